//! The arrow from one median to another, with its words.

use crate::chart::canvas::{Anchor, Canvas, Words};
use crate::chart::palette::{Ink, Part};
use crate::chart::spec::{Comparison, Shape};
use crate::chart::swarm::Spot;
use crate::chart::text;

use super::lane::{self, Lane};
use super::layout::Look;
use super::plot::Plot;

/// Draws the arrow above the lower of the two rows; without both medians there is none.
pub(super) fn draw(plot: &Plot, canvas: &Canvas, lanes: &[Lane], comparison: &Comparison) {
    let Some(below) = plot.arrow_row() else {
        return;
    };
    let look = &plot.look;
    let (upper, lower) = (&lanes[comparison.from.min(comparison.to)], &lanes[below]);
    let middle = |lane: &Lane| {
        lane.row
            .median
            .as_ref()
            .map_or(0.0, |median| plot.middle(median))
    };
    let (from, to) = (
        middle(&lanes[comparison.from]),
        middle(&lanes[comparison.to]),
    );
    let share = if look.shape == Shape::Wide { 0.4 } else { 0.55 };
    let y = lower.top - look.gap * share;
    arrow(canvas, (from, to), y, look.claim * 0.42);
    claim(canvas, look, (from.min(to), from.max(to)), y, comparison);
    let over = |lane: &Lane| {
        lane.row
            .median
            .as_ref()
            .map_or(0.0, |median| lane::over(plot, lane, median.seconds))
    };
    let peak = lower.line - over(lower);
    let lead = |x: f64, span: (f64, f64)| canvas.upright(x, span, Ink::of(Part::Lead));
    lead(middle(upper), (foot(upper, middle(upper), look), y));
    lead(middle(lower), (y + look.dot, peak - look.dot * 0.5));
}

/// Returns where the dots under a median end.
fn foot(lane: &Lane, at: f64, look: &Look) -> f64 {
    let is_near = |spot: &&Spot| (spot.x - at).abs() < lane.swarm.radius * 2.0;
    let near = lane.swarm.spots.iter().filter(is_near);
    let deepest = near
        .map(|spot| spot.y + lane.swarm.radius)
        .fold(0.0, f64::max);
    lane.line + deepest + look.dot * 1.8
}

fn arrow(canvas: &Canvas, (from, to): (f64, f64), y: f64, head: f64) {
    if (to - from).abs() < head {
        return;
    }
    let back = to - head.copysign(to - from);
    let ink = Ink::of(Part::Arrow);
    canvas.path(&[(from, y), (to, y)], ink);
    canvas.path(
        &[(back, y - head * 0.75), (to, y), (back, y + head * 0.75)],
        ink,
    );
}

/// Writes the words on the arrow, or beside it where it is too short for them.
fn claim(canvas: &Canvas, look: &Look, (left, right): (f64, f64), y: f64, comparison: &Comparison) {
    let on_arrow = right - left - look.claim;
    let beside = [look.width - right - look.claim, left - look.claim];
    let wide = |most: f64| {
        let claim = text::width(&comparison.label, look.claim);
        claim.max(text::width(&comparison.detail, look.tick)) <= most
    };
    let air = look.claim * 0.6;
    let (x, anchor, most) = if wide(on_arrow) {
        ((left + right) / 2.0, Anchor::Middle, on_arrow)
    } else if wide(beside[0]) || beside[0] >= beside[1] {
        (right + air, Anchor::Start, beside[0])
    } else {
        (left - air, Anchor::End, beside[1])
    };
    let drops = match anchor {
        Anchor::Middle => (-0.35 * look.claim, 1.2 * look.tick),
        _ => (-0.05 * look.claim, 1.1 * look.tick),
    };
    let label = text::shorten(&comparison.label, look.claim, most);
    let detail = text::shorten(&comparison.detail, look.tick, most);
    let label = Words {
        text: &label,
        size: look.claim,
        ink: Ink::of(Part::Claim),
    };
    let detail = Words {
        text: &detail,
        size: look.tick,
        ink: Ink::of(Part::Detail),
    };
    canvas.words((x, y + drops.0), anchor, label);
    canvas.words((x, y + drops.1), anchor, detail);
}
