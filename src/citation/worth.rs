//! Worth: what a name that can be cited stands for, and how it is said.

use crate::findings::ruling::Verdict;
use crate::phrase::{self, PERCENT_NEEDS};

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    /// How many.
    Count(f64),
    /// How long, in seconds.
    Seconds(f64),
    /// Which share, from 0 to 1, and how many of how many where that is counted.
    Share(f64, Option<(u64, u64)>),
    /// By how much one share is larger than another, from -1 to 1.
    Points(f64),
    /// How many times as large.
    Ratio(f64),
    /// How often in an hour.
    PerHour(f64),
    /// A number that is measured in nothing, such as a coefficient.
    Number(f64),
    /// What the data say of a claim.
    Verdict(Verdict),
    /// Nothing that could be cited, for this reason.
    Nothing(String),
}

impl Worth {
    /// Says it in the form that the check reads back; `None` where there is nothing to say.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::citation::worth::Worth;
    /// let said = |worth: Worth| worth.phrase().unwrap();
    /// assert_eq!(said(Worth::Ratio(8.8333)), "8.8 times");
    /// assert_eq!(said(Worth::Share(3.0 / 7.0, Some((3, 7)))), "3 of 7");
    /// assert_eq!(said(Worth::Points(0.4776)), "48 points");
    /// assert_eq!(Worth::Nothing("too few".into()).phrase(), None);
    /// ```
    pub fn phrase(&self) -> Option<String> {
        let said = match *self {
            Worth::Count(count) => phrase::number(count),
            Worth::Seconds(seconds) => phrase::duration(seconds),
            Worth::Share(share, part) => share_of(share, part),
            Worth::Points(difference) => format!("{} points", two_digits(difference * 100.0)),
            Worth::Ratio(ratio) => format!("{} times", two_digits(ratio)),
            Worth::PerHour(rate) => format!("{} per hour", two_digits(rate)),
            Worth::Number(number) => two_digits(number),
            Worth::Verdict(verdict) => phrase::words(verdict.key()),
            Worth::Nothing(_) => return None,
        };
        Some(phrase::plain_spaces(&said))
    }

    /// Says what kind of thing it is.
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

/// Says a share as a percentage; as a count of few, and where a whole percentage would look like nothing or all.
fn share_of(share: f64, part: Option<(u64, u64)>) -> String {
    let whole = phrase::rounded(share * 100.0, 0);
    let looks_like_less = (whole == 0.0 && share > 0.0) || (whole == 100.0 && share < 1.0);
    match part {
        Some((x, n)) if n < PERCENT_NEEDS as u64 || looks_like_less => {
            let count = |n: u64| phrase::number(n as f64);
            format!("{} of {}", count(x), count(n))
        }
        _ if looks_like_less => format!("{}%", phrase::rounded(share * 100.0, 2)),
        _ => format!("{whole}%"),
    }
}

/// Says a number with two digits, or every digit before the point: a claim is held to each that is written.
fn two_digits(number: f64) -> String {
    match number.abs() >= 10.0 {
        true => phrase::number(phrase::rounded(number, 0)),
        false => phrase::two_digits(number),
    }
}
