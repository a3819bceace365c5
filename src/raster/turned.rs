//! Encodes a picture that was rotated.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageEncoder};

use super::{Kind, Raster};

/// The JPEG quality, of 100: nobody sees a difference, and the file hardly grows.
const QUALITY: u8 = 90;

/// The bytes of a colour profile that name its colour space.
const SPACE: std::ops::Range<usize> = 16..20;

/// Returns the picture as a file of its kind, a WebP losslessly; `None` if that kind cannot hold it.
pub(super) fn encoded(
    kind: Kind,
    picture: &DynamicImage,
    profile: Option<Vec<u8>>,
) -> Option<Raster> {
    let mut bytes = Vec::new();
    match kind {
        Kind::Png => write(picture, profile, PngEncoder::new(&mut bytes))?,
        Kind::Jpeg => write(picture, profile, JpegEncoder::new_with_quality(&mut bytes, QUALITY))?,
        Kind::Webp => write(picture, profile, WebPEncoder::new_lossless(&mut bytes))?,
        // A GIF has no orientation, so none needs to be rotated.
        Kind::Gif => return None,
    }
    Some(Raster { kind, width: picture.width(), height: picture.height(), bytes })
}

fn write(
    picture: &DynamicImage,
    profile: Option<Vec<u8>>,
    mut encoder: impl ImageEncoder,
) -> Option<()> {
    let is_gray = !picture.color().has_color();
    let fits = |profile: &Vec<u8>| match profile.get(SPACE) {
        // Decoders turn print colours into RGB, after which a print profile is wrong.
        Some(b"RGB ") => !is_gray,
        Some(b"GRAY") => is_gray,
        _ => false,
    };
    if let Some(profile) = profile.filter(fits) {
        encoder.set_icc_profile(profile).ok()?;
    }
    picture.write_with_encoder(encoder).ok()
}
