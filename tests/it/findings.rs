//! Findings: what is counted, what is left out, and what is said of it.

use incident_wrapped::findings::exposure::{self, Exposure};
use incident_wrapped::findings::finding::{By, Finding, Group, Values};
use incident_wrapped::findings::{
    self, calendar, confidence, detection, factors, follow_ups, near_misses, preventability,
    productivity, recorded_times, resolution, response, reviews, volume,
};
use incident_wrapped::model::edition::{Edition, Tally};
use incident_wrapped::model::sample::Reason;
use incident_wrapped::model::settings::{Settings, WorkingHours};
use incident_wrapped::time::{Weekday, Zone};

use crate::harness::{day, edition, settings};

const MINUTE: f64 = 60.0;

fn value(values: &Values, name: &str) -> Option<f64> {
    values.get(name).and_then(|estimate| estimate.value)
}

fn names(groups: &[Group], by: By) -> Vec<String> {
    let of_kind = groups.iter().filter(|group| group.by == by);
    of_kind
        .map(|group| format!("{} {}", group.name, group.ids.len()))
        .collect()
}

fn left_out(finding: &Finding) -> Vec<(&str, Reason)> {
    let left_out = finding.sample.left_out.iter();
    left_out
        .map(|one| (one.id.0.as_str(), one.reason))
        .collect()
}

/// Incidents that were resolved after so many minutes.
fn resolved_after(minutes: impl IntoIterator<Item = u32>) -> Vec<String> {
    let lines = minutes.into_iter();
    lines
        .map(|m| format!("started 2025-03-04 09:00, resolved +{m}m"))
        .collect()
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
    let open = [
        "started 2025-03-04 09:00, open",
        "started 2025-06-04 09:00, open",
    ];
    let median = |lines: Vec<String>| value(&resolution::find(&edition(lines)).values, "median");
    let all = [closed.clone(), open.map(str::to_owned).to_vec()].concat();
    assert_eq!(median(closed), Some(45.0 * MINUTE));
    assert_eq!(median(all), Some(60.0 * MINUTE));
}

#[test]
fn a_mean_waits_until_none_is_open() {
    let mut lines = resolved_after([10, 20, 30]);
    lines.push("started 09:00, open".to_owned());
    let found = resolution::find(&edition(lines));
    for name in ["mean", "geometric-mean"] {
        assert_eq!(value(&found.values, name), None);
        assert_eq!(found.values[name].note.as_deref(), Some("open incidents"));
    }
}

#[test]
fn a_negative_interval_is_listed_and_not_turned_around() {
    let edition = edition([
        "started 09:00, detected 08:50",
        "started 09:00, detected 09:10",
    ]);
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
    let edition = edition([
        "started 09:00, detected 09:05",
        "started 10:00, detected 10:05",
    ]);
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
    let expected = [
        ("A-002", Reason::ConfidenceBelowMinimum),
        ("A-003", Reason::NotRead),
    ];
    assert_eq!(left_out(&detection::find(&edition)), expected);
}

#[test]
fn the_first_reason_is_given() {
    let edition = edition([
        "started 09:00, confidence 2",
        "started 10:00, detected 10:05, confidence 5",
    ]);
    let found = detection::find(&edition);
    assert_eq!(
        left_out(&found),
        [("A-001", Reason::ConfidenceBelowMinimum)]
    );
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
fn what_could_not_be_covered_is_in_neither_group_of_coverage() {
    let edition = edition([
        "started 09:00, detected 09:01, covered",
        "started 09:00, detected 09:02, not-covered",
        "started 09:00, detected 09:03, not-coverable",
        "started 09:00, detected 09:04",
    ]);
    let found = detection::find(&edition);
    assert_eq!(
        names(&found.groups, By::Coverage),
        ["covered 1", "not-covered 1"]
    );
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
    let edition = edition([
        "confidence 5",
        "confidence 4",
        "confidence 3",
        "confidence 5",
        "",
    ]);
    let found = confidence::find(&edition);
    let counts = ["declared", "read", "confident"].map(|name| value(&found.values, name));
    assert_eq!(counts, [Some(5.0), Some(4.0), Some(3.0)]);
    assert_eq!(value(&found.values, "confident-share"), Some(0.75));
    assert_eq!(found.values["read-share"].x, Some(4));
    assert_eq!(names(&found.groups, By::Score), ["3 1", "4 1", "5 2"]);
}

#[test]
fn reviews_are_a_share_of_those_that_say() {
    let edition = edition(["held, confidence 1", "held", "not-held", "held", ""]);
    let found = reviews::find(&edition);
    assert_eq!(found.sample.to_string(), "4 of 5");
    assert_eq!(
        (value(&found.values, "held"), found.values["held"].x),
        (Some(0.75), Some(3))
    );
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
    assert_eq!(found.group("2025-03").unwrap().points[0].seconds, 0.0);
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

/// Returns settings in this zone, frozen long after the year.
fn settings_in(zone: &str) -> Settings {
    let zone = Zone::parse(zone).unwrap();
    Settings {
        zone,
        freeze: zone.end_of(day("2026-01-09")),
        ..settings()
    }
}

fn near(got: Option<f64>, wanted: f64) -> bool {
    (got.unwrap() / wanted - 1.0).abs() < 1e-6
}

#[test]
fn the_hours_of_the_year_are_those_of_its_clocks() {
    let oslo = Exposure::of(&settings_in("Europe/Oslo"));
    assert_eq!((oslo.total, oslo.working), (8760.0, 261.0 * 8.0));
    // In 2025 the clocks went forward and back on a Sunday, at two and at three.
    assert_eq!(oslo.cells[&(Weekday::Sun, 2)], 52.0);
    assert_eq!(oslo.cells[&(Weekday::Sun, 3)], 52.0);
    let utc = Exposure::of(&settings_in("UTC"));
    assert_eq!(utc.of_weekday(Weekday::Wed), 53.0 * 24.0);
    assert_eq!(utc.of_hour(5), 365.0);
}

#[test]
fn a_clock_that_goes_back_by_half_an_hour_is_walked_through() {
    let island = settings_in("Australia/Lord_Howe");
    assert_eq!(exposure::hours(&island, |_| true), 8760.0);
    let april = exposure::hours(&island, |local| local.date == day("2025-04-06"));
    assert_eq!(april, 24.5);
}

#[test]
fn working_hours_may_begin_at_any_minute() {
    let odd = Settings {
        working_hours: WorkingHours {
            days: vec![Weekday::Mon],
            from: 8 * 60 + 20,
            to: 9 * 60 + 1,
        },
        ..settings_in("UTC")
    };
    let hours = Exposure::of(&odd).working;
    assert!((hours - 52.0 * 41.0 / 60.0).abs() < 1e-6, "{hours}");
}

#[test]
fn a_year_that_is_not_over_ends_at_the_freeze() {
    let january = Settings {
        freeze: Zone::UTC.end_of(day("2025-01-31")),
        ..settings()
    };
    assert_eq!(exposure::hours(&january, |_| true), 31.0 * 24.0);
}

#[test]
fn the_first_minute_of_working_hours_counts_and_the_last_does_not() {
    let starts = ["08:59", "09:00", "16:59", "17:00", "09:00"];
    let lines = starts.map(|clock| format!("started 2025-03-04 {clock}, confidence 1"));
    let mut lines = lines.to_vec();
    lines.push("started 2025-03-08 12:00".to_owned());
    lines.push("confidence 5".to_owned());
    let found = calendar::find(&edition(lines));
    assert_eq!(left_out(&found), [("A-007", Reason::NotRecorded)]);
    assert_eq!(found.values["share"].x, Some(3));
    assert_eq!(
        names(&found.groups, By::Hours),
        ["working-hours 3", "other-hours 3"]
    );
    assert_eq!(names(&found.groups, By::Weekday), ["tue 5", "sat 1"]);
    let cells = ["tue-08 1", "tue-09 2", "tue-16 1", "tue-17 1", "sat-12 1"];
    assert_eq!(names(&found.groups, By::WeekdayHour), cells);
}

#[test]
fn the_clock_is_that_of_the_report() {
    let line = "started 2025-07-04T08:30:00Z";
    let oslo = calendar_in("Europe/Oslo", &[line]);
    assert_eq!(names(&oslo.groups, By::WeekdayHour), ["fri-10 1"]);
}

fn calendar_in(zone: &str, lines: &[&str]) -> Finding {
    let incidents = edition(lines).incidents;
    let edition = Edition::new(settings_in(zone), incidents, Vec::new(), Tally::default());
    calendar::find(&edition)
}

#[test]
fn rates_are_held_against_the_hours_of_their_own_kind() {
    let mut lines = vec!["started 2025-03-04 10:00"; 8];
    lines.extend(["started 2025-03-08 10:00"; 2]);
    let found = calendar_in("UTC", &lines);
    let ratio = &found.values["rate-ratio"];
    assert_eq!(ratio.method, "conditional-binomial");
    assert!(near(ratio.value, 4.0 * (8760.0 - 2088.0) / 2088.0));
    assert!(near(value(&found.values, "hours"), 2088.0 / 8760.0));
    let group = |name: &str| &found.group(name).unwrap().values;
    assert!(near(
        value(group("working-hours"), "per-hour"),
        8.0 / 2088.0
    ));
    assert!(near(value(group("tue-10"), "per-hour"), 8.0 / 52.0));
    assert!(near(value(group("sat"), "share"), 0.2));
}

#[test]
fn where_nothing_started_outside_there_is_no_ratio_to_name() {
    let found = calendar_in("UTC", &["started 2025-03-04 10:00"; 6]);
    let ratio = &found.values["rate-ratio"];
    assert_eq!((ratio.value, ratio.high), (None, None));
    assert!(ratio.low.unwrap() > 1.0 && ratio.note.is_some());
}

#[test]
fn rates_wait_for_five_incidents_and_shares_for_three() {
    let names = |n: usize| {
        let found = calendar_in("UTC", &vec!["started 2025-03-04 10:00"; n]);
        found.values.keys().copied().collect::<Vec<_>>()
    };
    assert!(names(2).is_empty());
    assert_eq!(names(4), ["hours", "share"]);
    assert_eq!(names(5), ["hours", "rate-ratio", "share"]);
}

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
    assert_eq!(
        names(&found.groups, By::Correction),
        ["default 2", "off 2", "close 1"]
    );
    assert_eq!(found.values["off"].x, Some(2));
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
    assert_eq!(
        value(&found.values, "median-correction"),
        Some(20.0 * MINUTE)
    );
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
    assert_eq!((share.value, share.x), (Some(0.75), Some(3)));
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
    assert_eq!(
        (value(&found.values, "total"), done.x),
        (Some(10.0), Some(5))
    );
    assert_eq!((done.value, done.level), (Some(0.5), None));
    assert_eq!(found.values["complete"].x, Some(2));
    assert_eq!(
        names(&found.groups, By::Outcome),
        ["all-done 2", "some-done 1", "none-done 1"]
    );
    let expected = [
        ("A-005", Reason::NotInGroup),
        ("A-006", Reason::NotRecorded),
    ];
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
    assert_eq!(
        names(&found.groups, By::Safeguard),
        ["canary 1", "review 2"]
    );
    assert_eq!(value(&found.values, "saved"), Some(2.0));
}

#[test]
fn findings_stand_in_the_order_of_the_deck() {
    let ids = findings::all(&edition([""; 0])).into_iter();
    let ids: Vec<&str> = ids.map(|found| found.id).collect();
    let order = "volume confidence detection calendar recorded-times resolution response factors \
                 reviews follow-ups preventability productivity near-misses";
    assert_eq!(ids.join(" "), order);
}

#[test]
fn every_finding_has_a_chapter_with_the_six_headings() {
    let headings = [
        "## What it counts",
        "## Why it matters",
        "## How it is measured",
        "## Who is left out",
        "## What would change our mind",
        "## Source",
    ];
    for (id, text) in findings::METHODS {
        assert_eq!(findings::method(id), text);
        let found: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
        assert_eq!(found, headings, "{id}");
    }
    for found in findings::all(&edition([""; 0])) {
        assert!(!findings::method(found.id).is_empty(), "{}", found.id);
    }
}

#[test]
fn an_edition_without_incidents_finds_nothing_and_says_so() {
    for found in findings::all(&edition([""; 0])) {
        assert_eq!(
            (found.sample.of_all(), found.values.len()),
            (0, 0),
            "{}",
            found.id
        );
    }
}
