//! The exports of trackers, read from `tests/trackers`.

mod forms;
mod mappings;
mod people;
mod rows;
mod samples;

use std::fs;
use std::path::Path;

use incident_wrapped::diagnostic::Diagnostics;
use incident_wrapped::source::Source;
use incident_wrapped::time::Zone;
use incident_wrapped::tracker::{Ask, File, Format, Mapping, Record, Taken, Value, read};

/// Where the exports lie.
fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/trackers")
}

/// Loads files of one format.
fn files(format: &str, names: &[&str]) -> Vec<File> {
    let load = |name: &&str| File {
        name: (*name).to_owned(),
        bytes: fs::read(folder().join(format).join(name)).unwrap(),
    };
    names.iter().map(load).collect()
}

fn mapping(text: &str) -> Mapping {
    Mapping::read(&Source::decode("import.yaml", text.into())).unwrap()
}

/// What is asked in most tests: all years, without descriptions, in Oslo.
fn ask<'a>(format: &str, files: &'a [File], mapping: Option<&'a Mapping>) -> Ask<'a> {
    Ask {
        format: Format::parse(format).unwrap(),
        files,
        mapping,
        year: None,
        order: None,
        descriptions: false,
        zone: Zone::parse("Europe/Oslo").unwrap(),
        severities: &[],
    }
}

fn taken(format: &str, names: &[&str]) -> Taken {
    read(&ask(format, &files(format, names), None)).unwrap()
}

/// Reads one file of these bytes.
fn of_text(format: &str, text: &str, with: Option<&Mapping>) -> Result<Taken, Diagnostics> {
    let files = [File { name: "export".to_owned(), bytes: text.into() }];
    read(&ask(format, &files, with))
}

/// Writes a record as one line for each key, the id first.
fn told(record: &Record) -> Vec<String> {
    let line = |(key, value): &(String, Value)| match value {
        Value::Text(text) => format!("{key}: {text}"),
        Value::Words(words) => format!("{key}: {}", words.join(" + ")),
        Value::Number(number) => format!("{key}: {number}"),
        Value::Truth(truth) => format!("{key}: {truth}"),
        Value::Moment(moment) => format!("{key}: {moment}"),
        Value::Day(day) => format!("{key}: {day}"),
    };
    std::iter::once(record.id.clone()).chain(record.values.iter().map(line)).collect()
}

/// Writes what was skipped, as in `2 duplicates`.
fn skipped(taken: &Taken) -> Vec<String> {
    let said = taken.account.skipped.iter();
    said.map(|(reason, places)| format!("{} {}", places.len(), reason.words(places.len())))
        .collect()
}

/// Returns the messages of an import that fails, each with its line.
fn refused(result: Result<Taken, Diagnostics>) -> Vec<String> {
    let complaints = result.unwrap_err();
    complaints.iter().map(|one| format!("{:?}: {}", one.place, one.message)).collect()
}
