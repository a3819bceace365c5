//! A report folder to Sources; the only door to walkdir.

mod beside;
mod carried;
mod format;
mod shelf;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::failure::{Failure, cause};
use super::find::SETTINGS;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Fate, LARGEST_FILE, Source, Sources, Unread, about::is_about};

/// The folders of a report that are read; nothing else in it is.
pub const FOLDERS: [&str; 7] =
    ["incidents", "hypotheses", "awards", "slides", "editions", "themes", STATIC];

/// The folder whose files are copied into the site as they are.
const STATIC: &str = "static";

/// What was read of a report folder.
pub struct FolderContents {
    /// The files.
    pub sources: Sources,
    /// The files of `themes/` as bytes, by their path in the folder: a font is no text.
    pub themes: Vec<(String, Vec<u8>)>,
    /// The files of `static/`, which stay on the disk until the site is written.
    pub carried: Vec<Carried>,
    /// Complaints about files that were skipped or could not be read.
    pub complaints: Diagnostics,
}

/// A file that is copied into the site, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Its path in the site, with `/` on every system.
    pub path: String,
    /// Where it lies.
    pub file: PathBuf,
}

/// Reads a report folder: `wrapped.yaml` and the files of its input folders.
///
/// Links that lead out of the folder, links to folders, pipes and devices are skipped with a warning.
///
/// # Errors
/// Where the folder itself cannot be listed.
pub fn report(folder: &Path) -> Result<FolderContents, Failure> {
    let mut reader = Reader {
        root: folder,
        list: Vec::new(),
        unread: Vec::new(),
        folders: Vec::new(),
        themes: Vec::new(),
        carried: Vec::new(),
        complaints: Diagnostics::new(),
    };
    if folder.join(SETTINGS).symlink_metadata().is_ok() {
        reader.take(&folder.join(SETTINGS));
    }
    for name in FOLDERS {
        reader.walk(&folder.join(name));
    }
    reader.look_beside()?;
    Ok(FolderContents {
        sources: Sources::new(reader.list)
            .beside(reader.unread)
            .with_folders(reader.folders)
            .with_shelf(Arc::new(shelf::Disk::new(folder))),
        themes: reader.themes,
        carried: reader.carried,
        complaints: reader.complaints,
    })
}

struct Reader<'a> {
    root: &'a Path,
    list: Vec<Source>,
    unread: Vec<Unread>,
    folders: Vec<String>,
    themes: Vec<(String, Vec<u8>)>,
    carried: Vec<Carried>,
    complaints: Diagnostics,
}

impl Reader<'_> {
    fn walk(&mut self, folder: &Path) {
        let name = self.inside(folder);
        match folder.symlink_metadata() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Ok(metadata) if metadata.is_symlink() => {
                return self.skip(folder, "it is a link to a folder");
            }
            Ok(metadata) if !metadata.is_dir() => {
                let message = format!("`{name}` is a file, and has to be a folder");
                return self.refuse(&name, &message, what_goes_in(&name));
            }
            _ => {}
        }
        if name == STATIC {
            return self.carry(folder);
        }
        let shown = |entry: &DirEntry| entry.depth() == 0 || !is_hidden(entry.path());
        for path in self.files_below(folder, shown) {
            self.consider(&path);
        }
    }

    /// Lists the files below a folder in the order of their names; complains about what cannot be listed.
    fn files_below(&mut self, folder: &Path, wanted: impl Fn(&DirEntry) -> bool) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let entries = WalkDir::new(folder).follow_links(false).sort_by_file_name();
        for entry in entries.into_iter().filter_entry(wanted) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => found.push(entry.into_path()),
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    self.unreadable(&path, &error.into());
                }
            }
        }
        found
    }

    /// Reads a file if its folder and its name say that it belongs to the report.
    fn consider(&mut self, path: &Path) {
        let inside = self.inside(path);
        let folder = inside.split('/').next().unwrap_or_default();
        let ending = ending(path);
        match folder {
            "themes" => self.take(path),
            "editions" if matches!(ending.to_lowercase().as_str(), "yaml" | "yml") => {
                self.take(path)
            }
            "editions" => self.pass_over(path, folder),
            _ if ending == "md" => self.take(path),
            _ if is_other_markdown(&ending) && !is_about(&inside) => {
                self.skip(path, "only files that end in `.md` are read")
            }
            _ => self.pass_over(path, folder),
        }
    }

    /// Passes over a file that does not belong to the report; complains where it looks as if it should.
    fn pass_over(&mut self, path: &Path, folder: &str) {
        if path.is_dir() {
            return self.skip(path, "it is a link to a folder");
        }
        let inside = self.inside(path);
        if !is_about(&inside) {
            let complaint = format::complaint(&inside, folder, || beginning(path));
            complaint.into_iter().for_each(|one| self.complaints.push(one));
        }
        self.note(inside, Fate::PassedOver);
    }

    /// Reads a file; links and devices are skipped as [`report`] says.
    fn take(&mut self, path: &Path) {
        let inside = self.inside(path);
        if inside.contains(char::is_control) {
            return self.skip(path, "its name has control characters");
        }
        let Some(real) = self.real_file(path) else { return };
        match read_file(&real) {
            Ok(Content::Bytes(bytes)) => self.keep(inside, bytes),
            Ok(Content::TooLarge(size)) if inside.starts_with("themes/") => {
                self.too_large(inside, size, "read")
            }
            Ok(Content::TooLarge(size)) => self.list.push(Source::too_large(inside, size)),
            Err(error) => self.unreadable(path, &error),
        }
    }

    /// Follows links that stay in the folder; anything that leads to no file is skipped with a warning.
    ///
    /// A pipe is never opened, because that would block for ever.
    fn real_file(&mut self, path: &Path) -> Option<PathBuf> {
        let metadata = match path.symlink_metadata() {
            Ok(metadata) => metadata,
            Err(error) => {
                self.unreadable(path, &error);
                return None;
            }
        };
        let why = match metadata.is_symlink().then(|| fs::canonicalize(path)) {
            None if metadata.is_file() => return Some(path.to_owned()),
            None => "it is a pipe or a device, not a file",
            Some(Ok(real)) if !real.starts_with(self.root) => {
                "it is a link that leads out of the report folder"
            }
            Some(Ok(real)) if real.is_dir() => "it is a link to a folder",
            Some(Ok(real)) if real.is_file() => return Some(real),
            Some(Ok(_)) => "it is a pipe or a device, not a file",
            Some(Err(_)) => "it is a link that leads nowhere",
        };
        self.skip(path, why);
        None
    }

    fn keep(&mut self, path: String, bytes: Vec<u8>) {
        if path.starts_with("themes/") {
            self.themes.push((path.clone(), bytes.clone()));
        }
        self.list.push(Source::decode(path, bytes));
    }

    fn note(&mut self, path: String, fate: Fate) {
        self.unread.push(Unread { path, fate });
    }

    /// Complains about a file or folder in the wrong place or with the wrong name.
    fn misplaced(&mut self, name: &str, message: &str, hint: impl Into<String>) {
        let error = Diagnostic::error("misplaced-file", message);
        self.complaints.push(error.in_file(name, None).hint(hint));
    }

    /// Complains about a file in the wrong place, and counts it as refused.
    fn refuse(&mut self, name: &str, message: &str, hint: impl Into<String>) {
        self.misplaced(name, message, hint);
        self.note(name.to_owned(), Fate::Refused);
    }

    fn skip(&mut self, path: &Path, why: &str) {
        let inside = self.inside(path);
        let warning = Diagnostic::warning("skipped-file", format!("skipped: {why}"));
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let hint = if why.contains("link") {
            Some("put the file itself where the link is".to_owned())
        } else {
            why.contains("`.md`").then(|| format!("name it `{stem}.md`"))
        };
        self.complaints.push(warning.in_file(&inside, None).hint_if(hint));
        self.note(inside, Fate::PassedOver);
    }

    fn too_large(&mut self, inside: String, size: u64, verb: &str) {
        const MIB: u64 = 1024 * 1024;
        let message = format!(
            "this file has {} MB, and at most {} MB are {verb}",
            size.div_ceil(MIB),
            LARGEST_FILE / MIB
        );
        let error = Diagnostic::error("too-large", message).alike(format!("at most are {verb}"));
        let error = error.in_file(&inside, None);
        self.complaints.push(error.hint("make it smaller, or put it where a page can link to it"));
        self.note(inside, Fate::Refused);
    }

    fn unreadable(&mut self, path: &Path, error: &std::io::Error) {
        let inside = self.inside(path);
        let error = Diagnostic::error(UNREADABLE, format!("failed to read it: {}", cause(error)));
        self.complaints.push(error.in_file(&inside, None));
        if !path.is_dir() {
            self.note(inside, Fate::Refused);
        }
    }

    /// Returns a path relative to the report folder, with `/` on every system.
    fn inside(&self, path: &Path) -> String {
        let path = path.strip_prefix(self.root).unwrap_or(path);
        path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// The name of the complaint about a file that the disk failed to give.
pub const UNREADABLE: &str = "unreadable-file";

enum Content {
    Bytes(Vec<u8>),
    TooLarge(u64),
}

fn read_file(path: &Path) -> std::io::Result<Content> {
    let metadata = fs::metadata(path)?;
    if metadata.len() > LARGEST_FILE {
        return Ok(Content::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    fs::File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 {
        size if size > LARGEST_FILE => Ok(Content::TooLarge(size)),
        _ => Ok(Content::Bytes(bytes)),
    }
}

/// How many bytes are read to tell what a file is.
const PEEK: u64 = 8 * 1024;

/// Returns the beginning of a file as text, without a byte order mark; empty where it is no plain file.
fn beginning(path: &Path) -> String {
    let mut start = Vec::new();
    let is_file = path.symlink_metadata().is_ok_and(|metadata| metadata.is_file());
    if is_file && let Ok(file) = fs::File::open(path) {
        let _ = file.take(PEEK).read_to_end(&mut start);
    }
    let text = String::from_utf8_lossy(&start);
    text.trim_start_matches('\u{feff}').to_owned()
}

/// Says what to do where a file has the name of an input folder.
fn what_goes_in(folder: &str) -> String {
    let what = match folder {
        "incidents" => "each write-up into a file of its own",
        "hypotheses" => "each claim into a file of its own",
        "awards" => "each award into a file of its own",
        "slides" => "each slide into a file of its own",
        "editions" => "what each earlier report said into a file of its own",
        "themes" => "each theme into a folder of its own",
        _ => "what the site should hold as it is",
    };
    format!("make it a folder, and put {what} in it")
}

fn ending(path: &Path) -> String {
    let ending = path.extension().unwrap_or_default();
    ending.to_string_lossy().into_owned()
}

fn is_other_markdown(ending: &str) -> bool {
    ["md", "markdown", "mdown", "mkd", "mdx"].contains(&ending.to_lowercase().as_str())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}
