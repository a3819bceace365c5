//! A picture that was turned, encoded anew.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageEncoder};

use super::{Kind, Raster};

/// The quality of a JPEG that is encoded anew, of 100: nobody sees a difference, and the file grows little.
const QUALITY: u8 = 90;

/// Where a colour profile says what colours it is of.
const SPACE: std::ops::Range<usize> = 16..20;

/// Returns the picture as a file of its kind, a WebP without loss; `None` where that kind cannot hold it.
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
        // A GIF says nothing of turning it.
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
        // A decoder makes red, green and blue of what was meant for print, whose profile no longer says anything.
        Some(b"RGB ") => !is_gray,
        Some(b"GRAY") => is_gray,
        _ => false,
    };
    if let Some(profile) = profile.filter(fits) {
        encoder.set_icc_profile(profile).ok()?;
    }
    picture.write_with_encoder(encoder).ok()
}
