//! A card as a PNG, drawn without a browser; the only door to resvg and png.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::sheet::{HEIGHT, WIDTH};

/// The word before the key in a PNG's text.
const KEYWORD: &str = "Source";

/// What changes where the same SVG would be drawn differently: the program's version.
const DRAWN_BY: &str = concat!("wrapped ", env!("CARGO_PKG_VERSION"));

/// Returns the key of what a PNG of this SVG would be: another one, or another version of the program, has another key.
///
/// `digest` is that of the SVG.
pub fn key(digest: &str) -> String {
    format!("{DRAWN_BY}, {digest}")
}

/// Draws the SVG of a card, and writes the key into the PNG as text; `None` where it is no SVG.
///
/// It has no text that could be drawn: where a card's letters are not all outlines, those lines would be missing.
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
