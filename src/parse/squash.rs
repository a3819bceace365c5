//! Words as people mean them, whatever their case and what stands between their parts.

/// Returns the letters and digits of a text in lower case: `startTime`, `Start Time` and `start-time` are one word.
pub fn squash(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns whether a list of words, with spaces between them, holds a word.
pub fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|one| one == word)
}

/// Returns whether a word says yes, in whatever form.
pub fn is_yes(text: &str) -> bool {
    matches!(squash(text).as_str(), "true" | "yes" | "y" | "on" | "1" | "t" | "ja" | "wahr")
}

/// Returns whether a word says no, in whatever form.
pub fn is_no(text: &str) -> bool {
    matches!(
        squash(text).as_str(),
        "false" | "no" | "n" | "off" | "0" | "f" | "never" | "none" | "nein" | "falsch"
    )
}
