//! The schema of `findings.json`: published beside it, and read out on the page of the data.

use serde_json::Value;

use crate::render::view::{Link, Table};

/// The schema as it is published.
pub const SCHEMA: &str = include_str!("findings.schema.json");

/// Returns what every key means: a table for the document, and one for each kind of thing in it.
pub fn tables() -> Vec<Table> {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the tests read it too");
    let mut tables = vec![table("the document", &schema)];
    let kinds = schema["$defs"].as_object().into_iter().flatten();
    tables.extend(kinds.map(|(name, kind)| table(name, kind)));
    tables
}

fn table(name: &str, kind: &Value) -> Table {
    let mut rows = Vec::new();
    keys("", kind, &mut rows);
    Table {
        caption: format!("{name}: {}", text(kind)),
        head: ["Key", "What it is", "Means"].map(str::to_owned).to_vec(),
        rows,
    }
}

/// Adds a row for each key, and for those of what stands below it.
fn keys(before: &str, kind: &Value, rows: &mut Vec<Vec<Link>>) {
    let required = kind["required"].as_array();
    let is_required = |key: &str| required.is_some_and(|all| all.iter().any(|one| one == key));
    for (key, value) in kind["properties"].as_object().into_iter().flatten() {
        let name = format!("{before}{key}");
        let what = match is_required(key) {
            true => form(value),
            false => format!("{}, may be absent", form(value)),
        };
        rows.push([&name, &what, &meaning(value)].map(Link::plain).to_vec());
        keys(&format!("{name}."), value, rows);
    }
}

fn text(kind: &Value) -> &str {
    kind["description"].as_str().unwrap_or_default()
}

/// Says what a key means, with the words that it may be.
fn meaning(kind: &Value) -> String {
    let said = |one: &Value| one.as_str().map_or("null".to_owned(), str::to_owned);
    match kind["enum"].as_array() {
        Some(words) => {
            let words: Vec<String> = words.iter().map(said).collect();
            format!("{} One of: {}.", text(kind), words.join(", "))
        }
        None => text(kind).to_owned(),
    }
}

/// Says what stands behind a key: `number or null`, `list of finding`.
fn form(kind: &Value) -> String {
    if let Some(name) = kind["$ref"].as_str() {
        return name.trim_start_matches("#/$defs/").to_owned();
    }
    if let Some(any) = kind["anyOf"].as_array() {
        let forms: Vec<String> = any.iter().map(form).collect();
        return forms.join(" or ");
    }
    match (&kind["type"], &kind["items"], &kind["additionalProperties"]) {
        (Value::String(word), items @ Value::Object(_), _) if word == "array" => {
            format!("list of {}", form(items))
        }
        (Value::String(word), _, more @ Value::Object(_)) if word == "object" => {
            format!("{} by name", form(more))
        }
        (Value::String(word), ..) => word.clone(),
        (Value::Array(words), ..) => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            words.join(" or ")
        }
        _ if kind["const"] != Value::Null => kind["const"].to_string(),
        _ => "word".to_owned(),
    }
}
