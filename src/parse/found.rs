//! Mistakes in YAML: what the parser reports, and what was found in the line.

/// Returns whether YAML reads a line without complaints.
pub type Reads = fn(&str) -> bool;

/// Part of a line that YAML reads differently than it was meant, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Where it starts, in bytes of the text.
    pub start: usize,
    /// Where it ends, in bytes of the text.
    pub end: usize,
    /// The message of the complaint.
    pub message: String,
    /// The label of the complaint.
    pub label: String,
    /// What to write, one for each way that it may have been meant.
    pub hints: Vec<String>,
}

impl Slip {
    /// Starts with a place, in bytes of the text, and a message.
    pub fn new((start, end): (usize, usize), message: impl Into<String>) -> Slip {
        let (message, label, hints) = (message.into(), String::new(), Vec::new());
        Slip { start, end, message, label, hints }
    }

    /// Sets the label.
    pub fn labelled(self, label: &str) -> Slip {
        Slip { label: label.to_owned(), ..self }
    }

    /// Adds a hint that spells out a line, if YAML can read that line.
    pub fn hint_line(self, reads: Reads, why: &str, line: &str) -> Slip {
        if reads(line) { self.hint(format!("{why} `{line}`")) } else { self }
    }

    /// Suggests what to write.
    pub fn hint(mut self, hint: impl Into<String>) -> Slip {
        self.hints.push(hint.into());
        self
    }
}

/// The kind of mistake that the parser found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A tab where spaces belong.
    Tab,
    /// A quote that is never closed.
    OpenQuote,
    /// Text behind a closing quote.
    BehindQuote,
    /// A backslash that means nothing.
    Escape,
    /// This bracket is never closed.
    OpenBracket(char),
    /// The first bracket is closed by the second.
    WrongBracket(char, char),
    /// A closing bracket without an opening one.
    StrayBracket,
    /// A key without its colon.
    NoColon,
    /// A second colon on the line.
    SecondColon,
    /// A `>` or `|` with text after it.
    BlockHeader,
    /// This character cannot begin a value.
    Character(char),
    /// An alias that names nothing.
    UnknownAlias,
    /// A line whose indentation matches no line above it.
    Indentation,
    /// A list item where none can stand.
    StrayItem,
    /// A comma or bracket is missing.
    NoComma,
    /// More nested brackets than are followed.
    TooDeep,
    /// Anything else.
    Other,
}
