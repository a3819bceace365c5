//! Names that may have been meant.

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

/// Returns a name in lower case, with `_` for each hyphen and space.
pub fn plain(name: &str) -> String {
    name.to_lowercase().replace(['-', ' '], "_")
}

/// Asks whether one of the near names was meant; `None` where there is none.
pub fn did_you_mean<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let found = near(word, names);
    (!found.is_empty()).then(|| format!("did you mean {}?", either(&found)))
}

/// Says that only the case of a word is wrong; `None` where no name matches.
pub fn in_another_case(word: &str, names: &[impl AsRef<str>]) -> Option<String> {
    let lower = word.trim().to_lowercase();
    let found = names.iter().find(|name| name.as_ref().to_lowercase() == lower)?;
    Some(format!("only the case differs: write `{}`", short(found.as_ref())))
}

/// How many letters of a near name may be wrong at most.
pub const MOST_WRONG: usize = 3;

/// Returns how many letters of a word may be wrong: one in four, but at least one and at most three; none in very short words.
fn allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=2 => 0,
        length => (length / 4).clamp(1, MOST_WRONG),
    }
}

/// Only the last part tells names with the same prefix apart, so it may differ only as much as its own length allows:
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
