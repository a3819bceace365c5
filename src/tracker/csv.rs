//! `csv`: any table, with a mapping that says which column means what.
//!
//! A sheet is saved as "CSV UTF-8"; commas, semicolons and tabs separate cells alike. Ids and moments come from the
//! columns that the mapping names.

use super::ask::File;
use super::layout::Layout;
use super::row::{Export, Row};
use super::{sheet, skip};
use crate::diagnostic::Diagnostics;

/// Takes nothing by itself.
pub const LAYOUT: Layout =
    Layout { read, keys: &[], skip: skip::nothing, text, noise: &["updated", "last modified"] };

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    sheet::read(files, &[], (&[], ""))
}

/// A sheet says nothing by itself about which column describes an incident.
fn text(_: &Row) -> Option<String> {
    None
}
