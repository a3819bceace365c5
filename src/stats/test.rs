//! The result of a test: how far the data are from what chance alone would give.

/// A test's statistic, and the probability of reaching it by chance alone.
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
    /// The statistic, which each method defines.
    pub statistic: f64,
    /// The probability, by chance alone, of a statistic at least as far out.
    pub p: f64,
}
