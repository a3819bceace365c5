//! Several words behind a key that takes a list, written as one.

use crate::diagnostic::{Diagnostic, short};
use crate::model::keys::key::Kind;
use crate::parse::spots::Spot;
use crate::parse::written;

/// What stands between words that were meant as several; the dashes and dots are those of an editor's own lists.
const BETWEEN: [char; 8] = [
    ',', ';', '|', '\n', '\u{2013}', '\u{2014}', '\u{2022}', '\u{b7}',
];

/// A name has at most so many words: what is longer is a sentence, and may have a comma.
const LONGEST_NAME: usize = 3;

/// Complains of `services: api, web`, which is one service.
pub fn complaint(spot: &Spot) -> Option<Diagnostic> {
    let meant_as_one = spot.is_item() && spot.quoted;
    if spot.kind != Some(Kind::Words) || meant_as_one || spot.path == "working_hours.days" {
        return None;
    }
    let parts: Vec<&str> = spot.text.split(BETWEEN).map(str::trim).collect();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let is_name = |part: &&str| part.split_whitespace().count() <= LONGEST_NAME;
    if parts.len() < 2 || !parts.iter().all(is_name) {
        return None;
    }
    let (path, key) = (&spot.path, &spot.entry.key);
    let shown = spot.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = Diagnostic::warning(
        "list-in-one-word",
        format!("`{path}` has one word, `{}`", short(&shown)),
    )
    .alike(format!("{path} has several words in one"))
    .at(spot.node.span, "");
    let list = written::list(&parts);
    Some(
        told.hint(format!("did you mean `{key}: {list}`?"))
            .hint(format!("one name? write `{key}: [\"{shown}\"]`")),
    )
}
