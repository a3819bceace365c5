//! The images that texts show: which files of the folder they are, and where they stand.

use std::collections::BTreeMap;

use crate::source::address::{decoded, resolved};
use crate::source::shelf::Lack;
use crate::source::{SourceId, Sources, Span};

/// The largest image that is shown, in bytes of its file.
pub const LARGEST_IMAGE: u64 = 10 * 1024 * 1024;

/// The largest image of a slide, in bytes of its file: `deck.html` carries it inside.
pub const LARGEST_ON_SLIDE: u64 = 1024 * 1024;

/// Every image that a text shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Images {
    /// The files, by their path in the report folder.
    pub files: BTreeMap<String, Shown>,
    /// Which of them an address means in a text.
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

    /// Returns whether a page that travels alone carries it inside.
    pub fn travels(&self) -> bool {
        self.places.iter().any(|(_, on)| *on != On::Page)
    }
}

/// Why an address beside a file means no image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoImage {
    /// No file has this path.
    Missing(String),
    /// The path begins at the root of something, not at the file.
    Absolute(String),
    /// The path leaves the report folder.
    Outside,
    /// A file with this path is there, and cannot be read.
    Lacking(String, Lack),
}

/// Returns the path in the report folder of the file that an address means in a text.
///
/// What an editor wrote as `%20` is read as the space that it stands for, and what stands behind `?` is for servers.
///
/// # Errors
/// Why there is none.
pub fn image(sources: &Sources, from: SourceId, address: &str) -> Result<String, NoImage> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.starts_with('/') {
        return Err(NoImage::Absolute(path.to_owned()));
    }
    let from = sources.get(from).path.as_str();
    // A name may hold what means something in an address.
    let written = [path.to_owned(), decoded(path), address.to_owned()];
    let mut no_image = None;
    for path in written.iter().filter_map(|path| resolved(from, path)) {
        let found = sources.shelf().map(|shelf| shelf.find(&path));
        match found.unwrap_or(Err(Lack::Missing)) {
            Ok(()) => return Ok(path),
            Err(Lack::Missing) => no_image = no_image.or(Some(NoImage::Missing(path))),
            Err(lack) => no_image = Some(NoImage::Lacking(path, lack)),
        }
    }
    let leaves = resolved(from, &decoded(path)).is_none();
    Err(no_image.filter(|_| !leaves).unwrap_or(NoImage::Outside))
}
