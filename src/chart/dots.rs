//! Dots on a log axis: a cloud, every incident below it, the median with its interval.

mod card;
mod comparison;
mod lane;
mod layout;
mod plot;

use super::canvas::Canvas;
use super::canvas::Cloud;
use super::layout::{Frame, Layout};
use super::palette::Part;
use super::spec::{Dots, Shape};
use super::text;
use crate::words::Language;
use lane::Lane;
use layout::DotsSizes;
use plot::Plot;

/// Draws the dots; a duration that is no number, or below zero, is left out.
pub fn layout(dots: &Dots, shape: Shape, language: Language) -> Layout {
    let look = DotsSizes::of(shape);
    let clean = clean(dots);
    if clean.rows.is_empty() {
        return Canvas::empty(look.width);
    }
    Plot::new(look.fitted(&clean), &clean, language).draw()
}

/// Lays the dots out for a card; see [`layout`].
pub fn card(dots: &Dots, size: (f64, f64), language: Language, measure: text::Measure) -> Layout {
    let clean = clean(dots);
    if clean.rows.is_empty() {
        return Canvas::empty(size.0);
    }
    card::layout(&clean, size, language, measure)
}

/// Returns what of a picture can be drawn: durations and medians that are numbers, and targets on the axis.
pub(super) fn drawable(dots: &Dots) -> Dots {
    let mut clean = dots.clone();
    for row in &mut clean.rows {
        row.dots.retain(|dot| dot.seconds.is_finite() && dot.seconds >= 0.0);
        row.median = row.median.take().filter(|median| median.seconds.is_finite());
    }
    clean.goals.retain(|goal| goal.seconds.is_finite() && goal.seconds > 0.0);
    clean
}

fn clean(dots: &Dots) -> Dots {
    let mut clean = drawable(dots);
    if clean.rows.iter().all(|row| row.dots.is_empty()) {
        clean.rows.clear();
    }
    clean
}

impl Plot<'_> {
    fn draw(&self) -> Layout {
        let lanes = self.lanes();
        let last = lanes.last().expect("a plot has a row");
        let floor = last.line + last.depth + self.heights.air;
        let height = floor + self.heights.axis;
        let canvas = Canvas::new(self.look.width, height);
        for lane in &lanes {
            self.cloud(&canvas, lane);
            lane::draw(self, &canvas, lane);
        }
        if let Some(found) = &self.dots.comparison {
            comparison::draw(self, &canvas, &lanes, found);
        }
        self.targets(&canvas, floor);
        self.axis(&canvas, floor);
        canvas.finish()
    }

    fn lanes(&self) -> Vec<Lane<'_>> {
        let arrow = self.arrow_row();
        let mut top = self.heights.targets;
        let mut lanes = Vec::new();
        for index in 0..self.dots.rows.len() {
            if arrow == Some(index) {
                let found = self.dots.comparison.as_ref();
                top += self.look.gap + found.map_or(0.0, |found| comparison::extra(self, found));
            }
            let lane = self.lane(index, top);
            top = lane.line + lane.depth + self.heights.air;
            lanes.push(lane);
        }
        lanes
    }

    fn lane(&self, index: usize, top: f64) -> Lane<'_> {
        let (row, heights) = (&self.dots.rows[index], &self.heights);
        let (cloud, swarm) = (&self.clouds[index], &self.swarms[index]);
        let detail = lane::detail(self.language, row, swarm);
        let above = match self.look.shape {
            Shape::Wide => 0.0,
            Shape::Tall => layout::header(&self.look, row, &detail),
        };
        let height = if cloud.is_empty() { heights.flag } else { heights.cloud };
        let depth = self.look.depth(swarm);
        let mut lane =
            Lane { row, detail, top, line: top + above + height, height, depth, cloud, swarm };
        if lane::words_above(self, &lane) {
            lane.line += self.look.value * 1.2;
        }
        lane
    }

    fn cloud(&self, canvas: &Canvas, lane: &Lane) {
        let points = lane.cloud;
        if points.is_empty() {
            return;
        }
        let (left, right) = self.scale.edges;
        let frame = Frame { left, right, top: lane.line - lane.height, bottom: lane.line };
        let (span, peak, role) = (self.scale.span, self.highest(), lane.row.role);
        canvas.cloud(&Cloud { frame, span, peak, points, role });
    }

    fn axis(&self, canvas: &Canvas, floor: f64) {
        let look = &self.look;
        let zero = self.has_zero.then(|| look.zero_middle());
        for (at, label) in self.scale.ticks_and_zero(zero, look.tick, look.pixel) {
            canvas.upright(at, (0.0, floor), Part::Grid);
            let baseline = floor + self.heights.axis * 0.8;
            canvas.centred((at, baseline), &label, look.tick, Part::Tick);
        }
    }

    fn targets(&self, canvas: &Canvas, floor: f64) {
        let look = &self.look;
        for (target, level) in self.dots.goals.iter().zip(&self.levels) {
            let at = self.scale.at(target.seconds);
            let baseline = look.tick * (1.0 + 1.3 * *level as f64);
            let label = text::shorten(&target.label, look.tick, look.width * 0.5);
            let from = look.beside(at, text::width(&label, look.tick), look.tick * 0.4);
            canvas.write((from, baseline), &label, look.tick, Part::Value);
            canvas.upright(at, (baseline - look.tick * 0.8, floor), Part::Target);
        }
    }
}
