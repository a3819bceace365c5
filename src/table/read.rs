//! Reads tables that trackers and spreadsheets export.

use std::fmt;

/// A table with its header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns; they may repeat.
    pub head: Vec<String>,
    /// The rows that hold anything, without repeated headers.
    pub rows: Vec<Line>,
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its cells by position; it may have fewer than the header, or more.
    pub cells: Vec<String>,
    /// Which row it is, as a spreadsheet counts them: the header is row 1.
    pub row: usize,
    /// The line of the file on which it begins, from 1.
    pub line: usize,
}

/// Why a table could not be read, with the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The line, from 1.
    pub line: Option<usize>,
    /// What the reader says.
    pub message: String,
}

/// Says only what is wrong.
impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Reads a table whose cells are separated by commas, semicolons or tabs, whichever the header has most of.
///
/// Empty rows are passed over, and so are headers that are repeated where files were joined. No cell moves to another column.
///
/// # Errors
/// Where it is not a table.
///
/// # Example
/// ```
/// use incident_wrapped::table::read;
/// let table = read("id;when\nA-1;14.03.2025 09:02\nid;when\n;\nA-2;\n").unwrap();
/// assert_eq!(table.head, ["id", "when"]);
/// let rows: Vec<usize> = table.rows.iter().map(|line| line.row).collect();
/// assert_eq!(rows, [2, 5]);
/// ```
pub fn read(text: &str) -> Result<Table, Broken> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(text))
        .from_reader(text.as_bytes());
    let mut table = Table::default();
    let mut last = 0;
    for (at, record) in reader.records().enumerate() {
        let record = record.map_err(|error| {
            let line = error.position().map(|position| position.line() as usize);
            Broken { line, message: error.to_string() }
        })?;
        let line = record.position().map_or(1, |position| position.line() as usize);
        last = record.position().map_or(last, |position| position.byte() as usize);
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if table.head.is_empty() {
            table.head = cells.iter().map(|cell| bare(cell)).collect();
            continue;
        }
        let same = cells.len() == table.head.len()
            && cells.iter().zip(&table.head).all(|(cell, name)| bare(cell) == *name);
        if !same {
            table.rows.push(Line { cells, row: at + 1, line });
        }
    }
    // A quote that nobody closes makes one cell of the whole rest.
    if let Some(at) = open_quote(text.get(last..).unwrap_or_default(), separator(text)) {
        let line = text[..last + at].matches('\n').count() + 1;
        let message = "a quote opens here and is never closed".to_owned();
        return Err(Broken { line: Some(line), message });
    }
    Ok(table)
}

/// Returns where the quote begins that is open at the end of a row, if one is.
fn open_quote(row: &str, separator: u8) -> Option<usize> {
    let (mut open, mut begins) = (None, true);
    for (at, byte) in row.bytes().enumerate() {
        match (open, byte) {
            (Some(_), b'"') => open = None,
            // A second quote right behind the first one means a quote, and the cell goes on.
            (None, b'"') if begins || row.as_bytes()[..at].ends_with(b"\"") => open = Some(at),
            _ => {}
        }
        begins = open.is_none() && (byte == separator || byte == b'\n' || byte == b'\r');
    }
    open
}

/// Returns the name of a column without spaces around it; a joined file may carry a byte order mark in its middle.
fn bare(cell: &str) -> String {
    cell.trim_start_matches('\u{feff}').trim().to_owned()
}

/// Returns the separator that the first line has most of outside quotes; a comma where there is none.
fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                let found = counts.iter_mut().find(|(separator, _)| *separator == byte);
                if let Some((_, count)) = found {
                    *count += 1;
                }
            }
        }
    }
    // The first of equals wins, so a header of one column is read with commas.
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.iter().find(|(_, count)| *count == most).map_or(b',', |(separator, _)| *separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_that_is_never_closed_is_named_with_its_line() {
        let broken = read("id,what\nA-1,ok\nA-2,\"open\nA-3,lost\n").unwrap_err();
        assert_eq!((broken.line, broken.to_string().contains("never closed")), (Some(3), true));
        for whole in [
            "id,what\nA-1,\"a \"\"b\"\"\"\n",
            "id,what\nA-1,5\" disk\n",
            "id,what\nA-1,\"two\nlines\"",
        ] {
            assert_eq!(read(whole).unwrap().rows.len(), 1, "{whole}");
        }
    }

    #[test]
    fn the_separator_is_the_one_that_the_header_has_most_of() {
        assert_eq!(separator("\"a,b,c\";d;e\n1,2,3,4,5"), b';');
        assert_eq!(separator("a\tb,c\td\n"), b'\t');
        assert_eq!(separator("alone\n1;2"), b',');
    }

    #[test]
    fn a_mark_of_byte_order_hides_no_column_even_in_the_middle() {
        let table = read("\u{feff}id,title\nA,b\n\u{feff}id,title\nC,d\n").unwrap();
        assert_eq!(table.head[0], "id");
        assert_eq!(table.rows.len(), 2);
    }

    #[test]
    fn a_row_counts_as_one_however_many_lines_it_has() {
        let table = read("id,text\nA,\"one\ntwo\"\nB,x\n").unwrap();
        assert_eq!((table.rows[1].row, table.rows[1].line), (3, 4));
    }
}
