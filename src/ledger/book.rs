//! The record of what was last written into each write-up: `.wrapped/import.yaml`.

use std::collections::{BTreeMap, BTreeSet};

use super::held::{Held, scalar};
use crate::diagnostic::{Diagnostic, Diagnostics, short};
use crate::parse::front_matter;
use crate::parse::tree::{Entry, Fields, Shape};
use crate::parse::yaml;
use crate::source::{Source, SourceId, Span};

/// Where the record lies in a report folder.
pub const PATH: &str = ".wrapped/import.yaml";

/// The key under which the mark of a body is kept; no write-up has such a key.
pub const BODY: &str = "body";

/// The newest form of the file that is read.
const FORMAT: &str = "1";

const HEAD: &str = "\
# What `wrapped import` last wrote into each write-up. Commit this file, and let only the import change it.
# A value here is the tracker's for as long as the write-up says the same. A key below `yours` was changed or removed
# by hand, and no import touches it again. To hand it back, remove it here and in the write-up.
";

/// What was last written into one write-up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrote {
    /// The value of each key by its dotted path, and the mark of the body.
    pub values: BTreeMap<String, Held>,
    /// The keys that a person changed or removed.
    pub yours: BTreeSet<String>,
    /// The tracker whose incident it is, where that is known.
    pub tracker: Option<String>,
}

/// What was last written into each write-up, by the tracker's id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The incidents that an import wrote or saw.
    pub incidents: BTreeMap<String, Wrote>,
}

impl Ledger {
    /// Reads the file; one that does not exist is an empty one. Complains about the first line that is not as this tool writes it.
    ///
    /// # Errors
    /// Where it cannot be read as a whole: a value that is missed would become the person's for good.
    pub fn read(id: SourceId, source: &Source) -> Result<Ledger, Box<Diagnostic>> {
        front_matter::usable(id, source)?;
        let mut ledger = Ledger::default();
        let mut parts = parts(&source.text);
        if let Some((at, part)) = parts.next() {
            let format = format!("format: {FORMAT}");
            if part.trim_end() != format {
                return Err(Box::new(of_another_format(Span::new(id, at, at + first_line(part)))));
            }
        }
        for (at, part) in parts {
            let line = Span::new(id, at, at + first_line(part));
            let fields = read_part(id, part, at)?;
            let [Entry { key, value, .. }] = fields.entries.as_slice() else {
                return Err(Box::new(unlike(line)));
            };
            let Shape::Map(fields) = &value.shape else { return Err(Box::new(unlike(line))) };
            let wrote = wrote(fields).ok_or_else(|| Box::new(unlike(line)))?;
            if ledger.incidents.insert(key.clone(), wrote).is_some() {
                let complaint = mistake(line, format!("`{}` stands here twice", short(key)));
                return Err(Box::new(
                    complaint.hint("keep the lines of one, and remove the other's"),
                ));
            }
        }
        Ok(ledger)
    }

    /// Returns the file: one line a value, in a fixed order, so that Git shows what changed.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}format: {FORMAT}\n");
        for (id, wrote) in &self.incidents {
            text.push_str(&format!("{}:\n", scalar(id, false)));
            if let Some(tracker) = &wrote.tracker {
                text.push_str(&format!("  tracker: {tracker}\n"));
            }
            for (key, held) in &wrote.values {
                text.push_str(&format!("  {}: {}\n", scalar(key, false), held.yaml(false)));
            }
            if !wrote.yours.is_empty() {
                text.push_str("  yours:\n");
            }
            for key in &wrote.yours {
                text.push_str(&format!("    - {}\n", scalar(key, false)));
            }
        }
        text
    }
}

/// Splits the file before each line that begins at its margin; comments are left out.
///
/// The parts are read one by one, since a record of many years is larger than a file of YAML may be.
fn parts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let begins = |line: &str| !line.starts_with([' ', '#', '\n', '\r', '\t']);
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([at]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| (start, &text[start..end]))
}

fn first_line(part: &str) -> usize {
    part.lines().next().map_or(0, str::len)
}

fn read_part(id: SourceId, part: &str, at: usize) -> Result<Fields, Box<Diagnostic>> {
    let mut complaints = Diagnostics::new();
    let fields = yaml::parse(id, part, at, &mut complaints);
    let mut errors =
        complaints.iter().filter(|one| one.severity == crate::diagnostic::Severity::Error);
    match (errors.next(), fields) {
        (Some(error), _) => Err(Box::new(error.clone().hints(way_out()))),
        (None, fields) => Ok(fields.unwrap_or_default()),
    }
}

/// Reads the lines of one incident.
fn wrote(fields: &Fields) -> Option<Wrote> {
    let mut wrote = Wrote::default();
    for entry in &fields.entries {
        match (entry.key.as_str(), Held::of(&entry.value)) {
            ("yours", Held::List(keys)) => {
                let key = |held: Held| match held {
                    Held::Text(key) | Held::Bare(key) => Some(key),
                    _ => None,
                };
                wrote.yours = keys.into_iter().map(key).collect::<Option<_>>()?;
            }
            ("tracker", Held::Text(tracker)) => wrote.tracker = Some(tracker),
            ("yours" | "tracker", _) | (_, Held::Nothing | Held::Map(_)) => return None,
            (key, held) => {
                wrote.values.insert(key.to_owned(), held);
            }
        }
    }
    Some(wrote)
}

fn mistake(line: Span, message: String) -> Diagnostic {
    Diagnostic::error("import-record", message).at(line, "")
}

fn unlike(line: Span) -> Diagnostic {
    mistake(line, "these lines are not as an import writes them".to_owned()).hints(way_out())
}

fn of_another_format(line: Span) -> Diagnostic {
    let message = format!(
        "the record of the last import begins with `format: {FORMAT}`, and this one does not"
    );
    mistake(line, message).hint("written by a newer `wrapped`? use that one").hints(way_out())
}

fn way_out() -> [String; 2] {
    [
        format!("take `{PATH}` back from Git or from a copy"),
        "or remove it: then every key that a write-up has is yours, and an import adds only what is missing".to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Ledger, Box<Diagnostic>> {
        Ledger::read(SourceId(0), &Source::decode(PATH, text.as_bytes().to_vec()))
    }

    #[test]
    fn it_is_one_line_a_value_and_is_read_again() {
        let text = format!(
            "{HEAD}format: 1\n\"7\":\n  impact.users: 5\n  services: [a, \"b, c\"]\n  title: \"[P1] Down\"\nOPS-1:\n  yours:\n    - severity\n"
        );
        let ledger = read(&text).unwrap();
        assert_eq!(ledger.incidents["7"].values["impact.users"], Held::Bare("5".to_owned()));
        assert!(ledger.incidents["OPS-1"].yours.contains("severity"));
        assert_eq!(ledger.text(), text);
        assert_eq!(read("").unwrap(), Ledger::default());
    }

    #[test]
    fn what_no_import_writes_is_refused_with_its_line_and_a_way_out() {
        for (text, message) in [
            ("format: 2\n", "begins with `format: 1`"),
            ("format: 1\nA:\n  title: x\nA:\n  title: y\n", "`A` stands here twice"),
            ("format: 1\nA: x\n", "not as an import writes them"),
            ("format: 1\nA:\n  links: {a: b}\n", "not as an import writes them"),
            ("format: 1\n<<<<<<< HEAD\nA:\n", "a merge was not finished"),
            ("format: 1\nA:\n  title: [x\n", "bracket"),
        ] {
            let complaint = read(text).unwrap_err();
            assert!(complaint.message.contains(message), "{}", complaint.message);
            assert!(!complaint.hints.is_empty(), "{text}");
        }
    }
}
