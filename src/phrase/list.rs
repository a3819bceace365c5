//! Things one after the other.

/// Returns things as a list: `a, b and c`.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::list;
/// assert_eq!(list(&["a", "b", "c"]), "a, b and c");
/// ```
pub fn list(items: &[impl AsRef<str>]) -> String {
    joined(items, "and")
}

/// Returns things as a choice: `a, b or c`.
pub fn choice(items: &[impl AsRef<str>]) -> String {
    joined(items, "or")
}

fn joined(items: &[impl AsRef<str>], word: &str) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{} {word} {last}", before.join(", ")),
    }
}
