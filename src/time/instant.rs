//! Instants and durations, in whole seconds.

use std::fmt;
use std::ops::Sub;

use super::calendar::{DAY, Date, put};

/// A moment in time, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub(super) i64);

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
        let date = Date::of_epoch(self.0.div_euclid(DAY)).ok_or(fmt::Error)?;
        let second = self.0.rem_euclid(DAY) as u32;
        let mut clock = *b"T00:00:00Z";
        for (place, number) in [(1, second / 3600), (4, second / 60 % 60), (7, second % 60)] {
            put(&mut clock[place..place + 2], number);
        }
        write!(f, "{date}{}", str::from_utf8(&clock).unwrap_or_default())
    }
}

/// A length of time in whole seconds; negative where the end stands before the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration(i64);

impl Duration {
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
        let seconds = written(text)?;
        (seconds <= Duration::LONGEST.0 as f64).then_some(Duration(seconds as i64))
    }

    /// The longest that is read: a hundred years.
    pub const LONGEST: Duration = Duration(36_525 * 86_400);

    /// Returns whether a text is a duration that is longer than the longest that is read.
    pub fn is_too_long(text: &str) -> bool {
        written(text).is_some_and(|seconds| seconds > Duration::LONGEST.0 as f64)
    }
}

/// Returns the seconds of `1h30m`.
fn written(text: &str) -> Option<f64> {
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
    Some(total.round())
}

fn seconds_per(unit: char) -> Option<f64> {
    const UNITS: [(char, f64); 5] =
        [('s', 1.0), ('m', 60.0), ('h', 3600.0), ('d', 86_400.0), ('w', 604_800.0)];
    UNITS.iter().find(|(name, _)| *name == unit).map(|(_, seconds)| *seconds)
}
