//! What people typed, as a message shows it: on one line, cut where it is long, and without anything that controls a terminal.

use crate::source::{is_unseen, joins};

/// The most characters of typed text that a message shows.
const LONGEST: usize = 60;

const CUT: &str = "...";

/// Returns typed text as a message shows it: on one line, and cut at 60 characters.
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::short;
/// assert_eq!(short("sev 9"), "sev 9");
/// assert_eq!(short("two\n  lines"), "two lines");
/// let long = short(&"word ".repeat(40));
/// assert_eq!((long.chars().count(), long.ends_with("...")), (60, true));
/// ```
pub fn short(text: &str) -> String {
    cut(text, LONGEST)
}

/// Returns typed text on one line, cut at this length.
pub fn cut(text: &str, longest: usize) -> String {
    let line = on_one_line(text);
    if line.chars().nth(longest).is_none() {
        return line;
    }
    let kept: String = line.chars().take(longest - CUT.len()).collect();
    kept.trim_end().to_owned() + CUT
}

/// Joins the lines of a text. Spaces within a line stay, so that a hint repeats what was typed.
fn on_one_line(text: &str) -> String {
    let lines = text.trim().split(['\n', '\r']).map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// Returns whether a character must not reach a terminal: it would control the terminal, or reorder or hide words.
///
/// Characters that join letters or parts of emoji are allowed behind one of them: see [`visible`]. Pages also keep the marks of direction that some languages need; messages are English, and show where one stands.
///
/// # Source
/// The control characters C0 and C1 of ISO 6429; Unicode Standard Annex 9 on marks and overrides of direction.
pub fn steers(c: char) -> bool {
    c.is_control() || (is_unseen(c) && !joins(c)) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Replaces invisible characters with U+FFFD, so that no text controls a terminal.
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::visible;
/// assert_eq!(visible("a\u{1b}[2J b\u{85} c\u{200e}"), "a\u{fffd}[2J b\u{fffd} c\u{fffd}");
/// ```
pub fn visible(text: &str) -> String {
    marked(text, |_| false)
}

/// Does the same for several lines, keeping line ends and tabs.
pub fn visible_lines(text: &str) -> String {
    marked(text, |c| "\n\t".contains(c))
}

/// Replaces what is not kept. A joiner stays behind a letter or an emoji that may need it, which no ASCII character does.
pub(super) fn marked(text: &str, kept: impl Fn(char) -> bool) -> String {
    let mut before = ' ';
    let mark = |c: char| {
        let is_alone = joins(c) && before.is_ascii();
        before = c;
        if (steers(c) || is_alone) && !kept(c) { '\u{fffd}' } else { c }
    };
    text.chars().map(mark).collect()
}

/// Does the same for JSON, where an escape stands for the character itself.
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::visible_json;
/// assert_eq!(visible_json("{\n\"a\": \"b\u{85}\"}"), "{\n\"a\": \"b\\u0085\"}");
/// ```
pub fn visible_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        match steers(c) && !"\n\t".contains(c) {
            true => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    shown.push_str(&format!("\\u{unit:04x}"));
                }
            }
            false => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_and_no_mark_of_direction_reaches_a_terminal() {
        let controls = ('\0'..='\u{9f}').filter(|c| c.is_control());
        let marks = "\u{ad}\u{3164}\u{e0041}\u{fe0f}\u{200d}\u{200e}\u{200f}\u{61c}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}";
        for c in controls.chain(marks.chars()) {
            assert_eq!(visible(&format!("a{c}b")), "a\u{fffd}b", "{c:?}");
        }
    }

    #[test]
    fn what_letters_and_emoji_need_stays() {
        let text = "na\u{ef}ve \u{1f469}\u{200d}\u{1f4bb} \u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645} \u{2764}\u{fe0f}";
        assert_eq!(visible(text), text);
    }

    #[test]
    fn json_escapes_a_character_in_units_of_16_bits() {
        assert_eq!(visible_json("a\u{e0041}"), "a\\udb40\\udc41");
    }

    #[test]
    fn a_value_of_just_the_length_is_whole() {
        let whole = "x".repeat(LONGEST);
        assert_eq!(short(&whole), whole);
        assert_eq!(short(&(whole.clone() + "y")).len(), LONGEST);
    }
}
