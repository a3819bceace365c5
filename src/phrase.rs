//! Numbers as phrases: `7 of 12`, `58%`, `26 min`, `8.8 times`, `9 January 2026`; the only place where numbers become words.
//!
//! They are methods of the [`Language`](crate::words::Language) that says them. Numbers are rounded half away from zero. A number and
//! its unit are joined by a no-break space; [`plain_spaces`] undoes that for terminals.

mod day;
mod duration;
mod note;
mod number;
mod share;
mod word;

pub use crate::stats::thresholds::PERCENT_NEEDS;
pub use day::clock;
pub use duration::{UNITS, Unit};
pub use number::rounded;
pub use share::whole_percent;
pub use word::{capital, longest_word, plain_spaces, words};

#[cfg(test)]
mod tests {
    use crate::words::Language::English;

    #[test]
    fn half_is_rounded_away_from_zero_in_decimal() {
        // 0.575 * 100 is 57.49999999999999 as a float.
        assert_eq!(English.share(0.575), "58%");
        assert_eq!(English.duration(26.5 * 60.0), "27\u{a0}min");
        assert_eq!(English.two_digits(2.45), "2.5");
    }
}
