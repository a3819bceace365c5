//! A GIF: its frames, without comments and what programs put between them.

use std::io::Cursor;

use gif::{DecodeOptions, DecodingError, Encoder, Frame, MemoryLimit};

use super::{Fault, Kind, MOST_PIXELS, MOST_PIXELS_MOVING, Raster, bounded};

/// Decodes a GIF to check that it is complete, and rewrites its frames without compressing them again.
pub(super) fn rewritten(bytes: &[u8]) -> Result<Raster, Fault> {
    let (width, height) = look_at(bytes)?;
    let bytes = copied(bytes).ok_or(Fault::Broken)?;
    Ok(Raster { kind: Kind::Gif, width, height, bytes })
}

fn options(compressed: bool) -> DecodeOptions {
    let mut options = DecodeOptions::new();
    options.skip_frame_decoding(compressed);
    options.set_memory_limit(MemoryLimit::Bytes(
        MOST_PIXELS.try_into().expect("it is more than no pixel"),
    ));
    options
}

/// Decodes every frame; returns the size of the image.
fn look_at(bytes: &[u8]) -> Result<(u32, u32), Fault> {
    let fault = |_: DecodingError| Fault::Broken;
    let mut decoder = options(false).read_info(Cursor::new(bytes)).map_err(fault)?;
    let size = bounded(decoder.width().into(), decoder.height().into())?;
    let (mut frames, mut pixels) = (0_usize, 0_u64);
    while let Some(frame) = decoder.read_next_frame().map_err(fault)? {
        frames += 1;
        pixels += u64::from(frame.width) * u64::from(frame.height);
        if pixels > MOST_PIXELS_MOVING {
            return Err(Fault::TooLong);
        }
    }
    match frames {
        0 => Err(Fault::Broken),
        _ => Ok(size),
    }
}

fn copied(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = options(true).read_info(Cursor::new(bytes)).ok()?;
    let mut frames: Vec<Frame<'static>> = Vec::new();
    while let Some(frame) = decoder.read_next_frame().ok()? {
        frames.push(frame.clone());
    }
    let palette = decoder.global_palette().unwrap_or_default();
    let mut encoder = Encoder::new(Vec::new(), decoder.width(), decoder.height(), palette).ok()?;
    // The decoder knows it only after reading the frames.
    encoder.set_repeat(decoder.repeat()).ok()?;
    for frame in &frames {
        encoder.write_lzw_pre_encoded_frame(frame).ok()?;
    }
    encoder.into_inner().ok()
}
