//! Figures: a chart, the table with its numbers, and the footing under it.

use crate::chart::{Bar, Chart};
pub use crate::link::Target;
use crate::model::IncidentId;
use crate::words::{Language, say};

/// The most rows of incidents in a table; the CSV file of a finding has all of them.
pub const MOST_ROWS: usize = 100;

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The text in it.
    pub text: String,
    /// Where its link leads.
    pub target: Option<Target>,
}

impl Cell {
    /// Makes a cell without a link.
    pub fn plain(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), target: None }
    }

    /// Makes a cell with a link.
    pub fn linked(text: impl Into<String>, target: Target) -> Cell {
        Cell { text: text.into(), target: Some(target) }
    }

    /// Makes the cell of an incident's id, which leads to its page.
    pub fn incident(id: &IncidentId) -> Cell {
        Cell::linked(id.to_string(), Target::Incident(id.clone()))
    }
}

/// The numbers behind a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What the table holds.
    pub caption: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// The rows; the first cell of each is its head.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Makes a table.
    pub fn of<const N: usize>(
        caption: &str,
        head: [impl Into<String>; N],
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Table {
        let head = head.map(Into::into).to_vec();
        Table { caption: caption.to_owned(), head, rows: rows.collect() }
    }

    /// Makes a table with a row for each of `all` incidents, or only for the first of them where they are many; the caption says so
    /// in the words of `cut`, `table-first` or `table-longest`.
    pub fn of_incidents<const N: usize>(
        language: Language,
        caption: &str,
        head: [&str; N],
        (all, cut): (usize, &str),
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Table {
        let caption = self::cut(language, caption.to_owned(), all, cut);
        Table::of(&caption, head.map(|id| say!(language, id)), rows.take(MOST_ROWS))
    }

    /// Makes a table of bars: their labels, and their values as they are written.
    pub fn of_bars(caption: &str, head: [String; 2], bars: &[Bar]) -> Table {
        let row = |bar: &Bar| vec![Cell::plain(&bar.label), Cell::plain(&bar.value_label)];
        Table::of(caption, head, bars.iter().map(row))
    }
}

/// Says in the caption of a table of incidents that it has only some of them, where it has; `words` are `table-first` or `table-longest`.
pub fn cut(language: Language, caption: String, all: usize, words: &str) -> String {
    if all <= MOST_ROWS {
        return caption;
    }
    let all = language.figures(all as f64);
    say!(language, words, caption, shown = MOST_ROWS, all)
}

/// The line under every chart: who was counted, of what, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Footing {
    /// Such as `37 of 74 incidents`.
    pub counted: String,
    /// Which incidents count, such as `confidence 4 or 5 of 5`; empty if all do.
    pub filter: String,
    /// What was measured, with both moments.
    pub definition: String,
    /// Such as `data as of 9 January 2026`.
    pub freeze: String,
    /// The same for the foot of a slide, in a few words each: `38 of 59`, `99.3% interval`, `9 January 2026`.
    pub brief: Vec<String>,
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
