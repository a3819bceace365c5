//! Checks image files and rewrites them without anything but their picture; the only door to image, img-parts and gif.
//!
//! Files come from phones, browsers and chats: they are untrusted, and may say where they were made. Each is decoded within
//! limits. A picture that is upright keeps its compressed pixels, and of the parts around them only those that a browser
//! draws with; a picture that must be rotated is encoded again.

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

/// The most memory that decoding may take, in bytes: enough for four channels of 16 bits.
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

/// Why a page cannot show a file as an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no bytes.
    Empty,
    /// It is a pointer to a file that Git LFS keeps elsewhere.
    LfsPointer,
    /// It is an SVG.
    Svg,
    /// It is of another kind than the four.
    OtherKind,
    /// It ends too early or cannot be decoded.
    Broken,
    /// It has more than [`MOST_PIXELS`].
    TooManyPixels(u32, u32),
    /// Its animation has more than [`MOST_PIXELS_MOVING`].
    TooLong,
    /// It is an animation that would have to be rotated.
    MovesTurned,
}

/// How the text of a Git LFS pointer begins.
const POINTER: &[u8] = b"version https://git-lfs.github.com/spec/";

/// Decodes a file to check that it is complete, and rewrites it: upright, with nothing but its picture and colour profile.
///
/// # Errors
/// Why it cannot be shown.
pub fn rewritten(bytes: &[u8]) -> Result<Raster, Fault> {
    let kind = kind(bytes)?;
    // A panic of a decoder stops here.
    catch_unwind(AssertUnwindSafe(|| written(kind, bytes))).unwrap_or(Err(Fault::Broken))
}

/// Returns what kind of image a file is, by its first bytes.
///
/// # Errors
/// Why it is not an image that a page can show.
pub fn kind(bytes: &[u8]) -> Result<Kind, Fault> {
    match Kind::of(bytes) {
        Some(kind) => Ok(kind),
        None if bytes.is_empty() => Err(Fault::Empty),
        None if bytes.starts_with(POINTER) => Err(Fault::LfsPointer),
        None if is_svg(bytes) => Err(Fault::Svg),
        None => Err(Fault::OtherKind),
    }
}

/// Takes a file that was rewritten before; `None` if it does not begin like one.
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
            let frames = |one: PngDecoder<_>| Ok(one.apng().map_err(fault)?.into_frames());
            match decoder().and_then(|one| one.is_apng()).map_err(fault)? {
                false => still(kind, bytes, decoder(), png_parts::bare),
                true => moving(kind, bytes, decoder(), frames, png_parts::bare),
            }
        }
        Kind::Webp => {
            let decoder = || WebPDecoder::new(Cursor::new(bytes));
            let frames = |one: WebPDecoder<_>| Ok(one.into_frames());
            match decoder().map_err(fault)?.has_animation() {
                false => still(kind, bytes, decoder(), webp_parts::bare),
                true => moving(kind, bytes, decoder(), frames, webp_parts::bare),
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

/// Checks the size of an image before decoding it.
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

/// Returns the file with the parts of its picture only; the compressed pixels stay the same.
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
    // Also for one that is rotated, so that missing or extra bytes are reported the same way.
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
