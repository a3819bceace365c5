//! How much of a total the largest values make up.

/// Returns the share of the sum that the largest `k` values make up; `None` if the sum is not above zero.
///
/// It answers what a power law is often fitted for, without assuming one.
///
/// # Example
/// ```
/// use incident_wrapped::stats::concentration::largest;
///
/// assert_eq!(largest(&[1.0, 6.0, 1.0, 2.0], 2), Some(0.8));
/// assert_eq!(largest(&[0.0, 0.0], 1), None);
/// ```
///
/// # Source
/// A sum over a sum: a point of the Lorenz curve.
pub fn largest(values: &[f64], k: usize) -> Option<f64> {
    let mut ordered = values.to_vec();
    ordered.sort_by(|a, b| b.total_cmp(a));
    let whole: f64 = ordered.iter().sum();
    let held: f64 = ordered.iter().take(k).sum();
    (whole > 0.0).then(|| held / whole)
}
