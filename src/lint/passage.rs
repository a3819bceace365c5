//! The words of a report: titles and bodies, with code blanked out, and words of the front matter that pages show.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::place;
use crate::model::{Edition, Incident};
use crate::parallel;
use crate::source::{Sources, Span, fence, seek};

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

/// Returns what `check` makes of the titles and bodies of the write-ups, hypotheses, own slides and own awards, each with the
/// path of its file. No more texts are held at a time than there are cores.
pub fn each<T: Send>(
    edition: &Edition,
    sources: &Sources,
    check: impl Fn(&Passage, &str) -> T + Sync + Send,
) -> impl Iterator<Item = T> {
    let incidents = edition.incidents.iter().map(|one| (one.body, "title"));
    let hypotheses = edition.hypotheses.iter().map(|one| (one.body, "statement"));
    let slides = edition.slides.iter().map(|one| (one.body, "title"));
    let awards = edition.awards.iter().map(|one| (one.body, "title"));
    let files: Vec<(Span, &str)> =
        incidents.chain(hypotheses).chain(slides).chain(awards).collect();
    let both = parallel::map(&files, |(body, key)| {
        let title = place::of_value(sources, *body, key);
        let path = sources.get(body.source).path.as_str();
        [unquoted(title, sources), *body]
            .map(|span| check(&Passage { span, text: without_code(sources.text(span)) }, path))
    });
    both.into_iter().flatten()
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
            text: Cow::Borrowed(word),
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
    if seek::two([b'`', b'~'], text).next().is_none() {
        return Cow::Borrowed(text);
    }
    let mut prose = String::with_capacity(text.len());
    for (line, is_code) in fence::lines(text) {
        if is_code { blank(line, &mut prose) } else { inline(line, &mut prose) }
    }
    Cow::Owned(prose)
}

/// Blanks out code between backticks on one line.
fn inline(line: &str, prose: &mut String) {
    let mut from = 0;
    let mut inside = false;
    for at in seek::byte(b'`', line) {
        let part = &line[from..at];
        if inside {
            blank(part, prose)
        } else {
            prose.push_str(part)
        }
        prose.push('`');
        from = at + 1;
        inside = !inside;
    }
    // What no mark closes is no code.
    prose.push_str(&line[from..]);
}

fn blank(text: &str, prose: &mut String) {
    prose.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
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
