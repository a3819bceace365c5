//! Keys and texts as words.

use crate::words::{Language, say};

impl Language {
    /// Returns a key in the words that the language has for it under an id; one that it does not know is written as it is.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::{English, German};
    /// assert_eq!(German.word("who-customer", "customer"), "Kundschaft");
    /// assert_eq!(English.word("who-night-watch", "night-watch"), "night watch");
    /// ```
    pub fn word(self, id: &str, key: &str) -> String {
        match self.knows(id) {
            true => say!(self, id),
            false => words(key),
        }
    }
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
