//! What several kinds of picture share: inks, scales of estimates, and chances in a hundred.

/// Which ink of the theme a mark takes: a class in the drawing, a custom property in the style sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// The colour of the text.
    Ink,
    /// The quiet colour, for what is not the point.
    #[default]
    Muted,
    /// The first accent.
    First,
    /// The second accent.
    Second,
    /// The third accent.
    Third,
}

/// One chance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hundred {
    /// How many of the hundred dots are marked.
    pub marked: u32,
    /// The same in a word: `38`, `under 1`.
    pub word: String,
}

/// What estimates are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForestScale {
    /// Ratios on a log scale, with a line at 1: no difference.
    Ratios,
    /// Shares from 0 to 1, drawn as 0% to 100%.
    Shares,
    /// Differences of shares from -1 to 1, drawn as points, with a line at 0: no difference.
    Differences,
}
