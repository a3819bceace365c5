//! Values of the wrong shape: a text for a map, a list for a text, a list in a list.

use super::line::{plain_or_quoted, quoted};
use super::tree::{Entry, Node, Shape};
use super::truth::{is_no, is_yes};
use super::{plain_number, typed::scalar, written};
use crate::diagnostic::short;
use crate::model::keys::ValueKind;
use crate::time::Date;

/// Suggests how to write a map, with the value that was written instead as one of its values if the key is clear.
pub fn hint(key: &str, node: &Node) -> String {
    let meant = scalar(node).and_then(|text| as_map(key, text.trim()));
    match meant {
        Some(map) => format!("write `{key}: {{{}}}`", short(&map)),
        None => "write `{key: value}`, or its keys below it, indented".to_owned(),
    }
}

fn as_map(key: &str, text: &str) -> Option<String> {
    let is_address = text.contains("://") && !text.contains(' ');
    let given = written::inside(text);
    Some(match key {
        "impact" => match plain_number::count(text) {
            Some(users) => format!("users: {users}"),
            None => format!("note: {given}"),
        },
        "review" if is_address => format!("url: {given}"),
        "review" if is_yes(text) => "held: true".to_owned(),
        "review" if is_no(text) => "held: false".to_owned(),
        "review" => format!("held: true, date: {}", Date::parse(text)?),
        "follow_ups" => {
            let parts = text.split_once('/').or(text.split_once(" of "));
            let (done, total) = parts.unwrap_or(("0", text));
            let (done, total): (u32, u32) = (done.trim().parse().ok()?, total.trim().parse().ok()?);
            (done <= total).then(|| format!("total: {total}, done: {done}"))?
        }
        "links" if is_address => format!("ticket: {given}"),
        _ => return None,
    })
}

/// Suggests what to write for a list or map under a key that takes one text; with `is_free` any text will do.
pub fn text_in_brackets(entry: &Entry, is_free: bool) -> Vec<String> {
    let key = &entry.key;
    let items = entry.value.items();
    let first = items.first().and_then(scalar).map(str::trim).filter(|text| !text.is_empty());
    let as_in = if items.len() == 1 { ":" } else { ", as in" };
    let plain = first
        .map(|first| format!("one alone stands here{as_in} `{key}: {}`", plain_or_quoted(first)));
    let text = quoted(&short(&entry.value.written()));
    let whole = format!("a text in brackets? put it into quotes: `{key}: {text}`");
    let is_one_word = first.is_some_and(|one| !one.contains(' ')) && key != "title";
    match (plain, is_free && !is_one_word) {
        (Some(plain), false) => vec![plain],
        (Some(plain), true) if items.len() == 1 => vec![plain, whole],
        (Some(plain), true) => vec![whole, plain],
        (None, _) => vec![whole],
    }
}

/// Suggests what to write for a list in which an item is not a word.
pub fn words(entry: &Entry, node: &Node, kind: Option<ValueKind>) -> String {
    let is_item = !std::ptr::eq(node, &entry.value);
    if is_item && node.span.start == node.span.end {
        return "write the word after its hyphen, or remove the hyphen; one that begins with `#` needs quotes".to_owned();
    }
    let all: Option<Vec<Vec<&str>>> = entry.value.items().iter().map(texts).collect();
    match (&node.shape, all) {
        (Shape::List(_), Some(all)) if !all.concat().is_empty() => {
            format!("write `{}: {}`", entry.key, written::list(&all.concat()))
        }
        (Shape::Scalar { text, .. }, _) if !text.trim().is_empty() => {
            let text = text.trim();
            format!("`{text}` is no value: remove it, or write `\"{text}\"` where it is a word")
        }
        _ if kind == Some(ValueKind::Durations) => format!("write `{}: [5m, 1h]`", entry.key),
        _ => "write `[one, two]`".to_owned(),
    }
}

fn texts(node: &Node) -> Option<Vec<&str>> {
    match &node.shape {
        Shape::List(inner) => inner.iter().map(scalar).collect(),
        Shape::Map(_) | Shape::Scalar { .. } => scalar(node).map(|text| vec![text]),
    }
}
