use super::*;
use proptest::prelude::*;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];

#[test]
fn quantiles_are_those_of_numpy() {
    // numpy.quantile(A, [0, .1, .25, .5, .9, .95, 1])
    let numpy = [4.0, 8.5, 12.75, 26.5, 223.0, 416.5, 610.0];
    for (q, want) in [0.0, 0.1, 0.25, 0.5, 0.9, 0.95, 1.0].into_iter().zip(numpy) {
        let got = quantile(&A, q).unwrap();
        assert!((got - want).abs() < 1e-9, "q {q}: {got} for {want}");
    }
}

#[test]
fn a_single_value_is_every_quantile() {
    assert_eq!((quantile(&[7.0], 0.0), quantile(&[7.0], 0.9)), (Some(7.0), Some(7.0)));
}

#[test]
fn without_values_there_is_no_quantile() {
    assert_eq!(quantile(&[], 0.5), None);
    assert_eq!(percentile(&[], 0.9).value, None);
    assert_eq!(median(&[], 0.95).value, None);
}

#[test]
fn the_median_of_a_has_its_published_interval_and_coverage() {
    let m = median(&A, 0.95);
    assert_eq!((m.value, m.bounds(), m.level), (Some(26.5), Some((9.0, 180.0)), Some(0.95)));
    assert!((m.coverage.unwrap() - 0.9785).abs() < 5e-5);
    assert_eq!(m.note, None);
}

#[test]
fn the_ranks_are_those_of_the_table() {
    let table = [(6, 1), (9, 2), (12, 3), (15, 4), (20, 6), (30, 10), (50, 18), (100, 40)];
    for (n, k) in table {
        assert_eq!(median_rank(n, 0.95), Some(k), "n {n}");
    }
}

#[test]
fn up_to_five_values_have_no_interval_at_95_percent() {
    for n in 1..=5 {
        assert_eq!(median_rank(n, 0.95), None, "n {n}");
    }
    let m = median(&A[..5], 0.95);
    assert_eq!((m.value, m.bounds()), (Some(12.0), None));
    assert_eq!(m.note, Some(Note::TooFew(5)));
}

#[test]
fn six_to_nine_values_are_flagged_as_wide() {
    assert_eq!(median(&A[..6], 0.95).note, Some(Note::Wide(6)));
    assert_eq!(median(&A[..9], 0.95).note, Some(Note::Wide(9)));
}

#[test]
fn a_level_that_a_rank_meets_exactly_takes_that_rank() {
    // Two of eight throws of three coins: 1 - 2/8.
    assert_eq!(median_rank(3, 0.75), Some(1));
}

#[test]
fn the_rank_is_the_largest_that_holds() {
    for n in 1..300 {
        for level in [0.5, 0.9, 0.95, 0.99, 0.999] {
            let by_hand = (1..=n).rev().find(|k| fair_coin_cdf(k - 1, n) <= tail(level) + SLACK);
            assert_eq!(median_rank(n, level), by_hand, "n {n}, level {level}");
        }
    }
}

proptest! {
    #[test]
    fn the_order_of_the_values_does_not_matter(
        values in prop::collection::vec(0.0..1e6f64, 1..60),
        turn in 0usize..60,
    ) {
        let mut turned = values.clone();
        turned.rotate_left(turn % values.len());
        turned.reverse();
        prop_assert_eq!(median(&values, 0.95), median(&turned, 0.95));
    }

    #[test]
    fn in_minutes_the_median_is_a_sixtieth(values in prop::collection::vec(0.0..1e6f64, 6..60)) {
        let minutes: Vec<f64> = values.iter().map(|v| v / 60.0).collect();
        let (seconds, minutes) = (median(&values, 0.95), median(&minutes, 0.95));
        prop_assert!((seconds.value.unwrap() / 60.0 - minutes.value.unwrap()).abs() < 1e-6);
        let (low, high) = minutes.bounds().unwrap();
        prop_assert_eq!(seconds.bounds().map(|(l, h)| (l / 60.0, h / 60.0)), Some((low, high)));
    }

    #[test]
    fn a_higher_level_never_narrows(values in prop::collection::vec(0.0..1e6f64, 12..60)) {
        let (low, high) = median(&values, 0.9).bounds().unwrap();
        let (lower, higher) = median(&values, 0.99).bounds().unwrap();
        prop_assert!(lower <= low && high <= higher);
        prop_assert!(median(&values, 0.9).coverage.unwrap() >= 0.9);
    }
}
