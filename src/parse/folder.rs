//! Which file of the folder is what.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Sources;

/// What a file is, by its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `incidents/**/*.md`
    Incident,
    /// `hypotheses/*.md`
    Hypothesis,
    /// `awards/*.md`
    Award,
    /// Anything else.
    Other,
}

/// Returns what the file at `path` is.
pub fn role(path: &str) -> Role {
    if !path.ends_with(".md") {
        return Role::Other;
    }
    match path.split_once('/') {
        Some(("incidents", _)) => Role::Incident,
        Some(("hypotheses", name)) if !name.contains('/') => Role::Hypothesis,
        Some(("awards", name)) if !name.contains('/') => Role::Award,
        _ => Role::Other,
    }
}

/// Folders that FORMATS.md names and this version cannot read.
const LATER: [(&str, &str); 3] = [
    ("slides", "own slides"),
    ("editions", "earlier editions"),
    ("themes", "own themes"),
];

/// Complains of files that would be left aside in silence: once a folder, and of each misplaced hypothesis and award.
pub fn check(sources: &Sources, told: &mut Diagnostics) {
    let mut said = BTreeSet::new();
    for (_, source) in sources.iter() {
        let Some((folder, rest)) = source.path.split_once('/') else {
            continue;
        };
        let is_flat = ["hypotheses", "awards"].contains(&folder);
        if is_flat && rest.contains('/') && rest.ends_with(".md") {
            told.push(
                Diagnostic::error(
                    "misplaced-file",
                    format!("{folder} stand directly in `{folder}/`"),
                )
                .in_file(&source.path, None)
                .hint("move it up, or out of the report"),
            );
        }
        let later = LATER.iter().find(|(name, _)| *name == folder);
        if let Some((name, what)) = later.filter(|(name, _)| said.insert(*name)) {
            told.push(
                Diagnostic::error("not-yet", format!("{what} cannot be read yet"))
                    .in_file(&source.path, None)
                    .hint(format!(
                        "move the folder `{name}` out of the report until they can"
                    )),
            );
        }
    }
}
