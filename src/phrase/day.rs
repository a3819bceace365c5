//! Days and moments.

use crate::time::{Date, Local, Weekday, When, Zone};
use crate::words::{Language, say};

impl Language {
    /// Returns a day in words.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, time::Date, words::Language::{English, German}};
    /// let day = Date::new(2026, 1, 9).unwrap();
    /// assert_eq!(plain_spaces(&English.date(day)), "9 January 2026");
    /// assert_eq!(plain_spaces(&German.date(day)), "9. Januar 2026");
    /// ```
    pub fn date(self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        say!(self, "date", day, month = self.month(date.month()), year)
    }

    /// Returns a local date and time: `4 March 2025, 09:12`.
    pub fn moment(self, local: Local) -> String {
        let seconds = match local.second {
            0 => String::new(),
            second => format!(":{second:02}"),
        };
        let clock = format!("{}{seconds}", clock(local));
        say!(self, "moment", date = self.date(local.date), clock)
    }

    /// Returns a moment as local date and time, or a day alone.
    pub fn when(self, when: When, zone: Zone) -> String {
        match when {
            When::Day(date) => self.date(date),
            When::At(instant) => self.moment(zone.local(instant)),
        }
    }

    /// Returns a month's name, by its number from 1 to 12.
    ///
    /// # Example
    /// ```
    /// assert_eq!(incident_wrapped::words::Language::English.month(3), "March");
    /// ```
    pub fn month(self, number: u32) -> String {
        say!(self, &format!("month-{}", number.clamp(1, 12)))
    }

    /// Returns a month's name, as short as on a calendar: `Mar`.
    pub fn short_month(self, number: u32) -> String {
        self.month(number).chars().take(3).collect()
    }

    /// Returns the name of a day of the week.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{time::Weekday, words::Language::{English, German}};
    /// assert_eq!((English.weekday(Weekday::Mon), German.weekday(Weekday::Sat)), ("Monday".into(), "Samstag".into()));
    /// ```
    pub fn weekday(self, day: Weekday) -> String {
        say!(self, &format!("weekday-{}", day.key()))
    }

    /// Returns the name of a day of the week, as short as on a calendar: `Mon`.
    pub fn short_weekday(self, day: Weekday) -> String {
        say!(self, &format!("day-{}", day.key()))
    }
}

/// Returns the local time to the minute: `09:12`.
pub fn clock(local: Local) -> String {
    format!("{:02}:{:02}", local.hour, local.minute)
}
