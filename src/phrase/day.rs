//! Days and moments.

use super::space::TIGHT;
use crate::time::{Date, Local};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns a day in words.
///
/// # Example
/// ```
/// use incident_wrapped::{phrase, time::Date};
/// let day = Date::new(2026, 1, 9).unwrap();
/// assert_eq!(phrase::plain_spaces(&phrase::date(day)), "9 January 2026");
/// ```
pub fn date(date: Date) -> String {
    let (day, month, year) = (date.day(), month(date.month()), date.year());
    format!("{day}{TIGHT}{month} {year}")
}

/// Returns a day with the time that the clocks showed: `4 March 2025, 09:12`.
pub fn moment(local: Local) -> String {
    let day = date(local.date);
    let seconds = match local.second {
        0 => String::new(),
        second => format!(":{second:02}"),
    };
    format!("{day}, {}{seconds}", clock(local))
}

/// Returns the time of day that the clocks showed, to the minute: `09:12`.
pub fn clock(local: Local) -> String {
    format!("{:02}:{:02}", local.hour, local.minute)
}

/// Returns a month's name, by its number from 1 to 12.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::month(3), "March");
/// ```
pub fn month(number: u32) -> &'static str {
    MONTHS[(number.clamp(1, 12) - 1) as usize]
}
