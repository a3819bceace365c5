//! Turns the exports of incident trackers into records in the keys of a write-up.

mod account;
mod format;
mod mapping;
mod record;

pub use account::{Account, Cut, DateOrder, FileRead, Found, Reason, Unreadable, Why};
pub use format::Format;
pub use mapping::Mapping;
pub use record::{Place, Record, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::time::Zone;

/// One file of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, as complaints show it.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What is to be read, and how.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// The tracker and the form of its export.
    pub format: Format,
    /// The files, which are joined.
    pub files: &'a [File],
    /// Which column stands for which key, where the user says so.
    pub mapping: Option<&'a Mapping>,
    /// Only incidents of this year, by the rule of the report.
    pub year: Option<i32>,
    /// The order of numeric dates, where the user says so.
    pub order: Option<DateOrder>,
    /// Whether descriptions are taken too.
    pub descriptions: bool,
    /// The report's zone, in which moments without an offset are read.
    pub zone: Zone,
    /// The report's severities, whose spelling is used where only case and marks differ.
    pub severities: &'a [String],
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The incidents, in the order of the export.
    pub records: Vec<Record>,
    /// What happened to each row.
    pub account: Account,
}

/// Reads an export.
///
/// # Errors
/// A file that cannot be read, a mapping that names what is not there, and two incidents with one id: each with its place.
pub fn read(ask: &Ask) -> Result<Taken, Diagnostics> {
    let mut complaints = Diagnostics::new();
    for file in ask.files {
        let message = format!("`{}` is not read yet", ask.format.name());
        complaints.push(Diagnostic::error("not-yet", message).in_file(&file.name, None));
    }
    Err(complaints)
}
