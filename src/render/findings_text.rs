//! The findings as text, for a terminal of eighty columns.

use crate::deck::badge::badge;
use crate::deck::evidence;
use crate::findings::finding::Finding;
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::phrase;
use crate::render::report::Report;
use crate::render::values;
use crate::styled::{Styled, Tone};
use crate::words::Language;

/// How wide a line may be.
const WIDTH: usize = 80;

/// How wide the columns are: name or verdict, value, interval; who counts takes the rest.
const NAME: usize = 17;
const VALUE: usize = 25;
const INTERVAL: usize = 23;

/// Returns findings and verdicts as text.
pub fn document(report: &Report) -> Styled {
    let edition = &report.edition;
    let mut text = Styled::default();
    text.say(Tone::Strong, format!("{}\n", edition.settings.title));
    let freeze = phrase::date(edition.settings.data_freeze);
    text.say(Tone::Quiet, format!("data as of {freeze}\n\n"));
    heads(&mut text);
    for finding in &report.findings {
        self::finding(&mut text, finding, edition);
    }
    if !report.rulings.is_empty() {
        text.say(Tone::Strong, "\nClaims\n");
    }
    for ruling in &report.rulings {
        claim(&mut text, ruling, edition);
    }
    for (_, words) in &mut text.0 {
        *words = phrase::plain_spaces(words);
    }
    text
}

fn heads(text: &mut Styled) {
    text.say(Tone::Strong, padded("Findings", NAME));
    let heads = [
        padded("", VALUE),
        padded("interval", INTERVAL),
        "n of all\n".to_owned(),
    ];
    text.say(Tone::Quiet, heads.concat());
}

/// Writes a finding: its value, interval and n in a line, and below it the sentence.
fn finding(text: &mut Styled, finding: &Finding, edition: &Edition) {
    let (value, interval) = values::main(edition.settings.language, finding).unwrap_or_default();
    text.say(
        Tone::Strong,
        padded(&evidence::name(edition.settings.language, finding.id), NAME),
    );
    text.say(Tone::Strong, padded(&value, VALUE));
    text.say(Tone::Plain, padded(&interval, INTERVAL));
    text.say(Tone::Quiet, format!("{}\n", finding.sample));
    let sentence = evidence::sentence(finding, edition).replace('`', "");
    text.say(Tone::Plain, lines(&sentence));
}

/// Writes a claim: its verdict as a stamp, both lines, how it fares under other readings, and who counts.
fn claim(text: &mut Styled, ruling: &Ruling, edition: &Edition) {
    let (word, tone) = stamp(ruling.verdict);
    let statement = lines(&ruling.hypothesis.statement);
    text.say(tone, padded(&word.to_uppercase(), NAME));
    text.say(Tone::Strong, statement.trim_start().to_owned());
    for line in [
        evidence::census(ruling, edition),
        evidence::inference(edition.settings.language, ruling),
    ] {
        text.say(Tone::Plain, lines(&line));
    }
    if let Some(readings) = readings(edition.settings.language, ruling) {
        text.say(Tone::Plain, lines(&readings));
    }
    let counted = evidence::counted(edition.settings.language, &ruling.sample);
    text.say(Tone::Quiet, format!("{}\n", lines(&counted)));
}

fn stamp(verdict: Option<Verdict>) -> (&'static str, Tone) {
    let tone = match verdict {
        Some(Verdict::Supported) => Tone::Supported,
        Some(Verdict::Refuted) => Tone::Refuted,
        Some(Verdict::Inconclusive) => Tone::Open,
        Some(Verdict::NotTestable | Verdict::Exploratory) | None => Tone::Quiet,
    };
    match verdict {
        Some(Verdict::NotTestable) => ("not testable", tone),
        Some(verdict) => (verdict.key(), tone),
        None => ("retired", tone),
    }
}

/// Says in how many other readings the verdict is the same, and where not; `None` where there are none.
fn readings(language: Language, ruling: &Ruling) -> Option<String> {
    let said = badge(language, ruling).text();
    match said.strip_prefix("Holds") {
        _ if said.is_empty() => None,
        Some(rest) => Some(format!("The verdict holds{rest}.")),
        None => Some(format!("{said}.")),
    }
}

/// Fills a column; what is too wide for it keeps two spaces to the next.
fn padded(text: &str, wide: usize) -> String {
    let text = phrase::plain_spaces(text);
    let gap = wide.saturating_sub(text.chars().count()).max(2);
    text + &" ".repeat(gap)
}

/// Breaks text into lines beside the column of names.
fn lines(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH - NAME => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let line = |line: &String| format!("{:NAME$}{line}\n", "");
    lines.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_too_wide_for_its_column_still_has_air() {
        assert_eq!(padded("1234567", 4), "1234567  ");
    }
}
