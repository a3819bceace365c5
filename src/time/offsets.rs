//! The offsets of a zone, remembered once they were asked for: chrono searches all changes of a zone anew for each moment.

use std::sync::OnceLock;

use chrono::{DateTime, Offset as _, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};

use super::calendar::DAY;

/// The length of a part of time with its own list of offsets, in seconds: about a year.
const PART: i64 = 365 * DAY;

/// How many parts are remembered, from 1970 on; all years that are read lie in them.
const PARTS: usize = 135;

/// The offsets of one part: each with the first second at which it applies.
type Part = Vec<(i64, i32)>;

/// The parts of one zone.
type Parts = [OnceLock<Part>; PARTS];

/// The offsets of every zone. They are constants of the database of zones; only those of zones and years that occur are filled in.
static ZONES: [OnceLock<Box<Parts>>; TZ_VARIANTS.len()] =
    [const { OnceLock::new() }; TZ_VARIANTS.len()];

/// Returns how many seconds the clocks of a zone are ahead of UTC at a moment, in seconds since 1970.
pub fn at(zone: Tz, second: i64) -> i32 {
    let part = usize::try_from(second.div_euclid(PART)).ok().filter(|part| *part < PARTS);
    let (Some(part), Some(parts)) = (part, ZONES.get(zone as usize)) else {
        return searched(zone, second);
    };
    let parts = parts.get_or_init(|| Box::new([const { OnceLock::new() }; PARTS]));
    let offsets = parts[part].get_or_init(|| of_part(zone, part as i64 * PART));
    let later = offsets.iter().rev().find(|(from, _)| *from <= second);
    later.map_or_else(|| searched(zone, second), |(_, offset)| *offset)
}

fn searched(zone: Tz, second: i64) -> i32 {
    let moment = DateTime::from_timestamp(second, 0).expect("only parsed moments are shown");
    zone.offset_from_utc_datetime(&moment.naive_utc()).fix().local_minus_utc()
}

/// Asks for the offset of each day, and halves the days between which it changes: no zone has changed twice within one.
fn of_part(zone: Tz, start: i64) -> Part {
    let mut offsets = vec![(start, searched(zone, start))];
    for day in 0..PART / DAY {
        let (mut before, mut behind) = (start + day * DAY, start + (day + 1) * DAY);
        let (old, new) = (offsets[offsets.len() - 1].1, searched(zone, behind));
        if old == new {
            continue;
        }
        while behind - before > 1 {
            let middle = before.midpoint(behind);
            match searched(zone, middle) == old {
                true => before = middle,
                false => behind = middle,
            }
        }
        offsets.push((behind, new));
    }
    offsets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_offset_is_the_one_that_the_database_gives() {
        for zone in ["Europe/Oslo", "Africa/Casablanca", "Pacific/Apia", "Asia/Gaza", "UTC"] {
            let zone: Tz = zone.parse().unwrap();
            for second in (-2 * DAY..PART * PARTS as i64 + 2 * DAY).step_by(7 * 3600 + 11) {
                assert_eq!(at(zone, second), searched(zone, second), "{zone} at {second}");
            }
        }
    }

    #[test]
    fn clocks_change_at_the_second() {
        let oslo: Tz = "Europe/Oslo".parse().unwrap();
        // 2025-03-30 01:00 UTC
        let change = 1_743_296_400;
        assert_eq!([-1, 0, 1].map(|by| at(oslo, change + by)), [3600, 7200, 7200]);
    }
}
