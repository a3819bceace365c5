//! Figures: a picture with the table behind it and the footing under it, and where each mark leads.

use crate::chart::spec::{Chart, Mark};
use crate::escape;
use crate::model::incident::IncidentId;

/// What a cell or a line leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An incident's page.
    Incident(IncidentId),
    /// A finding's or hypothesis's page.
    Finding(String),
    /// The archive, with this query, such as `service=exports`; empty for all of it.
    Archive(String),
}

impl Target {
    /// Returns the archive with one filter set.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::telling::slide::Target;
    /// let target = Target::archive("service", "a & b");
    /// assert_eq!(target, Target::Archive("service=a%20%26%20b".to_owned()));
    /// ```
    pub fn archive(key: &str, value: &str) -> Target {
        Target::Archive(format!("{key}={}", escape::step(value)))
    }

    /// Returns it as the link of a mark: charts know no addresses, [`Figure::linked`] puts those in.
    pub fn mark(&self) -> String {
        match self {
            Target::Incident(id) => format!("incident {id}"),
            Target::Finding(id) => format!("finding {id}"),
            Target::Archive(query) => format!("archive {query}"),
        }
    }

    fn from_mark(mark: &str) -> Option<Target> {
        let (kind, rest) = mark.split_once(' ')?;
        match kind {
            "incident" => Some(Target::Incident(IncidentId(rest.to_owned()))),
            "finding" => Some(Target::Finding(rest.to_owned())),
            "archive" => Some(Target::Archive(rest.to_owned())),
            _ => None,
        }
    }
}

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

impl Figure {
    /// Returns the chart with addresses for links, as the page that shows it has them; an empty address is no link.
    pub fn linked(&self, href: impl Fn(&Target) -> String) -> Chart {
        let mut chart = self.chart.clone();
        for link in links(&mut chart.mark) {
            let target = link.as_deref().and_then(Target::from_mark);
            let address = target.map(|target| href(&target));
            *link = address.filter(|address| !address.is_empty());
        }
        chart
    }
}

fn links(mark: &mut Mark) -> Vec<&mut Option<String>> {
    match mark {
        Mark::Dots(dots) => {
            let rows = dots.rows.iter_mut();
            let dots = rows.flat_map(|row| row.dots.iter_mut());
            dots.map(|dot| &mut dot.href).collect()
        }
        Mark::Columns(columns) => columns.bars.iter_mut().map(|bar| &mut bar.href).collect(),
        Mark::Bars(bars) => bars.bars.iter_mut().map(|bar| &mut bar.href).collect(),
        Mark::Forest(forest) => {
            let panels = forest.panels.iter_mut();
            let rows = panels.flat_map(|panel| panel.rows.iter_mut());
            rows.map(|row| &mut row.href).collect()
        }
        Mark::Wheel(wheel) => wheel.rays.iter_mut().map(|ray| &mut ray.href).collect(),
        Mark::Hundreds(_) => Vec::new(),
        Mark::Heat(heat) => {
            let rows = heat.rows.iter_mut();
            let cells = rows.flat_map(|row| row.cells.iter_mut());
            cells.map(|cell| &mut cell.href).collect()
        }
        Mark::Dumbbell(dumbbell) => dumbbell.rows.iter_mut().map(|row| &mut row.href).collect(),
        Mark::Quantiles(quantiles) => quantiles.dots.iter_mut().map(|dot| &mut dot.href).collect(),
        Mark::Rubric(rubric) => rubric.levels.iter_mut().map(|level| &mut level.href).collect(),
    }
}
