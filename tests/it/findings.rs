//! Findings: what is counted, what is left out, and what is said of it.

mod agreement;
mod chapters;
mod counts;
mod hours;
mod registers;

use incident_wrapped::findings::{
    self, By, Exposure, Finding, Group, Values, calendar, confidence, detection, factors,
    follow_ups, near_misses, preventability, productivity, recorded_times, resolution, response,
    reviews, volume,
};
use incident_wrapped::model::{
    Edition, Filter, Reason, Settings, Tally, Test, Value, WorkingHours,
};
use incident_wrapped::stats::Note;
use incident_wrapped::time::{Instant, Weekday, Zone};

use crate::harness::{day, edition, group, settings, tell};

const MINUTE: f64 = 60.0;

fn value(values: &Values, name: &str) -> Option<f64> {
    values.get(name).and_then(|estimate| estimate.value)
}

fn names(groups: &[Group], by: By) -> Vec<String> {
    let of_kind = groups.iter().filter(|group| group.by == by);
    of_kind.map(|group| format!("{} {}", group.name, group.ids.len())).collect()
}

fn left_out(finding: &Finding) -> Vec<(&str, Reason)> {
    let left_out = finding.sample.left_out.iter();
    left_out.map(|one| (one.id.0.as_str(), one.reason)).collect()
}

/// Incidents that were resolved after so many minutes.
fn resolved_after(minutes: impl IntoIterator<Item = u32>) -> Vec<String> {
    let lines = minutes.into_iter();
    lines.map(|m| format!("started 2025-03-04 09:00, resolved +{m}m")).collect()
}

#[test]
fn an_open_incident_is_counted_not_dropped() {
    let edition = edition(["started 09:00, resolved 09:50", "started 10:00, open"]);
    let found = resolution::find(&edition);
    assert_eq!(found.sample.to_string(), "2 of 2");
    assert!(found.points[1].open);
}

#[test]
fn an_open_incident_lasts_at_least_until_the_freeze() {
    let edition = edition(["started 2025-12-31T23:00:00Z, open"]);
    let found = resolution::find(&edition);
    assert_eq!(found.points[0].seconds, 3599.0);
}

#[test]
fn the_longest_open_ones_still_pull_the_median_up() {
    let closed = resolved_after([5, 12, 20, 40, 50, 70, 90, 140]);
    let open = ["started 2025-03-04 09:00, open", "started 2025-06-04 09:00, open"];
    let median = |lines: Vec<String>| value(&resolution::find(&edition(lines)).values, "median");
    let all = [closed.clone(), open.map(str::to_owned).to_vec()].concat();
    assert_eq!(median(closed), Some(45.0 * MINUTE));
    assert_eq!(median(all), Some(60.0 * MINUTE));
}

#[test]
fn a_mean_waits_until_none_is_open() {
    let mut lines = resolved_after([10, 20, 30, 40, 50]);
    lines.push("started 09:00, open".to_owned());
    let found = resolution::find(&edition(lines));
    for name in ["mean", "geometric-mean"] {
        assert_eq!(value(&found.values, name), None);
        assert_eq!(found.values[name].note, Some(Note::StillOpen));
    }
}

#[test]
fn below_six_there_is_neither_an_interval_nor_a_mean_of_logs() {
    let five = resolution::find(&edition(resolved_after([5, 10, 20, 40, 80])));
    assert_eq!(five.values["median"].bounds(), None);
    assert!(!five.values.contains_key("geometric-mean"));
    let mut lines = resolved_after([10, 20]);
    lines.push("started 2025-03-04 09:00, open".to_owned());
    let open = &resolution::find(&edition(lines.clone())).values["median"];
    assert_eq!((open.value, open.low), (Some(20.0 * MINUTE), None));
    assert_eq!(open.note, Some(Note::TooFew(3)));
    lines.extend(resolved_after([30, 40, 50]));
    let six = resolution::find(&edition(lines));
    assert!(six.values["median"].low.is_some());
    assert!(six.values.contains_key("geometric-mean"));
}

#[test]
fn a_negative_interval_is_listed_and_not_turned_around() {
    let edition = edition(["started 09:00, detected 08:50", "started 09:00, detected 09:10"]);
    let found = detection::find(&edition);
    assert_eq!(left_out(&found), [("A-001", Reason::NegativeInterval)]);
    assert_eq!(found.points.len(), 1);
}

#[test]
fn detection_is_never_read_off_the_freeze() {
    let found = detection::find(&edition(["started 09:00, open"]));
    assert_eq!(left_out(&found), [("A-001", Reason::NotRecorded)]);
}

#[test]
fn response_runs_from_detection_to_mitigation() {
    let found = response::find(&edition(["started 09:00, detected 09:05, mitigated 09:30"]));
    assert_eq!(found.points[0].seconds, 25.0 * MINUTE);
}

#[test]
fn where_nobody_scored_nobody_is_filtered() {
    let edition = edition(["started 09:00, detected 09:05", "started 10:00, detected 10:05"]);
    assert_eq!(detection::find(&edition).sample.to_string(), "2 of 2");
    let funnel = confidence::find(&edition);
    assert_eq!(funnel.sample.to_string(), "0 of 2");
    assert!(funnel.values.is_empty() && funnel.groups.is_empty());
}

#[test]
fn where_somebody_scored_the_others_are_not_read() {
    let edition = edition([
        "started 09:00, detected 09:05, confidence 5",
        "started 10:00, detected 10:05, confidence 3",
        "started 11:00, detected 11:05",
    ]);
    let expected = [("A-002", Reason::ConfidenceBelowMinimum), ("A-003", Reason::NotRead)];
    assert_eq!(left_out(&detection::find(&edition)), expected);
}

#[test]
fn the_first_reason_is_given() {
    let edition =
        edition(["started 09:00, confidence 2", "started 10:00, detected 10:05, confidence 5"]);
    let found = detection::find(&edition);
    assert_eq!(left_out(&found), [("A-001", Reason::ConfidenceBelowMinimum)]);
}

#[test]
fn detection_is_grouped_by_what_noticed() {
    let edition = edition([
        "started 09:00, detected 09:01, by synthetic-test",
        "started 09:00, detected 09:02, by alert",
        "started 09:00, detected 09:03, by dashboard",
        "started 09:00, detected 09:04, by customer",
        "started 09:00, detected 09:05, by the night porter",
        "started 09:00, detected 09:06",
    ]);
    let found = detection::find(&edition);
    assert_eq!(
        names(&found.groups, By::Source),
        ["test 1", "alert 2", "person 2", "not-recorded 1"]
    );
}

#[test]
fn what_could_not_be_covered_is_neither_covered_nor_not() {
    let edition = edition([
        "started 09:00, detected 09:01, covered",
        "started 09:00, detected 09:02, not-covered",
        "started 09:00, detected 09:03, not-coverable",
        "started 09:00, detected 09:04",
    ]);
    let found = detection::find(&edition);
    assert_eq!(
        names(&found.groups, By::Coverage),
        ["covered 1", "not-covered 1", "not-coverable 1", "coverage-not-recorded 1"]
    );
    let silent = crate::harness::edition(["started 09:00, detected 09:01"; 3]);
    assert!(names(&detection::find(&silent).groups, By::Coverage).is_empty());
}

#[test]
fn months_are_those_of_the_zone_and_severities_those_of_the_house() {
    let edition = edition([
        "started 2025-04-01T00:30:00+02:00, severity sev3",
        "started 2025-04-01T00:30:00Z, severity sev1",
    ]);
    let found = volume::find(&edition);
    assert_eq!(names(&found.groups, By::Month), ["2025-03 1", "2025-04 1"]);
    assert_eq!(names(&found.groups, By::Severity), ["sev1 1", "sev3 1"]);
}

#[test]
fn an_incident_counts_once_under_each_of_its_services() {
    let found = volume::find(&edition([
        "service player, service exports, service player",
        "service player",
    ]));
    assert_eq!(names(&found.groups, By::Service), ["exports 1", "player 2"]);
    assert_eq!(value(&found.values, "count"), Some(2.0));
}

#[test]
fn volume_is_a_census_of_incidents_and_security_incidents() {
    let edition = edition([
        "started 09:00, confidence 1",
        "started 09:00, kind security",
        "started 09:00, kind near-miss",
        "started 09:00, kind gameday",
        "started 2024-12-31 23:00",
        "id no-start",
    ]);
    assert_eq!(volume::find(&edition).sample.to_string(), "3 of 3");
}

#[test]
fn the_funnel_counts_declared_read_and_confident() {
    let edition = edition(["confidence 5", "confidence 4", "confidence 3", "confidence 5", ""]);
    let found = confidence::find(&edition);
    let counts = ["declared", "read", "confident"].map(|name| value(&found.values, name));
    assert_eq!(counts, [Some(5.0), Some(4.0), Some(3.0)]);
    assert_eq!(value(&found.values, "confident-share"), Some(0.75));
    assert_eq!(found.values["read-share"].x(), Some(4));
    assert_eq!(names(&found.groups, By::Score), ["3 1", "4 1", "5 2"]);
}

#[test]
fn reviews_are_a_share_of_those_that_say() {
    let edition = edition(["held, confidence 1", "held", "not-held", "held", ""]);
    let found = reviews::find(&edition);
    assert_eq!(found.sample.to_string(), "4 of 5");
    assert_eq!((value(&found.values, "held"), found.values["held"].x()), (Some(0.75), Some(3)));
    assert_eq!(found.values["held"].method, "wilson");
}

#[test]
fn below_three_there_is_a_list_and_no_median() {
    let found = resolution::find(&edition(resolved_after([10, 20])));
    assert!(found.values.is_empty());
    assert_eq!(found.points.len(), 2);
    let three = resolution::find(&edition(resolved_after([10, 20, 40])));
    assert_eq!(value(&three.values, "median"), Some(20.0 * MINUTE));
    assert_eq!(three.values["median"].bounds(), None);
}

#[test]
fn percentiles_wait_for_enough_incidents() {
    let has = |n: u32, name| {
        let found = resolution::find(&edition(resolved_after(1..=n)));
        found.values.contains_key(name)
    };
    assert_eq!((has(29, "p90"), has(30, "p90")), (false, true));
    assert_eq!((has(59, "p95"), has(60, "p95")), (false, true));
}

#[test]
fn short_durations_are_mentioned_and_stay_in_the_median() {
    let lines =
        ["+0s", "+29s", "+30s", "+1m"].map(|length| format!("started 09:00, detected {length}"));
    let found = detection::find(&edition(lines));
    assert_eq!(value(&found.values, "below-30s"), Some(2.0));
    assert_eq!(value(&found.values, "median"), Some(29.5));
    assert_eq!(group(&found, "2025-03").points[0].seconds, 0.0);
}

#[test]
fn times_that_only_the_form_knows_are_used_and_counted() {
    let edition = edition([
        "recorded started 09:00, detected 09:05",
        "started 09:00, recorded started 08:00, detected 09:05",
    ]);
    let found = detection::find(&edition);
    assert_eq!(found.as_recorded, 1);
    assert_eq!(found.points[1].seconds, 5.0 * MINUTE);
}

#[test]
fn findings_stand_in_the_order_of_the_deck() {
    let ids = findings::all(&edition([""; 0])).into_iter();
    let ids: Vec<&str> = ids.map(|found| found.id).collect();
    let order = "volume confidence detection calendar recorded-times resolution response factors \
                 reviews follow-ups preventability productivity near-misses agreement metric";
    assert_eq!(ids.join(" "), order);
}

#[test]
fn an_edition_without_incidents_finds_nothing_and_says_so() {
    for found in findings::all(&edition([""; 0])) {
        assert_eq!((found.sample.of_all(), found.values.len()), (0, 0), "{}", found.id);
    }
}
