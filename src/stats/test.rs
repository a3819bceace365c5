//! Test: how far the data stand from what chance alone would do.

/// A test's statistic, and how often chance alone would reach it.
///
/// It is shown beside an interval and never replaces one: no verdict depends on it.
///
/// # Example
/// ```
/// use incident_wrapped::stats::contingency::fisher;
///
/// let test = fisher((8, 10), (1, 6)).unwrap();
/// assert_eq!(format!("{:.6}", test.p), "0.034965");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    /// The statistic; what it is, each method says.
    pub statistic: f64,
    /// How often chance alone gives a statistic at least as far out, from 0 to 1.
    pub p: f64,
}
