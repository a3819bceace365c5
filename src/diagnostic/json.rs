//! Complaints as one JSON document, each on a line of its own.
//!
//! Editors look for complaints line by line with a regular expression, so the keys of each stand on one line, always all of
//! them and in the same order.

use serde::Serialize;

use super::spot::Spot;
use super::{Diagnostic, Place, Severity, visible_json};
use crate::source::Sources;

/// The version of the document: a new one may drop or change a key.
const VERSION: u8 = 1;

#[derive(Serialize)]
struct Line<'a> {
    severity: &'static str,
    name: &'static str,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: &'a str,
    label: Option<&'a str>,
    help: &'a [String],
    notes: &'a [String],
    context: Vec<Beside<'a>>,
    more: usize,
}

/// Another place that explains a complaint.
#[derive(Serialize)]
struct Beside<'a> {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
    label: &'a str,
}

/// Returns complaints as JSON; `root` is put before every path.
///
/// The document has a `version`, the `program`, how many `errors` and `warnings` there are, and the list of `complaints`. Lines and columns count
/// from 1, columns in characters; the end is just past the last character. They are `null` where a whole file is meant, and `file` too where it is
/// the report. `more` counts complaints of the same kind in the same file that are not listed, since there are very many.
pub fn document(complaints: &[&Diagnostic], sources: &Sources, root: &str) -> String {
    let count = |severity| -> usize {
        let those = complaints.iter().filter(|one| one.severity == severity);
        those.map(|one| one.places()).sum()
    };
    let lines: Vec<String> = complaints.iter().map(|one| line(one, sources, root)).collect();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let program = concat!("wrapped ", env!("CARGO_PKG_VERSION"));
    let list = match lines.is_empty() {
        true => String::new(),
        false => format!("\n{}\n", lines.join(",\n")),
    };
    visible_json(&format!(
        "{{\"version\":{VERSION},\"program\":\"{program}\",\"errors\":{errors},\"warnings\":{warnings},\"complaints\":[{list}]}}\n"
    ))
}

fn line(one: &Diagnostic, sources: &Sources, root: &str) -> String {
    let spot = Spot::of(one, sources, root);
    let region = spot.as_ref().and_then(|spot| spot.region);
    let label = match &one.place {
        Place::Source(_, label) if !label.is_empty() => Some(label.as_str()),
        _ => None,
    };
    let context = one.context.iter().map(|(span, label)| {
        let Spot { file, region } = Spot::at(*span, sources, root);
        let (line, column) = (region.map(|one| one.line), region.map(|one| one.column));
        Beside { file, line, column, label }
    });
    let line = Line {
        severity: one.severity.word(),
        name: one.name,
        file: spot.map(|spot| spot.file),
        line: region.map(|region| region.line),
        column: region.map(|region| region.column),
        end_line: region.map(|region| region.end_line),
        end_column: region.map(|region| region.end_column),
        message: &one.message,
        label,
        help: &one.hints,
        notes: &one.notes,
        context: context.collect(),
        more: one.places() - 1,
    };
    serde_json::to_string(&line).expect("texts and numbers can be written")
}
