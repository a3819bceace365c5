//! Several words written as one under a key that takes a list, and words that contain list punctuation.

use crate::diagnostic::{Diagnostic, short};
use crate::model::keys::ValueKind;
use crate::parse::tree::{Node, Shape};
use crate::parse::{spots::Spot, typed::scalar, written};

/// Characters that separate words; the dashes and dots are those of lists in word processors, and the last ones are
/// full-width forms.
const BETWEEN: [char; 12] = [
    ',', ';', '|', '\n', '\u{2013}', '\u{2014}', '\u{2022}', '\u{b7}', '\u{ff0c}', '\u{3001}',
    '\u{ff1b}', '\u{ff5c}',
];

/// Brackets around a list.
const AROUND: [(char, char); 5] =
    [('[', ']'), ('(', ')'), ('{', '}'), ('\u{3010}', '\u{3011}'), ('\u{ff3b}', '\u{ff3d}')];

/// The most words of a name: anything longer is a sentence, and may have a comma.
const LONGEST_NAME: usize = 3;

/// The most characters of a list that a hint writes out.
const LONGEST_LIST: usize = 90;

/// Complains about `services: api, web`, which is one service.
pub fn complaint(spot: &Spot, text: &str) -> Option<Diagnostic> {
    let opens = spot.text.starts_with('[') && is_half(spot.text);
    let meant_as_one = spot.is_item() && spot.quoted && !opens;
    if spot.kind != Some(ValueKind::Words) || meant_as_one || spot.path == "working_hours.days" {
        return None;
    }
    let parts = parts(spot.node, text);
    let is_name = |part: &&str| part.split_whitespace().count() <= LONGEST_NAME;
    // `(none)` is a word in brackets.
    let is_aside = parts.len() == 1 && spot.text.starts_with('(');
    if is_aside || parts.is_empty() || parts == [spot.text] || !parts.iter().all(is_name) {
        return None;
    }
    let (path, key) = (&spot.path, &spot.entry.key);
    let shown = spot.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = match parts.len() {
        1 => format!("`{path}` has a word with a sign of a list in it, `{}`", short(&shown)),
        _ => format!("`{path}` has one word, `{}`", short(&shown)),
    };
    let complaint = Diagnostic::warning("list-in-one-word", message)
        .alike(format!("{path} has several words in one"))
        .at(spot.node.span, "");
    let whole = match &spot.entry.value.shape {
        Shape::List(items) => {
            let each = items.iter().map(|item| self::parts(item, text));
            written::list(&each.collect::<Vec<_>>().concat())
        }
        _ => written::list(&parts),
    };
    let list = match whole.chars().count() <= LONGEST_LIST {
        true => format!("did you mean `{key}: {whole}`?"),
        false => format!("did you mean the words `{}`?", written::list(&parts)),
    };
    let one = match spot.is_item() {
        true => format!("one name? write `\"{shown}\"`"),
        false => format!("one name? write `{key}: [\"{shown}\"]`"),
    };
    Some(complaint.hint(list).hint(one))
}

/// Splits a text into the words that it may have been meant as; any other text stays whole.
fn parts<'a>(node: &'a Node, text: &'a str) -> Vec<&'a str> {
    let Some(value) = scalar(node).map(str::trim) else { return Vec::new() };
    let Shape::Scalar { quoted, .. } = node.shape else { return Vec::new() };
    if node.is_null() {
        return Vec::new();
    }
    // YAML has joined the lines of the file into one.
    let raw = text.get(node.span.start..node.span.end).unwrap_or_default();
    let is_folded = raw.contains('\n') && !raw.starts_with(['"', '\'']);
    let whole = if is_folded { raw.trim_start_matches(['>', '|', '-', '+']).trim() } else { value };
    let has_room = |part: &&str| !part.is_empty();
    let cut: Vec<&str> = bare(whole).split(BETWEEN).map(str::trim).filter(has_room).collect();
    match quoted && !is_folded && cut.len() < 2 && !is_half(value) {
        true => vec![value],
        false => cut.into_iter().map(without_hyphen).collect(),
    }
}

/// Removes the brackets around a list, even if one of them is missing.
fn bare(text: &str) -> &str {
    for (open, close) in AROUND {
        let inner = text.strip_prefix(open).unwrap_or(text);
        let inner = inner.strip_suffix(close).unwrap_or(inner);
        let is_alone = !inner.contains([open, close]);
        if inner.len() < text.len() && is_alone && !inner.trim().is_empty() {
            return inner;
        }
    }
    text
}

/// Returns whether a word starts or ends with one bracket of a list, as in `["[api", "web]"]`.
fn is_half(text: &str) -> bool {
    text.contains('[') != text.contains(']') && (text.starts_with('[') || text.ends_with(']'))
}

/// Removes the hyphen of an item that no space follows.
fn without_hyphen(part: &str) -> &str {
    match part.strip_prefix(['-', '*', '+']) {
        Some(rest) if rest.trim_start().starts_with(char::is_alphabetic) => rest.trim_start(),
        _ => part,
    }
}
