//! Things one after the other.

use crate::words::{Language, say};

impl Language {
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
