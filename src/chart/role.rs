//! What several pictures say of their marks: which ink they take, and what their numbers are.

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

/// What the numbers of a panel are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForestScale {
    /// Ratios on a log scale, with a line at 1: no difference.
    Ratios,
    /// Shares from 0 to 1, drawn as 0% to 100%.
    Shares,
    /// Differences of shares from -1 to 1, drawn as points, with a line at 0: no difference.
    Differences,
}
