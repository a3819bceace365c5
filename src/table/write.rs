//! Writes tables for spreadsheets.

use serde::Serialize;

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// No value.
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

/// Returns a table as CSV; without a head it is empty.
///
/// No cell and no column name can start a formula.
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

/// The characters that start a formula in a spreadsheet; the full-width forms do so in East Asian settings.
const RISKY: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Quotes text that a spreadsheet would take for a formula; decimal numbers stay as they are.
fn harmless(text: &str) -> String {
    if text.starts_with(RISKY) && !is_decimal(text) { format!("'{text}") } else { text.to_owned() }
}

/// Returns whether a text is a plain decimal number: `-inf` and `+1e3` are names to a spreadsheet.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_decimal_numbers_pass_where_a_formula_could_begin() {
        for number in ["-84", "+5", "-0.5"] {
            assert_eq!(harmless(number), number);
        }
        for text in [
            "-inf",
            "+nan",
            "-1e3",
            "+infinity",
            "-",
            "+.",
            "-1.2.3",
            "=1+1",
            "@sum",
            "\n=1",
            "\u{ff1d}1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
    }
}
