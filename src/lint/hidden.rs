//! Invisible characters: they reverse or separate words, or control a terminal.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Edition;
use crate::source::{SourceId, Sources, Span, is_hidden, turns};

/// Points at the first one in each file that was read, front matter and code included.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let mut files: BTreeSet<SourceId> = edition.bodies().map(|body| body.source).collect();
    files.extend(sources.find("wrapped.yaml").map(|(id, _)| id));
    for file in files {
        let text = &sources.get(file).text;
        if text.bytes().all(plain) {
            continue;
        }
        let mut found = text.char_indices().filter(|(_, c)| unseen(*c));
        if let Some((at, c)) = found.next() {
            let place = Span::new(file, at, at + c.len_utf8());
            complaints.push(complaint(c, place, found.count()));
        }
    }
}

/// Returns whether a byte is an ordinary visible character: nearly every file has no others.
fn plain(byte: u8) -> bool {
    byte.is_ascii_graphic() || b" \n\r\t".contains(&byte)
}

fn unseen(c: char) -> bool {
    is_hidden(c) || (c.is_control() && !"\n\r\t".contains(c))
}

fn complaint(c: char, place: Span, more: usize) -> Diagnostic {
    let what = match c {
        c if turns(c) => "reverses the order of the words after it",
        c if is_hidden(c) => "takes no space and cannot be seen",
        _ => "is a control character",
    };
    let message = format!("`U+{:04X}` {what}", u32::from(c));
    let shown = match is_hidden(c) {
        true => "pages leave it out",
        false => "pages show `\u{fffd}` in its place",
    };
    let others = match more {
        0 => None,
        1 => Some("this file has one more such character".to_owned()),
        more => Some(format!("this file has {more} more such characters")),
    };
    Diagnostic::warning("hidden-character", message)
        .at(place, "")
        .note(shown)
        .note_if(others)
        .hint("pasted by accident? remove it, or type these words again")
        .hint("nobody misses it? add `allow: [hidden-character]`")
}
