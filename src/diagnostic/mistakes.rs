//! Similar complaints, joined into one mistake with all its places.

use std::collections::{BTreeMap, BTreeSet};

use super::said::{and, count};
use super::{Diagnostic, Diagnostics, Place, Severity, show::line_of};
use crate::source::{Sources, Span};

/// The most other places of a mistake that are named; if there are more, they are counted.
const NAMED: usize = 3;

/// Complaints of one kind: the first in full, the others by their places.
#[derive(Debug)]
pub struct Mistake<'a> {
    first: &'a Diagnostic,
    others: Vec<&'a Diagnostic>,
}

impl Mistake<'_> {
    /// Returns whether it is an error or a warning.
    pub fn severity(&self) -> Severity {
        self.first.severity
    }

    /// Returns how many places have it.
    pub fn places(&self) -> usize {
        self.first.places() + self.others.iter().map(|one| one.places()).sum::<usize>()
    }

    /// Returns the first complaint with a note on where the others are; `list` is the command that lists them.
    pub fn in_all_places(&self, sources: &Sources, list: &str) -> Diagnostic {
        let first = self.first.clone();
        match self.elsewhere(sources, list) {
            Some(note) => first.note(note),
            None => first,
        }
    }

    fn elsewhere(&self, sources: &Sources, list: &str) -> Option<String> {
        let more = self.places() - 1;
        if more == 0 {
            return None;
        }
        if more == self.others.len() && more <= NAMED {
            let places = self.others.iter().map(|one| place(one, sources));
            return Some(format!("the same in {}", and(&places.collect::<Vec<String>>())));
        }
        let here = path(self.first, sources);
        let files: BTreeSet<&str> = self
            .others
            .iter()
            .filter_map(|one| path(one, sources))
            .filter(|path| Some(*path) != here)
            .collect();
        let places = count(more, "more place");
        Some(match files.len() {
            0 => format!("the same in {places} of this file; {list} lists them"),
            files if files == more => {
                format!("the same in {}; {list} lists them", count(files, "more file"))
            }
            files => format!(
                "the same in {places}, also in {}; {list} lists them",
                count(files, "other file")
            ),
        })
    }
}

impl Diagnostics {
    /// Joins the complaints into mistakes in the order of their first places; errors come last, where people look.
    pub fn mistakes(&self) -> Vec<Mistake<'_>> {
        let mut found: Vec<Mistake> = Vec::new();
        let mut kinds = BTreeMap::new();
        for one in self.iter() {
            match kinds.get(&one.kind()) {
                Some(at) => {
                    let mistake: &mut Mistake = &mut found[*at];
                    mistake.others.push(one);
                }
                None => {
                    kinds.insert(one.kind(), found.len());
                    let (first, others) = (one, Vec::new());
                    found.push(Mistake { first, others });
                }
            }
        }
        found.sort_by_key(|one| one.severity() == Severity::Error);
        found
    }
}

/// Returns the path in the report folder of the file that a complaint points at.
pub fn path<'a>(complaint: &'a Diagnostic, sources: &'a Sources) -> Option<&'a str> {
    match &complaint.place {
        Place::Source(span, _) | Place::Hidden(span) => Some(&sources.get(span.source).path),
        Place::File(path, _) => Some(path),
        Place::Report => None,
    }
}

/// Returns whether a complaint points at a file or shows a line of it.
pub fn speaks_of(complaint: &Diagnostic, file: &str, sources: &Sources) -> bool {
    let shown = |(span, _): &(Span, String)| sources.get(span.source).path == file;
    path(complaint, sources) == Some(file) || complaint.context.iter().any(shown)
}

fn place(complaint: &Diagnostic, sources: &Sources) -> String {
    match &complaint.place {
        Place::Source(span, _) | Place::Hidden(span) => {
            let path = &sources.get(span.source).path;
            format!("`{path}:{}`", line_of(*span, sources))
        }
        Place::File(path, Some(line)) => format!("`{path}:{line}`"),
        Place::File(path, None) => format!("`{path}`"),
        Place::Report => "the report".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn complaints(files: usize, each: usize) -> (Diagnostics, Sources) {
        let name = |n: usize| format!("incidents/{n:03}.md");
        let list = (0..files).map(|n| Source::decode(name(n), b"one\ntwo\nthree\n".to_vec()));
        let sources = Sources::new(list.collect());
        let mut complaints = Diagnostics::new();
        for (id, _) in sources.iter() {
            for line in 0..each {
                let span = Span::new(id, line * 4, line * 4 + 3);
                let message = format!("`kind` is not `{}`", line * files);
                let one = Diagnostic::warning("unknown-key", message).at(span, "");
                complaints.push(one.alike("kind is none of the list"));
            }
        }
        (complaints, sources)
    }

    fn note(files: usize, each: usize) -> Option<String> {
        let (complaints, sources) = complaints(files, each);
        let mistakes = complaints.mistakes();
        assert_eq!(mistakes.len(), 1, "one mistake, whatever the value");
        assert_eq!(mistakes[0].places(), files * each);
        mistakes[0].in_all_places(&sources, "`--all`").notes.pop()
    }

    #[test]
    fn few_places_are_named_and_many_are_counted() {
        assert_eq!(note(1, 1), None);
        let three = "the same in `incidents/001.md:1` and `incidents/002.md:1`";
        assert_eq!(note(3, 1).as_deref(), Some(three));
        let forty = "the same in 39 more files; `--all` lists them";
        assert_eq!(note(40, 1).as_deref(), Some(forty));
        let here = "the same in `incidents/000.md:2` and `incidents/000.md:3`";
        assert_eq!(note(1, 3).as_deref(), Some(here));
        let both = "the same in 9 more places, also in 4 other files; `--all` lists them";
        assert_eq!(note(5, 2).as_deref(), Some(both));
    }

    #[test]
    fn errors_stand_last_and_mistakes_of_different_keys_apart() {
        let (mut complaints, _) = complaints(2, 1);
        complaints.push(Diagnostic::error("moment", "`started_at` is written day first"));
        complaints.push(Diagnostic::warning("unknown-key", "nothing reads `service`"));
        let mistakes = complaints.mistakes();
        let severities: Vec<Severity> = mistakes.iter().map(Mistake::severity).collect();
        use Severity::{Error, Warning};
        assert_eq!(severities, [Warning, Warning, Error]);
    }

    #[test]
    fn what_a_file_has_beyond_the_kept_is_counted_and_hides_nothing() {
        let source = Source::decode("a.md", b"one\n".to_vec());
        let sources = Sources::new(vec![source]);
        let (id, _) = sources.iter().next().unwrap();
        let mut mine = Diagnostics::new();
        for _ in 0..250 {
            let one = Diagnostic::warning("blaming-words", "\"should have\" blames");
            mine.push(one.at(Span::new(id, 0, 3), ""));
        }
        mine.push(Diagnostic::error("missing-key", "`id` is missing").at(Span::new(id, 0, 3), ""));
        let mut complaints = Diagnostics::new();
        complaints.append(mine);
        assert_eq!((complaints.warnings(), complaints.errors()), (250, 1));
        assert_eq!(complaints.iter().count(), 101);
        let mistakes = complaints.mistakes();
        assert_eq!((mistakes[0].places(), mistakes[1].places()), (250, 1));
        let note = mistakes[0].in_all_places(&sources, "`--all`").notes.pop();
        let expected = "the same in 249 more places of this file; `--all` lists them";
        assert_eq!(note.as_deref(), Some(expected));
    }
}
