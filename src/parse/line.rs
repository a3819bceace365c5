//! The parts of a line of YAML, and how to write a value so that YAML reads it unchanged.

/// A line, split into its value and what comes before it.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Where it starts in the text.
    pub start: usize,
    /// The line without trailing spaces.
    pub text: &'a str,
    value: Option<usize>,
}

impl<'a> Line<'a> {
    /// Returns the line around a byte of a text.
    pub fn around(text: &'a str, at: usize) -> Line<'a> {
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
        Line::new(start, &text[start..end])
    }

    fn new(start: usize, text: &'a str) -> Line<'a> {
        let text = text.trim_end_matches([' ', '\t', '\r']);
        let value = value_of(text);
        Line { start, text, value }
    }

    /// Returns the last line above it that is neither empty nor a comment.
    pub fn above(&self, text: &'a str) -> Option<Line<'a>> {
        let mut end = self.start.checked_sub(1)?;
        loop {
            let start = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
            let line = Line::new(start, &text[start..end]);
            if !line.body().is_empty() && !line.body().starts_with('#') {
                return Some(line);
            }
            end = start.checked_sub(1)?;
        }
    }

    /// Returns the number of leading spaces and tabs.
    pub fn indent(&self) -> usize {
        self.text.len() - self.body().len()
    }

    /// Returns the line without its indentation.
    pub fn body(&self) -> &'a str {
        self.text.trim_start_matches([' ', '\t'])
    }

    /// Returns where the body begins in the text.
    pub fn body_at(&self) -> usize {
        self.start + self.indent()
    }

    /// Returns the value of a key; `None` if the line has no key with a colon.
    pub fn value(&self) -> Option<&'a str> {
        self.value.map(|at| self.text[at..].trim())
    }

    /// Returns the part before the value, such as `title: `.
    pub fn lead(&self) -> String {
        let end = self.value.unwrap_or(self.indent());
        format!("{} ", self.text[self.indent()..end].trim_end())
    }

    /// Returns whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        self.body().starts_with("- ")
    }

    /// Returns the place of a part of the body in the text.
    pub fn place(&self, from: usize, length: usize) -> (usize, usize) {
        let start = self.body_at() + from;
        (start, start + length)
    }

    /// Returns the place of the value in the text.
    pub fn value_place(&self) -> (usize, usize) {
        let at = self.value.unwrap_or(self.text.len());
        let behind = &self.text[at..];
        let start = self.start + self.text.len() - behind.trim_start().len();
        (start, self.start + self.text.len())
    }
}

/// Finds where the value begins: after the first colon with a space, or after the hyphen of an item without a key.
fn value_of(text: &str) -> Option<usize> {
    let body = text.trim_start_matches([' ', '\t']);
    let indent = text.len() - body.len();
    let inner = body.trim_start_matches("- ");
    let hyphens = body.len() - inner.len();
    let key_end = match inner.chars().next() {
        Some(mark @ ('"' | '\'')) => inner[1..].find(mark).map(|at| at + 2),
        Some('[' | '{') => None,
        _ => Some(0),
    };
    let colon = key_end.and_then(|from| {
        let behind = &inner[from..];
        let at = behind.find(": ").or(behind.find(":\t"));
        let is_key = |at: usize| from == 0 || behind[..at].trim().is_empty();
        at.or(behind.ends_with(':').then(|| behind.len() - 1))
            .filter(|at| is_key(*at))
            .map(|at| from + at + 1)
    });
    match colon {
        Some(at) => Some(indent + hyphens + at),
        None => (hyphens > 0).then_some(indent + hyphens),
    }
}

/// Quotes a text, so that YAML reads it unchanged.
///
/// # Example
/// ```text
/// [P1] API down   ->  "[P1] API down"
/// the "old" API   ->  'the "old" API'
/// ```
pub fn quoted(text: &str) -> String {
    match text.contains(['"', '\\']) {
        true => format!("'{}'", text.replace('\'', "''")),
        false => format!("\"{text}\""),
    }
}

/// Returns a value unchanged if YAML reads it as it is, or else in quotes.
pub fn plain_or_quoted(value: &str) -> String {
    if is_plain(value) || is_whole(value) { value.to_owned() } else { quoted(value) }
}

fn is_plain(value: &str) -> bool {
    const SIGNS: &str = "[]{}*&!%@`>|,?-\"'#:=";
    let begins_with_sign = value.starts_with(|c| SIGNS.contains(c));
    let is_negative =
        value.len() > 1 && value.starts_with('-') && value[1..].bytes().all(|b| b.is_ascii_digit());
    let breaks = value.contains(": ") || value.contains(" #") || value.ends_with(':');
    (!begins_with_sign || is_negative) && !breaks
}

/// Returns whether a value is a list, a map or a quoted text from its first character to its last.
fn is_whole(value: &str) -> bool {
    let mut inner = value.chars();
    let ends = (inner.next(), inner.next_back());
    let inner = inner.as_str();
    match ends {
        (Some('"'), Some('"')) => !inner.contains(['"', '\\']),
        (Some('\''), Some('\'')) => !inner.contains('\''),
        (Some('['), Some(']')) | (Some('{'), Some('}')) => !inner.contains([
            '[', ']', '{', '}', '"', '\'', '#', '&', '*', '!', '|', '>', '%', '@', '`', '?', ':',
        ]),
        _ => false,
    }
}
