//! Reads moments, and explains why a text is not one.

use chrono::{NaiveDate, NaiveDateTime, Offset as _, TimeZone};

use super::calendar::{DAY, Date};
use super::iso::{self, Day, Iso, Offset};
use super::{instant::Instant, when::When, zone::Zone};

/// The years that a report can be about: any other year is a typo.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2100;

/// The first and last days of calendars and counters, which programs write instead of no date.
///
/// # Source
/// The zero values of Go, MySQL, Excel, Delphi and SQL, of Windows' file times and of the seconds since 1970.
const NOT_SET: [(i32, u32, u32); 10] = [
    (0, 0, 0),
    (1, 1, 1),
    (1601, 1, 1),
    (1753, 1, 1),
    (1899, 12, 30),
    (1899, 12, 31),
    (1900, 1, 1),
    (1969, 12, 31),
    (1970, 1, 1),
    (9999, 12, 31),
];

/// Offsets west of UTC, in hours and minutes, that zones have had since 1970 besides whole hours up to 12.
const WEST: [(u32, u32); 5] = [(2, 30), (3, 30), (3, 45), (4, 30), (9, 30)];

/// Why a text is not a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MomentError {
    /// It is in a form that is not read; `name_form` tells which.
    Form,
    /// There is no such day, time or offset.
    Impossible(Impossible),
    /// A day that programs write instead of no date.
    NotSet,
    /// Its year is outside [`YEARS`].
    Year(i32),
    /// A leap second, which is not counted here.
    LeapSecond,
    /// The brackets name no zone.
    UnknownZone,
    /// The zone in brackets had another offset then.
    OtherOffset {
        /// What the zone's offset was, such as `+01:00`.
        offset: String,
    },
    /// The zone's clocks jumped over it.
    Gap {
        /// What they showed next, such as `03:00`.
        to: String,
    },
    /// The zone's clocks showed it twice, with two offsets.
    Overlap {
        /// The offset of the earlier one, such as `+02:00`.
        earlier: String,
        /// The offset of the later one.
        later: String,
    },
}

/// The part that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// A month after the twelfth; perhaps with the date that results from swapping day and month.
    Month(Option<Date>),
    /// A day that its month does not have, with the last day of that month.
    Day(Date),
    /// A week that its year does not have, or an eighth day of one.
    Week,
    /// The end of a day as its hour 24, with the day that begins then.
    Midnight(Date),
    /// An hour, a minute or a second that no clock shows.
    Clock,
    /// An offset that no zone has.
    Offset,
    /// The end of a range in the place of an offset.
    End,
}

/// Reads a moment or a day; also returns whether it was written with an offset.
///
/// It reads the ISO 8601 forms of a day or a moment: `2025-03-04`, `2025-03-04T09:12`, a space instead of the `T`,
/// seconds, fractions of them (which are dropped), one-digit hours, no separators (`20250304T091200Z`), and then `Z`,
/// `UTC`, `+01:00`, `+0100` or `+01`, perhaps after spaces. Without an offset the moment is in `zone`.
///
/// # Errors
/// Why the text is not a moment, or not a single one.
///
/// # Example
/// ```
/// use incident_wrapped::time::{Zone, parse_moment};
/// let oslo = Zone::parse("Europe/Oslo").unwrap();
/// let (when, zoned) = parse_moment("2025-03-04 09:40", oslo).unwrap();
/// assert_eq!((when.to_string().as_str(), zoned), ("2025-03-04T08:40:00Z", false));
/// let (day, _) = parse_moment("2025-03-04", oslo).unwrap();
/// assert_eq!(day.to_string(), "2025-03-04");
/// ```
pub fn parse_moment(text: &str, zone: Zone) -> Result<(When, bool), MomentError> {
    let written = iso::read(text.trim()).ok_or(MomentError::Form)?;
    let day = day(written.day)?;
    let Some(clock) = written.clock else { return Ok((When::Day(Date(day)), false)) };
    let naive = at(day, clock)?;
    match written.offset {
        Some(offset) => {
            let instant = Instant(naive.and_utc().timestamp() - seconds(offset)?);
            if !written.is_certain && is_rather_an_end(offset, clock, zone.offset(instant)) {
                return impossible(Impossible::End);
            }
            same_offset(&written, instant)?;
            Ok((When::At(instant), true))
        }
        None => in_zone(naive, zone).map(|instant| (When::At(instant), false)),
    }
}

fn impossible<T>(what: Impossible) -> Result<T, MomentError> {
    Err(MomentError::Impossible(what))
}

fn day(written: Day) -> Result<NaiveDate, MomentError> {
    let (Day::Month(year, ..) | Day::Week(year, ..)) = written;
    if matches!(written, Day::Month(year, month, day) if NOT_SET.contains(&(year, month, day))) {
        return Err(MomentError::NotSet);
    }
    if !YEARS.contains(&year) {
        return Err(MomentError::Year(year));
    }
    match written {
        Day::Month(year, month, day) => NaiveDate::from_ymd_opt(year, month, day)
            .map_or_else(|| impossible(no_such_day(year, month, day)), Ok),
        Day::Week(year, week, day) => day
            .checked_sub(1)
            .and_then(|day| chrono::Weekday::try_from(day as u8).ok())
            .and_then(|day| NaiveDate::from_isoywd_opt(year, week, day))
            .map_or_else(|| impossible(Impossible::Week), Ok),
    }
}

fn no_such_day(year: i32, month: u32, day: u32) -> Impossible {
    let last = (28..=31).rev().find_map(|day| Date::new(year, month, day));
    match last {
        Some(last) => Impossible::Day(last),
        None => Impossible::Month(Date::new(year, day, month)),
    }
}

fn at(day: NaiveDate, [hour, minute, second]: [u32; 3]) -> Result<NaiveDateTime, MomentError> {
    if [hour, minute, second] == [24, 0, 0] {
        let next = day.succ_opt().expect("years have four digits");
        return impossible(Impossible::Midnight(Date(next)));
    }
    if hour < 24 && minute < 60 && second == 60 {
        return Err(MomentError::LeapSecond);
    }
    day.and_hms_opt(hour, minute, second).map_or_else(|| impossible(Impossible::Clock), Ok)
}

/// Returns an offset in seconds east of UTC, which is never more than 12 hours west or 14 hours east.
fn seconds(offset: Offset) -> Result<i64, MomentError> {
    let Offset::From(behind, hours, minutes) = offset else { return Ok(0) };
    let seconds = i64::from(hours * 3600 + minutes * 60);
    match behind {
        _ if minutes > 59 => impossible(Impossible::Offset),
        true if hours < 24 && (seconds > 12 * 3600 || minutes % 15 != 0) => {
            impossible(Impossible::End)
        }
        true if seconds > 12 * 3600 => impossible(Impossible::Offset),
        false if seconds > 14 * 3600 || minutes % 15 != 0 => impossible(Impossible::Offset),
        true => Ok(-seconds),
        false => Ok(seconds),
    }
}

/// Returns whether `-11:00` after `09:02` is more likely the end of a range: it is later, or no zone's offset, and not the offset of this zone.
fn is_rather_an_end(offset: Offset, [hour, minute, _]: [u32; 3], ours: String) -> bool {
    match offset {
        Offset::From(true, hours, minutes) => {
            let is_west = minutes == 0 || WEST.contains(&(hours, minutes));
            let is_later = (hours, minutes) > (hour, minute);
            (is_later || !is_west) && ours != format!("-{hours:02}:{minutes:02}")
        }
        Offset::From(false, ..) | Offset::Utc => false,
    }
}

/// Checks the offset against the zone in brackets; after `Z` the zone is only information.
fn same_offset(written: &Iso, instant: Instant) -> Result<(), MomentError> {
    let (Some(name), Some(Offset::From(..))) = (written.zone, written.offset) else {
        return Ok(());
    };
    let Some(zone) = Zone::parse(name) else { return Err(MomentError::UnknownZone) };
    let wanted = written.offset.map(seconds).transpose()?;
    match wanted == Some(zone.ahead(instant)) {
        true => Ok(()),
        false => Err(MomentError::OtherOffset { offset: zone.offset(instant) }),
    }
}

fn in_zone(naive: NaiveDateTime, zone: Zone) -> Result<Instant, MomentError> {
    use chrono::LocalResult::{Ambiguous, None, Single};
    if let Some(instant) = far_from_a_change(naive, zone) {
        return Ok(instant);
    }
    match zone.0.from_local_datetime(&naive) {
        Single(instant) => Ok(Instant(instant.timestamp())),
        Ambiguous(earlier, later) => Err(MomentError::Overlap {
            earlier: earlier.offset().fix().to_string(),
            later: later.offset().fix().to_string(),
        }),
        None => Err(MomentError::Gap { to: after_gap(naive, zone) }),
    }
}

/// Returns the moment of a local time, if the zone's clocks did not change within a day of it: then there is only one.
fn far_from_a_change(naive: NaiveDateTime, zone: Zone) -> Option<Instant> {
    let local = naive.and_utc().timestamp();
    // No zone is a day from UTC.
    let offset = zone.ahead(Instant(local - DAY));
    let instant = Instant(local - offset);
    let same = offset == zone.ahead(instant) && offset == zone.ahead(Instant(local + DAY));
    same.then_some(instant)
}

/// Returns the first local time after a gap; gaps end on a quarter of an hour.
fn after_gap(inside: NaiveDateTime, zone: Zone) -> String {
    let quarter = chrono::TimeDelta::minutes(15);
    let into = chrono::TimeDelta::seconds(inside.and_utc().timestamp().rem_euclid(900));
    let mut next = inside - into + quarter;
    while zone.0.from_local_datetime(&next).earliest().is_none() {
        next += quarter;
    }
    next.format("%H:%M").to_string()
}
