//! Placeholders that a template left to be filled in.

use std::sync::LazyLock;

use crate::diagnostic::{Diagnostic, short};
use crate::model::keys::{Format, ValueKind};
use crate::parse::spots::Spot;
use crate::source::text::{WordSet, squash};

/// Words that stand for a value to come, reduced to letters and digits.
static TO_COME: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::new(include_str!("placeholder/to-come.txt")));

/// How the instructions of a form begin, reduced to letters and digits.
const INSTRUCTIONS: [&str; 8] = [
    "briefdescriptionof",
    "chooseone",
    "describethe",
    "enterthe",
    "loremipsum",
    "onesentencesummary",
    "selectone",
    "shortdescriptionof",
];

/// Words that mean that there is no value, and would be counted as one.
const NO_VALUE: [&str; 10] = [
    "nil",
    "none",
    "notapplicable",
    "notavailable",
    "notknown",
    "unbekannt",
    "undefined",
    "unknown",
    "unset",
    "keine",
];

/// Complains if a text is only a placeholder.
pub fn complaint(spot: &Spot, format: Format) -> Option<Diagnostic> {
    let observed = spot.path.starts_with("observations.") && format == Format::WriteUp;
    let free = matches!(spot.kind, Some(ValueKind::Text | ValueKind::Words)) || observed;
    let ranked = matches!(spot.kind, Some(ValueKind::OneOf(_)));
    let (path, text) = (&spot.path, spot.text);
    if text.is_empty() || path == "allow" {
        return None;
    }
    let is_word = free || ranked;
    if !is_word && path != "title" {
        return None;
    }
    let plain = squash(text);
    let is_key = path == "title" && matches!(plain.as_str(), "title" | "titel");
    let message = match plain.as_str() {
        _ if is_key => format!("`{path}` still says `{}`", short(text)),
        plain if is_word && is_to_come(text, plain) => {
            format!("`{path}` still says `{}`", short(text))
        }
        plain if is_word && says_nothing(text, plain) => {
            format!("`{path}` says `{text}`, which counts as a word like any other")
        }
        _ => return None,
    };
    let complaint = Diagnostic::warning("placeholder", message)
        .alike(format!("{path} has a placeholder"))
        .at(spot.node.span, "")
        .hint(way_out(path));
    Some(complaint)
}

fn way_out(path: &str) -> &'static str {
    match path {
        "id" => "write its own, as in `id: INC-2025-042`",
        "title" => "write what happened in a line, as in `title: Checkout was slow`",
        "statement" => "write the claim in a sentence",
        _ => "write what it is, or leave the key out: what is absent is said to be absent",
    }
}

/// Returns whether a text is a placeholder: `TODO`, `TBD: ask`, `???`, `<title>`, `YYYY-MM-DD`; `plain` is all of it that
/// [`squash`] keeps.
fn is_to_come(text: &str, plain: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).next();
    let begins = first.is_some_and(|word| matches!(word, "TODO" | "TBD" | "FIXME" | "XXX"));
    let marks = |c: char| c.is_ascii_punctuation() || "\u{2013}\u{2014}\u{2026}".contains(c);
    let in_brackets = [("<", ">"), ("[", "]"), ("{{", "}}"), ("${", "}"), ("%", "%")];
    let is_slot = |(open, close): (&str, &str)| text.starts_with(open) && text.ends_with(close);
    let loud = |c: char| c.is_ascii_uppercase() || c == '_';
    let is_variable = text.strip_prefix('$').is_some_and(|name| name.chars().all(loud));
    let is_prompt = ["choose", "select"].contains(&plain) && !text.ends_with(char::is_alphanumeric);
    TO_COME.has(plain)
        || begins
        || INSTRUCTIONS.iter().any(|words| plain.starts_with(words))
        || text.chars().all(marks)
        || is_variable
        || is_prompt
        || is_choice(text, plain)
        || in_brackets.into_iter().any(is_slot)
        || plain.contains("yyyymm")
}

/// Returns whether a text still holds every choice that a form offers: `sev1|sev2|sev3`, `SEV-X`.
fn is_choice(text: &str, plain: &str) -> bool {
    let is_word = |part: &str| !part.is_empty() && !part.contains(' ');
    let offered = text.contains('|') && text.split('|').map(str::trim).all(is_word);
    offered || matches!(plain, "sevx" | "px" | "severityx" | "prioritätx")
}

fn says_nothing(text: &str, plain: &str) -> bool {
    let is_short = text.len() <= 8;
    let short = is_short
        && matches!(text.to_lowercase().as_str(), "n/a" | "n.a." | "n. a." | "k. a." | "k.a.");
    short || NO_VALUE.contains(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_template_left_is_known_in_any_dress() {
        for text in [
            "TODO",
            "todo",
            "TBD: ask",
            "???",
            "-",
            "<title>",
            "[title]",
            "{{ title }}",
            "YYYY-MM-DD",
            "Lorem ipsum dolor",
            "to be determined",
            "Untitled",
            "New incident",
            "Short description of the incident",
            "$TITLE",
            "%title%",
            "(choose one)",
            "Select...",
            "sev1|sev2|sev3",
            "sev1 | sev2",
            "SEV-X",
            "xxx",
        ] {
            assert!(is_to_come(text, &squash(text)), "{text}");
        }
        for text in [
            "Todoist was down",
            "C++",
            "a-b",
            "<b> was escaped",
            "none",
            "404",
            "$HOME was full",
            "100% of writes failed",
            "a || b was always true",
            "Titles were lost",
            "Select failed",
        ] {
            assert!(!is_to_come(text, &squash(text)), "{text}");
        }
    }
}
