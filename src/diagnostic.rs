//! Complaints as values: what is wrong, where, and what to do.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{SourceId, Span};

mod echo;
pub mod github;
pub mod json;
pub mod mistakes;
pub mod names;
mod near;
mod said;
pub mod sarif;
pub mod show;
mod spot;

pub use echo::{cut, short, steers, visible, visible_json, visible_lines};
pub use near::{MOST_WRONG, did_you_mean, in_another_case, near, plain};
pub use said::{and, count, each, either, figures};

/// Whether it stops a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It stops a build: nothing is published.
    Error,
    /// The authors should look at it; they may silence it by its name.
    Warning,
}

impl Severity {
    /// Returns the word for it.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// Where a complaint points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// At a span of a source, with a label under the line.
    Source(Span, String),
    /// At a span of a source that must not be shown.
    Hidden(Span),
    /// At a file that is not a source, such as a theme's, perhaps at one of its lines.
    File(String, Option<usize>),
    /// At the report as a whole.
    Report,
}

/// One complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it stops a build.
    pub severity: Severity,
    /// Its name in kebab-case; `allow: [name]` silences a warning.
    pub name: &'static str,
    /// What is wrong, in the user's words: lower case, no full stop.
    pub message: String,
    /// Where the problem is.
    pub place: Place,
    /// Other places that explain it.
    pub context: Vec<(Span, String)>,
    /// What it means for the report.
    pub notes: Vec<String>,
    /// What to do, one hint for each thing that may have been meant.
    pub hints: Vec<String>,
    /// What it has in common with other complaints of the same mistake; its message where this is `None`.
    alike: Option<String>,
    /// How many more of its kind the file has; these are counted, but not kept.
    more: usize,
}

impl Diagnostic {
    /// Makes an error; nothing is published while there is one.
    pub fn error(name: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Error, name, message.into())
    }

    /// Makes a warning.
    pub fn warning(name: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Warning, name, message.into())
    }

    fn new(severity: Severity, name: &'static str, message: String) -> Diagnostic {
        let (context, notes, hints) = (Vec::new(), Vec::new(), Vec::new());
        Diagnostic {
            severity,
            name,
            message,
            place: Place::Report,
            context,
            notes,
            hints,
            alike: None,
            more: 0,
        }
    }

    /// Says what complaints of the same mistake have in common, where the message holds a value: the key and the
    /// kind of problem, such as `severity is none of the list`.
    pub fn alike(mut self, what: impl Into<String>) -> Diagnostic {
        self.alike = Some(what.into());
        self
    }

    /// Returns what all complaints of one mistake have in common.
    pub fn kind(&self) -> (Severity, &'static str, &str) {
        let what = self.alike.as_deref().unwrap_or(&self.message);
        (self.severity, self.name, what)
    }

    /// Returns how many places it stands for: its own, and those that were only counted.
    pub fn places(&self) -> usize {
        1 + self.more
    }

    /// Points at a span of a source, with a label under it; an empty label leaves only the underline.
    pub fn at(mut self, span: Span, label: impl Into<String>) -> Diagnostic {
        self.place = Place::Source(span, label.into());
        self
    }

    /// Points at a span of a source without showing the line, because it holds a secret.
    pub fn at_hidden(mut self, span: Span) -> Diagnostic {
        self.place = Place::Hidden(span);
        self
    }

    /// Points at a file that is not a source.
    pub fn in_file(mut self, path: impl Into<String>, line: Option<usize>) -> Diagnostic {
        self.place = Place::File(path.into(), line);
        self
    }

    /// Shows another place that explains it.
    pub fn with_context(mut self, span: Span, label: impl Into<String>) -> Diagnostic {
        self.context.push((span, label.into()));
        self
    }

    /// Adds a note on what it means.
    pub fn note(mut self, note: impl Into<String>) -> Diagnostic {
        self.notes.push(note.into());
        self
    }

    /// Adds a hint on what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Diagnostic {
        self.hints.push(hint.into());
        self
    }

    /// Adds several hints, one for each thing that may have been meant.
    pub fn hints(mut self, hints: impl IntoIterator<Item = String>) -> Diagnostic {
        self.hints.extend(hints);
        self
    }

    /// Adds a hint, if there is one.
    pub fn hint_if(self, hint: Option<String>) -> Diagnostic {
        self.hints(hint)
    }

    /// Adds a note, if there is one.
    pub fn note_if(mut self, note: Option<String>) -> Diagnostic {
        self.notes.extend(note);
        self
    }
}

/// The most complaints of one kind that are kept for a file; the others are only counted.
pub const MOST_OF_A_KIND: usize = 100;

/// All complaints of a run, from every room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Returns an empty list.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds a complaint.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds several complaints.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(diagnostics);
    }

    /// Adds a complaint and returns it, so that hints can be added.
    pub fn add(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.list.push(diagnostic);
        self.list.last_mut().expect("one was just added")
    }

    /// Adds the complaints of one file. Beyond a limit, those of one kind are only counted, so that they do not bury the others.
    pub fn append(&mut self, others: Diagnostics) {
        if others.list.len() <= MOST_OF_A_KIND {
            return self.list.extend(others.list);
        }
        let mut kinds: BTreeMap<(Severity, &'static str, String), (usize, usize)> = BTreeMap::new();
        for one in others.list {
            let (severity, name, what) = one.kind();
            let (count, last) = kinds.entry((severity, name, what.to_owned())).or_insert((0, 0));
            *count += 1;
            if *count > MOST_OF_A_KIND {
                self.list[*last].more += one.places();
                continue;
            }
            *last = self.list.len();
            self.list.push(one);
        }
    }

    /// Adds all complaints of another list.
    pub fn join(&mut self, others: Diagnostics) {
        self.list.extend(others.list);
    }

    /// Keeps only the complaints for which `holds` is true.
    pub fn retain(&mut self, holds: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(holds);
    }

    /// Drops the warnings that the report or their own file allows.
    pub fn silence(&mut self, report: &[String], files: &BTreeMap<SourceId, BTreeSet<String>>) {
        self.list.retain(|one| {
            let allowed = |names: &BTreeSet<String>| names.contains(one.name);
            let by_file = match &one.place {
                Place::Source(span, _) | Place::Hidden(span) => {
                    files.get(&span.source).is_some_and(allowed)
                }
                Place::File(..) | Place::Report => false,
            };
            let by_report = report.iter().any(|name| name == one.name);
            one.severity == Severity::Error || !(by_file || by_report)
        });
    }

    /// Sorts the complaints by file, and by line within each.
    pub fn sort(&mut self) {
        self.list.sort_by_key(|one| match &one.place {
            Place::Report => (0, None, String::new(), 0),
            Place::File(path, line) => (1, None, path.clone(), line.unwrap_or(0)),
            Place::Source(span, _) | Place::Hidden(span) => {
                (2, Some(span.source), String::new(), span.start)
            }
        });
    }

    /// Returns all complaints in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Returns how many errors there are.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// Returns how many warnings there are.
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|one| one.severity == severity).map(Diagnostic::places).sum()
    }
}
