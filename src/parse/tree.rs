//! A YAML document as a tree, with the place of each value.

use crate::source::Span;

/// One value, with its place in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it was written; empty if nothing was.
    pub span: Span,
    /// What it is.
    pub shape: Shape,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A word, a number or a sentence; its type is up to the reader.
    Scalar {
        /// The text, with escapes and folding resolved.
        text: String,
        /// Whether it was quoted or a block scalar, and so is never a number, a boolean or null.
        quoted: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A map.
    Map(Fields),
}

/// One key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key was written.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

/// The keys and values of a map in the order of the file; keys are unique.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    /// The entries.
    pub entries: Vec<Entry>,
}

impl Fields {
    /// Returns the entry of a key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

impl Node {
    /// Returns whether nothing, or `null`, was written.
    pub fn is_null(&self) -> bool {
        match &self.shape {
            Shape::Scalar { text, quoted: false } => {
                matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL")
            }
            _ => false,
        }
    }

    /// Returns the items of a list; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.shape {
            Shape::List(items) => items,
            Shape::Map(_) | Shape::Scalar { .. } => &[],
        }
    }

    /// Returns the value on one line, as it may have been written.
    pub fn written(&self) -> String {
        let list = |parts: Vec<String>| parts.join(", ");
        match &self.shape {
            _ if self.is_null() => String::new(),
            Shape::Scalar { text, .. } => text.clone(),
            Shape::List(items) => format!("[{}]", list(items.iter().map(Node::written).collect())),
            Shape::Map(fields) => {
                let pair = |entry: &Entry| match entry.value.written() {
                    value if value.is_empty() => entry.key.clone(),
                    value => format!("{}: {value}", entry.key),
                };
                format!("{{{}}}", list(fields.entries.iter().map(pair).collect()))
            }
        }
    }
}

impl Entry {
    /// Returns where a complaint about the value points: at a scalar itself, or else at the key.
    pub fn place(&self) -> Span {
        match self.value.shape {
            Shape::Scalar { .. } if self.value.span.start < self.value.span.end => self.value.span,
            _ => self.key_span,
        }
    }
}
