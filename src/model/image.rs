//! The images that texts show, by file and place.

use std::collections::BTreeMap;

use crate::source::address::{decoded, resolved};
use crate::source::{Lack, SourceId, Sources, Span};

/// The largest image that is shown, in bytes of its file.
pub const LARGEST_IMAGE: u64 = 10 * 1024 * 1024;

/// The largest image of a slide, in bytes of its file: `deck.html` carries it inside.
pub const LARGEST_ON_SLIDE: u64 = 1024 * 1024;

/// Every image that a text shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Images {
    /// The files, by their path in the report folder.
    pub files: BTreeMap<String, Shown>,
    /// The file that each address in a text refers to.
    pub meant: BTreeMap<(SourceId, String), String>,
}

/// Where a file is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Each image of it, in the order of the texts.
    pub places: Vec<(Span, On)>,
}

/// What kind of text an image stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum On {
    /// A page of the site.
    Page,
    /// An own slide.
    Slide,
    /// The notes of a speaker, which are never published.
    Notes,
}

impl Shown {
    /// Returns whether the site has it as a file.
    pub fn is_published(&self) -> bool {
        self.places.iter().any(|(_, on)| *on != On::Notes)
    }

    /// Returns whether a self-contained page embeds it.
    pub fn travels(&self) -> bool {
        self.places.iter().any(|(_, on)| *on != On::Page)
    }
}

/// Why a relative address leads to no image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoImage {
    /// No file has this path.
    Missing(String),
    /// The path begins at the root of something, not at the file.
    Absolute(String),
    /// The path leaves the report folder.
    Outside,
    /// A file with this path exists, but cannot be read.
    Lacking(String, Lack),
}

/// Returns the path in the report folder of the image that an address in a text refers to.
///
/// Percent escapes are decoded, and the query after `?` is ignored.
///
/// # Errors
/// Why there is none.
pub fn image(sources: &Sources, from: SourceId, address: &str) -> Result<String, NoImage> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.starts_with('/') {
        return Err(NoImage::Absolute(path.to_owned()));
    }
    let from = sources.get(from).path.as_str();
    // A file name may contain characters with a meaning in addresses.
    let written = [path.to_owned(), decoded(path), address.to_owned()];
    let mut no_image = None;
    for path in written.iter().filter_map(|path| resolved(from, path)) {
        match sources.shelf().map(|shelf| shelf.find(&path)).unwrap_or(Err(Lack::Missing)) {
            Ok(()) => return Ok(path),
            Err(Lack::Missing) => no_image = no_image.or(Some(NoImage::Missing(path))),
            Err(lack) => no_image = Some(NoImage::Lacking(path, lack)),
        }
    }
    let leaves = resolved(from, &decoded(path)).is_none();
    Err(no_image.filter(|_| !leaves).unwrap_or(NoImage::Outside))
}
