//! The built-in themes, embedded in the program; the only door to include_dir.

use include_dir::{Dir, DirEntry, include_dir};

use crate::theme::Theme;

static WRAPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/wrapped");
static YEARBOOK: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/yearbook");
static PLAIN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/plain");

/// Returns the theme `wrapped`, with the other built-in themes as the files in which they differ.
pub fn theme() -> Theme {
    Theme::new(files(&WRAPPED)).and("yearbook", files(&YEARBOOK)).and("plain", files(&PLAIN))
}

fn files(folder: &Dir<'_>) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files
}

fn collect(folder: &Dir<'_>, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, files),
            DirEntry::File(file) => {
                let path = file.path().to_str().expect("our own files have plain names");
                files.push((path.replace('\\', "/"), file.contents().to_vec()));
            }
        }
    }
}
