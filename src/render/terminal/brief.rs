//! The report in a few sentences: for the last lines of a build, and for a chat.

use std::collections::BTreeMap;

use crate::findings::{Ruling, Verdict};
use crate::render::report::Report;
use crate::telling::{claim::census::beyond, footing, labels};
use crate::words::Language::{self, English};
use crate::words::say;
use crate::{deck, phrase};

/// Returns three sentences without markup: how many incidents there were, the headline with its doubt, and what became of the claims.
pub fn document(report: &Report) -> String {
    let lines = [counts(report), headline(report), claims(report)];
    let text = lines.join(" ");
    format!("{}\n", phrase::plain_spaces(&text).replace('`', ""))
}

fn counts(report: &Report) -> String {
    let edition = &report.edition;
    let settings = &edition.settings;
    let language = settings.language;
    let at = settings.organisation.as_ref();
    let at = at.map(|house| say!(language, "brief-at", house)).unwrap_or_default();
    let year = settings.year.to_string();
    let day = language.date(settings.data_freeze);
    let (confident, n) = (footing::confident(edition), edition.declared().count());
    let known = match edition.is_read() {
        _ if n == 0 => return say!(language, "brief-none", at, year, day),
        true => say!(
            language,
            "brief-counted",
            form = footing::form_of(confident, n),
            counted = confident
        ),
        false => say!(language, "brief-not-read", n),
    };
    say!(language, "brief-declared", n, at, year, known, day)
}

/// Returns the headline as one sentence: a claim with its verdict and interval, else a finding with its own.
fn headline(report: &Report) -> String {
    let (edition, rulings) = (&report.edition, &report.rulings);
    let headline = deck::headline(report.content());
    if let Some(ruling) = rulings.iter().find(|one| one.hypothesis.id == headline.id) {
        let bare = |text: &str| text.trim_end_matches('.').to_owned();
        return format!(
            "{} ({}; {}).",
            bare(&headline.title.text()),
            bare(&beyond(edition.settings.language, ruling)),
            footing::counted(edition.settings.language, &ruling.sample)
        );
    }
    let doubt = headline.doubt;
    match doubt.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => doubt,
    }
}

fn claims(report: &Report) -> String {
    let language = report.edition.settings.language;
    let verdicts = language.list(&verdicts(language, &report.rulings));
    let judged = match report.rulings.len() {
        0 => say!(language, "brief-no-claim"),
        n => say!(language, "brief-claims", n, verdicts),
    };
    match &report.edition.settings.links.report {
        Some(link) => say!(language, "brief-link", judged, link),
        None => format!("{judged}."),
    }
}

/// Returns the last lines of a build: the headline, and what became of the claims. They are messages of the tool, so they are English.
pub fn found(report: &Report) -> Vec<String> {
    let title = deck::headline_in(English, report.content());
    let mut lines = vec![format!("Found: {}", title.text())];
    let verdicts = English.list(&verdicts(English, &report.rulings));
    match report.rulings.len() {
        0 => {}
        1 => {
            let verdict = labels::verdict(English, report.rulings[0].verdict);
            lines.push(format!("       The claim is {verdict}."));
        }
        n => lines.push(format!("       Of {} claims: {verdicts}.", English.figures(n as f64))),
    }
    lines.into_iter().map(|line| phrase::plain_spaces(&line)).collect()
}

/// Counts the claims by their verdict, such as `1 supported`.
fn verdicts(language: Language, rulings: &[Ruling]) -> Vec<String> {
    let mut counts: BTreeMap<Option<Verdict>, usize> = BTreeMap::new();
    for ruling in rulings {
        *counts.entry(ruling.verdict).or_default() += 1;
    }
    let retired = counts.remove(&None);
    let said = |(verdict, count): (Option<Verdict>, usize)| {
        let word = labels::verdict(language, verdict);
        format!("{} {word}", language.figures(count as f64))
    };
    let retired = retired.map(|count| (None, count));
    counts.into_iter().chain(retired).map(said).collect()
}
