//! Writes tables for spreadsheets.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell<'a> {
    /// No value.
    Nothing,
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Number(i64),
    /// Any number.
    Fraction(f64),
    /// Words.
    Text(Cow<'a, str>),
    /// Several words, joined by `;`.
    List(&'a [String]),
}

impl<'a> Cell<'a> {
    /// Makes a cell of words.
    pub fn text(text: &'a str) -> Cell<'a> {
        Cell::Text(Cow::Borrowed(text))
    }
}

/// A table that is written as CSV, row by row.
///
/// No cell and no column name can start a formula.
pub struct Sheet {
    writer: csv::Writer<Vec<u8>>,
    /// Where a cell is put together, so that no cell needs memory of its own.
    cell: String,
}

impl Sheet {
    /// Begins a table with the names of its columns.
    pub fn new<'a>(head: impl IntoIterator<Item = &'a str>) -> Sheet {
        let writer = csv::Writer::from_writer(Vec::new());
        let mut sheet = Sheet { writer, cell: String::new() };
        head.into_iter().for_each(|name| sheet.field(name));
        sheet.end_of_row();
        sheet
    }

    /// Writes a cell of the row that is being written.
    pub fn cell(&mut self, cell: &Cell) {
        let mut text = std::mem::take(&mut self.cell);
        text.clear();
        match cell {
            Cell::Nothing => self.field(""),
            Cell::Text(words) => self.field(words),
            Cell::Truth(truth) => self.field(if *truth { "true" } else { "false" }),
            Cell::Number(number) => {
                write!(text, "{number}").expect("memory takes all");
                self.field(&text);
            }
            Cell::Fraction(number) => {
                write!(text, "{number}").expect("memory takes all");
                self.field(&text);
            }
            Cell::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    text.push_str(if place > 0 { ";" } else { "" });
                    text.push_str(item);
                }
                self.field(&text);
            }
        }
        self.cell = text;
    }

    /// Ends the row that is being written.
    pub fn end_of_row(&mut self) {
        self.writer.write_record(None::<&[u8]>).expect("memory takes all");
    }

    /// Returns the whole table.
    pub fn end(self) -> Vec<u8> {
        self.writer.into_inner().expect("memory takes all")
    }

    fn field(&mut self, text: &str) {
        let field = harmless(text);
        self.writer.write_field(field.as_bytes()).expect("memory takes all");
    }
}

/// The characters that start a formula in a spreadsheet; the full-width forms do so in East Asian settings.
const RISKY: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Quotes text that a spreadsheet would take for a formula; decimal numbers stay as they are.
fn harmless(text: &str) -> Cow<'_, str> {
    match text.starts_with(RISKY) && !is_decimal(text) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
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
