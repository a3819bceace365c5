//! The album: the images that texts show, re-encoded for the site and for single-file pages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::diagnostic::{Diagnostic, Diagnostics, figures, short};
use crate::digest;
use crate::markdown::Picture;
use crate::model::image::{LARGEST_IMAGE, LARGEST_ON_SLIDE};
use crate::model::{Images, On, Shown};
use crate::raster::{self, Fault, Kind, MOST_PIXELS, MOST_PIXELS_MOVING, Raster};
use crate::render::theme::assets;
use crate::site::Sink;
use crate::source::{Lack, Shelf, Sources};

/// The program's version: another version may write the same file differently.
const WRITTEN_BY: &str = concat!("wrapped ", env!("CARGO_PKG_VERSION"));

/// The images of a report that can be shown.
#[derive(Debug, Default)]
pub struct Album {
    pictures: BTreeMap<String, Kept>,
}

/// An image of the site.
#[derive(Debug)]
struct Kept {
    kind: Kind,
    width: u32,
    height: u32,
    /// Its path in the site; `None` where only notes show it, since notes are never published.
    path: Option<String>,
    /// Its bytes, where a single-file page shows it.
    inside: Option<Vec<u8>>,
    /// Size of the report's own file, in bytes.
    size: u64,
}

/// Why a file of the report is not in the album.
enum Refusal {
    Lack(Lack),
    Fault(Fault),
}

impl Album {
    /// Reads the images of a report, a few at a time, and hands them to the site. Also returns the files that it refused.
    ///
    /// An image is reused where the old site made it from the same bytes.
    pub fn develop(
        images: &Images,
        sources: &Sources,
        site: &dyn Sink,
        complaints: &mut Diagnostics,
    ) -> (Album, BTreeSet<String>) {
        let files: Vec<(&String, &Shown)> = images.files.iter().collect();
        let done: Mutex<BTreeMap<usize, Result<Kept, Refusal>>> = Mutex::default();
        let darkroom = Darkroom { site, taken: Mutex::default() };
        if let Some(shelf) = sources.shelf() {
            shelf.each(files.len(), &|number| {
                let (path, shown) = files[number];
                let kept = darkroom.develop(shelf, path, shown);
                let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                done.insert(number, kept);
            });
        }
        let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        let (mut album, mut refused) = (Album::default(), BTreeSet::new());
        for (number, kept) in done {
            let (path, shown) = files[number];
            match kept {
                Ok(kept) => {
                    complaints.extend(misnamed(path, kept.kind, shown));
                    complaints.extend(too_large_for_slides(path, kept.size, shown));
                    album.pictures.insert(path.clone(), kept);
                }
                Err(why) => {
                    let places = shown.places.iter();
                    complaints.extend(places.map(|(place, _)| refusal(path, &why).at(*place, "")));
                    refused.insert(path.clone());
                }
            }
        }
        (album, refused)
    }

    /// Returns the paths of all its images in the site.
    pub fn published(&self) -> impl Iterator<Item = &str> {
        self.pictures.values().filter_map(|one| one.path.as_deref())
    }

    /// Returns an image for a page of the site, from which `root` leads to the root of the site.
    pub fn beside(&self, path: &str, root: &str) -> Option<Picture> {
        let kept = self.pictures.get(path)?;
        Some(kept.picture(format!("{root}{}", kept.path.as_ref()?)))
    }

    /// Returns an image for a single-file page.
    pub fn inside(&self, path: &str) -> Option<Picture> {
        let kept = self.pictures.get(path)?;
        let source = assets::data(kept.kind.media_type(), kept.inside.as_ref()?);
        Some(kept.picture(source))
    }
}

impl Kept {
    fn picture(&self, source: String) -> Picture {
        Picture { source, width: self.width, height: self.height }
    }
}

/// Re-encodes images for the site.
struct Darkroom<'a> {
    site: &'a dyn Sink,
    /// The paths that the site already has: two files may hold the same image.
    taken: Mutex<BTreeSet<String>>,
}

impl Darkroom<'_> {
    fn develop(&self, shelf: &dyn Shelf, path: &str, shown: &Shown) -> Result<Kept, Refusal> {
        let bytes = shelf.read(path, LARGEST_IMAGE).map_err(Refusal::Lack)?;
        let kind = raster::kind(&bytes).map_err(Refusal::Fault)?;
        let address = address(kind, &bytes);
        let is_published = shown.is_published();
        let before = is_published.then(|| self.site.before(&address)).flatten();
        let before = before.and_then(|bytes| raster::rewritten_before(kind, bytes));
        let Raster { width, height, bytes: rewritten, .. } = match before {
            Some(raster) => raster,
            None => raster::rewritten(&bytes).map_err(Refusal::Fault)?,
        };
        if is_published && self.is_first(&address) {
            self.site.take(&address, &rewritten);
        }
        Ok(Kept {
            kind,
            width,
            height,
            path: is_published.then_some(address),
            inside: shown.travels().then_some(rewritten),
            size: bytes.len() as u64,
        })
    }

    fn is_first(&self, address: &str) -> bool {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.insert(address.to_owned())
    }
}

/// Returns the path in the site of the image made from these bytes. It depends on the bytes alone and does not reveal the file's name.
fn address(kind: Kind, bytes: &[u8]) -> String {
    let digest = digest::hex(&[WRITTEN_BY.as_bytes(), bytes]);
    format!("images/{}.{}", &digest[..32], kind.ending())
}

fn name(path: &str) -> String {
    short(path.rsplit('/').next().unwrap_or(path)).to_string()
}

/// Warns where a file is of another kind than its name says.
fn misnamed(path: &str, kind: Kind, shown: &Shown) -> Option<Diagnostic> {
    if Kind::of_name(path) == Some(kind) {
        return None;
    }
    let (place, _) = shown.places.first()?;
    let name = name(path);
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    let message = format!("`{name}` is {}, whatever its name says", kind.name());
    let complaint = Diagnostic::warning("image-name", message)
        .alike(format!("the name of {}", kind.name()))
        .at(*place, "")
        .note("it is shown as what it is");
    Some(complaint.hint(format!("name it `{stem}.{}`", kind.ending())))
}

/// Complains at each slide and note about an image that is too large to be embedded.
fn too_large_for_slides<'a>(
    path: &'a str,
    size: u64,
    shown: &'a Shown,
) -> impl Iterator<Item = Diagnostic> + 'a {
    let places =
        shown.places.iter().filter(move |(_, on)| size > LARGEST_ON_SLIDE && *on != On::Page);
    places.map(move |(place, on)| {
        let of = match on {
            On::Notes => "notes",
            _ => "a slide",
        };
        let (has, most) = (megabytes(size), megabytes(LARGEST_ON_SLIDE));
        let message = format!("`{}` has {has}, and an image of {of} at most {most}", name(path));
        Diagnostic::error("large-image", message)
            .alike(format!("an image of {of}"))
            .at(*place, "")
            .note("`deck.html` carries every image of a slide inside")
            .hint("make it smaller: a slide is 1280 pixels wide")
    })
}

fn refusal(path: &str, why: &Refusal) -> Diagnostic {
    let name = name(path);
    match why {
        Refusal::Lack(Lack::TooLarge(size)) => {
            let (has, most) = (megabytes(*size), megabytes(LARGEST_IMAGE));
            let message = format!("`{name}` has {has}, and an image at most {most}");
            Diagnostic::error("large-image", message)
                .alike("a large image")
                .hint("make it smaller: a page shows some 1,600 pixels across at most")
        }
        Refusal::Lack(Lack::Unreadable(cause)) => {
            let message = format!("failed to read the image `{name}`: {cause}");
            Diagnostic::error("unreadable-file", message).alike("an image that could not be read")
        }
        // It existed when the text that shows it was read.
        Refusal::Lack(_) => {
            Diagnostic::error("missing-image", format!("the image `{name}` went away meanwhile"))
                .hint("run the command again")
        }
        Refusal::Fault(fault) => faulty(&name, fault),
    }
}

fn faulty(name: &str, fault: &Fault) -> Diagnostic {
    let moving = MOST_PIXELS_MOVING / 1_000_000;
    let again = "save it anew from where it comes from, or take it out of the text";
    let (id, message, kind, hint) = match fault {
        Fault::Empty => {
            ("broken-image", format!("the image `{name}` is empty"), "an empty image", again)
        }
        Fault::Broken => (
            "broken-image",
            format!("the image `{name}` is broken: it ends too early, or makes no sense"),
            "a broken image",
            again,
        ),
        Fault::TooManyPixels(width, height) => (
            "broken-image",
            format!(
                "the image `{name}` has {} by {} pixels, and one has at most {} million",
                figures(*width as usize),
                figures(*height as usize),
                MOST_PIXELS / 1_000_000
            ),
            "an image with too many pixels",
            "make it smaller: a page shows some 1,600 pixels across at most",
        ),
        Fault::TooLong => (
            "broken-image",
            format!("the image `{name}` moves for more than {moving} million pixels"),
            "an image that moves for too long",
            "cut it to what it has to show, or make it smaller",
        ),
        Fault::LfsPointer => (
            "lfs-pointer",
            format!("`{name}` is a Git LFS pointer, not the image itself"),
            "an image that Git LFS keeps",
            "run `git lfs pull` in the repository of the report",
        ),
        Fault::Svg => (
            "image-format",
            format!(
                "`{name}` is an SVG, which may hold scripts, links and names, and so is not shown"
            ),
            "an SVG",
            "export it as a PNG, at twice the size that it is shown in, and show that",
        ),
        Fault::OtherKind => (
            "image-format",
            format!("`{name}` is no image that every browser shows"),
            "another kind of file",
            "save it as a PNG, a JPEG, a WebP or a GIF",
        ),
        Fault::MovesTurned => (
            "image-format",
            format!(
                "`{name}` moves, and its EXIF data say that it is to be turned, which is done to still images only"
            ),
            "a moving image to be turned",
            "turn it in the program that made it, and save it anew",
        ),
    };
    Diagnostic::error(id, message).alike(kind).hint(hint)
}

/// Writes the size of a file, rounded up so that one above the limit never looks like the limit itself.
fn megabytes(bytes: u64) -> String {
    const TENTH: u64 = 1024 * 1024 / 10;
    let tenths = bytes.div_ceil(TENTH).max(1);
    let tenths =
        if bytes.is_multiple_of(1024 * 1024) { bytes / (1024 * 1024) * 10 } else { tenths };
    match tenths % 10 {
        0 => format!("{} MB", tenths / 10),
        tenth => format!("{}.{tenth} MB", tenths / 10),
    }
}
