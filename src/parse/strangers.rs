//! Keys of write-ups that nothing reads: typos, and other templates' names for our keys.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::foreign::{self, Meant};
use super::plain_number::{self, Counted};
use super::tree::{Entry, Fields, Node, Shape};
use super::truth::{is_no, is_yes};
use super::{altered::name::looks_like_a_name, typed::scalar, written};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, either};
use crate::model::Kind;
use crate::model::keys::people::names_people;
use crate::model::keys::{Format, ValueKind};
use crate::source::text::{is_digits, squash};

/// The most unknown keys of a write-up that are compared with all known names, which is slow.
const MOST: usize = 200;

/// The keys of a write-up by their letters and digits.
static BARE: LazyLock<BTreeMap<String, &str>> =
    LazyLock::new(|| Format::WriteUp.below("").into_iter().map(|key| (squash(key), key)).collect());

/// Complains about unknown top-level keys of a write-up that stand for one of ours, unless a filter asks for them (`asked`).
pub fn complain(fields: &Fields, asked: &BTreeSet<String>, complaints: &mut Diagnostics) {
    let known = LazyCell::new(|| Format::WriteUp.below(""));
    let unasked = strangers(fields).filter(|one| !asked.contains(&one.key));
    for (place, entry) in unasked.enumerate() {
        let near = if place < MOST { known.as_slice() } else { &[] };
        complaints.extend(complaint(entry, fields, near));
    }
}

/// Returns the entries of a write-up that nothing reads.
pub fn strangers(fields: &Fields) -> impl Iterator<Item = &Entry> {
    let form = ["opened_at", "closed_at"];
    fields.entries.iter().filter(move |entry| {
        let key = entry.key.as_str();
        // A dotted path is a key of a map only inside that map.
        let is_ours = Format::WriteUp.key(key).is_some() && !key.contains('.');
        !is_ours && !names_people(key) && !form.contains(&key)
    })
}

fn complaint(entry: &Entry, fields: &Fields, known: &[&str]) -> Option<Diagnostic> {
    let complaint = || {
        let message = format!("nothing reads the key `{}`", entry.key);
        Diagnostic::warning("unknown-key", message).at(entry.key_span, "")
    };
    if let Some(hint) = written::as_map(Format::WriteUp, entry) {
        return Some(complaint().hint(hint));
    }
    if let Some(ours) = BARE.get(&squash(&entry.key)) {
        return Some(complaint().hint(format!("did you mean `{ours}`?")));
    }
    if is_ongoing(entry) && !has(fields, "open") && !has(fields, "resolved_at") {
        return Some(complaint().hint("still going on? write `open: true`; over? write when, as in `resolved_at: 2025-03-14 10:31`"));
    }
    match foreign::meant(&entry.key) {
        Some(meant) => Some(complaint().hint(stands_for(meant, entry, fields)?)),
        None => Some(complaint().hint(did_you_mean(&entry.key, known.iter().copied())?)),
    }
}

/// Returns whether a key of another tracker says that the incident is ongoing.
fn is_ongoing(entry: &Entry) -> bool {
    let key = squash(&entry.key);
    let says = scalar(&entry.value).map(squash).unwrap_or_default();
    ["status", "state", "incidentstatus"].contains(&key.as_str())
        && ["active", "identified", "investigating", "monitoring", "ongoing", "open", "unresolved"]
            .contains(&says.as_str())
}

/// Suggests what to write instead of a key of another template; `None` if our key is there already, or nothing is lost.
fn stands_for(meant: Meant, entry: &Entry, fields: &Fields) -> Option<String> {
    if entry.value.is_null() {
        return None;
    }
    if let Some(kind) = kind_of(&entry.value).filter(|_| !has(fields, "kind")) {
        return Some(format!("did you mean `kind`? write `kind: {kind}`"));
    }
    let says_yes = scalar(&entry.value).is_some_and(is_yes);
    match meant {
        Meant::Kind(kind) => {
            (says_yes && !has(fields, "kind")).then(|| format!("did you mean `kind`? write `kind: {kind}`"))
        }
        Meant::Length => lacks_a_moment(fields).then(|| {
            "no duration is read, only moments: write when it began and when it ended, `started_at` and `resolved_at`"
                .to_owned()
        }),
        Meant::Key("open") if !says_yes => None,
        Meant::Key(ours) => (!has(fields, ours)).then(|| hint(ours, &entry.value)),
    }
}

fn lacks_a_moment(fields: &Fields) -> bool {
    !has(fields, "started_at") || !(has(fields, "resolved_at") || has(fields, "mitigated_at"))
}

/// Returns whether a write-up has a key; a moment may also be under `recorded`.
fn has(fields: &Fields, path: &str) -> bool {
    let at = |path: &str| -> bool {
        let Some((outer, inner)) = path.split_once('.') else {
            return fields.get(path).is_some_and(|one| !one.value.is_null());
        };
        match fields.get(outer).map(|one| &one.value.shape) {
            Some(Shape::Map(map)) => map.get(inner).is_some_and(|one| !one.value.is_null()),
            Some(Shape::List(_) | Shape::Scalar { .. }) | None => false,
        }
    };
    at(path) || at(&format!("recorded.{path}"))
}

fn hint(ours: &'static str, node: &Node) -> String {
    let kind = Format::WriteUp.kind(ours).or(match ours.split('.').next() {
        Some("scores") => Some(ValueKind::Score),
        Some("observations") => Some(ValueKind::Truth),
        _ => None,
    });
    let given = written::value(node);
    let value = match (ours, kind) {
        ("kind", _) => return kind_hint(node),
        ("detected_by", _) if scalar(node).is_some_and(looks_like_a_name) => None,
        ("follow_ups", _) => return follow_ups(node),
        (_, Some(ValueKind::Moment | ValueKind::Day)) => {
            given.filter(|text| text.starts_with(|c: char| c.is_ascii_digit()))
        }
        (_, Some(ValueKind::Number)) => {
            let key = ours.rsplit('.').next().unwrap_or(ours);
            scalar(node).and_then(|text| plain_number::meant(text, Counted::of(key)))
        }
        (_, Some(ValueKind::Count)) => scalar(node).and_then(plain_number::count),
        (_, Some(ValueKind::Score)) => {
            given.filter(|text| matches!(text.as_str(), "1" | "2" | "3" | "4" | "5"))
        }
        (_, Some(ValueKind::Truth)) => scalar(node).and_then(truth),
        (_, Some(ValueKind::Words)) => given.map(|text| match &node.shape {
            Shape::List(_) => text,
            Shape::Map(_) | Shape::Scalar { .. } => {
                written::list(&text.split(',').map(str::trim).collect::<Vec<_>>())
            }
        }),
        _ if ours.contains('.') => scalar(node).map(written::inside).filter(|_| given.is_some()),
        _ => given.filter(|_| scalar(node).is_some()),
    };
    let meant = format!("did you mean `{ours}`?");
    match (value, wanted(ours, kind, node)) {
        (Some(value), _) => format!("{meant} write `{}`", written::line(ours, &value)),
        (None, Some(wanted)) => format!("{meant} {wanted}"),
        (None, None) => meant,
    }
}

fn truth(text: &str) -> Option<String> {
    (is_yes(text) || is_no(text)).then(|| is_yes(text).to_string())
}

/// Suggests a value for a key, without inventing one that could be mistaken for the incident's own.
fn wanted(ours: &str, kind: Option<ValueKind>, node: &Node) -> Option<String> {
    let as_in = |example: &str| format!("as in `{}`", written::line(ours, example));
    let is_flag = scalar(node).is_some_and(|text| is_yes(text) || is_no(text));
    let not_yes = if is_flag { ", not yes or no" } else { "" };
    Some(match (ours, kind) {
        (_, Some(ValueKind::Moment)) => {
            format!("it is a moment{not_yes}: write when that was, {}", as_in("2025-03-14 09:02"))
        }
        (_, Some(ValueKind::Day)) => {
            format!("it is a day{not_yes}: write when that was, {}", as_in("2025-03-21"))
        }
        (_, Some(ValueKind::Truth)) => "it is `true` or `false`".to_owned(),
        (_, Some(ValueKind::Score)) => "it is a whole number from 1 to 5".to_owned(),
        (_, Some(ValueKind::Number)) => "it is a number".to_owned(),
        (_, Some(ValueKind::Count)) => "it is a whole number".to_owned(),
        ("detected_by", _) => format!("write what they are, {}", as_in("engineer")),
        ("services", _) => format!("write a list, {}", as_in("[checkout, search]")),
        ("factors", _) => format!("write a list, {}", as_in("[capacity, missing-alert]")),
        (_, Some(ValueKind::Words)) => format!("write a list, {}", as_in("[one, two]")),
        _ => return None,
    })
}

fn kind_hint(node: &Node) -> String {
    let kinds = Kind::ALL.map(Kind::key);
    match kind_of(node) {
        Some(kind) => format!("did you mean `kind`? write `kind: {kind}`"),
        None => format!("did you mean `kind`? it is {}", either(&kinds)),
    }
}

/// Returns the kind that a value names, in any spelling.
fn kind_of(node: &Node) -> Option<&'static str> {
    let written = squash(scalar(node)?);
    Kind::ALL.into_iter().map(Kind::key).find(|kind| squash(kind) == written)
}

fn follow_ups(node: &Node) -> String {
    let total = match &node.shape {
        Shape::List(items) => items.len().to_string(),
        Shape::Scalar { text, .. } if text.parse::<u32>().is_ok() => text.clone(),
        Shape::Map(_) | Shape::Scalar { .. } => "5".to_owned(),
    };
    format!(
        "did you mean `follow_ups`? write how many there are and how many are done, as in `follow_ups: {{total: {total}, done: 0}}`"
    )
}

/// The unread keys of all write-ups, for a report in which no write-up has a start.
#[derive(Clone, Debug, Default)]
pub struct Undated<'a> {
    keys: BTreeMap<&'a str, usize>,
    moments: BTreeMap<&'a str, usize>,
    dated: bool,
}

impl<'a> Undated<'a> {
    /// Adds a write-up.
    pub fn add(&mut self, fields: &'a Fields) {
        self.dated |= has(fields, "started_at");
        for entry in strangers(fields).filter(|one| !one.value.is_null()) {
            let holds_moments = scalar(&entry.value).is_some_and(looks_like_a_moment);
            let keys = if holds_moments { &mut self.moments } else { &mut self.keys };
            *keys.entry(&entry.key).or_insert(0) += 1;
        }
    }

    /// Returns the key that is most likely the start: the most frequent among other templates' names for it.
    fn start(&self) -> Option<&str> {
        let is_start = |key: &&&str| foreign::meant(key) == Some(Meant::Key("started_at"));
        self.moments.keys().filter(is_start).max_by_key(|key| self.moments[**key]).copied()
    }

    /// Complains once that no write-up has a start, and lists the keys that there are.
    pub fn complain(self, complaints: &mut Diagnostics) {
        if self.dated || (self.keys.is_empty() && self.moments.is_empty()) {
            return;
        }
        let each = |keys: &BTreeMap<&str, usize>| {
            let each = keys.iter().take(12).map(|(key, count)| format!("`{key}` ({count})"));
            (!keys.is_empty()).then(|| each.collect::<Vec<_>>().join(", "))
        };
        let moments = each(&self.moments).map(|all| format!("days or moments stand behind {all}"));
        let others =
            each(&self.keys).map(|all| format!("kept for filters, and read by nothing: {all}"));
        let hint = match self.start() {
            Some(key) => format!("is `{key}` when the impact began? call it `started_at`"),
            None => "write when the impact began, as in `started_at: 2025-03-14 09:02`".to_owned(),
        };
        complaints.push(
            Diagnostic::warning("no-start", "no write-up has `started_at`")
                .in_file("incidents/", None)
                .note("without it there is no duration, no weekday and no month")
                .note_if(moments)
                .note_if(others)
                .hint(hint),
        );
    }
}

/// Returns whether a text begins like a day or a moment: `2025-03-14`, `14.03.2025`, `03/14/2025`, or seconds since 1970.
fn looks_like_a_moment(text: &str) -> bool {
    let text = text.trim();
    // The parts of a day have the same separator; other digits between letters belong to an id.
    let sign = text.chars().find(|c| !c.is_ascii_digit());
    let mut parts = text.splitn(3, |c| Some(c) == sign);
    let mut length = || {
        let part = parts.next().unwrap_or_default();
        part.split(|c: char| !c.is_ascii_digit()).next().map_or(0, str::len)
    };
    let lengths = [length(), length(), length()];
    let by_day = sign.is_some_and(|sign| "-./".contains(sign))
        && matches!(lengths, [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4]);
    by_day || (is_digits(text) && matches!(text.len(), 10 | 13))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments_are_known_by_their_form() {
        for text in
            ["2025-03-14", "2025-3-14T09:02Z", "14.03.2025 09:02", "3/14/2025", "1741939320"]
        {
            assert!(looks_like_a_moment(text), "{text}");
        }
        for text in [
            "eu-west-1",
            "1.2.3",
            "12",
            "soon",
            "10.0.0.1",
            "2025a12b-03c1-4f6e-9a51-0b6f7d1c2e3f",
            "1234e5d6-0000",
        ] {
            assert!(!looks_like_a_moment(text), "{text}");
        }
    }
}
