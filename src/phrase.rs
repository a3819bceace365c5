//! Numbers as phrases: `7 of 12`, `58%`, `26 min`, `8.8 times`, `9 January 2026`; the only place where numbers become words.
//!
//! Numbers are rounded half away from zero. A number and its unit are held together by a space that does not break;
//! [`plain_spaces`] undoes that for terminals.

mod day;
mod duration;
mod list;
mod number;
mod share;
mod space;
mod word;

pub use day::{clock, date, moment, month};
pub use duration::{duration, duration_in_words, durations, within};
pub use list::{choice, list};
pub use number::{
    between, coefficient, count, in_words, number, rounded, so_often, times, two_digits,
};
pub use share::{PERCENT_NEEDS, in_a_hundred, level, part, share, shares, whole_percent};
pub use space::plain_spaces;
pub use word::{capital, words};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_is_rounded_away_from_zero_in_decimal() {
        // 0.575 * 100 is 57.49999999999999 as a float.
        assert_eq!(share(0.575), "58%");
        assert_eq!(duration(26.5 * 60.0), "27\u{a0}min");
        assert_eq!(two_digits(2.45), "2.5");
    }
}
