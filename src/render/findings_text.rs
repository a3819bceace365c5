//! The findings as plain text, for a terminal of eighty columns.

use std::collections::BTreeMap;

use crate::deck::{self, evidence};
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::phrase;
use crate::render::report::Report;

/// How wide a line may be.
const WIDTH: usize = 80;
/// Where text begins beside a name.
const INDENT: usize = 16;

/// Returns findings and verdicts as text.
pub fn document(report: &Report) -> String {
    let edition = &report.edition;
    let mut text = format!("{}\n", edition.settings.title);
    text.push_str(&format!(
        "data as of {}\n\nFindings\n",
        phrase::date(edition.settings.data_freeze)
    ));
    for finding in &report.findings {
        let sentence = evidence::sentence(finding, edition);
        text.push_str(&beside(evidence::name(finding.id), &sentence));
        text.push_str(&beside("", &evidence::counted_of(finding)));
    }
    if !report.rulings.is_empty() {
        text.push_str("\nClaims\n");
    }
    for ruling in &report.rulings {
        text.push_str(&claim(ruling, edition));
    }
    phrase::plain_spaces(&text)
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
    let said = |(verdict, count): (Option<Verdict>, usize)| {
        let word = verdict.map_or("retired", |verdict| verdict.key());
        format!("{count} {}", phrase::words(word))
    };
    counts.into_iter().map(said).collect()
}

fn claim(ruling: &Ruling, edition: &Edition) -> String {
    let verdict = ruling.verdict.map_or("retired", |verdict| verdict.key());
    let lines = [
        beside(&phrase::words(verdict), &ruling.hypothesis.statement),
        beside("", &evidence::census(ruling, edition)),
        beside("", &evidence::inference(ruling)),
    ];
    lines.concat() + "\n"
}

/// Writes text in lines beside a name.
fn beside(name: &str, text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH - INDENT => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let mut written = String::new();
    for (index, line) in lines.iter().enumerate() {
        let head = if index == 0 { name } else { "" };
        written.push_str(&format!("{head:<INDENT$}{line}\n"));
    }
    written
}
