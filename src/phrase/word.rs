//! Keys and texts as words.

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
