//! Every text of the front matter, with its key.

use super::tree::{Entry, Fields, Node, Shape};
use super::{people, uses::Front};
use crate::model::keys::{Format, ValueKind};

/// One text of the front matter.
#[derive(Clone, Debug)]
pub struct Spot<'a> {
    /// The dotted path of the key.
    pub path: String,
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
        let path = format!("{before}{}", entry.key);
        of_node(format, &path, entry, &entry.value, spots);
    }
}

fn of_node<'a>(
    format: Format,
    path: &str,
    entry: &'a Entry,
    node: &'a Node,
    spots: &mut Vec<Spot<'a>>,
) {
    match &node.shape {
        Shape::Map(inner) => of_map(format, inner, &format!("{path}."), spots),
        Shape::List(items) => {
            for item in items {
                of_node(format, path, entry, item, spots);
            }
        }
        Shape::Scalar { text, quoted } => spots.push(Spot {
            path: path.to_owned(),
            kind: format.kind(path),
            entry,
            node,
            text: if node.is_null() { "" } else { text.trim() },
            quoted: *quoted,
        }),
    }
}

/// Returns every map of a file with its path; the outermost has an empty one.
pub fn maps(front: &Front) -> Vec<(String, &Fields)> {
    let mut found = Vec::new();
    inside("", &front.fields, &mut found);
    found
}

fn inside<'a>(path: &str, fields: &'a Fields, found: &mut Vec<(String, &'a Fields)>) {
    found.push((path.to_owned(), fields));
    for entry in fields.entries.iter().filter(|one| !people::is_dropped(one)) {
        let below = match path {
            "" => entry.key.clone(),
            _ => format!("{path}.{}", entry.key),
        };
        match &entry.value.shape {
            Shape::Map(inner) => inside(&below, inner, found),
            Shape::List(items) => {
                for item in items {
                    if let Shape::Map(inner) = &item.shape {
                        inside(&below, inner, found);
                    }
                }
            }
            Shape::Scalar { .. } => {}
        }
    }
}
