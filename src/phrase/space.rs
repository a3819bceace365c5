//! The space that holds a number and its unit together.

/// Keeps a number and its unit on one line.
pub(super) const TIGHT: char = '\u{a0}';

/// Returns the text with ordinary spaces only, for terminals and machines.
pub fn plain_spaces(text: &str) -> String {
    text.replace(TIGHT, " ")
}
