//! What an importer says about its format.

use super::account::Reason;
use super::ask::File;
use super::row::{Export, Row};
use super::want::Keys;
use crate::diagnostic::Diagnostics;

/// A format: how its files become rows, and what the fields of a row mean.
pub struct Layout {
    /// Turns the files of one call into rows.
    pub read: fn(&[File]) -> Result<Export, Diagnostics>,
    /// Each key with the fields that may hold it.
    pub keys: Keys,
    /// Says why a row is no incident, with the field that shows it.
    pub skip: fn(&Row) -> Option<(&'static str, Reason)>,
    /// Returns the description as Markdown.
    pub text: fn(&Row) -> Option<String>,
    /// Fields whose moments are about the ticket and not about the incident.
    pub noise: &'static [&'static str],
}
