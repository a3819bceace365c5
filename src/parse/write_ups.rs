//! The write-ups of a folder, taken apart but not read further: what an import has to know of them.

use super::folder::{self, Role};
use super::front_matter::{self, FrontMatter};
use super::{contained::contained, id, typed::scalar};
use crate::diagnostic::{Diagnostics, Severity};
use crate::source::{SourceId, Sources, Span};

/// One write-up in its two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct WriteUp {
    /// The file.
    pub source: SourceId,
    /// Its keys and its body.
    pub parts: FrontMatter,
    /// Its `id`, where it has one.
    pub id: Option<String>,
}

/// Takes all write-ups apart, drafts too, in the order of their paths.
///
/// Complains about each that is no YAML, since nobody can say whose it is, and about ids that stand in two files.
pub fn all(sources: &Sources, complaints: &mut Diagnostics) -> Vec<WriteUp> {
    let mut found = Vec::new();
    let mut ids: Vec<(String, Span)> = Vec::new();
    let is_write_up = |path: &str| folder::role(path) == Role::Incident;
    for (source, file) in sources.iter().filter(|(_, file)| is_write_up(&file.path)) {
        if folder::is_passed_over(file) {
            continue;
        }
        let parts = contained(file, complaints, |complaints| {
            let parts = front_matter::split(source, file, complaints);
            complaints.retain(|one| one.severity == Severity::Error);
            parts
        });
        let Some(parts) = parts else { continue };
        let entry = parts.fields.get("id");
        let id = entry.and_then(|entry| Some((scalar(&entry.value)?.trim().to_owned(), entry)));
        let id = id.filter(|(id, _)| !id.is_empty());
        ids.extend(id.iter().map(|(id, entry)| (id.clone(), entry.place())));
        let id = id.map(|(id, _)| id);
        found.push(WriteUp { source, parts, id });
    }
    id::unique(&ids, complaints);
    found
}
