//! Names that were perhaps meant.

use super::{echo::short, said::either};

/// Returns the names that `word` may be a misspelling of, the nearest first, at most three.
///
/// # Example
/// ```
/// use incident_wrapped::diagnostic::near;
/// assert_eq!(near("detectd_at", ["started_at", "detected_at"]), ["detected_at"]);
/// assert!(near("weather", ["started_at", "detected_at"]).is_empty());
/// assert!(near("observations.seen", ["observations.n"]).is_empty());
/// ```
pub fn near<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = plain(word);
    let mut found: Vec<(usize, &str)> = names
        .into_iter()
        .filter_map(|name| {
            let other = plain(name);
            let steps = strsim::osa_distance(&word, &other);
            let related =
                (steps <= allowed(&word) && ends_near(&word, &other)) || is_ending(&word, &other);
            related.then_some((steps, name))
        })
        .collect();
    found.sort();
    found.dedup();
    found.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Returns a name without its dress: in lower case, with `_` for each hyphen and space.
pub fn plain(name: &str) -> String {
    name.to_lowercase().replace(['-', ' '], "_")
}

/// Asks whether one of the near names was meant; `None` where there is none.
pub fn did_you_mean<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = near(word, names);
    (!found.is_empty()).then(|| format!("did you mean {}?", either(&found)))
}

/// Says that a word is one of some others in another case: then there is nothing more to choose.
pub fn in_another_case(word: &str, names: &[impl AsRef<str>]) -> Option<String> {
    let lower = word.trim().to_lowercase();
    let found = names.iter().find(|name| name.as_ref().to_lowercase() == lower)?;
    Some(format!("only the case differs: write `{}`", short(found.as_ref())))
}

/// A word may be wrong in one place in four, at least in one and at most in three; very short ones in none.
fn allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=2 => 0,
        length => (length / 4).clamp(1, 3),
    }
}

/// Below the same key only the last part tells two names apart, and may differ as much as its own length allows:
/// `observations.seen` is not `observations.n`.
fn ends_near(word: &str, name: &str) -> bool {
    match (word.rsplit_once('.'), name.rsplit_once('.')) {
        (Some((_, word)), Some((_, name))) => strsim::osa_distance(word, name) <= allowed(word),
        _ => true,
    }
}

/// `oslo` means `Europe/Oslo`, `covered` means `observations.covered`.
fn is_ending(word: &str, name: &str) -> bool {
    word.len() > 2 && name.strip_suffix(word).is_some_and(|head| head.ends_with(['/', '.']))
}
