//! Verdicts: what the data say of a registered claim, and when they say nothing.

use std::collections::BTreeMap;

use incident_wrapped::findings;
use incident_wrapped::findings::ruling::{Judged, Ruling, Verdict};
use incident_wrapped::model::filter::{Filter, Test};
use incident_wrapped::model::hypothesis::{Against, Estimand, Hypothesis};
use incident_wrapped::model::measure::Measure;
use incident_wrapped::model::memory::{PastEdition, PastGroup, PastHypothesis};
use incident_wrapped::model::sample::Reason;
use incident_wrapped::model::value::Value;
use incident_wrapped::source::SourceId;
use incident_wrapped::stats::special::normal_quantile;

use crate::harness::{coverage, day, edition_with, filter, hypothesis};

/// Minutes to detect, without and with a test: the golden pair, in minutes.
const A: [u32; 10] = [4, 9, 12, 15, 22, 31, 40, 75, 180, 610];
const B: [u32; 8] = [1, 1, 2, 3, 3, 5, 8, 13];

fn detected(seconds: impl IntoIterator<Item = u32>, side: &str) -> Vec<String> {
    let seconds = seconds.into_iter();
    seconds
        .map(|s| format!("started 2025-01-02 09:00, detected +{s}s, {side}"))
        .collect()
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
    Estimand::Share {
        matching: filter([("observations.covered", true)]),
        group: Filter::default(),
    }
}

fn judged(ruling: &Ruling) -> &Judged {
    ruling.judged.as_ref().unwrap()
}

fn near(got: Option<f64>, wanted: f64) -> bool {
    (got.unwrap() / wanted - 1.0).abs() < 5e-4
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
    assert_eq!(
        ruled(&golden(), longer(), 1).verdict,
        Some(Verdict::Supported)
    );
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
    let ruling = ruled(
        &planted(10.0, 15, 30),
        hypothesis("half", turned, "<= 0.5"),
        1,
    );
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
        ruling.reason.as_deref(),
        Some("only 3 incidents in `against`; it takes 5")
    );
    assert_eq!(ruling.judged, None);
}

#[test]
fn two_small_sides_are_both_named() {
    let ruling = ruled(&detected([60], "not-covered"), twice(), 1);
    let reason = "only 1 incident in `group` and no incident in `against`; it takes 5 each";
    assert_eq!(ruling.reason.as_deref(), Some(reason));
}

#[test]
fn equal_durations_are_not_testable() {
    let mut lines = detected([600; 9], "not-covered");
    lines.extend(detected([60, 120, 180, 240, 300], "covered"));
    let ruling = ruled(&lines, twice(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    let reason = "too many values in a group are the same to tell how far it spreads";
    assert_eq!(ruling.reason.as_deref(), Some(reason));
}

#[test]
fn too_many_still_open_are_not_testable() {
    let resolve = || hypothesis("repair", coverage(Measure::TimeToResolve), ">= 2");
    let line = |end: &str, side: &str| format!("started 2025-12-01 09:00, {end}, {side}");
    let mut lines: Vec<String> = (1..=6)
        .map(|h| line(&format!("resolved +{h}h"), "covered"))
        .collect();
    lines.extend((1..=6).map(|h| line(&format!("resolved +{h}d"), "not-covered")));
    assert_eq!(
        ruled(&lines, resolve(), 1).verdict,
        Some(Verdict::Supported)
    );
    lines.push("started 2025-12-01 09:00, open, not-covered".to_owned());
    assert_eq!(ruled(&lines, resolve(), 1).sample.to_string(), "13 of 13");
    lines.extend(vec![
        "started 2025-12-31 09:00, open, not-covered".to_owned();
        6
    ]);
    let ruling = ruled(&lines, resolve(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    assert_eq!(ruling.reason.as_deref(), Some("too many still open"));
}

#[test]
fn a_late_claim_gets_a_number_and_no_verdict() {
    let late = Hypothesis {
        registered: Some(day("2025-12-02")),
        ..twice()
    };
    let ruling = ruled(&golden(), late, 4);
    assert_eq!(
        (ruling.verdict, ruling.family),
        (Some(Verdict::Exploratory), 3)
    );
    assert_eq!(judged(&ruling).estimate.level, Some(0.95));
}

#[test]
fn a_claim_of_the_day_that_the_reading_starts_is_in_time() {
    let just = Hypothesis {
        registered: Some(day("2025-12-01")),
        ..twice()
    };
    assert_eq!(
        ruled(&golden(), just, 1).verdict,
        Some(Verdict::Inconclusive)
    );
}

#[test]
fn a_retired_claim_stays_without_a_verdict_and_outside_the_family() {
    let retired = Hypothesis {
        retired: Some("every feature has a test now".to_owned()),
        ..twice()
    };
    let ruling = ruled(&golden(), retired, 4);
    assert_eq!((ruling.verdict, ruling.family), (None, 3));
    assert_eq!(
        ruling.reason.as_deref(),
        Some("every feature has a test now")
    );
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
        (estimate.method, estimate.x, estimate.value),
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
    assert_eq!(
        ruling.reason.as_deref(),
        Some("only 9 incidents; it takes 10")
    );
}

fn reasons(ruling: &Ruling) -> Vec<(&str, Reason)> {
    let left_out = ruling.sample.left_out.iter();
    left_out
        .map(|one| (one.id.0.as_str(), one.reason))
        .collect()
}

#[test]
fn one_key_that_decides_is_enough() {
    let estimand = Estimand::RatioOfMedians {
        measure: Measure::TimeToDetect,
        group: filter([
            ("observations.coverable", true),
            ("observations.rare", true),
        ]),
        against: Against::Group(filter([
            ("observations.covered", true),
            ("observations.rare", true),
        ])),
    };
    let lines = detected([300], "not-coverable");
    let ruling = ruled(&lines, hypothesis("web-tests", estimand, ">= 2"), 1);
    assert_eq!(reasons(&ruling), [("A-001", Reason::NotInGroup)]);
}

#[test]
fn matching_one_group_is_enough_where_the_other_is_undecided() {
    let estimand = Estimand::RatioOfMedians {
        measure: Measure::TimeToDetect,
        group: filter([("observations.rare", true)]),
        against: Against::Group(filter([("observations.covered", true)])),
    };
    let lines = detected([300], "covered");
    let ruling = ruled(&lines, hypothesis("web-tests", estimand, ">= 2"), 1);
    assert_eq!(ruling.sides[1].ids.len(), 1);
}

#[test]
fn a_claim_without_a_date_is_exploratory_even_where_too_few_answer() {
    let late = Hypothesis {
        registered: None,
        ..twice()
    };
    let ruling = ruled(&detected([60], "covered"), late, 1);
    assert_eq!(
        (ruling.verdict, ruling.judged),
        (Some(Verdict::Exploratory), None)
    );
    assert!(ruling.reason.is_some());
}

#[test]
fn undecided_is_not_recorded_and_decided_against_both_is_not_in_group() {
    let lines = [
        "started 09:00, detected 09:05",
        "started 09:00, detected 09:05, not-coverable",
    ];
    let ruling = ruled(&lines.map(str::to_owned), twice(), 1);
    assert_eq!(
        reasons(&ruling),
        [
            ("A-001", Reason::NotRecorded),
            ("A-002", Reason::NotInGroup)
        ]
    );
}

#[test]
fn what_is_wrong_with_the_duration_comes_before_the_group() {
    let lines = [
        "started 09:00, not-coverable",
        "started 09:00, detected 08:00, not-coverable",
    ];
    let ruling = ruled(&lines.map(str::to_owned), twice(), 1);
    assert_eq!(
        reasons(&ruling),
        [
            ("A-001", Reason::NotRecorded),
            ("A-002", Reason::NegativeInterval)
        ]
    );
}

#[test]
fn a_share_leaves_out_what_its_filter_cannot_decide() {
    let by = |word: &str| Filter {
        conditions: BTreeMap::from([(
            "trigger".to_owned(),
            Test::Equals(Value::Text(word.to_owned())),
        )]),
        written: String::new(),
    };
    let share = Estimand::Share {
        matching: by("deploy"),
        group: filter([("observations.covered", true)]),
    };
    let lines = [
        "trigger deploy, covered",
        "covered",
        "trigger deploy, not-covered",
        "trigger deploy",
    ];
    let ruling = ruled(
        &lines.map(str::to_owned),
        hypothesis("ours", share, ">= 0.5"),
        1,
    );
    assert_eq!(ruling.sample.to_string(), "1 of 4");
    let expected = [
        ("A-002", Reason::NotRecorded),
        ("A-003", Reason::NotInGroup),
        ("A-004", Reason::NotRecorded),
    ];
    assert_eq!(reasons(&ruling), expected);
}

/// Reviews held where a test was missing, less those held where there was one.
fn reviewed(against: Against) -> Estimand {
    Estimand::DifferenceOfShares {
        matching: filter([("reviewed", true)]),
        group: filter([("observations.covered", false)]),
        against,
    }
}

fn covered() -> Against {
    Against::Group(filter([("observations.covered", true)]))
}

/// So many incidents of a side, the first few of them reviewed.
fn of_side(reviewed: usize, n: usize, side: &str) -> Vec<String> {
    (0..n)
        .map(|index| format!("reviewed {}, {side}", index < reviewed))
        .collect()
}

#[test]
fn a_difference_of_shares_is_judged_by_newcombe() {
    let mut lines = of_side(56, 70, "not-covered");
    lines.extend(of_side(48, 80, "covered"));
    let claim = |text| hypothesis("more", reviewed(covered()), text);
    let ruling = ruled(&lines, claim(">= 0.05"), 1);
    let estimate = &judged(&ruling).estimate;
    assert_eq!(estimate.method, "newcombe");
    assert!(near(estimate.value, 0.2) && near(estimate.low, 0.05242));
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(
        (ruling.sides[1].matching, ruling.sides[1].n),
        (Some(48), 80)
    );
    let among_two = ruled(&lines, claim(">= 0.05"), 2);
    assert_eq!(among_two.verdict, Some(Verdict::Inconclusive));
    let far = ruled(&lines, claim(">= 0.34"), 1);
    assert_eq!(far.verdict, Some(Verdict::Refuted));
}

#[test]
fn a_difference_needs_five_on_each_side_and_decided_incidents() {
    let mut lines = of_side(3, 9, "not-covered");
    lines.extend(of_side(2, 4, "covered"));
    lines.push("covered".to_owned());
    let ruling = ruled(
        &lines,
        hypothesis("more", reviewed(covered()), ">= 0.05"),
        1,
    );
    assert_eq!(
        ruling.reason.as_deref(),
        Some("only 4 incidents in `against`; it takes 5")
    );
    assert_eq!(reasons(&ruling), [("A-014", Reason::NotRecorded)]);
}

/// Working hours against all others.
fn office(against: Against) -> Estimand {
    Estimand::RateRatio {
        group: filter([("calendar.working_hours", true)]),
        against,
    }
}

fn evenings() -> Against {
    Against::Group(filter([("calendar.working_hours", false)]))
}

fn started(inside: usize, outside: usize) -> Vec<String> {
    let mut lines = vec!["started 2025-03-04 10:00".to_owned(); inside];
    lines.extend(vec!["started 2025-03-08 10:00".to_owned(); outside]);
    lines
}

#[test]
fn rates_are_compared_by_the_hours_of_the_year() {
    let claim = || hypothesis("office", office(evenings()), ">= 3");
    let ruling = ruled(&started(16, 4), claim(), 1);
    let hours = ruling.sides.iter().map(|side| side.hours.unwrap());
    assert_eq!(hours.collect::<Vec<_>>(), [2088.0, 8760.0 - 2088.0]);
    let estimate = &judged(&ruling).estimate;
    assert_eq!(estimate.method, "conditional-binomial");
    assert!(near(estimate.value, 4.0 * 6672.0 / 2088.0));
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
}

#[test]
fn rates_need_five_incidents_in_all() {
    let claim = || hypothesis("office", office(evenings()), ">= 3");
    let ruling = ruled(&started(3, 1), claim(), 1);
    assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
    assert_eq!(
        ruling.reason.as_deref(),
        Some("only 4 incidents in all; it takes 5")
    );
    assert!(ruled(&started(5, 0), claim(), 1).judged.is_some());
}

#[test]
fn where_nothing_happened_elsewhere_the_lower_bound_decides() {
    let claim = |text| hypothesis("office", office(evenings()), text);
    let ruling = ruled(&started(12, 0), claim(">= 3"), 1);
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(judged(&ruling).estimate.high, None);
    let mirror = ruled(&started(12, 0), claim("<= 3"), 1);
    assert_eq!(mirror.verdict, Some(Verdict::Refuted));
    let never = ruled(&started(12, 0), claim("<= 1000"), 1);
    assert_eq!(never.verdict, Some(Verdict::Inconclusive));
}

#[test]
fn a_kind_of_hour_that_never_came_is_not_testable() {
    let never = Filter {
        conditions: BTreeMap::from([(
            "calendar.hour".to_owned(),
            Test::Equals(Value::Number(24.0)),
        )]),
        written: String::new(),
    };
    let claim = hypothesis("office", office(Against::Group(never)), ">= 3");
    let ruling = ruled(&started(12, 0), claim, 1);
    assert_eq!(
        ruling.reason.as_deref(),
        Some("no hour of the year is in `against`")
    );
}

/// Rules on a claim against the edition of 2024, which kept this of it.
fn remembered(lines: &[String], claim: Hypothesis, kept: Option<PastGroup>) -> Ruling {
    let id = claim.id.clone();
    let mut edition = edition_with(lines, [claim]);
    let past = PastHypothesis {
        statement: String::new(),
        verdict: None,
        estimand: None,
        value: None,
        low: None,
        high: None,
        level: None,
        groups: kept.into_iter().collect(),
    };
    let year = PastEdition {
        year: 2024,
        findings: BTreeMap::new(),
        hypotheses: BTreeMap::from([(id, past)]),
        awards: Vec::new(),
        promises: Vec::new(),
        questions: Vec::new(),
        frozen: None,
        hashes: BTreeMap::new(),
        source: SourceId(0),
    };
    edition.memory.insert(2024, year);
    findings::judge(&edition).remove(0)
}

fn kept(x: Option<f64>, n: usize, hours: Option<f64>) -> Option<PastGroup> {
    let name = "group".to_owned();
    Some(PastGroup { name, x, n, hours })
}

fn last_year(estimand: fn(Against) -> Estimand) -> Hypothesis {
    hypothesis("again", estimand(Against::Edition(2024)), ">= 0.05")
}

#[test]
fn an_earlier_edition_is_compared_by_its_own_group() {
    let lines = of_side(56, 70, "not-covered");
    let ruling = remembered(&lines, last_year(reviewed), kept(Some(48.0), 80, None));
    let past = &ruling.sides[1];
    assert_eq!(
        (past.year, past.n, past.matching),
        (Some(2024), 80, Some(48))
    );
    assert!(past.ids.is_empty());
    assert!(near(judged(&ruling).estimate.low, 0.05242));
    assert_eq!(ruling.sample.to_string(), "70 of 70");
}

#[test]
fn an_earlier_edition_brings_its_own_hours() {
    let kept = kept(Some(7.0), 7, Some(2096.0));
    let ruling = remembered(&started(12, 0), last_year(office), kept);
    let ratio = judged(&ruling).estimate.value;
    assert!(near(ratio, 12.0 / 2088.0 / (7.0 / 2096.0)));
}

#[test]
fn what_an_earlier_edition_did_not_ask_is_not_testable() {
    let lines = of_side(56, 70, "not-covered");
    let reason = |kept| {
        let ruling = remembered(&lines, last_year(reviewed), kept);
        assert_eq!(ruling.verdict, Some(Verdict::NotTestable));
        ruling.reason.unwrap()
    };
    assert_eq!(reason(None), "not asked in 2024");
    let otherwise = "asked in another way in 2024";
    assert_eq!(reason(kept(None, 80, None)), otherwise);
    assert_eq!(reason(kept(Some(90.0), 80, None)), otherwise);
    assert_eq!(
        reason(kept(Some(2.0), 4, None)),
        "only 4 incidents in 2024; it takes 5"
    );
    let without = ruled(&lines, last_year(reviewed), 1);
    assert_eq!(without.reason.as_deref(), Some("not asked in 2024"));
}

#[test]
fn an_earlier_edition_keeps_no_durations() {
    let estimand = |against| Estimand::RatioOfMedians {
        measure: Measure::TimeToDetect,
        group: filter([("observations.covered", true)]),
        against,
    };
    let lines = detected([60; 9], "covered");
    let ruling = remembered(&lines, last_year(estimand), kept(None, 9, None));
    assert_eq!(
        ruling.reason.as_deref(),
        Some("the edition of 2024 keeps counts and no durations")
    );
}
