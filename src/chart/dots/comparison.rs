//! The arrow from one median to another, with its words.

use super::lane::{self, Lane};
use super::{layout::DotsSizes, plot::Plot};
use crate::chart::canvas::Canvas;
use crate::chart::layout::Anchor;
use crate::chart::palette::Part;
use crate::chart::spec::{Comparison, Shape};
use crate::chart::swarm::Spot;
use crate::chart::text;

/// Draws the arrow above the lower of the two rows, if both have medians.
pub(super) fn draw(plot: &Plot, canvas: &Canvas, lanes: &[Lane], comparison: &Comparison) {
    let Some(below) = plot.arrow_row() else {
        return;
    };
    let look = &plot.look;
    let (upper, lower) = (&lanes[comparison.from.min(comparison.to)], &lanes[below]);
    let (from, to) = ends(plot, comparison);
    let middle = |lane: &Lane| plot.middle_of(lane.row);
    let claim = Claim::new(look, (from.min(to), from.max(to)), comparison);
    let share = if look.shape == Shape::Wide { 0.4 } else { 0.55 };
    let y = lower.top - look.gap * share - claim.below(look);
    arrow(canvas, (from, to), y, look.claim * 0.42);
    claim.write(canvas, look, y);
    let over = |lane: &Lane| {
        lane.row.median.as_ref().map_or(0.0, |median| lane::over(plot, lane, median.seconds))
    };
    let peak = lower.line - over(lower);
    let lead = |x: f64, span: (f64, f64)| canvas.upright(x, span, Part::Lead);
    lead(middle(upper), (foot(upper, middle(upper), look), y));
    lead(middle(lower), (y + look.dot, peak - look.dot * 0.5));
}

/// Returns where the dots under a median end.
fn foot(lane: &Lane, at: f64, look: &DotsSizes) -> f64 {
    let is_near = |spot: &&Spot| (spot.x - at).abs() < lane.swarm.radius * 2.0;
    let deepest = lane.swarm.spots.iter().filter(is_near).map(|spot| spot.y + lane.swarm.radius);
    lane.line + deepest.fold(0.0, f64::max) + look.dot * 1.8
}

fn arrow(canvas: &Canvas, (from, to): (f64, f64), y: f64, head: f64) {
    if (to - from).abs() < head {
        return;
    }
    let back = to - head.copysign(to - from);
    let ink = Part::Arrow;
    canvas.path(&[(from, y), (to, y)], ink);
    canvas.arrowhead((to, y), (to - back, head * 0.75), ink);
}

/// Returns the height that an arrow needs beyond its usual strip because its words take several lines.
pub(super) fn extra(plot: &Plot, comparison: &Comparison) -> f64 {
    let (from, to) = ends(plot, comparison);
    let claim = Claim::new(&plot.look, (from.min(to), from.max(to)), comparison);
    claim.above(&plot.look) + claim.below(&plot.look)
}

fn ends(plot: &Plot, comparison: &Comparison) -> (f64, f64) {
    let middle = |index: usize| plot.middle_of(&plot.dots.rows[index]);
    (middle(comparison.from), middle(comparison.to))
}

/// The words of an arrow, with their place.
struct Claim {
    x: f64,
    anchor: Anchor,
    label: Vec<String>,
    detail: Vec<String>,
}

impl Claim {
    /// Places the words on the arrow, or beside it if it is too short, or else in lines across the drawing.
    fn new(look: &DotsSizes, (left, right): (f64, f64), comparison: &Comparison) -> Self {
        let (label, detail) = (&comparison.label, &comparison.detail);
        let wide = text::width(label, look.claim).max(text::width(detail, look.tick));
        let (middle, air) = ((left + right) / 2.0, look.claim * 0.6);
        let is_free = |room: f64| wide <= room - look.claim;
        let (x, anchor) = if is_free(right - left) {
            (middle, Anchor::Middle)
        } else if is_free(look.width - right) {
            (right + air, Anchor::Start)
        } else if is_free(left) {
            (left - air, Anchor::End)
        } else {
            let half = wide.min(look.width) / 2.0;
            (middle.clamp(half, look.width - half), Anchor::Middle)
        };
        let lines = |words: &str, size: f64| text::wrap(words, size, look.width, 3);
        let (label, detail) = (lines(label, look.claim), lines(detail, look.tick));
        Self { x, anchor, label, detail }
    }

    fn above(&self, look: &DotsSizes) -> f64 {
        self.label.len().saturating_sub(1) as f64 * look.claim * 1.08
    }

    fn below(&self, look: &DotsSizes) -> f64 {
        self.detail.len().saturating_sub(1) as f64 * look.tick * 1.2
    }

    fn write(&self, canvas: &Canvas, look: &DotsSizes, y: f64) {
        let drops = match self.anchor {
            Anchor::Middle => (-0.47 * look.claim, 1.2 * look.tick),
            _ => (-0.05 * look.claim, 1.1 * look.tick),
        };
        let top = (self.x, y + drops.0 - self.above(look));
        canvas.lines(top, self.anchor, &self.label, (look.claim, 1.08), Part::Claim);
        let below = (self.x, y + drops.1);
        canvas.lines(below, self.anchor, &self.detail, (look.tick, 1.2), Part::Detail);
    }
}
