//! What a Q-Q plot shows.

use super::role::Role;

/// Durations in seconds, each against the one that a log-normal year would have in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quantiles {
    /// What it comes to: `departs from log-normal`.
    pub label: String,
    /// Quieter lines: the statistic, how many are below the floor.
    pub details: Vec<String>,
    /// Ink of the dots.
    pub role: Role,
    /// The durations, in any order.
    pub dots: Vec<Quantile>,
    /// What is shorter than this stands at it, hollow.
    pub floor: f64,
    /// Name of the axis across: `as a log-normal year would have it`.
    pub across: String,
    /// Name of the axis that goes up: `as it was`.
    pub up: String,
}

/// One duration of a Q-Q plot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quantile {
    /// The dot's name: `INC-2025-017 Cache stampede: 3 min`.
    pub label: String,
    /// Where a click leads.
    pub href: Option<String>,
    /// What a log-normal year would have in its place, in seconds.
    pub expected: f64,
    /// The duration, in seconds.
    pub seconds: f64,
}
