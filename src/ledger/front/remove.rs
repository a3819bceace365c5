//! A key removed with its value.

use super::layout::{comments, entry_end, indent, line_end, line_start, lines};
use super::{Front, Splice, Spliced, Unsafe};
use crate::parse::tree::{Entry, Fields};

/// Removes one entry of a map; its comments stay, each on a line of its own.
pub fn entry(front: &Front, map: &Fields, entry: &Entry, flow: bool) -> Spliced {
    if flow { Ok(in_braces(front, map, entry)) } else { on_lines(front, entry) }
}

fn on_lines(front: &Front, entry: &Entry) -> Spliced {
    let text = front.text.as_str();
    let start = entry.key_span.start;
    if !text[line_start(text, start)..start].trim().is_empty() {
        return Err(Unsafe { at: start, why: "it does not begin a line" });
    }
    let range = lines(text, entry);
    let own = indent(text, start);
    let inside = comments(text, &front.fields).into_iter().filter(|one| range.contains(&one.start));
    let with = inside.map(|one| format!("{own}{}{}", &text[one], line_end(text))).collect();
    Ok(Splice { range, with })
}

/// Removes a pair together with the comma that parts it from its neighbour.
fn in_braces(front: &Front, map: &Fields, entry: &Entry) -> Splice {
    let entries = &map.entries;
    let at = entries.iter().position(|one| one.key_span == entry.key_span).unwrap_or(0);
    let range = match (at.checked_sub(1), entries.get(at + 1)) {
        (_, Some(next)) => entry.key_span.start..next.key_span.start,
        (Some(before), None) => {
            entry_end(&front.text, &entries[before])..entry_end(&front.text, entry)
        }
        (None, None) => entry.key_span.start..entry_end(&front.text, entry),
    };
    Splice { range, with: String::new() }
}
