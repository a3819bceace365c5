//! A new key, where the table of keys has it.

use super::layout::{colon, end, entry_end, indent, is_flow, line_end, line_start, next_line};
use super::{Front, Splice, Spliced, Unsafe};
use crate::ledger::held::{Held, scalar};
use crate::model::keys::Format;
use crate::parse::tree::{Entry, Fields};

/// How far the keys of a new map are indented below its own.
const STEP: &str = "  ";

/// A map that takes a new key.
pub struct Map<'a> {
    fields: &'a Fields,
    /// The path of the map with a dot behind it; empty at the top.
    path: String,
    /// Where it stands in braces.
    pub flow: bool,
    /// Where an empty one opens.
    open: usize,
}

impl<'a> Map<'a> {
    /// Returns the whole front matter.
    pub fn top(front: &'a Front) -> Map<'a> {
        Map { fields: &front.fields, path: String::new(), flow: front.is_flow(), open: 0 }
    }

    /// Returns the map under a key.
    pub fn below(front: &Front, entry: &Entry, fields: &'a Fields) -> Map<'a> {
        let flow = is_flow(&front.text, &entry.value);
        Map { fields, path: format!("{}.", entry.key), flow, open: entry.value.span.start + 1 }
    }

    /// Returns the row of one of its keys in the table of keys.
    fn row(&self, key: &str) -> Option<usize> {
        let keys = Format::WriteUp.keys();
        keys.iter().position(|one| one.path.strip_prefix(&self.path) == Some(key))
    }

    /// Returns the key after which a new one goes, or the one before which.
    fn neighbour(&self, key: &str) -> Option<Neighbour<'a>> {
        let entries = &self.fields.entries;
        let last = || entries.last().map(Neighbour::After);
        let Some(own) = self.row(key) else { return last() };
        let rows = entries.iter().filter_map(|entry| Some((self.row(&entry.key)?, entry)));
        let (above, below): (Vec<_>, Vec<_>) = rows.partition(|(row, _)| *row < own);
        let above = above.into_iter().max_by_key(|(row, _)| *row);
        let below = below.into_iter().min_by_key(|(row, _)| *row);
        match (above, below) {
            (Some((_, entry)), _) => Some(Neighbour::After(entry)),
            (None, Some((_, entry))) => Some(Neighbour::Before(entry)),
            (None, None) => last(),
        }
    }
}

enum Neighbour<'a> {
    After(&'a Entry),
    Before(&'a Entry),
}

/// Adds a key with its value to a map.
pub fn key(front: &Front, map: Map, key: &str, held: &Held) -> Spliced {
    let pair = format!("{}: {}", scalar(key, map.flow), held.yaml(map.flow));
    Ok(match map.flow {
        true => in_braces(front, &map, key, &pair),
        false => on_lines(front, &map, key, &[(0, pair)]),
    })
}

/// Adds a map with one key in it.
pub fn map(front: &Front, map: Map, (outer, inner): (&str, &str), held: &Held) -> Spliced {
    if map.flow {
        let value = held.yaml(true);
        let pair = format!("{}: {{{}: {value}}}", scalar(outer, true), scalar(inner, true));
        return Ok(in_braces(front, &map, outer, &pair));
    }
    let child = format!("{}: {}", scalar(inner, false), held.yaml(false));
    let lines = [(0, format!("{}:", scalar(outer, false))), (1, child)];
    Ok(on_lines(front, &map, outer, &lines))
}

/// Makes a map of a key that holds nothing.
pub fn into_null(front: &Front, entry: &Entry, inner: &str, held: &Held) -> Spliced {
    let text = front.text.as_str();
    let braces = format!("{{{}: {}}}", scalar(inner, true), held.yaml(true));
    if let Some(end) = end(text, &entry.value) {
        return Ok(Splice { range: entry.value.span.start..end, with: braces });
    }
    let Some(behind) = colon(text, entry) else {
        return Err(Unsafe { at: entry.key_span.start, why: "its colon stands somewhere else" });
    };
    if front.is_flow() {
        return Ok(Splice { range: behind..behind, with: format!(" {braces}") });
    }
    let at = next_line(text, behind);
    let own = indent(text, entry.key_span.start);
    let pair = format!("{}: {}", scalar(inner, false), held.yaml(false));
    Ok(Splice { range: at..at, with: format!("{own}{STEP}{pair}{}", line_end(text)) })
}

fn in_braces(front: &Front, map: &Map, key: &str, pair: &str) -> Splice {
    let (at, with) = match map.neighbour(key) {
        Some(Neighbour::After(entry)) => (entry_end(&front.text, entry), format!(", {pair}")),
        Some(Neighbour::Before(entry)) => (entry.key_span.start, format!("{pair}, ")),
        None => (map.open, pair.to_owned()),
    };
    Splice { range: at..at, with }
}

/// Adds lines, each with how many steps deeper it stands than its neighbour.
fn on_lines(front: &Front, map: &Map, key: &str, lines: &[(usize, String)]) -> Splice {
    let text = front.text.as_str();
    let (at, own) = match map.neighbour(key) {
        Some(Neighbour::After(entry)) => {
            let own = indent(text, entry.key_span.start);
            (past_comments(text, next_line(text, entry_end(text, entry)), own.len()), own)
        }
        Some(Neighbour::Before(entry)) => (
            above_comments(text, line_start(text, entry.key_span.start)),
            indent(text, entry.key_span.start),
        ),
        None => (0, ""),
    };
    let line_end = line_end(text);
    let line =
        |(deeper, line): &(usize, String)| format!("{own}{}{line}{line_end}", STEP.repeat(*deeper));
    Splice { range: at..at, with: lines.iter().map(line).collect() }
}

/// Goes past comments that stand deeper than a key, and so belong to what is above them.
fn past_comments(text: &str, mut at: usize, own: usize) -> usize {
    while at < text.len() {
        let line = &text[at..next_line(text, at)];
        let body = line.trim_start_matches([' ', '\t']);
        if !body.starts_with('#') || line.len() - body.len() <= own {
            break;
        }
        at += line.len();
    }
    at
}

/// Goes above the comments that stand directly over a key, and so belong to it.
fn above_comments(text: &str, mut at: usize) -> usize {
    while at > 0 {
        let above = line_start(text, at - 1);
        if !text[above..at].trim_start().starts_with('#') {
            break;
        }
        at = above;
    }
    at
}
