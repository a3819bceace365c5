//! Values as text, as numbers, and as filters see them.

use std::collections::BTreeMap;

use super::number::number;
use super::tree::{Fields, Node, Shape};
use crate::diagnostic::cut;
use crate::model::Value;

/// Describes a value briefly.
pub fn describe(node: &Node) -> String {
    match &node.shape {
        Shape::List(_) => "a list".to_owned(),
        Shape::Map(_) => "a map".to_owned(),
        Shape::Scalar { text, .. } if text.is_empty() => "nothing".to_owned(),
        Shape::Scalar { text, .. } => {
            let line = text.lines().next().unwrap_or("");
            format!("`{}`", cut(line, 40))
        }
    }
}

/// Describes a value and mentions its quotes, which make a text of a number or boolean.
pub fn describe_as_written(node: &Node) -> String {
    let said = describe(node);
    match &node.shape {
        // A block scalar counts as quoted too.
        Shape::Scalar { text, quoted: true } if !text.is_empty() && !text.contains('\n') => {
            format!("{said} in quotes")
        }
        Shape::Scalar { .. } | Shape::List(_) | Shape::Map(_) => said,
    }
}

/// Returns the text of a value that is not a list or a map.
pub fn scalar(node: &Node) -> Option<&str> {
    match &node.shape {
        Shape::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

/// Returns the text of an item of a list, if there is one.
pub fn word(node: &Node) -> Option<&str> {
    let text = scalar(node).map(str::trim).filter(|_| !node.is_null())?;
    (!text.is_empty()).then_some(text)
}

/// Types a value as filters see it: everything but `true`, `false` and plain decimal numbers is text.
///
/// `no`, `007`, `0x1f` and moments stay as they were written.
pub fn value(node: &Node) -> Value {
    match &node.shape {
        Shape::List(items) => Value::List(items.iter().map(value).collect()),
        Shape::Map(fields) => Value::Map(values(fields)),
        Shape::Scalar { text, quoted: true } => Value::Text(text.clone()),
        Shape::Scalar { .. } if node.is_null() => Value::Null,
        Shape::Scalar { text, .. } => match text.as_str() {
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            other => number(other).map_or_else(|| Value::Text(other.to_owned()), Value::Number),
        },
    }
}

/// Types all values of a map.
pub fn values(fields: &Fields) -> BTreeMap<String, Value> {
    fields.entries.iter().map(|entry| (entry.key.clone(), value(&entry.value))).collect()
}
