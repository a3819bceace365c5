//! Prose: a body, ready for a page, with its links and images.

use std::fmt;

use crate::source::Span;

/// How deep lists, quotes and emphasis may be nested; well below the limits of browsers and minifiers.
pub const DEEPEST: usize = 64;

/// A body, ready for a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Safe HTML. Headings begin at `h2` and skip no level; all ids begin with `text-`.
    pub html: String,
    /// Every image in the order of the text, including those that the HTML replaces by their words.
    pub images: Vec<Image>,
}

/// The first paragraph of a body, for use on another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Safe HTML for the inside of a `p`, without footnotes, links to headings and pictures.
    pub html: String,
    /// The words alone.
    pub text: String,
}

/// A link to a finding, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its address, with entities decoded.
    pub address: String,
    /// Its words alone.
    pub text: String,
    /// Its place in the file, brackets included.
    pub span: Span,
}

/// An image as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its address, with entities decoded.
    pub address: String,
    /// Its alternative text.
    pub text: String,
    /// Its place in the file, brackets included.
    pub span: Span,
}

/// An image that a page can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its address on the page.
    pub source: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// What a page knows about the surroundings of a body.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// Returns where a link to another file, or to a finding, leads; with `None` only its words are kept.
    pub link: &'a dyn Fn(&str) -> Option<String>,
    /// Returns the picture of an image file; with `None` only its words are kept.
    pub image: &'a dyn Fn(&str) -> Option<Picture>,
}

impl<'a> Around<'a> {
    /// The surroundings on a page that shows no images.
    pub fn words(link: &'a dyn Fn(&str) -> Option<String>) -> Around<'a> {
        Around { link, image: &|_| None }
    }
}

/// Why a body cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something is nested more than [`DEEPEST`] levels deep.
    TooDeep,
    /// The Markdown parser panicked.
    Broken,
}

/// Writes the message of a complaint.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::TooDeep => {
                write!(f, "lists, quotes or emphasis stand more than {DEEPEST} levels deep")
            }
            Fault::Broken => write!(f, "the Markdown parser cannot cope with this text"),
        }
    }
}
