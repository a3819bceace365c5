//! Small files of every kind, with everything in them that must not be published.

use image::codecs::gif::{GifEncoder, Repeat};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{Delay, DynamicImage, Frame, Rgb, RgbImage, Rgba, RgbaImage};
use img_parts::jpeg::{Jpeg, JpegSegment};
use img_parts::png::{Png, PngChunk};
use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::{Bytes, ImageEXIF, ImageICC};

use super::holds;
use crate::raster::Kind;

/// Words that stand in the metadata of every fixture.
pub(super) const PLACE: &[u8] = b"59.9139N at home";

pub(super) const STILL: [Kind; 3] = [Kind::Png, Kind::Jpeg, Kind::Webp];

/// A picture of 16 by 8 pixels, its left half red and its right half blue.
pub(super) fn picture() -> DynamicImage {
    let half = |x, _| {
        if x < 8 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) }
    };
    RgbImage::from_fn(16, 8, half).into()
}

pub(super) fn file(kind: Kind) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoded = match kind {
        Kind::Png => picture().write_with_encoder(PngEncoder::new(&mut bytes)),
        Kind::Jpeg => picture().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 95)),
        Kind::Webp => picture().write_with_encoder(WebPEncoder::new_lossless(&mut bytes)),
        Kind::Gif => return moving_gif(1),
    };
    encoded.unwrap();
    bytes
}

pub(super) fn moving_gif(frames: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    encoder.set_repeat(Repeat::Infinite).unwrap();
    for number in 0..frames {
        let shade = RgbaImage::from_pixel(16, 8, Rgba([(60 * number) as u8, 0, 0, 255]));
        let delay = Delay::from_numer_denom_ms(200, 1);
        encoder.encode_frame(Frame::from_parts(shade, 0, 0, delay)).unwrap();
    }
    drop(encoder);
    bytes
}

/// EXIF data with an orientation, and a place behind it.
pub(super) fn exif(orientation: u8) -> Bytes {
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend_from_slice(PLACE);
    exif.into()
}

/// A colour profile of red, green and blue, as far as anyone here looks into it.
pub(super) fn profile() -> Bytes {
    let mut profile = vec![7; 128];
    profile[16..20].copy_from_slice(b"RGB ");
    profile[36..40].copy_from_slice(b"acsp");
    profile.into()
}

/// Puts everything into a file that a program might: EXIF, a profile, text, and something behind its end.
pub(super) fn told(kind: Kind, orientation: u8) -> Vec<u8> {
    let bytes = Bytes::from(file(kind));
    let mut told = match kind {
        Kind::Png => {
            let mut png = Png::from_bytes(bytes).unwrap();
            png.set_exif(Some(exif(orientation)));
            png.set_icc_profile(Some(profile()));
            for (kind, head) in
                [(*b"tEXt", &b"Comment\0"[..]), (*b"iTXt", b"XML\0\0\0\0\0"), (*b"prIv", b"")]
            {
                png.chunks_mut().insert(1, PngChunk::new(kind, [head, PLACE].concat().into()));
            }
            png.encoder().bytes().to_vec()
        }
        Kind::Jpeg => {
            let mut jpeg = Jpeg::from_bytes(bytes).unwrap();
            let thumbnail = [b"JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02", PLACE].concat();
            jpeg.segments_mut()[0] = JpegSegment::new_with_contents(0xe0, thumbnail.into());
            jpeg.set_exif(Some(exif(orientation)));
            jpeg.set_icc_profile(Some(profile()));
            for (marker, head) in [
                (0xe1, &b"http://ns.adobe.com/xap/1.0/\0"[..]),
                (0xed, b"Photoshop 3.0\0"),
                (0xe2, b"MPF\0"),
                (0xee, b"Adobe\0\x64\0\0\0\0\x01"),
                (0xf7, b""),
                (0xfe, b""),
            ] {
                let words = JpegSegment::new_with_contents(marker, [head, PLACE].concat().into());
                jpeg.segments_mut().insert(1, words);
            }
            let mut bytes = jpeg.encoder().bytes().to_vec();
            // Between the pixels and the mark of the end, too.
            bytes.truncate(bytes.len() - 2);
            bytes.extend([0xff, 0xfe, 0, 2 + PLACE.len() as u8]);
            bytes.extend_from_slice(PLACE);
            bytes.extend([0xff, 0xd9]);
            bytes
        }
        Kind::Webp => {
            let mut webp = img_parts::webp::WebP::from_bytes(bytes).unwrap();
            webp.set_exif(Some(exif(orientation)));
            webp.set_icc_profile(Some(profile()));
            for id in [*b"XMP ", *b"priv"] {
                webp.chunks_mut().push(data(id, PLACE));
            }
            webp.encoder().bytes().to_vec()
        }
        Kind::Gif => {
            let mut gif = moving_gif(3);
            let end = gif.len() - 1;
            let note = [&b"\x21\xfe\x10"[..], PLACE, b"\0"].concat();
            gif.splice(end..end, note);
            gif
        }
    };
    told.extend_from_slice(PLACE);
    assert!(holds(&told, PLACE));
    told
}

pub(super) fn data(id: [u8; 4], bytes: &[u8]) -> RiffChunk {
    RiffChunk::new(id, RiffContent::Data(Bytes::copy_from_slice(bytes)))
}

/// An animation of the WebP frames of two pictures, one of which holds more than its picture.
pub(super) fn moving_webp() -> Vec<u8> {
    let whole = img_parts::webp::WebP::from_bytes(file(Kind::Webp).into()).unwrap();
    let pixels = whole.chunk_by_id(*b"VP8L").unwrap().content().data().unwrap().clone();
    let mut frame = vec![0; 6];
    frame.extend([15, 0, 0, 7, 0, 0, 200, 0, 0, 0]);
    for (id, bytes) in [(*b"VP8L", &pixels[..]), (*b"priv", PLACE)] {
        frame.extend_from_slice(&data(id, bytes).encoder().bytes());
    }
    let subchunks = vec![
        data(*b"VP8X", &[0b0000_0010, 0, 0, 0, 15, 0, 0, 7, 0, 0]),
        data(*b"ANIM", &[0; 6]),
        data(*b"ANMF", &frame),
        data(*b"ANMF", &frame),
    ];
    let kind = Some(*b"WEBP");
    let riff = RiffChunk::new(*b"RIFF", RiffContent::List { kind, subchunks });
    riff.encoder().bytes().to_vec()
}

pub(super) fn moving_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, 16, 8);
    encoder.set_color(::png::ColorType::Rgb);
    encoder.set_animated(2, 0).unwrap();
    encoder.add_text_chunk("Comment".to_owned(), "59.9139N at home".to_owned()).unwrap();
    let mut writer = encoder.write_header().unwrap();
    for shade in [0, 200] {
        writer.write_image_data(&[shade; 16 * 8 * 3]).unwrap();
    }
    writer.finish().unwrap();
    bytes
}
