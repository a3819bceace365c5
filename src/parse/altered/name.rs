//! Names of people in `detected_by`, which is published.

use std::sync::LazyLock;

use crate::diagnostic::Diagnostic;
use crate::model::keys::Format;
use crate::parse::spots::Spot;
use crate::source::text::{WordSet, has, squash};

/// Words for what notices incidents, and for tools and teams; a person's name contains none of them.
static NO_NAMES: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::new(include_str!("name/no-names.txt")));

/// Small words that may stand between the words of a name.
const BETWEEN: &str = "and at by da de der di du for from im in le of on the van via von";

/// Complains if `detected_by` looks like a person's name or address.
pub fn complaint(spot: &Spot, format: Format) -> Option<Diagnostic> {
    if spot.path != "detected_by" || format != Format::WriteUp || !looks_like_a_name(spot.text) {
        return None;
    }
    Some(
        Diagnostic::warning("looks-like-a-name", "`detected_by` looks like a name")
            .at(spot.node.span, "it would be published, as who noticed")
            .note("no page should name people")
            .hint("write what they are: `detected_by: engineer`, `support`, `customer`, or a word of yours")
            .hint("not a person? write it in lower case, with `-` for the spaces"),
    )
}

/// Returns whether a text is a handle, a mail address, a name as in a directory, or capitalized words that name no tool or team.
pub fn looks_like_a_name(text: &str) -> bool {
    if text.contains('@') {
        return true;
    }
    let parts = text.split(|c: char| c.is_whitespace() || ",&+/;".contains(c));
    let words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    let mut bare = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    if words.len() > 5 || bare.any(|word| NO_NAMES.has(&word)) || NO_NAMES.has(&squash(text)) {
        return false;
    }
    let large: Vec<&&str> = words.iter().filter(|word| is_large(word)).collect();
    let others = words.iter().filter(|word| !is_large(word));
    let is_acronym = |word: &str| word.chars().all(|c| c.is_uppercase());
    let mut others = others.filter(|word| !has(BETWEEN, word) && !is_acronym(word));
    let begins = words.first().is_some_and(|word| is_large(word));
    (begins && large.iter().any(|word| word.len() > 2) && others.next().is_none())
        || is_listed(text)
}

/// Returns whether a word is capitalized and not an acronym; an initial counts.
fn is_large(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest = letters.as_str();
    let is_initial = matches!(rest, "" | ".");
    first
        && (is_initial || rest.contains(char::is_lowercase))
        && !rest.contains(|c: char| c.is_ascii_digit())
}

/// Returns whether a text is two lower-case words separated by a comma or a point: `smith, alice`, `alice.smith`.
fn is_listed(text: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '.']).map(str::trim).collect();
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_lowercase());
    parts.len() == 2 && parts.iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_from_a_tool_and_a_team() {
        for text in [
            "Anna Example",
            "A. Example",
            "Example, Anna",
            "@anna",
            "anna@mail.example",
            "Ove Å. Lund",
            "Alice",
            "O'Brien",
            "alice.smith",
            "smith, alice",
            "Bob from SRE",
            "Anna and Bob",
            "Ludwig van Example",
        ] {
            assert!(looks_like_a_name(text), "{text}");
        }
        for text in [
            "alert",
            "Datadog",
            "Customer Support",
            "New Relic",
            "synthetic test",
            "QA Team",
            "AWS Health",
            "engineer",
            "NOC",
            "Sentry alert",
            "alert, customer",
            "third.party",
            "Customers in the EU",
            "SRE on call",
            "synthetic-test",
            "Pingdom",
        ] {
            assert!(!looks_like_a_name(text), "{text}");
        }
    }
}
