//! The letters and marks that matter in words for notes: many have look-alikes.

use std::iter::Peekable;
use std::str::CharIndices;

/// Marks that end the words.
pub(super) const STOPS: [char; 9] = ['\\', '.', '?', ';', '<', '{', '}', '|', '\u{fffc}'];

/// Quotation marks; a colon after the closing one still makes the words name notes.
pub(super) const QUOTES: [char; 9] =
    ['"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\'', '\u{2018}', '\u{2019}'];

/// Returns the narrow form of a letter: East Asian input methods produce wide ones.
pub(super) fn plain(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        // Another case of `s`.
        '\u{17f}' => Some('s'),
        // Formally letters, but they look like a colon.
        '\u{2d0}' | '\u{2d1}' | '\u{2f8}' | '\u{a789}' => None,
        c => Some(c),
    }
}

/// Returns whether a character joins the parts of a word.
pub(super) fn is_joint(c: char) -> bool {
    "-_\u{2010}\u{2011}".contains(c)
}

pub(super) fn begins_colon(rest: &str) -> bool {
    rest.trim_start().starts_with(is_colon)
}

pub(super) fn is_apostrophe(c: char) -> bool {
    "'\u{2019}\u{2bc}\u{b4}".contains(c)
}

/// Returns whether a character is a colon, or looks like one.
pub(super) fn is_colon(c: char) -> bool {
    ":\u{ff1a}\u{fe55}\u{fe13}\u{2d0}\u{2d1}\u{2f8}\u{a789}\u{2236}\u{205a}\u{589}\u{5c3}\u{703}\u{704}\u{1365}\u{1366}\u{1804}\u{16ec}"
        .contains(c)
}

/// Returns whether raw HTML continues with an entity for a colon.
pub(super) fn is_colon_by_name(rest: &str) -> bool {
    let name = &rest[..entity(rest)];
    ["&colon;", "&#58;", "&#x3a;", "&#x3A;"].contains(&name)
}

/// Returns the length of the entity at the start of raw HTML.
pub(super) fn entity(text: &str) -> usize {
    let name = text.strip_prefix('&').unwrap_or_default();
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    if rest.starts_with(';') && name.len() > rest.len() { text.len() - rest.len() + 1 } else { 0 }
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Returns whether a dash is too long to join words.
pub(super) fn is_long(c: char) -> bool {
    matches!(c, '\u{2013}'..='\u{2015}')
}

/// Returns whether a character is invisible.
pub(super) fn is_unseen(c: char) -> bool {
    crate::source::is_hidden(c)
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200c}'..='\u{200f}' | '\u{2065}' | '\u{fe00}'..='\u{fe0f}')
}

/// Returns whether neither a letter nor a colon follows on the line.
pub(super) fn is_end(letters: &mut Peekable<CharIndices>) -> bool {
    !letters.clone().any(|(_, c)| c.is_alphanumeric() || is_colon(c))
}
