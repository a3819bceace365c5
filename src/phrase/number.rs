//! Numbers, ratios and counts.

use crate::words::{Language, say};

impl Language {
    /// Returns a ratio with two digits.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::{English, German}};
    /// assert_eq!(plain_spaces(&English.times(8.8333)), "8.8 times");
    /// assert_eq!(plain_spaces(&English.times(48.4652)), "48 times");
    /// assert_eq!(plain_spaces(&German.times(0.854)), "0,85-mal");
    /// ```
    pub fn times(self, ratio: f64) -> String {
        say!(self, "times", number = self.two_digits(ratio))
    }

    /// Returns two ratios as the ends of a range.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::English};
    /// assert_eq!(plain_spaces(&English.between(1.61, 48.4652)), "between 1.6 and 48 times");
    /// ```
    pub fn between(self, low: f64, high: f64) -> String {
        say!(self, "between", low = self.two_digits(low), high = self.times(high))
    }

    /// Returns a number rounded to its two leading digits: one of 100 or more to tens, and so on.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::English;
    /// assert_eq!((English.two_digits(2.0), English.two_digits(0.0747)), ("2".to_owned(), "0.075".to_owned()));
    /// assert_eq!(English.two_digits(689.4), "690");
    /// ```
    pub fn two_digits(self, number: f64) -> String {
        if number == 0.0 || !number.is_finite() {
            return format!("{number}");
        }
        let digits = 1 - number.abs().log10().floor() as i32;
        self.figures(rounded(number, digits))
    }

    /// Returns a coefficient, which is at most 1, with two decimals.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::{English, German};
    /// assert_eq!((English.coefficient(0.869565), English.coefficient(-0.001)), ("0.87".into(), "0.00".into()));
    /// assert_eq!(German.coefficient(1.0), "1,00");
    /// ```
    pub fn coefficient(self, coefficient: f64) -> String {
        // Adding zero removes the sign of a negative zero.
        let text = format!("{:.2}", rounded(coefficient, 2) + 0.0);
        text.replace('.', &self.point().to_string()).replace('-', "\u{2212}")
    }

    /// Returns a count for running text: a word below ten.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::English;
    /// assert_eq!((English.in_words(2), English.in_words(12)), ("two".to_owned(), "12".to_owned()));
    /// ```
    pub fn in_words(self, n: usize) -> String {
        let words = self.small(n).unwrap_or_else(|| self.figures(n as f64));
        say!(self, "so-many", n, words)
    }

    /// Returns how many times something happened: `once`, `twice`, `three times`.
    pub fn so_often(self, n: usize) -> String {
        say!(self, "so-often", n, words = self.in_words(n))
    }

    /// Returns the word for a number from two to nine.
    pub(super) fn small(self, n: usize) -> Option<String> {
        let word = || say!(self, &format!("number-{n}"));
        (2..10).contains(&n).then(word)
    }
}

/// Rounds half away from zero to this many decimals, or to tens, hundreds and so on if it is negative.
///
/// A decimal half counts as a half, although it may be stored as slightly less.
pub fn rounded(number: f64, digits: i32) -> f64 {
    // More digits than a float has would only show noise.
    let digits = digits.min(300);
    let scaled = number.abs() * 10f64.powi(digits.abs()).powi(digits.signum());
    let whole = (scaled * (1.0 + 1e-12)).round();
    let back = match digits {
        0.. => whole / 10f64.powi(digits),
        _ => whole * 10f64.powi(-digits),
    };
    back.copysign(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::English;

    #[test]
    fn large_and_tiny_numbers_keep_two_digits() {
        assert_eq!(English.two_digits(12_345.0), "12,000");
        assert_eq!(English.two_digits(0.00123), "0.0012");
        assert_eq!(English.two_digits(0.0), "0");
    }
}
