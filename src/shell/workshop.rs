//! A temporary folder for one run.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, thread};

use super::failure::Failure;

/// A folder that nobody else may read; it is removed when this is dropped.
#[derive(Debug)]
pub struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    /// Makes the folder among the system's temporary files.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn new() -> Result<Workshop, Failure> {
        let base = env::temp_dir();
        let failed = |error| Failure::io(&base, "write to", &error);
        let base = fs::canonicalize(&base).map_err(failed)?;
        let name = |number: u32| format!("wrapped-{}-{number}", std::process::id());
        let mut numbers = 0..100;
        loop {
            let folder = base.join(name(numbers.next().unwrap_or_default()));
            match make(&folder) {
                Ok(()) => return Ok(Workshop { folder }),
                Err(error)
                    if error.kind() == std::io::ErrorKind::AlreadyExists && !numbers.is_empty() => {
                }
                Err(error) => return Err(failed(error)),
            }
        }
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Writes a file, and returns where it is.
    ///
    /// # Errors
    /// Where it could not be written.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
        let path = self.folder.join(name);
        fs::write(&path, bytes).map_err(|error| Failure::io(&path, "write", &error))?;
        Ok(path)
    }

    /// Returns whether this program runs as root, which then owns the folder.
    pub fn is_of_root(&self) -> bool {
        owner(&self.folder) == Some(0)
    }
}

#[cfg(unix)]
fn make(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make(folder: &Path) -> std::io::Result<()> {
    fs::create_dir(folder)
}

#[cfg(unix)]
fn owner(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(folder).ok().map(|metadata| metadata.uid())
}

#[cfg(not(unix))]
fn owner(_folder: &Path) -> Option<u32> {
    None
}

impl Drop for Workshop {
    /// Tries for a while: a browser's helpers may still write for a moment after it has ended.
    fn drop(&mut self) {
        for _ in 0..50 {
            match fs::remove_dir_all(&self.folder) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    thread::sleep(Duration::from_millis(40));
                }
                _ => return,
            }
        }
    }
}
