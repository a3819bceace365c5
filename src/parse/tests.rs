use super::*;
use crate::model::hypothesis::{Direction, Estimand};
use crate::model::timeline::Milestone;
use crate::model::value::Value;

const REPORT: &str = "title: Our year\nyear: 2025\nzone: Europe/Oslo\nseverities: [sev1, sev2]\n";

fn folder(files: &[(&str, &str)]) -> Sources {
    let list = files
        .iter()
        .map(|(path, text)| Source::decode(*path, text.as_bytes().to_vec()));
    Sources::new(list.collect())
}

fn read(files: &[(&str, &str)]) -> (Option<Edition>, Vec<String>) {
    let mut told = Diagnostics::new();
    let parsed = edition(&folder(files), &mut told);
    let messages = told
        .iter()
        .map(|one| format!("{}: {}", one.name, one.message));
    (parsed.edition, messages.collect())
}

const FULL: &str = "---\n\
id: INC-2025-042\n\
title: Royalty export stalled\n\
severity: sev2\n\
services: [exports]\n\
started_at: 2025-03-04T09:12:00+01:00\n\
detected_at: 2025-03-04 09:40\n\
recorded: {started_at: 2025-03-04 10:00, opened_at: 2025-03-04 10:00}\n\
detected_by: support\n\
impact: {users: 1200, hours: 3.5, note: late}\n\
scores: {confidence: 4, preventability: 3}\n\
ratings: [{rater: r2, confidence: 4}]\n\
observations: {coverable: true, covered: false}\n\
review: {held: true, date: 2025-03-11, url: https://wiki.example/42}\n\
follow_ups: {total: 5, done: 4}\n\
responders: 6\n\
commander: A. Person\n\
weather: rainy\n\
---\n\
It stalled.\n";

#[test]
fn a_whole_write_up_is_read() {
    let (edition, told) = read(&[("wrapped.yaml", REPORT), ("incidents/a.md", FULL)]);
    assert_eq!(told, Vec::<String>::new());
    let edition = edition.unwrap();
    let incident = &edition.incidents[0];
    assert_eq!(incident.severity.as_ref().unwrap().rank, Some(1));
    assert_eq!(
        incident
            .timeline
            .at(Milestone::Started)
            .unwrap()
            .to_string(),
        "2025-03-04T08:12:00Z"
    );
    assert_eq!(incident.observation("covered"), Some(false));
    assert_eq!(incident.fields["weather"], Value::Text("rainy".into()));
    assert!(!incident.fields.contains_key("commander"));
    assert_eq!(
        (edition.tally.people_keys, edition.tally.zoneless_moments),
        (1, 3)
    );
    assert_eq!(edition.settings.data_freeze.to_string(), "2025-03-04");
    assert_eq!(
        edition.settings.reading_started,
        edition.settings.data_freeze
    );
}

const CLAIM: &str = "---\n\
id: web-tests\n\
statement: It takes longer.\n\
registered: 2025-01-15\n\
measure: time_to_detect\n\
estimand: ratio-of-medians\n\
group: {observations: {coverable: true}, observations.covered: false}\n\
against: {observations.covered: true}\n\
claim: \">= 2x\"\n\
---\n\
Why.\n";

#[test]
fn a_whole_hypothesis_is_read() {
    let (edition, told) = read(&[("wrapped.yaml", REPORT), ("hypotheses/a.md", CLAIM)]);
    assert_eq!(told, ["no-write-ups: the report has no write-ups"]);
    let edition = edition.unwrap();
    let hypothesis = &edition.hypotheses[0];
    assert_eq!(
        (hypothesis.claim.direction, hypothesis.claim.threshold),
        (Direction::AtLeast, 2.0)
    );
    let Estimand::RatioOfMedians { group, .. } = &hypothesis.estimand else {
        panic!("a ratio was written");
    };
    assert_eq!(
        group.written,
        "observations.coverable: true, observations.covered: false"
    );
}

#[test]
fn mistakes_leave_a_file_out_and_the_others_in() {
    let wrong =
        "---\nid: A\ntitle: T\nstarted_at: 2025-02-30 09:00\nscores: {confidence: 6}\n---\n";
    let good = "---\nid: B\ntitle: T\n---\n";
    let files = [
        ("wrapped.yaml", REPORT),
        ("incidents/a.md", wrong),
        ("incidents/b.md", good),
    ];
    let (edition, told) = read(&files);
    let edition = edition.unwrap();
    assert_eq!(told.len(), 2);
    assert_eq!((edition.incidents.len(), edition.tally.unreadable), (1, 1));
}

#[test]
fn a_broken_report_file_does_not_hide_the_mistakes_of_the_others() {
    let wrong = "---\nid: A\n---\n";
    let (edition, told) = read(&[("wrapped.yaml", "title: [\n"), ("incidents/a.md", wrong)]);
    assert!(edition.is_none());
    assert_eq!(told.len(), 2);
}

#[test]
fn a_draft_builds_nothing_and_is_counted() {
    let draft = "---\ndraft: true\nstarted_at: soon\n---\n";
    let (edition, told) = read(&[("wrapped.yaml", REPORT), ("incidents/a.md", draft)]);
    let tally = edition.unwrap().tally;
    assert_eq!((told.len(), tally.held_back, tally.unreadable), (0, 1, 0));
}
