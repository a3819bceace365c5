//! An estimate: a number, its unit, and its interval.

use super::note::Note;

/// The unit of a number.
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
    /// A number without a unit, such as a test's statistic.
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

/// A method of estimation, and the unit of its results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its name in `findings.json`, in kebab-case.
    pub name: &'static str,
    /// The unit of its results.
    pub unit: Unit,
}

impl Method {
    /// A count of things that are all known.
    pub const COUNT: Method = Method::new("count", Unit::Count);

    /// A share of a whole population, which needs no interval.
    pub const CENSUS: Method = Method::new("census", Unit::Share);

    /// Returns the method with this name and unit.
    pub const fn new(name: &'static str, unit: Unit) -> Method {
        Method { name, unit }
    }
}

/// A number, with its interval if it has one.
///
/// `findings.json` has a value with these field names. The value and its bounds are in `unit`.
///
/// Three shapes occur. A *point* (a 90th percentile, a mean, a count) has no
/// `level`, `low` or `high`. An *interval* has a `level` and both bounds, or only one
/// if a survival curve ends before it reaches the other. A number or a bound that
/// cannot be known is `None`, never a stand-in, and `note` says why.
///
/// # Example
/// ```
/// use incident_wrapped::stats::{Estimate, Method, Unit};
/// use incident_wrapped::stats::Note;
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
    /// The unit of the value and the bounds.
    pub unit: Unit,
    /// The name of the method, in kebab-case.
    pub method: &'static str,
    /// The actual level of the interval, if the method knows it.
    pub coverage: Option<f64>,
    /// The count and its total, if the value is a share of things that were counted.
    pub part: Option<(u64, u64)>,
    /// A note for the reader.
    pub note: Option<Note>,
}

impl Estimate {
    /// Returns a number without an interval.
    pub fn point(value: f64, method: Method) -> Estimate {
        Estimate { value: Some(value), ..Estimate::missing(method) }
    }

    /// Returns a number with both bounds at a nominal level.
    pub fn interval(value: f64, low: f64, high: f64, level: f64, method: Method) -> Estimate {
        Estimate {
            low: Some(low),
            high: Some(high),
            level: Some(level),
            ..Estimate::point(value, method)
        }
    }

    /// Returns a number whose interval does not exist, for the reason in `note`.
    pub fn unbounded(value: f64, level: f64, method: Method, note: Note) -> Estimate {
        Estimate { level: Some(level), ..Estimate::point(value, method).noting(note) }
    }

    /// Returns an estimate without a number, for the reason in `note`.
    pub fn absent(method: Method, note: Note) -> Estimate {
        Estimate::missing(method).noting(note)
    }

    /// Returns a count of things that are all known.
    pub fn count(n: usize) -> Estimate {
        Estimate::point(n as f64, Method::COUNT)
    }

    /// Returns the share `x` of a whole population of `n`, which is not 0.
    pub fn census(x: u64, n: u64) -> Estimate {
        let share = Estimate::point(x as f64 / n as f64, Method::CENSUS);
        Estimate { part: Some((x, n)), ..share }
    }

    /// Adds a note for the reader.
    pub fn noting(self, note: Note) -> Estimate {
        Estimate { note: Some(note), ..self }
    }

    /// Returns both bounds, if both exist.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        self.low.zip(self.high)
    }

    /// Returns the count, if the value is a share of things that were counted.
    pub fn x(&self) -> Option<u64> {
        self.part.map(|(x, _)| x)
    }

    /// Returns an estimate that has only its method yet.
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
