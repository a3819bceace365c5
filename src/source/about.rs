//! Files that describe a folder and are not part of what it holds.

/// The names of such files; case is ignored.
const NAMES: [&str; 6] = ["readme", "index", "contributing", "changelog", "license", "template"];

/// Returns whether a file has a name that describes its folder, or is set aside by a leading `_`.
///
/// # Example
/// ```
/// use incident_wrapped::source::about::is_about;
/// assert!(is_about("incidents/README.md") && is_about("incidents/2025/readme.de.md"));
/// assert!(is_about("slides/_old.md") && is_about("LICENSE"));
/// assert!(!is_about("incidents/index-was-full.md") && !is_about("incidents/readme/a.md"));
/// ```
pub fn is_about(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name).to_lowercase();
    name.starts_with('_') || NAMES.contains(&stem.as_str())
}

/// Returns whether a text has front matter: its first line is `---`.
pub fn has_front_matter(text: &str) -> bool {
    text.lines().next().is_some_and(|first| first.trim_end() == "---")
}
