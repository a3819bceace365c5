//! The findings as text, for a terminal of eighty columns.

use crate::findings::{Finding, Ruling, Verdict};
use crate::phrase;
use crate::render::{pieces::values, report::Report};
use crate::styled::{Styled, Tone};
use crate::telling::claim::{ClaimTelling, badge};
use crate::telling::{Telling, footing::counted, labels};
use crate::words::{Language, say};

/// The width of a line, in characters.
const WIDTH: usize = 80;

/// Widths of the columns: the name or verdict (at least), the value and the interval. The count takes the rest.
const NAME: usize = 17;
const VALUE: usize = 25;
const INTERVAL: usize = 23;

/// Returns findings and verdicts as text.
pub fn document(report: &Report) -> Styled {
    let edition = &report.edition;
    let mut text = Styled::default();
    text.say(Tone::Strong, format!("{}\n", edition.settings.title));
    let language = edition.settings.language;
    let day = language.date(edition.settings.data_freeze);
    let freeze = say!(language, "text-data-as-of", day);
    text.say(Tone::Quiet, format!("{freeze}\n\n"));
    let wide = name_column(report);
    heads(&mut text, language, wide);
    for (finding, telling) in report.told() {
        self::finding(&mut text, finding, telling, language, wide);
    }
    if !report.rulings.is_empty() {
        let claims = say!(language, "text-claims");
        text.say(Tone::Strong, format!("\n{claims}\n"));
    }
    for (ruling, telling) in report.claims() {
        claim(&mut text, ruling, telling, language, wide);
    }
    for (_, words) in &mut text.0 {
        *words = phrase::plain_spaces(words);
    }
    text
}

/// Returns the width that leaves space after every name and verdict.
fn name_column(report: &Report) -> usize {
    let language = report.edition.settings.language;
    let names = report.tellings.findings.iter().map(|telling| telling.name.clone());
    let verdicts = report.rulings.iter().map(|ruling| labels::verdict(language, ruling.verdict));
    names.chain(verdicts).map(|word| word.chars().count() + 2).fold(NAME, usize::max)
}

fn heads(text: &mut Styled, language: Language, wide: usize) {
    text.say(Tone::Strong, padded(&say!(language, "text-findings"), wide));
    let heads = [
        padded("", VALUE),
        padded(&say!(language, "text-interval"), INTERVAL),
        format!("{}\n", say!(language, "text-n")),
    ];
    text.say(Tone::Quiet, heads.concat());
}

/// Writes a finding: value, interval and n on one line, and the sentence below.
fn finding(
    text: &mut Styled,
    finding: &Finding,
    telling: &Telling,
    language: Language,
    wide: usize,
) {
    let (value, interval) = values::main(language, finding, telling.faces).unwrap_or_default();
    text.say(Tone::Strong, padded(&telling.name, wide));
    text.say(Tone::Strong, padded(&value, VALUE));
    text.say(Tone::Plain, padded(&interval, INTERVAL));
    let (n, all) = (finding.sample.n(), finding.sample.of_all());
    let counted = say!(language, "part", x = n, n = all);
    text.say(Tone::Quiet, format!("{counted}\n"));
    let sentence = telling.sentence.replace('`', "");
    text.say(Tone::Plain, lines(&sentence, wide));
}

/// Writes a claim: the verdict as a stamp, both lines, how it holds under other readings, and which incidents count.
fn claim(
    text: &mut Styled,
    ruling: &Ruling,
    telling: &ClaimTelling,
    language: Language,
    wide: usize,
) {
    let word = labels::verdict(language, ruling.verdict);
    let statement = lines(&ruling.hypothesis.statement, wide);
    text.say(tone(ruling.verdict), padded(&word.to_uppercase(), wide));
    text.say(Tone::Strong, statement.trim_start().to_owned());
    for line in [&telling.card.census, &telling.card.inference] {
        text.say(Tone::Plain, lines(line, wide));
    }
    if let Some(readings) = badge::sentence(language, ruling) {
        text.say(Tone::Plain, lines(&readings, wide));
    }
    let counted = counted(language, &ruling.sample);
    text.say(Tone::Quiet, format!("{}\n", lines(&counted, wide)));
}

fn tone(verdict: Option<Verdict>) -> Tone {
    match verdict {
        Some(Verdict::Supported) => Tone::Supported,
        Some(Verdict::Refuted) => Tone::Refuted,
        Some(Verdict::Inconclusive) => Tone::Open,
        Some(Verdict::NotTestable | Verdict::Exploratory) | None => Tone::Quiet,
    }
}

/// Pads text to a column; text that is too wide still gets two spaces behind it.
fn padded(text: &str, wide: usize) -> String {
    let text = phrase::plain_spaces(text);
    let gap = wide.saturating_sub(text.chars().count()).max(2);
    text + &" ".repeat(gap)
}

/// Wraps text, indented to the right of the names.
fn lines(text: &str, wide: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH - wide => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| format!("{:wide$}{line}\n", "")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_too_wide_for_its_column_still_has_air() {
        assert_eq!(padded("1234567", 4), "1234567  ");
    }
}
