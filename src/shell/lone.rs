//! A single file that this tool writes: it replaces only files that it wrote itself, and those as a whole.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::failure::{Failure, quoted};
use super::find::{parent, split};
use super::{manifest, read::FOLDERS};
use crate::site::MARK;

/// How many bytes at each end of a file are searched for the mark of this tool.
const SEARCHED: u64 = 64 * 1024;

/// A place for one file.
#[derive(Debug)]
pub struct Lone {
    /// The path as it was given.
    named: PathBuf,
    /// The file, with the links of its folder followed.
    path: PathBuf,
}

impl Lone {
    /// Makes sure that a file may be written here: nothing is there, or what this tool wrote.
    ///
    /// # Errors
    /// Where there is a folder, a link, or a file without the mark, or where the report is read from. The caller knows
    /// which other name could be chosen: see [`free`].
    pub fn new(named: &Path, report: &Path) -> Result<Lone, Failure> {
        let refused = |why: String| Err(Failure::on(named, "write", why));
        let Some(name) = named.file_name() else { return refused("that names no file".to_owned()) };
        let folder = real(parent(named)).map_err(|error| Failure::io(named, "write", &error))?;
        let lone = Lone { named: named.to_owned(), path: folder.join(name) };
        if let Some(input) = FOLDERS.iter().find(|input| folder.starts_with(report.join(input))) {
            return refused(format!("it lies in `{input}`, which is read as a part of the report"));
        }
        if let Some(site) = manifest::around(&lone.path) {
            return refused(format!("it lies in {}, which is replaced as a whole", quoted(site)));
        }
        match lone.path.symlink_metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(lone),
            Err(error) => Err(Failure::io(named, "write", &error)),
            Ok(metadata) if metadata.is_dir() => refused("it is a folder".to_owned()),
            Ok(metadata) if !metadata.is_file() => refused("it is no plain file".to_owned()),
            Ok(_)
                if has_mark(&lone.path).map_err(|error| Failure::io(named, "read", &error))? =>
            {
                Ok(lone)
            }
            Ok(_) => Err(Failure::on(
                named,
                "replace",
                "this tool did not write it, or somebody changed it since",
            )
            .hint("move it away")),
        }
    }

    /// Returns whether there is such a file already.
    pub fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Returns the path as it was given, in backticks.
    pub fn quoted(&self) -> String {
        quoted(&self.named)
    }

    /// Writes the file, whole or not at all.
    ///
    /// # Errors
    /// Where it could not be written; what was there before is then as it was.
    pub fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        let folder = parent(&self.path);
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let staged = folder.join(format!(".{name}.wrapped-new-{}", std::process::id()));
        fs::create_dir_all(folder)
            .and_then(|()| File::create(&staged))
            .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
            .and_then(|()| fs::rename(&staged, &self.path))
            .map_err(|error| {
                let _ = fs::remove_file(&staged);
                Failure::io(&self.named, "write", &error)
            })
    }

    /// Removes it.
    ///
    /// # Errors
    /// Where it could not be removed.
    pub fn remove(&self) -> Result<(), Failure> {
        fs::remove_file(&self.path).map_err(|error| Failure::io(&self.named, "remove", &error))
    }
}

/// Returns the first name that works of `deck.pdf`, `deck-2.pdf` and so on; `None` where none of them does.
pub fn free(usual: &str, report: &Path) -> Option<String> {
    let (stem, ending) = usual.rsplit_once('.')?;
    let numbered = (2..10).map(|number| format!("{stem}-{number}.{ending}"));
    let mut names = std::iter::once(usual.to_owned()).chain(numbered);
    names.find(|name| Lone::new(Path::new(name), report).is_ok())
}

/// Follows the links of as much of a folder's path as there is.
fn real(folder: &Path) -> io::Result<PathBuf> {
    match split(folder) {
        Some((there, rest)) => Ok(fs::canonicalize(there)?.join(rest)),
        None => Ok(folder.to_owned()),
    }
}

/// Returns whether this tool wrote a file; false where it is no file or cannot be read.
pub fn is_marked(path: &Path) -> bool {
    let is_file = path.symlink_metadata().is_ok_and(|metadata| metadata.is_file());
    is_file && has_mark(path).unwrap_or(false)
}

fn has_mark(path: &Path) -> io::Result<bool> {
    let ends = ends(path)?;
    Ok(ends.windows(MARK.len()).any(|part| part == MARK.as_bytes()))
}

/// Returns the first and the last bytes of a file.
fn ends(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let mut bytes = Vec::new();
    Read::by_ref(&mut file).take(SEARCHED).read_to_end(&mut bytes)?;
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(SEARCHED)))?;
    file.take(SEARCHED).read_to_end(&mut bytes)?;
    Ok(bytes)
}
