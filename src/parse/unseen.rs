//! Characters that cannot be seen, and what they were before another encoding.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Says what a character is that cannot be seen.
pub fn named(c: char) -> String {
    let code = format!("U+{:04X}", u32::from(c));
    match (c, windows(c)) {
        ('\u{feff}', _) => format!("a byte order mark, `{code}`, stands within the text"),
        (_, Some(meant)) => {
            format!("`{code}` is a control character; in Windows-1252 its byte is `{meant}`")
        }
        _ => format!("a control character, `{code}`, stands here"),
    }
}

/// Returns what a byte between 80 and 9F is in Windows-1252, which old programs write.
pub fn windows(c: char) -> Option<char> {
    const MEANT: [char; 32] = [
        '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
    ];
    let index = u32::from(c).checked_sub(0x80)? as usize;
    MEANT.get(index).copied().filter(|meant| *meant != ' ')
}

/// Refuses characters that no page and no picture may hold; an escape such as `"\x1b"` can bring them in.
///
/// # Errors
/// The complaint that names the first of them.
pub fn refuse(text: &str, span: Span) -> Result<(), Box<Diagnostic>> {
    let hidden =
        |c: char| (c.is_control() && !"\n\r\t".contains(c)) || "\u{fffe}\u{ffff}".contains(c);
    let Some(c) = text.chars().find(|c| hidden(*c)) else {
        return Ok(());
    };
    let told = Diagnostic::error("yaml", named(c)).at(span, "in this text");
    let told = match c {
        '\u{85}' => told.hint("the end of a line? begin a new line there"),
        _ => told,
    };
    Err(Box::new(match windows(c) {
        Some(meant) => told.hint(format!("write `{meant}` in its place")),
        None => told.hint("remove it, or the escape that stands for it"),
    }))
}
