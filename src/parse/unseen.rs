//! Invisible characters, and what they were in another encoding.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Describes an invisible character.
pub fn named(c: char) -> String {
    let code = format!("U+{:04X}", u32::from(c));
    match (c, windows(c)) {
        ('\u{feff}', _) => format!("a byte order mark, `{code}`, is inside the text"),
        (_, Some(meant)) => {
            format!("`{code}` is a control character; in Windows-1252 its byte is `{meant}`")
        }
        _ => format!("a control character, `{code}`, stands here"),
    }
}

/// Returns what a byte from 80 to 9F is in Windows-1252, which old programs write.
pub fn windows(c: char) -> Option<char> {
    const MEANT: [char; 32] = [
        '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
    ];
    let index = u32::from(c).checked_sub(0x80)? as usize;
    MEANT.get(index).copied().filter(|meant| *meant != ' ')
}

/// Refuses characters that no page or picture may contain; an escape such as `"\x1b"` can bring them in.
///
/// # Errors
/// The complaint that names the first of them.
pub fn refuse(text: &str, span: Span) -> Result<(), Box<Diagnostic>> {
    let hidden =
        |c: char| (c.is_control() && !"\n\r\t".contains(c)) || "\u{fffe}\u{ffff}".contains(c);
    let Some(c) = text.chars().find(|c| hidden(*c)) else { return Ok(()) };
    let complaint = Diagnostic::error("yaml", named(c)).at(span, "in this text");
    let complaint = match c {
        '\u{85}' => complaint.hint("the end of a line? begin a new line there"),
        _ => complaint,
    };
    Err(Box::new(match windows(c) {
        Some(meant) => complaint.hint(format!("write `{meant}` in its place")),
        None => complaint.hint("remove it, or the escape that stands for it"),
    }))
}
