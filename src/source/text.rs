//! Small functions on texts that several rooms use.

/// Returns whether `words`, a list separated by spaces, contains `word`.
pub fn has(words: &str, word: &str) -> bool {
    // Most words asked about are in no list, and a search for a substring says so some ten times sooner.
    words.contains(word) && words.split_whitespace().any(|one| one == word)
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
