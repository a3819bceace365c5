//! What goes in, and what comes out.

use std::io::Cursor;

use image::DynamicImage;
use img_parts::jpeg::Jpeg;
use img_parts::png::{Png, PngChunk};
use img_parts::{Bytes, ImageEXIF, ImageICC};

use super::*;
use fixtures::{PLACE, STILL, exif, file, moving_png, moving_webp, profile, told};

mod fixtures;

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

fn decoded(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

/// Says whether a pixel is red, and not blue.
fn is_red(image: &DynamicImage, x: u32, y: u32) -> bool {
    let pixel = image.to_rgb8().get_pixel(x, y).0;
    assert!(pixel[0].abs_diff(pixel[2]) > 150, "{pixel:?}");
    pixel[0] > pixel[2]
}

#[test]
fn a_picture_keeps_its_kind_its_size_and_its_pixels() {
    for kind in [Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Gif] {
        let (before, after) = (told(kind, 1), rewritten(&told(kind, 1)).unwrap());
        assert_eq!((after.kind, after.width, after.height), (kind, 16, 8));
        assert_eq!(Kind::of(&after.bytes), Some(kind));
        assert_eq!(decoded(&before).to_rgba8(), decoded(&after.bytes).to_rgba8());
        assert_eq!(rewritten(&before), Ok(after), "the same each time");
    }
}

#[test]
fn nothing_stays_that_says_where_a_picture_was_made() {
    for kind in [Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Gif] {
        for orientation in [1, 6] {
            let after = rewritten(&told(kind, orientation)).unwrap();
            assert!(!holds(&after.bytes, PLACE), "{kind:?}, {orientation}");
            for mark in
                [&b"Exif"[..], b"EXIF", b"eXIf", b"XMP ", b"Photoshop", b"adobe.com", b"II*\0"]
            {
                assert!(!holds(&after.bytes, mark), "{kind:?}: {}", mark.escape_ascii());
            }
        }
    }
}

#[test]
fn a_colour_profile_stays_also_where_the_picture_is_turned() {
    for kind in STILL {
        for orientation in [1, 6] {
            let after = rewritten(&told(kind, orientation)).unwrap();
            let mut decoder = ImageReader::with_format(Cursor::new(&after.bytes), kind.format())
                .into_decoder()
                .unwrap();
            let kept = decoder.icc_profile().unwrap();
            assert_eq!(kept, Some(profile().to_vec()), "{kind:?}, {orientation}");
        }
    }
}

#[test]
fn a_profile_of_other_colours_goes_where_a_picture_is_turned() {
    let mut jpeg = Jpeg::from_bytes(told(Kind::Jpeg, 3).into()).unwrap();
    let print = [&[7; 16][..], b"CMYK", &[7; 108]].concat();
    jpeg.set_icc_profile(Some(print.into()));
    let after = rewritten(&jpeg.encoder().bytes()).unwrap();
    assert!(!holds(&after.bytes, b"CMYK"));
}

#[test]
fn a_picture_stands_as_its_camera_was_held() {
    // Of each orientation: the size, and a pixel that is red, of the left half before.
    let held = [
        (1, (16, 8), (0, 4)),
        (2, (16, 8), (15, 4)),
        (3, (16, 8), (15, 4)),
        (4, (16, 8), (0, 4)),
        (5, (8, 16), (4, 0)),
        (6, (8, 16), (4, 0)),
        (7, (8, 16), (4, 15)),
        (8, (8, 16), (4, 15)),
    ];
    for kind in STILL {
        for (orientation, (width, height), (x, y)) in held {
            let after = rewritten(&told(kind, orientation)).unwrap();
            let shown = decoded(&after.bytes);
            assert_eq!((after.width, after.height), (width, height));
            assert_eq!((shown.width(), shown.height()), (width, height));
            assert!(is_red(&shown, x, y), "{kind:?}, {orientation}");
            assert!(!is_red(&shown, width - 1 - x, height - 1 - y));
        }
    }
}

#[test]
fn a_gif_goes_on_moving_as_it_did() {
    let moves = |bytes: &[u8]| {
        let mut decoder = ::gif::Decoder::new(Cursor::new(bytes)).unwrap();
        let mut frames = Vec::new();
        while let Some(frame) = decoder.read_next_frame().unwrap() {
            frames.push((frame.delay, frame.dispose, frame.buffer.to_vec()));
        }
        (decoder.repeat(), frames)
    };
    let before = told(Kind::Gif, 1);
    let after = rewritten(&before).unwrap();
    assert_eq!(moves(&after.bytes), moves(&before));
    assert_eq!(moves(&after.bytes).1.len(), 3);
    assert_eq!(moves(&after.bytes).0, ::gif::Repeat::Infinite);
}

#[test]
fn other_animations_go_on_moving_and_say_nothing_either() {
    for before in [moving_webp(), moving_png()] {
        assert!(holds(&before, PLACE));
        let after = rewritten(&before).unwrap();
        assert_eq!((after.width, after.height), (16, 8));
        assert!(!holds(&after.bytes, PLACE));
        let frames = match after.kind {
            Kind::Webp => WebPDecoder::new(Cursor::new(&after.bytes)).unwrap().into_frames(),
            _ => PngDecoder::new(Cursor::new(&after.bytes)).unwrap().apng().unwrap().into_frames(),
        };
        assert_eq!(frames.collect_frames().unwrap().len(), 2);
    }
}

#[test]
fn an_animation_that_is_to_be_turned_is_refused() {
    let mut png = Png::from_bytes(moving_png().into()).unwrap();
    png.set_exif(Some(exif(6)));
    assert_eq!(rewritten(&png.encoder().bytes()), Err(Fault::MovesTurned));
}

#[test]
fn a_file_that_was_cut_off_is_broken_wherever_that_was() {
    for kind in [Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Gif] {
        let whole = file(kind);
        for length in 1..whole.len() {
            assert!(rewritten(&whole[..length]).is_err(), "{kind:?} of {length} bytes");
        }
    }
}

#[test]
fn no_changed_byte_breaks_the_program() {
    for kind in [Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Gif] {
        let whole = told(kind, 1);
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 0x55;
            if let Ok(after) = rewritten(&changed) {
                assert_eq!(Kind::of(&after.bytes), Some(after.kind));
            }
        }
    }
}

#[test]
fn a_file_that_would_fill_the_memory_is_refused_by_its_head() {
    let mut png = file(Kind::Png);
    png[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let crc = crc(&png[12..29]);
    png[29..33].copy_from_slice(&crc);
    let mut gif = file(Kind::Gif);
    gif[6..10].copy_from_slice(&[0xff; 4]);
    let mut jpeg = file(Kind::Jpeg);
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    let mut webp = moving_webp();
    let head = webp.windows(4).position(|four| four == b"VP8X").unwrap();
    webp[head + 12..head + 18].copy_from_slice(&[0xff, 0x3f, 0, 0xff, 0x3f, 0]);
    let sizes = [(png, 60_000), (gif, 65_535), (jpeg, 65_535), (webp, 16_384)];
    for (bytes, side) in sizes {
        assert_eq!(rewritten(&bytes), Err(Fault::TooManyPixels(side, side)));
    }
}

/// Returns the checksum of a PNG chunk.
fn crc(chunk: &[u8]) -> [u8; 4] {
    let kind = chunk[..4].try_into().unwrap();
    let chunk = PngChunk::new(kind, Bytes::copy_from_slice(&chunk[4..]));
    let bytes = chunk.encoder().bytes();
    bytes[bytes.len() - 4..].try_into().unwrap()
}

#[test]
fn an_animation_that_never_ends_is_refused() {
    let mut bytes = Vec::new();
    let mut encoder = ::gif::Encoder::new(&mut bytes, 6_000, 6_000, &[0; 6]).unwrap();
    let mut frame = ::gif::Frame {
        width: 6_000,
        height: 6_000,
        buffer: vec![0; 36_000_000].into(),
        ..::gif::Frame::default()
    };
    frame.make_lzw_pre_encoded();
    for _ in 0..=MOST_PIXELS_MOVING / 36_000_000 {
        encoder.write_lzw_pre_encoded_frame(&frame).unwrap();
    }
    drop(encoder);
    assert!(bytes.len() < 2_000_000, "{}", bytes.len());
    assert_eq!(rewritten(&bytes), Err(Fault::TooLong));
}

#[test]
fn what_is_no_image_is_called_by_its_name() {
    for (bytes, fault) in [
        (&b""[..], Fault::Empty),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", Fault::LfsPointer),
        (b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- Made -->\n<svg xmlns=\"x\">", Fault::Svg),
        (b"BM12345678901234567890", Fault::OtherKind),
        (b"<html><body>404", Fault::OtherKind),
        (b"\x89PNG\r\n\x1a\n", Fault::Broken),
    ] {
        assert_eq!(rewritten(bytes), Err(fault));
    }
}

#[test]
fn a_file_that_was_rewritten_is_known_by_its_head() {
    for kind in [Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Gif] {
        let after = rewritten(&told(kind, 1)).unwrap();
        assert_eq!(rewritten_before(kind, after.bytes.clone()), Some(after));
        assert_eq!(rewritten_before(kind, b"something else".to_vec()), None);
    }
}
