//! A report folder to Sources; the only door to walkdir.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::failure::{Failure, cause};
use super::find::SETTINGS;
use crate::diagnostic::{Diagnostic, Diagnostics, either, near, visible};
use crate::source::{LARGEST_FILE, Source, Sources};

/// The folders of a report that are read; nothing else in it is.
pub const FOLDERS: [&str; 6] = [
    "incidents",
    "hypotheses",
    "awards",
    "slides",
    "editions",
    "themes",
];

/// What was read of a report folder.
pub struct Reading {
    /// The files.
    pub sources: Sources,
    /// The files of `themes/` as bytes, by their path in the folder: a font is no text.
    pub themes: Vec<(String, Vec<u8>)>,
    /// What was skipped, and what could not be read.
    pub told: Diagnostics,
}

/// Reads a report folder: `wrapped.yaml` and the files of its input folders.
///
/// Links that lead out of the folder, links to folders, pipes and devices are skipped, and said.
///
/// # Errors
/// Where the folder itself cannot be listed.
pub fn report(folder: &Path) -> Result<Reading, Failure> {
    let mut reader = Reader {
        root: folder,
        list: Vec::new(),
        themes: Vec::new(),
        told: Diagnostics::new(),
    };
    reader.take(&folder.join(SETTINGS));
    for name in FOLDERS {
        reader.walk(&folder.join(name));
    }
    reader.look_beside()?;
    Ok(Reading {
        sources: Sources::new(reader.list),
        themes: reader.themes,
        told: reader.told,
    })
}

struct Reader<'a> {
    root: &'a Path,
    list: Vec<Source>,
    themes: Vec<(String, Vec<u8>)>,
    told: Diagnostics,
}

impl Reader<'_> {
    fn walk(&mut self, folder: &Path) {
        match folder.symlink_metadata() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Ok(metadata) if metadata.is_symlink() => {
                return self.skip(folder, "it is a link to a folder");
            }
            Ok(metadata) if !metadata.is_dir() => {
                let name = self.inside(folder);
                let message = format!("`{name}` is a file, and has to be a folder");
                return self.misplaced(
                    &name,
                    &message,
                    "put each write-up into a file of its own in it",
                );
            }
            _ => {}
        }
        let shown = |entry: &DirEntry| entry.depth() == 0 || !is_hidden(entry.path());
        let entries = WalkDir::new(folder).follow_links(false).sort_by_file_name();
        for entry in entries.into_iter().filter_entry(shown) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => self.consider(entry.path()),
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    self.unreadable(&path, &error.into());
                }
            }
        }
    }

    /// Takes a file where its folder and its name say that it is one of ours.
    fn consider(&mut self, path: &Path) {
        let inside = self.inside(path);
        let folder = inside.split('/').next().unwrap_or_default();
        let ending = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let is_markdown = ending == "md";
        match folder {
            "incidents" | "hypotheses" if is_markdown => self.take(path),
            "incidents" | "hypotheses" if is_other_markdown(&ending) => {
                self.skip(path, "only files that end in `.md` are read")
            }
            "incidents" | "hypotheses" if path.is_dir() => {
                self.skip(path, "it is a link to a folder")
            }
            "incidents" | "hypotheses" => {}
            _ => self.take(path),
        }
    }

    /// Reads one file, unless it is none.
    fn take(&mut self, path: &Path) {
        if self.inside(path).contains(char::is_control) {
            return self.skip(path, "its name has control characters");
        }
        let metadata = match path.symlink_metadata() {
            Ok(metadata) => metadata,
            Err(error) => return self.unreadable(path, &error),
        };
        let real = match metadata.is_symlink().then(|| fs::canonicalize(path)) {
            None => path.to_owned(),
            Some(Ok(real)) if !real.starts_with(self.root) => {
                return self.skip(path, "it is a link that leads out of the report folder");
            }
            Some(Ok(real)) => real,
            Some(Err(_)) => return self.skip(path, "it is a link that leads nowhere"),
        };
        match read_file(&real) {
            Ok(Content::Bytes(bytes)) => self.keep(self.inside(path), bytes),
            Ok(Content::TooLarge(size)) => {
                self.list.push(Source::too_large(self.inside(path), size))
            }
            Ok(Content::Folder) => self.skip(path, "it is a link to a folder"),
            Ok(Content::Other) => self.skip(path, "it is a pipe or a device, not a file"),
            Err(error) => self.unreadable(path, &error),
        }
    }

    fn keep(&mut self, path: String, bytes: Vec<u8>) {
        if path.starts_with("themes/") {
            self.themes.push((path.clone(), bytes.clone()));
        }
        self.list.push(Source::decode(path, bytes));
    }

    /// Complains of write-ups that were put beside the folders that are read.
    fn look_beside(&mut self) -> Result<(), Failure> {
        let entries =
            fs::read_dir(self.root).map_err(|error| Failure::io(self.root, "list", &error))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths.iter().filter(|path| !is_hidden(path)) {
            let name = visible(&self.inside(path));
            let likely = near(&name, ["incidents", "hypotheses"]);
            if path.is_dir() && !FOLDERS.contains(&name.as_str()) && !likely.is_empty() {
                let message = format!("the folder `{name}` is not one that is read");
                self.misplaced(
                    &name,
                    &message,
                    format!("did you mean {}?", either(&likely)),
                );
            } else if name.ends_with(".md") && has_front_matter(path) {
                let hint = "move it into `incidents/`, or into `hypotheses/` if it is a claim";
                self.misplaced(&name, "a write-up beside `incidents/` is not read", hint);
            }
        }
        Ok(())
    }

    fn misplaced(&mut self, name: &str, message: &str, hint: impl Into<String>) {
        let error = Diagnostic::error("misplaced-file", message);
        self.told.push(error.in_file(name, None).hint(hint));
    }

    fn skip(&mut self, path: &Path, why: &str) {
        let warning = Diagnostic::warning("skipped-file", format!("skipped: {why}"));
        let warning = warning.in_file(self.inside(path), None);
        let hint = why
            .contains("link")
            .then(|| "put the file itself where the link is".to_owned());
        self.told.push(warning.hint_if(hint));
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let error = Diagnostic::error(UNREADABLE, format!("failed to read it: {}", cause(error)));
        self.told.push(error.in_file(self.inside(path), None));
    }

    /// Returns a path as it stands inside the report folder, with `/` on every system.
    fn inside(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.root).unwrap_or(path);
        path.to_string_lossy()
            .replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// The name of the complaint that says that the disk failed.
pub const UNREADABLE: &str = "unreadable-file";

enum Content {
    Bytes(Vec<u8>),
    TooLarge(u64),
    Folder,
    Other,
}

/// Reads a file; a pipe is never opened, since that would wait for ever.
fn read_file(path: &Path) -> std::io::Result<Content> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Ok(Content::Folder);
    }
    if !metadata.is_file() {
        return Ok(Content::Other);
    }
    if metadata.len() > LARGEST_FILE {
        return Ok(Content::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    fs::File::open(path)?
        .take(LARGEST_FILE + 1)
        .read_to_end(&mut bytes)?;
    match bytes.len() as u64 {
        size if size > LARGEST_FILE => Ok(Content::TooLarge(size)),
        _ => Ok(Content::Bytes(bytes)),
    }
}

fn has_front_matter(path: &Path) -> bool {
    let mut start = [0; 6];
    let is_file = path
        .symlink_metadata()
        .is_ok_and(|metadata| metadata.is_file());
    let read = is_file.then(|| fs::File::open(path).and_then(|mut file| file.read(&mut start)));
    let Some(Ok(length)) = read else {
        return false;
    };
    let start = &start[..length];
    start
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(start)
        .starts_with(b"---")
}

fn is_other_markdown(ending: &str) -> bool {
    ["md", "markdown", "mdown", "mkd", "mdx"].contains(&ending.to_lowercase().as_str())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}
