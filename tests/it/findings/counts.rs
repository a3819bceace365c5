//! What is counted and never averaged: corrections, scores, factors, promises, near misses.

use super::*;

#[test]
fn a_recorded_time_is_a_default_before_it_is_off() {
    let found = recorded_times::find(&edition([
        "recorded opened 09:30, recorded started 09:30, started 09:30",
        "recorded closed 12:00, recorded resolved 12:00, started 09:00, resolved 10:00",
        "recorded started 09:30, started 09:00, recorded detected 09:35, detected 09:35",
        "recorded started 09:05, started 09:00",
        "recorded started 09:05:01, started 09:00",
        "recorded started 09:00",
        "started 09:00",
    ]));
    assert_eq!(found.sample.to_string(), "5 of 7");
    assert_eq!(names(&found.groups, By::Correction), ["default 2", "off 2", "close 1"]);
    assert_eq!(found.values["off"].x(), Some(2));
    assert_eq!(value(&found.values, "missing"), Some(2.0));
}

#[test]
fn a_correction_is_what_it_really_was_minus_what_the_form_said() {
    let found = recorded_times::find(&edition([
        "recorded started 09:30, started 09:00, recorded detected 09:30, detected 09:40",
        "recorded started 09:00, started 09:20",
        "recorded started 09:40, started 09:40",
    ]));
    let moved: Vec<f64> = found.points.iter().map(|point| point.seconds).collect();
    assert_eq!(moved, [-30.0 * MINUTE, 20.0 * MINUTE, 0.0]);
    assert_eq!(value(&found.values, "median-correction"), Some(20.0 * MINUTE));
}

#[test]
fn a_correction_after_the_freeze_has_not_happened_yet() {
    let line = "recorded resolved 2025-12-30 09:00, resolved 2026-01-02 09:00";
    assert_eq!(recorded_times::find(&edition([line])).sample.n(), 0);
}

#[test]
fn scores_are_counted_and_never_averaged() {
    let edition = edition([
        "confidence 5, preventability 4, productivity 1",
        "confidence 5, preventability 5",
        "confidence 4, preventability 2",
        "confidence 4, preventability 5",
        "confidence 2, preventability 5",
    ]);
    let found = preventability::find(&edition);
    assert_eq!(found.sample.to_string(), "4 of 5");
    assert_eq!(names(&found.groups, By::Score), ["2 1", "4 1", "5 2"]);
    assert_eq!(found.values.keys().collect::<Vec<_>>(), [&"share"]);
    let share = &found.values["share"];
    assert_eq!((share.value, share.x()), (Some(0.75), Some(3)));
    let other = productivity::find(&edition);
    assert_eq!((other.sample.n(), other.values.len()), (1, 0));
}

#[test]
fn an_incident_counts_once_under_each_of_its_factors() {
    let found = factors::find(&edition([
        "factor cache, factor clock, factor cache, trigger deploy, confidence 1",
        "factor clock, confidence 1",
        "trigger clock",
        "",
    ]));
    assert_eq!(names(&found.groups, By::Factor), ["cache 1", "clock 2"]);
    assert_eq!(names(&found.groups, By::Trigger), ["clock 1", "deploy 1"]);
    let counts = ["factors", "triggers"].map(|name| value(&found.values, name));
    assert_eq!(counts, [Some(2.0), Some(2.0)]);
    assert_eq!(left_out(&found), [("A-004", Reason::NotRecorded)]);
}

#[test]
fn promises_are_counted_and_incidents_that_kept_all_are_a_share() {
    let found = follow_ups::find(&edition([
        "promised 3 done 3, confidence 1",
        "promised 4 done 1",
        "promised 2 done 0",
        "promised 1 done 1",
        "promised 0 done 0",
        "",
    ]));
    let done = &found.values["done"];
    assert_eq!((value(&found.values, "total"), done.x()), (Some(10.0), Some(5)));
    assert_eq!((done.value, done.level), (Some(0.5), None));
    assert_eq!(found.values["complete"].x(), Some(2));
    assert_eq!(names(&found.groups, By::Outcome), ["all-done 2", "some-done 1", "none-done 1"]);
    let expected = [("A-005", Reason::NotInGroup), ("A-006", Reason::NotRecorded)];
    assert_eq!(left_out(&found), expected);
}

#[test]
fn near_misses_are_counted_among_themselves() {
    let found = near_misses::find(&edition([
        "kind near-miss, saved-by canary, saved-by review, confidence 1",
        "kind near-miss, saved-by review",
        "kind near-miss",
        "kind near-miss, started 2024-05-01 09:00",
        "saved-by review",
    ]));
    assert_eq!(found.sample.to_string(), "3 of 3");
    assert_eq!(names(&found.groups, By::Safeguard), ["canary 1", "review 2"]);
    assert_eq!(value(&found.values, "saved"), Some(2.0));
}
