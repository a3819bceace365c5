//! Values as they would be written, for hints to copy from.

use super::line::{plain_or_quoted, quoted};
use super::tree::{Entry, Node, Shape};
use crate::model::keys::Format;

/// The most characters of a value in a hint.
const LONGEST: usize = 70;

/// Returns a text as it is written inside brackets.
///
/// # Example
/// `late, by a day` becomes `"late, by a day"`.
pub fn inside(text: &str) -> String {
    match text.contains([',', '[', ']', '{', '}']) {
        true => quoted(text),
        false => plain_or_quoted(text),
    }
}

/// Returns texts as a list in brackets.
pub fn list(texts: &[impl AsRef<str>]) -> String {
    let items: Vec<String> = texts.iter().map(|one| inside(one.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

/// Returns a value as it would be written, if it is a text or a list of texts and short enough for a hint.
pub fn value(node: &Node) -> Option<String> {
    let written = match &node.shape {
        Shape::Scalar { .. } if node.is_null() => return None,
        Shape::Scalar { text: written, .. } => plain_or_quoted(written.trim()),
        Shape::List(items) => {
            let texts = items.iter().map(|item| match &item.shape {
                Shape::Scalar { text, .. } => Some(text.trim()),
                _ => None,
            });
            list(&texts.collect::<Option<Vec<&str>>>()?)
        }
        Shape::Map(_) => return None,
    };
    let fits = !written.contains('\n') && written.chars().count() <= LONGEST;
    fits.then_some(written)
}

/// Returns a line that sets a key, perhaps inside a map: `scores: {confidence: 5}`.
pub fn line(path: &str, value: &str) -> String {
    match path.split_once('.') {
        Some((outer, inner)) => format!("{outer}: {{{inner}: {value}}}"),
        None => format!("{path}: {value}"),
    }
}

/// Suggests how to write a key with a point in its name that belongs inside a map, such as `scores.confidence: 5`.
pub fn as_map(format: Format, entry: &Entry) -> Option<String> {
    let (outer, inner) = entry.key.split_once('.')?;
    let given = value(&entry.value).unwrap_or_else(|| "...".to_owned());
    let write = line(&entry.key, &given);
    format.reads(&entry.key).then(|| format!("`{inner}` stands below `{outer}`: write `{write}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_would_read_as_something_else_is_quoted() {
        assert_eq!(inside("late, by a day"), "\"late, by a day\"");
        assert_eq!(list(&["api", "a: b"]), "[api, \"a: b\"]");
    }
}
