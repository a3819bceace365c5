//! The shelf: files of the report folder that are read only once a text shows them.

use std::fmt;
use std::sync::Arc;

/// Reads files by their path in the report folder, so that not all of them have to be in memory.
///
/// On disk it is the folder itself.
pub trait Shelf: Send + Sync {
    /// Makes sure that there is such a file, and that it lies in the report folder.
    ///
    /// # Errors
    /// Why it could not be read.
    fn find(&self, path: &str) -> Result<(), Lack>;

    /// Returns the bytes of a file that has `most` of them at most.
    ///
    /// # Errors
    /// Why it was not read.
    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, Lack>;

    /// Returns the names of the files in a folder, in their order.
    fn names(&self, folder: &str) -> Vec<String>;

    /// Does tasks by number, several at a time.
    fn each(&self, tasks: usize, work: &(dyn Fn(usize) + Sync));
}

/// Why a file cannot be read from the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// There is no such file.
    Missing,
    /// A link leads out of the report folder.
    Outside,
    /// It is a folder, a pipe or a device.
    NoFile,
    /// It is too large, with this many bytes.
    TooLarge(u64),
    /// The disk failed; this is its reason.
    Unreadable(String),
}

/// The shelf of a report, if it has one.
#[derive(Clone, Default)]
pub(super) struct Shelved(pub(super) Option<Arc<dyn Shelf>>);

impl Shelved {
    pub(super) fn get(&self) -> Option<&dyn Shelf> {
        self.0.as_deref()
    }
}

impl fmt::Debug for Shelved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Shelf" } else { "no Shelf" })
    }
}

impl PartialEq for Shelved {
    fn eq(&self, other: &Shelved) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(two)) => Arc::ptr_eq(one, two),
            (one, two) => one.is_none() && two.is_none(),
        }
    }
}

impl Eq for Shelved {}
