//! The schema of a format, put together from its table of keys.

use serde_json::{Map, Value, json};

use super::{kind, rule};
use crate::model::keys::{Format, Key, ValueKind};
use crate::site::MARK;

/// Returns the names of all formats, in the order of the page of all keys.
pub fn names() -> Vec<&'static str> {
    Format::ALL.map(Format::name).to_vec()
}

/// Returns the JSON Schema of the format with a name, in the draft that editors understand best; `None` if there is no such format.
///
/// # Source
/// JSON Schema draft-07; YAML is read as YAML 1.2, so that a day is a text.
///
/// # Example
/// ```
/// use incident_wrapped::schema;
/// assert!(schema::of("settings").unwrap().contains("\"zone\""));
/// assert_eq!(schema::of("weather"), None);
/// ```
pub fn of(name: &str) -> Option<String> {
    let format = Format::ALL.into_iter().find(|format| format.name() == name)?;
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": format!("{MARK}. Version {}.", env!("CARGO_PKG_VERSION")),
        "title": title(format),
    });
    let whole = schema.as_object_mut().expect("it was just made as an object");
    match rule::held_back(format) {
        // Nothing is asked of a draft.
        Some(held_back) => {
            whole.insert("type".to_owned(), json!("object"));
            whole.insert("if".to_owned(), held_back);
            whole.insert("then".to_owned(), json!(true));
            whole.insert("else".to_owned(), Value::Object(map(format, "")));
        }
        None => whole.extend(map(format, "")),
    }
    if format.keys().iter().any(|key| key.kind == ValueKind::Filter) {
        whole.insert("definitions".to_owned(), kind::filters());
    }
    Some(format!("{schema:#}\n"))
}

fn title(format: Format) -> &'static str {
    match format {
        Format::Settings => "The settings of a report: wrapped.yaml",
        Format::WriteUp => "The keys of a write-up: incidents/**/*.md",
        Format::Hypothesis => "The keys of a claim: hypotheses/*.md",
        Format::Award => "The keys of an award of your own: awards/*.md",
        Format::Slide => "The keys of a slide of your own: slides/*.md",
        Format::Edition => "What an earlier report said: editions/YEAR.yaml",
        Format::Theme => "The settings of a theme of your own: themes/NAME/theme.yaml",
    }
}

/// Returns what a map holds; the path of the whole file is empty.
fn map(format: Format, path: &str) -> Map<String, Value> {
    let before = if path.is_empty() { String::new() } else { format!("{path}.") };
    let required = rule::needed(format, path);
    let mut properties = Map::new();
    for name in format.below(&before) {
        let key = format.key(&format!("{before}{name}")).expect("the table has what is below");
        properties.insert(name.to_owned(), value(format, key, required.contains(&name)));
    }
    let mut found = Map::new();
    found.insert("type".to_owned(), json!("object"));
    found.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        found.insert("required".to_owned(), json!(required));
    }
    found.insert("additionalProperties".to_owned(), rule::others(format, path));
    if path.is_empty() {
        let between = rule::between(format);
        if !between.is_empty() {
            found.insert("allOf".to_owned(), json!(between));
        }
    }
    found
}

/// Returns what stands under a key, with what it means.
fn value(format: Format, key: &Key, is_needed: bool) -> Value {
    let plain = rule::value(format, key.path).or_else(|| kind::of(key.kind));
    let schema = match (plain, key.kind) {
        (Some(plain), _) => plain,
        (None, ValueKind::Maps) => {
            json!({"type": ["array", "null"], "items": Value::Object(map(format, key.path))})
        }
        (None, _) => {
            let mut inner = map(format, key.path);
            inner.insert("type".to_owned(), json!(["object", "null"]));
            Value::Object(inner)
        }
    };
    let schema = if is_needed { kind::needed(schema) } else { schema };
    let mut described = Map::new();
    described.insert("description".to_owned(), json!(meaning(key)));
    described.extend(schema.as_object().cloned().unwrap_or_default());
    Value::Object(described)
}

/// Returns what a key means, and what applies without it.
fn meaning(key: &Key) -> String {
    match key.without {
        "" => key.meaning.to_owned(),
        without => format!("{}. Without it: {without}.", key.meaning),
    }
}
