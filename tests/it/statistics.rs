//! What must hold of every estimator, whatever the values.

use incident_wrapped::stats::survival;
use incident_wrapped::stats::{
    Curve, Estimate, Observation, mean, proportion, quantile, rank, rate, ratio,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Hours and days in seconds, so that in minutes they are above the floor of the methods on logs too.
fn long(sizes: std::ops::Range<usize>) -> impl Strategy<Value = Vec<f64>> {
    vec((2000u32..500_000).prop_map(f64::from), sizes)
}

/// Seconds with zeros and ties.
fn tied(sizes: std::ops::Range<usize>) -> impl Strategy<Value = Vec<f64>> {
    vec((0u32..60).prop_map(|steps| f64::from(steps) * 20.0), sizes)
}

/// Durations of which some are still open.
fn watched(sizes: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Observation>> {
    let one = ((0u32..60).prop_map(f64::from), prop::bool::weighted(0.25));
    vec(one.prop_map(|(value, censored)| Observation { value, censored }), sizes)
}

fn complete(values: &[f64]) -> Vec<Observation> {
    values.iter().copied().map(Observation::complete).collect()
}

fn turned<T: Clone>(values: &[T], by: usize) -> Vec<T> {
    let mut turned = values.to_vec();
    turned.rotate_left(by % values.len());
    turned.reverse();
    turned
}

fn times(values: &[f64], by: f64) -> Vec<f64> {
    values.iter().map(|value| value * by).collect()
}

/// Whether two estimates are the same to the ninth digit, the second so many times as large.
fn is_times(one: &Estimate, other: &Estimate, by: f64) -> bool {
    let near = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(one), Some(other)) => (one * by - other).abs() <= 1e-9 * other.abs(),
        (one, other) => one == other,
    };
    near(one.value, other.value) && near(one.low, other.low) && near(one.high, other.high)
}

/// Whether neither bound of the second lies inside the first. A bound that is missing lies beyond all.
fn is_as_wide(narrow: &Estimate, wide: &Estimate) -> bool {
    let slack = 1e-9 * narrow.value.unwrap_or(1.0).abs().max(1.0);
    let low = match (narrow.low, wide.low) {
        (Some(low), Some(lower)) => lower <= low + slack,
        (low, lower) => lower.is_none() || low.is_some(),
    };
    let high = match (narrow.high, wide.high) {
        (Some(high), Some(higher)) => high <= higher + slack,
        (high, higher) => higher.is_none() || high.is_some(),
    };
    low && high
}

/// Whether nothing of the second lies below the first, where both are known.
fn never_falls(one: &Estimate, other: &Estimate) -> bool {
    let rises = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(one), Some(other)) => one <= other + 1e-9 * one.abs().max(1e-3),
        _ => true,
    };
    rises(one.value, other.value) && rises(one.low, other.low) && rises(one.high, other.high)
}

type ShareOf = fn(u64, u64, f64) -> Estimate;

const SHARES: [ShareOf; 3] =
    [proportion::wilson, proportion::clopper_pearson, proportion::jeffreys];

proptest! {
    #[test]
    fn the_order_of_values_changes_nothing(
        a in tied(5..40), b in tied(5..40), open in watched(5..40), by in 0usize..40,
    ) {
        let (c, d) = (turned(&a, by), turned(&b, by));
        prop_assert_eq!(quantile::median(&a, 0.95), quantile::median(&c, 0.95));
        prop_assert_eq!(survival::median(&open, 0.95), survival::median(&turned(&open, by), 0.95));
        // Sums in another order differ in the last digit.
        prop_assert!(is_times(&mean::geometric(&a, 0.95), &mean::geometric(&c, 0.95), 1.0));
        prop_assert_eq!(
            ratio::of_medians(&complete(&a), &complete(&b), 0.95),
            ratio::of_medians(&complete(&c), &complete(&d), 0.95)
        );
        let (one, other) = (
            ratio::of_geometric_means(&a, &b, 0.95), ratio::of_geometric_means(&c, &d, 0.95),
        );
        prop_assert_eq!(one.is_ok(), other.is_ok());
        if let (Ok(one), Ok(other)) = (one, other) {
            prop_assert!(is_times(&one, &other, 1.0));
        }
    }

    #[test]
    fn in_minutes_a_typical_value_is_a_sixtieth(a in long(6..40), open in watched(6..40)) {
        let part = 1.0 / 60.0;
        let minutes = times(&a, part);
        prop_assert!(is_times(&quantile::median(&a, 0.95), &quantile::median(&minutes, 0.95), part));
        prop_assert!(is_times(&mean::geometric(&a, 0.95), &mean::geometric(&minutes, 0.95), part));
        let scaled: Vec<Observation> =
            open.iter().map(|o| Observation { value: o.value * part, ..*o }).collect();
        let (one, other) = (Curve::of(&open).median(0.95), Curve::of(&scaled).median(0.95));
        prop_assert!(is_times(&one, &other, part));
    }

    #[test]
    fn in_minutes_a_ratio_is_the_same(a in long(5..40), b in long(5..40)) {
        let (c, d) = (times(&a, 1.0 / 60.0), times(&b, 1.0 / 60.0));
        let one = ratio::of_medians(&complete(&a), &complete(&b), 0.95).unwrap();
        let other = ratio::of_medians(&complete(&c), &complete(&d), 0.95).unwrap();
        prop_assert!(is_times(&one, &other, 1.0));
        let one = ratio::of_geometric_means(&a, &b, 0.95).unwrap();
        let other = ratio::of_geometric_means(&c, &d, 0.95).unwrap();
        prop_assert!(is_times(&one, &other, 1.0));
    }

    #[test]
    fn in_days_a_ratio_of_rates_is_the_same(x in 0u64..50, y in 0u64..50, hours in 1.0..500.0f64) {
        let one = rate::ratio((x, hours), (y, 720.0), 0.95);
        let other = rate::ratio((x, hours / 24.0), (y, 30.0), 0.95);
        prop_assert!(is_times(&one, &other, 1.0));
        let (one, other) = (rate::per_hour(x, hours, 0.95), rate::per_hour(x, hours / 24.0, 0.95));
        prop_assert!(is_times(&one, &other, 24.0));
    }

    #[test]
    fn a_group_against_itself_or_its_double_is_neither_longer_nor_shorter(a in long(5..30)) {
        for other in [a.clone(), [a.clone(), a.clone()].concat()] {
            for found in [
                ratio::of_medians(&complete(&a), &complete(&other), 0.95),
                ratio::of_geometric_means(&a, &other, 0.95),
            ] {
                let found = found.unwrap();
                let (low, high) = found.bounds().unwrap();
                prop_assert!((found.value.unwrap() - 1.0).abs() < 1e-9);
                prop_assert!(low < 1.0 && 1.0 < high);
            }
            if a.len() >= 10 {
                let found = rank::brunner_munzel(&a, &other).unwrap();
                prop_assert!((found.effect - 0.5).abs() < 1e-12 && found.p > 0.99);
            }
        }
    }

    #[test]
    fn a_share_against_the_same_share_holds_no_difference(x in 0u64..50, more in 0u64..50) {
        let n = x + more;
        prop_assume!(n > 0);
        let (low, high) = proportion::difference((x, n), (2 * x, 2 * n), 0.95).bounds().unwrap();
        prop_assert!(low <= 0.0 && 0.0 <= high);
    }

    #[test]
    fn one_more_at_the_top_never_lowers_a_median(a in tied(1..40), open in watched(1..40), still in any::<bool>()) {
        let mut more = a.clone();
        more.push(1e6);
        prop_assert!(never_falls(&quantile::median(&a, 0.95), &quantile::median(&more, 0.95)));
        let mut more = open.clone();
        more.push(Observation { value: 1e6, censored: still });
        let (one, other) = (Curve::of(&open).median(0.95), Curve::of(&more).median(0.95));
        if let (Some(one), Some(other)) = (one.value, other.value) {
            prop_assert!(one <= other);
        }
    }

    #[test]
    fn one_more_that_matches_never_lowers_a_bound(
        (n, x) in (1u64..300).prop_flat_map(|n| (Just(n), 0..n)),
        (m, y) in (1u64..300).prop_flat_map(|m| (Just(m), 0..=m)),
    ) {
        for share in SHARES {
            prop_assert!(never_falls(&share(x, n, 0.95), &share(x + 1, n, 0.95)));
        }
        let against = |x: u64| proportion::difference((x, n), (y, m), 0.95);
        prop_assert!(never_falls(&against(x), &against(x + 1)));
        prop_assert!(never_falls(&rate::per_hour(x, 9.0, 0.95), &rate::per_hour(x + 1, 9.0, 0.95)));
        let against = |x: u64| rate::ratio((x, 9.0), (y, 5.0), 0.95);
        prop_assert!(never_falls(&against(x), &against(x + 1)));
    }

    #[test]
    fn a_higher_level_never_narrows(
        a in tied(8..40), b in tied(8..40), open in watched(8..40),
        level in 0.5..0.98f64, more in 0.0..0.0199f64, x in 0u64..40, y in 0u64..40,
    ) {
        let higher = level + more;
        let widens = |of: &dyn Fn(f64) -> Estimate| is_as_wide(&of(level), &of(higher));
        prop_assert!(widens(&|level| quantile::median(&a, level)));
        prop_assert!(widens(&|level| Curve::of(&open).median(level)));
        prop_assert!(widens(&|level| mean::geometric(&a, level)));
        prop_assert!(widens(&|level| proportion::difference((x, 40), (y, 40), level)));
        prop_assert!(widens(&|level| rate::per_hour(x, 7.0, level)));
        prop_assert!(widens(&|level| rate::ratio((x, 7.0), (y, 5.0), level)));
        for share in SHARES {
            prop_assert!(widens(&|level| share(x, 40, level)));
        }
        let (group, against) = (complete(&a), complete(&b));
        if ratio::of_medians(&group, &against, level).is_ok() {
            prop_assert!(widens(&|level| ratio::of_medians(&group, &against, level).unwrap()));
        }
        if ratio::of_geometric_means(&a, &b, level).is_ok() {
            prop_assert!(widens(&|level| ratio::of_geometric_means(&a, &b, level).unwrap()));
        }
    }
}
