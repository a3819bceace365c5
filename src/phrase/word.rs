//! Keys, texts and lists as words.

use crate::words::{Language, say};

impl Language {
    /// Returns the language's words for a key; a key without words is returned as words.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::{English, German};
    /// assert_eq!(German.word("who-customer", "customer"), "Kundschaft");
    /// assert_eq!(English.word("who-night-watch", "night-watch"), "night watch");
    /// ```
    pub fn word(self, id: &str, key: &str) -> String {
        if self.knows(id) { say!(self, id) } else { words(key) }
    }

    /// Returns things as a list: `a, b and c`.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::{English, German};
    /// assert_eq!(English.list(&["a", "b", "c"]), "a, b and c");
    /// assert_eq!(German.list(&["a", "b"]), "a und b");
    /// ```
    pub fn list(self, items: &[impl AsRef<str>]) -> String {
        self.joined(items, "list-of-two")
    }

    /// Returns things as a choice: `a, b or c`.
    pub fn choice(self, items: &[impl AsRef<str>]) -> String {
        self.joined(items, "choice-of-two")
    }

    fn joined(self, items: &[impl AsRef<str>], id: &str) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match items.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [before @ .., last] => say!(self, id, before = before.join(", "), last = *last),
        }
    }
}

/// A no-break space, which keeps a number and its unit on one line.
pub(super) const TIGHT: char = '\u{a0}';

/// Returns the text with ordinary spaces only, for terminals and machines.
pub fn plain_spaces(text: &str) -> String {
    text.replace(TIGHT, " ")
}

/// Returns a key as words: `synthetic-test` is a synthetic test.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::words("time_to_detect"), "time to detect");
/// ```
pub fn words(key: &str) -> String {
    key.replace(['-', '_'], " ")
}

/// Returns how many letters the longest word has; a line may break at a hyphen.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::longest_word("A well-known infrastructure"), 14);
/// ```
pub fn longest_word(text: &str) -> usize {
    let words = text.split(|c: char| c.is_whitespace() || c == '-');
    words.map(|word| word.chars().count()).max().unwrap_or(0)
}

/// Returns the text with a capital at its beginning.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::capital("web tests"), "Web tests");
/// ```
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}
