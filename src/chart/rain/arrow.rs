//! The arrow from one median to the other, with its words.

use super::{Plot, Row};
use crate::chart::canvas::Canvas;
use crate::chart::layout::Anchor;
use crate::chart::palette::Part;
use crate::chart::spec::{Comparison, Shape};
use crate::chart::text;

/// Draws the arrow between two rows that have medians.
pub(super) fn draw(plot: &Plot, canvas: &Canvas, (upper, lower): (&Row, &Row), found: &Comparison) {
    let look = &plot.look;
    let middle = |row: &Row| row.row.median.as_ref().map_or(0.0, |one| plot.at(one.seconds));
    let rows = [middle(upper), middle(lower)];
    let (from, to) = if found.from < found.to { (rows[0], rows[1]) } else { (rows[1], rows[0]) };
    let foot = upper.line + upper.depth;
    let y = foot + look.shape.pick(96.0, 36.0);
    canvas.group((Part::Across, 0), None, |canvas| {
        line(canvas, (from, to), y, look.shape.pick(18.0, 9.0));
        words(plot, canvas, (from.min(to), from.max(to)), y, found);
    });
    let below = |x: f64| {
        let near =
            |spot: &&crate::chart::swarm::Spot| (spot.x - x).abs() < upper.swarm.radius * 2.0;
        let deep = upper.swarm.spots.iter().filter(near).map(|spot| spot.y + upper.swarm.radius);
        upper.line + deep.fold(0.0, f64::max) + look.dot * 1.2
    };
    canvas.upright(rows[0], (below(rows[0]), y), Part::Lead);
    canvas.upright(rows[1], (y + look.dot, plot.crest(lower)), Part::Lead);
}

fn line(canvas: &Canvas, (from, to): (f64, f64), y: f64, head: f64) {
    if (to - from).abs() < head {
        return;
    }
    canvas.path(&[(from, y), (to, y)], Part::Arrow);
    canvas.arrowhead((to, y), (head.copysign(to - from), head), Part::Arrow);
}

/// Writes the ratio above the arrow and what luck allows below it, or both beside it where the arrow is too short.
fn words(plot: &Plot, canvas: &Canvas, (left, right): (f64, f64), y: f64, found: &Comparison) {
    let look = &plot.look;
    // Numerals of the display face are narrower than the widest.
    let claim = text::width(&found.label, look.claim) * 0.86;
    let detail = text::width(&found.detail, look.tick);
    let air = look.tick * 0.6;
    let middle = (left + right) / 2.0;
    let is_long = claim < right - left;
    let (x, anchor) = match is_long {
        true => (middle, Anchor::Middle),
        false if right + air + claim < look.width => (right + air, Anchor::Start),
        false => (left - air, Anchor::End),
    };
    let up = look.claim * if is_long { 0.2 } else { -0.34 };
    canvas.words((x, y - up), anchor, &found.label, look.claim, Part::Claim);
    if is_long && detail < (right - left) * 1.5 && look.shape == Shape::Wide {
        let at = (middle, y + look.tick * 1.42);
        return canvas.words(at, Anchor::Middle, &found.detail, look.tick, Part::Value);
    }
    // Beside the arrow, or below its words where those are beside it.
    let used = if is_long { 0.0 } else { claim + air };
    let room = look.width - right - air - used;
    // Both ends of what luck allows stay on one line.
    let width = |text: &str| text::width(text, look.tick);
    let lines = text::wrap_by(&width, &found.detail, room.max(look.width * 0.3), 2);
    let widest = text::widest(&lines, look.tick);
    let at_right = right + air + used;
    let (x, anchor) = match at_right + widest <= look.width {
        true => (at_right, Anchor::Start),
        false => (left - air, Anchor::End),
    };
    let first = y + look.tick * if lines.len() > 1 { -0.25 } else { 0.35 };
    canvas.lines((x, first), anchor, &lines, (look.tick, 1.2), Part::Value);
}
