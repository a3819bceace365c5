//! The built-in theme, carried inside the program; the only door to include_dir.

use include_dir::{Dir, DirEntry, include_dir};

use crate::theme::Theme;

static WRAPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/wrapped");

/// Returns the theme `wrapped`.
pub fn theme() -> Theme {
    let mut files = Vec::new();
    collect(&WRAPPED, &mut files);
    Theme::new(files)
}

fn collect(folder: &Dir<'_>, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, files),
            DirEntry::File(file) => {
                let path = file
                    .path()
                    .to_str()
                    .expect("our own files have plain names");
                files.push((path.replace('\\', "/"), file.contents().to_vec()));
            }
        }
    }
}
