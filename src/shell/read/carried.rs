//! `static/`: files that are copied into the site as they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Carried, Reader, STATIC};
use crate::diagnostic::Diagnostic;
use crate::shell::manifest;
use crate::site::is_device;
use crate::source::{Fate, LARGEST_FILE};

/// Characters that no file name has on Windows.
const NOT_ON_WINDOWS: [char; 7] = ['<', '>', ':', '"', '|', '?', '*'];

impl Reader<'_> {
    /// Takes the files of `static/`, hidden ones too, except Git's own.
    pub(super) fn carry(&mut self, folder: &Path) {
        if folder.join(manifest::NAME).symlink_metadata().is_ok() {
            let message = format!(
                "`{STATIC}` holds what an earlier run wrote, and would be copied into the site"
            );
            let hint =
                "move it out of the report; `static/` is for your own files, such as `CNAME`";
            return self.misplaced(STATIC, &message, hint);
        }
        let start = self.carried.len();
        for path in self.files_below(folder, |entry| entry.file_name() != ".git") {
            self.carry_one(&path);
        }
        self.tell_names_apart_by_case(start);
    }

    fn carry_one(&mut self, path: &Path) {
        let inside = self.inside(path);
        if path.to_str().is_none() || inside.contains(char::is_control) || inside.contains('\\') {
            let message = "no page could have this name: it has a backslash, or what is no letter";
            let error = Diagnostic::error("static-file", message).in_file(&inside, None);
            self.complaints.push(error.hint("name it with letters, digits, `.`, `_` and `-`"));
            return self.note(inside, Fate::Refused);
        }
        let Some(file) = self.plain_file(path) else { return };
        match fs::metadata(&file) {
            Err(error) => return self.unreadable(path, &error),
            Ok(metadata) if metadata.len() > LARGEST_FILE => {
                return self.too_large(inside, metadata.len(), "copied");
            }
            Ok(_) => {}
        }
        if let Err(error) = fs::File::open(&file) {
            return self.unreadable(path, &error);
        }
        self.tell_windows_name(&inside);
        let path = inside.trim_start_matches(STATIC).trim_start_matches('/');
        self.carried.push(Carried { path: path.to_owned(), file });
        self.note(inside, Fate::Static);
    }

    /// Returns a file unless it is a link: links are never followed here.
    fn plain_file(&mut self, path: &Path) -> Option<PathBuf> {
        let metadata = path.symlink_metadata();
        if metadata.is_ok_and(|metadata| metadata.is_symlink()) {
            self.skip(path, "it is a link, and `static/` is copied without following any");
            return None;
        }
        self.real_file(path)
    }

    fn tell_windows_name(&mut self, inside: &str) {
        let is_bad = |part: &str| {
            is_device(part) || part.ends_with(['.', ' ']) || part.contains(NOT_ON_WINDOWS)
        };
        if inside.split('/').any(is_bad) {
            let warning = Diagnostic::warning("static-name", "Windows keeps no file of this name");
            let warning = warning.in_file(inside, None);
            self.complaints.push(
                warning.hint("name it otherwise, or the site cannot be copied to such a disk"),
            );
        }
    }

    /// Warns about names that are the same on disks that ignore case.
    fn tell_names_apart_by_case(&mut self, start: usize) {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for one in &self.carried[start..] {
            let first = seen.entry(one.path.to_lowercase()).or_insert_with(|| one.path.clone());
            if *first != one.path {
                let message = format!("this name differs from `{STATIC}/{first}` by case alone");
                let warning = Diagnostic::warning("static-name", message)
                    .alike("names differ by case")
                    .in_file(format!("{STATIC}/{}", one.path), None)
                    .hint("name one of them otherwise: many disks keep only one");
                self.complaints.push(warning);
            }
        }
    }
}
