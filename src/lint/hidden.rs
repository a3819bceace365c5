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
        if is_plain(text) {
            continue;
        }
        let mut found = text.char_indices().filter(|(_, c)| unseen(*c));
        if let Some((at, c)) = found.next() {
            let place = Span::new(file, at, at + c.len_utf8());
            complaints.push(complaint(c, place, found.count()));
        }
    }
}

/// Returns whether a text has no byte with which such a character begins; nearly every file has none.
fn is_plain(text: &str) -> bool {
    // Without a branch for each byte, many are compared at a time.
    let is_suspect = |byte: &u8| {
        let is_control = (*byte < b' ') & (*byte != b'\n') & (*byte != b'\r') & (*byte != b'\t');
        is_control | (*byte == 0x7f) | (*byte == 0xc2) | (*byte == 0xe2) | (*byte == 0xef)
    };
    let holds_any = |chunk: &[u8]| chunk.iter().fold(false, |any, byte| any | is_suspect(byte));
    !text.as_bytes().chunks(128).any(holds_any)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_that_is_not_seen_is_a_reason_to_look() {
        for c in ('\0'..=char::MAX).filter(|c| unseen(*c)) {
            assert!(!is_plain(&format!("a{c}")), "{c:?}");
        }
        assert!(is_plain("a b\tc\r\n\u{e9}\u{4f8b}\u{1f680}"));
    }
}
