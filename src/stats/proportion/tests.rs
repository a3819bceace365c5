use super::*;
use proptest::prelude::*;

/// Asserts bounds to four decimals, as they are published.
fn holds(estimate: Estimate, low: f64, high: f64, tolerance: f64) {
    let (l, h) = estimate.bounds().expect("a share of some has an interval");
    assert!((l - low).abs() <= tolerance, "{l} for {low}");
    assert!((h - high).abs() <= tolerance, "{h} for {high}");
}

#[test]
fn wilson_agrees_with_newcombe_1998() {
    holds(wilson(81, 263, 0.95), 0.2553, 0.3662, 5e-5);
    holds(wilson(15, 148, 0.95), 0.0624, 0.1605, 5e-5);
    holds(wilson(0, 20, 0.95), 0.0, 0.1611, 5e-5);
    holds(wilson(1, 29, 0.95), 0.0061, 0.1718, 5e-5);
}

#[test]
fn clopper_pearson_agrees_with_scipy() {
    holds(clopper_pearson(81, 263, 0.95), 0.25274, 0.36762, 5e-6);
    holds(clopper_pearson(0, 20, 0.95), 0.0, 0.1684334709830853, 1e-9);
    holds(clopper_pearson(1, 29, 0.99), 0.0001728313327215184, 0.22960030657503938, 1e-9);
    holds(clopper_pearson(55, 97, 0.9875), 0.43552055748524143, 0.6921021578454946, 1e-9);
}

#[test]
fn jeffreys_agrees_with_statsmodels() {
    holds(jeffreys(81, 263, 0.95), 0.25452, 0.36565, 5e-6);
    holds(jeffreys(0, 20, 0.95), 0.0, 0.11664, 5e-6);
    holds(jeffreys(20, 20, 0.95), 1.0 - 0.11664, 1.0, 5e-6);
}

#[test]
fn differences_agree_with_newcombe_1998() {
    holds(difference((56, 70), (48, 80), 0.95), 0.0524, 0.3339, 5e-5);
    holds(difference((9, 10), (3, 10), 0.95), 0.1705, 0.8090, 5e-5);
    holds(difference((0, 10), (0, 20), 0.95), -0.1611, 0.2775, 5e-5);
    holds(difference((10, 10), (0, 10), 0.95), 0.6075, 1.0, 5e-5);
    holds(difference((62, 100), (55, 100), 0.95), -0.066, 0.202, 5e-4);
}

#[test]
fn a_difference_with_nobody_on_a_side_is_absent() {
    let none = difference((3, 7), (0, 0), 0.95);
    assert_eq!((none.value, none.bounds()), (None, None));
}

#[test]
fn turning_a_difference_around_mirrors_it() {
    let one = difference((9, 14), (3, 11), 0.99);
    let other = difference((3, 11), (9, 14), 0.99);
    assert!((one.value.unwrap() + other.value.unwrap()).abs() < 1e-12);
    assert!((one.low.unwrap() + other.high.unwrap()).abs() < 1e-12);
}

#[test]
fn the_bounds_at_none_and_at_all_are_exact() {
    for method in [wilson, clopper_pearson, jeffreys] {
        assert_eq!(method(0, 7, 0.95).low, Some(0.0));
        assert_eq!(method(7, 7, 0.95).high, Some(1.0));
    }
}

#[test]
fn a_share_of_none_is_absent() {
    let none = wilson(0, 0, 0.95);
    assert_eq!((none.value, none.x(), none.bounds()), (None, Some(0), None));
}

#[test]
fn a_share_carries_its_count() {
    assert_eq!(wilson(3, 7, 0.95).x(), Some(3));
}

proptest! {
    #[test]
    fn bounds_hold_the_share_and_widen_with_the_level(n in 1u64..400, part in 0.0..=1.0f64) {
        let x = (n as f64 * part) as u64;
        for method in [wilson, clopper_pearson, jeffreys] {
            let narrow = method(x, n, 0.9);
            let (low, high) = narrow.bounds().unwrap();
            let (lower, higher) = method(x, n, 0.99).bounds().unwrap();
            let value = narrow.value.unwrap();
            prop_assert!(0.0 <= lower && lower <= low && low <= value + 1e-12);
            prop_assert!(value <= high + 1e-12 && high <= higher && higher <= 1.0);
        }
    }

    #[test]
    fn counting_the_others_mirrors_the_interval(n in 1u64..400, part in 0.0..=1.0f64) {
        let x = (n as f64 * part) as u64;
        for method in [wilson, clopper_pearson, jeffreys] {
            let (low, high) = method(x, n, 0.95).bounds().unwrap();
            let (other_low, other_high) = method(n - x, n, 0.95).bounds().unwrap();
            prop_assert!((low - (1.0 - other_high)).abs() < 1e-8);
            prop_assert!((high - (1.0 - other_low)).abs() < 1e-8);
        }
    }
}
