//! Characters that nobody sees: they turn words around, hold them apart, or steer a terminal.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lint::passage;
use crate::model::edition::Edition;
use crate::source::{SourceId, Sources, Span, is_hidden, turns};

/// Points at the first of them in each file that was read, front matter and code too.
pub fn check(edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
    let mut files: BTreeSet<SourceId> = passage::bodies(edition).map(|body| body.source).collect();
    files.extend(sources.find("wrapped.yaml").map(|(id, _)| id));
    for file in files {
        let text = &sources.get(file).text;
        if text.bytes().all(plain) {
            continue;
        }
        let mut found = text.char_indices().filter(|(_, c)| unseen(*c));
        if let Some((at, c)) = found.next() {
            let place = Span::new(file, at, at + c.len_utf8());
            told.push(complaint(c, place, found.count()));
        }
    }
}

/// Says whether a byte is a character that everyone sees: nearly every file has no other.
fn plain(byte: u8) -> bool {
    byte.is_ascii_graphic() || b" \n\r\t".contains(&byte)
}

fn unseen(c: char) -> bool {
    is_hidden(c) || (c.is_control() && !"\n\r\t".contains(c))
}

fn complaint(c: char, place: Span, more: usize) -> Diagnostic {
    let what = match c {
        c if turns(c) => "turns the order of the words behind it around",
        c if is_hidden(c) => "takes no room and cannot be seen",
        _ => "is a control character",
    };
    let message = format!("`U+{:04X}` {what}", u32::from(c));
    let shown = match is_hidden(c) {
        true => "pages leave it out",
        false => "pages show `\u{fffd}` in its place",
    };
    let told = Diagnostic::warning("hidden-character", message).at(place, "").note(shown);
    let told = match more {
        0 => told,
        1 => told.note("one more such character stands in this file"),
        more => told.note(format!("{more} more such characters stand in this file")),
    };
    told.hint("pasted along? remove it, or type these words anew")
        .hint("nobody misses it? add `allow: [hidden-character]`")
}
