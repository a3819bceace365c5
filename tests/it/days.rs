//! Days of which nobody knows the hour, and which year a write-up is of.

use std::collections::BTreeMap;

use incident_wrapped::awards::{BUILT_IN, Ballot};
use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::findings::{
    By, Finding, calendar, detection, recorded_times, resolution, volume,
};
use incident_wrapped::markdown::Readings;
use incident_wrapped::model::{Edition, Filter, Incident, Reason, Standing, Test, Value};
use incident_wrapped::parse;
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};

use crate::harness::{built, edition, tell};

/// Asks one key of the first incident.
fn asks(edition: &Edition, key: &str, test: Test) -> Option<bool> {
    let filter =
        Filter { conditions: BTreeMap::from([(key.to_owned(), test)]), written: String::new() };
    filter.matches(&edition.incidents[0], &edition.settings)
}

fn word(text: &str) -> Test {
    Test::Equals(Value::Text(text.to_owned()))
}

fn names(finding: &Finding, by: By) -> Vec<&str> {
    finding.groups_by(by).map(|group| group.name.as_str()).collect()
}

fn ids(edition: &Edition) -> Vec<String> {
    edition.incidents.iter().map(|one| one.id.to_string()).collect()
}

/// Reads write-ups, each as its front matter below `id` and `title`, in a zone.
fn read(zone: &str, more: &str, write_ups: &[&str]) -> (Edition, Vec<String>) {
    let mut told = Diagnostics::new();
    let parsed = parse::edition(&files(zone, more, write_ups), &mut told);
    let names = told.iter().map(|one| one.name.to_owned());
    (parsed.edition.unwrap(), names.collect())
}

fn files(zone: &str, more: &str, write_ups: &[&str]) -> Sources {
    let report = format!("title: Our year\nyear: 2025\nzone: {zone}\n{more}");
    let mut files = vec![Source::decode("wrapped.yaml", report.into_bytes())];
    for (place, keys) in write_ups.iter().enumerate() {
        let text =
            format!("---\nid: A-{place}\ntitle: Incident {place}\n{keys}\n---\nIt was slow.\n");
        files.push(Source::decode(format!("incidents/{place}.md"), text.into_bytes()));
    }
    Sources::new(files)
}

fn standing(edition: &Edition, id: &str) -> Standing {
    let named = |one: &&Incident| one.id.0 == id;
    edition.standing(edition.incidents.iter().find(named).unwrap())
}

#[test]
fn a_day_has_a_weekday_and_a_month_and_no_hour() {
    let edition = edition(["started 2025-03-10"]);
    assert_eq!(asks(&edition, "calendar.weekday", word("mon")), Some(true));
    assert_eq!(asks(&edition, "calendar.weekday", word("tue")), Some(false));
    let march = Test::Equals(Value::Number(3.0));
    assert_eq!(asks(&edition, "calendar.month", march), Some(true));
    let midnight = Test::Equals(Value::Number(0.0));
    assert_eq!(asks(&edition, "calendar.hour", midnight), None);
    for truth in [true, false] {
        let test = Test::Equals(Value::Bool(truth));
        assert_eq!(asks(&edition, "calendar.working_hours", test), None);
    }
}

#[test]
fn without_a_start_other_moments_decide_the_year_and_nothing_else() {
    let edition = edition(["recorded closed 2025-03-10 09:00"]);
    assert_eq!(standing(&edition, "A-001"), Standing::ThisYear);
    assert_eq!(asks(&edition, "calendar.weekday", word("mon")), None);
    assert_eq!(asks(&edition, "calendar.month", Test::Absent), Some(true));
    assert!(names(&volume::find(&edition), By::Month).is_empty());
}

#[test]
fn the_earliest_other_moment_decides_the_year() {
    let edition = edition([
        "detected 2025-01-01 00:10, recorded detected 2024-12-31 23:50",
        "resolved 2026-01-02, recorded opened 2025-12-31",
        "resolved 2026-01-02, recorded closed 2026-01-01",
        "started 2025-12-31, recorded opened 2024-12-31",
        "started 2026-01-01, detected 2025-12-31",
        "severity sev1",
    ]);
    for (id, expected) in [
        ("A-001", Standing::OtherYear(2024)),
        ("A-002", Standing::ThisYear),
        ("A-003", Standing::OtherYear(2026)),
        ("A-004", Standing::ThisYear),
        ("A-005", Standing::OtherYear(2026)),
        ("A-006", Standing::Undated),
    ] {
        assert_eq!(standing(&edition, id), expected, "{id}");
    }
    assert_eq!(edition.declared().count(), 3);
    let undated: Vec<String> = edition.undated().map(|one| one.id.to_string()).collect();
    assert_eq!(undated, ["A-006"]);
}

#[test]
fn a_day_counts_by_month_and_not_in_the_calendar() {
    let edition = edition(["started 2025-03-10", "started 2025-04-01 09:00"]);
    let by_month = volume::find(&edition);
    assert_eq!(by_month.sample.to_string(), "2 of 2");
    assert_eq!(names(&by_month, By::Month), ["2025-03", "2025-04"]);
    let by_the_clock = calendar::find(&edition);
    assert_eq!(by_the_clock.sample.to_string(), "1 of 2");
    assert_eq!(by_the_clock.sample.left_out[0].reason, Reason::NotRecorded);
    assert_eq!(names(&by_the_clock, By::Hour), ["09"]);
}

#[test]
fn no_duration_is_made_of_a_day() {
    let edition = edition([
        "started 2025-03-04, detected 09:00, resolved 10:00",
        "started 09:00, detected 2025-03-04, resolved 2025-03-05",
        "started 2025-03-04, open",
        "started 09:00, resolved 2025-03-04, open",
        "started 09:00, detected 09:05, resolved 10:00",
    ]);
    for finding in [detection::find(&edition), resolution::find(&edition)] {
        assert_eq!(finding.sample.to_string(), "1 of 5", "{}", finding.id);
        let reasons = finding.sample.left_out.iter().map(|one| one.reason);
        assert!(reasons.into_iter().all(|one| one == Reason::NotRecorded));
    }
}

#[test]
fn a_day_is_neither_a_correction_nor_corrected() {
    let found = recorded_times::find(&edition([
        "started 2025-03-04, recorded started 09:00",
        "started 09:00, recorded started 2025-03-04",
        "started 09:00, recorded started 09:05, recorded opened 2025-03-04",
    ]));
    assert_eq!(found.sample.to_string(), "1 of 3");
    assert_eq!(names(&found, By::Correction), ["close"]);
}

/// Returns the sentence of a finding of these incidents.
fn says(language: &str, finding: &str, write_ups: &[&str]) -> String {
    let more = format!("language: {language}\ndata_freeze: 2026-01-09\n");
    let (edition, _) = read("Europe/Oslo", &more, write_ups);
    let found = match finding {
        "calendar" => calendar::find(&edition),
        "resolution" => resolution::find(&edition),
        _ => recorded_times::find(&edition),
    };
    tell(found, &edition).sentence
}

#[test]
fn where_only_the_hour_is_missing_nothing_else_is_asked_for() {
    let day = "started_at: 2025-03-04";
    let recorded = "started_at: 2025-03-04 09:00\nrecorded: {started_at: 2025-03-04}";
    assert_eq!(
        says("en", "calendar", &[day, "region: eu"]),
        "No write-up says at which hour, for the days of `started_at`. Add the time to the day."
    );
    assert!(
        says("en", "calendar", &["region: eu"]).starts_with("No write-up says when it started.")
    );
    assert_eq!(
        says("en", "recorded-times", &[recorded]),
        "Where a time stands both as the form said and as it was, one of the two is a day. Add the hour."
    );
    assert!(says("de", "recorded-times", &[recorded]).ends_with("Tragt die Uhrzeit nach."));
    assert!(says("en", "recorded-times", &[day]).starts_with("No write-up has a time both"));
}

#[test]
fn what_no_incident_says_in_full_is_not_said_to_be_missing_from_all() {
    let days = "started_at: 2025-03-04\nresolved_at: 2025-03-05";
    let without_start = "resolved_at: 2025-03-04 09:00";
    let without_end = "started_at: 2025-03-04 09:00";
    let resolution = |write_ups: &[&str]| says("en", "resolution", write_ups);
    let both = [days, without_start, without_end];
    assert_eq!(
        resolution(&both),
        "No incident that counts says all of it, with the hour: when it started and when it was resolved. \
         Add what is missing of `started_at` and `resolved_at`."
    );
    assert!(says("de", "resolution", &both).contains("beides mit Uhrzeit"));
    let reversed = "started_at: 2025-03-04 09:00\nresolved_at: 2025-03-04 08:00";
    assert!(resolution(&[reversed, without_end]).contains("the second is before the first"));
    let unsure = format!("{reversed}\nscores: {{confidence: 1}}");
    let counted = format!("{without_end}\nscores: {{confidence: 5}}");
    assert_eq!(
        resolution(&[&unsure, &counted]),
        "No incident that counts says when it was resolved. Add `resolved_at`."
    );
}

#[test]
fn within_a_second_of_the_form_is_a_default() {
    let found = recorded_times::find(&edition([
        "recorded opened 09:30:00, recorded started 09:30:01, started 09:00",
        "recorded opened 09:30:01, recorded started 09:30:00, started 09:00",
        "recorded closed 09:30:00, recorded resolved 09:30:02, resolved 09:00",
    ]));
    let counts = found.groups_by(By::Correction);
    let counts: Vec<_> = counts.map(|one| (one.name.as_str(), one.ids.len())).collect();
    assert_eq!(counts, [("default", 2), ("off", 1)]);
}

#[test]
fn a_day_stands_before_the_moments_of_its_day() {
    let edition = edition([
        "started 2025-03-10 00:00",
        "started 2025-03-11",
        "started 2025-03-10",
        "started 2025-03-09 23:59:59",
        "detected 2025-03-01",
    ]);
    assert_eq!(ids(&edition), ["A-004", "A-003", "A-001", "A-002", "A-005"]);
}

#[test]
fn awards_for_an_hour_leave_days_out_and_a_day_ends_a_peace() {
    let ranked = |id: &str, middle: &str| {
        let edition = edition(["started 2025-02-01 12:00", middle, "started 2025-11-07 12:00"]);
        let (sources, readings) = (Sources::new(Vec::new()), Readings::default());
        let rule = BUILT_IN.iter().find(|rule| rule.id == id).unwrap();
        let ranked = (rule.nominate)(&Ballot::new(&edition, &sources, &readings)).ranked;
        let ids = ranked.into_iter().map(|one| one.id.0);
        ids.collect::<Vec<_>>()
    };
    let day = "started 2025-06-06";
    assert_eq!(ranked("night-owl", day), ["A-001", "A-003"]);
    assert_eq!(ranked("friday-classic", day), ["A-003"]);
    assert_eq!(ranked("longest-peace", day), Vec::<String>::new());
    assert_eq!(ranked("longest-peace", "kind near-miss"), ["A-003"]);
}

#[test]
fn the_freeze_by_default_is_the_day_of_the_latest_moment_of_the_year_s_incidents() {
    let freeze = |write_ups: &[&str]| {
        let (edition, told) = read("Europe/Oslo", "", write_ups);
        (edition.settings.data_freeze.to_string(), told)
    };
    let all_right = |day: &str| (day.to_owned(), Vec::new());
    let other = "started_at: 2052-03-15 09:02";
    assert_eq!(freeze(&["started_at: 2025-03-14 09:02", other]), all_right("2025-03-14"));
    assert_eq!(freeze(&["started_at: 2025-03-14"]), all_right("2025-03-14"));
    assert_eq!(
        freeze(&["started_at: 2025-03-14\nrecorded: {closed_at: 2026-12-31}"]),
        all_right("2026-12-31")
    );
    assert_eq!(freeze(&[other, "severity: sev1"]), all_right("2025-12-31"));
    assert_eq!(freeze(&["detected_at: 2025-03-14T23:30:00Z"]), all_right("2025-03-15"));
    let late = "started_at: 2025-03-14\nresolved_at: 2027-01-01";
    assert_eq!(freeze(&[late]).1, ["no-freeze"]);
    let (edition, told) = read("Europe/Oslo", "data_freeze: 2028-01-01\n", &[late]);
    assert_eq!(edition.settings.data_freeze.year(), 2028);
    assert_eq!(told, ["odd-freeze"]);
}

#[test]
fn a_day_is_after_the_freeze_by_its_day() {
    let (edition, _) = read(
        "Europe/Oslo",
        "data_freeze: 2025-06-30\n",
        &["started_at: 2025-06-30", "started_at: 2025-07-01"],
    );
    assert_eq!(standing(&edition, "A-0"), Standing::ThisYear);
    assert_eq!(standing(&edition, "A-1"), Standing::AfterFreeze);
}

/// On this day the clocks of Beirut went from 23:59:59 to 01:00.
#[test]
fn a_day_without_a_midnight_is_read_counted_and_shown_as_that_day() {
    let (edition, told) = read(
        "Asia/Beirut",
        "",
        &["started_at: 2025-03-30 01:00", "started_at: 2025-03-30", "started_at: 2025-03-29 23:59"],
    );
    assert_eq!(told, Vec::<String>::new());
    assert_eq!(ids(&edition), ["A-2", "A-1", "A-0"]);
    assert_eq!(names(&volume::find(&edition), By::Month), ["2025-03"]);
    assert_eq!(edition.settings.data_freeze.to_string(), "2025-03-30");
    assert_eq!(standing(&edition, "A-1"), Standing::ThisYear);
}

#[test]
fn pages_and_data_show_a_day_as_a_day() {
    let write_up =
        "started_at: 2025-03-10\ndetected_at: 2025-03-10 09:40\nrecorded: {started_at: 2025-03-09}";
    for (language, day, hour) in [
        ("en", "10 March 2025", "the hour is not known"),
        ("de", "10. März 2025", "die Uhrzeit ist nicht bekannt"),
    ] {
        let more = format!("language: {language}\n");
        let sources = files("Europe/Oslo", &more, &[write_up, "started_at: 2025-04-01 09:01"]);
        let site = built(&sources, &built_in::theme());
        let page = plain_spaces(&site["incidents/A-0/index.html"]);
        let shown = format!("<time datetime=\"2025-03-10\">{day}</time> <small>{hour}</small>");
        assert!(page.contains(&shown), "{page}");
        for (path, text) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(!text.contains("00:00"), "{path}");
        }
        assert!(site["data/incidents.json"].contains("\"started_at\": \"2025-03-10\""));
        assert!(site["data/incidents.json"].contains("\"recorded_started_at\": \"2025-03-09\""));
        assert!(site["data/incidents.csv"].contains(",2025-03-10,2025-03-09,"));
    }
}

#[test]
fn a_day_in_words_says_the_same_for_machines() {
    let sources = files("Europe/Oslo", "", &["started_at: 2025-03-10"]);
    let site = built(&sources, &built_in::theme());
    let months = plain_spaces(&site["months/index.html"]);
    let listed = "<time datetime=\"2025-03-10\">10 March 2025</time>";
    assert!(months.contains(listed), "{months}");
    for (path, text) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        for plain in text.split("<time>").skip(1) {
            assert_eq!(plain.find("</time>"), Some("2025-03-10".len()), "{path}");
        }
    }
}

#[test]
fn every_form_of_a_tracker_is_read_and_printed_as_one() {
    let same = [
        "\"2025-03-14T09:02:00.000+0100\"",
        "2025-03-14T08:02:00.123Z",
        "2025-03-14T09:02:00+01",
        "2025-03-14 09:02 +01:00",
        "2025-03-14 9:02",
        "2025-03-14 08:02 UTC",
        "20250314T080200Z",
    ];
    let keys: Vec<String> = same.iter().map(|one| format!("started_at: {one}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let (edition, told) = read("Europe/Berlin", "", &keys);
    assert_eq!(told, Vec::<String>::new());
    let starts = edition.incidents.iter().map(|one| one.timeline.stamps().next().unwrap());
    let starts: Vec<String> = starts.map(|stamp| stamp.when.to_string()).collect();
    assert_eq!(starts, ["2025-03-14T08:02:00Z"; 7]);
    assert_eq!(edition.tally.zoneless_moments, 1);
}
