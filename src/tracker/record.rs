//! What an export becomes: records in the keys of a write-up.

use std::fmt;

use crate::time::{Date, Instant};

/// One incident of an export, in the keys of a write-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The tracker's key, as it stands in `id`: only letters from a to z, digits, `.`, `_` and `-`, at most 80.
    pub id: String,
    /// The tracker whose id that is; `None` where nobody knows.
    pub tracker: Option<&'static str>,
    /// The other keys by their dotted paths (`title`, `recorded.started_at`), in the order of the table of keys. What
    /// the export does not say is absent.
    pub values: Vec<(String, Value)>,
    /// Keys for which the export has a place, with nothing in it. What it has no place for, or what could not be read,
    /// is neither here nor there: of such a key the export says nothing.
    pub emptied: Vec<String>,
    /// What the tracker has as a description, as Markdown and without names; `None` unless it was asked for.
    pub text: Option<String>,
    /// Where it stands in the export.
    pub place: Place,
}

/// The value of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text of one line.
    Text(String),
    /// Several texts of one line; never empty.
    Words(Vec<String>),
    /// A number; zero only where it says how many of some are done, since trackers write it for none.
    Number(u64),
    /// Yes or no.
    Truth(bool),
    /// A moment in UTC, in whole seconds.
    Moment(Instant),
    /// A day of the calendar.
    Day(Date),
}

/// Where something stands in an export.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The name of the file, as it was given.
    pub file: String,
    /// Which row of a table, as a spreadsheet counts them (the header is row 1), or which incident of a list, from 1.
    pub nth: usize,
    /// Whether `nth` counts the rows of a table.
    pub is_row: bool,
    /// The line of the file on which the row begins, from 1; `None` in JSON, which may be a single line.
    pub line: Option<usize>,
}

/// Says `row 17 of issues.csv`, or `incident 3 of page.json`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.is_row { "row" } else { "incident" };
        write!(f, "{what} {} of {}", self.nth, self.file)
    }
}
