//! The role of each file in the folder.

use std::collections::BTreeSet;

use super::config;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::about::{has_front_matter, is_about};
use crate::source::{Source, Sources, text::is_digits};

/// What a file is, by its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `incidents/**/*.md`
    Incident,
    /// `hypotheses/*.md`
    Hypothesis,
    /// `awards/*.md`
    Award,
    /// `slides/*.md`
    Slide,
    /// `editions/YEAR.yaml`
    Edition(i32),
    /// Anything else.
    Other,
}

/// Folders without subfolders.
const FLAT: [&str; 3] = ["hypotheses", "awards", "slides"];

/// Returns what the file at `path` is.
pub fn role(path: &str) -> Role {
    if let Some(year) = year(path) {
        return Role::Edition(year);
    }
    if !path.ends_with(".md") {
        return Role::Other;
    }
    match path.split_once('/') {
        Some(("incidents", _)) => Role::Incident,
        Some(("hypotheses", name)) if !name.contains('/') => Role::Hypothesis,
        Some(("awards", name)) if !name.contains('/') => Role::Award,
        Some(("slides", name)) if !name.contains('/') => Role::Slide,
        _ => Role::Other,
    }
}

/// Returns the year of `editions/2024.yaml`.
fn year(path: &str) -> Option<i32> {
    let name = path.strip_prefix("editions/")?.strip_suffix(".yaml")?;
    name.parse().ok().filter(|_| name.len() == 4 && is_digits(name))
}

/// Returns the names of the themes that the report brings: those of folders below `themes/` that hold a file.
pub fn themes(sources: &Sources) -> BTreeSet<&str> {
    let paths = sources.iter().map(|(_, source)| source.path.as_str());
    paths.filter_map(|path| Some(path.strip_prefix("themes/")?.split_once('/')?.0)).collect()
}

/// Complains about files that would otherwise be silently ignored.
pub fn check(sources: &Sources, complaints: &mut Diagnostics) {
    complaints.extend(sources.iter().filter_map(|(_, source)| misplaced(source)));
}

/// Returns whether nothing reads a file, and rightly so: it is a README, or no part of the report.
pub fn is_passed_over(source: &Source) -> bool {
    let is_theme = source.path.strip_prefix("themes/").is_some_and(|rest| rest.contains('/'));
    match role(&source.path) {
        Role::Edition(_) => false,
        Role::Other => source.path != config::PATH && !is_theme && misplaced(source).is_none(),
        _ => speaks_about_its_folder(source),
    }
}

/// A write-up may also be called `readme.md`: then it has front matter.
fn speaks_about_its_folder(source: &Source) -> bool {
    is_about(&source.path) && source.fault.is_none() && !has_front_matter(&source.text)
}

fn misplaced(source: &Source) -> Option<Diagnostic> {
    let path = source.path.as_str();
    let (folder, rest) = path.split_once('/')?;
    if speaks_about_its_folder(source) {
        return None;
    }
    let complaint =
        |message: String| Diagnostic::error("misplaced-file", message).in_file(path, None);
    if FLAT.contains(&folder) && rest.contains('/') && rest.ends_with(".md") {
        let complaint = complaint(format!("{folder} belong directly in `{folder}/`"));
        return Some(complaint.hint("move it up, or out of the report"));
    }
    let lower = rest.to_lowercase();
    let is_yaml = lower.ends_with(".yaml") || lower.ends_with(".yml");
    if folder == "editions" && is_yaml && year(path).is_none() {
        let complaint = complaint("an earlier edition is named for its year".to_owned());
        let stem = rest.rsplit_once('.').map_or(rest, |(stem, _)| stem);
        return Some(complaint.hint(match year(&format!("editions/{stem}.yaml")) {
            Some(year) => format!("name it `editions/{year}.yaml`, in small letters"),
            None => "name it as in `editions/2024.yaml`, or move it out of the report".to_owned(),
        }));
    }
    None
}
