//! What is said of a report, and how a run ends.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::pipeline::Outcome;
use crate::shell::read::{Reading, UNREADABLE};
use crate::shell::terminal::Terminal;
use crate::source::SourceId;

/// How a run ended.
pub(super) enum End {
    Done,
    /// The content has errors.
    Errors,
    /// A file of the report could not be read.
    DiskFailed,
}

/// Says every complaint of a run that the report does not allow, and returns them all.
pub(super) fn complaints(
    reading: &Reading,
    outcome: &Outcome,
    folder: &Path,
    terminal: &Terminal,
) -> Diagnostics {
    let mut all = reading.told.clone();
    all.append(outcome.told.clone());
    if let Some(report) = &outcome.report {
        all.silence(&report.edition.settings.allow, &BTreeMap::new());
    }
    terminal.complain(&all, &reading.sources, folder);
    all
}

pub(super) fn failed(told: &Diagnostics) -> Option<End> {
    if told.errors() == 0 {
        return None;
    }
    match told.iter().any(|one| one.name == UNREADABLE) {
        true => Some(End::DiskFailed),
        false => Some(End::Errors),
    }
}

/// Returns the last line, such as `41 of 42 incidents read; 1 error, 3 warnings`.
pub(super) fn closing(reading: &Reading, told: &Diagnostics) -> String {
    let count = |n: usize, word: &str| match n {
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        n => format!("{n} {word}s"),
    };
    let broken = |id: SourceId| {
        let speaks_of =
            |one: &Diagnostic| matches!(one.place, Place::Source(ref span, _) if span.source == id);
        told.iter()
            .any(|one| one.severity == Severity::Error && speaks_of(one))
    };
    let is_incident = |path: &str| path.starts_with("incidents/");
    let unread = told.iter().filter(|one| {
        one.name == UNREADABLE && matches!(&one.place, Place::File(path, _) if is_incident(path))
    });
    let incidents = reading
        .sources
        .iter()
        .filter(|(_, source)| is_incident(&source.path));
    let (of, read) = incidents.fold((unread.count(), 0), |(of, read), (id, _)| {
        (of + 1, read + usize::from(!broken(id)))
    });
    let (errors, warnings) = (
        count(told.errors(), "error"),
        count(told.warnings(), "warning"),
    );
    format!("{read} of {of} incidents read; {errors}, {warnings}")
}

/// Says how large something is.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        bytes if bytes < 1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        bytes => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// Adds a mistake to what is told, unless another page made the same.
pub(super) fn once(outcome: &mut Outcome, mistake: Diagnostic) {
    if !outcome.told.iter().any(|one| *one == mistake) {
        outcome.told.push(mistake);
    }
}
