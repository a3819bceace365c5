//! Days of the calendar and of the week.

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// A day in seconds.
pub(super) const DAY: i64 = 24 * 3600;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub(super) NaiveDate);

impl Date {
    /// Returns the day, if there is one with these numbers.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// Reads `2025-03-04`.
    pub fn parse(text: &str) -> Option<Date> {
        let (year, month, day) = split_date(text)?;
        Date::new(year, month, day)
    }

    /// Returns the day this many days after 1970-01-01.
    pub(super) fn of_epoch(days: i64) -> Option<Date> {
        // The first of January 1970 in days of our era.
        let of_era = i32::try_from(days + 719_163).ok()?;
        NaiveDate::from_num_days_from_ce_opt(of_era).map(Date)
    }

    /// Returns the day this many days later.
    pub fn later(self, days: i64) -> Option<Date> {
        let days = chrono::TimeDelta::try_days(days)?;
        self.0.checked_add_signed(days).map(Date)
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

    /// Returns the day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self.0.weekday().num_days_from_monday() as usize]
    }

    /// Returns how many days it is after an earlier one.
    pub fn days_since(self, earlier: Date) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }
}

/// Writes the day as `2025-03-04`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match digits(self) {
            Some(digits) => f.write_str(str::from_utf8(&digits).unwrap_or_default()),
            None => write!(f, "{}", self.0.format("%Y-%m-%d")),
        }
    }
}

/// Returns the ten letters of a day in a year of four digits, as it is written thousands of times in a site.
pub(super) fn digits(date: &Date) -> Option<[u8; 10]> {
    let mut digits = *b"0000-00-00";
    let year = u32::try_from(date.year()).ok().filter(|year| *year < 10_000)?;
    put(&mut digits[..4], year);
    put(&mut digits[5..7], date.month());
    put(&mut digits[8..], date.day());
    Some(digits)
}

/// Writes a number over zeros, from the right.
pub(super) fn put(zeros: &mut [u8], mut number: u32) {
    for digit in zeros.iter_mut().rev() {
        *digit += (number % 10) as u8;
        number /= 10;
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

/// Splits `2025-03-04` into its three numbers.
pub(super) fn split_date(text: &str) -> Option<(i32, u32, u32)> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    Some((number(&text[..4])? as i32, number(&text[5..7])?, number(&text[8..])?))
}

/// Reads a number that consists only of digits.
pub(super) fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
}
