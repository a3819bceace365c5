//! Every text of the front matter, with its key.

use std::borrow::Cow;

use super::tree::{Entry, Fields, Node, Shape};
use super::{people, uses::Front};
use crate::model::keys::{Format, ValueKind};

/// One text of the front matter.
#[derive(Clone, Debug)]
pub struct Spot<'a> {
    /// The dotted path of the key.
    pub path: Cow<'a, str>,
    /// What the key takes, if the table has it.
    pub kind: Option<ValueKind>,
    /// The key with its whole value.
    pub entry: &'a Entry,
    /// The text, or an item of the list under the key.
    pub node: &'a Node,
    /// The text without surrounding spaces; empty if nothing was written.
    pub text: &'a str,
    /// Whether it was quoted, or a block scalar.
    pub quoted: bool,
}

impl Spot<'_> {
    /// Returns whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        !std::ptr::eq(self.node, &self.entry.value)
    }
}

/// Returns the texts of a file in order, without those that name people.
pub fn texts(front: &Front) -> Vec<Spot<'_>> {
    let mut spots = Vec::new();
    of_map(front.format, &front.fields, "", &mut spots);
    spots
}

fn of_map<'a>(format: Format, fields: &'a Fields, before: &str, spots: &mut Vec<Spot<'a>>) {
    for entry in fields.entries.iter().filter(|one| !people::is_dropped(one)) {
        let path = match before {
            "" => Cow::Borrowed(entry.key.as_str()),
            _ => Cow::Owned(format!("{before}{}", entry.key)),
        };
        of_node(format, path, entry, &entry.value, spots);
    }
}

fn of_node<'a>(
    format: Format,
    path: Cow<'a, str>,
    entry: &'a Entry,
    node: &'a Node,
    spots: &mut Vec<Spot<'a>>,
) {
    match &node.shape {
        Shape::Map(inner) => of_map(format, inner, &format!("{path}."), spots),
        Shape::List(items) => {
            for item in items {
                of_node(format, path.clone(), entry, item, spots);
            }
        }
        Shape::Scalar { text, quoted } => spots.push(Spot {
            kind: format.kind(&path),
            path,
            entry,
            node,
            text: if node.is_null() { "" } else { text.trim() },
            quoted: *quoted,
        }),
    }
}

/// Returns every map of a file with its path; the outermost has an empty one.
pub fn maps(front: &Front) -> Vec<(Cow<'_, str>, &Fields)> {
    let mut found = Vec::new();
    inside(Cow::Borrowed(""), &front.fields, &mut found);
    found
}

fn inside<'a>(path: Cow<'a, str>, fields: &'a Fields, found: &mut Vec<(Cow<'a, str>, &'a Fields)>) {
    found.push((path.clone(), fields));
    for entry in fields.entries.iter().filter(|one| !people::is_dropped(one)) {
        if matches!(entry.value.shape, Shape::Scalar { .. }) {
            continue;
        }
        let below = match path.as_ref() {
            "" => Cow::Borrowed(entry.key.as_str()),
            _ => Cow::Owned(format!("{path}.{}", entry.key)),
        };
        match &entry.value.shape {
            Shape::Map(inner) => inside(below, inner, found),
            Shape::List(items) => {
                for item in items {
                    if let Shape::Map(inner) = &item.shape {
                        inside(below.clone(), inner, found);
                    }
                }
            }
            Shape::Scalar { .. } => {}
        }
    }
}
