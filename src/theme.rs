//! The theme as named files: templates, styles, scripts and fonts.

use std::collections::BTreeMap;

/// Holds the files of a theme by their path inside it, such as `css/deck.css`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    files: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// Makes a theme of files.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Theme {
        Theme {
            files: files.into_iter().collect(),
        }
    }

    /// Returns a file's bytes.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Goes through all files in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}
