//! Charts as data, and the drawer that turns them into SVG.
//!
//! A drawing carries classes, no colour: the names are in `palette.rs`, their rules in the theme's `chart.css`.

mod bars;
mod bet;
mod canvas;
mod columns;
mod darts;
mod density;
mod dots;
mod dumbbell;
mod forest;
mod heat;
mod hundreds;
mod layout;
mod odds;
pub(crate) mod palette;
mod quantiles;
mod rain;
mod rubric;
mod scale;
mod scoreboard;
mod several;
mod sheet;
mod spans;
pub(crate) mod spec;
mod stake;
mod swarm;
pub(crate) mod text;
mod week;
mod wheel;

use crate::link::Target;
use crate::words::Language;
use text::Measure;

pub(crate) use layout::{Anchor, Layout, Line, Piece, Words, short};

/// Draws a chart as one complete `<svg>` with a title and a description.
///
/// Both shapes can share a page: their ids differ. A chart with nothing to draw keeps its title and description. `language` is for the
/// words of axes and keys; all others are in the chart already. `href` returns the address of a target, or an empty string for no link.
pub fn draw(
    chart: &Chart,
    shape: Shape,
    language: Language,
    href: impl Fn(&Target) -> String,
) -> String {
    sheet::write(chart, shape, &layout(&chart.mark, shape, language), &href)
}

/// Places every piece of a picture.
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
        Mark::Spans(spans) => spans::layout(spans, shape),
        Mark::Rain(dots) => rain::layout(dots, shape, language),
        Mark::Darts(darts) => darts::layout(darts, shape, language),
        Mark::Odds(odds) => odds::layout(odds, shape),
        Mark::Week(week) => week::layout(week, shape),
        Mark::Bet(row) => bet::layout(row, shape),
        Mark::Scoreboard(board) => scoreboard::layout(board, shape),
    }
}

/// Lays out a picture for a card of a width and a height, with fewer words than on a page; `None` for a kind that cards do not show.
///
/// A card is set in its theme's letters, so it measures them itself.
pub(crate) fn on_card(
    mark: &Mark,
    size: (f64, f64),
    language: Language,
    measure: Measure,
) -> Option<Layout> {
    match mark {
        Mark::Dots(dots) => Some(dots::card(dots, size, language, measure)),
        Mark::Bars(bars) => Some(bars::card(bars, size, measure)),
        Mark::Forest(forest) => Some(forest::card(forest, size, language, measure)),
        Mark::Heat(heat) => Some(heat::card(heat, size, measure)),
        Mark::Dumbbell(dumbbell) => Some(dumbbell::card(dumbbell, size, language)),
        Mark::Hundreds(hundreds) => Some(hundreds::card(hundreds, size, measure)),
        Mark::Columns(_) | Mark::Wheel(_) | Mark::Quantiles(_) | Mark::Rubric(_) => None,
        Mark::Rain(_) | Mark::Darts(_) | Mark::Odds(_) | Mark::Week(_) | Mark::Spans(_) => None,
        Mark::Bet(_) | Mark::Scoreboard(_) => None,
    }
}

#[cfg(test)]
mod samples;

pub(crate) use palette::Part;
pub(crate) use several::MOST as MOST_MARKS;
pub use several::per_mark;
pub use spec::{
    Bar, Bars, BetRow, Dots, Dumbbell, Forest, ForestScale, Heat, Mark, Role, Scoreboard, Seen,
    Shape, Sign, Stake, Wheel, Wins,
};
pub(crate) use spec::{
    Bracket, Chance, Chart, Columns, Comparison, Dot, DotRow, ForestRow, HeatRow, Hundred,
    HundredRow, Hundreds, Level, Marker, Outline, Panel, Quantile, Quantiles, Ray, ScoreRow, Span,
    Spans, Start,
};
pub use spec::{Dart, Darts, Odds, Rubric, Tip, Week};
#[cfg(test)]
mod tests;
