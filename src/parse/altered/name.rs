//! Names of people where what noticed an incident should stand: it is published.

use crate::diagnostic::Diagnostic;
use crate::model::keys::format::Format;
use crate::parse::spots::Spot;
use crate::parse::squash::squash;

/// Words of what notices incidents, and of the tools and teams that do; a name has none of them.
const NO_NAMES: [&str; 66] = [
    "agent",
    "alarm",
    "alarms",
    "alert",
    "alerting",
    "alerts",
    "analytics",
    "aws",
    "azure",
    "call",
    "canary",
    "center",
    "centre",
    "check",
    "checks",
    "client",
    "cloud",
    "customer",
    "customers",
    "dashboard",
    "data",
    "database",
    "desk",
    "dev",
    "dog",
    "engineer",
    "engineering",
    "engineers",
    "external",
    "google",
    "grafana",
    "help",
    "internal",
    "it",
    "log",
    "logs",
    "manager",
    "metrics",
    "monitor",
    "monitoring",
    "network",
    "new",
    "on",
    "operations",
    "ops",
    "page",
    "partner",
    "platform",
    "product",
    "prometheus",
    "qa",
    "report",
    "reports",
    "security",
    "service",
    "social",
    "staff",
    "status",
    "support",
    "synthetic",
    "system",
    "team",
    "test",
    "tests",
    "user",
    "users",
];

/// Complains where `detected_by` looks like a person's name or address.
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

/// Returns whether a text is a handle, a mail address, or two or three words that begin large and name no tool or team.
fn looks_like_a_name(text: &str) -> bool {
    if text.contains('@') {
        return true;
    }
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c == ',' || c == '&')
        .filter(|word| !word.is_empty())
        .collect();
    let is_large = |word: &&str| {
        let mut letters = word.chars();
        let first = letters.next().is_some_and(char::is_uppercase);
        let rest = letters.as_str();
        let is_initial = matches!(rest, "" | ".");
        first
            && (is_initial || rest.contains(char::is_lowercase))
            && !rest.contains(|c: char| c.is_ascii_digit())
    };
    let is_tool = |word: &&str| NO_NAMES.contains(&squash(word).as_str());
    (2..=4).contains(&words.len()) && words.iter().all(is_large) && !words.iter().any(is_tool)
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
        ] {
            assert!(!looks_like_a_name(text), "{text}");
        }
    }
}
