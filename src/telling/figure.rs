//! Figures: a picture with the table behind it and the footing under it.

use crate::chart::Chart;
pub use crate::link::Target;

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// Where it leads.
    pub target: Option<Target>,
}

impl Cell {
    /// Makes a cell that leads nowhere.
    pub fn plain(text: impl Into<String>) -> Cell {
        let text = text.into();
        Cell { text, target: None }
    }

    /// Makes a cell that leads somewhere.
    pub fn linked(text: impl Into<String>, target: Target) -> Cell {
        let (text, target) = (text.into(), Some(target));
        Cell { text, target }
    }
}

/// The numbers behind a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// Its rows; the first cell heads each.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Makes a table.
    pub fn of<const N: usize>(
        caption: &str,
        head: [impl Into<String>; N],
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Table {
        Table {
            caption: caption.to_owned(),
            head: head.map(Into::into).to_vec(),
            rows: rows.collect(),
        }
    }
}

/// The line under every chart: who was counted, of what, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Footing {
    /// Such as `37 of 74 incidents`.
    pub counted: String,
    /// Who that is, such as `confidence 4 or 5 of 5`; empty where everyone counts.
    pub filter: String,
    /// What was measured, with both moments.
    pub definition: String,
    /// Such as `data as of 9 January 2026`.
    pub freeze: String,
}

/// A picture with everything that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What to draw.
    pub chart: Chart,
    /// The numbers behind it.
    pub table: Table,
    /// The line under it.
    pub footing: Footing,
}
