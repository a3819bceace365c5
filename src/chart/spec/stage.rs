//! Pictures that are drawn for a stage alone.

use super::common::{Hundred, Role};
use crate::link::Target;

/// Moments that a form had, as darts around the moments that were: the farther from the middle, the more they were off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Darts {
    /// The darts, in any order.
    pub darts: Vec<Dart>,
    /// The distance that half of the darts exceed, in seconds; `None` for no ring.
    pub half: Option<f64>,
    /// What those at the left are: `too early`.
    pub early: String,
    /// What those at the right are: `too late`.
    pub late: String,
}

/// One moment that a form had, or of very many a few that were about as far off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dart {
    /// The dart's name: `INC-2025-017 Cache stampede: 28 min too late`.
    pub label: String,
    /// Where a click leads.
    pub target: Option<Target>,
    /// How many incidents it stands for.
    pub n: usize,
    /// Recorded less corrected, in seconds; below zero the record is too early.
    pub seconds: f64,
    /// The distance in words, where there is room for it: `28 min`.
    pub size: String,
    /// Whether it is as good as right, and sticks in the middle.
    pub is_hit: bool,
}

/// A few chances in a hundred, with a coin beside them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Odds {
    /// From the left.
    pub chances: Vec<Chance>,
    /// The coin, behind them: what it is called, and its chance in words.
    pub coin: (String, String),
}

/// One chance in a hundred.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chance {
    /// What has it: `the mean`.
    pub label: String,
    /// Ink of its number and of the marked dots.
    pub role: Role,
    /// How many of a hundred are marked, and the same in words.
    pub hundred: Hundred,
}

/// The starts of a year in a week of hours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Week {
    /// Names of the days, from the first: `Mon`.
    pub days: Vec<String>,
    /// The starts, in the order in which they came.
    pub starts: Vec<Start>,
    /// Ink of the starts within the box, of the box and of the busiest day.
    pub role: Role,
    /// A box: its first day and the day after its last, its first hour and its end.
    pub office: Option<((f64, f64), (f64, f64))>,
    /// The busiest day and what is said of it: `18 on Tuesdays`.
    pub busiest: Option<(usize, String)>,
}

/// One start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// The dot's name: `INC-2025-017 Cache stampede: Tuesday, 09:12`.
    pub label: String,
    /// Where a click leads.
    pub target: Option<Target>,
    /// The day, from 0.
    pub day: usize,
    /// The hour, from 0 to 24.
    pub hour: f64,
    /// Whether it is within the box.
    pub inside: bool,
}
