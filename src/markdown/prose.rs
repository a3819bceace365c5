//! Prose: a body, ready for a page, with its links and images.

use std::fmt;

use crate::source::Span;

/// How deep lists, quotes and emphasis may stand in each other; well below where browsers and minifiers break.
pub const DEEPEST: usize = 64;

/// A body, ready for a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Safe HTML. Headings begin at `h2` and skip no level; all ids begin with `text-`.
    pub html: String,
    /// The words alone, for search and for counting.
    pub text: String,
    /// The first paragraph, for slides and lists.
    pub opening: Option<Opening>,
    /// Every link in the order of the text, also those that the HTML does not follow.
    pub links: Vec<Link>,
    /// Every image in the order of the text, also those of which the HTML shows the words.
    pub images: Vec<Image>,
}

impl Prose {
    /// Returns how many words it has.
    pub fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }
}

/// The first paragraph of a body, able to stand alone on another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Safe HTML for the inside of a `p`, without footnotes, links to headings and pictures.
    pub html: String,
    /// The words alone.
    pub text: String,
}

/// A link as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its address, with entities decoded.
    pub address: String,
    /// Its words alone.
    pub text: String,
    /// Where it stands in the file, brackets included.
    pub span: Span,
    /// Whether the HTML leads there; otherwise it shows the words alone.
    pub followed: bool,
}

/// An image as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its address, with entities decoded.
    pub address: String,
    /// Its alternative text.
    pub text: String,
    /// Where it stands in the file, brackets included.
    pub span: Span,
}

/// An image that a page can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its address on the page.
    pub source: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// What a page knows of what stands around a body.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// Says where a link to something beside the file, or to a finding, leads; `None` leaves its words alone.
    pub link: &'a dyn Fn(&str) -> Option<String>,
    /// Says which picture an image beside the file is; `None` leaves its words.
    pub image: &'a dyn Fn(&str) -> Option<Picture>,
}

impl<'a> Around<'a> {
    /// A page that shows no image.
    pub fn words(link: &'a dyn Fn(&str) -> Option<String>) -> Around<'a> {
        Around { link, image: &|_| None }
    }
}

/// Why a body cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something stands more than [`DEEPEST`] levels deep.
    TooDeep,
    /// The Markdown parser broke on it.
    Broken,
}

/// Says it as the message of a complaint.
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
