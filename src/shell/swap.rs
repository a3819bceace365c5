//! Swaps a staged folder in for the old one as a whole.

use std::path::Path;
use std::{fs, io};

/// Puts the folder `staged` in the place of `target`. Returns whether the old one now lies at `staged`.
///
/// Where the system can exchange two names at once, there is always a site. Elsewhere there are two renames, and the
/// old site waits at `aside` between them.
///
/// # Errors
/// Where neither works; the old site is then still in its place.
pub fn replace(staged: &Path, target: &Path, aside: &Path) -> io::Result<bool> {
    if target.symlink_metadata().is_err() {
        fs::rename(staged, target)?;
        return Ok(false);
    }
    if exchange(staged, target) {
        return Ok(true);
    }
    fs::rename(target, aside)?;
    if let Err(error) = fs::rename(staged, target) {
        fs::rename(aside, target)?;
        return Err(error);
    }
    fs::rename(aside, staged)?;
    Ok(true)
}

#[cfg(target_os = "linux")]
fn exchange(staged: &Path, target: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, staged, CWD, target, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_staged: &Path, _target: &Path) -> bool {
    false
}

/// Waits until everything in a folder is on the disk.
///
/// # Errors
/// Where the disk reports a failure.
#[cfg(target_os = "linux")]
pub fn sync(folder: &Path) -> io::Result<()> {
    rustix::fs::syncfs(fs::File::open(folder)?)?;
    Ok(())
}

/// Waits until everything in a folder is on the disk.
///
/// # Errors
/// Where the disk reports a failure.
#[cfg(not(target_os = "linux"))]
pub fn sync(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { sync(&path)? } else { fs::File::open(path)?.sync_all()? }
    }
    Ok(())
}
