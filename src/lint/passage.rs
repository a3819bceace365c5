//! The words of a report: titles and bodies, with code blanked out, and words of the front matter that pages show.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::place;
use crate::model::{Edition, Incident};
use crate::source::{Sources, Span, fence};

/// A title, a body, or one word; code is replaced by spaces, so that offsets stay valid.
pub struct Passage<'a> {
    /// Its place in its file.
    pub span: Span,
    /// Its text, as long as the span in bytes.
    pub text: Cow<'a, str>,
}

impl Passage<'_> {
    /// Returns the place in the file of a range of the text.
    pub fn place(&self, start: usize, end: usize) -> Span {
        let inside = |at: usize| (self.span.start + at).min(self.span.end);
        Span::new(self.span.source, inside(start), inside(end))
    }
}

/// Iterates over the titles and bodies of the write-ups, hypotheses, own slides and own awards.
pub fn all<'a>(edition: &'a Edition, sources: &'a Sources) -> impl Iterator<Item = Passage<'a>> {
    let incidents = edition.incidents.iter().map(|one| (one.body, "title"));
    let hypotheses = edition.hypotheses.iter().map(|one| (one.body, "statement"));
    let slides = edition.slides.iter().map(|one| (one.body, "title"));
    let awards = edition.awards.iter().map(|one| (one.body, "title"));
    incidents.chain(hypotheses).chain(slides).chain(awards).flat_map(move |(body, key)| {
        let title = place::of_value(sources, body, key);
        [unquoted(title, sources), body]
            .map(|span| Passage { span, text: without_code(sources.text(span)) })
    })
}

/// Returns each word with an `@` from the front matter that a page shows, except in titles.
pub fn words_with_at<'a>(edition: &'a Edition, sources: &Sources) -> Vec<Passage<'a>> {
    let mut found = Vec::new();
    for incident in &edition.incidents {
        let words: BTreeSet<&str> = shown(incident)
            .flat_map(str::split_whitespace)
            .filter(|word| word.contains('@'))
            .collect();
        found.extend(words.into_iter().map(|word| Passage {
            span: place::of_word(sources, incident.body, word),
            text: word.into(),
        }));
    }
    found
}

fn shown(incident: &Incident) -> impl Iterator<Item = &str> {
    let Incident { services, teams, tags, factors, saved_by, .. } = incident;
    let Incident { trigger, detected_by, cluster, impact, review, .. } = incident;
    let single = [trigger, detected_by, cluster, &impact.note, &review.url];
    [services, teams, tags, factors, saved_by]
        .into_iter()
        .flatten()
        .chain(single.into_iter().flatten())
        .chain(incident.links.values())
        .chain(incident.severity.iter().map(|severity| &severity.name))
        .map(String::as_str)
}

/// Removes the quotation marks of YAML: they do not mean that the author quotes somebody.
fn unquoted(span: Span, sources: &Sources) -> Span {
    let text = sources.text(span);
    let quoted = |mark: char| text.len() > 1 && text.starts_with(mark) && text.ends_with(mark);
    match quoted('"') || quoted('\'') {
        true => Span::new(span.source, span.start + 1, span.end - 1),
        false => span,
    }
}

fn without_code(text: &str) -> Cow<'_, str> {
    if !text.contains('`') && !text.contains('~') {
        return text.into();
    }
    let mut prose = String::with_capacity(text.len());
    for (line, is_code) in fence::lines(text) {
        if is_code { prose.push_str(&blank(line)) } else { inline(line, &mut prose) }
    }
    prose.into()
}

/// Blanks out code between backticks on one line.
fn inline(line: &str, prose: &mut String) {
    if !line.contains('`') {
        return prose.push_str(line);
    }
    let parts: Vec<&str> = line.split('`').collect();
    for (index, part) in parts.iter().enumerate() {
        let closed = index + 1 < parts.len();
        if index % 2 == 1 && closed {
            prose.push_str(&blank(part))
        } else {
            prose.push_str(part)
        }
        if closed {
            prose.push('`');
        }
    }
}

fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
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
