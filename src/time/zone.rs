//! Time zones and local time.

use std::str::FromStr;

use chrono::{FixedOffset, NaiveDate, TimeZone};
use chrono_tz::Tz;

use super::calendar::{DAY, Date, Weekday};
use super::instant::Instant;
use super::offsets;

/// A moment in the local time of a zone.
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
pub struct Zone(pub(super) Tz);

impl Zone {
    /// Universal time.
    pub const UTC: Zone = Zone(Tz::UTC);

    /// Returns the zone with this name, such as `Europe/Oslo`.
    pub fn parse(name: &str) -> Option<Zone> {
        Tz::from_str(name).ok().map(Zone)
    }

    /// Iterates over the names of all zones.
    pub fn names() -> impl Iterator<Item = &'static str> {
        chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// Returns the zone's name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Returns a moment in the zone's local time.
    pub fn local(self, instant: Instant) -> Local {
        let shown = instant.0 + self.ahead(instant);
        let date = Date::of_epoch(shown.div_euclid(DAY)).expect("only parsed moments are shown");
        let second = shown.rem_euclid(DAY) as u32;
        Local {
            date,
            hour: second / 3600,
            minute: second / 60 % 60,
            second: second % 60,
            weekday: date.weekday(),
        }
    }

    /// Returns the zone's offset from UTC, such as `+01:00`.
    pub fn offset(self, instant: Instant) -> String {
        let offset = FixedOffset::east_opt(self.ahead(instant) as i32);
        offset.expect("no zone is a day ahead").to_string()
    }

    /// Returns how many seconds the zone's clocks are ahead of UTC.
    pub(super) fn ahead(self, instant: Instant) -> i64 {
        i64::from(offsets::at(self.0, instant.0))
    }

    /// Returns the last second of a day in the zone.
    pub fn end_of(self, date: Date) -> Instant {
        let next = date.0.succ_opt().expect("years have four digits");
        Instant(self.first_of(next).0 - 1)
    }

    /// Returns the first second of a day in the zone.
    pub fn start_of(self, date: Date) -> Instant {
        self.first_of(date.0)
    }

    fn first_of(self, day: NaiveDate) -> Instant {
        let mut midnight = day.and_hms_opt(0, 0, 0).expect("midnight is a time");
        loop {
            // A zone may skip midnight when its clocks go forward: the day then begins at the end of the gap.
            match self.0.from_local_datetime(&midnight).earliest() {
                Some(instant) => return Instant(instant.timestamp()),
                None => midnight += chrono::TimeDelta::minutes(15),
            }
        }
    }
}
