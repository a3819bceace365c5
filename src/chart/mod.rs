//! Charts as data, and the drawer that turns them into SVG.
//!
//! A drawing carries classes, no colour: the names are in [`palette`], their rules in the theme's `chart.css`.

mod bars;
mod canvas;
mod columns;
mod density;
mod dots;
mod dumbbell;
mod forest;
mod heat;
mod hundreds;
mod layout;
pub mod palette;
mod quantiles;
mod rubric;
mod scale;
mod sheet;
pub mod spec;
mod swarm;
mod text;
mod wheel;

use crate::link::Target;
use crate::words::Language;
use layout::Layout;
use spec::{Chart, Mark, Shape};

/// Draws a chart as one complete `<svg>` with a title and a description.
///
/// Both shapes may stand on one page: their ids differ. A chart without anything to draw keeps its title and description. The words of
/// its axes and keys are in the language; all others come finished with the chart. `href` says which address a target has; an empty
/// one is no link.
pub fn draw(
    chart: &Chart,
    shape: Shape,
    language: Language,
    href: impl Fn(&Target) -> String,
) -> String {
    sheet::write(chart, shape, &layout(&chart.mark, shape, language), &href)
}

/// Puts every piece of a picture in its place.
fn layout(mark: &Mark, shape: Shape, language: Language) -> Layout {
    match mark {
        Mark::Dots(dots) => dots::layout(dots, shape, language),
        Mark::Columns(columns) => columns::layout(columns, shape),
        Mark::Bars(bars) => bars::layout(bars, shape),
        Mark::Forest(forest) => forest::layout(forest, shape, language),
        Mark::Wheel(wheel) => wheel::layout(wheel, shape, language),
        Mark::Heat(heat) => heat::layout(heat, shape),
        Mark::Dumbbell(dumbbell) => dumbbell::layout(dumbbell, shape, language),
        Mark::Quantiles(quantiles) => quantiles::layout(quantiles, shape, language),
        Mark::Rubric(rubric) => rubric::layout(rubric, shape),
        Mark::Hundreds(hundreds) => hundreds::layout(hundreds, shape),
    }
}

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
