//! Who belongs to which side of a claim, and why the others do not.

use super::*;

#[test]
fn one_key_that_decides_is_enough() {
    let estimand = Estimand::RatioOfMedians {
        measure: Measure::TimeToDetect,
        group: filter([("observations.coverable", true), ("observations.rare", true)]),
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
    let late = Hypothesis { registered: None, ..twice() };
    let ruling = ruled(&detected([60], "covered"), late, 1);
    assert_eq!((ruling.verdict, ruling.judged), (Some(Verdict::Exploratory), None));
    assert!(ruling.reason.is_some());
}

#[test]
fn undecided_is_not_recorded_and_decided_against_both_is_not_in_group() {
    let lines = ["started 09:00, detected 09:05", "started 09:00, detected 09:05, not-coverable"];
    let ruling = ruled(&lines.map(str::to_owned), twice(), 1);
    assert_eq!(reasons(&ruling), [("A-001", Reason::NotRecorded), ("A-002", Reason::NotInGroup)]);
}

#[test]
fn what_is_wrong_with_the_duration_comes_before_the_group() {
    let lines = ["started 09:00, not-coverable", "started 09:00, detected 08:00, not-coverable"];
    let ruling = ruled(&lines.map(str::to_owned), twice(), 1);
    assert_eq!(
        reasons(&ruling),
        [("A-001", Reason::NotRecorded), ("A-002", Reason::NegativeInterval)]
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
    let share =
        Estimand::Share { matching: by("deploy"), group: filter([("observations.covered", true)]) };
    let lines =
        ["trigger deploy, covered", "covered", "trigger deploy, not-covered", "trigger deploy"];
    let ruling = ruled(&lines.map(str::to_owned), hypothesis("ours", share, ">= 0.5"), 1);
    assert_eq!(ruling.sample.to_string(), "1 of 4");
    let expected = [
        ("A-002", Reason::NotRecorded),
        ("A-003", Reason::NotInGroup),
        ("A-004", Reason::NotRecorded),
    ];
    assert_eq!(reasons(&ruling), expected);
}
