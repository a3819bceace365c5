//! The drawer of a report: the hidden folder in which an import keeps its record, and from which it puts write-ups in their places.
//!
//! A write-up is replaced by a rename, so that each is the old one or the new one at any moment. The record comes last. While the
//! write-ups are put in their places, the record to come lies beside the old one: an import that was interrupted is
//! continued by the next one, which can tell from the two what it had written already.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::failure::{Failure, quoted};
use super::swap;
use crate::source::{LARGEST_FILE, Source};

/// The record to come, while an import is writing.
const NEXT: &str = "next.yaml";
/// The folder in which write-ups are staged.
const STAGED: &str = "staged";

/// The bytes that some editors put before a text.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// What the drawer held when the report was read.
pub struct Drawer {
    report: PathBuf,
    /// The path of the record in the report.
    path: &'static str,
    record: Option<Vec<u8>>,
    next: Option<Vec<u8>>,
}

/// A write-up to be put in its place.
pub struct Placed<'a> {
    /// Its path in the report, with `/` on every system.
    pub path: &'a str,
    /// The text that was read, without a byte order mark; `None` where it is new.
    pub before: Option<&'a str>,
    /// The text to be written; a byte order mark stays.
    pub after: &'a str,
}

impl Drawer {
    /// Reads what lies in the drawer of a report, which need not have one; `path` is that of the record in the report.
    ///
    /// # Errors
    /// Where a file in it cannot be read.
    pub fn open(report: &Path, path: &'static str) -> Result<Drawer, Failure> {
        let record = report.join(path);
        let next = if_there(&record.with_file_name(NEXT))?;
        Ok(Drawer { report: report.to_owned(), path, record: if_there(&record)?, next })
    }

    /// Returns the record of the last import.
    pub fn record(&self) -> Option<Source> {
        Some(Source::decode(self.path, self.record.clone()?))
    }

    /// Returns the record that an interrupted import was about to leave.
    pub fn interrupted(&self) -> Option<Source> {
        let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        Some(Source::decode(format!("{folder}/{NEXT}"), self.next.clone()?))
    }

    /// Puts write-ups in their places, and then the record; writes nothing at all where all is as it was.
    ///
    /// # Errors
    /// Where the report changed since it was read, another import is running, or the disk fails. Until all is staged, nothing
    /// has changed; after that, the same import run again goes on.
    pub fn put(self, files: &[Placed], record: &str) -> Result<(), Failure> {
        let is_kept = self.record.as_deref() == Some(record.as_bytes());
        if files.is_empty() && self.next.is_none() && is_kept {
            return Ok(());
        }
        let path = self.report.join(self.path);
        let folder = path.parent().unwrap_or(&self.report);
        let made = |error| Failure::io(folder, "make", &error);
        fs::create_dir_all(folder).map_err(made)?;
        let lock = File::open(folder).map_err(made)?;
        if matches!(lock.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(Failure::new("another import is writing into this report")
                .hint("nothing was written; wait until it has ended, and run this one again"));
        }
        self.unchanged(&path)?;
        let staged = folder.join(STAGED);
        let failed = |error| Failure::io(folder, "write into", &error).hint(UNTOUCHED);
        let moves = self.stage(&staged, files, record)?;
        swap::sync(folder).map_err(failed)?;
        fs::rename(staged.join(NEXT), folder.join(NEXT)).map_err(failed)?;
        for (from, to) in &moves {
            fs::rename(from, to).map_err(|error| Failure::io(to, "replace", &error).hint(GO_ON))?;
        }
        let failed = |error| Failure::io(folder, "write into", &error).hint(GO_ON);
        swap::sync(folder).map_err(failed)?;
        fs::rename(folder.join(NEXT), &path).map_err(failed)?;
        fs::remove_dir_all(&staged).map_err(failed)
    }

    /// Makes sure that no other import wrote a record since this one read it.
    fn unchanged(&self, path: &Path) -> Result<(), Failure> {
        let next = if_there(&path.with_file_name(NEXT))?;
        match if_there(path)? == self.record && next == self.next {
            true => Ok(()),
            false => Err(changed(path)),
        }
    }

    /// Writes all files into the drawer; returns from where to where each is moved.
    fn stage(
        &self,
        staged: &Path,
        files: &[Placed],
        record: &str,
    ) -> Result<Vec<(PathBuf, PathBuf)>, Failure> {
        let failed = |error: &io::Error| Failure::io(staged, "write into", error).hint(UNTOUCHED);
        match fs::remove_dir_all(staged) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&error)),
            _ => fs::create_dir(staged).map_err(|error| failed(&error))?,
        }
        let mut moves = Vec::new();
        for (number, file) in files.iter().enumerate() {
            let from = staged.join(number.to_string());
            moves.push((from.clone(), self.stage_one(&from, file)?));
        }
        fs::write(staged.join(NEXT), record).map_err(|error| failed(&error))?;
        Ok(moves)
    }

    /// Writes one file into the drawer; returns where it belongs, with links followed.
    fn stage_one(&self, from: &Path, file: &Placed) -> Result<PathBuf, Failure> {
        let named = self.report.join(file.path);
        let failed = |error: io::Error| Failure::io(&named, "write", &error).hint(UNTOUCHED);
        let Some(before) = file.before else {
            if named.symlink_metadata().is_ok() {
                return Err(changed(&named));
            }
            let folder = named.parent().expect("a write-up lies in a folder");
            fs::create_dir_all(folder).map_err(failed)?;
            fs::write(from, file.after).map_err(failed)?;
            return Ok(named);
        };
        let real = fs::canonicalize(&named).map_err(failed)?;
        let bytes = fs::read(&real).map_err(failed)?;
        let (mark, text) = match bytes.strip_prefix(MARK) {
            Some(text) => (MARK, text),
            None => (&b""[..], bytes.as_slice()),
        };
        if text != before.as_bytes() {
            return Err(changed(&named));
        }
        fs::write(from, [mark, file.after.as_bytes()].concat()).map_err(failed)?;
        let permissions = fs::metadata(&real).map_err(failed)?.permissions();
        fs::set_permissions(from, permissions).map_err(failed)?;
        Ok(real)
    }
}

const UNTOUCHED: &str = "no write-up was changed";
const GO_ON: &str =
    "some write-ups are written and some are not: run the same import again, and it goes on";

fn changed(path: &Path) -> Failure {
    Failure::new(format!("{} changed while the import was running", quoted(path)))
        .hint("no write-up was changed; run the import again")
}

/// Reads a file; `None` where there is none.
///
/// # Errors
/// Where it is there and cannot be read.
pub fn if_there(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::io(path, "read", &error)),
    }
}

/// Reads an export, or standard input where its name is `-`; at most half a gigabyte.
///
/// # Errors
/// Where it is no file, is too large, or cannot be read.
pub fn export(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let failed = |error: io::Error| Failure::io(path, "read", &error);
    let most = LARGEST_EXPORT + 1;
    if path == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        if path.is_dir() {
            return Err(Failure::on(path, "read", "it is a folder")
                .hint("name the files in it: several of one format are read together"));
        }
        File::open(path).map_err(failed)?.take(most).read_to_end(&mut bytes).map_err(failed)?;
    }
    match bytes.len() as u64 > LARGEST_EXPORT {
        true => Err(Failure::on(path, "read", "an export has at most 512 MB")
            .hint("export a part of the year at a time, and name the files one after another")),
        false => Ok(bytes),
    }
}

/// The largest export that is read, in bytes.
const LARGEST_EXPORT: u64 = 8 * LARGEST_FILE;

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = ".wrapped/import.yaml";

    fn report(name: &str) -> PathBuf {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("incidents")).unwrap();
        root
    }

    #[test]
    fn a_file_that_changed_meanwhile_stops_everything() {
        let root = report("drawer-meanwhile");
        let path = root.join("incidents/a.md");
        fs::write(&path, "new words of a person").unwrap();
        let files = [
            Placed { path: "incidents/b.md", before: None, after: "b" },
            Placed { path: "incidents/a.md", before: Some("a"), after: "c" },
        ];
        let failure = Drawer::open(&root, PATH).unwrap().put(&files, "record").unwrap_err();
        assert!(failure.to_string().contains("changed while the import was running"), "{failure}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "new words of a person");
        assert!(
            !root.join("incidents/b.md").exists() && !root.join(".wrapped/import.yaml").exists()
        );
    }

    #[test]
    fn two_imports_do_not_write_at_once() {
        let root = report("drawer-twice");
        let (one, other) = (Drawer::open(&root, PATH).unwrap(), Drawer::open(&root, PATH).unwrap());
        one.put(&[], "record").unwrap();
        assert!(other.put(&[], "another").is_err());
        let third = Drawer::open(&root, PATH).unwrap();
        let lock = File::open(root.join(".wrapped")).unwrap();
        lock.lock().unwrap();
        let failure = third.put(&[], "third").unwrap_err();
        assert!(failure.to_string().contains("another import is writing"), "{failure}");
        assert_eq!(fs::read_to_string(root.join(".wrapped/import.yaml")).unwrap(), "record");
    }

    #[test]
    fn where_all_is_as_it_was_nothing_is_written() {
        let root = report("drawer-same");
        Drawer::open(&root, PATH).unwrap().put(&[], "record").unwrap();
        let before = fs::metadata(root.join(".wrapped/import.yaml")).unwrap().modified().unwrap();
        Drawer::open(&root, PATH).unwrap().put(&[], "record").unwrap();
        let after = fs::metadata(root.join(".wrapped/import.yaml")).unwrap().modified().unwrap();
        assert_eq!(before, after);
        assert!(!root.join(".wrapped/staged").exists());
    }
}
