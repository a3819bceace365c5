use super::*;
use crate::model::{Direction, Estimand, FileRole, Milestone, Value};
use crate::time::Date;

const REPORT: &str = "title: Our year\nyear: 2025\nzone: Europe/Oslo\nseverities: [sev1, sev2]\n";

fn folder(files: &[(&str, &str)]) -> Sources {
    let source = |(path, text): &(&str, &str)| Source::decode(*path, text.as_bytes().to_vec());
    Sources::new(files.iter().map(source).collect())
}

fn read(files: &[(&str, &str)]) -> (Option<Edition>, Vec<String>) {
    let mut complaints = Diagnostics::new();
    let parsed = edition(&folder(files), &mut complaints);
    let messages = complaints.iter().map(|one| format!("{}: {}", one.name, one.message));
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
    let (edition, complaint) = read(&[("wrapped.yaml", REPORT), ("incidents/a.md", FULL)]);
    assert_eq!(complaint, ["people-key: a key that names people was dropped"]);
    let edition = edition.unwrap();
    let incident = &edition.incidents[0];
    assert_eq!(incident.severity.as_ref().unwrap().rank, Some(1));
    assert_eq!(
        incident.timeline.at(Milestone::Started).unwrap().to_string(),
        "2025-03-04T08:12:00Z"
    );
    assert_eq!(incident.observation("covered"), Some(false));
    assert_eq!(incident.fields["weather"], Value::Text("rainy".into()));
    assert!(!incident.fields.contains_key("commander"));
    assert_eq!(edition.tally.zoneless_moments, 3);
    assert_eq!(edition.settings.data_freeze.to_string(), "2025-03-04");
    assert_eq!(edition.settings.reading_started, edition.settings.data_freeze);
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
    let (edition, complaint) = read(&[("wrapped.yaml", REPORT), ("hypotheses/a.md", CLAIM)]);
    assert_eq!(complaint, ["no-write-ups: the report has no write-ups"]);
    let edition = edition.unwrap();
    let hypothesis = &edition.hypotheses[0];
    assert_eq!((hypothesis.claim.direction, hypothesis.claim.threshold), (Direction::AtLeast, 2.0));
    let Estimand::RatioOfMedians { group, .. } = &hypothesis.estimand else {
        panic!("a ratio was written");
    };
    assert_eq!(group.written, "observations.coverable: true, observations.covered: false");
}

#[test]
fn mistakes_leave_a_file_out_and_the_others_in() {
    let wrong =
        "---\nid: A\ntitle: T\nstarted_at: 2025-02-30 09:00\nscores: {confidence: 6}\n---\n";
    let good = "---\nid: B\ntitle: T\n---\n";
    let files = [("wrapped.yaml", REPORT), ("incidents/a.md", wrong), ("incidents/b.md", good)];
    let mut complaints = Diagnostics::new();
    let parsed = edition(&folder(&files), &mut complaints);
    assert_eq!(complaints.iter().count(), 2);
    let read = parsed.edition.unwrap().incidents.len();
    assert_eq!((read, parsed.account.count(FileRole::Refused)), (1, 1));
}

#[test]
fn a_broken_report_file_does_not_hide_the_mistakes_of_the_others() {
    let wrong = "---\nid: A\n---\n";
    let (edition, complaint) = read(&[("wrapped.yaml", "title: [\n"), ("incidents/a.md", wrong)]);
    assert!(edition.is_none());
    assert_eq!(complaint.len(), 2);
}

#[test]
fn a_file_may_silence_warnings_of_its_own() {
    let loud = "---\nid: A\ntitle: T\nstarted_at: 2025-01-01 09:00\ndetectd_at: 2025-01-01 10:00\nallow: [unknown-key]\n---\n";
    let sources = folder(&[("wrapped.yaml", REPORT), ("incidents/a.md", loud)]);
    let mut complaints = Diagnostics::new();
    let parsed = edition(&sources, &mut complaints);
    assert_eq!(complaints.warnings(), 1);
    complaints.silence(&[], &parsed.allow);
    assert_eq!(complaints.warnings(), 0);
}

#[test]
fn a_draft_builds_nothing_and_is_counted() {
    let draft = "---\ndraft: true\nstarted_at: soon\n---\n";
    let sources = folder(&[("wrapped.yaml", REPORT), ("incidents/a.md", draft)]);
    let mut complaints = Diagnostics::new();
    let account = edition(&sources, &mut complaints).account;
    let parts = [FileRole::HeldBack, FileRole::Refused].map(|part| account.count(part));
    assert_eq!((complaints.iter().count(), parts), (0, [1, 0]));
}

#[test]
fn a_panic_in_a_reader_ends_as_one_complaint() {
    let sources = folder(&[("incidents/a.md", "")]);
    let mut complaints = Diagnostics::new();
    let read = contained::<()>(sources.get(SourceId(0)), &mut complaints, |complaints| {
        complaints.push(Diagnostic::error("yaml", "said before"));
        panic!("on purpose");
    });
    let shown: Vec<String> = complaints
        .iter()
        .map(|one| crate::diagnostic::show::show(one, &sources, "", false))
        .collect();
    assert!(read.is_none());
    assert_eq!(
        shown[1],
        "error[reader-stumbled]: reading this file broke the reader\n\
         --> incidents/a.md\n \
         = note: this is a mistake in `wrapped`, and the other files are still read\n \
         = hint: please report it with the file, and leave the file out for now"
    );
}

#[test]
fn too_much_front_matter_is_refused_with_the_limit() {
    let long = format!("---\nid: A\ntitle: T\nnotes: {}\n---\n", "x".repeat(1024 * 1024));
    let (_, complaint) = read(&[("wrapped.yaml", REPORT), ("incidents/a.md", &long)]);
    assert_eq!(
        complaint,
        ["too-large: the front matter has 1048599 bytes, and at most 1048576 are read"]
    );
}

#[test]
fn a_file_with_one_mistake_many_times_over_is_cut_short() {
    let many = format!("---\nid: A\ntitle: T\n{}---\n", "tags: [a]\n".repeat(201));
    let (_, complaint) = read(&[("wrapped.yaml", REPORT), ("incidents/a.md", &many)]);
    assert_eq!(complaint.len(), 100);
}

#[test]
fn without_any_moment_the_freeze_is_the_end_of_the_year() {
    let bare = "---\nid: A\ntitle: T\n---\n";
    let (edition, _) = read(&[("wrapped.yaml", REPORT), ("incidents/a.md", bare)]);
    assert_eq!(edition.unwrap().settings.data_freeze.to_string(), "2025-12-31");
}

#[test]
fn a_report_may_bring_scales_of_its_own_beside_the_built_in_ones() {
    let report = format!("{REPORT}scales: {{noise: {{1: quiet, 5: loud}}}}\n");
    let (edition, complaint) = read(&[
        ("wrapped.yaml", &report),
        ("incidents/a.md", "---\nid: A\ntitle: T\nscores: {noise: 5}\n---\n"),
    ]);
    let edition = edition.unwrap();
    assert_eq!(complaint, Vec::<String>::new());
    assert_eq!(edition.settings.scales["noise"].texts[&5], "loud");
    assert_eq!(edition.settings.scales["confidence"].texts.len(), 5);
    assert_eq!(edition.incidents[0].scores["noise"].number(), 5);
}

const PAST: &str = "format: 1\n\
edition: {title: Our 2024, year: 2024, zone: Europe/Oslo, freeze: 2025-01-09, level: 0.95}\n\
counts: {declared: 61, read: 58, confident: 49, near_misses: 5}\n\
findings:\n\
- id: detection\n\
\x20 sentence: Half were noticed\n\
\x20   within 26 minutes.\n\
\x20 unit: seconds\n\
\x20 n: 37\n\
\x20 of: 61\n\
\x20 values:\n\
\x20   median: {value: 1560, low: 540, high: null, level: 0.95, method: median-order-statistic}\n\
\x20 groups: [{name: covered, n: 8, values: {}}]\n\
hypotheses:\n\
- id: web-tests\n\
\x20 statement: It takes longer.\n\
\x20 verdict: inconclusive\n\
\x20 estimate: {value: -8.5e-2, low: -0.3, high: 1.2, level: 0.99, method: newcombe}\n\
\x20 groups: [{name: group, x: 4, n: 10, hours: 8760}, {name: against, n: 8}]\n\
- {id: retired-one, statement: It was asked., verdict: null}\n\
awards: [{id: page-turner, winner: INC-2024-007, cluster: audit-log}]\n\
promises: [{text: Every export has a test, kept: true}, {text: Fewer pages}]\n\
questions: [web-tests]\n\
frozen: 2025-01-20\n\
hashes: {incidents/a.md: 0f1e2d3c4b5a6978}\n";

#[test]
fn an_earlier_edition_is_read_back_whole() {
    let (edition, complaint) = read(&[("wrapped.yaml", REPORT), ("editions/2024.yaml", PAST)]);
    assert_eq!(complaint, ["no-write-ups: the report has no write-ups"]);
    let edition = edition.unwrap();
    let past = edition.last().unwrap();
    let found = &past.findings["detection"];
    assert_eq!(found.sentence, "Half were noticed within 26 minutes.");
    assert_eq!((found.n, found.of), (37, 61));
    let median = found.values["median"];
    assert_eq!((median.value, median.high), (Some(1560.0), None));
    let claim = &past.hypotheses["web-tests"];
    assert_eq!(claim.verdict.as_deref(), Some("inconclusive"));
    assert_eq!((claim.value, claim.level), (Some(-0.085), Some(0.99)));
    let group = claim.group("group").unwrap();
    assert_eq!((group.x, group.n, group.hours), (Some(4.0), 10, Some(8760.0)));
    assert_eq!(claim.group("against").unwrap().x, None);
    assert_eq!(past.hypotheses["retired-one"].verdict, None);
    assert_eq!(past.awards[0].cluster.as_deref(), Some("audit-log"));
    let kept: Vec<_> = past.promises.iter().map(|one| one.kept).collect();
    assert_eq!(kept, [Some(true), None]);
    assert_eq!(past.questions, ["web-tests"]);
    assert_eq!(past.frozen, Date::new(2025, 1, 20));
    assert_eq!(past.hashes["incidents/a.md"], "0f1e2d3c4b5a6978");
}

#[test]
fn the_last_edition_is_the_latest_of_those_before_this_one() {
    let (edition, _) = read(&[
        ("wrapped.yaml", REPORT),
        ("editions/2023.yaml", "frozen: 2024-01-10\n"),
        ("editions/2022.yaml", ""),
        ("editions/2025.yaml", ""),
    ]);
    let edition = edition.unwrap();
    assert_eq!(edition.memory.len(), 3);
    assert_eq!(edition.last().unwrap().year, 2023);
}

#[test]
fn an_own_slide_is_named_after_its_file_and_keeps_its_notes_apart() {
    let slide = "---\ntitle: What we look for\nafter: volume\n---\nSeen.\nNotes:\nSaid.\n";
    let (edition, _) = read(&[("wrapped.yaml", REPORT), ("slides/what-next.md", slide)]);
    let edition = edition.unwrap();
    let own = &edition.slides[0];
    assert_eq!((own.id.as_str(), own.title.as_str()), ("what-next", "What we look for"));
    assert_eq!(&slide[own.body.start..own.body.end], "Seen.\n");
    let notes = own.notes.unwrap();
    assert_eq!(&slide[notes.start..notes.end], "Said.\n");
    let (after, place) = own.after.clone().unwrap();
    assert_eq!(&slide[place.start..place.end], after);
}

#[test]
fn a_theme_of_the_reports_own_is_taken_where_its_folder_holds_a_file() {
    let report = format!("{REPORT}theme: ours\n");
    let without = [("wrapped.yaml", report.as_str())];
    assert!(read(&without).1[0].starts_with("wrong-value: no theme is called `ours`"));
    let with = [("wrapped.yaml", report.as_str()), ("themes/ours/css/tokens.css", "")];
    let (edition, complaint) = read(&with);
    assert_eq!(complaint, ["no-write-ups: the report has no write-ups"]);
    assert_eq!(edition.unwrap().settings.theme, "ours");
}

mod drafts;
mod table;

mod properties {
    use super::*;
    use proptest::prelude::*;

    fn write_up() -> impl Strategy<Value = String> {
        let key = prop::sample::select(vec![
            "id",
            "title",
            "kind",
            "severity",
            "services",
            "started_at",
            "recorded",
            "open",
            "impact",
            "scores",
            "ratings",
            "observations",
            "review",
            "follow_ups",
            "responders",
            "links",
            "draft",
            "allow",
            "owner",
        ]);
        let value = prop_oneof![
            Just("{total: 3, done: 4, held: yes, started_at: 2025-03-30 02:30}".to_owned()),
            Just("[a, {b: c}, &x 1, *x]".to_owned()),
            Just("\n  a: 1\n  b:\n    - c\n".to_owned()),
            "[ -~]{0,20}",
            "\\PC{0,20}",
        ];
        prop::collection::vec((key, value), 0..8).prop_map(|entries| {
            let lines: Vec<String> = entries.iter().map(|(k, v)| format!("{k}: {v}")).collect();
            format!("---\n{}\n---\n@someone should have\n", lines.join("\n"))
        })
    }

    proptest! {
        #[test]
        fn no_front_matter_makes_the_reader_stumble(text in write_up(), report in write_up()) {
            for report in [REPORT, report.trim_start_matches("---\n")] {
                let sources = folder(&[
                    ("wrapped.yaml", report),
                    ("incidents/a.md", &text),
                    ("hypotheses/a.md", &text),
                ]);
                let mut complaints = Diagnostics::new();
                let parsed = edition(&sources, &mut complaints);
                if let Some(edition) = &parsed.edition {
                    crate::lint::check(edition, &sources, &mut complaints);
                }
                for one in complaints.iter() {
                    prop_assert!(one.name != "reader-stumbled");
                    crate::diagnostic::show::show(one, &sources, "", false);
                }
            }
        }

        #[test]
        fn no_text_at_all_makes_the_reader_stumble(text in "\\PC*|(---\n[ -~\n]*\n---\n)") {
            let (_, complaint) = read(&[("wrapped.yaml", &text), ("incidents/a.md", &text)]);
            prop_assert!(!complaint.iter().any(|one| one.starts_with("reader-stumbled")));
        }

        #[test]
        fn the_order_of_the_files_does_not_matter(order in Just(vec![0, 1, 2, 3]).prop_shuffle()) {
            let files = [
                ("wrapped.yaml", REPORT),
                ("incidents/a.md", "---\nid: A\ntitle: T\nstarted_at: 2025-05-01 10:00\n---\n"),
                ("incidents/b/c.md", "---\nid: a\ntitle: T\nstarted_at: 2025-04-01 10:00\n---\n"),
                ("hypotheses/a.md", CLAIM),
            ];
            let shuffled: Vec<_> = order.iter().map(|index| files[*index]).collect();
            prop_assert_eq!(read(&shuffled), read(&files));
        }
    }
}
