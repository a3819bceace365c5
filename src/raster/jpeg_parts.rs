//! A JPEG without anything but its picture.

use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::{Bytes, ImageICC};

/// Returns the file without EXIF, XMP, IPTC, comments, thumbnails and anything after its end; `None` if a segment is broken or
/// the end is missing.
pub(super) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut jpeg = Jpeg::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let profile = jpeg.icc_profile();
    let mut segments = Vec::new();
    for segment in jpeg.segments() {
        match segment.marker() {
            markers::APP0 => segments.extend(without_thumbnail(segment)),
            markers::APP14 => segments.extend(adobe(segment)),
            marker if !is_picture(marker) => {}
            markers::SOS => {
                let head = segment.contents().clone();
                let whole = segment.clone().encoder().bytes();
                let pixels = scans(&whole[segment.len()..])?.into();
                segments.push(JpegSegment::new_with_entropy(markers::SOS, head, pixels));
            }
            _ => segments.push(segment.clone()),
        }
    }
    segments.last().filter(|one| one.marker() == markers::SOS)?;
    *jpeg.segments_mut() = segments;
    jpeg.set_icc_profile(profile);
    Some(jpeg.encoder().bytes().to_vec())
}

/// Returns whether a segment belongs to the picture: its frame, its tables, its scans.
fn is_picture(marker: u8) -> bool {
    matches!(marker, markers::SOF0..=markers::SOF7 | markers::SOF9..=markers::SOF15 | markers::SOS..=markers::EXP)
}

/// Returns the segment that says how colours are encoded, without anything that a program appended.
fn adobe(segment: &JpegSegment) -> Option<JpegSegment> {
    let head = segment.contents().get(..12)?;
    let is_known = head.starts_with(b"Adobe");
    is_known.then(|| {
        let head = Bytes::copy_from_slice(head);
        JpegSegment::new_with_contents(markers::APP14, head)
    })
}

/// Returns a JFIF segment without the thumbnail that may follow its head; `None` for any other segment.
fn without_thumbnail(segment: &JpegSegment) -> Option<JpegSegment> {
    let head = segment.contents().get(..12)?;
    let mut head = head.strip_prefix(b"JFIF\0").map(|_| head.to_vec())?;
    // Width and height of the thumbnail.
    head.extend([0, 0]);
    Some(JpegSegment::new_with_contents(markers::APP0, head.into()))
}

/// Returns the pixels of the first scan, with the scans that follow, up to the end marker; `None` if there is none.
fn scans(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        let at = rest.windows(2).position(|two| two[0] == markers::P && !is_pixels(two[1]))?;
        kept.extend_from_slice(&rest[..at]);
        let marker = rest[at + 1];
        if marker == markers::EOI {
            kept.extend([markers::P, markers::EOI]);
            return Some(kept);
        }
        let length = rest.get(at + 2..at + 4)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        let segment = rest.get(at..at + 2 + length)?;
        if is_picture(marker) {
            kept.extend_from_slice(segment);
        }
        rest = &rest[at + 2 + length..];
    }
}

/// Returns whether `FF` and this byte are part of the pixels: a stuffed zero, a restart marker or a fill byte.
fn is_pixels(marker: u8) -> bool {
    matches!(marker, 0x00 | markers::RST0..=markers::RST7 | markers::P)
}
