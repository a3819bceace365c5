//! Tables for spreadsheets; the only door to csv.

use serde::Serialize;

/// A cell of a table: text, number, truth, or nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// Nobody wrote it.
    Nothing,
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Number(i64),
    /// Any number.
    Fraction(f64),
    /// Words.
    Text(String),
    /// Several words, joined by `;`.
    List(Vec<String>),
}

/// Returns a table as CSV; without a head there is none.
///
/// No cell, nor any name of a column, begins a formula.
pub fn csv(head: Vec<String>, rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |record: Vec<String>| writer.write_record(record).expect("memory takes all");
    if !head.is_empty() {
        write(head.iter().map(|name| harmless(name)).collect());
    }
    for row in rows {
        write(row.iter().map(|cell| harmless(&plain(cell))).collect());
    }
    let bytes = writer.into_inner().expect("memory takes all");
    String::from_utf8(bytes).expect("only text was written")
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Truth(truth) => truth.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Fraction(number) => number.to_string(),
        Cell::Text(text) => text.clone(),
        Cell::List(items) => items.join(";"),
    }
}

/// Keeps a spreadsheet from taking text for a formula; a number stays one.
fn harmless(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if risky && text.parse::<f64>().is_err() {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
