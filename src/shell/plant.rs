//! New files that belong to their authors from then on: written once, never replaced.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::failure::Failure;
use super::find::parent;

/// Writes a file that is not there yet, and the folders above it; returns false, and changes nothing, where something is there.
///
/// # Errors
/// Where it could not be written.
pub fn plant(path: &Path, text: &str) -> Result<bool, Failure> {
    let failed = |error: &io::Error| Failure::io(path, "write", error);
    fs::create_dir_all(parent(path)).map_err(|error| failed(&error))?;
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => {
            file.write_all(text.as_bytes()).map_err(|error| failed(&error))?;
            Ok(true)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(failed(&error)),
    }
}
