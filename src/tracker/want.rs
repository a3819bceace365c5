//! What is wanted of a row: which field stands for which key.

use super::dates::Form;
use super::row::Row;
use crate::time::Zone;

/// A key of a write-up, and where its value comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Want {
    /// The dotted path of the key.
    pub key: String,
    /// The fields, by name.
    pub from: Vec<String>,
    /// What each value becomes; empty for as it is.
    pub values: Vec<(String, String)>,
    /// What separates several values of one cell.
    pub split: Option<String>,
    /// The forms of a moment; empty for the usual ones.
    pub forms: Vec<Form>,
    /// The zone of moments without an offset, where it is another than the file's.
    pub zone: Option<Zone>,
    /// The line of the mapping that asks for it; `None` where the format itself does.
    pub line: Option<usize>,
}

/// A table of an importer: each key with the fields that may hold it, the best first.
pub type Keys = &'static [(&'static str, &'static [&'static str])];

impl Want {
    /// Returns what a format takes by itself.
    pub fn of_format(keys: Keys) -> Vec<Want> {
        let want = |(key, from): &(&str, &[&str])| Want {
            key: (*key).to_owned(),
            from: from.iter().map(|name| (*name).to_owned()).collect(),
            ..Want::default()
        };
        keys.iter().map(want).collect()
    }

    /// Returns the cells of a row, not empty ones, each with the name of its field.
    ///
    /// A mapping that names several columns takes all of them. Of those that a format knows, the first with a value counts.
    pub fn cells<'a>(&self, row: &'a Row) -> Vec<(&'a str, &'a str)> {
        let mut found = Vec::new();
        for name in &self.from {
            let Some(field) = row.field(name) else { continue };
            let values = field.values.iter().map(|value| value.trim());
            found.extend(
                values.filter(|value| !value.is_empty()).map(|value| (field.name.as_str(), value)),
            );
            if self.line.is_none() && !found.is_empty() {
                break;
            }
        }
        found
    }

    /// Keeps only the first field that any row has a value in, so that one list does not come from two fields.
    pub fn settle(&mut self, rows: &[Row]) {
        let used = self.from.iter().find(|name| rows.iter().any(|row| row.first(name).is_some()));
        if let Some(used) = used.cloned() {
            self.from = vec![used];
        }
    }
}
