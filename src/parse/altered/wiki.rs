//! Wiki links instead of words: `[[api]]`, as Obsidian writes them.

use crate::diagnostic::{Diagnostic, short};
use crate::model::keys::ValueKind;
use crate::parse::{line::plain_or_quoted, spots::Spot, written};

/// Complains about a text that consists of such links.
pub fn complaint(spot: &Spot) -> Option<Diagnostic> {
    let of_words = matches!(
        spot.kind,
        Some(ValueKind::Text | ValueKind::Words | ValueKind::OneOf(_) | ValueKind::Choice(_))
    );
    let names = names(spot.text).filter(|_| of_words)?;
    let key = &spot.entry.key;
    let write = match (&names[..], spot.is_item()) {
        ([one], true) => written::inside(one),
        ([one], false) => format!("{key}: {}", plain_or_quoted(one)),
        (several, _) => format!("{key}: {}", written::list(several)),
    };
    let message = format!("`{}` has a link of a wiki, `{}`", spot.path, short(spot.text));
    Some(
        Diagnostic::warning("wiki-link", message)
            .alike(format!("{} has a link of a wiki", spot.path))
            .at(spot.node.span, "the brackets are part of the word here")
            .hint(format!("write `{write}`")),
    )
}

/// Returns the names of the links in a text that holds nothing else; the part after `|` is what a page shows.
pub fn names(text: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (inner, behind) = rest.strip_prefix("[[")?.split_once("]]")?;
        let name = inner.rsplit('|').next().unwrap_or(inner).trim();
        if name.is_empty() || name.contains(['[', ']']) {
            return None;
        }
        names.push(name);
        rest = behind.trim_start_matches([',', ';', ' ']);
    }
    (!names.is_empty()).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_read_by_the_name_that_they_show() {
        assert_eq!(names("[[api]]"), Some(vec!["api"]));
        assert_eq!(names("[[api-7|API]], [[web]]"), Some(vec!["API", "web"]));
        for text in ["[title]", "[[]]", "[[api]] was down", ""] {
            assert_eq!(names(text), None, "{text}");
        }
    }
}
