//! The attributes of an author's tags: only those that a page needs, with known values.

use super::tag::Tag;
use crate::escape;

/// The most columns or rows that a cell may span.
const MOST_CELLS: u32 = 100;

/// Returns whether a tag has an event handler.
pub(super) fn run(tag: &Tag) -> bool {
    tag.attributes.iter().any(|(name, _)| name.starts_with("on"))
}

/// Returns the attributes that an element keeps, each with a space before it.
pub(super) fn kept(element: &str, tag: &Tag) -> String {
    let mut html = String::new();
    for (name, value) in &tag.attributes {
        let value = value.trim();
        let kept = match (name.as_str(), element) {
            ("title", _) => Some(value.to_owned()),
            ("dir", _) => one_of(value, &["ltr", "rtl", "auto"]),
            ("lang", _) => is_language(value).then(|| value.to_owned()),
            ("open", "details") | ("reversed", "ol") => Some(String::new()),
            ("start", "ol") | ("value", "li") => value.parse::<i32>().ok().map(|n| n.to_string()),
            ("colspan" | "rowspan", "td" | "th") => cells(value),
            ("scope", "th") => one_of(value, &["col", "row", "colgroup", "rowgroup"]),
            _ => None,
        };
        let again = html.contains(&format!(" {name}=\""));
        if let Some(value) = kept.filter(|_| !again) {
            html.push_str(&format!(" {name}=\""));
            escape::push_markup(&value, &mut html);
            html.push('"');
        }
    }
    if let Some(side) = side(element, tag) {
        html.push_str(&format!(" class=\"{side}\""));
    }
    html
}

/// Returns the class that replaces `align`: the content policy of the pages forbids styles.
fn side(element: &str, tag: &Tag) -> Option<String> {
    match element {
        "div" if tag.name == "center" => Some("center".to_owned()),
        "div" | "p" | "td" | "th" | "tr" => one_of(tag.get("align")?, &["left", "center", "right"]),
        _ => None,
    }
}

fn one_of(value: &str, known: &[&str]) -> Option<String> {
    let value = value.to_ascii_lowercase();
    known.contains(&value.as_str()).then_some(value)
}

fn cells(value: &str) -> Option<String> {
    let number = value.parse::<u32>().ok()?;
    (number > 0).then(|| number.min(MOST_CELLS).to_string())
}

/// Returns whether a value may name a language, such as `pt-BR`.
fn is_language(value: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.len() < 9 && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.len() < 36
        && value.split('-').all(part)
}
