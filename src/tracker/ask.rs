//! What is to be read, and how.

use super::account::DateOrder;
use super::format::Format;
use super::mapping::Mapping;
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
