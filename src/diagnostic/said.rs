//! Counts and lists, in the words of a message.

use super::echo::short;

/// Counts things, as `no files`, `1 file` and `1,004 files`.
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::count;
/// assert_eq!([0, 1, 3].map(|n| count(n, "file")), ["no files", "1 file", "3 files"]);
/// ```
pub fn count(n: usize, thing: &str) -> String {
    match n {
        0 => format!("no {thing}s"),
        1 => format!("1 {thing}"),
        n => format!("{} {thing}s", figures(n)),
    }
}

/// Writes a number with commas between its thousands.
pub fn figures(n: usize) -> String {
    match n / 1000 {
        0 => n.to_string(),
        thousands => format!("{},{:03}", figures(thousands), n % 1000),
    }
}

/// Joins words with commas and a last "and".
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::and;
/// assert_eq!(and(&["a", "b", "c"]), "a, b and c");
/// ```
pub fn and(words: &[impl AsRef<str>]) -> String {
    joined(words, "and")
}

/// Writes names in backticks with commas and a last "or".
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::either;
/// assert_eq!(either(&["sev1", "sev2", "sev3"]), "`sev1`, `sev2` or `sev3`");
/// ```
pub fn either(names: &[impl AsRef<str>]) -> String {
    joined(&quoted(names), "or")
}

/// Writes names in backticks with commas and a last "and".
pub fn each(names: &[impl AsRef<str>]) -> String {
    joined(&quoted(names), "and")
}

fn quoted(names: &[impl AsRef<str>]) -> Vec<String> {
    names.iter().map(|name| format!("`{}`", short(name.as_ref()))).collect()
}

fn joined(words: &[impl AsRef<str>], last_word: &str) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{} {last_word} {last}", rest.join(", "))
        }
        _ => words.concat(),
    }
}
