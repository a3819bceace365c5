//! Pages of the site, and the sink that takes them one at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// The words in every single file that this tool writes, by which a later run recognizes its own.
pub const MARK: &str = "Written by wrapped, which replaces this file";

/// The name of the list of files that this tool puts into every folder it writes.
pub const MANIFEST: &str = ".wrapped-manifest";

/// Takes the files of a site as they are made.
///
/// On disk it is the staging folder, in tests a map, so that memory does not grow with the size of the site.
pub trait Sink: Sync {
    /// Takes one file; `path` is relative, with `/`, and made only of checked names.
    fn take(&self, path: &str, bytes: &[u8]);

    /// Returns the file that the old site had at this path, for files whose path identifies what they were made from.
    fn before(&self, _path: &str) -> Option<Vec<u8>> {
        None
    }

    /// Takes pictures that are not drawn yet; one that the old site already has with the same key need not be drawn again.
    fn take_pictures(&self, pictures: Vec<Picture>) {
        for picture in pictures {
            self.take(&picture.path, &(picture.draw)());
        }
    }
}

/// A picture that takes a while to draw.
pub struct Picture<'a> {
    /// Its path in the site.
    pub path: String,
    /// A digest of what it is drawn from; the drawn picture has it among its first bytes.
    pub key: String,
    /// Draws it.
    pub draw: Box<dyn Fn() -> Vec<u8> + Sync + Send + 'a>,
}

/// Keeps a site in memory, sorted by path.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Memory {
    /// Returns all files, by path.
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files.into_inner().expect("no writer panicked")
    }
}

impl Sink for Memory {
    fn take(&self, path: &str, bytes: &[u8]) {
        let mut files = self.files.lock().expect("no writer panicked");
        let earlier = files.insert(path.to_owned(), bytes.to_owned());
        assert!(earlier.is_none(), "two pages want the path {path}");
    }
}

/// Passes files on to another sink, and remembers their paths.
pub struct Listed<'a> {
    site: &'a dyn Sink,
    paths: Mutex<BTreeSet<String>>,
}

impl<'a> Listed<'a> {
    /// Passes files on to this sink.
    pub fn new(site: &'a dyn Sink) -> Listed<'a> {
        let paths = Mutex::default();
        Listed { site, paths }
    }

    /// Returns the paths of all files so far, drawn or not.
    pub fn into_paths(self) -> BTreeSet<String> {
        self.paths.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the path of a file that the sink already has.
    pub fn note(&self, path: &str) {
        let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.insert(path.to_owned());
    }
}

impl Sink for Listed<'_> {
    fn before(&self, path: &str) -> Option<Vec<u8>> {
        self.site.before(path)
    }

    fn take(&self, path: &str, bytes: &[u8]) {
        self.note(path);
        self.site.take(path, bytes);
    }

    fn take_pictures(&self, pictures: Vec<Picture>) {
        pictures.iter().for_each(|picture| self.note(&picture.path));
        self.site.take_pictures(pictures);
    }
}

/// Drops everything, for a run that only checks.
#[derive(Debug, Default)]
pub struct Nowhere;

impl Sink for Nowhere {
    fn take(&self, _path: &str, _bytes: &[u8]) {}

    fn take_pictures(&self, _pictures: Vec<Picture>) {}
}

/// Names that Windows reserves, with any extension.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Returns whether Windows reserves a name for a device: a site with such a folder could not be copied there.
///
/// # Example
/// ```
/// use incident_wrapped::site::is_device;
/// assert!(is_device("CON") && is_device("nul.txt") && is_device("lpt9"));
/// assert!(!is_device("console") && !is_device("com10") && !is_device("con-2"));
/// ```
pub fn is_device(name: &str) -> bool {
    let lower = name.to_lowercase();
    let stem = lower.split('.').next().unwrap_or("");
    let port = |kind: &str| {
        stem.strip_prefix(kind).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']))
    };
    RESERVED.contains(&stem) || port("com") || port("lpt")
}
