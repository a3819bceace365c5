//! The words of a report: titles and bodies, with code blanked out, and what else pages show of the front matter.

use std::collections::BTreeSet;

use crate::lint::place;
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::source::{Sources, Span, fence};

/// A title, a body, or one word; bytes of code are spaces in it, so that every offset still holds.
pub struct Passage {
    /// Where it stands in its file.
    pub span: Span,
    /// Its text, as many bytes as the span.
    pub text: String,
}

impl Passage {
    /// Returns the place of bytes of the text.
    pub fn place(&self, start: usize, end: usize) -> Span {
        let inside = |at: usize| (self.span.start + at).min(self.span.end);
        Span::new(self.span.source, inside(start), inside(end))
    }
}

/// Returns the bodies of all write-ups, hypotheses, own slides and own awards; a speaker's notes are never published.
pub fn bodies(edition: &Edition) -> impl Iterator<Item = Span> {
    let incidents = edition.incidents.iter().map(|one| one.body);
    let hypotheses = edition.hypotheses.iter().map(|one| one.body);
    let slides = edition.slides.iter().map(|one| one.body);
    let awards = edition.awards.iter().map(|one| one.body);
    incidents.chain(hypotheses).chain(slides).chain(awards)
}

/// Returns the same with the notes of speakers, who will say them aloud.
pub fn with_notes(edition: &Edition) -> impl Iterator<Item = Span> {
    let notes = edition.slides.iter().filter_map(|one| one.notes);
    bodies(edition).chain(notes)
}

/// Returns the titles and bodies of the write-ups, hypotheses, own slides and own awards.
pub fn all(edition: &Edition, sources: &Sources) -> Vec<Passage> {
    let incidents = edition.incidents.iter().map(|one| (one.body, "title"));
    let hypotheses = edition.hypotheses.iter().map(|one| (one.body, "statement"));
    let slides = edition.slides.iter().map(|one| (one.body, "title"));
    let awards = edition.awards.iter().map(|one| (one.body, "title"));
    incidents
        .chain(hypotheses)
        .chain(slides)
        .chain(awards)
        .flat_map(|(body, key)| {
            let title = place::of_value(sources, body.source, body.start, key);
            [unquoted(title, sources), body]
                .map(|span| Passage { span, text: without_code(sources.text(span)) })
        })
        .collect()
}

/// Returns each word with an `@` that a write-up's front matter brings onto its page, titles apart.
pub fn words_with_at(edition: &Edition, sources: &Sources) -> Vec<Passage> {
    let mut found = Vec::new();
    for incident in &edition.incidents {
        let words: BTreeSet<&str> = shown(incident)
            .flat_map(str::split_whitespace)
            .filter(|word| word.contains('@'))
            .collect();
        found.extend(words.into_iter().map(|word| Passage {
            span: place::of_word(sources, incident.source, incident.body.start, word),
            text: word.to_owned(),
        }));
    }
    found
}

fn shown(incident: &Incident) -> impl Iterator<Item = &str> {
    let lists = [
        &incident.services,
        &incident.teams,
        &incident.tags,
        &incident.factors,
        &incident.saved_by,
    ];
    let single = [
        &incident.trigger,
        &incident.detected_by,
        &incident.cluster,
        &incident.impact.note,
        &incident.review.url,
    ];
    let severity = incident.severity.iter().map(|severity| &severity.name);
    lists
        .into_iter()
        .flatten()
        .chain(single.into_iter().flatten())
        .chain(incident.links.values())
        .chain(severity)
        .map(String::as_str)
}

/// Leaves out the quotation marks of YAML: the words between them are the author's own.
fn unquoted(span: Span, sources: &Sources) -> Span {
    let text = sources.text(span);
    let quoted = |mark: char| text.len() > 1 && text.starts_with(mark) && text.ends_with(mark);
    match quoted('"') || quoted('\'') {
        true => Span::new(span.source, span.start + 1, span.end - 1),
        false => span,
    }
}

fn without_code(text: &str) -> String {
    if !text.contains(['`', '~']) {
        return text.to_owned();
    }
    let mut prose = String::with_capacity(text.len());
    for (line, is_code) in fence::lines(text) {
        match is_code {
            true => prose.push_str(&blank(line)),
            false => inline(line, &mut prose),
        }
    }
    prose
}

/// Blanks what stands between backticks on one line.
fn inline(line: &str, prose: &mut String) {
    let parts: Vec<&str> = line.split('`').collect();
    for (index, part) in parts.iter().enumerate() {
        let closed = index + 1 < parts.len();
        match index % 2 == 1 && closed {
            true => prose.push_str(&blank(part)),
            false => prose.push_str(part),
        }
        if closed {
            prose.push('`');
        }
    }
}

fn blank(text: &str) -> String {
    let spaces = text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' });
    spaces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_blank_and_every_offset_still_holds() {
        let text = "a `human error` b\n```\nroot causé\n```\nroot cause\n";
        let prose = without_code(text);
        assert_eq!(prose.len(), text.len());
        assert!(!prose.contains("human error"));
        assert_eq!(prose.find("root cause"), text.rfind("root cause"));
    }
}
