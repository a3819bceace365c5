//! The report folder as a shelf: images are read from it when they are needed.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::shell::{failure::cause, hands};
use crate::source::{Lack, Shelf};

/// The most images that are decoded at a time, however many cores there are: each may take hundreds of megabytes.
const MOST_HANDS: usize = 4;

/// The files of a folder.
pub(super) struct Disk {
    root: PathBuf,
}

impl Disk {
    /// Lends what lies in this folder.
    pub(super) fn new(root: &Path) -> Disk {
        Disk { root: fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()) }
    }

    /// Follows links to a file that stay in the folder.
    fn real(&self, path: &str) -> Result<PathBuf, Lack> {
        let real = fs::canonicalize(self.root.join(path)).map_err(|error| lack(&error))?;
        match fs::metadata(&real) {
            _ if !real.starts_with(&self.root) => Err(Lack::Outside),
            Ok(metadata) if metadata.is_file() => Ok(real),
            Ok(_) => Err(Lack::NoFile),
            Err(error) => Err(lack(&error)),
        }
    }
}

impl Shelf for Disk {
    fn find(&self, path: &str) -> Result<(), Lack> {
        self.real(path).map(drop)
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, Lack> {
        let real = self.real(path)?;
        let size = fs::metadata(&real).map_err(|error| lack(&error))?.len();
        if size > most {
            return Err(Lack::TooLarge(size));
        }
        let mut bytes = Vec::new();
        let file = fs::File::open(&real).map_err(|error| lack(&error))?;
        file.take(most + 1).read_to_end(&mut bytes).map_err(|error| lack(&error))?;
        match bytes.len() as u64 {
            size if size > most => Err(Lack::TooLarge(size)),
            _ => Ok(bytes),
        }
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let folder = self.root.join(folder);
        let is_inside = fs::canonicalize(&folder).is_ok_and(|real| real.starts_with(&self.root));
        let Some(entries) = is_inside.then(|| fs::read_dir(&folder).ok()).flatten() else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|one| one.file_type().is_ok_and(|kind| !kind.is_dir()))
            .filter_map(|one| one.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }

    fn each(&self, tasks: usize, work: &(dyn Fn(usize) + Sync)) {
        hands::share(tasks, MOST_HANDS, work);
    }
}

fn lack(error: &io::Error) -> Lack {
    match error.kind() {
        // This covers a file where a folder should be, and names that are too long.
        io::ErrorKind::NotFound
        | io::ErrorKind::NotADirectory
        | io::ErrorKind::InvalidFilename
        | io::ErrorKind::InvalidInput => Lack::Missing,
        _ => Lack::Unreadable(cause(error)),
    }
}
