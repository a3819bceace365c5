use super::super::note::Note;
use super::*;
use crate::stats::family;
use crate::stats::special::t_beyond;
use proptest::prelude::*;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
const B: [f64; 8] = [1.0, 1.0, 2.0, 3.0, 3.0, 5.0, 8.0, 13.0];

fn seconds(minutes: &[f64]) -> Vec<f64> {
    minutes.iter().map(|m| m * 60.0).collect()
}

fn complete(values: &[f64]) -> Vec<Observation> {
    values.iter().copied().map(Observation::complete).collect()
}

fn group(minutes: &[f64]) -> Vec<Observation> {
    complete(&seconds(minutes))
}

#[test]
fn a_against_b_has_its_golden_ratio_of_medians() {
    let ratio = of_medians(&group(&A), &group(&B), 0.95).unwrap();
    let (low, high) = ratio.bounds().unwrap();
    assert!((ratio.value.unwrap() - 8.8333).abs() < 5e-5);
    assert!((low - 1.6100).abs() < 5e-5, "{low}");
    assert!((high - 48.4652).abs() < 5e-5, "{high}");
    assert_eq!(ratio.note, None);
}

#[test]
fn families_of_one_to_eight_have_their_golden_lower_bounds() {
    let golden = [1.610, 1.261, 1.104, 1.009, 0.943, 0.893, 0.854, 0.822];
    for (m, want) in (1..).zip(golden) {
        let low = of_medians(&group(&A), &group(&B), family::level(m)).unwrap().low.unwrap();
        assert!((low - want).abs() < 5e-4, "m {m}: {low} for {want}");
    }
}

#[test]
fn a_against_b_has_its_golden_ratio_of_geometric_means() {
    let ratio = of_geometric_means(&seconds(&A), &seconds(&B), 0.95).unwrap();
    let (low, high) = ratio.bounds().unwrap();
    assert!((ratio.value.unwrap() - 10.4688).abs() < 5e-5);
    assert!((low - 3.0879).abs() < 5e-5, "{low}");
    assert!((high - 35.4919).abs() < 5e-5, "{high}");
    let welch = Welch::of(&logs(&seconds(&A)), &logs(&seconds(&B))).unwrap();
    assert!((welch.freedom - 15.1823).abs() < 5e-5, "{}", welch.freedom);
    let p = t_beyond(welch.centre / welch.error, welch.freedom);
    assert!((p - 0.000932941).abs() < 5e-10, "{p}");
}

#[test]
fn the_rank_is_price_and_bonetts_not_statpsychs() {
    // By hand, (n+1)/2 - sqrt n: 0.76, 1.67, 2.34, 2.68, 3.76, 6.03.
    let ranks: Vec<usize> = [5, 8, 10, 11, 14, 20].map(price_bonett_rank).to_vec();
    assert_eq!(ranks, [1, 2, 2, 3, 4, 6]);
    // 16: 4.5, and the half goes to the even four; 36: 12.5, to twelve.
    assert_eq!([16, 36, 64].map(price_bonett_rank), [4, 12, 24]);
}

#[test]
fn four_are_too_few_to_compare() {
    let refused = of_medians(&group(&A[..4]), &group(&B), 0.95).unwrap_err();
    assert_eq!(refused, Refusal::TooFew { group: 4, against: 8 });
    assert!(of_medians(&group(&A[..5]), &group(&B), 0.95).is_ok());
    assert!(of_geometric_means(&seconds(&A), &seconds(&B[..4]), 0.95).is_err());
}

#[test]
fn a_group_that_is_all_rounding_is_refused() {
    let rounded = [5.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 90.0];
    assert_eq!(of_medians(&group(&A), &group(&rounded), 0.95), Err(Refusal::NoSpread));
    let same = seconds(&[5.0; 6]);
    assert_eq!(of_geometric_means(&same, &same, 0.95), Err(Refusal::NoSpread));
}

#[test]
fn what_lies_below_thirty_seconds_is_raised_before_ranking_and_mentioned() {
    let fast = [0.0, 3.0, 10.0, 29.0, 45.0, 60.0, 90.0];
    let floored = [30.0, 30.0, 30.0, 30.0, 45.0, 60.0, 90.0];
    let (a, b) = (complete(&fast), complete(&floored));
    let (raised, plain) =
        (of_medians(&group(&A), &a, 0.95).unwrap(), of_medians(&group(&A), &b, 0.95).unwrap());
    assert_eq!(raised.value, Some(26.5 * 60.0 / 30.0));
    assert_eq!((raised.value, raised.bounds()), (plain.value, plain.bounds()));
    assert_eq!(raised.note, Some(Note::BelowFloor(4)));
    assert_eq!(plain.note, None);
}

#[test]
fn an_open_value_beyond_all_that_is_read_changes_nothing() {
    let mut a = group(&A);
    a[9].censored = true;
    let open = of_medians(&a, &group(&B), 0.95);
    assert_eq!(open, of_medians(&group(&A), &group(&B), 0.95));
}

#[test]
fn an_open_value_where_the_interval_is_read_is_refused() {
    let mut a = group(&A);
    a[8].censored = true;
    let refused = of_medians(&a, &group(&B), 0.95).unwrap_err();
    assert_eq!(refused, Refusal::TooManyOpen);
    let mut early = group(&A);
    early[0].censored = true;
    assert_eq!(of_medians(&early, &group(&B), 0.95), Err(Refusal::TooManyOpen));
    assert_eq!(of_medians(&group(&B), &early, 0.95), Err(Refusal::TooManyOpen));
}

proptest! {
    #[test]
    fn both_groups_twice_as_long_leave_the_ratio(
        a in prop::collection::vec(60.0..1e6f64, 5..40),
        b in prop::collection::vec(60.0..1e6f64, 5..40),
    ) {
        let twice = |values: &[f64]| complete(&values.iter().map(|v| v * 2.0).collect::<Vec<_>>());
        let plain = of_medians(&complete(&a), &complete(&b), 0.95).unwrap();
        let doubled = of_medians(&twice(&a), &twice(&b), 0.95).unwrap();
        prop_assert!((plain.low.unwrap() / doubled.low.unwrap() - 1.0).abs() < 1e-9);
        prop_assert!((plain.high.unwrap() / doubled.high.unwrap() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn swapping_the_groups_turns_the_ratio_over(
        a in prop::collection::vec(60.0..1e6f64, 5..40),
        b in prop::collection::vec(60.0..1e6f64, 5..40),
    ) {
        let there = of_medians(&complete(&a), &complete(&b), 0.95).unwrap();
        let back = of_medians(&complete(&b), &complete(&a), 0.95).unwrap();
        prop_assert!((there.low.unwrap() * back.high.unwrap() - 1.0).abs() < 1e-9);
        prop_assert!((there.value.unwrap() * back.value.unwrap() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_larger_family_widens(
        a in prop::collection::vec(60.0..1e6f64, 5..40),
        b in prop::collection::vec(60.0..1e6f64, 5..40),
        m in 1usize..10,
    ) {
        let (a, b) = (complete(&a), complete(&b));
        let (low, high) = of_medians(&a, &b, family::level(m)).unwrap().bounds().unwrap();
        let (lower, higher) = of_medians(&a, &b, family::level(m + 1)).unwrap().bounds().unwrap();
        prop_assert!(lower < low && high < higher);
    }

    #[test]
    fn the_order_within_a_group_does_not_matter(
        a in prop::collection::vec(0.0..1e6f64, 5..40),
    ) {
        let mut turned = a.clone();
        turned.reverse();
        let b = group(&B);
        prop_assert_eq!(
            of_medians(&complete(&a), &b, 0.95),
            of_medians(&complete(&turned), &b, 0.95)
        );
    }
}
