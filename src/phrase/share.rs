//! Parts of a whole: `7 of 12`, `58%`.

use super::number::rounded;
use crate::stats::thresholds::PERCENT_NEEDS;
use crate::words::{Language, say};

impl Language {
    /// Returns `x` of `n` as a percentage from ten on, else in full.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::English;
    /// assert_eq!(English.part(55, 97), "57%");
    /// assert_eq!(English.part(3, 7), "3 of 7".replace(' ', "\u{a0}"));
    /// ```
    pub fn part(self, x: usize, n: usize) -> String {
        if n >= PERCENT_NEEDS { self.share(x as f64 / n as f64) } else { say!(self, "part", x, n) }
    }

    /// Returns a share as a percentage; only 0 and 1 are shown as 0% and 100%.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::{English, German};
    /// assert_eq!((English.share(0.575), German.share(0.0)), ("58%".to_owned(), "0\u{a0}%".to_owned()));
    /// assert_eq!(English.share(0.004), "under\u{a0}1%");
    /// ```
    pub fn share(self, share: f64) -> String {
        let whole = rounded(share * 100.0, 0);
        if whole == 0.0 && share > 0.0 {
            say!(self, "share-under")
        } else if whole == 100.0 && share < 1.0 {
            say!(self, "share-over")
        } else {
            self.percent(whole)
        }
    }

    /// Returns a probability as a number of times in a hundred; only 0 is shown as never.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::English};
    /// assert_eq!(plain_spaces(&English.in_a_hundred(0.378)), "38 times in 100");
    /// assert_eq!(plain_spaces(&English.in_a_hundred(0.002)), "less than once in 100");
    /// assert_eq!(English.in_a_hundred(0.0), "never");
    /// ```
    pub fn in_a_hundred(self, share: f64) -> String {
        match whole_percent(share) {
            0 if share > 0.0 => say!(self, "in-a-hundred-seldom"),
            times => say!(self, "in-a-hundred", times = times as usize),
        }
    }

    /// Returns two shares as the ends of a range.
    ///
    /// # Example
    /// ```
    /// assert_eq!(incident_wrapped::words::Language::English.shares(0.4586, 0.6705), "46–67%");
    /// ```
    pub fn shares(self, low: f64, high: f64) -> String {
        let whole = |share: f64| self.figures(rounded(share * 100.0, 0));
        say!(self, "shares", low = whole(low), high = whole(high))
    }

    /// Returns a level or a threshold as a percentage, with as many digits as it has.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::English;
    /// assert_eq!((English.level(0.95), English.level(1.0 - 0.05 / 4.0)), ("95%".to_owned(), "98.75%".to_owned()));
    /// ```
    pub fn level(self, level: f64) -> String {
        self.percent(rounded(level * 100.0, 2))
    }

    /// Returns a level as a percentage with one decimal at most, for a line that is read from the back of a room.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::English;
    /// assert_eq!(English.brief_level(1.0 - 0.05 / 7.0), "99.3%");
    /// ```
    pub fn brief_level(self, level: f64) -> String {
        self.level(rounded(level, 3))
    }

    fn percent(self, number: f64) -> String {
        say!(self, "share", number = self.figures(number))
    }
}

/// Returns a share in whole percent, rounded half up.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::whole_percent;
/// assert_eq!((whole_percent(0.575), whole_percent(0.004)), (58, 0));
/// ```
pub fn whole_percent(share: f64) -> u32 {
    rounded(share * 100.0, 0).clamp(0.0, 100.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::English;

    #[test]
    fn a_part_of_nearly_all_is_not_all() {
        assert_eq!(English.part(999, 1000), "over\u{a0}99%");
        assert_eq!(English.part(1000, 1000), "100%");
    }
}
