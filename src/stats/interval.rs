//! Estimate: a number, what it is measured in, and how far it could be luck.

use super::note::Note;

/// What a number is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Durations, in seconds.
    Seconds,
    /// Shares, from 0 to 1.
    Share,
    /// One share less another, from -1 to 1.
    Points,
    /// Counts.
    Count,
    /// How many times as large.
    Ratio,
    /// How often in an hour.
    PerHour,
    /// A number that is measured in nothing, such as a test's statistic.
    Number,
}

impl Unit {
    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            Unit::Seconds => "seconds",
            Unit::Share => "share",
            Unit::Points => "points",
            Unit::Count => "count",
            Unit::Ratio => "ratio",
            Unit::PerHour => "per-hour",
            Unit::Number => "number",
        }
    }
}

/// A way to find a number, which also settles what the number is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its name in `findings.json`, in kebab-case.
    pub name: &'static str,
    /// What the numbers that it finds are measured in.
    pub unit: Unit,
}

impl Method {
    /// Things were counted, and all of them are known.
    pub const COUNT: Method = Method::new("count", Unit::Count);

    /// A share of everything there is, so that no interval is asked for.
    pub const CENSUS: Method = Method::new("census", Unit::Share);

    /// Names a method, with the unit of what it finds.
    pub const fn new(name: &'static str, unit: Unit) -> Method {
        Method { name, unit }
    }
}

/// A number with, where there is one, the interval around it.
///
/// The field names are those of `findings.json`, one value there. Value and bounds are in `unit`.
///
/// Three shapes occur. A *point* (a 90th percentile, a mean, a count) has no
/// `level`, `low` or `high`. An *interval* has a `level` and both bounds, or one
/// where a survival curve is not followed far enough for the other. Where a number
/// or its interval cannot be known, it is `None`, never a stand-in, and `note` says why.
///
/// # Example
/// ```
/// use incident_wrapped::stats::interval::{Estimate, Method, Unit};
/// use incident_wrapped::stats::note::Note;
///
/// let count = Estimate::count(84);
/// assert_eq!((count.value, count.unit, count.level), (Some(84.0), Unit::Count, None));
///
/// const MEDIAN: Method = Method::new("median-order-statistic", Unit::Seconds);
/// let median = Estimate::interval(26.5, 9.0, 180.0, 0.95, MEDIAN);
/// assert_eq!(median.bounds(), Some((9.0, 180.0)));
///
/// let few = Estimate::unbounded(3.0, 0.95, MEDIAN, Note::TooFew(3));
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
    /// What the value and the bounds are measured in.
    pub unit: Unit,
    /// How it was estimated, in kebab-case.
    pub method: &'static str,
    /// The level that the interval really has, where the method knows it.
    pub coverage: Option<f64>,
    /// How many of how many match, where the value is a share of things that were counted.
    pub part: Option<(u64, u64)>,
    /// What a reader has to know besides.
    pub note: Option<Note>,
}

impl Estimate {
    /// Makes a number without an interval.
    pub fn point(value: f64, method: Method) -> Estimate {
        Estimate { value: Some(value), ..Estimate::missing(method) }
    }

    /// Makes a number with both bounds at a nominal level.
    pub fn interval(value: f64, low: f64, high: f64, level: f64, method: Method) -> Estimate {
        Estimate {
            low: Some(low),
            high: Some(high),
            level: Some(level),
            ..Estimate::point(value, method)
        }
    }

    /// Makes a number whose interval was asked for and does not exist, for the reason in `note`.
    pub fn unbounded(value: f64, level: f64, method: Method, note: Note) -> Estimate {
        Estimate { level: Some(level), ..Estimate::point(value, method).noting(note) }
    }

    /// Makes a number that cannot be known, for the reason in `note`.
    pub fn absent(method: Method, note: Note) -> Estimate {
        Estimate::missing(method).noting(note)
    }

    /// Counts things that are all known.
    pub fn count(n: usize) -> Estimate {
        Estimate::point(n as f64, Method::COUNT)
    }

    /// Makes the share `x` of `n`, where these are all there are and nothing is estimated; `n` is not 0.
    pub fn census(x: u64, n: u64) -> Estimate {
        let share = Estimate::point(x as f64 / n as f64, Method::CENSUS);
        Estimate { part: Some((x, n)), ..share }
    }

    /// Adds what a reader has to know besides.
    pub fn noting(self, note: Note) -> Estimate {
        Estimate { note: Some(note), ..self }
    }

    /// Returns both bounds, if both exist.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        self.low.zip(self.high)
    }

    /// Returns how many match, where the value is a share of things that were counted.
    pub fn x(&self) -> Option<u64> {
        self.part.map(|(x, _)| x)
    }

    /// Makes a number of which nothing is known yet.
    pub(super) fn missing(method: Method) -> Estimate {
        Estimate {
            value: None,
            low: None,
            high: None,
            level: None,
            unit: method.unit,
            method: method.name,
            coverage: None,
            part: None,
            note: None,
        }
    }
}
