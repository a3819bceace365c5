//! A slideshow file of pictures, for PowerPoint, Impress and Keynote: bytes in, bytes out; the only door to zip.
//!
//! Each slide is one picture with its words as alternative text, a title that only outlines and screen readers show, and speaker
//! notes. The same slides give the same bytes: nothing depends on the clock. The file's first bytes say that this tool wrote it;
//! another program that saves it compresses those words, and this tool will then not overwrite the file.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

mod frame;
mod parts;

/// A slideshow.
#[derive(Clone, Debug, Default)]
pub struct Show {
    /// The title.
    pub title: String,
    /// The day of the data, as `2026-01-09`.
    pub day: String,
    /// Its slides.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Clone, Debug, Default)]
pub struct Slide {
    /// The title.
    pub title: String,
    /// The picture in words.
    pub description: String,
    /// Speaker notes, one per paragraph.
    pub notes: Vec<String>,
    /// The picture, as PNG, 16:9.
    pub picture: Vec<u8>,
}

/// Returns the file.
pub fn file(show: &Show) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Pictures are compressed already, and the rest is small.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (path, bytes) in parts::all(show) {
        zip.start_file(path, options).expect("each part has a path of its own");
        zip.write_all(&bytes).expect("memory takes any bytes");
    }
    let written = zip.finish().expect("memory takes any bytes");
    written.into_inner()
}

#[cfg(test)]
mod tests;
