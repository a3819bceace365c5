//! A WebP without anything but its picture.

use img_parts::Bytes;
use img_parts::riff::{RiffChunk, RiffContent};

/// The chunks that a browser draws with.
const KEPT: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// The chunks of one frame of an animation that are its picture.
const KEPT_OF_FRAME: [&[u8; 4]; 3] = [b"VP8 ", b"VP8L", b"ALPH"];

/// The bytes before the chunks of a frame, which say where and how long it is shown.
const FRAME_HEAD: usize = 16;

/// The bits of the first byte of `VP8X` that say that EXIF and XMP follow.
const METADATA: u8 = 0b0000_1100;

/// Returns the file without EXIF, XMP, unknown chunks and anything after its end; `None` if a chunk is broken.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut riff = RiffChunk::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let RiffContent::List { subchunks, .. } = riff.content_mut() else {
        return None;
    };
    let chunks = std::mem::take(subchunks);
    for chunk in chunks.into_iter().filter(|one| KEPT.contains(&&one.id())) {
        let id = chunk.id();
        let data = match (&id, chunk.content()) {
            (b"VP8X", RiffContent::Data(data)) => without_flags(data)?,
            (b"ANMF", RiffContent::Data(data)) => frame(data)?,
            (_, RiffContent::Data(data)) => data.clone(),
            (_, RiffContent::List { .. }) => continue,
        };
        subchunks.push(RiffChunk::new(id, RiffContent::Data(data)));
    }
    Some(riff.encoder().bytes().to_vec())
}

fn without_flags(data: &Bytes) -> Option<Bytes> {
    let mut data = data.to_vec();
    *data.first_mut()? &= !METADATA;
    Some(data.into())
}

fn frame(data: &Bytes) -> Option<Bytes> {
    let mut kept = data.get(..FRAME_HEAD)?.to_vec();
    let mut rest = &data[FRAME_HEAD..];
    while !rest.is_empty() {
        let length = u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?);
        let length = usize::try_from(length).ok()?.checked_next_multiple_of(2)?;
        let chunk = rest.get(..8 + length)?;
        if KEPT_OF_FRAME.iter().any(|id| chunk.starts_with(*id)) {
            kept.extend_from_slice(chunk);
        }
        rest = &rest[chunk.len()..];
    }
    Some(kept.into())
}
