//! Files that speak about a folder, and are none of what the folder holds.

/// What such files are called, in any case.
const NAMES: [&str; 6] = ["readme", "index", "contributing", "changelog", "license", "template"];

/// Returns whether a file is called as one that speaks about its folder, or is set aside by a first `_`.
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
