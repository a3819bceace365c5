//! Small images of every kind, made where they are needed.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use img_parts::jpeg::Jpeg;
use img_parts::{Bytes, ImageEXIF};

/// What stands in the EXIF data of a photograph.
pub const PLACE: &[u8] = b"GPS 59.9139N 10.7522E";

/// Returns a picture of one colour in a kind of file.
pub fn plain(format: ImageFormat, width: u32, height: u32, red: u8) -> Vec<u8> {
    let picture = RgbImage::from_pixel(width, height, Rgb([red, 0, 120]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Returns a small PNG of one colour.
pub fn png(red: u8) -> Vec<u8> {
    plain(ImageFormat::Png, 6, 4, red)
}

/// Returns a photograph of 6 by 4 that was taken with the camera held upright, and knows where.
pub fn photograph() -> Vec<u8> {
    let mut jpeg = Jpeg::from_bytes(plain(ImageFormat::Jpeg, 6, 4, 200).into()).unwrap();
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(PLACE);
    jpeg.set_exif(Some(Bytes::from(exif)));
    jpeg.encoder().bytes().to_vec()
}

/// Returns a PNG of so many bytes: noise, which no program makes smaller.
pub fn noise(side: u32) -> Vec<u8> {
    let mut state = 7_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let picture = RgbImage::from_fn(side, side, |_, _| Rgb([next(), next(), next()]));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Returns a PNG whose head promises so many pixels a side.
pub fn bomb(side: u32) -> Vec<u8> {
    let png = img_parts::png::Png::from_bytes(png(1).into()).unwrap();
    let mut bytes = png.encoder().bytes()[..8].to_vec();
    let mut head = side.to_be_bytes().to_vec();
    head.extend(side.to_be_bytes());
    head.extend([8, 2, 0, 0, 0]);
    for (kind, content) in [(*b"IHDR", head), (*b"IDAT", vec![0; 9]), (*b"IEND", vec![])] {
        let chunk = img_parts::png::PngChunk::new(kind, content.into());
        bytes.extend_from_slice(&chunk.encoder().bytes());
    }
    bytes
}
