//! A whole write-up in the hands of an import: its keys and its body.

use super::book::BODY;
use super::front::{Front, Unsafe};
use super::held::{Held, scalar};
use crate::digest;
use crate::parse::WriteUp;
use crate::source::Sources;

/// What a new write-up says below its keys. No comment of a write-up is ever published.
const SKELETON: &str = "\
<!--
The moments under `recorded` are those of the tracker. Where you know better, write the moment above, without `recorded`,
as in `detected_at: 2025-03-14 09:40`. Add how sure you are, as in `scores: {confidence: 4}`.
Below: what happened, how it was noticed, what helped, and what would have shown it sooner.
-->
";

/// A write-up that is edited.
#[derive(Clone, Debug)]
pub struct Page {
    /// The opening fence.
    open: String,
    front: Front,
    /// The closing fence.
    close: String,
    body: String,
    crlf: bool,
}

impl Page {
    /// Takes a write-up apart; `None` where its keys cannot be read without errors.
    pub fn of(write_up: &WriteUp, sources: &Sources) -> Option<Page> {
        let text = &sources.get(write_up.source).text;
        let from = text.find('\n')? + 1;
        let body = write_up.parts.body.start;
        let close = text[from..body].trim_end_matches(['\n', '\r', ' ', '\t']).rfind('\n');
        let close = close.map_or(from, |newline| from + newline + 1);
        Some(Page {
            open: text[..from].to_owned(),
            front: Front::new(&text[from..close])?,
            close: text[close..body].to_owned(),
            body: text[body..].to_owned(),
            crlf: text[..from].ends_with("\r\n"),
        })
    }

    /// Starts a write-up that has an id and nothing else.
    pub fn new(id: &str) -> Option<Page> {
        Some(Page {
            open: "---\n".to_owned(),
            front: Front::new(&format!("id: {}\n", scalar(id, false)))?,
            close: "---\n".to_owned(),
            body: String::new(),
            crlf: false,
        })
    }

    /// Returns the whole text.
    pub fn text(&self) -> String {
        format!("{}{}{}{}", self.open, self.front.text(), self.close, self.body)
    }

    /// Returns what a key holds; for the body its mark.
    pub fn held(&self, key: &str) -> Held {
        match key {
            BODY => mark(&self.body),
            key => self.front.held(key),
        }
    }

    /// Gives a key a value.
    ///
    /// # Errors
    /// Where that would change anything else; the byte counts from the start of the file.
    pub fn set(&mut self, key: &str, held: &Held) -> Result<(), Unsafe> {
        let start = self.open.len();
        self.front.set(key, held).map_err(|refused| Unsafe { at: start + refused.at, ..refused })
    }

    /// Removes a key.
    ///
    /// # Errors
    /// Where that would change anything else; the byte counts from the start of the file.
    pub fn remove(&mut self, key: &str) -> Result<(), Unsafe> {
        let start = self.open.len();
        self.front.remove(key).map_err(|refused| Unsafe { at: start + refused.at, ..refused })
    }

    /// Replaces the body; its lines end as those of the file.
    pub fn put(&mut self, body: &str) {
        self.body = if self.crlf { body.replace('\n', "\r\n") } else { body.to_owned() };
    }
}

/// Returns the body of a write-up with the tracker's description, or without one.
pub fn body(description: Option<&str>) -> String {
    let plain = description.map(|text| text.replace("\r\n", "\n")).unwrap_or_default();
    match plain.trim() {
        "" => SKELETON.to_owned(),
        text => format!("{SKELETON}\n{text}\n"),
    }
}

/// Returns the mark by which a body is known again, however its lines end.
pub fn mark(body: &str) -> Held {
    let plain = body.replace("\r\n", "\n");
    Held::Text(digest::hex(&[plain.as_bytes()])[..16].to_owned())
}
