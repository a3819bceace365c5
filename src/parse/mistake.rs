//! The mistakes that YAML's grammar knows.

/// What kind of mistake the parser met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A tab where spaces belong.
    Tab,
    /// A quote that is opened and not closed.
    OpenQuote,
    /// Text behind a closing quote.
    BehindQuote,
    /// A backslash that means nothing.
    Escape,
    /// This bracket is opened and not closed.
    OpenBracket(char),
    /// This bracket is closed by another one.
    WrongBracket(char, char),
    /// A closing bracket that was not opened.
    StrayBracket,
    /// A key without its colon.
    NoColon,
    /// A second colon on the line.
    SecondColon,
    /// A `>` or `|` with text behind it.
    BlockHeader,
    /// This character cannot begin a value.
    Character(char),
    /// An alias that names nothing.
    UnknownAlias,
    /// A line that is indented like none above it.
    Indentation,
    /// A list item where none can stand.
    StrayItem,
    /// A comma or bracket is missing.
    NoComma,
    /// More brackets inside each other than are followed.
    TooDeep,
    /// Anything else.
    Other,
}
