//! What a mapping file says: which column stands for which key.

use super::format::Format;
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// A mapping file that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The format that it is for, where it says so.
    pub format: Option<Format>,
    /// Its path, as complaints show it.
    pub path: String,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// What is wrong with it, each with its line.
    pub fn read(source: &Source) -> Result<Mapping, Diagnostics> {
        Ok(Mapping { format: None, path: source.path.clone() })
    }
}
