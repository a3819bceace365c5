//! Charts as data, and the drawer that turns them into SVG.
//!
//! A drawing carries classes, no colour: the names are in [`palette`], their rules in the theme's `chart.css`.

mod bars;
pub mod canvas;
mod columns;
mod density;
mod dots;
mod dumbbell;
mod forest;
mod heat;
mod hundreds;
pub mod palette;
mod quantiles;
mod rubric;
pub mod scale;
mod shapes;
mod sheet;
pub mod spec;
pub mod swarm;
pub mod text;
mod wheel;

use crate::words::Language;
use spec::{Chart, Mark, Shape};

/// Draws a chart as one complete `<svg>` with a title and a description.
///
/// Both shapes may stand on one page: their ids differ. A chart without anything to draw keeps its title and description. The words of
/// its axes and keys are in the language; all others come finished with the chart.
pub fn draw(chart: &Chart, shape: Shape, language: Language) -> String {
    match &chart.mark {
        Mark::Dots(dots) => dots::draw(chart, dots, shape, language),
        Mark::Columns(columns) => columns::draw(chart, columns, shape),
        Mark::Bars(bars) => bars::draw(chart, bars, shape),
        Mark::Forest(forest) => forest::draw(chart, forest, shape, language),
        Mark::Wheel(wheel) => wheel::draw(chart, wheel, shape, language),
        Mark::Heat(heat) => heat::draw(chart, heat, shape),
        Mark::Dumbbell(dumbbell) => dumbbell::draw(chart, dumbbell, shape, language),
        Mark::Quantiles(quantiles) => quantiles::draw(chart, quantiles, shape, language),
        Mark::Rubric(rubric) => rubric::draw(chart, rubric, shape),
        Mark::Hundreds(hundreds) => hundreds::draw(chart, hundreds, shape),
    }
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
