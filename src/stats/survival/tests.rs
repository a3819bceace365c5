use super::*;
use proptest::prelude::*;

const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];

/// Weeks in remission under 6-mercaptopurine, Freireich et al. (1963).
fn remission() -> Vec<Observation> {
    let ended = [6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0];
    let open = [6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0];
    let ended = ended.into_iter().map(Observation::complete);
    ended.chain(open.into_iter().map(Observation::censored)).collect()
}

fn complete(values: &[f64]) -> Vec<Observation> {
    values.iter().copied().map(Observation::complete).collect()
}

#[test]
fn the_remission_curve_is_the_published_one() {
    let published = [
        (6.0, 0.8571),
        (7.0, 0.8067),
        (10.0, 0.7529),
        (13.0, 0.6902),
        (16.0, 0.6275),
        (22.0, 0.5378),
        (23.0, 0.4482),
    ];
    let curve = Curve::of(&remission());
    assert_eq!(curve.steps.len(), published.len());
    for (step, (at, survival)) in curve.steps.iter().zip(published) {
        assert_eq!(step.at, at);
        assert!((step.survival - survival).abs() < 5e-5, "S({at}) {}", step.survival);
    }
}

#[test]
fn the_remission_band_is_scipys() {
    // scipy.stats.ecdf(...).sf.confidence_interval(method="log-log")
    let curve = Curve::of(&remission());
    let (low, high) = curve.steps[0].band(normal_reach(0.95)).unwrap();
    assert!((low - 0.61971796).abs() < 1e-8 && (high - 0.95155175).abs() < 1e-8);
    let (low, high) = curve.steps[6].band(normal_reach(0.95)).unwrap();
    assert!((low - 0.18805201).abs() < 1e-8 && (high - 0.68014263).abs() < 1e-8);
}

#[test]
fn the_remission_median_is_23_from_13_to_not_reached() {
    let m = median(&remission(), 0.95);
    assert_eq!((m.value, m.low, m.high), (Some(23.0), Some(13.0), None));
    assert_eq!((m.level, m.method), (Some(0.95), "kaplan-meier"));
    assert_eq!(m.note, Some(Note::UpperNotReached));
}

#[test]
fn without_open_values_the_curve_reads_the_ordinary_median() {
    assert_eq!(Curve::of(&complete(&A)).median(0.95).value, Some(26.5));
    for n in 1..200 {
        let values: Vec<f64> = (1..=n).map(f64::from).collect();
        let read = Curve::of(&complete(&values)).median(0.95).value;
        assert_eq!(read, quantile::quantile(&values, 0.5), "n {n}");
    }
}

#[test]
fn the_longest_left_out_as_still_open_would_shorten_the_median() {
    let minutes = [5.0, 12.0, 20.0, 40.0, 50.0, 70.0, 90.0, 140.0, 400.0, 900.0];
    let mut watched = complete(&minutes);
    for open in &mut watched[8..] {
        open.censored = true;
    }
    assert_eq!(median(&complete(&minutes[..8]), 0.95).value, Some(45.0));
    assert_eq!(median(&watched, 0.95).value, Some(60.0));
}

#[test]
fn a_rest_at_one_half_that_nothing_ends_is_halved_at_the_last_value() {
    // As quantile.survfit of R's survival package does: (5 + 11) / 2.
    let mut watched = complete(&[2.0, 5.0]);
    watched.extend([9.0, 11.0].map(Observation::censored));
    assert_eq!(Curve::of(&watched).median(0.95).value, Some(8.0));
}

#[test]
fn a_median_that_is_not_reached_is_an_answer() {
    let mut watched = complete(&[1.0, 2.0]);
    watched.extend([3.0, 3.0, 3.0].map(Observation::censored));
    let m = median(&watched, 0.95);
    assert_eq!((m.value, m.high, m.note), (None, None, Some(Note::NotReached)));
    let none = median(&[Observation::censored(9.0)], 0.95);
    assert_eq!((none.value, none.low), (None, None));
}

#[test]
fn where_nothing_survives_the_band_keeps_its_last_bounds() {
    let mut watched = complete(&A);
    watched.push(Observation::censored(5.0));
    let curve = Curve::of(&watched);
    assert_eq!(curve.steps.last().unwrap().survival, 0.0);
    assert_eq!(curve.steps.last().unwrap().band(1.96), None);
    let two = Curve::of(&complete(&[1.0, 1.0])).median(0.95);
    assert_eq!((two.value, two.bounds()), (Some(1.0), None));
    assert_eq!(two.note, Some(Note::TooFewEnded));
}

#[test]
fn percentiles_are_read_off_the_curve_once_one_is_open() {
    let known = percentile(&complete(&A), 0.9).value.unwrap();
    assert!((known - 223.0).abs() < 1e-9);
    let mut watched = complete(&A);
    watched[0].censored = true;
    let p90 = percentile(&watched, 0.9);
    assert_eq!((p90.value, p90.method), (Some(610.0), "kaplan-meier"));
    watched[9].censored = true;
    assert_eq!(percentile(&watched, 0.95).note, Some(Note::NotReached));
}

#[test]
fn a_tenth_reached_only_by_rounding_counts_as_reached() {
    // (9/10)(8/9)...(1/2) misses 1/10 in floating point.
    let curve = Curve::of(&complete(&A));
    assert_eq!(curve.percentile(0.9).value, Some(180.0));
}

fn any_watch() -> impl Strategy<Value = Vec<Observation>> {
    let one = (1u32..50, any::<bool>());
    let one = one.prop_map(|(value, censored)| Observation { value: f64::from(value), censored });
    prop::collection::vec(one, 1..60)
}

proptest! {
    #[test]
    fn the_order_of_the_observations_does_not_matter(watch in any_watch()) {
        let mut turned = watch.clone();
        turned.reverse();
        prop_assert_eq!(Curve::of(&watch), Curve::of(&turned));
    }

    #[test]
    fn twice_as_long_has_twice_the_median(watch in any_watch()) {
        let twice: Vec<Observation> =
            watch.iter().map(|o| Observation { value: o.value * 2.0, ..*o }).collect();
        let (one, two) = (median(&watch, 0.95), median(&twice, 0.95));
        prop_assert_eq!(one.value.map(|v| v * 2.0), two.value);
        prop_assert_eq!(one.low.map(|v| v * 2.0), two.low);
        prop_assert_eq!(one.high.map(|v| v * 2.0), two.high);
    }

    #[test]
    fn the_curve_falls_and_its_interval_holds_the_median(watch in any_watch()) {
        let curve = Curve::of(&watch);
        prop_assert!(curve.steps.windows(2).all(|w| w[0].survival > w[1].survival));
        let m = curve.median(0.95);
        if let (Some(low), Some(value)) = (m.low, m.value) {
            prop_assert!(low <= value);
        }
        if let (Some(value), Some(high)) = (m.value, m.high) {
            prop_assert!(value <= high);
        }
    }
}
