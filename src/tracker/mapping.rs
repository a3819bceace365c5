//! What a mapping file says: which column stands for which key.
//!
//! ```yaml
//! format: csv
//! id: Ref
//! title: What
//! severity: {from: How bad, values: {"1": sev1, "2": sev2}}
//! services: {from: Systems, split: ","}
//! recorded:
//!   started_at: {from: When it began, forms: ["%d.%m.%Y %H:%M", iso8601], zone: Europe/Oslo}
//! review: {held: {from: "PIR?", values: {"yes": true, "no": false}}}
//! never: [Owner]
//! skip: {Resolution: [Won't Do]}
//! ```
//!
//! A value is a column of a table or a path of JSON, several of them, or a map. Instead of `from` it may say `column` or
//! `path`, and `formats` instead of `forms`. A column under `skip` is judged by these values alone, whatever the
//! format would skip because of it.

use super::dates::Form;
use super::fault;
use super::format::Format;
use super::want::Want;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, did_you_mean, short};
use crate::model::keys::Format as Keys;
use crate::model::keys::people::names_people;
use crate::parse::{Entry, Fields, Node, Shape, whole};
use crate::source::{Source, SourceId, Span};
use crate::time::Zone;

/// A mapping file that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The format that it is for, where it says so.
    pub format: Option<Format>,
    /// Its path, as complaints show it.
    pub path: String,
    /// The keys that it asks for.
    pub wants: Vec<Want>,
    /// The columns that hold people, each with its line.
    pub never: Vec<(String, usize)>,
    /// The values of columns whose rows are skipped.
    pub skip: Vec<Skip>,
}

/// The values of a column whose rows are skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// The column.
    pub column: String,
    /// The values.
    pub values: Vec<String>,
    /// The line of the mapping.
    pub line: usize,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// What is wrong with it, each with its line.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{source::Source, tracker::Mapping};
    /// let read = |text: &str| Mapping::read(&Source::decode("import.yaml", text.into()));
    /// assert!(read("id: Ref\nseverity: {from: How bad}\n").is_ok());
    /// assert_eq!(read("id: Ref\nservice: Systems\n").unwrap_err().errors(), 1);
    /// ```
    pub fn read(source: &Source) -> Result<Mapping, Diagnostics> {
        let mut complaints = Diagnostics::new();
        let fields = whole(SourceId(0), source, &mut complaints);
        let mut mapping = Mapping {
            format: None,
            path: source.path.clone(),
            wants: Vec::new(),
            never: Vec::new(),
            skip: Vec::new(),
        };
        let mut reader = Reader { text: &source.text, path: &source.path, complaints: Vec::new() };
        for entry in fields.iter().flat_map(|fields| &fields.entries) {
            match entry.key.as_str() {
                "format" => mapping.format = reader.format(entry),
                "never" => mapping.never = reader.texts(&entry.value),
                "skip" => mapping.skip = reader.skip(entry),
                _ => reader.key(entry, "", &mut mapping.wants),
            }
        }
        let mut all = Diagnostics::new();
        all.extend(complaints.iter().cloned().map(|one| reader.placed(one)));
        all.extend(reader.complaints);
        if all.errors() > 0 { Err(all) } else { Ok(mapping) }
    }
}

/// The words under which a map says where its value comes from.
const FROM: [&str; 3] = ["from", "column", "path"];
const FORMS: [&str; 2] = ["forms", "formats"];
const PARTS: [&str; 8] = ["from", "column", "path", "values", "split", "forms", "formats", "zone"];

struct Reader<'a> {
    text: &'a str,
    path: &'a str,
    complaints: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn line(&self, span: Span) -> usize {
        self.text[..span.start.min(self.text.len())].matches('\n').count() + 1
    }

    /// Turns a place in the source into the line of the file: a mapping is no part of the report.
    fn placed(&self, one: Diagnostic) -> Diagnostic {
        match &one.place {
            Place::Source(span, _) | Place::Hidden(span) => {
                let line = self.line(*span);
                one.in_file(self.path, Some(line))
            }
            Place::File(..) | Place::Report => one.in_file(self.path, None),
        }
    }

    fn refuse(&mut self, span: Span, message: String) -> &mut Diagnostic {
        let line = self.line(span);
        self.complaints
            .push(Diagnostic::error("import-mapping", message).in_file(self.path, Some(line)));
        self.complaints.last_mut().expect("one was just added")
    }

    fn hint(&mut self, span: Span, message: String, hint: Option<String>) {
        self.refuse(span, message).hints.extend(hint);
    }

    fn format(&mut self, entry: &Entry) -> Option<Format> {
        let name = entry.value.written();
        let found = Format::parse(&name);
        if found.is_none() {
            let names = Format::ALL.map(Format::name);
            let hint = did_you_mean(&name, names)
                .unwrap_or_else(|| format!("one of {}", names.join(", ")));
            self.hint(entry.place(), format!("there is no format `{}`", short(&name)), Some(hint));
        }
        found
    }

    /// Reads a text or a list of texts, each with its line.
    fn texts(&mut self, node: &Node) -> Vec<(String, usize)> {
        match &node.shape {
            Shape::List(items) => {
                items.iter().map(|item| (item.written(), self.line(item.span))).collect()
            }
            _ if node.is_null() => Vec::new(),
            _ => vec![(node.written(), self.line(node.span))],
        }
    }

    fn skip(&mut self, entry: &Entry) -> Vec<Skip> {
        let Shape::Map(fields) = &entry.value.shape else {
            let hint = "as in `skip: {Resolution: [Duplicate]}`".to_owned();
            self.hint(entry.place(), "`skip` is no map of columns".to_owned(), Some(hint));
            return Vec::new();
        };
        let skip = |entry: &Entry| Skip {
            column: entry.key.clone(),
            values: self.texts(&entry.value).into_iter().map(|(value, _)| value).collect(),
            line: self.line(entry.key_span),
        };
        fields.entries.iter().map(skip).collect()
    }

    /// Reads a key with what it is taken from, or a map of keys.
    fn key(&mut self, entry: &Entry, before: &str, wants: &mut Vec<Want>) {
        let key = format!("{before}{}", entry.key);
        if !self.may_be(&key, entry) {
            return;
        }
        let line = self.line(entry.key_span);
        match &entry.value.shape {
            Shape::Map(fields) if !FROM.iter().any(|from| fields.get(from).is_some()) => {
                for entry in &fields.entries {
                    self.key(entry, &format!("{key}."), wants);
                }
            }
            Shape::Map(fields) => {
                let want = self.rule(key, fields, line);
                wants.push(want);
            }
            _ => {
                let from = self.texts(&entry.value).into_iter().map(|(name, _)| name).collect();
                wants.push(Want { key, from, line: Some(line), ..Want::default() });
            }
        }
    }

    /// Complains about a key that no write-up has, that names people, or that a tracker cannot know.
    fn may_be(&mut self, key: &str, entry: &Entry) -> bool {
        let last = key.rsplit('.').next().unwrap_or(key);
        let is_moment = Keys::WriteUp.key(&format!("recorded.{key}")).is_some();
        if names_people(last) {
            let message = format!("`{}` names people, and no name is written", short(key));
            let hint = "leave it out, or list its column under `never`: its names are then removed elsewhere too";
            self.hint(entry.key_span, message, Some(hint.to_owned()));
            return false;
        }
        if is_moment {
            let message =
                format!("`{key}` is what people say after reading; a tracker only records");
            let hint = format!("put it under `recorded`, as in `recorded: {{{key}: ...}}`");
            self.hint(entry.key_span, message, Some(hint));
            return false;
        }
        if Keys::WriteUp.reads(key) {
            return true;
        }
        let known = Keys::WriteUp.keys().iter().map(|key| key.path);
        let hint = did_you_mean(key, known.chain(["format", "never", "skip"]));
        self.hint(entry.key_span, format!("a write-up has no key `{}`", short(key)), hint);
        false
    }

    fn rule(&mut self, key: String, fields: &Fields, line: usize) -> Want {
        let mut want = Want { key, line: Some(line), ..Want::default() };
        for entry in &fields.entries {
            let name = entry.key.as_str();
            let texts = self.texts(&entry.value).into_iter().map(|(text, _)| text);
            match name {
                _ if FROM.contains(&name) => want.from = texts.collect(),
                _ if FORMS.contains(&name) => {
                    want.forms = texts.filter_map(|text| self.form(&text, entry)).collect();
                }
                "values" => want.values = self.values(entry),
                "split" => want.split = Some(entry.value.written()).filter(|text| !text.is_empty()),
                "zone" => want.zone = self.zone(entry),
                _ => {
                    let hint = did_you_mean(name, PARTS);
                    self.hint(entry.key_span, format!("`{}` says nothing here", short(name)), hint);
                }
            }
        }
        want
    }

    fn form(&mut self, text: &str, entry: &Entry) -> Option<Form> {
        let form = Form::parse(text);
        if form.is_none() {
            let message = format!("`{}` is no form of a moment", short(text));
            let hint = "as in \"%d.%m.%Y %H:%M\", or iso8601, epoch, epoch-ms or excel";
            self.hint(entry.key_span, message, Some(hint.to_owned()));
        }
        form
    }

    fn values(&mut self, entry: &Entry) -> Vec<(String, String)> {
        let Shape::Map(fields) = &entry.value.shape else {
            let hint = "as in `values: {\"1\": sev1}`".to_owned();
            self.hint(entry.key_span, "`values` is no map".to_owned(), Some(hint));
            return Vec::new();
        };
        fields.entries.iter().map(|entry| (entry.key.clone(), entry.value.written())).collect()
    }

    fn zone(&mut self, entry: &Entry) -> Option<Zone> {
        let name = entry.value.written();
        let zone = Zone::parse(&name);
        if zone.is_none() {
            let hint = did_you_mean(&name, Zone::names());
            self.hint(entry.place(), format!("there is no zone `{}`", short(&name)), hint);
        }
        zone
    }
}

impl Mapping {
    /// Begins a complaint about a line of the mapping.
    pub fn refuse(&self, line: Option<usize>, message: String) -> Diagnostic {
        Diagnostic::error("import-mapping", message).in_file(&self.path, line)
    }

    /// Complains about every column that is not there.
    pub fn check(&self, names: &[&str], is_there: impl Fn(&str) -> bool) -> Diagnostics {
        let mut complaints = Diagnostics::new();
        let wanted =
            self.wants.iter().flat_map(|want| want.from.iter().map(|name| (name, want.line)));
        let never = self.never.iter().map(|(name, line)| (name, Some(*line)));
        let skip = self.skip.iter().map(|skip| (&skip.column, Some(skip.line)));
        for (name, line) in wanted.chain(never).chain(skip) {
            if is_there(name) {
                continue;
            }
            let message = format!("the export has no column `{}`", short(name));
            let hint =
                did_you_mean(name, names.iter().copied()).unwrap_or_else(|| fault::some(names));
            complaints.push(self.refuse(line, message).hint(hint));
        }
        complaints
    }
}
