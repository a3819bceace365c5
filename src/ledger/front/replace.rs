//! A key's value replaced where it stands.

use super::layout::{colon, comments, end, indent, is_flow, line_end, line_start, next_line};
use super::{Front, Splice, Spliced, Unsafe};
use crate::ledger::held::{Held, in_quotes};
use crate::parse::tree::{Entry, Node, Shape};

/// Replaces the value of a key; quotes, and the shape of a list, stay as they are.
pub fn value(front: &Front, entry: &Entry, held: &Held, flow: bool) -> Spliced {
    let text = front.text.as_str();
    let node = &entry.value;
    let Some(behind) = colon(text, entry) else {
        return Err(Unsafe { at: entry.key_span.start, why: "its colon stands somewhere else" });
    };
    if let Some(at) = tie(text, behind, node) {
        let why = "an anchor or an alias ties this value to another one";
        return Err(Unsafe { at, why });
    }
    match (&node.shape, held) {
        (Shape::Scalar { .. }, _) if end(text, node).is_none() => {
            Ok(Splice { range: behind..behind, with: format!(" {}", held.yaml(flow)) })
        }
        (Shape::Scalar { .. }, _) if !begins_a_block(&text[behind..node.span.start]) => {
            Ok(scalar(text, node, held, flow))
        }
        (Shape::List(items), Held::List(wanted)) if is_flow(text, node) => {
            without_comments(front, node, node.span.start)?;
            Ok(flow_list(text, node, items, wanted))
        }
        (Shape::List(items), Held::List(wanted)) if !items.is_empty() => {
            Ok(block_list(front, items, wanted))
        }
        _ => {
            without_comments(front, node, behind)?;
            let end = end(text, node).unwrap_or(behind);
            Ok(Splice { range: behind..end, with: format!(" {}", held.yaml(flow)) })
        }
    }
}

/// Finds the `&` or `*` that ties a value to another place of the file.
fn tie(text: &str, behind: usize, node: &Node) -> Option<usize> {
    let gap = &text[behind..node.span.start.max(behind)];
    let body = gap.trim_start();
    let at = node.span.start.max(behind) - body.len();
    match body.starts_with('&') {
        true => Some(at),
        false => text[node.span.start..].starts_with('*').then_some(node.span.start),
    }
}

/// Returns whether what stands between a colon and a value is the `|` or `>` of a text on lines of its own.
fn begins_a_block(before: &str) -> bool {
    before.trim_start().starts_with(['|', '>'])
}

fn scalar(text: &str, node: &Node, held: &Held, flow: bool) -> Splice {
    let range = node.span.start..node.span.end;
    let with = match (held, text[range.clone()].chars().next()) {
        (Held::Text(new), Some(quotes @ ('"' | '\''))) => in_quotes(new, quotes),
        _ => held.yaml(flow),
    };
    Splice { range, with }
}

/// Refuses to replace what holds a comment, which would be lost.
fn without_comments(front: &Front, node: &Node, from: usize) -> Result<(), Unsafe> {
    let end = end(&front.text, node).unwrap_or(from);
    let comments = comments(&front.text, &front.fields);
    match comments.into_iter().find(|comment| (from..end).contains(&comment.start)) {
        Some(comment) => Err(Unsafe {
            at: comment.start,
            why: "a comment stands inside of it, and would be lost",
        }),
        None => Ok(()),
    }
}

/// Writes a list in brackets anew; items that stay keep their quotes, and all keep their distance.
fn flow_list(text: &str, node: &Node, items: &[Node], wanted: &[Held]) -> Splice {
    let (open, close) = (node.span.start + 1, node.span.end - 1);
    let place = |item: &Node| item.span.start..end(text, item).unwrap_or(item.span.start);
    let (head, foot, between) = match items {
        [] => (open..open, open..close, ", "),
        [first, .., last] | [first @ last] => {
            let between =
                items.get(1).map_or(", ", |next| &text[place(first).end..next.span.start]);
            (open..first.span.start, place(last).end..close, between)
        }
    };
    let mut old: Vec<&Node> = items.iter().collect();
    let written = |held: &Held| match old.iter().position(|item| Held::of(item) == *held) {
        Some(at) => text[place(old.remove(at))].to_owned(),
        None => held.yaml(true),
    };
    let items: Vec<String> = wanted.iter().map(written).collect();
    let with = format!("{}{}{}", &text[head], items.join(between), &text[foot]);
    Splice { range: open..close, with }
}

/// Writes a list with one item a line anew; lines that stay keep their comments, and those of lines that go stay below.
fn block_list(front: &Front, items: &[Node], wanted: &[Held]) -> Splice {
    let text = front.text.as_str();
    let start = line_start(text, items[0].span.start);
    let mut from = start;
    let mut groups = Vec::new();
    for item in items {
        let to = next_line(text, end(text, item).unwrap_or(item.span.start));
        groups.push((Held::of(item), from..to));
        from = to;
    }
    let range = start..from;
    let (indent, line_end) = (indent(text, items[0].span.start), line_end(text));
    let mut with = String::new();
    for held in wanted {
        match groups.iter().position(|(old, _)| old == held) {
            Some(at) => with.push_str(&text[groups.remove(at).1]),
            None => with.push_str(&format!("{indent}- {}{line_end}", held.yaml(false))),
        }
    }
    for comment in comments(text, &front.fields) {
        if groups.iter().any(|(_, gone)| gone.contains(&comment.start)) {
            with.push_str(&format!("{indent}{}{line_end}", &text[comment]));
        }
    }
    Splice { range, with }
}
