//! What a claim calls its groups is what every page calls them.

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::pipeline::{self, FindingsForm};
use incident_wrapped::source::{Source, Sources};

use crate::harness::{built, theme};

const GROUPS: &str = "measure: time_to_detect\nestimand: ratio-of-medians\ngroup: {observations.had_alert: true}\nagainst: {observations.had_alert: false}\n";
const SHARES: &str = "measure: {review.held: true}\nestimand: difference-of-shares\ngroup: {observations.had_alert: true}\nagainst: {observations.had_alert: false}\n";

/// Makes a report of twenty incidents and one claim of these keys.
fn report(claim: &str, names: &str, language: &str) -> Sources {
    let mut files = vec![(
        "wrapped.yaml".to_owned(),
        format!(
            "title: A year\nyear: 2025\nzone: UTC\nlanguage: {language}\ndata_freeze: 2026-01-09\nreading_started: 2025-12-01\n"
        ),
    )];
    for number in 1..=20 {
        let (alert, minute) = (number % 2 == 0, number * 2);
        let text = format!(
            "---\nid: INC-{number}\ntitle: Slow\nstarted_at: 2025-03-{number:02} 09:00\ndetected_at: 2025-03-{number:02} 09:{minute:02}\nobservations: {{had_alert: {alert}}}\nreview: {{held: {alert}}}\n---\nIt was.\n"
        );
        files.push((format!("incidents/{number:02}.md"), text));
    }
    let bound = if claim == SHARES { ">= 5%" } else { "<= 0.5" };
    files.push((
        "hypotheses/alerts.md".to_owned(),
        format!("---\nid: alerts\nstatement: It helps.\nregistered: 2025-01-10\n{claim}{names}claim: \"{bound}\"\n---\nWe ask.\n"),
    ));
    let source = |(path, text): (String, String)| Source::decode(path, text.into_bytes());
    Sources::new(files.into_iter().map(source).collect())
}

/// Returns all that is said of the report: its pages, its data, and what the terminal prints.
fn said(sources: &Sources) -> Vec<(String, String)> {
    let theme = theme("content");
    let mut said: Vec<(String, String)> = built(sources, &theme).into_iter().collect();
    let report = pipeline::read(sources, &mut Diagnostics::new()).unwrap();
    for form in [FindingsForm::Text, FindingsForm::Brief, FindingsForm::Json] {
        let text = pipeline::findings(&report, form.clone()).plain();
        said.push((format!("{form:?}"), text));
    }
    let notes = pipeline::presenter(&report, sources, &theme, "site").unwrap();
    said.push(("notes".to_owned(), notes));
    said
}

/// Returns a text in small letters, on one line.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

const NAMES: &str = "names: {group: with a page to somebody, against: with nobody paged}\n";

#[test]
fn the_names_of_a_claim_stand_wherever_its_groups_are_said() {
    for claim in [GROUPS, SHARES] {
        let said = said(&report(claim, NAMES, "en"));
        let names = |text: &str| {
            let lower = plain(text);
            ["with a page to somebody", "with nobody paged"].map(|name| lower.contains(name))
        };
        for place in ["Text", "Json", "notes", "data/findings.json"] {
            let (_, text) = said.iter().find(|(path, _)| path == place).unwrap();
            let has = names(text);
            assert!(has == [true, true] || place == "index.html", "{place}: {has:?}");
        }
        let pages = said
            .iter()
            .filter(|(path, text)| path.ends_with(".html") && names(text) == [true, true]);
        assert!(pages.count() >= 3, "the slides, the claim, the incidents");
        let derived = said.iter().find(|(_, text)| plain(text).contains("for “had alert”"));
        assert_eq!(derived.map(|(path, _)| path), None);
    }
}

#[test]
fn without_names_a_verb_is_answered_and_not_denied() {
    for (language, wrong, right) in [
        ("en", "no had alert", "no for “had alert”"),
        ("de", "ohne had alert", "nein bei „had alert“"),
    ] {
        for claim in [GROUPS, SHARES] {
            let said = said(&report(claim, "", language));
            let has = |words: &str| {
                let places = said.iter().filter(|(_, text)| plain(text).contains(words));
                places.map(|(path, _)| path.as_str()).collect::<Vec<_>>()
            };
            assert_eq!(has(wrong), Vec::<&str>::new());
            assert!(has(right).contains(&"Text"), "{language}");
        }
    }
}
