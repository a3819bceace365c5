//! Source text, and where in it a word stood.

/// Names one source among the [`Sources`] of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub usize);

/// Marks a stretch of one source, in bytes of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The source it lies in.
    pub source: SourceId,
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// Returns the span from byte `start` to before byte `end` of `source`.
    pub fn new(source: SourceId, start: usize, end: usize) -> Span {
        Span { source, start, end }
    }
}

/// Why the bytes of a file could not be taken as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file begins with the byte order mark of UTF-16.
    Utf16,
    /// The byte at this offset of the file is not UTF-8.
    NotUtf8(usize),
    /// The file has this many bytes, which is more than one may have.
    TooLarge(u64),
}

/// Holds one file of the report folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path inside the report folder, with `/` on every system.
    pub path: String,
    /// The text without a byte order mark; what could be read where there is a fault.
    pub text: String,
    /// Set where the bytes are not text that can be used.
    pub fault: Option<Fault>,
}

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

impl Source {
    /// Takes bytes as UTF-8 text; a byte order mark is dropped silently.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::source::Source;
    /// let source = Source::decode("a.md", b"\xef\xbb\xbfhello".to_vec());
    /// assert_eq!((source.text.as_str(), source.fault), ("hello", None));
    /// ```
    pub fn decode(path: impl Into<String>, bytes: Vec<u8>) -> Source {
        let path = path.into();
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return Source {
                path,
                text: String::new(),
                fault: Some(Fault::Utf16),
            };
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let text = text
                    .strip_prefix('\u{feff}')
                    .map(str::to_owned)
                    .unwrap_or(text);
                Source {
                    path,
                    text,
                    fault: None,
                }
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Source {
                    path,
                    text,
                    fault: Some(Fault::NotUtf8(at)),
                }
            }
        }
    }

    /// Stands for a file that was too large to be read.
    pub fn too_large(path: impl Into<String>, bytes: u64) -> Source {
        Source {
            path: path.into(),
            text: String::new(),
            fault: Some(Fault::TooLarge(bytes)),
        }
    }
}

/// Holds all files of a report folder, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    list: Vec<Source>,
}

impl Sources {
    /// Sorts the files by path, so that the order of a directory listing cannot matter.
    pub fn new(mut list: Vec<Source>) -> Sources {
        list.sort_by(|a, b| a.path.cmp(&b.path));
        Sources { list }
    }

    /// Returns the source that `id` names.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[id.0]
    }

    /// Returns the text under a span.
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.source).text[span.start..span.end]
    }

    /// Goes through all sources in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.list
            .iter()
            .enumerate()
            .map(|(index, source)| (SourceId(index), source))
    }

    /// Returns the source with this path.
    pub fn find(&self, path: &str) -> Option<(SourceId, &Source)> {
        let index = self
            .list
            .binary_search_by(|source| source.path.as_str().cmp(path))
            .ok()?;
        Some((SourceId(index), &self.list[index]))
    }
}
