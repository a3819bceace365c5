//! Shares and rates held against each other, also against an earlier edition.

use super::*;

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
    (0..n).map(|index| format!("reviewed {}, {side}", index < reviewed)).collect()
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
    assert_eq!((ruling.sides[1].matching, ruling.sides[1].n), (Some(48), 80));
    let among_two = ruled(&lines, claim(">= 0.05"), 2);
    assert_eq!(among_two.verdict, Some(Verdict::Inconclusive));
    let far = ruled(&lines, claim(">= 0.34"), 1);
    assert_eq!(far.verdict, Some(Verdict::Refuted));
}

#[test]
fn seven_points_among_two_hundred_are_inconclusive_for_five() {
    let mut lines = of_side(62, 100, "not-covered");
    lines.extend(of_side(55, 100, "covered"));
    let ruling = ruled(&lines, hypothesis("more", reviewed(covered()), ">= 0.05"), 1);
    let estimate = &judged(&ruling).estimate;
    let bounds = [estimate.low, estimate.high].map(|bound| (bound.unwrap() * 1000.0).round());
    assert_eq!(bounds, [-66.0, 202.0]);
    assert_eq!(ruling.verdict, Some(Verdict::Inconclusive));
}

#[test]
fn a_difference_needs_five_on_each_side_and_decided_incidents() {
    let mut lines = of_side(3, 9, "not-covered");
    lines.extend(of_side(2, 4, "covered"));
    lines.push("covered".to_owned());
    let ruling = ruled(&lines, hypothesis("more", reviewed(covered()), ">= 0.05"), 1);
    assert_eq!(
        ruling.reason.as_ref().map(why).as_deref(),
        Some("only 4 incidents in `against`; it takes 5")
    );
    assert_eq!(reasons(&ruling), [("A-014", Reason::NotRecorded)]);
}

/// Working hours against all others.
fn office(against: Against) -> Estimand {
    Estimand::RateRatio { group: filter([("calendar.working_hours", true)]), against }
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
        ruling.reason.as_ref().map(why).as_deref(),
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
        ruling.reason.as_ref().map(why).as_deref(),
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
    assert_eq!((past.year, past.n, past.matching), (Some(2024), 80, Some(48)));
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
        why(&ruling.reason.unwrap())
    };
    assert_eq!(reason(None), "not asked in 2024");
    let otherwise = "asked in another way in 2024";
    assert_eq!(reason(kept(None, 80, None)), otherwise);
    assert_eq!(reason(kept(Some(90.0), 80, None)), otherwise);
    assert_eq!(reason(kept(Some(2.0), 4, None)), "only 4 incidents in 2024; it takes 5");
    let without = ruled(&lines, last_year(reviewed), 1);
    assert_eq!(without.reason.as_ref().map(why).as_deref(), Some("not asked in 2024"));
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
        ruling.reason.as_ref().map(why).as_deref(),
        Some("the edition of 2024 keeps counts and no durations")
    );
}
