//! What is said of a report, and how a run ends.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::mistakes::{self, Mistake};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, count, figures};
use crate::pipeline::Outcome;
use crate::shell::read::{Reading, UNREADABLE};
use crate::shell::terminal::Terminal;

/// How a run ended.
pub(super) enum End {
    Done,
    /// The content has errors.
    Errors,
    /// A file of the report could not be read.
    DiskFailed,
}

/// More different warnings than this are not read at one go.
const MOST_WARNINGS: usize = 40;

/// Every complaint of a run, and how it is said.
pub(super) struct Told<'a> {
    reading: &'a Reading,
    complaints: Diagnostics,
    folder: &'a Path,
    /// How many files the report has, with the images that its texts show.
    files: usize,
    each: bool,
}

impl<'a> Told<'a> {
    /// Gathers what was said while reading and by the run, save for the warnings that the report allows.
    pub(super) fn of(reading: &'a Reading, outcome: &Outcome, folder: &'a Path) -> Told<'a> {
        let mut complaints = reading.told.clone();
        complaints.join(outcome.told.clone());
        if let Some(report) = &outcome.report {
            complaints.silence(&report.edition.settings.allow, &BTreeMap::new());
        }
        let report = outcome.report.as_ref();
        Told {
            reading,
            complaints,
            folder,
            files: report.map_or(reading.sources.files(), |report| report.account.all_files()),
            each: false,
        }
    }

    /// Says each complaint in full, and not each mistake once.
    pub(super) fn each(self, each: bool) -> Told<'a> {
        Told { each, ..self }
    }

    /// Keeps the complaints that speak of one file; returns how many errors others have.
    pub(super) fn only(&mut self, path: &str) -> usize {
        let before = self.complaints.errors();
        let sources = &self.reading.sources;
        self.complaints.retain(|one| mistakes::speaks_of(one, path, sources));
        before - self.complaints.errors()
    }

    /// Says the complaints: warnings, then errors, which stand nearest to the prompt.
    pub(super) fn say(&self, terminal: &Terminal) {
        self.say_those(Severity::Warning, terminal);
        self.say_those(Severity::Error, terminal);
    }

    /// Says the complaints of a severity; errors are never cut.
    pub(super) fn say_those(&self, severity: Severity, terminal: &Terminal) {
        let sources = &self.reading.sources;
        let those: Vec<Diagnostic> = match self.each {
            true => {
                self.complaints.iter().filter(|one| one.severity == severity).cloned().collect()
            }
            false => {
                let most = match severity {
                    Severity::Error => usize::MAX,
                    Severity::Warning => MOST_WARNINGS,
                };
                let list = check_all(self.folder);
                let mistakes = self.mistakes(severity).into_iter().take(most);
                mistakes.map(|one| one.told(sources, &list)).collect()
            }
        };
        terminal.complain(&those, sources, self.folder);
    }

    fn mistakes(&self, severity: Severity) -> Vec<Mistake<'_>> {
        let mut mistakes = self.complaints.mistakes();
        mistakes.retain(|one| one.severity() == severity);
        mistakes
    }

    /// Returns how the run ends, where there are errors.
    pub(super) fn failed(&self) -> Option<End> {
        if self.complaints.errors() == 0 {
            return None;
        }
        let unreadable = self.complaints.iter().any(|one| one.name == UNREADABLE);
        Some(match unreadable {
            true => End::DiskFailed,
            false => End::Errors,
        })
    }

    /// Says whether something holds of every complaint.
    pub(super) fn all(&self, holds: impl Fn(&Diagnostic) -> bool) -> bool {
        self.complaints.iter().all(holds)
    }

    /// Returns the last line, such as `137 files read; 1 warning in 3 places, no errors.`
    pub(super) fn closing(&self) -> String {
        format!("{} read; {}.", count(self.files, "file"), self.counts())
    }

    /// The same, where a run wanted to write and did not.
    pub(super) fn closing_unwritten(&self) -> String {
        format!("{} read; {}; nothing was written.", count(self.files, "file"), self.counts())
    }

    /// Counts mistakes and their places, and says which are not shown.
    pub(super) fn counts(&self) -> String {
        let mistakes = self.mistakes(Severity::Warning);
        let hidden = match self.each {
            true => 0,
            false => mistakes.len().saturating_sub(MOST_WARNINGS),
        };
        let mut warnings = counted(&mistakes, "warning");
        if hidden > 0 {
            let list = check_all(self.folder);
            warnings.push_str(&format!(" ({hidden} not shown: {list})"));
        }
        let errors = counted(&self.mistakes(Severity::Error), "error");
        format!("{warnings}, {errors}")
    }
}

/// Returns such as `2 errors in 40 places`.
fn counted(mistakes: &[Mistake], word: &str) -> String {
    let places: usize = mistakes.iter().map(Mistake::places).sum();
    let said = count(mistakes.len(), word);
    match places > mistakes.len() {
        true => format!("{said} in {} places", figures(places)),
        false => said,
    }
}

/// Returns the command that names every complaint, and what became of every file.
pub(super) fn check_all(folder: &Path) -> String {
    match folder.to_string_lossy().as_ref() {
        "." | "" => "`wrapped check --all`".to_owned(),
        named => format!("`wrapped check {named} --all`"),
    }
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
