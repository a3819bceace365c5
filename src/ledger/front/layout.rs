//! Where the parts of a front matter lie.

use std::ops::Range;

use crate::parse::tree::{Entry, Fields, Node, Shape};

/// Returns where the line around a byte begins.
pub fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Returns where the line after that of a byte begins, or the end of the text.
pub fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

/// Returns the spaces at the start of the line around a byte.
pub fn indent(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Returns the line end that a text uses.
pub fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// Returns whether a list or map stands in brackets.
pub fn is_flow(text: &str, node: &Node) -> bool {
    text[node.span.start..].starts_with(['[', '{']) && !matches!(node.shape, Shape::Scalar { .. })
}

/// Returns the end of what was written for a value; `None` where nothing was.
pub fn end(text: &str, node: &Node) -> Option<usize> {
    match &node.shape {
        Shape::Scalar { .. } => (node.span.start < node.span.end).then_some(node.span.end),
        _ if is_flow(text, node) => Some(node.span.end),
        Shape::List(items) => items.iter().filter_map(|item| end(text, item)).max(),
        Shape::Map(fields) => fields.entries.iter().map(|entry| entry_end(text, entry)).max(),
    }
}

/// Returns the end of a key with its value; where there is no value, that of its colon.
pub fn entry_end(text: &str, entry: &Entry) -> usize {
    end(text, &entry.value).or(colon(text, entry)).unwrap_or(entry.key_span.end)
}

/// Returns the place behind the colon of a key.
pub fn colon(text: &str, entry: &Entry) -> Option<usize> {
    let behind = &text[entry.key_span.end..];
    let spaces = behind.len() - behind.trim_start_matches([' ', '\t']).len();
    behind[spaces..].starts_with(':').then_some(entry.key_span.end + spaces + 1)
}

/// Returns the lines of a key with its value, from the start of the first to the end of the last.
pub fn lines(text: &str, entry: &Entry) -> Range<usize> {
    line_start(text, entry.key_span.start)..next_line(text, entry_end(text, entry))
}

/// Finds all comments: a `#` at the start of a line or behind a space, outside of every key and value.
pub fn comments(text: &str, fields: &Fields) -> Vec<Range<usize>> {
    let mut written = Vec::new();
    scalars(fields, &mut written);
    written.sort_by_key(|span| span.start);
    let mut found = Vec::new();
    let mut from = 0;
    for span in written.into_iter().chain(std::iter::once(text.len()..text.len())) {
        let gap = from..span.start.max(from);
        comments_between(text, gap, &mut found);
        from = from.max(span.end);
    }
    found
}

fn comments_between(text: &str, gap: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut at = gap.start;
    while let Some(sign) = text[at..gap.end].find('#').map(|sign| at + sign) {
        let begins = text[..sign].ends_with([' ', '\t', '\n']) || sign == 0;
        let end = text[sign..].find('\n').map_or(text.len(), |newline| sign + newline);
        if begins {
            found.push(sign..sign + text[sign..end].trim_end().len());
        }
        at = if begins { end.min(gap.end) } else { sign + 1 };
    }
}

fn scalars(fields: &Fields, found: &mut Vec<Range<usize>>) {
    for entry in &fields.entries {
        found.push(entry.key_span.start..entry.key_span.end);
        scalars_of(&entry.value, found);
    }
}

fn scalars_of(node: &Node, found: &mut Vec<Range<usize>>) {
    match &node.shape {
        Shape::Scalar { .. } => found.push(node.span.start..node.span.end),
        Shape::List(items) => items.iter().for_each(|item| scalars_of(item, found)),
        Shape::Map(fields) => scalars(fields, found),
    }
}
