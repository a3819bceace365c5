//! Parts add up to their whole, and every place says the same: picture, alternative text, table, sentence, footing, card, data.

mod degenerate;
mod figures;
mod heads;
mod places;
mod random;

use std::collections::{BTreeMap, BTreeSet};

use incident_wrapped::diagnostic::{Diagnostics, Severity};
use incident_wrapped::pipeline;
use incident_wrapped::render::Report;
use incident_wrapped::source::{Source, Sources};
use incident_wrapped::telling::{Figure, Scene};

use crate::harness::{PUBLISHED, sources};

/// Reads a report that has no error.
fn report(sources: &Sources) -> Report {
    let mut complaints = Diagnostics::new();
    let report = pipeline::read(sources, &mut complaints);
    let error = complaints.iter().find(|one| one.severity == Severity::Error);
    assert_eq!(error, None);
    report.expect("a report without errors")
}

/// Makes a report folder of settings and write-ups, each the lines of its front matter.
fn folder(settings: &str, write_ups: &[String], claims: &[&str]) -> Sources {
    let settings = format!(
        "title: A year\nyear: 2025\nzone: Europe/Oslo\nreading_started: 2025-12-01\nseverities: [sev1, sev2]\n{settings}"
    );
    let file = |path: String, text: String| Source::decode(&path, text.into_bytes());
    let mut files = vec![file("wrapped.yaml".to_owned(), settings)];
    for (number, lines) in write_ups.iter().enumerate() {
        let head = format!("id: INC-{number:03}\ntitle: Incident {number}\n");
        let text = format!("---\n{head}{lines}---\nIt was slow for a while.\n");
        files.push(file(format!("incidents/{number:03}.md"), text));
    }
    for (number, lines) in claims.iter().enumerate() {
        let text =
            format!("---\nid: claim-{number}\nregistered: 2025-01-15\n{lines}---\nWe ask.\n");
        files.push(file(format!("hypotheses/{number}.md"), text));
    }
    Sources::new(files)
}

/// A claim that compares where a test watched with where none did.
const WEB_TESTS: &str = "statement: Without a test it takes twice as long.\nmeasure: time_to_detect\nestimand: ratio-of-medians\ngroup: {observations.coverable: true, observations.covered: false}\nagainst: {observations.covered: true}\nclaim: \">= 2\"\n";

/// Returns the numbers of a text as they are written, without the stop of its sentence.
fn numbers(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let words = text.split(|c: char| !is_part(c));
    let words = words.map(|word| word.trim_matches(['.', ',']).to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

/// Returns the counts of a text: its whole numbers, those in thousands too.
fn counts(text: &str) -> Vec<usize> {
    let plain = numbers(text).into_iter();
    plain.filter_map(|word| word.replace([',', '.'], "").parse().ok()).collect()
}

/// Returns how many the line under a picture counts; `both` is two.
fn counted(said: &str) -> usize {
    let first = counts(said).first().copied();
    first.unwrap_or_else(|| match said.starts_with("both") || said.starts_with("beide") {
        true => 2,
        false => panic!("`{said}` counts nobody"),
    })
}

/// The pictures of a report, each with the id of what it tells: those of slides and those of pages.
fn pictures(report: &Report) -> Vec<(String, Figure)> {
    let mut all = Vec::new();
    for slide in report.deck.all().chain(&report.teaser.slides) {
        match &slide.scene {
            Scene::Picture { figure, .. } => all.push((slide.id.clone(), (**figure).clone())),
            Scene::Bet(bet) => all.push((slide.id.clone(), (*bet.figure).clone())),
            _ => {}
        }
    }
    for telling in &report.tellings.findings {
        let figures = telling.figures.iter().cloned();
        all.extend(figures.map(|one| (telling.faces.id.to_owned(), one)));
    }
    for telling in &report.tellings.claims {
        let figures = telling.figures.iter().cloned();
        all.extend(figures.map(|one| (telling.card.id.clone(), one)));
    }
    all
}

/// Says everything of a report that does not add up, or is said in two ways.
fn mistakes(report: &Report) -> Vec<String> {
    let mut mistakes = Vec::new();
    for (id, figure) in pictures(report) {
        let wrong = figures::wrong(report, &id, &figure);
        mistakes.extend(wrong.into_iter().map(|one| format!("{}: {one}", figure.chart.id)));
    }
    mistakes.extend(places::wrong(report));
    mistakes.extend(heads::wrong(report));
    mistakes
}

#[test]
fn what_is_published_adds_up() {
    for path in PUBLISHED {
        let found = mistakes(&report(&sources(path)));
        assert!(found.is_empty(), "{path}:\n{}", found.join("\n"));
    }
}

#[test]
fn a_wrong_whole_is_found() {
    let report = report(&sources("content"));
    let all = pictures(&report);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, figure) in &all {
        let mut other = figure.clone();
        let Some(first) = counts(&other.footing.counted).first().copied() else {
            continue;
        };
        if !figures::is_counted_below(id, figure) {
            continue;
        }
        let wrong = (first + 1).to_string();
        other.footing.counted = other.footing.counted.replacen(&first.to_string(), &wrong, 1);
        *kinds.entry(figure.chart.mark.name()).or_default() += 1;
        let found = figures::wrong(&report, id, &other);
        assert!(!found.is_empty(), "{} of {wrong}", figure.chart.id);
    }
    // Each kind that counts incidents was tried.
    let tried: BTreeSet<&str> = kinds.into_keys().collect();
    let wanted = [
        "bars",
        "bet",
        "columns",
        "darts",
        "dots",
        "dumbbell",
        "heat",
        "quantiles",
        "rain",
        "rubric",
        "week",
        "wheel",
    ];
    assert_eq!(tried, BTreeSet::from(wanted));
}

#[test]
fn sentences_count_what_their_findings_do() {
    for path in PUBLISHED {
        let report = report(&sources(path));
        for (finding, telling) in report.told() {
            let said = &telling.sentence;
            let n = finding.sample.n();
            // What is listed is not counted, and the factors are counted by kind.
            let told = n >= 3 && finding.id != "factors";
            assert!(!told || counts(said).contains(&n), "{path} {}: {said}", finding.id);
        }
    }
}
