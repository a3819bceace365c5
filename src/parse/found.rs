//! A slip that was found in a line, with what to write.

/// Says whether YAML reads a line, with nothing to say of it.
pub type Reads = fn(&str) -> bool;

/// What a line holds that YAML takes in another way, and what to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Where it begins, in bytes of the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What is there.
    pub message: String,
    /// A word under it.
    pub label: String,
    /// What to write, one for each way that it may have been meant.
    pub hints: Vec<String>,
}

impl Slip {
    /// Names what is there.
    pub fn new((start, end): (usize, usize), message: impl Into<String>) -> Slip {
        let (message, label, hints) = (message.into(), String::new(), Vec::new());
        Slip { start, end, message, label, hints }
    }

    /// Puts a word under it.
    pub fn labelled(self, label: &str) -> Slip {
        Slip { label: label.to_owned(), ..self }
    }

    /// Adds a hint that writes a line out, where YAML reads that line.
    pub fn hint_line(self, reads: Reads, why: &str, line: &str) -> Slip {
        match reads(line) {
            true => self.hint(format!("{why} `{line}`")),
            false => self,
        }
    }

    /// Says what to write.
    pub fn hint(mut self, hint: impl Into<String>) -> Slip {
        self.hints.push(hint.into());
        self
    }
}
