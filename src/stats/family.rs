//! Several claims at once: the level at which they are judged.

use super::thresholds::PLAIN_LEVEL;

/// Returns the level of each interval where `m` claims are judged together.
///
/// With it, the chance that any of the `m` intervals misses stays at 5 %, however
/// the claims depend on each other. A single claim is judged at 95 %.
///
/// # Example
/// ```
/// use incident_wrapped::stats::family::level;
///
/// assert!((level(1) - 0.95).abs() < 1e-12);
/// assert!((level(5) - 0.99).abs() < 1e-12);
/// ```
///
/// # Source
/// Bonferroni's inequality, as Dunn (1961) uses it for intervals.
pub fn level(m: usize) -> f64 {
    1.0 - (1.0 - PLAIN_LEVEL) / m.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_family_asks_for_a_wider_interval() {
        assert!((level(7) - 0.992857142857).abs() < 1e-9);
        assert!((1..20).all(|m| level(m + 1) > level(m)));
    }

    #[test]
    fn without_a_family_the_level_is_the_plain_one() {
        assert_eq!(level(0), level(1));
    }
}
