//! Keys that name people: dropped here, so that no name leaves this room.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::keys::people::names_people;
use crate::model::value::Value;
use crate::parse::number::{LARGEST, is_too_large};
use crate::parse::tree::{Entry, Fields, Node, Shape};
use crate::parse::typed::value;
use crate::source::Span;

/// Returns whether an entry is dropped: people are named behind its key, or it is `responders` and no count.
pub fn is_dropped(entry: &Entry) -> bool {
    names_people(&entry.key)
        || (is_responders(&entry.key) && lists_responders(&entry.key, &value(&entry.value)))
}

/// The keys that name people in all write-ups: in how many each, and where first.
#[derive(Clone, Debug, Default)]
pub struct Named(BTreeMap<String, (usize, Span)>);

impl Named {
    /// Adds those of one write-up.
    pub fn add(&mut self, fields: &Fields) {
        let mut keys = BTreeMap::new();
        collect(fields, &mut keys);
        for (key, span) in keys {
            let (count, _) = self.0.entry(key).or_insert((0, span));
            *count += 1;
        }
    }

    /// Warns once of all of them: dropping is no mistake, and nobody should have to find out by chance.
    pub fn complain(self, told: &mut Diagnostics) {
        let Some(first) = self.0.values().map(|(_, span)| *span).min() else {
            return;
        };
        let message = match self.0.len() {
            1 => "a key that names people was dropped".to_owned(),
            many => format!("{many} keys that name people were dropped"),
        };
        let each = self.0.iter().map(|(key, (count, _))| match count {
            1 => format!("`{key}` in 1 write-up"),
            many => format!("`{key}` in {many} write-ups"),
        });
        let each: Vec<String> = each.collect();
        told.push(
            Diagnostic::warning("people-key", message)
                .at(first, "the first of them")
                .note(each.join(", "))
                .note("they are on no page, in no data and in no filter")
                .hint("no people behind it? give the key another name, as in `owner_team`")
                .hint("to be kept in the files? add `allow: [people-key]` to `wrapped.yaml`"),
        );
    }
}

fn collect(fields: &Fields, keys: &mut BTreeMap<String, Span>) {
    for entry in &fields.entries {
        match names_people(&entry.key) {
            true => {
                keys.entry(entry.key.clone()).or_insert(entry.key_span);
            }
            false => inside(&entry.value, keys),
        }
    }
}

fn inside(node: &Node, keys: &mut BTreeMap<String, Span>) {
    match &node.shape {
        Shape::Map(fields) => collect(fields, keys),
        Shape::List(items) => items.iter().for_each(|item| inside(item, keys)),
        Shape::Scalar { .. } => {}
    }
}

/// Drops the keys that name people, however deep, and `responders` where it is no count; returns how many.
pub fn drop(fields: &mut BTreeMap<String, Value>) -> usize {
    let before = fields.len();
    fields.retain(|key, value| !(names_people(key) || lists_responders(key, value)));
    let deeper: usize = fields.values_mut().map(drop_inside).sum();
    before - fields.len() + deeper
}

fn drop_inside(value: &mut Value) -> usize {
    match value {
        Value::Map(inner) => drop(inner),
        Value::List(items) => items.iter_mut().map(drop_inside).sum(),
        _ => 0,
    }
}

fn lists_responders(key: &str, value: &Value) -> bool {
    // A number that is too large to be read is a text to filters.
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
    fn names_are_dropped_however_deep_and_counted() {
        let inner = BTreeMap::from([("Written-By".to_owned(), Value::Text("A. Person".into()))]);
        let mut fields = BTreeMap::from([
            ("responders".to_owned(), Value::List(vec![])),
            ("notes".to_owned(), Value::List(vec![Value::Map(inner)])),
            ("owner".to_owned(), Value::Text("A. Person".into())),
        ]);
        assert_eq!(drop(&mut fields), 3);
        assert!(!format!("{fields:?}").contains("Person"));
    }

    #[test]
    fn a_count_of_responders_is_no_name() {
        let mut fields = BTreeMap::from([("responders".to_owned(), Value::Number(6.0))]);
        assert_eq!(drop(&mut fields), 0);
    }
}
