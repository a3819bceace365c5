//! A PNG without anything but its picture.

use img_parts::Bytes;
use img_parts::png::Png;

/// The chunks that a browser draws with: pixels, palette and transparency, what colours they mean, and the frames of an
/// animation.
const KEPT: [&[u8; 4]; 15] = [
    b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP",
    b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT",
];

/// Returns the file without text, times, EXIF and anything after its end; `None` if a chunk is broken or the end is missing.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut png = Png::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    png.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.kind()));
    let is_whole = png.chunks().last()?.kind() == *b"IEND";
    is_whole.then(|| png.encoder().bytes().to_vec())
}
