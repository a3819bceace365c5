//! Estimate: a number, and how far it could be luck.

use super::note::Note;

/// A number with, if there is one, the interval around it.
///
/// The field names are those of `findings.json`, one value there. Values are in
/// the unit of what was measured: whoever holds the estimate knows it.
///
/// Three shapes occur. A *point* (a 90th percentile, a mean, a count) has no
/// `level`, `low` or `high`. An *interval* has a `level` and both bounds, or one
/// where a survival curve is not followed far enough for the other. Where a number
/// or its interval cannot be known, it is `None`, never a stand-in, and `note` says why.
///
/// # Example
/// ```
/// use incident_wrapped::stats::{interval::Estimate, note::Note};
///
/// let count = Estimate::point(84.0, "count");
/// assert_eq!((count.value, count.level), (Some(84.0), None));
///
/// let median = Estimate::interval(26.5, 9.0, 180.0, 0.95, "median-order-statistic");
/// assert_eq!(median.bounds(), Some((9.0, 180.0)));
///
/// let few = Estimate::unbounded(3.0, 0.95, "median-order-statistic", Note::TooFew(3));
/// assert_eq!((few.value, few.level, few.bounds()), (Some(3.0), Some(0.95), None));
/// ```
///
/// # Source
/// `findings.json`, format 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The number itself; `None` if it cannot be known, and `note` says why.
    pub value: Option<f64>,
    /// The lower bound; `None` if there is none.
    pub low: Option<f64>,
    /// The upper bound; `None` if there is none.
    pub high: Option<f64>,
    /// The nominal level of the interval, such as 0.95; `None` if none was asked for.
    pub level: Option<f64>,
    /// How it was estimated, in kebab-case.
    pub method: &'static str,
    /// The level that the interval really has, where the method knows it.
    pub coverage: Option<f64>,
    /// How many of the counted match, for a share.
    pub x: Option<u64>,
    /// What a reader has to know besides.
    pub note: Option<Note>,
}

impl Estimate {
    /// Makes a number without an interval.
    pub fn point(value: f64, method: &'static str) -> Estimate {
        Estimate { value: Some(value), ..Estimate::missing(method) }
    }

    /// Makes a number with both bounds at a nominal level.
    pub fn interval(value: f64, low: f64, high: f64, level: f64, method: &'static str) -> Estimate {
        Estimate {
            low: Some(low),
            high: Some(high),
            level: Some(level),
            ..Estimate::point(value, method)
        }
    }

    /// Makes a number whose interval was asked for and does not exist, for the reason in `note`.
    pub fn unbounded(value: f64, level: f64, method: &'static str, note: Note) -> Estimate {
        Estimate { level: Some(level), ..Estimate::point(value, method).noting(note) }
    }

    /// Makes a number that cannot be known, for the reason in `note`.
    pub fn absent(method: &'static str, note: Note) -> Estimate {
        Estimate::missing(method).noting(note)
    }

    /// Adds what a reader has to know besides.
    pub fn noting(self, note: Note) -> Estimate {
        Estimate { note: Some(note), ..self }
    }

    /// Returns both bounds, if both exist.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        self.low.zip(self.high)
    }

    fn missing(method: &'static str) -> Estimate {
        Estimate {
            value: None,
            low: None,
            high: None,
            level: None,
            method,
            coverage: None,
            x: None,
            note: None,
        }
    }
}
