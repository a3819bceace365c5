//! Typographic quotation marks, which YAML reads as letters.

use crate::diagnostic::Diagnostic;
use crate::parse::{line::plain_or_quoted, spots::Spot};

/// Every mark that an editor may replace `"` and `'` with.
const MARKS: &str = "\u{201c}\u{201d}\u{201e}\u{201f}\u{2018}\u{2019}\u{201a}\u{201b}\u{ab}\u{bb}\u{2039}\u{203a}\u{2033}\u{ff02}";

/// Complains if such marks, and nothing else, quote a text.
pub fn complaint(spot: &Spot) -> Option<Diagnostic> {
    let is_mark = |c: char| !c.is_ascii() && MARKS.contains(c);
    let inner = spot.text.strip_prefix(is_mark)?.strip_suffix(is_mark)?.trim();
    if spot.quoted || inner.is_empty() || inner.contains(is_mark_of_words) {
        return None;
    }
    let path = &spot.path;
    let lines = [plain_or_quoted(inner), format!("\"{}\"", spot.text)];
    let [plain, kept] = lines.map(|value| match spot.is_item() {
        true => value,
        false => format!("{}: {value}", spot.entry.key),
    });
    Some(
        Diagnostic::warning(
            "typographic-quotes",
            format!("typographic quotation marks are part of `{path}`"),
        )
        .at(spot.node.span, "YAML quotes with `\"` and `'` alone")
        .hint(format!("write `{plain}`"))
        .hint(format!("part of the text? write `{kept}`")),
    )
}

/// Returns whether a mark inside a text quotes some of its words: the text then only starts and ends with quotations.
fn is_mark_of_words(c: char) -> bool {
    MARKS.contains(c) && c != '\u{2019}'
}
