//! Several claims at once: the level at which they are judged, and p-values that know of each other.

/// The level of every interval that no verdict depends on.
pub const PLAIN_LEVEL: f64 = 0.95;

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

/// Returns Holm's p-values, in the order of those given.
///
/// Wherever one of them is at most 5 %, the chance that any of the whole family is
/// there by luck alone is at most 5 % too, however they depend on each other.
///
/// # Example
/// ```
/// use incident_wrapped::stats::family::holm;
///
/// assert_eq!(holm(&[0.25, 0.01, 0.375]), [0.5, 0.03, 0.5]);
/// ```
///
/// # Source
/// Holm (1979): the `i`-th smallest of `m` times `m + 1 - i`, never falling, at most 1.
pub fn holm(p: &[f64]) -> Vec<f64> {
    let mut adjusted = vec![0.0; p.len()];
    let mut floor: f64 = 0.0;
    for (rank, place) in by_size(p).into_iter().enumerate() {
        floor = floor.max((p.len() - rank) as f64 * p[place]).min(1.0);
        adjusted[place] = floor;
    }
    adjusted
}

/// Returns the p-values of Benjamini and Hochberg, in the order of those given.
///
/// Of all that are at most 5 % about 5 % are there by luck alone, at the most: enough to
/// choose what to look at next, too little for a verdict. It takes the p-values as
/// independent, or as rising together.
///
/// # Example
/// ```
/// use incident_wrapped::stats::family::benjamini_hochberg;
///
/// assert_eq!(benjamini_hochberg(&[0.5, 0.25, 0.125]), [0.5, 0.375, 0.375]);
/// ```
///
/// # Source
/// Benjamini and Hochberg (1995): the `i`-th smallest of `m` times `m / i`, never falling.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let mut adjusted = vec![0.0; p.len()];
    let mut ceiling: f64 = 1.0;
    for (rank, place) in by_size(p).into_iter().enumerate().rev() {
        ceiling = ceiling.min(p.len() as f64 / (rank + 1) as f64 * p[place]);
        adjusted[place] = ceiling;
    }
    adjusted
}

/// Returns the places of the p-values, the smallest first.
fn by_size(p: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..p.len()).collect();
    places.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const P: [f64; 8] = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];

    fn near(got: &[f64], wanted: [f64; 8]) -> bool {
        got.iter().zip(wanted).all(|(g, w)| (g - w).abs() < 5e-7)
    }

    #[test]
    fn holm_has_its_golden_values() {
        let wanted = [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234];
        assert!(near(&holm(&P), wanted));
    }

    #[test]
    fn benjamini_and_hochberg_have_their_golden_values() {
        let wanted = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.084571, 0.205];
        assert!(near(&benjamini_hochberg(&P), wanted));
    }

    #[test]
    fn without_p_values_there_is_nothing_to_adjust() {
        assert!(holm(&[]).is_empty() && benjamini_hochberg(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn no_adjustment_makes_a_p_value_smaller_and_holm_is_the_stricter(
            p in prop::collection::vec(0.0..=1.0f64, 1..20),
        ) {
            let (strict, mild) = (holm(&p), benjamini_hochberg(&p));
            for ((p, strict), mild) in p.iter().zip(strict).zip(mild) {
                prop_assert!(*p <= mild + 1e-15 && mild <= strict + 1e-15 && strict <= 1.0);
            }
        }

        #[test]
        fn each_p_value_keeps_its_own_adjustment_in_any_order(
            p in prop::collection::vec(0.0..=1.0f64, 1..20),
        ) {
            let mut turned = p.clone();
            turned.reverse();
            for method in [holm, benjamini_hochberg] {
                let mut back = method(&turned);
                back.reverse();
                prop_assert_eq!(method(&p), back);
            }
        }
    }

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
