//! Verdicts: what the data say of a registered claim, and when they say nothing.

mod differences;
mod groups;
mod raters;

use std::collections::BTreeMap;

use incident_wrapped::findings;
use incident_wrapped::findings::{Judged, Ruling, Verdict};
use incident_wrapped::model::{
    Against, Estimand, Filter, Hypothesis, Measure, PastEdition, PastGroup, PastHypothesis, Reason,
    Test, Value,
};
use incident_wrapped::source::SourceId;
use incident_wrapped::stats::special::normal_quantile;

use crate::harness::{coverage, day, edition_with, filter, hypothesis, why};

/// Minutes to detect, without and with a test: the golden pair, in minutes.
const A: [u32; 10] = [4, 9, 12, 15, 22, 31, 40, 75, 180, 610];
const B: [u32; 8] = [1, 1, 2, 3, 3, 5, 8, 13];

fn detected(seconds: impl IntoIterator<Item = u32>, side: &str) -> Vec<String> {
    let seconds = seconds.into_iter();
    seconds.map(|s| format!("started 2025-01-02 09:00, detected +{s}s, {side}")).collect()
}

fn golden() -> Vec<String> {
    let mut lines = detected(A.map(|m| m * 60), "not-covered");
    lines.extend(detected(B.map(|m| m * 60), "covered"));
    lines
}

/// A planted year: log-normal times to detect with a spread of 1.25, one side so many times as long as the other.
fn planted(ratio: f64, group: usize, against: usize) -> Vec<String> {
    let times = |n: usize, median: f64| {
        (0..n).map(move |i| {
            let z = normal_quantile((i as f64 + 0.5) / n as f64);
            (median * (1.25 * z).exp()).round() as u32
        })
    };
    let mut lines = detected(times(group, 36_000.0 * ratio), "not-covered");
    lines.extend(detected(times(against, 36_000.0), "covered"));
    lines
}

fn twice() -> Hypothesis {
    hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 2")
}

/// Rules on a claim among so many that are registered in all.
fn ruled(lines: &[String], claim: Hypothesis, family: usize) -> Ruling {
    let id = claim.id.clone();
    let others =
        (1..family).map(|number| hypothesis(&format!("other-{number}"), everyone(), ">= 0.5"));
    let edition = edition_with(lines, others.chain([claim]));
    let mut rulings = findings::judge(&edition).into_iter();
    rulings.find(|ruling| ruling.hypothesis.id == id).unwrap()
}

fn everyone() -> Estimand {
    Estimand::Share { matching: filter([("observations.covered", true)]), group: Filter::default() }
}

fn judged(ruling: &Ruling) -> &Judged {
    ruling.judged.as_ref().unwrap()
}

fn near(got: Option<f64>, wanted: f64) -> bool {
    (got.unwrap() / wanted - 1.0).abs() < 5e-4
}

fn reasons(ruling: &Ruling) -> Vec<(&str, Reason)> {
    let left_out = ruling.sample.left_out.iter();
    left_out.map(|one| (one.id.0.as_str(), one.reason)).collect()
}

#[test]
fn the_golden_pair_is_inconclusive_for_twice() {
    let ruling = ruled(&golden(), twice(), 1);
    let plain = &judged(&ruling).plain;
    assert!(
        near(plain.value, 8.8333) && near(plain.low, 1.61) && near(plain.high, 48.4652),
        "{plain:?}"
    );
    assert_eq!(ruling.verdict, Some(Verdict::Inconclusive));
    assert_eq!(ruling.sample.to_string(), "18 of 18");
}

#[test]
fn the_golden_pair_supports_that_it_takes_longer_at_all() {
    let longer = || hypothesis("longer", coverage(Measure::TimeToDetect), ">= 1");
    assert_eq!(ruled(&golden(), longer(), 1).verdict, Some(Verdict::Supported));
    let among_five = ruled(&golden(), longer(), 5);
    assert!(near(judged(&among_five).estimate.low, 0.943));
    assert_eq!(among_five.verdict, Some(Verdict::Inconclusive));
}

#[test]
fn a_family_of_seven_widens_the_deciding_interval_only() {
    let ruling = ruled(&golden(), twice(), 7);
    let judged = judged(&ruling);
    assert_eq!(ruling.family, 7);
    assert!(near(judged.estimate.level, 1.0 - 0.05 / 7.0) && near(judged.estimate.low, 0.854));
    assert!(near(judged.plain.level, 0.95) && near(judged.plain.low, 1.61));
}

#[test]
fn a_planted_tenfold_difference_is_found_in_a_family_of_up_to_seven() {
    for family in 1..=7 {
        let ruling = ruled(&planted(10.0, 15, 30), twice(), family);
        assert_eq!(ruling.verdict, Some(Verdict::Supported), "m = {family}");
    }
}

#[test]
fn no_difference_is_inconclusive_where_few_say_so() {
    let ruling = ruled(&planted(1.0, 15, 30), twice(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Inconclusive));
}

#[test]
fn no_difference_refutes_where_many_say_so() {
    let ruling = ruled(&planted(1.0, 50, 50), twice(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Refuted));
}

#[test]
fn a_claim_of_at_most_is_the_mirror() {
    let turned = Estimand::RatioOfMedians {
        measure: Measure::TimeToDetect,
        group: filter([("observations.covered", true)]),
        against: Against::Group(filter([("observations.covered", false)])),
    };
    let ruling = ruled(&planted(10.0, 15, 30), hypothesis("half", turned, "<= 0.5"), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    let same = ruled(
        &planted(1.0, 50, 50),
        hypothesis("half", coverage(Measure::TimeToDetect), "<= 0.5"),
        1,
    );
    assert_eq!(same.verdict, Some(Verdict::Refuted));
}

#[test]
fn a_small_side_is_not_testable_and_named() {
    let mut lines = detected([60; 9], "not-covered");
    lines.extend(detected([60, 120, 180], "covered"));
    let ruling = ruled(&lines, twice(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    assert_eq!(
        ruling.reason.as_ref().map(why).as_deref(),
        Some("only 3 incidents in `against`; it takes 5")
    );
    assert_eq!(ruling.judged, None);
}

#[test]
fn two_small_sides_are_both_named() {
    let ruling = ruled(&detected([60], "not-covered"), twice(), 1);
    let reason = "only 1 incident in `group` and no incident in `against`; it takes 5 each";
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some(reason));
}

#[test]
fn equal_durations_are_not_testable() {
    let mut lines = detected([600; 9], "not-covered");
    lines.extend(detected([60, 120, 180, 240, 300], "covered"));
    let ruling = ruled(&lines, twice(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    let reason = "too many values in a group are the same to tell how far it spreads";
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some(reason));
}

#[test]
fn too_many_still_open_are_not_testable() {
    let resolve = || hypothesis("repair", coverage(Measure::TimeToResolve), ">= 2");
    let line = |end: &str, side: &str| format!("started 2025-12-01 09:00, {end}, {side}");
    let mut lines: Vec<String> =
        (1..=6).map(|h| line(&format!("resolved +{h}h"), "covered")).collect();
    lines.extend((1..=6).map(|h| line(&format!("resolved +{h}d"), "not-covered")));
    assert_eq!(ruled(&lines, resolve(), 1).verdict, Some(Verdict::Supported));
    lines.push("started 2025-12-01 09:00, open, not-covered".to_owned());
    assert_eq!(ruled(&lines, resolve(), 1).sample.to_string(), "13 of 13");
    lines.extend(vec!["started 2025-12-31 09:00, open, not-covered".to_owned(); 6]);
    let ruling = ruled(&lines, resolve(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some("too many still open"));
}

#[test]
fn a_late_claim_gets_a_number_and_no_verdict() {
    let late = Hypothesis { registered: Some(day("2025-12-02")), ..twice() };
    let ruling = ruled(&golden(), late, 4);
    assert_eq!((ruling.verdict, ruling.family), (Some(Verdict::Exploratory), 3));
    assert_eq!(judged(&ruling).estimate.level, Some(0.95));
}

#[test]
fn a_claim_of_the_day_that_the_reading_starts_is_in_time() {
    let just = Hypothesis { registered: Some(day("2025-12-01")), ..twice() };
    assert_eq!(ruled(&golden(), just, 1).verdict, Some(Verdict::Inconclusive));
}

#[test]
fn a_retired_claim_stays_without_a_verdict_and_outside_the_family() {
    let retired =
        Hypothesis { retired: Some("every feature has a test now".to_owned()), ..twice() };
    let ruling = ruled(&golden(), retired, 4);
    assert_eq!((ruling.verdict, ruling.family), (None, 3));
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some("every feature has a test now"));
    assert_eq!(ruling.judged, None);
}

#[test]
fn a_claim_that_cannot_be_tested_still_widens_the_others() {
    let untestable = hypothesis("repair", coverage(Measure::TimeToResolve), ">= 2");
    let edition = edition_with(golden(), [twice(), untestable]);
    let rulings = findings::judge(&edition);
    assert_eq!(rulings[0].verdict, Some(Verdict::NotTestable));
    assert!(near(judged(&rulings[1]).estimate.level, 0.975));
}

#[test]
fn a_share_is_judged_by_clopper_and_pearson() {
    let mut lines = vec!["covered".to_owned(); 18];
    lines.extend(vec!["not-covered".to_owned(); 2]);
    let ruling = ruled(&lines, hypothesis("most", everyone(), ">= 0.5"), 1);
    let estimate = &judged(&ruling).estimate;
    assert_eq!(
        (estimate.method, estimate.x(), estimate.value),
        ("clopper-pearson", Some(18), Some(0.9))
    );
    assert!(near(estimate.low, 0.683017), "{estimate:?}");
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(ruling.sides[0].matching, Some(18));
}

#[test]
fn a_share_of_fewer_than_ten_is_not_testable() {
    let lines = vec!["covered".to_owned(); 9];
    let ruling = ruled(&lines, hypothesis("most", everyone(), ">= 0.5"), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some("only 9 incidents; it takes 10"));
}
