//! The value of a name that can be cited, and its phrase.

use crate::findings::Verdict;
use crate::phrase;
use crate::stats::thresholds::PERCENT_NEEDS;
use crate::words::{Language, say};

/// The value of a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    /// A count.
    Count(f64),
    /// A duration in seconds.
    Seconds(f64),
    /// A share from 0 to 1, with the count and its total if they are known.
    Share(f64, Option<(u64, u64)>),
    /// A difference of shares, from -1 to 1.
    Points(f64),
    /// A ratio.
    Ratio(f64),
    /// A rate per hour.
    PerHour(f64),
    /// A number without a unit, such as a coefficient.
    Number(f64),
    /// The verdict on a claim.
    Verdict(Verdict),
    /// No value, for this reason.
    Nothing(String),
}

impl Worth {
    /// Returns it in the form that the check reads back; `None` if there is no value.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{citation::Worth, words::Language::{English, German}};
    /// let said = |worth: Worth| worth.phrase(English).unwrap();
    /// assert_eq!(said(Worth::Ratio(8.8333)), "8.8 times");
    /// assert_eq!(said(Worth::Share(3.0 / 7.0, Some((3, 7)))), "3 of 7");
    /// assert_eq!(said(Worth::Points(0.4776)), "48 points");
    /// assert_eq!(Worth::Nothing("too few".into()).phrase(English), None);
    /// assert_eq!(Worth::Ratio(8.8333).phrase(German).unwrap(), "8,8-mal");
    /// ```
    pub fn phrase(&self, language: Language) -> Option<String> {
        let digits = |number: f64| two_digits(language, number);
        let said = match *self {
            Worth::Count(count) => language.figures(count),
            Worth::Seconds(seconds) => language.duration(seconds),
            Worth::Share(share, part) => share_of(language, share, part),
            Worth::Points(difference) => points(language, digits(difference * 100.0)),
            Worth::Ratio(ratio) => say!(language, "times", number = digits(ratio)),
            Worth::PerHour(rate) => say!(language, "value-per-hour", number = digits(rate)),
            Worth::Number(number) => digits(number),
            Worth::Verdict(verdict) => say!(language, &format!("verdict-{}", verdict.key())),
            Worth::Nothing(_) => return None,
        };
        Some(phrase::plain_spaces(&said))
    }

    /// Returns its kind in words.
    pub fn kind(&self) -> &'static str {
        match self {
            Worth::Count(_) => "a count",
            Worth::Seconds(_) => "a duration",
            Worth::Share(_, Some(_)) => "a share",
            Worth::Share(_, None) => "a share of something that is not counted",
            Worth::Points(_) => "a difference of shares",
            Worth::Ratio(_) => "a ratio",
            Worth::PerHour(_) => "a rate",
            Worth::Number(_) => "a number without a unit",
            Worth::Verdict(_) => "a verdict",
            Worth::Nothing(_) => "nothing that can be cited",
        }
    }
}

/// Formats a share as a percentage, or as a count if it is of few or a whole percentage would look like nothing or all.
fn share_of(language: Language, share: f64, counted: Option<(u64, u64)>) -> String {
    let whole = phrase::rounded(share * 100.0, 0);
    let looks_like_less = (whole == 0.0 && share > 0.0) || (whole == 100.0 && share < 1.0);
    let percent = |number: f64| say!(language, "share", number = language.figures(number));
    match counted {
        Some((x, n)) if n < PERCENT_NEEDS as u64 || looks_like_less => part(language, x, n),
        _ if looks_like_less => percent(phrase::rounded(share * 100.0, 2)),
        _ => percent(whole),
    }
}

/// Formats a count with its total.
pub(super) fn part(language: Language, x: u64, n: u64) -> String {
    say!(language, "part", x = x as usize, n = n as usize)
}

/// Formats percentage points, whose number is already formatted.
pub(super) fn points(language: Language, number: String) -> String {
    let form = if number == "1" { "one" } else { "many" };
    say!(language, "cited-points", form, number)
}

/// Formats a number with two digits, or with every digit before the point: a claim is checked to each digit written.
fn two_digits(language: Language, number: f64) -> String {
    match number.abs() >= 10.0 {
        true => language.figures(phrase::rounded(number, 0)),
        false => language.two_digits(number),
    }
}
