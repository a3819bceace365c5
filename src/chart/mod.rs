//! Charts as data, and the drawer that turns them into SVG.

pub mod spec;

use spec::{Chart, Shape};

/// Draws a chart as one complete `<svg>`.
pub fn draw(chart: &Chart, shape: Shape) -> String {
    let shape = match shape {
        Shape::Wide => "wide",
        Shape::Tall => "tall",
    };
    format!(
        "<svg class=\"chart {shape}\" role=\"img\" aria-label=\"{}\"></svg>",
        chart.id
    )
}
