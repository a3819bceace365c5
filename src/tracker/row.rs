//! One shape for all exports: rows of named fields.

use std::collections::BTreeSet;

use super::account::{Cut, FileRead};
use super::record::Place;
use crate::time::Zone;

/// One row of a table, or one incident of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub place: Place,
    /// Its fields in the order of the file.
    pub fields: Vec<Field>,
}

/// A column or a path with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name of the column, or the path with dots.
    pub name: String,
    /// The name in the form in which names are compared.
    plain: String,
    /// What stands there; several where a column repeats or a path leads through a list.
    pub values: Vec<String>,
    /// Whether it holds people: their names, logins or addresses.
    pub people: bool,
}

/// What a file, or several that belong together, hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Export {
    /// The rows.
    pub rows: Vec<Row>,
    /// The files, for the account.
    pub files: Vec<FileRead>,
    /// The zone that the files name.
    pub zone: Option<Zone>,
    /// Where the files say that they are not whole.
    pub cuts: Vec<Cut>,
    /// Rows that are wider than their header.
    pub wide: Vec<Place>,
    /// Names of people that stand beside the incidents, such as in log entries.
    pub people: Vec<String>,
}

/// What a path may end in where a tracker writes an object and means its name.
const NAMES: [&str; 6] = ["value", "name", "summary", "displayname", "value option.value", "key"];

/// What importers put before the names that a site gives to its own stages and fields.
const BELOW: [&str; 2] = ["stages", "fields"];

impl Field {
    /// Makes a field.
    pub fn new(name: &str, values: impl IntoIterator<Item = String>, people: bool) -> Field {
        let values = values.into_iter().collect();
        Field { name: name.to_owned(), plain: plain(name), values, people }
    }
}

impl Row {
    /// Returns the field that a name means: as it is written, or without regard to case, marks and what a tracker
    /// puts around it, or the object of which it is the name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        if let Some(field) = self.fields.iter().find(|field| field.name == name) {
            return Some(field);
        }
        let wanted = plain(name);
        let is = |field: &&Field, name: &str| field.plain == name;
        self.fields.iter().find(|field| is(field, &wanted)).or_else(|| {
            let longer = NAMES.iter().map(|end| format!("{wanted}.{end}"));
            let inner = wanted.strip_suffix(" at").unwrap_or(&wanted);
            let deeper = BELOW.iter().map(|start| format!("{start}.{inner}"));
            longer.chain(deeper).find_map(|name| self.fields.iter().find(|field| is(field, &name)))
        })
    }

    /// Returns whether the row has a place for a value, such as `priority.summary`, even if nothing is in it: the field itself, or
    /// one above it that is empty.
    pub fn has_place(&self, name: &str) -> bool {
        let above = name.match_indices('.').map(|(at, _)| &name[..at]);
        let is_empty = |above: &str| self.field(above).is_some_and(|field| field.values.is_empty());
        self.field(name).is_some() || above.into_iter().any(is_empty)
    }

    /// Returns the values of a field; none where there is no such field.
    pub fn values(&self, name: &str) -> &[String] {
        self.field(name).map_or(&[], |field| &field.values)
    }

    /// Returns the first value of a field that is not empty.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.values(name).iter().map(|value| value.trim()).find(|value| !value.is_empty())
    }

    /// Adds values to a field, or a field where there is none of this name.
    pub fn add(&mut self, name: &str, values: impl IntoIterator<Item = String>, people: bool) {
        add(&mut self.fields, name, values, people);
    }
}

/// Adds values to a field, which is made where it is not there.
pub fn add(
    fields: &mut Vec<Field>,
    name: &str,
    values: impl IntoIterator<Item = String>,
    people: bool,
) {
    match fields.iter_mut().find(|field| field.name == name) {
        Some(field) => {
            field.values.extend(values);
            field.people |= people;
        }
        None => fields.push(Field::new(name, values, people)),
    }
}

impl Export {
    /// Notes that the files say how many incidents there are, where that is more than they hold; the last file is named.
    pub fn note_total(&mut self, of: Option<u64>) {
        let has = self.rows.len();
        let of = of.map(|of| of as usize).filter(|of| *of > has);
        if let (Some(file), Some(_)) = (self.files.last(), of) {
            self.cuts.push(Cut { file: file.name.clone(), has, of });
        }
    }
}

/// Returns the names of all fields of an export, each once.
pub fn names(rows: &[Row]) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let all = rows.iter().flat_map(|row| row.fields.iter().map(|field| field.name.as_str()));
    all.filter(|name| seen.insert(*name)).collect()
}

/// Returns a name in the form in which names are compared: `Custom field (Impact start)`, `impact_start` and
/// `Impact start` are one.
pub fn plain(name: &str) -> String {
    let name = name.trim().to_lowercase();
    let inner = name.strip_prefix("custom field (").and_then(|name| name.strip_suffix(')'));
    inner.unwrap_or(&name).replace(['_', '-'], " ")
}
