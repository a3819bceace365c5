//! The letters and marks that words for notes are read by: many look like others.

use std::iter::Peekable;
use std::str::CharIndices;

/// Marks at which the words end.
pub(super) const STOPS: [char; 9] = ['\\', '.', '?', ';', '<', '{', '}', '|', '\u{fffc}'];

/// What sets words apart; between these and a colon they still name notes.
pub(super) const QUOTES: [char; 9] =
    ['"', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}', '\'', '\u{2018}', '\u{2019}'];

/// Returns a letter as a keyboard of the West writes it: input methods of the East write wide ones.
pub(super) fn plain(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        // Another case of `s`.
        '\u{17f}' => Some('s'),
        // Letters by name, which look like a colon.
        '\u{2d0}' | '\u{2d1}' | '\u{2f8}' | '\u{a789}' => None,
        c => Some(c),
    }
}

/// Says whether a character joins the parts of a word.
pub(super) fn is_joint(c: char) -> bool {
    "-_\u{2010}\u{2011}".contains(c)
}

pub(super) fn begins_colon(rest: &str) -> bool {
    rest.trim_start().starts_with(is_colon)
}

pub(super) fn is_apostrophe(c: char) -> bool {
    "'\u{2019}\u{2bc}\u{b4}".contains(c)
}

/// Says whether a character is a colon, or looks like one.
pub(super) fn is_colon(c: char) -> bool {
    ":\u{ff1a}\u{fe55}\u{fe13}\u{2d0}\u{2d1}\u{2f8}\u{a789}\u{2236}\u{205a}\u{589}\u{5c3}\u{703}\u{704}\u{1365}\u{1366}\u{1804}\u{16ec}"
        .contains(c)
}

/// Says whether raw HTML goes on with the name of a colon.
pub(super) fn is_colon_by_name(rest: &str) -> bool {
    let name = &rest[..entity(rest)];
    ["&colon;", "&#58;", "&#x3a;", "&#x3A;"].contains(&name)
}

/// Returns how long the entity is that a text of raw HTML begins with.
pub(super) fn entity(text: &str) -> usize {
    let name = text.strip_prefix('&').unwrap_or_default();
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    match rest.starts_with(';') && name.len() > rest.len() {
        true => text.len() - rest.len() + 1,
        false => 0,
    }
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Says whether a dash is one that joins no words.
pub(super) fn is_long(c: char) -> bool {
    matches!(c, '\u{2013}'..='\u{2015}')
}

/// Says whether a character takes no room.
pub(super) fn is_unseen(c: char) -> bool {
    crate::source::is_hidden(c)
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200c}'..='\u{200f}' | '\u{2065}' | '\u{fe00}'..='\u{fe0f}')
}

/// Says whether neither a letter nor a colon follows on the line.
pub(super) fn is_end(letters: &mut Peekable<CharIndices>) -> bool {
    !letters.clone().any(|(_, c)| c.is_alphanumeric() || is_colon(c))
}
