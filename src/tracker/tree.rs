//! Lays a JSON object out as named fields, and finds the people in it.

use serde_json::{Map, Value as Json};

use super::account::FileRead;
use super::ask::File;
use super::fault;
use super::people::holds_people;
use super::record::Place;
use super::row::{self, Field, Row};
use crate::diagnostic::Diagnostic;
use crate::model::keys::people::names_people;
use crate::source::Source;

/// A JSON file that could be parsed.
pub struct Page<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The whole document.
    pub json: Json,
}

/// Parses a file as JSON.
pub fn page(file: &File) -> Result<Page<'_>, Box<Diagnostic>> {
    if let Some(stranger) = fault::stranger(&file.name, &file.bytes) {
        return Err(Box::new(stranger));
    }
    let source = Source::decode(file.name.as_str(), file.bytes.clone());
    if let Some(found) = source.fault {
        return Err(fault::encoding(&file.name, found));
    }
    let json = serde_json::from_str(&source.text).map_err(|error| {
        let line = Some(error.line()).filter(|line| *line > 0);
        fault::unreadable(&file.name, line, "this is not JSON, or it is cut off")
            .note(error.to_string())
            .hint("export it again, and give the file as it came")
    })?;
    Ok(Page { name: &file.name, json })
}

impl<'a> Page<'a> {
    /// Returns the objects of a list: the document itself, or what stands under one of these keys.
    pub fn list(&self, keys: &[&str]) -> Option<Vec<&Map<String, Json>>> {
        let list = match &self.json {
            Json::Array(list) => list,
            Json::Object(map) => keys.iter().find_map(|key| map.get(*key)?.as_array())?,
            _ => return None,
        };
        Some(list.iter().filter_map(Json::as_object).collect())
    }

    /// Returns what stands under a path in the document.
    pub fn at(&self, path: &str) -> Option<&Json> {
        path.split('.').try_fold(&self.json, |json, key| json.get(key))
    }

    /// Returns the place of an incident, counted from 0.
    pub fn place(&self, at: usize) -> Place {
        Place { file: self.name.to_owned(), nth: at + 1, is_row: false, line: None }
    }

    /// Returns the file's entry in the account.
    pub fn read(&self, holds: &'static str, count: usize) -> FileRead {
        FileRead { name: self.name.to_owned(), holds, count, order: None }
    }
}

/// Returns the text of a scalar.
pub fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(truth) => Some(truth.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Returns the text under a path of an object; lists on the way are not entered.
pub fn get<'a>(object: &'a Map<String, Json>, path: &str) -> Option<&'a str> {
    let (first, rest) =
        path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let value = object.get(first)?;
    match rest {
        None => value.as_str(),
        Some(rest) => get(value.as_object()?, rest),
    }
}

/// Lays an object out as fields: paths with dots, lists passed through. Keys of `people` hold people.
pub fn row(object: &Map<String, Json>, place: Place, people: &[&str]) -> Row {
    let mut row = Row { place, fields: Vec::new() };
    for (key, value) in object {
        walk(key, value, &mut Walk { row: &mut row.fields, people }, false);
    }
    row
}

/// Returns every name of people in a document, at any depth.
pub fn people(json: &Json, people: &[&str]) -> Vec<String> {
    let mut fields = Vec::new();
    walk("", json, &mut Walk { row: &mut fields, people }, false);
    fields.into_iter().filter(|field| field.people).flat_map(|field| field.values).collect()
}

struct Walk<'a> {
    row: &'a mut Vec<Field>,
    people: &'a [&'a str],
}

impl Walk<'_> {
    fn is_people(&self, path: &str) -> bool {
        let key = path.rsplit('.').next().unwrap_or(path);
        holds_people(key) || self.people.contains(&key) || self.people.contains(&path)
    }

    fn add(&mut self, path: &str, value: Option<String>, people: bool) {
        row::add(self.row, path, value, people);
    }
}

/// The keys under which a person's object has what others call it by.
const CALLED: [&str; 20] = [
    "name",
    "displayname",
    "display_name",
    "fullname",
    "full_name",
    "first_name",
    "last_name",
    "firstname",
    "lastname",
    "given_name",
    "family_name",
    "summary",
    "login",
    "username",
    "user_name",
    "nickname",
    "handle",
    "email",
    "emailaddress",
    "key",
];

/// The keys that only people have.
const PERSONAL: [&str; 8] = [
    "displayName",
    "emailAddress",
    "email",
    "login",
    "full_name",
    "slack_user_id",
    "accountId",
    "first_name",
];

fn walk(path: &str, json: &Json, out: &mut Walk, within: bool) {
    let within = within || out.is_people(path);
    match json {
        Json::Array(list) => match list.is_empty() {
            true => out.add(path, None, within),
            false => list.iter().for_each(|item| walk(path, item, out, within)),
        },
        Json::Object(map) => {
            let within = !is_no_person(map) && (within || is_person(map) || is_role(map));
            for (key, value) in map {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                let called = CALLED.contains(&key.to_lowercase().as_str());
                match value {
                    Json::Object(_) | Json::Array(_) => walk(&below, value, out, within),
                    _ if within && !called && !out.is_people(&below) => {}
                    _ => walk(&below, value, out, within),
                }
            }
        }
        scalar => {
            let value = text(scalar).filter(|_| !within || scalar.is_string());
            out.add(path, value, within);
        }
    }
}

/// Returns whether an object is a person: it has what only people have, or says so.
fn is_person(map: &Map<String, Json>) -> bool {
    let said = map.get("type").and_then(Json::as_str).unwrap_or_default();
    PERSONAL.iter().any(|key| map.contains_key(*key))
        || ["user", "user_reference", "users"].contains(&said)
}

/// PagerDuty has services and integrations where people may stand; they say what they are.
fn is_no_person(map: &Map<String, Json>) -> bool {
    let said = map.get("type").and_then(Json::as_str).unwrap_or_default();
    said.ends_with("_reference") && said != "user_reference"
}

/// Returns whether an object is a field of the site's own that is called as a role: `{"name": "Incident commander", "value": ...}`.
fn is_role(map: &Map<String, Json>) -> bool {
    let name = map.get("name").and_then(Json::as_str).unwrap_or_default();
    holds_people(name) && map.keys().any(|key| key.starts_with("value"))
}

/// Returns labels with values as `region:eu`, without those that name people.
pub fn labels(map: &Map<String, Json>) -> impl Iterator<Item = String> {
    let named = map.iter().filter(|(key, _)| !names_people(key));
    named.filter_map(|(key, value)| Some(format!("{key}:{}", text(value)?)))
}

/// Returns the objects of a list under a key.
pub fn objects<'a>(
    of: &'a Map<String, Json>,
    key: &str,
) -> impl Iterator<Item = &'a Map<String, Json>> {
    of.get(key).and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_object)
}
