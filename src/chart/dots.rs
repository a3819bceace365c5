//! Dots on a log axis: a cloud, every incident below it, the median with its interval.

mod comparison;
mod lane;
mod layout;

use super::canvas::{Anchor, Canvas, Cloud, Frame, Point, Words};
use super::density;
use super::palette::{Ink, Part};
use super::scale::Scale;
use super::spec::{Chart, DotRow, Dots, Marker, Shape};
use super::swarm::{self, Item, Room, Swarm};
use super::text;
use lane::Lane;
use layout::{Heights, Look, TALL, WIDE};

/// Draws the dots; a duration that is no number, or below zero, is left out.
pub fn draw(chart: &Chart, dots: &Dots, shape: Shape) -> String {
    let look = match shape {
        Shape::Wide => &WIDE,
        Shape::Tall => &TALL,
    };
    let clean = clean(dots);
    if clean.rows.is_empty() {
        return Canvas::new(chart, shape, look.width, look.width / 4.0).finish();
    }
    Plot::new(look.fitted(&clean), &clean).draw(chart)
}

fn clean(dots: &Dots) -> Dots {
    let mut clean = dots.clone();
    for row in &mut clean.rows {
        row.dots
            .retain(|dot| dot.seconds.is_finite() && dot.seconds >= 0.0);
        row.median = row
            .median
            .take()
            .filter(|median| median.seconds.is_finite());
    }
    clean
        .targets
        .retain(|target| target.seconds.is_finite() && target.seconds > 0.0);
    if clean.rows.iter().all(|row| row.dots.is_empty()) {
        clean.rows.clear();
    }
    clean
}

/// Everything that is known before the first line is drawn.
struct Plot<'a> {
    look: Look,
    dots: &'a Dots,
    scale: Scale,
    has_zero: bool,
    clouds: Vec<Vec<Point>>,
    swarms: Vec<Swarm>,
    heights: Heights,
    /// Level of each target's label.
    levels: Vec<usize>,
}

impl<'a> Plot<'a> {
    fn new(look: Look, dots: &'a Dots) -> Self {
        let has_zero = dots.rows.iter().any(has_zero);
        let left = look.left + if has_zero { look.zero } else { 0.0 };
        let scale = Scale::durations(values(dots), (left, look.width - look.left.min(3.0)));
        let clouds: Vec<_> = dots.rows.iter().map(|row| cloud(row, &scale)).collect();
        let levels = layout::target_levels(&look, dots, &scale);
        let has_cloud = clouds.iter().any(|cloud| !cloud.is_empty());
        let mut heights = Heights::new(&look, dots, has_cloud, &levels);
        let swarms = swarms(&look, dots, &scale, heights.swarm);
        heights.fill(&look, &swarms, &clouds);
        Self {
            look,
            dots,
            scale,
            has_zero,
            clouds,
            swarms,
            heights,
            levels,
        }
    }

    fn draw(&self, chart: &Chart) -> String {
        let lanes = self.lanes();
        let last = lanes.last().expect("a plot has a row");
        let floor = last.line + last.depth + self.heights.air;
        let height = floor + self.heights.axis;
        let canvas = Canvas::new(chart, self.look.shape, self.look.width, height);
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
                top += self.look.gap;
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
        let detail = lane::detail(row, swarm);
        let above = match self.look.shape {
            Shape::Wide => 0.0,
            Shape::Tall => layout::header(&self.look, row, &detail),
        };
        let height = if cloud.is_empty() {
            heights.flag
        } else {
            heights.cloud
        };
        let depth = self.look.depth(swarm);
        let mut lane = Lane {
            row,
            detail,
            top,
            line: top + above + height,
            height,
            depth,
            cloud,
            swarm,
        };
        if lane::words_above(self, &lane) {
            lane.line += self.look.value * 1.2;
        }
        lane
    }

    /// Returns how high the cloud of a row stands over its line at a place; a flag stands alike everywhere.
    fn over(&self, lane: &Lane, seconds: f64) -> f64 {
        if lane.cloud.is_empty() {
            return lane.height;
        }
        lane.height * height_at(lane.cloud, seconds) / self.highest()
    }

    /// Returns the height that fills a cloud's frame: one for all rows, so that they can be compared.
    fn highest(&self) -> f64 {
        self.clouds
            .iter()
            .flatten()
            .map(|point| point.1)
            .fold(f64::MIN_POSITIVE, f64::max)
    }

    /// Returns the row that the arrow of a comparison stands above.
    fn arrow_row(&self) -> Option<usize> {
        let comparison = self.dots.comparison.as_ref()?;
        let has_median = |index: usize| {
            self.dots
                .rows
                .get(index)
                .is_some_and(|row| row.median.is_some())
        };
        let (from, to) = (comparison.from, comparison.to);
        (from != to && has_median(from) && has_median(to)).then(|| from.max(to))
    }

    /// Returns where a median stands; one of zero stands in the column for zero.
    fn middle(&self, median: &Marker) -> f64 {
        if median.seconds > 0.0 {
            self.scale.at(median.seconds)
        } else {
            self.look.zero_middle()
        }
    }

    fn cloud(&self, canvas: &Canvas, lane: &Lane) {
        let points = lane.cloud;
        if points.is_empty() {
            return;
        }
        let (left, right) = self.scale.edges;
        let frame = Frame {
            left,
            right,
            top: lane.line - lane.height,
            bottom: lane.line,
        };
        let (span, peak, role) = (self.scale.span, self.highest(), lane.row.role);
        canvas.cloud(&Cloud {
            frame,
            span,
            peak,
            points,
            role,
        });
    }

    fn axis(&self, canvas: &Canvas, floor: f64) {
        let look = &self.look;
        let ticks = self.scale.ticks(look.tick, look.pixel);
        let mut places: Vec<_> = ticks.iter().map(|tick| (tick.at, tick.label)).collect();
        if self.has_zero {
            places.insert(0, (look.zero_middle(), "0"));
        }
        for (at, label) in places {
            canvas.upright(at, (0.0, floor), Ink::of(Part::Grid));
            let half = text::width(label, look.tick) / 2.0;
            let place = (
                at.clamp(half, look.width - half),
                floor + self.heights.axis * 0.8,
            );
            let words = Words {
                text: label,
                size: look.tick,
                ink: Ink::of(Part::Tick),
            };
            canvas.words(place, Anchor::Middle, words);
        }
    }

    fn targets(&self, canvas: &Canvas, floor: f64) {
        let look = &self.look;
        for (target, level) in self.dots.targets.iter().zip(&self.levels) {
            let at = self.scale.at(target.seconds);
            let baseline = look.tick * (1.0 + 1.3 * *level as f64);
            let label = text::shorten(&target.label, look.tick, look.width * 0.5);
            let from = look.beside(at, text::width(&label, look.tick), look.tick * 0.4);
            let words = Words {
                text: &label,
                size: look.tick,
                ink: Ink::of(Part::Value),
            };
            canvas.words((from, baseline), Anchor::Start, words);
            canvas.upright(
                at,
                (baseline - look.tick * 0.8, floor),
                Ink::of(Part::Target),
            );
        }
    }
}

fn has_zero(row: &DotRow) -> bool {
    let at_zero = |median: &Marker| median.seconds <= 0.0;
    row.dots.iter().any(|dot| dot.seconds == 0.0) || row.median.as_ref().is_some_and(at_zero)
}

fn values(dots: &Dots) -> Vec<f64> {
    let medians = dots.rows.iter().filter_map(|row| row.median.as_ref());
    let ends = |median: &Marker| [Some(median.seconds), median.low, median.high];
    let ends = medians.flat_map(ends).flatten();
    let all = dots
        .rows
        .iter()
        .flat_map(|row| &row.dots)
        .map(|dot| dot.seconds);
    all.chain(ends)
        .chain(dots.targets.iter().map(|target| target.seconds))
        .collect()
}

/// Returns the dots of every row, all of one radius so that rows can be compared.
fn swarms(look: &Look, dots: &Dots, scale: &Scale, height: f64) -> Vec<Swarm> {
    let zero = (look.zero_middle(), look.zero * 0.8);
    let room = Room {
        height,
        radius: look.dot,
        smallest: look.smallest,
        zero,
    };
    let place = |room: Room| -> Vec<Swarm> {
        dots.rows
            .iter()
            .map(|row| swarm::place(&items(row, scale), room))
            .collect()
    };
    let first = place(room);
    let radius = first
        .iter()
        .map(|swarm| swarm.radius)
        .fold(look.dot, f64::min);
    place(Room { radius, ..room })
}

fn items(row: &DotRow, scale: &Scale) -> Vec<Item> {
    let at = |seconds: f64| (seconds > 0.0).then(|| scale.at(seconds));
    row.dots
        .iter()
        .map(|dot| Item {
            at: at(dot.seconds),
            tail: dot.open,
        })
        .collect()
}

/// Returns the cloud of a row. What is still open has no known length, so it is no part of it.
fn cloud(row: &DotRow, scale: &Scale) -> Vec<Point> {
    let ended: Vec<f64> = row
        .dots
        .iter()
        .filter(|dot| !dot.open)
        .map(|dot| dot.seconds)
        .collect();
    density::cloud(&ended, row.dots.len(), scale.span)
}

fn height_at(cloud: &[Point], seconds: f64) -> f64 {
    let next = cloud.partition_point(|point| point.0 < seconds);
    match (
        next.checked_sub(1).and_then(|before| cloud.get(before)),
        cloud.get(next),
    ) {
        (Some(a), Some(b)) => a.1 + (b.1 - a.1) * (seconds / a.0).ln() / (b.0 / a.0).ln(),
        _ => 0.0,
    }
}
