//! A written moment: its accepted forms, and why another text is none.

use chrono::{NaiveDate, NaiveDateTime, Offset, TimeZone};

use crate::time::calendar::{number, split_date};
use crate::time::instant::Instant;
use crate::time::zone::Zone;

/// Why a text is not a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MomentError {
    /// It is a day without a time.
    DateOnly,
    /// It has another form than the accepted ones.
    Form,
    /// There is no such day or time.
    Impossible,
    /// A leap second, which no clock of ours counts.
    LeapSecond,
    /// The zone's clocks jumped over it.
    Gap {
        /// What they showed next, such as `03:00`.
        to: String,
    },
    /// The zone's clocks showed it twice, with these two offsets.
    Overlap {
        /// The offset of the earlier one, such as `+02:00`.
        earlier: String,
        /// The offset of the later one.
        later: String,
    },
}

/// Reads a moment; says also whether it was written with an offset.
///
/// Accepted are `2025-03-04T09:12`, a space for the `T`, seconds, and `Z` or `+01:00` behind it. Without an offset it
/// is read in `zone`.
///
/// # Errors
/// Why it is no moment, or not a single one.
///
/// # Example
/// ```
/// use incident_wrapped::time::{Zone, parse_moment};
/// let oslo = Zone::parse("Europe/Oslo").unwrap();
/// let (instant, zoned) = parse_moment("2025-03-04 09:40", oslo).unwrap();
/// assert_eq!((instant.to_string().as_str(), zoned), ("2025-03-04T08:40:00Z", false));
/// ```
pub fn parse_moment(text: &str, zone: Zone) -> Result<(Instant, bool), MomentError> {
    let text = text.trim();
    let date = text
        .get(..10)
        .and_then(split_date)
        .ok_or(MomentError::Form)?;
    if text.len() == 10 {
        return Err(MomentError::DateOnly);
    }
    let rest = text[10..]
        .strip_prefix(['T', ' '])
        .ok_or(MomentError::Form)?;
    let (clock, offset) = split_offset(rest)?;
    let naive = local_moment(date, clock)?;
    match offset {
        Some(offset) => Ok((Instant(naive.and_utc().timestamp() - offset), true)),
        None => in_zone(naive, zone).map(|instant| (instant, false)),
    }
}

/// Splits `09:12:00+01:00` into its clock and its offset in seconds.
fn split_offset(text: &str) -> Result<(&str, Option<i64>), MomentError> {
    if let Some(clock) = text.strip_suffix('Z') {
        return Ok((clock, Some(0)));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return Ok((text, None));
    };
    let (clock, offset) = text.split_at(at);
    let (hours, minutes) = offset[1..].split_once(':').ok_or(MomentError::Form)?;
    let (Some(hours), Some(minutes)) = (two(hours), two(minutes)) else {
        return Err(MomentError::Form);
    };
    if hours > 14 || minutes > 59 {
        return Err(MomentError::Impossible);
    }
    let seconds = i64::from(hours * 3600 + minutes * 60);
    Ok((
        clock,
        Some(if offset.starts_with('-') {
            -seconds
        } else {
            seconds
        }),
    ))
}

fn two(digits: &str) -> Option<u32> {
    (digits.len() == 2).then(|| number(digits))?
}

fn local_moment(date: (i32, u32, u32), clock: &str) -> Result<NaiveDateTime, MomentError> {
    let mut parts = clock.split(':').map(two);
    let (hour, minute) = match (parts.next().flatten(), parts.next().flatten()) {
        (Some(hour), Some(minute)) => (hour, minute),
        _ => return Err(MomentError::Form),
    };
    let second = match (parts.next(), parts.next()) {
        (None, _) => 0,
        (Some(Some(second)), None) => second,
        _ => return Err(MomentError::Form),
    };
    if second == 60 {
        return Err(MomentError::LeapSecond);
    }
    NaiveDate::from_ymd_opt(date.0, date.1, date.2)
        .and_then(|day| day.and_hms_opt(hour, minute, second))
        .ok_or(MomentError::Impossible)
}

fn in_zone(naive: NaiveDateTime, zone: Zone) -> Result<Instant, MomentError> {
    use chrono::LocalResult::{Ambiguous, None, Single};
    match zone.0.from_local_datetime(&naive) {
        Single(instant) => Ok(Instant(instant.timestamp())),
        Ambiguous(earlier, later) => Err(MomentError::Overlap {
            earlier: earlier.offset().fix().to_string(),
            later: later.offset().fix().to_string(),
        }),
        None => Err(MomentError::Gap {
            to: after_gap(naive, zone),
        }),
    }
}

/// Returns what the clocks showed first after a gap; gaps end on a quarter of an hour.
fn after_gap(inside: NaiveDateTime, zone: Zone) -> String {
    let quarter = chrono::TimeDelta::minutes(15);
    let into = chrono::TimeDelta::seconds(inside.and_utc().timestamp().rem_euclid(900));
    let mut next = inside - into + quarter;
    while zone.0.from_local_datetime(&next).earliest().is_none() {
        next += quarter;
    }
    next.format("%H:%M").to_string()
}
