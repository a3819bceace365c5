//! Source text, spans of it, and its invisible characters.

use std::borrow::Cow;
use std::sync::Arc;

pub mod about;
pub mod address;
pub mod fence;
pub mod seek;
mod shelf;
pub mod text;
mod wide;

pub(crate) use shelf::{Lack, Shelf};

use shelf::Shelved;
pub use wide::Wide;

/// Identifies one source among the [`Sources`] of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub usize);

/// A range of bytes in the text of one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The source it lies in.
    pub source: SourceId,
    /// Offset of the first byte.
    pub start: usize,
    /// Offset just past the last byte.
    pub end: usize,
}

impl Span {
    /// Returns the span from byte `start` to before byte `end` of `source`.
    pub fn new(source: SourceId, start: usize, end: usize) -> Span {
        Span { source, start, end }
    }
}

/// Returns whether a character is invisible, although it reorders the text around it or separates words.
///
/// These are the overrides, embeddings and isolates of writing direction, and characters without width. What languages and
/// emoji need is not among them: joiners, soft hyphens, and marks of direction, which reorder nothing.
///
/// # Source
/// Unicode Standard Annex 9; "Trojan Source" (Boucher and Anderson, 2021) on what overrides do to a text.
pub fn is_hidden(c: char) -> bool {
    turns(c)
        || matches!(c, '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Returns whether a character changes the direction of the text after it.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a character only marks the direction of its neighbours, as some languages need.
pub fn marks_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Returns whether a character is invisible, even if a language or an emoji needs it: names must not differ only by it.
///
/// # Source
/// `Default_Ignorable_Code_Point` of the Unicode Character Database.
pub fn is_unseen(c: char) -> bool {
    is_hidden(c)
        || marks_direction(c)
        || joins(c)
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{2065}' | '\u{3164}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
                | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Returns whether a character only joins its neighbours, or selects a variant of the one before it.
pub fn joins(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Returns a text without its hidden characters.
///
/// # Example
/// ```
/// use incident_wrapped::source::without_hidden;
/// assert_eq!(without_hidden("pay\u{202e}lla\u{202c} da\u{200b}y"), "paylla day");
/// ```
pub fn without_hidden(text: &str) -> Cow<'_, str> {
    // No ASCII character is hidden, and nearly every text is ASCII.
    match !text.is_ascii() && text.contains(is_hidden) {
        true => Cow::Owned(text.replace(is_hidden, "")),
        false => Cow::Borrowed(text),
    }
}

/// Why the bytes of a file are not usable text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file is UTF-16 or UTF-32.
    Wide(Wide),
    /// The byte at this offset of the file is not UTF-8.
    NotUtf8(usize),
    /// The file has this many bytes, which is too many.
    TooLarge(u64),
}

/// One file of the report folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path inside the report folder, with `/` on every system.
    pub path: String,
    /// The text without a byte order mark; where there is a fault, what could be read.
    pub text: String,
    /// Set where the bytes are not usable text.
    pub fault: Option<Fault>,
}

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

impl Source {
    /// Decodes bytes as UTF-8; a byte order mark is dropped silently.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::source::Source;
    /// let source = Source::decode("a.md", b"\xef\xbb\xbfhello".to_vec());
    /// assert_eq!((source.text.as_str(), source.fault), ("hello", None));
    /// ```
    pub fn decode(path: impl Into<String>, bytes: Vec<u8>) -> Source {
        let path = path.into();
        if let Some(wide) = Wide::of(&bytes) {
            return Source { path, text: String::new(), fault: Some(Fault::Wide(wide)) };
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                Source { path, text, fault: None }
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Source { path, text, fault: Some(Fault::NotUtf8(at)) }
            }
        }
    }

    /// Makes the entry of a file that was too large to be read.
    pub fn too_large(path: impl Into<String>, bytes: u64) -> Source {
        Source { path: path.into(), text: String::new(), fault: Some(Fault::TooLarge(bytes)) }
    }
}

/// A file of the report folder that is not read as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// Path inside the report folder, with `/` on every system.
    pub path: String,
    /// What happens to it.
    pub fate: Fate,
}

/// What happens to a file that is not read as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is copied into the site, byte for byte.
    Static,
    /// Nothing reads it.
    PassedOver,
    /// It should have been read, and a complaint says why it could not be.
    Refused,
}

/// All files of a report folder, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    list: Vec<Source>,
    unread: Vec<Unread>,
    folders: Vec<String>,
    shelf: Shelved,
}

impl Sources {
    /// Sorts the files by path, so that the order of a directory listing cannot matter.
    pub fn new(mut list: Vec<Source>) -> Sources {
        list.sort_by(|a, b| a.path.cmp(&b.path));
        Sources { list, ..Sources::default() }
    }

    /// Adds the files that are not read as text, for the account.
    pub fn beside(mut self, mut unread: Vec<Unread>) -> Sources {
        unread.sort();
        self.unread = unread;
        self
    }

    /// Adds the folders that are not read, but hold something that looks like a part of the report.
    pub fn with_folders(mut self, mut folders: Vec<String>) -> Sources {
        folders.sort();
        folders.dedup();
        self.folders = folders;
        self
    }

    /// Adds the shelf from which images are read when they are needed.
    pub fn with_shelf(mut self, shelf: Arc<dyn Shelf>) -> Sources {
        self.shelf = Shelved(Some(shelf));
        self
    }

    /// Takes the shelf of another `Sources`, for the same folder with other texts.
    pub fn with_shelf_of(mut self, other: &Sources) -> Sources {
        self.shelf = other.shelf.clone();
        self
    }

    /// Returns the shelf, where there is one.
    pub fn shelf(&self) -> Option<&dyn Shelf> {
        self.shelf.get()
    }

    /// Returns the folders that are not read, but hold something that looks like a part of the report.
    pub fn unread_folders(&self) -> &[String] {
        &self.folders
    }

    /// Returns the files that are not read as text, by path.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// Returns how many files there are, read as text or not.
    pub fn files(&self) -> usize {
        self.list.len() + self.unread.len()
    }

    /// Returns the source that `id` names.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[id.0]
    }

    /// Returns the text under a span.
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.source).text[span.start..span.end]
    }

    /// Returns all sources, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.list.iter().enumerate().map(|(index, source)| (SourceId(index), source))
    }

    /// Returns whether any file lies in the folder with this path; the empty path is the report folder.
    pub fn has_folder(&self, path: &str) -> bool {
        let inside = if path.is_empty() { String::new() } else { format!("{path}/") };
        let read = self.list.partition_point(|one| one.path < inside);
        let unread = self.unread.partition_point(|one| one.path < inside);
        let read = self.list.get(read).map(|one| &one.path);
        let unread = self.unread.get(unread).map(|one| &one.path);
        let mut next = read.into_iter().chain(unread);
        next.any(|path| path.starts_with(&inside))
    }

    /// Returns the source with this path.
    pub fn find(&self, path: &str) -> Option<(SourceId, &Source)> {
        let index = self.list.binary_search_by(|source| source.path.as_str().cmp(path)).ok()?;
        Some((SourceId(index), &self.list[index]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_languages_and_emoji_need_is_not_hidden() {
        // A soft hyphen, joiners, marks of direction, and a variation of an emoji.
        for c in "\u{ad}\u{200c}\u{200d}\u{200e}\u{200f}\u{61c}\u{fe0f}".chars() {
            assert!(!is_hidden(c), "{c:?}");
        }
    }
}
