//! Lays tables out as rows of named fields.

use super::account::FileRead;
use super::ask::File;
use super::fault;
use super::people::holds_people;
use super::record::Place;
use super::row::{Export, Row, plain};
use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::table;

/// Reads tables and joins their rows; columns of the same name become one field with several values.
///
/// Columns that name people, or that are called as one of `people`, hold people. A file that has none of the columns
/// `needed` is refused with the hint beside it.
pub fn read(
    files: &[File],
    people: &[&str],
    (needed, hint): (&[&str], &str),
) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut complaints = Diagnostics::new();
    for file in files {
        if let Some(stranger) = fault::stranger(&file.name, &file.bytes) {
            complaints.push(stranger);
            continue;
        }
        if file.bytes.trim_ascii_start().starts_with(b"{") {
            complaints.push(
                fault::unreadable(&file.name, None, "this is JSON, and a table is read here")
                    .hint("another format of the same tracker may read it: `wrapped import --help` lists them"),
            );
            continue;
        }
        let source = Source::decode(file.name.as_str(), file.bytes.clone());
        if let Some(found) = source.fault {
            complaints.push(*fault::encoding(&file.name, found));
            continue;
        }
        let table = match table::read(&source.text) {
            Ok(table) => table,
            Err(broken) => {
                let message = format!("this is no table: {broken}");
                complaints.push(
                    fault::unreadable(&file.name, broken.line, message)
                        .hint("export it again, and give the file as it came"),
                );
                continue;
            }
        };
        let has = |name: &&str| table.head.iter().any(|column| plain(column) == plain(name));
        if !needed.is_empty() && !needed.iter().any(has) {
            let wanted = format!("column `{}`", needed[0]);
            let names: Vec<&str> = table.head.iter().map(String::as_str).collect();
            complaints.push(fault::shape(&file.name, &wanted, hint).note(fault::some(&names)));
            continue;
        }
        rows(&file.name, table, people, &mut export);
    }
    if complaints.errors() > 0 { Err(complaints) } else { Ok(export) }
}

fn rows(file: &str, table: table::Table, people: &[&str], export: &mut Export) {
    let holds_people: Vec<bool> = table.head.iter().map(|name| is_people(name, people)).collect();
    let file_read =
        FileRead { name: file.to_owned(), holds: "rows", count: table.rows.len(), order: None };
    export.files.push(file_read);
    let dates = dates(&table);
    for line in table.rows {
        let place =
            Place { file: file.to_owned(), nth: line.row, is_row: true, line: Some(line.line) };
        if line.cells.len() > table.head.len() {
            export.wide.push(place.clone());
        }
        let sure = match line.cells.len() > table.head.len() {
            true => in_place(&line.cells, &dates),
            false => line.cells.len(),
        };
        let mut row = Row { place, fields: Vec::new() };
        let cells = line.cells.into_iter().take(sure).map(Some).chain(std::iter::repeat(None));
        for ((name, cell), people) in table.head.iter().zip(cells).zip(&holds_people) {
            row.add(name, cell.filter(|cell| !cell.trim().is_empty()), *people);
        }
        export.rows.push(row);
    }
}

/// Returns for each column whether most of its cells look like moments, in rows that are not too wide.
fn dates(table: &table::Table) -> Vec<bool> {
    let rows = || table.rows.iter().filter(|line| line.cells.len() <= table.head.len());
    let is_of_dates = |at: usize| {
        let cells = rows().filter_map(|line| line.cells.get(at));
        let (some, moments) = cells
            .filter(|cell| !cell.trim().is_empty())
            .fold((0, 0), |(some, moments), cell| (some + 1, moments + usize::from(is_date(cell))));
        some > 0 && moments * 2 > some
    };
    (0..table.head.len()).map(is_of_dates).collect()
}

/// Returns how many cells of a row that is too wide are surely under their own column: up to the last date that stands where
/// dates stand. Where a separator within a text was not quoted, what is behind it stands one column too far to the right.
fn in_place(cells: &[String], dates: &[bool]) -> usize {
    let mut sure = 0;
    for (at, (cell, is_of_dates)) in cells.iter().zip(dates).enumerate() {
        match (is_of_dates, is_date(cell)) {
            (true, true) => sure = at + 1,
            (true, false) if cell.trim().is_empty() => {}
            (false, false) => {}
            _ => break,
        }
    }
    sure
}

/// Returns whether a cell looks like a day or a moment, in whatever form.
fn is_date(cell: &str) -> bool {
    let cell = cell.trim();
    let marks = cell.matches(['/', '-', '.', ':']).count();
    cell.starts_with(|c: char| c.is_ascii_digit()) && marks >= 2 && (8..=40).contains(&cell.len())
}

/// Returns whether a column holds people; `Assignee Id` does as `Assignee`.
fn is_people(name: &str, people: &[&str]) -> bool {
    let bare = plain(name);
    let called = |name: &str| people.contains(&name);
    holds_people(&bare)
        || called(&bare)
        || [" id", " ids", " name", " names"]
            .iter()
            .any(|end| bare.strip_suffix(end).is_some_and(called))
}
