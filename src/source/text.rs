//! Small functions on texts that several rooms use.

/// Returns whether `words`, a list separated by spaces, contains `word`.
pub fn has(words: &str, word: &str) -> bool {
    // Most words asked about are in no list, and a search for a substring says so some ten times sooner.
    words.contains(word) && words.split_whitespace().any(|one| one == word)
}

/// Words that are asked for so often that they are sorted first.
pub struct WordSet(Vec<&'static str>);

impl WordSet {
    /// Takes a list of words separated by spaces or line breaks.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::source::text::WordSet;
    /// assert!(WordSet::new("one two").has("two"));
    /// ```
    pub fn new(words: &'static str) -> WordSet {
        let mut words: Vec<&str> = words.split_whitespace().collect();
        words.sort_unstable();
        WordSet(words)
    }

    /// Returns whether a word is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.0.binary_search(&word).is_ok()
    }
}

/// Returns the rows of a table in text form: each line, split at its first `: `.
///
/// # Example
/// ```
/// use incident_wrapped::source::text::rows;
/// let table = "Europe/Oslo: Norway, Bergen\nEurope/Berlin: Germany\n";
/// assert_eq!(rows(table).last(), Some(("Europe/Berlin", "Germany")));
/// ```
pub fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once(": "))
}

/// Returns the letters and digits of a text in lower case: `startTime`, `Start Time` and `start-time` are one word.
pub fn squash(text: &str) -> String {
    if text.is_ascii() {
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        return letters.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    }
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns whether a text consists of ASCII digits, at least one.
pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns a text on one line, with one space between its words.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
