//! Complaints as SARIF 2.1.0, which code hosts and editors read.

use serde_json::{Value, json};

use super::names::NAMES;
use super::spot::Spot;
use super::{Diagnostic, Severity, visible_json};
use crate::escape;
use crate::source::Sources;

/// Returns complaints as SARIF; `root` is put before every path, and columns are characters.
///
/// # Source
/// Static Analysis Results Interchange Format (SARIF) Version 2.1.0, OASIS Standard.
pub fn document(complaints: &[&Diagnostic], sources: &Sources, root: &str) -> String {
    let rules: Vec<Value> = NAMES.iter().map(|(name, severity)| rule(name, *severity)).collect();
    let results: Vec<Value> = complaints.iter().map(|one| result(one, sources, root)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "wrapped",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    visible_json(&format!("{log:#}\n"))
}

fn rule(name: &str, severity: Severity) -> Value {
    let words = name.replace('-', " ");
    let help = match severity {
        Severity::Error => "It stops a build; the message says what to write.".to_owned(),
        Severity::Warning => {
            format!(
                "It stops nothing. `allow: [{name}]` silences it, in `wrapped.yaml` or in the file."
            )
        }
    };
    json!({
        "id": name,
        "shortDescription": {"text": words},
        "fullDescription": {"text": words},
        "help": {"text": help},
        "defaultConfiguration": {"level": severity.word()},
    })
}

fn result(one: &Diagnostic, sources: &Sources, root: &str) -> Value {
    let notes = one.notes.iter().map(|note| format!("\nnote: {note}"));
    let hints = one.hints.iter().map(|hint| format!("\nhint: {hint}"));
    let text: String = std::iter::once(one.message.clone()).chain(notes).chain(hints).collect();
    let rule = NAMES.iter().position(|(name, _)| *name == one.name);
    let mut result = json!({
        "ruleId": one.name,
        "level": one.severity.word(),
        "message": {"text": text},
    });
    if let Some(rule) = rule {
        result["ruleIndex"] = json!(rule);
    }
    if let Some(spot) = Spot::of(one, sources, root) {
        result["locations"] = json!([location(&spot)]);
    }
    if !one.context.is_empty() {
        let beside = one.context.iter().map(|(span, label)| {
            let mut place = location(&Spot::at(*span, sources, root));
            place["message"] = json!({"text": label});
            place
        });
        result["relatedLocations"] = beside.collect();
    }
    if one.places() > 1 {
        result["occurrenceCount"] = json!(one.places());
    }
    result
}

fn location(spot: &Spot) -> Value {
    let mut place = json!({"artifactLocation": {"uri": uri(&spot.file)}});
    if let Some(region) = spot.region {
        place["region"] = json!({
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        });
    }
    json!({"physicalLocation": place})
}

/// Returns a path as a reference: relative to where the program runs, or with `file:` where it begins at the root.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    match path.starts_with('/') {
        true => format!("file://{}", escape::file(&path)),
        false => escape::path(&path),
    }
}
