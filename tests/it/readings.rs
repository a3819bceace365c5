//! Readings: each verdict again, under every other way to read the same write-ups.

use std::collections::BTreeMap;

use incident_wrapped::findings;
use incident_wrapped::findings::{Reading, Ruling, Verdict};
use incident_wrapped::model::{
    Account, Against, Comparison, Edition, Estimand, Filter, Hypothesis, Images, Measure, Test,
};
use incident_wrapped::render::{Album, Report, findings_json};
use serde_json::Value;

use crate::deck::told as tell;
use crate::harness::{coverage, day, edition_with, filter, folder, hypothesis, why};

fn times(n: usize, line: &str) -> Vec<String> {
    vec![line.to_owned(); n]
}

/// At least so much of everything is covered.
fn covered(claim: &str) -> Hypothesis {
    let estimand = Estimand::Share {
        matching: filter([("observations.covered", true)]),
        group: Filter::default(),
    };
    hypothesis("most", estimand, claim)
}

fn year(parts: &[Vec<String>], claim: Hypothesis) -> Edition {
    edition_with(parts.concat(), [claim])
}

fn ruled(edition: &Edition) -> Ruling {
    findings::judge(edition).remove(0)
}

fn told(ruling: &Ruling) -> Vec<(&'static str, Verdict, usize)> {
    let readings = ruling.readings.iter();
    // A few names may live as long as the tests do.
    readings.map(|one| (&*one.way.key().leak(), one.verdict, one.n)).collect()
}

fn reading<'a>(ruling: &'a Ruling, name: &str) -> &'a Reading {
    let found = ruling.readings.iter().find(|one| one.way.key() == name);
    found.unwrap_or_else(|| panic!("no {name} in {:?}", told(ruling)))
}

#[test]
fn a_lower_confidence_breaks_a_verdict_that_the_poor_records_deny() {
    let poor = times(30, "not-covered, confidence 3");
    let edition = year(&[times(20, "covered, confidence 5"), poor], covered(">= 0.5"));
    let ruling = ruled(&edition);
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(told(&ruling), [("confidence >= 3", Verdict::Inconclusive, 50)]);
}

#[test]
fn a_higher_confidence_breaks_a_verdict_that_the_best_records_deny() {
    let best = times(12, "not-covered, confidence 5");
    let edition = year(&[times(60, "covered, confidence 4"), best], covered(">= 0.5"));
    let ruling = ruled(&edition);
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(told(&ruling), [("confidence = 5", Verdict::Refuted, 12)]);
}

#[test]
fn the_usual_confidence_is_a_reading_where_the_report_asks_for_less() {
    let poor = times(60, "not-covered, confidence 3");
    let good = times(20, "covered, confidence 4");
    let mut edition = year(&[good, poor], covered(">= 0.5"));
    edition.settings.minimum_confidence = 3;
    let ruling = ruled(&edition);
    assert_eq!(ruling.verdict, Some(Verdict::Refuted));
    let wanted =
        [("confidence >= 4", Verdict::Supported, 20), ("confidence = 5", Verdict::NotTestable, 0)];
    assert_eq!(told(&ruling), wanted);
    let best = reading(&ruling, "confidence = 5");
    assert_eq!(
        (best.reason.as_ref().map(why).as_deref(), &best.estimate),
        (Some("no incident; it takes 10"), &None)
    );
}

#[test]
fn one_incident_per_cluster_breaks_a_verdict_that_one_storm_carries() {
    let storm = times(20, "covered, confidence 5, cluster storm");
    let calm = times(12, "not-covered, confidence 5");
    let ruling = ruled(&year(&[storm, calm], covered(">= 0.4")));
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(told(&ruling), [("one incident per cluster", Verdict::Refuted, 13)]);
}

#[test]
fn of_a_cluster_the_earliest_that_counts_is_kept() {
    let lines = |first: &str, second: &str| {
        [
            format!("started 2025-02-01 09:00, cluster storm, {first}"),
            format!("started 2025-02-02 09:00, cluster storm, {second}"),
        ]
    };
    let matching = |lines: [String; 2]| {
        let calm = times(10, "not-covered, confidence 5");
        let edition = year(&[lines.to_vec(), calm], covered(">= 0.5"));
        let reading = reading(&ruled(&edition), "one incident per cluster").clone();
        reading.estimate.unwrap().x().unwrap()
    };
    let (yes, no) = ("covered, confidence 5", "not-covered, confidence 5");
    assert_eq!(matching(lines(yes, no)), 1);
    assert_eq!(matching(lines(no, yes)), 0);
    let poor = "not-covered, confidence 2";
    let calm = times(10, "not-covered, confidence 5");
    let edition = year(&[lines(poor, yes).to_vec(), calm], covered(">= 0.5"));
    let ruling = ruled(&edition);
    let names: Vec<&str> = told(&ruling).iter().map(|(name, ..)| *name).collect();
    assert_eq!(names, [""; 0], "one of the two counts already");
}

#[test]
fn of_two_that_began_together_the_first_id_is_kept() {
    let line = |id: &str, side: &str| {
        format!("id {id}, started 09:00, cluster storm, {side}, confidence 5")
    };
    let calm = times(10, "not-covered, confidence 5");
    let mut lines = vec![line("Z-2", "not-covered"), line("Z-1", "covered")];
    lines.extend(calm);
    let edition = edition_with(&lines, [covered(">= 0.5")]);
    lines.reverse();
    let turned = edition_with(&lines, [covered(">= 0.5")]);
    for edition in [edition, turned] {
        let ruling = ruled(&edition);
        let kept = reading(&ruling, "one incident per cluster");
        assert_eq!(kept.estimate.as_ref().unwrap().x(), Some(1));
    }
}

/// Ten without a test and eight with one; the form of each said `minutes` more or less of them.
fn detected(form: impl Fn(usize, bool) -> u32) -> Vec<String> {
    let line = |index: usize, without: bool| {
        let side = if without { "not-covered" } else { "covered" };
        let minutes = (index + 1) * if without { 60 } else { 1 };
        let form = form(index + 1, without);
        format!(
            "started 2025-01-02 00:00, detected +{minutes}m, recorded detected +{form}m, {side}, confidence 5"
        )
    };
    let without = (0..10).map(|index| line(index, true));
    without.chain((0..8).map(|index| line(index, false))).collect()
}

#[test]
fn recorded_times_break_a_verdict_that_the_corrected_ones_carry() {
    let claim = hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 2");
    let lines = detected(|index, _| 10 + index as u32);
    let ruling = ruled(&edition_with(lines, [claim]));
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(told(&ruling), [("recorded times", Verdict::Refuted, 18)]);
}

#[test]
fn recorded_times_that_say_the_same_are_no_reading() {
    let claim = || hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 2");
    let same = detected(|index, without| index as u32 * if without { 60 } else { 1 });
    assert!(ruled(&edition_with(same, [claim()])).readings.is_empty());
}

#[test]
fn recorded_times_decide_the_year_too() {
    let last = "started 2025-01-01 09:00, recorded started 2024-12-31 09:00, covered, confidence 5";
    let rest = times(10, "started 2025-02-01 09:00, covered, confidence 5");
    let ruling = ruled(&year(&[times(1, last), rest], covered(">= 0.5")));
    assert_eq!(reading(&ruling, "recorded times").n, 10);
}

#[test]
fn a_raters_confidence_breaks_a_verdict() {
    let doubted = times(20, "covered, confidence 5, rated r2 confidence 2");
    let rest = times(12, "not-covered, confidence 5");
    let ruling = ruled(&year(&[doubted, rest], covered(">= 0.4")));
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    assert_eq!(told(&ruling), [("rater r2", Verdict::Refuted, 12)]);
}

/// At least half could have been prevented with what is at hand.
fn preventable() -> Hypothesis {
    let test = Test::Compares(Comparison::AtLeast, 4.0);
    let estimand = Estimand::Share {
        matching: Filter {
            conditions: BTreeMap::from([("scores.preventability".to_owned(), test)]),
            written: String::new(),
        },
        group: Filter::default(),
    };
    hypothesis("preventable", estimand, ">= 0.5")
}

#[test]
fn a_raters_score_breaks_a_verdict_that_a_filter_takes_from_it() {
    let line = "confidence 4, preventability 5, rated r2 preventability 1, rated r3 confidence 5";
    // Of twenty that were read twice, so much disagreement would retire the claim.
    let ruling = ruled(&year(&[times(19, line)], preventable()));
    assert_eq!(ruling.verdict, Some(Verdict::Supported));
    let wanted = [("confidence = 5", Verdict::NotTestable, 0), ("rater r2", Verdict::Refuted, 19)];
    assert_eq!(told(&ruling), wanted, "r3 changes nobody's answer");
}

#[test]
fn a_rater_who_never_scored_the_group_is_no_reading() {
    let estimand = Estimand::Share {
        matching: filter([("observations.covered", true)]),
        group: filter([("asked", true)]),
    };
    let asked = times(12, "asked true, covered, confidence 5");
    let other = times(12, "asked false, covered, confidence 5, rated r2 confidence 1");
    let claim = hypothesis("asked", estimand, ">= 0.5");
    assert!(ruled(&year(&[asked, other], claim)).readings.is_empty());
}

#[test]
fn where_nobody_scored_no_confidence_is_asked_for() {
    let lines = times(12, "covered, cluster storm");
    let ruling = ruled(&year(&[lines], covered(">= 0.5")));
    assert_eq!(told(&ruling), [("one incident per cluster", Verdict::NotTestable, 1)]);
}

#[test]
fn a_late_claim_has_numbers_and_no_verdicts() {
    let late = Hypothesis { registered: Some(day("2025-12-02")), ..covered(">= 0.5") };
    let poor = times(30, "not-covered, confidence 3");
    let ruling = ruled(&year(&[times(20, "covered, confidence 5"), poor], late));
    assert_eq!(told(&ruling), [("confidence >= 3", Verdict::Exploratory, 50)]);
    let estimate = ruling.readings[0].estimate.as_ref().unwrap();
    assert_eq!((estimate.value, estimate.level), (Some(0.4), Some(0.95)));
}

#[test]
fn a_retired_claim_has_no_readings() {
    let retired = Hypothesis { retired: Some("covered by now".to_owned()), ..covered(">= 0.5") };
    let poor = times(30, "not-covered, confidence 3");
    let ruling = ruled(&year(&[times(20, "covered, confidence 5"), poor], retired));
    assert!(ruling.readings.is_empty());
}

#[test]
fn a_reading_is_judged_at_the_level_of_the_family() {
    let poor = times(30, "not-covered, confidence 3");
    let lines = [times(20, "covered, confidence 5"), poor].concat();
    let other = Hypothesis { id: "other".to_owned(), ..covered(">= 0.9") };
    let edition = edition_with(lines, [covered(">= 0.5"), other]);
    for ruling in findings::judge(&edition) {
        let estimate = ruling.readings[0].estimate.as_ref().unwrap();
        assert_eq!(estimate.level, ruling.judged.unwrap().estimate.level);
    }
}

#[test]
fn the_order_of_the_files_is_no_reading() {
    let mut lines = detected(|index, _| 10 + index as u32);
    lines.extend(times(
        9,
        "not-covered, confidence 3, rated r2 confidence 5, started 09:00, detected +4m",
    ));
    let claim = || hypothesis("web-tests", coverage(Measure::TimeToDetect), ">= 2");
    let names = lines.iter().enumerate();
    let mut named: Vec<String> =
        names.map(|(index, line)| format!("id X-{index}, {line}")).collect();
    let straight = ruled(&edition_with(&named, [claim()])).readings;
    named.reverse();
    let turned = ruled(&edition_with(&named, [claim()])).readings;
    assert!(straight.len() >= 3, "{straight:?}");
    assert_eq!(straight, turned);
}

#[test]
fn what_no_reading_can_answer_is_not_asked_again() {
    let estimand = Estimand::DifferenceOfShares {
        matching: filter([("observations.covered", true)]),
        group: Filter::default(),
        against: Against::Edition(2024),
    };
    let poor = times(30, "not-covered, confidence 3");
    let claim = hypothesis("again", estimand, ">= 0.05");
    let ruling = ruled(&year(&[times(20, "covered, confidence 5"), poor], claim));
    assert_eq!(ruling.reason.as_ref().map(why).as_deref(), Some("not asked in 2024"));
    assert!(ruling.readings.is_empty());
}

fn broken(path: &str) -> Vec<(String, String, Verdict)> {
    let mut broken = Vec::new();
    for ruling in findings::judge(&folder(path)) {
        let breaks = ruling.readings.iter();
        let breaks = breaks.filter(|one| Some(one.verdict) != ruling.verdict);
        broken.extend(breaks.map(|one| {
            let id = ruling.hypothesis.id.clone();
            (id, one.way.key(), one.verdict)
        }));
    }
    broken
}

#[test]
fn the_edition_and_an_example_have_verdicts_that_break() {
    let one = |id: &str, name: &str, verdict| (id.to_owned(), name.to_owned(), verdict);
    let wanted = [
        one("web-tests", "confidence = 5", Verdict::Inconclusive),
        one("fridays", "rater r2", Verdict::Inconclusive),
    ];
    assert_eq!(broken("content"), wanted);
    let wanted = [one("weekends", "confidence = 5", Verdict::Inconclusive)];
    assert_eq!(broken("examples/registered-claims"), wanted);
}

fn report(edition: Edition) -> Report {
    let told = tell(edition);
    Report {
        edition: told.edition,
        findings: told.findings,
        rulings: told.rulings,
        tellings: told.tellings,
        awards: Vec::new(),
        account: Account::default(),
        deck: told.deck,
        images: Images::default(),
        album: Album::default(),
        teaser: told.teaser,
    }
}

#[test]
fn the_document_for_machines_has_each_reading() {
    let poor = times(60, "not-covered, confidence 3");
    let good = times(20, "covered, confidence 4");
    let mut edition = year(&[good, poor], covered(">= 0.5"));
    edition.settings.minimum_confidence = 3;
    let document: Value = serde_json::from_str(&findings_json::document(&report(edition))).unwrap();
    let readings = document["hypotheses"][0]["readings"].as_array().unwrap();
    let [good, best] = readings.as_slice() else { panic!("{readings:?}") };
    assert_eq!(good["name"], "confidence >= 4");
    assert_eq!(good["verdict"], "supported");
    assert_eq!((&good["n"], &good["reason"]), (&20.into(), &Value::Null));
    let estimate = &good["estimate"];
    assert_eq!(
        (&estimate["value"], &estimate["method"], &estimate["x"]),
        (&1.into(), &"clopper-pearson".into(), &20.into())
    );
    assert_eq!(best["verdict"], "not-testable");
    assert_eq!(best["reason"], "no incident; it takes 10");
    assert_eq!(best["estimate"], Value::Null);
}
