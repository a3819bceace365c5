//! The report in a few sentences: for the last lines of a build, and for a chat.

use std::collections::BTreeMap;

use crate::deck::{self, evidence};
use crate::findings::ruling::{Ruling, Verdict};
use crate::phrase;
use crate::render::report::Report;

/// Returns three sentences without any markup: how many there were, what was found and how sure it is, what became of the claims.
pub fn document(report: &Report) -> String {
    let lines = [counts(report), headline(report), claims(report)];
    let text = lines.join(" ");
    format!("{}\n", phrase::plain_spaces(&text).replace('`', ""))
}

fn counts(report: &Report) -> String {
    let edition = &report.edition;
    let settings = &edition.settings;
    let declared = edition.declared().count();
    let were = if declared == 1 { "was" } else { "were" };
    let who = match &settings.organisation {
        Some(organisation) => format!(" at {organisation}"),
        None => String::new(),
    };
    let known = match edition.is_read() {
        true => format!(
            "{} of them recorded well enough to count",
            evidence::confident(edition)
        ),
        false => "none of them read yet".to_owned(),
    };
    format!(
        "{} {were} declared{who} in {}, {known} (data as of {}).",
        phrase::count(declared, "incident", "incidents"),
        settings.year,
        phrase::date(settings.data_freeze)
    )
}

/// Returns the headline as one sentence: a claim with its verdict and interval, else a finding with its own.
fn headline(report: &Report) -> String {
    let (edition, rulings) = (&report.edition, &report.rulings);
    let headline = deck::headline(edition, &report.findings, rulings);
    if let Some(ruling) = rulings.iter().find(|one| one.hypothesis.id == headline.id) {
        let bare = |text: &str| text.trim_end_matches('.').to_owned();
        let inference = evidence::inference(edition.settings.language, ruling);
        let inference = inference.trim_start_matches("Beyond this year: ");
        return format!(
            "{} ({}; {}).",
            bare(&headline.title.text()),
            bare(inference),
            evidence::counted(edition.settings.language, &ruling.sample)
        );
    }
    let doubt = headline.doubt;
    match doubt.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => doubt,
    }
}

fn claims(report: &Report) -> String {
    let verdicts = verdicts(&report.rulings);
    let judged = match verdicts.is_empty() {
        true => "No claim was written down".to_owned(),
        false => format!(
            "Of {}: {}",
            phrase::count(report.rulings.len(), "claim", "claims"),
            phrase::list(&verdicts)
        ),
    };
    match &report.edition.settings.links.report {
        Some(link) => format!("{judged}; the whole report is at {link}"),
        None => format!("{judged}."),
    }
}

/// Returns the two lines that a build ends with: what was read, and what was found.
pub fn summary(report: &Report) -> [String; 2] {
    let tally = &report.edition.tally;
    let held_back = match tally.held_back {
        0 => String::new(),
        some => format!(" ({some} held back)"),
    };
    let claims = match report.rulings.len() {
        0 => String::new(),
        some => format!(" and {}", phrase::count(some, "hypothesis", "hypotheses")),
    };
    let read = format!(
        "Read {} of {}{held_back}{claims}.",
        tally.write_ups - tally.unreadable,
        phrase::count(tally.write_ups, "write-up", "write-ups"),
    );
    let headline = deck::headline(&report.edition, &report.findings, &report.rulings);
    let found = format!("Found: {}", headline.title.text());
    let verdicts = verdicts(&report.rulings);
    let found = match verdicts.is_empty() {
        true => found,
        false => format!("{found} Of the claims: {}.", phrase::list(&verdicts)),
    };
    [read, found].map(|line| phrase::plain_spaces(&line))
}

/// Counts the claims by their verdict, such as `1 supported`.
fn verdicts(rulings: &[Ruling]) -> Vec<String> {
    let mut counts: BTreeMap<Option<Verdict>, usize> = BTreeMap::new();
    for ruling in rulings {
        *counts.entry(ruling.verdict).or_default() += 1;
    }
    let retired = counts.remove(&None);
    let said = |(verdict, count): (Option<Verdict>, usize)| {
        let word = verdict.map_or("retired", |verdict| verdict.key());
        format!("{count} {}", phrase::words(word))
    };
    let retired = retired.map(|count| (None, count));
    counts.into_iter().chain(retired).map(said).collect()
}
