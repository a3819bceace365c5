//! When something happened: a moment, or a day without a known time.

use std::fmt;

use super::instant::{Duration, Instant};
use super::{calendar::Date, zone::Zone};

/// When something happened.
///
/// It has no natural order or difference: how a day compares with a moment depends on the zone and on the purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On this day in the report's zone, at an unknown time.
    Day(Date),
    /// At this moment.
    At(Instant),
}

impl When {
    /// Returns the exact moment; `None` if only the day is known.
    pub fn instant(self) -> Option<Instant> {
        match self {
            When::Day(_) => None,
            When::At(instant) => Some(instant),
        }
    }

    /// Returns the local day in a zone.
    pub fn date(self, zone: Zone) -> Date {
        match self {
            When::Day(date) => date,
            When::At(instant) => zone.local(instant).date,
        }
    }

    /// Returns a sort key: a day sorts before the moments of that day.
    pub fn order(self, zone: Zone) -> (Instant, bool) {
        match self {
            When::Day(date) => (zone.start_of(date), false),
            When::At(instant) => (instant, true),
        }
    }

    /// Returns whether it was certainly before another: a day is not before a moment of that day.
    pub fn is_before(self, other: When, zone: Zone) -> bool {
        match (self, other) {
            (When::At(one), When::At(other)) => one < other,
            _ => self.date(zone) < other.date(zone),
        }
    }

    /// Returns how long before another it was, in whole days if either is a day.
    pub fn until(self, other: When, zone: Zone) -> Duration {
        match (self, other) {
            (When::At(one), When::At(other)) => other - one,
            _ => Duration::from_minutes(other.date(zone).days_since(self.date(zone)) * 24 * 60),
        }
    }
}

/// Writes a day as `2025-03-04`, and a moment in UTC, as `2025-03-04T08:12:00Z`.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(date) => date.fmt(f),
            When::At(instant) => instant.fmt(f),
        }
    }
}
