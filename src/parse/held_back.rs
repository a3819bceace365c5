//! Keys that hold a file back here or in other tools: nothing that somebody held back may end up on a page.

use std::borrow::Cow;

use super::tree::{Entry, Node, Shape};
use super::truth::{is_no, is_yes};
use super::{fields::Reader, typed::scalar};
use crate::diagnostic::{Diagnostic, cut, near};
use crate::model::keys::Format;
use crate::source::text::{has, squash};

/// Keys that hold a file back if their value is no, or not yet.
const OPEN: &str = include_str!("held_back/open.txt");

/// Values that mean later.
const LATER: &str = include_str!("held_back/later.txt");

/// Keys that hold a file back if their value is yes.
const CLOSED: &str = include_str!("held_back/closed.txt");

/// Keys that hold a file back with any value but no: `confidential: high`.
const FIRM: &str = include_str!("held_back/firm.txt");

/// Keys for the state of a text or an incident.
const STAGES: &str = include_str!("held_back/stages.txt");

/// Those that are about the text alone: an incident may be in progress while its text is finished.
const STAGES_OF_A_TEXT: &str = include_str!("held_back/stages-of-a-text.txt");

/// States of a text that is not published yet.
const UNDER_WAY: &str = include_str!("held_back/under-way.txt");

/// Words that, anywhere in a state, mean that the text is not published yet.
const UNFINISHED: &str = include_str!("held_back/unfinished.txt");

/// Keys for who may see a text.
const AUDIENCES: &str = include_str!("held_back/audiences.txt");

/// Values that mean that not everybody may see it.
const FEW: &str = include_str!("held_back/few.txt");

/// Values that mean secret, but only under a key for secrecy.
const SECRET: &str = "critical high severe strict stufe3 veryhigh yes";

/// Those that also occur as states.
const FEW_OF_A_STAGE: &str = include_str!("held_back/few-of-a-stage.txt");

/// Tags that hold a text back.
const TAGS: &str = include_str!("held_back/tags.txt");

/// Maps in which other tools keep such keys.
const AROUND: &str = include_str!("held_back/around.txt");

/// Returns whether a file says `draft: true`.
pub fn is_draft(fields: &mut Reader) -> bool {
    fields.truth("draft") == Some(true)
}

/// Complains if a value would hold the file back in another tool but not here; `draft`, true or false, settles it.
pub fn elsewhere(fields: &mut Reader, format: Format) {
    if fields.entry("draft").is_some() {
        return;
    }
    let mut found = Vec::new();
    for entry in &fields.fields.entries {
        collect(entry, Cow::Borrowed(&entry.key), &mut found);
    }
    let ours = |entry: &Entry| format.key(&entry.key).is_some();
    let holds = |(path, entry): &&(Cow<str>, &Entry)| {
        let top = !path.contains('.');
        match top && ours(entry) {
            true => entry.key == "tags" && says(entry, |word| has(TAGS, &squash(word))),
            false => holds(entry) || (!top && entry.key == "list" && says(entry, is_no)),
        }
    };
    if let Some((path, entry)) = found.iter().find(holds) {
        fields.complaints.push(complaint(path, entry, format));
    }
}

/// Collects a key with its path, and the keys inside the maps in which other tools keep such keys.
fn collect<'a>(entry: &'a Entry, path: Cow<'a, str>, found: &mut Vec<(Cow<'a, str>, &'a Entry)>) {
    let inner: &[Entry] = match &entry.value.shape {
        Shape::Map(inner) if has(AROUND, &squash(&entry.key)) => &inner.entries,
        Shape::Map(_) | Shape::List(_) | Shape::Scalar { .. } => &[],
    };
    for one in inner {
        collect(one, Cow::Owned(format!("{path}.{}", one.key)), found);
    }
    found.push((path, entry));
}

fn holds(entry: &Entry) -> bool {
    let key = &squash(&entry.key);
    let is = |words: &'static str| move |word: &str| has(words, &squash(word));
    let secret = key.starts_with("sensitiv") || key.starts_with("confidential");
    (has(OPEN, key) && says(entry, |word| is_no(word) || is(LATER)(word)))
        || (says(entry, is_yes) && (has(CLOSED, key) || !near(key, ["draft"]).is_empty()))
        || (has(FIRM, key) && says(entry, |word| !is_no(word) && !word.is_empty()))
        || (has(STAGES, key) && says(entry, is_unfinished))
        || (has(STAGES_OF_A_TEXT, key) && says(entry, is(UNDER_WAY)))
        || (has(AUDIENCES, key) && says(entry, |word| is_few(word) || is_no(word)))
        || (secret && has(AUDIENCES, key) && says(entry, is(SECRET)))
}

fn says(entry: &Entry, test: impl Fn(&str) -> bool) -> bool {
    words(&entry.value).into_iter().any(test)
}

/// Returns whether a value means that not everybody may see a text: `team:core`, `legal only`.
fn is_few(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(squash);
    let denied = words.clone().any(|one| has("no non not un", &one));
    has(FEW, &squash(text)) || is_unfinished(text) || (!denied && words.any(|one| has(FEW, &one)))
}

fn is_unfinished(text: &str) -> bool {
    let whole = squash(text);
    let mut words = text.split(|c: char| !c.is_alphanumeric()).map(squash);
    has(FEW_OF_A_STAGE, whole.as_str()) || words.any(|one| has(UNFINISHED, one.as_str()))
}

/// Returns the texts of a value: the text itself, or those in its list or map.
fn words(node: &Node) -> Vec<&str> {
    match &node.shape {
        Shape::List(items) => items.iter().filter_map(scalar).collect(),
        Shape::Map(inner) => inner.entries.iter().filter_map(|one| scalar(&one.value)).collect(),
        Shape::Scalar { text, .. } if !node.is_null() => vec![text],
        Shape::Scalar { .. } => Vec::new(),
    }
}

fn complaint(name: &str, entry: &Entry, format: Format) -> Diagnostic {
    let what = format.name();
    let tag = words(&entry.value).into_iter().find(|word| has(TAGS, &squash(word)));
    let message = match tag.filter(|_| name == "tags") {
        Some(tag) => format!(
            "the tag `{}` holds nothing back, and this {what} would be published",
            cut(tag, 40)
        ),
        None => {
            let written = cut(&words(&entry.value).join(", "), 40);
            format!("`{name}: {written}` is not read here, and this {what} would be published")
        }
    };
    Diagnostic::error("held-back-elsewhere", message)
        .alike(format!("{name} holds back elsewhere"))
        .at(entry.place(), "")
        .hint("to hold it back, write `draft: true`")
        .hint("to publish it anyway, write `draft: false` beside it")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::yaml;
    use crate::source::{SourceId, Span};

    /// Returns whether a line of a write-up holds it back elsewhere.
    fn is_told(line: &str) -> bool {
        let mut complaints = Diagnostics::new();
        let source = SourceId(0);
        let fields = yaml::parse(source, &format!("{line}\n"), 0, &mut complaints).unwrap();
        let start = Span::new(source, 0, 0);
        let mut reader = Reader::new(&fields, Format::WriteUp, start, &mut complaints);
        elsewhere(&mut reader, Format::WriteUp);
        complaints.errors() > 0
    }

    #[test]
    fn what_holds_back_elsewhere_is_told() {
        for line in [
            "published: false",
            "publish: later",
            "published: not yet",
            "render: never",
            "eleventyExcludeFromCollections: true",
            "confidential: high",
            "confidential: \"yes (HR)\"",
            "password: abc",
            "legal_hold: true",
            "sensitivity: high",
            "audience: legal only",
            "visibility: \"team:core\"",
            "visibility: 0",
            "postmortem_status: In Review",
            "status: not ready",
            "status: {value: draft}",
            "tags: [network, Draft]",
            "properties: {status: draft}",
            "notion: {properties: {private: true}}",
            "_build: {list: never}",
            "embargo: 2027-01-01",
            "drafts: true",
            "dr\u{430}ft: true",
        ] {
            assert!(is_told(line), "{line}");
        }
    }

    #[test]
    fn what_holds_nothing_back_is_left_alone() {
        for line in [
            "published: true",
            "published: 2025-04-01",
            "private: false",
            "confidential: no",
            "status: resolved",
            "status: in progress",
            "state: open",
            "type: security",
            "visibility: public",
            "classification: not confidential",
            "classification: high",
            "sensitivity: low",
            "hide: [navigation, toc]",
            "audience: everyone",
            "tags: [network, private-link]",
            "slack: {private: true}",
            "review: {held: true}",
            "share: true",
            "draft: false",
        ] {
            assert!(!is_told(line), "{line}");
        }
    }

    #[test]
    fn a_stage_holds_back_where_a_word_of_it_says_so() {
        for text in ["draft", "Draft (v2)", "WIP", "work in progress", "Private"] {
            assert!(is_unfinished(text), "{text}");
        }
        for text in ["in-review", "open", "resolved", "final", "published", "overdraft limit"] {
            assert!(!is_unfinished(text), "{text}");
        }
    }
}
