//! Durations for a room: one or two rows of large dots, with short names and no more words than can be read from the back.

use super::dots::{self, Row, durations_table};
use super::faces::{Figure, Population, Said};
use super::{durations, footing, labels};
use crate::chart::{Chart, Comparison, DotRow, Dots, Mark, spec};
use crate::findings::{Finding, Ruling};
use crate::model::Edition;
use crate::phrase;
use crate::words::{Language, say};

/// Durations of a finding, in rows.
pub struct Rain<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The rows, with names of a word or two.
    pub rows: Vec<Row<'a>>,
    /// The arrow from the first row to the second, and the level of its interval.
    pub arrow: Option<(Comparison, f64)>,
    /// What the alternative text says before it speaks of the rows.
    pub says: String,
}

impl Rain<'_> {
    /// Returns the picture; it may show fewer incidents than the finding counts, and its foot says how many.
    pub fn figure(self, edition: &Edition, said: &Said) -> Figure {
        let language = edition.settings.language;
        let Self { finding, rows, arrow, says } = self;
        let shown = rows.iter().map(|row| row.points.len()).sum();
        let drawn = on_a_stage(dots::drawn(&rows, edition), language);
        let has_both = |arrow: &Comparison| {
            [arrow.from, arrow.to].iter().all(|row| drawn[*row].median.is_some())
        };
        let arrow = arrow.filter(|(arrow, _)| has_both(arrow));
        let footing =
            footing::of_some(&said.footing, Population::Incidents, finding, shown, language);
        let footing = match &arrow {
            Some((_, level)) => {
                let level = language.brief_level(*level);
                footing::with_brief(&footing, say!(language, "foot-interval", level))
            }
            None => footing,
        };
        let goals = edition.settings.detection_targets.iter().map(|target| spec::Goal {
            seconds: target.seconds() as f64,
            label: say!(language, "rain-target"),
        });
        let comparison = arrow.map(|(arrow, _)| arrow);
        let dots = Dots { rows: drawn, goals: goals.collect(), comparison };
        let form = dots::form_of(&rows);
        let mut sentence = vec![says, say!(language, "rain-alt", form, n = shown)];
        sentence.extend(rows.iter().zip(&dots.rows).map(|pair| described(language, pair)));
        let arrow = dots.comparison.as_ref();
        sentence.extend(arrow.map(|arrow| format!("{}, {}.", arrow.label, arrow.detail)));
        let said = Said { sentence: sentence.join(" ").trim().to_owned(), footing };
        let name = labels::finding(language, finding.id);
        let table = durations_table(&name, &rows, edition);
        let title = dots::title_of(&rows, &name, language);
        said.figure(format!("{}-rain", finding.id), title, Mark::Rain(dots), table)
    }
}

/// Says what a row shows: its median, or the range of few.
fn described(language: Language, (row, drawn): (&Row, &DotRow)) -> String {
    let (name, n) = (phrase::capital(&row.label), row.points.len());
    match &drawn.median {
        Some(median) => {
            let within = language.within(median.seconds);
            say!(language, "rain-alt-row", name, n, within)
        }
        None => {
            let range = durations::range(language, row.points).unwrap_or_default();
            say!(language, "rain-alt-few", name, n, range)
        }
    }
}

/// Returns a picture of rows as a room can read it: large dots, and nothing beside a name but how many there are.
pub fn on_stage(figure: Figure) -> Figure {
    let Mark::Dots(mut dots) = figure.chart.mark else { return figure };
    for row in &mut dots.rows {
        row.detail = row.dots.len().to_string();
    }
    Figure { chart: Chart { mark: Mark::Rain(dots), ..figure.chart }, ..figure }
}

/// Returns the arrow with a ratio and what luck allows, as short as they can be.
pub fn brief(language: Language, ruling: &Ruling, arrow: Comparison) -> Option<(Comparison, f64)> {
    let estimate = &ruling.judged.as_ref()?.estimate;
    let (low, high) = estimate.bounds()?;
    let (low, high) = (language.two_digits(low), language.two_digits(high));
    let arrow = Comparison {
        label: say!(language, "rain-times", number = language.two_digits(estimate.value?)),
        detail: say!(language, "rain-luck", low, high),
        ..arrow
    };
    Some((arrow, estimate.level?))
}

/// Leaves nothing beside the name of a row but how many there are.
fn on_a_stage(mut rows: Vec<DotRow>, language: Language) -> Vec<DotRow> {
    rows.iter_mut().for_each(|row| row.detail = language.figures(row.dots.len() as f64));
    rows
}
