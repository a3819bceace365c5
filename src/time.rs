//! Instants, durations, dates and zones; the only door to chrono.

use std::fmt;
use std::ops::Sub;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;

/// A moment in time, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// Returns the moment this many seconds after 1970-01-01T00:00:00Z.
    pub fn from_epoch(seconds: i64) -> Instant {
        Instant(seconds)
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z.
    pub fn epoch(self) -> i64 {
        self.0
    }
}

impl Sub for Instant {
    type Output = Duration;

    fn sub(self, earlier: Instant) -> Duration {
        Duration(self.0 - earlier.0)
    }
}

/// Writes the moment in UTC, as `2025-03-04T08:12:00Z`.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let utc = DateTime::from_timestamp(self.0, 0).expect("only parsed moments are written");
        write!(f, "{}", utc.format("%Y-%m-%dT%H:%M:%SZ"))
    }
}

/// A length of time in whole seconds; negative where the end stands before the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration(i64);

impl Duration {
    /// Returns the duration of this many seconds.
    pub const fn from_seconds(seconds: i64) -> Duration {
        Duration(seconds)
    }

    /// Returns the duration of this many minutes.
    pub const fn from_minutes(minutes: i64) -> Duration {
        Duration(minutes * 60)
    }

    /// Returns its length in seconds.
    pub fn seconds(self) -> i64 {
        self.0
    }

    /// Reads `90s`, `5m`, `1h`, `2d` or `1w`, alone or in a row (`1h30m`).
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::time::Duration;
    /// assert_eq!(Duration::parse("1h30m"), Some(Duration::from_minutes(90)));
    /// assert_eq!(Duration::parse("90"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Duration> {
        let mut total = 0.0;
        let mut rest = text.trim();
        if rest.is_empty() {
            return None;
        }
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
            let number: f64 = rest[..digits].parse().ok()?;
            let unit = rest[digits..].chars().next()?;
            total += number * seconds_per(unit)?;
            rest = rest[digits + unit.len_utf8()..].trim_start();
        }
        Some(Duration(total.round() as i64))
    }
}

fn seconds_per(unit: char) -> Option<f64> {
    match unit {
        's' => Some(1.0),
        'm' => Some(60.0),
        'h' => Some(3600.0),
        'd' => Some(86_400.0),
        'w' => Some(604_800.0),
        _ => None,
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(NaiveDate);

impl Date {
    /// Returns the day, where there is one with these numbers.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// Reads `2025-03-04`.
    pub fn parse(text: &str) -> Option<Date> {
        let (year, month, day) = split_date(text)?;
        Date::new(year, month, day)
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Returns the day of the month.
    pub fn day(self) -> u32 {
        self.0.day()
    }
}

/// Writes the day as `2025-03-04`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// All days, from Monday on.
    pub const ALL: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];

    /// Returns its three letters, such as `mon`.
    pub fn key(self) -> &'static str {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][self as usize]
    }
}

/// A moment as the clocks of a zone showed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// The day.
    pub date: Date,
    /// The hour, 0 to 23.
    pub hour: u32,
    /// The minute, 0 to 59.
    pub minute: u32,
    /// The second, 0 to 59.
    pub second: u32,
    /// The day of the week.
    pub weekday: Weekday,
}

/// A time zone of the IANA database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Universal time.
    pub const UTC: Zone = Zone(Tz::UTC);

    /// Returns the zone with this name, such as `Europe/Oslo`.
    pub fn parse(name: &str) -> Option<Zone> {
        Tz::from_str(name).ok().map(Zone)
    }

    /// Goes through the names of all zones.
    pub fn names() -> impl Iterator<Item = &'static str> {
        chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// Returns the zone's name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Returns what the zone's clocks showed.
    pub fn local(self, instant: Instant) -> Local {
        let utc = DateTime::from_timestamp(instant.0, 0).expect("only parsed moments are shown");
        let local = utc.with_timezone(&self.0);
        Local {
            date: Date(local.date_naive()),
            hour: local.hour(),
            minute: local.minute(),
            second: local.second(),
            weekday: Weekday::ALL[local.weekday().num_days_from_monday() as usize],
        }
    }

    /// Returns the last second of a day in the zone.
    pub fn end_of(self, date: Date) -> Instant {
        let next = date.0.succ_opt().expect("years have four digits");
        let mut midnight = next.and_hms_opt(0, 0, 0).expect("midnight is a time");
        loop {
            // A zone may skip midnight when its clocks go forward: the day then ends where the gap does.
            match self.0.from_local_datetime(&midnight).earliest() {
                Some(instant) => return Instant(instant.timestamp() - 1),
                None => midnight += chrono::TimeDelta::minutes(15),
            }
        }
    }
}

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

fn split_date(text: &str) -> Option<(i32, u32, u32)> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    Some((
        number(&text[..4])? as i32,
        number(&text[5..7])?,
        number(&text[8..])?,
    ))
}

fn number(digits: &str) -> Option<u32> {
    digits
        .bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| digits.parse().ok())?
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

#[cfg(test)]
mod tests;
