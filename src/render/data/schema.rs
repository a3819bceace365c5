//! The schema of `findings.json`: published beside it, and explained on the data page.

use serde_json::Value;

use crate::render::view::{Link, Table};
use crate::words::{Language, say};

/// The schema as it is published.
pub const SCHEMA: &str = include_str!("findings.schema.json");

/// Returns what every key means: a table for the document, and one for each type in it.
pub fn tables(language: Language) -> Vec<Table> {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the tests read it too");
    let mut tables = vec![table(language, "document", &schema)];
    let kinds = schema["$defs"].as_object().into_iter().flatten();
    tables.extend(kinds.map(|(name, kind)| table(language, name, kind)));
    tables
}

fn table(language: Language, name: &str, kind: &Value) -> Table {
    let mut rows = Vec::new();
    keys(language, name, "", kind, &mut rows);
    let means = say!(language, &text(name, ""));
    let caption = match name {
        "document" => say!(language, "schema-of-the-document", means),
        name => say!(language, "schema-of", name, means),
    };
    let head = ["schema-key", "schema-what", "schema-means"];
    Table { caption, head: head.map(|id| say!(language, id)).to_vec(), rows }
}

/// Adds a row for each key, and for the keys nested in it.
fn keys(language: Language, of: &str, before: &str, kind: &Value, rows: &mut Vec<Vec<Link>>) {
    let required = kind["required"].as_array();
    let is_required = |key: &str| required.is_some_and(|all| all.iter().any(|one| one == key));
    for (key, value) in kind["properties"].as_object().into_iter().flatten() {
        let name = format!("{before}{key}");
        let what = match is_required(key) {
            true => form(language, value),
            false => say!(language, "schema-optional", form = form(language, value)),
        };
        let means = meaning(language, &text(of, &name), value);
        rows.push([&name, &what, &means].map(Link::plain).to_vec());
        keys(language, of, &format!("{name}."), value, rows);
    }
}

/// Returns the id of the words for a key of a type; without a key, for the type itself.
///
/// The schema is for programs and stays English; a test holds that its words are those of `words/en.ftl`.
fn text(of: &str, key: &str) -> String {
    let key = key.replace('.', "-");
    format!("schema-{of}-{key}").replace('_', "-").trim_end_matches('-').to_owned()
}

/// Says what a key means, with the values that it may have.
fn meaning(language: Language, id: &str, kind: &Value) -> String {
    let said = |one: &Value| one.as_str().map_or("null".to_owned(), str::to_owned);
    let means = say!(language, id);
    match kind["enum"].as_array() {
        Some(words) => {
            let words: Vec<String> = words.iter().map(said).collect();
            say!(language, "schema-one-of", means, words = words.join(", "))
        }
        None => means,
    }
}

/// Says the type of a key's value, such as `number or null` or `list of finding`.
fn form(language: Language, kind: &Value) -> String {
    if let Some(name) = kind["$ref"].as_str() {
        return name.trim_start_matches("#/$defs/").to_owned();
    }
    let either = |forms: &[Value], say: &dyn Fn(&Value) -> String| {
        let forms: Vec<String> = forms.iter().map(say).collect();
        language.choice(&forms)
    };
    if let Some(any) = kind["anyOf"].as_array() {
        return either(any, &|one| form(language, one));
    }
    match (&kind["type"], &kind["items"], &kind["additionalProperties"]) {
        (Value::String(word), items @ Value::Object(_), _) if word == "array" => {
            say!(language, "schema-list", of = form(language, items))
        }
        (Value::String(word), _, more @ Value::Object(_)) if word == "object" => {
            say!(language, "schema-by-name", of = form(language, more))
        }
        (Value::String(word), ..) => word.clone(),
        (Value::Array(words), ..) => {
            either(words, &|one| one.as_str().unwrap_or_default().to_owned())
        }
        _ if kind["const"] != Value::Null => kind["const"].to_string(),
        _ => say!(language, "schema-word"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language::English;

    /// Goes through the descriptions of a kind of thing, with the id that each has in the files of words.
    fn described(of: &str, before: &str, kind: &Value) -> Vec<(String, String)> {
        let description = kind["description"].as_str().unwrap_or_default().to_owned();
        let mut all = vec![(text(of, before.trim_end_matches('.')), description)];
        for (key, value) in kind["properties"].as_object().into_iter().flatten() {
            all.extend(described(of, &format!("{before}{key}."), value));
        }
        all
    }

    #[test]
    fn the_schema_says_what_the_english_page_says() {
        let schema: Value = serde_json::from_str(SCHEMA).unwrap();
        let mut all = described("document", "", &schema);
        for (name, kind) in schema["$defs"].as_object().unwrap() {
            all.extend(described(name, "", kind));
        }
        assert!(all.len() > 60, "{}", all.len());
        for (id, description) in all {
            assert_eq!(say!(English, &id), description, "{id}");
        }
    }
}
