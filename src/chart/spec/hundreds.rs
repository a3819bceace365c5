//! Chances, each as a hundred dots of which some are marked.

use super::role::Role;

/// Chances in rows and columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hundreds {
    /// Names of the columns, from the left.
    pub columns: Vec<String>,
    /// From the top; each has as many cells as there are columns.
    pub rows: Vec<HundredRow>,
}

/// One row of chances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HundredRow {
    /// Name of the row: `The mean`.
    pub label: String,
    /// Ink of the marked dots.
    pub role: Role,
    /// From the left.
    pub cells: Vec<Hundred>,
}

/// One chance.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hundred {
    /// How many of the hundred dots are marked.
    pub marked: u32,
    /// The same in a word: `38`, `under 1`.
    pub word: String,
}
