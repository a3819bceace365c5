//! Values that end early: at ` #`, where a comment begins, and at a comma in brackets.

use crate::diagnostic::Diagnostic;
use crate::model::keys::{Format, ValueKind};
use crate::parse::tree::{Entry, Fields};
use crate::parse::{line::plain_or_quoted, spots::Spot, typed::scalar, written};
use crate::source::{Span, text::is_digits};

/// Keys that hold sentences: a `#` in these is hardly ever a comment.
const SENTENCES: [&str; 7] =
    ["title", "statement", "impact.note", "reason", "organisation", "notice", "promises.text"];

/// Complains if a `#` that may not start a comment cut off the end of a text, or all of it.
///
/// `severity: sev2  # confirmed` has a comment; `title: Deploy of PR #4412` has none.
pub fn by_comment(spot: &Spot, text: &str) -> Option<Diagnostic> {
    let from = match (spot.text.is_empty(), spot.is_item()) {
        _ if spot.quoted => return None,
        (false, _) => spot.node.span.end,
        (true, false) if text[spot.entry.key_span.end..].starts_with(':') => {
            spot.entry.key_span.end + 1
        }
        (true, _) => return None,
    };
    let line_end = text[from..].find('\n').map_or(text.len(), |at| from + at);
    let rest = text[from..line_end].trim_end();
    let comment = rest.trim_start_matches([' ', '\t']);
    let gap = rest.len() - comment.len();
    let behind = comment.strip_prefix('#').filter(|_| gap > 0)?;
    if !is_meant(spot, behind, gap) {
        return None;
    }
    let span = Span::new(spot.node.span.source, from + gap, from + rest.len());
    let whole = match spot.text {
        "" => comment.to_owned(),
        kept => format!("{kept}{}{comment}", &rest[..gap]),
    };
    Some(complaint(spot, span, &whole))
}

/// Returns whether what follows a `#` belongs to the text: no space follows the `#`, or only one separates it from a sentence.
fn is_meant(spot: &Spot, behind: &str, gap: usize) -> bool {
    let glued = behind.starts_with(char::is_alphanumeric);
    use ValueKind::{Address, Choice, OneOf, Text, Words};
    let takes_texts =
        spot.kind.is_none_or(|kind| matches!(kind, Text | Words | Address | OneOf(_) | Choice(_)));
    let is_sentence = SENTENCES.contains(&spot.path.as_ref());
    (glued && (takes_texts || spot.text.is_empty()))
        || (is_sentence && gap == 1 && !spot.text.is_empty())
}

fn complaint(spot: &Spot, comment: Span, whole: &str) -> Diagnostic {
    let path = &spot.path;
    let message = match spot.text {
        "" => format!("nothing is left of `{path}`: a comment begins at `#`"),
        _ => format!("`{path}` ends where a comment begins, at ` #`"),
    };
    let quoted = match spot.is_item() {
        true => format!("- {}", plain_or_quoted(whole)),
        false => format!("{}: {}", spot.entry.key, plain_or_quoted(whole)),
    };
    let mut hints = [
        format!("part of the text? put all of it into quotes: `{quoted}`"),
        "a comment? put two spaces before the `#`, and one after it".to_owned(),
    ];
    // A word from a fixed list hardly ever contains a `#`.
    if matches!(spot.kind, Some(ValueKind::OneOf(_) | ValueKind::Choice(_))) {
        hints.reverse();
    }
    Diagnostic::warning("cut-value", message).at(comment, "this is not read").hints(hints)
}

/// Complains if a point between thousands made a fraction: `users: 1.200` is one user and a fifth.
pub fn by_point(spot: &Spot) -> Option<Diagnostic> {
    let (whole, fraction) = spot.text.split_once('.')?;
    let is_counted = spot.path == "impact.users" && !spot.quoted;
    if !is_counted || !is_thousand(whole, &[fraction]) {
        return None;
    }
    let read = spot.text.trim_end_matches('0').trim_end_matches('.');
    Some(
        Diagnostic::warning("cut-value", format!("`impact.users` is read as {read}"))
            .alike("impact.users is a fraction")
            .at(spot.node.span, "a point begins a fraction")
            .hint(format!("a thousand is written without a point: `users: {whole}{fraction}`")),
    )
}

/// Complains if a comma in brackets split a value: `{users: 1,200}` has the key `200`.
pub fn by_comma(path: &str, map: &Fields, text: &str, format: Format) -> Vec<Diagnostic> {
    let alone = |entry: &Entry| {
        let behind = text[entry.key_span.end..].trim_start();
        entry.value.is_null() && behind.starts_with([',', '}'])
    };
    let mut found = Vec::new();
    for (place, entry) in map.entries.iter().enumerate() {
        let before = place.checked_sub(1).map(|place| &map.entries[place]);
        if !alone(entry) || before.is_some_and(alone) {
            continue;
        }
        let rest = map.entries[place..].iter().take_while(|one| alone(one));
        let parts: Vec<&str> = rest.map(|one| one.key.as_str()).collect();
        let kind = before.and_then(|one| format.kind(&format!("{path}.{}", one.key)));
        let end = map.entries[place + parts.len() - 1].key_span.end;
        let raw = before.and_then(|one| text.get(one.value.span.start..end));
        let within = Within {
            path,
            is_filter: format.kind(path) == Some(ValueKind::Filter),
            raw: raw.unwrap_or_default(),
        };
        found.push(within.alone(entry, before.map(|one| (one, kind)), &parts));
    }
    found
}

/// The map that holds a key without a value.
struct Within<'a> {
    path: &'a str,
    is_filter: bool,
    /// The text of the file from the value before the key on.
    raw: &'a str,
}

impl Within<'_> {
    fn alone(
        &self,
        entry: &Entry,
        before: Option<(&Entry, Option<ValueKind>)>,
        parts: &[&str],
    ) -> Diagnostic {
        let (key, path) = (&entry.key, self.path);
        let complaint =
            Diagnostic::warning("cut-value", format!("`{key}` stands alone in `{path}`"))
                .at(entry.key_span, "a key without a value");
        let text = before.and_then(|(one, kind)| Some((one, kind, scalar(&one.value)?)));
        let as_key = format!("a key? give it its value, as in `{key}: true`");
        match text {
            _ if key.contains('=') && text.is_none_or(|(_, _, first)| !first.contains("://")) => {
                let (name, value) = key.split_once('=').unwrap_or((key, ""));
                let (name, value) = (name.trim(), plain_or_quoted(value.trim_matches(['=', ' '])));
                complaint.alike(format!("an equals sign in {path}")).hint(format!(
                    "put a colon and a space between a key and its value: `{{{name}: {value}}}`"
                ))
            }
            Some((one, kind, first))
                if is_digits(first) && parts.iter().all(|one| is_digits(one)) =>
            {
                let (form, hints) = of_number(&one.key, kind, first, parts);
                complaint.alike(format!("{path}.{} is {form}", one.key)).hints(hints)
            }
            Some((one, _, first)) if first.contains("://") && parts[0].contains("://") => {
                complaint.alike(format!("{path} holds two addresses")).hint(format!(
                    "each address has a key of its own: `{path}: {{{}: {first}, {}_2: {}}}`",
                    one.key, one.key, parts[0]
                ))
            }
            Some((one, _, first)) if !matches!(first, "true" | "false") => {
                let whole = match self.raw.contains(['\n', '#', '"', '\'']) {
                    true => format!("{first}, {}", parts.join(", ")),
                    false => self.raw.to_owned(),
                };
                let words: Vec<&str> =
                    std::iter::once(first).chain(parts.iter().copied()).collect();
                let list = format!("several? write `{}: {}`", one.key, written::list(&words));
                let complaint =
                    complaint.alike(format!("{path}.{} is a text with a comma", one.key));
                complaint
                    .hint_if(self.is_filter.then_some(list))
                    .hint(format!(
                        "a text with a comma? put it into quotes: `{}: {}`",
                        one.key,
                        written::inside(&whole)
                    ))
                    .hint_if((!first.contains("://")).then_some(as_key))
            }
            _ => complaint.alike(format!("a key stands alone in {path}")).hint(as_key),
        }
    }
}

/// Returns what a number with commas was meant as, thousands or a fraction, and the hints for it.
///
/// The first part names the form, so that numbers of the same form count as the same mistake.
fn of_number(
    key: &str,
    kind: Option<ValueKind>,
    first: &str,
    parts: &[&str],
) -> (String, Vec<String>) {
    let mut forms = Vec::new();
    let mut hints = Vec::new();
    if is_thousand(first, parts) && first != "0" {
        let digits = parts.concat();
        forms.push("a thousand");
        hints.push(format!("a thousand is written without a comma: `{key}: {first}{digits}`"));
    }
    let has_fractions = kind == Some(ValueKind::Number) && key != "users";
    if let (true, [fraction]) = (has_fractions, parts) {
        forms.push("a fraction");
        hints.push(format!("a fraction begins with a point: `{key}: {first}.{fraction}`"));
    }
    if hints.is_empty() {
        forms.push("a number with commas");
        hints.push(format!("write one plain number after `{key}`"));
    }
    (forms.join(" or "), hints)
}

/// Returns whether a number and what follows it make one number with commas between thousands.
fn is_thousand(first: &str, parts: &[&str]) -> bool {
    (1..=3).contains(&first.len())
        && is_digits(first)
        && parts.iter().all(|part| part.len() == 3 && is_digits(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_come_in_threes() {
        assert!(is_thousand("1", &["200"]) && is_thousand("12", &["345", "678"]));
        assert!(!is_thousand("1", &["20"]) && !is_thousand("late", &["200"]));
    }
}
