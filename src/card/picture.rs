//! A card as a PNG, drawn without a browser; the only door to resvg and png.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::sheet::{HEIGHT, WIDTH};

/// The word before the key in a PNG's text.
const KEYWORD: &str = "Source";

/// Changes with the program's version, which may draw the same SVG differently.
const DRAWN_BY: &str = concat!("wrapped ", env!("CARGO_PKG_VERSION"));

/// Returns the key of a PNG; it differs for every SVG and every version of the program.
///
/// `digest` is that of the SVG.
pub fn key(digest: &str) -> String {
    format!("{DRAWN_BY}, {digest}")
}

/// Draws the SVG of a card, and writes the key into the PNG as text; `None` if it is not an SVG.
///
/// Text is not drawn: if not all letters of a card are outlines, those lines are missing.
pub fn png(svg: &str, key: &str) -> Option<Vec<u8>> {
    let tree = Tree::from_str(svg, &Options::default()).ok()?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT)?;
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    let opaque: Vec<u8> =
        pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    encoded(&opaque, key).ok()
}

fn encoded(pixels: &[u8], key: &str) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    encoder.add_text_chunk(KEYWORD.to_owned(), key.to_owned())?;
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(bytes)
}
