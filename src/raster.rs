//! An image file: looked at whole, and written anew without anything that is no picture; the only door to image, img-parts
//! and gif.
//!
//! Files come from phones, browsers and chats, so they are untrusted bytes that know where they were made. Each is decoded
//! within bounds. Where the picture need not be turned, its compressed pixels stay as they are, and only the parts around
//! them that a browser draws with are kept; where it must be turned, it is encoded anew.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{AnimationDecoder, DynamicImage, Frames, ImageDecoder, ImageReader, Limits};

mod gif;
mod jpeg_parts;
pub(crate) mod kind;
mod png_parts;
mod turned;
mod webp_parts;

pub use kind::Kind;

/// The most pixels that an image may have.
pub const MOST_PIXELS: u64 = 40_000_000;

/// The most pixels that all pictures of an animation may have together.
pub const MOST_PIXELS_MOVING: u64 = 1_000_000_000;

/// The most memory that decoding one may take, in bytes; 16 bits for each of four channels need so much.
const MOST_MEMORY: u64 = 8 * MOST_PIXELS;

/// An image that holds nothing but its picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    /// What kind of file it is.
    pub kind: Kind,
    /// Its width in pixels, as it is shown.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why a file is no image that a page can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no bytes.
    Empty,
    /// It stands for a file that Git LFS keeps elsewhere.
    LfsPointer,
    /// It is an SVG.
    Svg,
    /// It is of a kind that is not shown.
    OtherKind,
    /// Its content ends too early, or makes no sense.
    Broken,
    /// It has more than [`MOST_PIXELS`].
    TooManyPixels(u32, u32),
    /// It moves for more than [`MOST_PIXELS_MOVING`].
    TooLong,
    /// It moves, and is to be turned.
    MovesTurned,
}

/// How the text of a Git LFS pointer begins.
const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/";

/// Decodes a file to see that it is whole, and writes it anew: upright, and without anything but picture and colour profile.
///
/// # Errors
/// What keeps it from being shown.
pub fn rewritten(bytes: &[u8]) -> Result<Raster, Fault> {
    let kind = kind(bytes)?;
    // A panic of a decoder ends here.
    catch_unwind(AssertUnwindSafe(|| written(kind, bytes))).unwrap_or(Err(Fault::Broken))
}

/// Returns what kind of image a file is, by its first bytes.
///
/// # Errors
/// Where it is none.
pub fn kind(bytes: &[u8]) -> Result<Kind, Fault> {
    match Kind::of(bytes) {
        Some(kind) => Ok(kind),
        None if bytes.is_empty() => Err(Fault::Empty),
        None if bytes.starts_with(POINTER) => Err(Fault::LfsPointer),
        None if is_svg(bytes) => Err(Fault::Svg),
        None => Err(Fault::OtherKind),
    }
}

/// Takes a file that was rewritten before; `None` where its beginning is not that of such a file.
pub fn rewritten_before(kind: Kind, bytes: Vec<u8>) -> Option<Raster> {
    let reader = ImageReader::with_format(Cursor::new(&bytes), kind.format());
    let (width, height) = reader.into_dimensions().ok()?;
    Some(Raster { kind, width, height, bytes })
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<') && start.contains("<svg")
}

fn written(kind: Kind, bytes: &[u8]) -> Result<Raster, Fault> {
    match kind {
        Kind::Gif => gif::rewritten(bytes),
        Kind::Jpeg => still(kind, bytes, JpegDecoder::new(Cursor::new(bytes)), jpeg_parts::bare),
        Kind::Png => {
            let decoder = || PngDecoder::with_limits(Cursor::new(bytes), limits());
            let moves = decoder().and_then(|one| one.is_apng()).map_err(fault)?;
            match moves {
                false => still(kind, bytes, decoder(), png_parts::bare),
                true => moving(
                    kind,
                    bytes,
                    decoder(),
                    |one| Ok(one.apng().map_err(fault)?.into_frames()),
                    png_parts::bare,
                ),
            }
        }
        Kind::Webp => {
            let decoder = || WebPDecoder::new(Cursor::new(bytes));
            match decoder().map_err(fault)?.has_animation() {
                false => still(kind, bytes, decoder(), webp_parts::bare),
                true => {
                    moving(kind, bytes, decoder(), |one| Ok(one.into_frames()), webp_parts::bare)
                }
            }
        }
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn fault(_: image::ImageError) -> Fault {
    Fault::Broken
}

/// Looks at the size of an image before any of it is decoded.
fn size(decoder: &impl ImageDecoder) -> Result<(u32, u32), Fault> {
    let (width, height) = decoder.dimensions();
    bounded(width, height)
}

fn bounded(width: u32, height: u32) -> Result<(u32, u32), Fault> {
    match u64::from(width) * u64::from(height) {
        0 => Err(Fault::Broken),
        pixels if pixels > MOST_PIXELS => Err(Fault::TooManyPixels(width, height)),
        _ => Ok((width, height)),
    }
}

/// Returns the parts of a file that are its picture; its pixels stay as they are.
type Bare = fn(&[u8]) -> Option<Vec<u8>>;

fn still<D: ImageDecoder>(
    kind: Kind,
    bytes: &[u8],
    decoder: image::ImageResult<D>,
    bare: Bare,
) -> Result<Raster, Fault> {
    let mut decoder = decoder.map_err(fault)?;
    let (width, height) = size(&decoder)?;
    decoder.set_limits(limits()).map_err(fault)?;
    let orientation = decoder.orientation().map_err(fault)?;
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    // Also of one that is turned: what is cut off or behind its end is told alike.
    let bare = bare(bytes).ok_or(Fault::Broken)?;
    if orientation == Orientation::NoTransforms {
        return Ok(Raster { kind, width, height, bytes: bare });
    }
    picture.apply_orientation(orientation);
    turned::encoded(kind, &picture, profile).ok_or(Fault::Broken)
}

fn moving<'a, D: ImageDecoder>(
    kind: Kind,
    bytes: &[u8],
    decoder: image::ImageResult<D>,
    frames: impl FnOnce(D) -> Result<Frames<'a>, Fault>,
    bare: Bare,
) -> Result<Raster, Fault> {
    let mut decoder = decoder.map_err(fault)?;
    let (width, height) = size(&decoder)?;
    if decoder.orientation().map_err(fault)? != Orientation::NoTransforms {
        return Err(Fault::MovesTurned);
    }
    let mut pixels = 0;
    for frame in frames(decoder)? {
        frame.map_err(fault)?;
        pixels += u64::from(width) * u64::from(height);
        if pixels > MOST_PIXELS_MOVING {
            return Err(Fault::TooLong);
        }
    }
    Ok(Raster { kind, width, height, bytes: bare(bytes).ok_or(Fault::Broken)? })
}

#[cfg(test)]
mod tests;
