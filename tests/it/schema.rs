//! `findings.json` is what its published schema says.

use std::collections::BTreeSet;

use incident_wrapped::pipeline::{self, FindingsForm};
use incident_wrapped::render::schema::{SCHEMA, tables};
use incident_wrapped::words::Language;
use serde_json::{Value, json};

use crate::harness::sources;

/// Every keyword of JSON Schema that the walker below understands, or that only speaks to people.
const KEYWORDS: [&str; 14] = [
    "$schema",
    "title",
    "description",
    "$defs",
    "$ref",
    "anyOf",
    "type",
    "const",
    "enum",
    "minimum",
    "items",
    "properties",
    "required",
    "additionalProperties",
];

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn is(value: &Value, word: &str) -> bool {
    match word {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        other => panic!("no such type: {other}"),
    }
}

/// Says where a value is not what its schema says.
fn mistakes(value: &Value, kind: &Value, all: &Value, at: &str) -> Vec<String> {
    if let Some(name) = kind["$ref"].as_str() {
        let name = name.strip_prefix("#/$defs/").unwrap();
        assert!(all["$defs"][name].is_object(), "{name}");
        return mistakes(value, &all["$defs"][name], all, at);
    }
    if let Some(any) = kind["anyOf"].as_array() {
        let tried = any.iter().map(|one| mistakes(value, one, all, at));
        return tried.min_by_key(Vec::len).unwrap();
    }
    let wrong = |said: &str| vec![format!("{at}: {said}, not {value}")];
    let words = match &kind["type"] {
        Value::Array(words) => words.clone(),
        Value::Null => Vec::new(),
        word => vec![word.clone()],
    };
    if !words.is_empty() && !words.iter().any(|word| is(value, word.as_str().unwrap())) {
        return wrong(&kind["type"].to_string());
    }
    if kind.get("const").is_some_and(|only| only != value) {
        return wrong(&kind["const"].to_string());
    }
    if kind["enum"].as_array().is_some_and(|some| !some.contains(value)) {
        return wrong(&kind["enum"].to_string());
    }
    if let (Some(least), Some(number)) = (kind["minimum"].as_f64(), value.as_f64())
        && number < least
    {
        return wrong("too small");
    }
    let mut found = Vec::new();
    for (place, one) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(mistakes(one, &kind["items"], all, &format!("{at}[{place}]")));
    }
    if let Some(object) = value.as_object() {
        found.extend(mistakes_of_keys(object, kind, all, at));
    }
    found
}

fn mistakes_of_keys(
    object: &serde_json::Map<String, Value>,
    kind: &Value,
    all: &Value,
    at: &str,
) -> Vec<String> {
    let required = kind["required"].as_array().into_iter().flatten();
    let absent = required.filter(|key| !object.contains_key(key.as_str().unwrap()));
    let mut found: Vec<String> = absent.map(|key| format!("{at}: lacks {key}")).collect();
    for (key, value) in object {
        let at = format!("{at}.{key}");
        match (&kind["properties"][key], &kind["additionalProperties"]) {
            (known @ Value::Object(_), _) => found.extend(mistakes(value, known, all, &at)),
            (_, more @ Value::Object(_)) => found.extend(mistakes(value, more, all, &at)),
            _ => found.push(format!("{at}: not in the schema")),
        }
    }
    found
}

fn document(folder: &str) -> Value {
    let mut told = incident_wrapped::diagnostic::Diagnostics::new();
    let report = pipeline::read(&sources(folder), &mut told).unwrap();
    serde_json::from_str(&pipeline::findings(&report, FindingsForm::Json).plain()).unwrap()
}

#[test]
fn what_is_published_is_what_the_schema_says() {
    for folder in [
        "content",
        "examples/near-misses-only",
        "examples/in-german",
        "examples/jenkins-2023",
        "examples/registered-claims",
    ] {
        if !std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).exists() {
            continue;
        }
        let found = mistakes(&document(folder), &schema(), &schema(), folder);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn a_number_that_is_no_number_a_key_too_many_and_one_too_few_are_seen() {
    let mut document = document("content");
    document["counts"]["read"] = json!("many");
    document["findings"][2]["values"]["median"]["mood"] = json!(1);
    document["hypotheses"][0].as_object_mut().unwrap().remove("census");
    document["findings"][0]["left_out"] = json!([{"n": 1, "incidents": [0], "reason": "because"}]);
    let found = mistakes(&document, &schema(), &schema(), "");
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn the_schema_uses_only_what_is_checked_here() {
    fn walk(kind: &Value, names: bool, seen: &mut BTreeSet<String>) {
        match kind {
            Value::Object(keys) => {
                for (key, value) in keys {
                    if !names {
                        seen.insert(key.clone());
                    }
                    walk(value, !names && ["properties", "$defs"].contains(&key.as_str()), seen);
                }
            }
            Value::Array(all) => all.iter().for_each(|one| walk(one, false, seen)),
            _ => {}
        }
    }
    let mut seen = BTreeSet::new();
    walk(&schema(), false, &mut seen);
    let unknown: Vec<&String> =
        seen.iter().filter(|key| !KEYWORDS.contains(&key.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn the_page_of_the_data_says_what_each_key_means() {
    let tables = tables(Language::English);
    assert_eq!(tables.len(), 9, "the document and eight kinds");
    for row in tables.iter().flat_map(|table| &table.rows) {
        assert!(row.iter().all(|cell| !cell.text.is_empty()), "{row:?}");
    }
    let has =
        |key: &str| tables.iter().any(|table| table.rows.iter().any(|row| row[0].text == key));
    assert!(has("edition.freeze") && has("plain.low") && has("readings"));
}
