//! The tables of keys against the readers: whatever stands in a table is asked for, and a wrong value is told.

use super::*;
use crate::model::keys::{Key, ValueKind};

/// Returns a value that is wrong under a key, whatever it takes; `None` if anything is right.
fn wrong(kind: ValueKind) -> Option<&'static str> {
    Some(match kind {
        ValueKind::Text
        | ValueKind::Words
        | ValueKind::OneOf(_)
        | ValueKind::Years
        | ValueKind::Durations => "{a: {b: c}}",
        ValueKind::Address => "\"javascript:alert(1)\"",
        ValueKind::Any => return None,
        _ => "wrong",
    })
}

/// Returns whole files of a format, so that each key has one that it can stand in.
fn wholes(format: Format) -> (&'static str, &'static [&'static str]) {
    match format {
        Format::Settings => ("wrapped.yaml", &["title: T\nyear: 2025\n"]),
        Format::WriteUp => ("incidents/a.md", &["id: A\ntitle: T\n"]),
        Format::Hypothesis => (
            "hypotheses/a.md",
            &[
                "id: a\nstatement: S\nestimand: ratio-of-medians\nmeasure: response\ngroup: {a: 1}\nagainst: {a: 2}\nclaim: \">= 2\"\n",
                "id: a\nstatement: S\nstatus: retired\nestimand: share\nmeasure: {a: 1}\nclaim: \">= 50%\"\n",
            ],
        ),
        Format::Award => {
            ("awards/a.md", &["id: a\ntitle: T\nlargest: response\n", "id: a\ntitle: T\n"])
        }
        Format::Slide => ("slides/a.md", &["id: a\ntitle: T\n"]),
        Format::Edition => ("editions/2024.yaml", &["format: 1\n"]),
        Format::Theme => ("themes/ours/theme.yaml", &["contract: 1\n"]),
    }
}

/// Writes a file with a value under a key: instead of its own, or as the only one of the maps around it.
fn with(whole: &str, key: &Key, format: Format, value: &str) -> String {
    let mut steps = key.path.split('.');
    let top = steps.next().unwrap();
    let mut written = value.to_owned();
    let mut path = key.path;
    while let Some((outer, inner)) = path.rsplit_once('.') {
        written = format!("{{{inner}: {written}}}");
        if matches!(format.kind(outer), Some(ValueKind::Maps)) {
            written = format!("[{written}]");
        }
        path = outer;
    }
    let start = format!("{top}:");
    let others: Vec<&str> = whole.lines().filter(|line| !line.starts_with(&start)).collect();
    format!("{}\n{top}: {written}\n", others.join("\n"))
}

/// Returns what is said of a report with this one file in it.
fn complaint(format: Format, text: &str) -> Vec<String> {
    let (path, _) = wholes(format);
    let text = match path.ends_with(".md") {
        true => format!("---\n{text}---\nText.\n"),
        false => text.to_owned(),
    };
    let report = format!("{REPORT}theme: ours\n");
    let mut files = vec![("themes/ours/a.css", "")];
    if path != "wrapped.yaml" {
        files.push(("wrapped.yaml", &report));
    }
    files.push((path, &text));
    read(&files).1
}

#[test]
fn every_key_of_every_table_is_read() {
    for format in Format::ALL {
        for key in format.keys() {
            let Some(value) = wrong(key.kind) else {
                continue;
            };
            let (_, wholes) = wholes(format);
            let said: Vec<String> = wholes
                .iter()
                .flat_map(|whole| complaint(format, &with(whole, key, format, value)))
                .collect();
            let name = key.path.rsplit('.').next().unwrap();
            let word = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
            let is_told = |one: &String| one.split(word).any(|part| part == name);
            assert!(
                said.iter().any(is_told),
                "{}: nobody reads `{}`: {said:?}",
                format.name(),
                key.path
            );
            assert!(
                !said.iter().any(|one| one.starts_with("reader-stumbled") || one.starts_with("unknown-key")),
                "{}: {said:?}",
                key.path
            );
        }
    }
}
