//! The closing slide's frieze: a row of heads along its lower edge.

use crate::chart::Shape;
use crate::model::IncidentId;
use crate::render::yearbook::cast::Cast;
use crate::render::yearbook::stand::{Stand, evenly};

/// How far each head is turned in its turn.
const TURNS: [f64; 4] = [-3.0, 2.0, 4.0, -2.0];

/// Draws as many heads as fit, evenly taken; nothing where there is none.
pub fn frieze(faces: &[IncidentId], shape: Shape, cast: &mut Cast) -> String {
    let (class, width, height, most, scale) = match shape {
        Shape::Wide => ("chart-wide", 1920.0, 218.0, 17, 0.98),
        Shape::Tall => ("chart-tall", 390.0, 90.0, 8, 0.4),
    };
    let shown = evenly(faces, most);
    if shown.is_empty() {
        return String::new();
    }
    let mut svg = format!(
        "<svg class=\"chart {class}\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMidYMax meet\" aria-hidden=\"true\">"
    );
    let step = width / most as f64;
    let first = (width - step * (shown.len() - 1) as f64) / 2.0;
    for (place, id) in shown.into_iter().enumerate() {
        let lower = if place % 2 == 0 { 20.0 * scale } else { 0.0 };
        let at = (first + step * place as f64, height + 5.9 * scale + lower);
        let stand = Stand::at(at, 236.0, scale);
        svg.push_str(&cast.draw(id, &Stand { turn: TURNS[place % TURNS.len()], ..stand }));
    }
    svg + "</svg>"
}
