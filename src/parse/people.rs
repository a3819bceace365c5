//! Keys that name people: they are dropped here, so that no name leaves this room.

use std::collections::{BTreeMap, BTreeSet};

use super::number::{LARGEST, is_too_large};
use super::tree::{Entry, Fields, Node, Shape};
use super::typed::value;
use crate::diagnostic::{Diagnostic, Diagnostics, figures};
use crate::model::Value;
use crate::model::keys::Format;
use crate::model::keys::people::names_people;
use crate::source::{SourceId, Span};

/// Returns whether an entry is dropped: its key names people, or it is `responders` and not a count.
pub fn is_dropped(entry: &Entry) -> bool {
    names_people(&entry.key)
        || (is_responders(&entry.key) && lists_responders(&entry.key, &value(&entry.value)))
}

/// Returns the paths of all dropped keys of a file, at any depth and in lists too, each with its first place.
pub fn keys(fields: &Fields) -> BTreeMap<String, Span> {
    let mut keys = BTreeMap::new();
    collect(fields, "", &mut keys);
    keys
}

fn collect(fields: &Fields, before: &str, keys: &mut BTreeMap<String, Span>) {
    for entry in &fields.entries {
        match (is_dropped(entry), &entry.value.shape) {
            (true, _) => {
                keys.entry(format!("{before}{}", entry.key)).or_insert(entry.key_span);
            }
            (false, Shape::Scalar { .. }) => {}
            (false, _) => inside(&entry.value, &format!("{before}{}.", entry.key), keys),
        }
    }
}

fn inside(node: &Node, before: &str, keys: &mut BTreeMap<String, Span>) {
    match &node.shape {
        Shape::Map(fields) => collect(fields, before, keys),
        Shape::List(items) => items.iter().for_each(|item| inside(item, before, keys)),
        Shape::Scalar { .. } => {}
    }
}

/// Warns once about all of them: dropping is no mistake, but nobody should find out by chance.
///
/// All are counted, as on the method page. `responders`, which has its own warning, and keys that their file allows
/// are no reason to warn.
pub fn complain<'a>(
    files: impl Iterator<Item = (SourceId, Format, &'a Fields)>,
    allow: &BTreeMap<SourceId, BTreeSet<String>>,
    complaints: &mut Diagnostics,
) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut first: Option<Span> = None;
    for (source, format, fields) in files {
        let allowed = allow.get(&source).is_some_and(|names| names.contains("people-key"));
        for (path, span) in keys(fields) {
            let last = path.rsplit('.').next().unwrap_or(&path);
            if format == Format::WriteUp && !allowed && !is_responders(last) {
                first = Some(first.map_or(span, |before| before.min(span)));
            }
            *counts.entry(path).or_insert(0) += 1;
        }
    }
    let Some(first) = first else { return };
    let message = match counts.values().sum() {
        1 => "a key that names people was dropped".to_owned(),
        many => format!("{} keys that name people were dropped", figures(many)),
    };
    let each = counts.iter().map(|(path, count)| match count {
        1 => format!("`{path}` in 1 file"),
        many => format!("`{path}` in {} files", figures(*many)),
    });
    let each: Vec<String> = each.collect();
    complaints.push(
        Diagnostic::warning("people-key", message)
            .at(first, "the first of them")
            .note(each.join(", "))
            .note("they are on no page, in no data and in no filter")
            .hint("not about people? give the key another name, as in `owner_team`")
            .hint("keep them in the files? add `allow: [people-key]` to `wrapped.yaml`"),
    );
}

/// Drops the keys that name people, at any depth, and `responders` if it is not a count.
pub fn drop(fields: &mut BTreeMap<String, Value>) {
    fields.retain(|key, value| !(names_people(key) || lists_responders(key, value)));
    fields.values_mut().for_each(drop_inside);
}

fn drop_inside(value: &mut Value) {
    match value {
        Value::Map(inner) => drop(inner),
        Value::List(items) => items.iter_mut().for_each(drop_inside),
        _ => {}
    }
}

fn lists_responders(key: &str, value: &Value) -> bool {
    // Filters see a number that is too large as a text.
    is_responders(key)
        && match value {
            Value::Number(_) | Value::Null => false,
            Value::Text(text) => !is_too_large(text, LARGEST),
            _ => true,
        }
}

fn is_responders(key: &str) -> bool {
    key.eq_ignore_ascii_case("responders")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_dropped_however_deep() {
        let inner = BTreeMap::from([("Written-By".to_owned(), Value::Text("A. Person".into()))]);
        let mut fields = BTreeMap::from([
            ("responders".to_owned(), Value::List(vec![])),
            ("notes".to_owned(), Value::List(vec![Value::Map(inner)])),
            ("owner".to_owned(), Value::Text("A. Person".into())),
        ]);
        drop(&mut fields);
        assert!(!format!("{fields:?}").contains("Person"));
    }

    #[test]
    fn a_count_of_responders_is_no_name() {
        let mut fields = BTreeMap::from([("responders".to_owned(), Value::Number(6.0))]);
        drop(&mut fields);
        assert_eq!(fields.len(), 1);
    }
}
