//! A slideshow file of pictures, for PowerPoint, Impress and Keynote: bytes in, bytes out; the only door to zip.
//!
//! Each slide is one picture with its words as alternative text, its title where only outlines and screen readers find it, and
//! what may be said as its notes. The same slides are the same bytes: no part knows of a clock. The file's first bytes say that this
//! tool wrote it; another program that saves it packs those words, so that it is no longer this tool's to replace.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

mod frame;
mod parts;

/// A slideshow.
#[derive(Clone, Debug, Default)]
pub struct Show {
    /// Its title.
    pub title: String,
    /// The day that it is of, as `2026-01-09`.
    pub day: String,
    /// Its slides.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Clone, Debug, Default)]
pub struct Slide {
    /// Its title.
    pub title: String,
    /// The picture in words.
    pub description: String,
    /// What may be said, a paragraph each.
    pub notes: Vec<String>,
    /// The picture, as PNG, 16:9.
    pub picture: Vec<u8>,
}

/// Returns the file.
pub fn file(show: &Show) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Pictures are packed already, and the rest is small.
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
