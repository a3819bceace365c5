//! The complaints of a run, how they are shown, and how the run ends.

use std::collections::BTreeMap;
use std::path::Path;

use super::arguments::Form;
use crate::diagnostic::mistakes::{self, Mistake};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, count, figures, github, json, sarif};
use crate::pipeline::Outcome;
use crate::shell::read::{FolderContents, UNREADABLE};
use crate::shell::{Terminal, terminal};

/// How a run ended.
pub(super) enum End {
    Done,
    /// The content has errors.
    Errors,
    /// A file of the report could not be read.
    DiskFailed,
}

/// The most warnings that are shown in one run: nobody reads more.
const MOST_WARNINGS: usize = 40;

/// Every complaint of a run, and how it is shown.
pub(super) struct Complaints<'a> {
    reading: &'a FolderContents,
    list: Diagnostics,
    folder: &'a Path,
    /// How many files the report has, with the images that its texts show.
    files: usize,
    each: bool,
}

impl<'a> Complaints<'a> {
    /// Gathers the complaints of reading and of the run, without the warnings that the report allows.
    pub(super) fn of(
        reading: &'a FolderContents,
        outcome: &Outcome,
        folder: &'a Path,
    ) -> Complaints<'a> {
        let mut list = reading.complaints.clone();
        list.join(outcome.complaints.clone());
        if let Some(report) = &outcome.report {
            list.silence(&report.edition.settings.allow, &BTreeMap::new());
        }
        let report = outcome.report.as_ref();
        Complaints {
            reading,
            list,
            folder,
            files: report.map_or(reading.sources.files(), |report| report.account.all_files()),
            each: false,
        }
    }

    /// Chooses whether to show each complaint in full, or each mistake once.
    pub(super) fn each(self, each: bool) -> Complaints<'a> {
        Complaints { each, ..self }
    }

    /// Keeps only the complaints about one file; returns how many errors other files have.
    pub(super) fn only(&mut self, path: &str) -> usize {
        let before = self.list.errors();
        let sources = &self.reading.sources;
        self.list.retain(|one| mistakes::speaks_of(one, path, sources));
        before - self.list.errors()
    }

    /// Shows the complaints: warnings first, then errors, so that errors are nearest to the prompt.
    pub(super) fn say(&self, terminal: &Terminal) {
        self.say_those(Severity::Warning, terminal);
        self.say_those(Severity::Error, terminal);
    }

    /// Shows the complaints of one severity; all errors are shown.
    pub(super) fn say_those(&self, severity: Severity, terminal: &Terminal) {
        let sources = &self.reading.sources;
        let those: Vec<Diagnostic> = match self.each {
            true => self.list.iter().filter(|one| one.severity == severity).cloned().collect(),
            false => {
                let most = match severity {
                    Severity::Error => usize::MAX,
                    Severity::Warning => MOST_WARNINGS,
                };
                let all = check_all(self.folder);
                let mistakes = self.mistakes(severity).into_iter().take(most);
                mistakes.map(|one| one.in_all_places(sources, &all)).collect()
            }
        };
        terminal.complain(&those, sources, self.folder);
    }

    /// Returns the complaints in a form for machines, each in its place; `errors_only` leaves the warnings out.
    ///
    /// # Panics
    /// For the form that people read.
    pub(super) fn document(&self, form: Form, errors_only: bool) -> String {
        let wanted = |one: &&Diagnostic| !errors_only || one.severity == Severity::Error;
        let list: Vec<&Diagnostic> = self.list.iter().filter(wanted).collect();
        let (sources, root) = (&self.reading.sources, terminal::root(self.folder));
        match form {
            Form::Json => json::document(&list, sources, &root),
            Form::Sarif => sarif::document(&list, sources, &root),
            Form::Github => github::document(&list, sources, &root),
            Form::Human => unreachable!("people read complaints on standard error"),
        }
    }

    /// Returns whether there is a warning.
    pub(super) fn has_warnings(&self) -> bool {
        self.list.warnings() > 0
    }

    fn mistakes(&self, severity: Severity) -> Vec<Mistake<'_>> {
        let mut mistakes = self.list.mistakes();
        mistakes.retain(|one| one.severity() == severity);
        mistakes
    }

    /// Returns how the run ends if there are errors; `None` without errors.
    pub(super) fn failed(&self) -> Option<End> {
        if self.list.errors() == 0 {
            return None;
        }
        let unreadable = self.list.iter().any(|one| one.name == UNREADABLE);
        Some(if unreadable { End::DiskFailed } else { End::Errors })
    }

    /// Returns whether something holds for every complaint.
    pub(super) fn all(&self, holds: impl Fn(&Diagnostic) -> bool) -> bool {
        self.list.iter().all(holds)
    }

    /// Returns the last line, such as `137 files read; 1 warning in 3 places, no errors.`
    pub(super) fn closing(&self) -> String {
        format!("{} read; {}.", count(self.files, "file"), self.counts())
    }

    /// Returns the last line of a run that should have written and did not.
    pub(super) fn closing_unwritten(&self) -> String {
        format!("{} read; {}; nothing was written.", count(self.files, "file"), self.counts())
    }

    /// Counts mistakes and places, and says how many are not shown.
    pub(super) fn counts(&self) -> String {
        let mistakes = self.mistakes(Severity::Warning);
        let hidden = if self.each { 0 } else { mistakes.len().saturating_sub(MOST_WARNINGS) };
        let mut warnings = counted(&mistakes, "warning");
        if hidden > 0 {
            let all = check_all(self.folder);
            warnings.push_str(&format!(" ({hidden} not shown: {all})"));
        }
        let errors = counted(&self.mistakes(Severity::Error), "error");
        format!("{warnings}, {errors}")
    }
}

/// Counts mistakes and their places, such as `2 errors in 40 places`.
fn counted(mistakes: &[Mistake], word: &str) -> String {
    let places: usize = mistakes.iter().map(Mistake::places).sum();
    let said = count(mistakes.len(), word);
    if places > mistakes.len() { format!("{said} in {} places", figures(places)) } else { said }
}

/// Returns the command that lists every complaint and every file.
pub(super) fn check_all(folder: &Path) -> String {
    match folder.to_string_lossy().as_ref() {
        "." | "" => "`wrapped check --all`".to_owned(),
        named => format!("`wrapped check {named} --all`"),
    }
}

/// Writes a size in KB or MB.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        bytes if bytes < 1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        bytes => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// Adds a mistake to the complaints, unless it is already among them.
pub(super) fn once(outcome: &mut Outcome, mistake: Diagnostic) {
    if !outcome.complaints.iter().any(|one| *one == mistake) {
        outcome.complaints.push(mistake);
    }
}
