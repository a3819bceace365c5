//! The sink on disk: a site is staged beside the old one, and swapped in whole or not at all.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use super::failure::{Failure, quoted};
use super::{hands, manifest, read::Carried, swap, target::Target};
use crate::site::{Picture, Sink};
use crate::source::LARGEST_FILE;

/// A site in the making: a folder beside the old site, which stays untouched until the end.
pub struct Stage {
    target: Target,
    folder: PathBuf,
    /// Held until this run ends, so that another run can tell its folder from a leftover.
    _lock: File,
    /// The folders above the target that had to be made, the lowest first.
    made: Vec<PathBuf>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    folders: BTreeSet<String>,
    files: BTreeSet<String>,
    bytes: u64,
    failed: Option<Failure>,
}

/// What was published.
#[derive(Debug)]
pub struct Published {
    /// How many files the site has.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
    /// What is left of the old site, where it could not be removed.
    pub left: Option<PathBuf>,
}

impl Stage {
    /// Makes the folder beside the target, after clearing what an interrupted run left there.
    ///
    /// # Errors
    /// Where that folder cannot be made, or another run is writing the same site.
    pub fn new(target: Target) -> Result<Stage, Failure> {
        let made = make_parents(&target)?;
        clear_leftovers(&target)?;
        let folder = target.own_folder("new");
        let failed = |error| Failure::io(&target.named, "write beside", &error);
        fs::create_dir(&folder).map_err(failed)?;
        let lock = File::open(&folder).map_err(failed)?;
        // Another run may have taken the folder for a leftover before it was locked.
        if matches!(lock.try_lock(), Err(TryLockError::WouldBlock)) || !folder.exists() {
            return Err(another_run(&target));
        }
        Ok(Stage { target, folder, _lock: lock, made, state: Mutex::default() })
    }

    /// Copies files into the site as they are, without loading them into memory.
    ///
    /// # Errors
    /// The first that could not be copied, or that meanwhile grew too large.
    pub fn carry(&self, files: &[Carried]) -> Result<(), Failure> {
        for one in files {
            self.copy(one).map_err(|error| Failure::io(&one.file, "copy", &error))?;
        }
        Ok(())
    }

    fn copy(&self, one: &Carried) -> std::io::Result<()> {
        let mut from = File::open(&one.file)?.take(LARGEST_FILE + 1);
        let to = self.folder.join(&one.path);
        fs::create_dir_all(to.parent().expect("it lies in the staged folder"))?;
        // It has to be new: two names that differ only by case are one file on many disks.
        let size = std::io::copy(&mut from, &mut File::create_new(to)?)?;
        if size > LARGEST_FILE {
            return Err(std::io::Error::other("it grew meanwhile, and is too large now"));
        }
        self.note(&one.path, size);
        Ok(())
    }

    /// Puts the site in its place.
    ///
    /// # Errors
    /// Where a file could not be written or the folders could not be swapped; the old site is then as it was.
    pub fn publish(self) -> Result<Published, Failure> {
        let mut state = std::mem::take(&mut *self.state());
        if let Some(failure) = state.failed.take() {
            return Err(failure);
        }
        let (files, bytes) = (state.files.len(), state.bytes);
        let list = manifest::text(&state.files);
        let failed = |error: std::io::Error| self.failure("write", &self.target.named, &error);
        fs::write(self.folder.join(manifest::NAME), list).map_err(failed)?;
        swap::sync(&self.folder).map_err(failed)?;
        self.target.refuse_contents()?;
        let aside = self.target.own_folder("old");
        let replaced = swap::replace(&self.folder, &self.target.path, &aside)
            .map_err(|error| self.failure("replace", &self.target.named, &error))?;
        let left = match replaced {
            true => manifest::remove_site(&self.folder).err().map(|_| self.folder.clone()),
            false => None,
        };
        let _ = File::open(self.target.parent()).and_then(|parent| parent.sync_all());
        self.published();
        Ok(Published { files, bytes, left })
    }

    /// Keeps the folder from being removed on drop: its files are the site now.
    fn published(mut self) {
        self.folder = PathBuf::new();
        self.made.clear();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// Notes a file. Returns whether its folder has to be made, or `None` if the run has already failed.
    fn note(&self, path: &str, size: u64) -> Option<bool> {
        let mut state = self.state();
        if state.failed.is_some() {
            return None;
        }
        if !state.files.insert(path.to_owned()) {
            state.failed = Some(Failure::new(format!("two pages want the address `{path}`")));
            return None;
        }
        state.bytes += size;
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        Some(!folder.is_empty() && state.folders.insert(folder.to_owned()))
    }

    fn failure(&self, verb: &str, path: &Path, error: &std::io::Error) -> Failure {
        let failure = Failure::io(path, verb, error);
        match self.target.path.exists() {
            true => {
                failure.hint(format!("the site in {} is as it was", quoted(&self.target.named)))
            }
            false => failure,
        }
    }
}

impl Sink for Stage {
    fn take(&self, path: &str, bytes: &[u8]) {
        let Some(new_folder) = self.note(path, bytes.len() as u64) else { return };
        let file = self.folder.join(path);
        let folder = file.parent().expect("it lies in the staged folder");
        let made = if new_folder { fs::create_dir_all(folder) } else { Ok(()) };
        // Another thread may have noted the folder and not made it yet.
        let written = made.and_then(|()| match fs::write(&file, bytes) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                fs::create_dir_all(folder).and_then(|()| fs::write(&file, bytes))
            }
            other => other,
        });
        if let Err(error) = written {
            let named = self.target.named.join(path);
            let failure = self.failure("write", &named, &error);
            self.state().failed.get_or_insert(failure);
        }
    }

    fn before(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.target.path.join(path)).ok()
    }

    /// Draws several at a time, and only those that the old site does not have.
    fn take_pictures(&self, pictures: Vec<Picture>) {
        hands::share(pictures.len(), usize::MAX, &|number| {
            let picture = &pictures[number];
            let before = drawn_before(&self.target.path, picture);
            self.take(&picture.path, &before.unwrap_or_else(|| (picture.draw)()));
        });
    }
}

/// How many bytes at the start of a picture hold its key.
const HEAD: usize = 512;

/// Returns the old site's picture at this path, if it was drawn from the same input.
fn drawn_before(site: &Path, picture: &Picture) -> Option<Vec<u8>> {
    let bytes = fs::read(site.join(&picture.path)).ok()?;
    let key = picture.key.as_bytes();
    let head = &bytes[..bytes.len().min(HEAD)];
    head.windows(key.len()).any(|part| part == key).then_some(bytes)
}

impl Drop for Stage {
    fn drop(&mut self) {
        if self.folder != Path::new("") {
            let _ = fs::remove_dir_all(&self.folder);
        }
        for folder in &self.made {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Makes the folders above the target; returns those that were not there, the lowest first.
fn make_parents(target: &Target) -> Result<Vec<PathBuf>, Failure> {
    let missing: Vec<PathBuf> = target
        .parent()
        .ancestors()
        .take_while(|folder| !folder.exists())
        .map(Path::to_owned)
        .collect();
    fs::create_dir_all(target.parent())
        .map_err(|error| Failure::io(&target.named, "make", &error))?;
    Ok(missing)
}

/// Removes what interrupted runs left beside the target. A site that one of them had set aside is put back first.
fn clear_leftovers(target: &Target) -> Result<(), Failure> {
    let (new, old) = (target.beside("new"), target.beside("old"));
    let entries = fs::read_dir(target.parent())
        .map_err(|error| Failure::io(target.parent(), "list", &error))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_ours = |start: &str| {
            name.strip_prefix(start)
                .is_some_and(|end| !end.is_empty() && end.bytes().all(|b| b.is_ascii_digit()))
        };
        let path = entry.path();
        if is_ours(&old) && !target.path.exists() {
            let _ = fs::rename(&path, &target.path);
        } else if is_ours(&old) || is_ours(&new) {
            clear(&path, target)?;
        }
    }
    Ok(())
}

fn clear(leftover: &Path, target: &Target) -> Result<(), Failure> {
    if let Ok(folder) = File::open(leftover)
        && matches!(folder.try_lock(), Err(TryLockError::WouldBlock))
    {
        return Err(another_run(target));
    }
    let removed = match leftover.join(manifest::NAME).exists() {
        true => manifest::remove_site(leftover),
        false => fs::remove_dir_all(leftover),
    };
    removed.map_err(|error| Failure::io(leftover, "remove", &error))
}

fn another_run(target: &Target) -> Failure {
    Failure::on(&target.named, "write to", "another run is writing it")
        .hint("wait for that run, or choose another folder with `--out`")
}
