//! Durations for a room: one or two rows of large dots under their clouds, an arrow between the medians, targets on the axis.

mod arrow;

use super::canvas::{Canvas, Cloud};
use super::density;
use super::dots;
use super::layout::{Anchor, Frame, Layout, Point};
use super::palette::Part;
use super::scale::{self, Scale};
use super::spec::{DotRow, Dots, Goal, Shape};
use super::swarm::{self, Item, Room, Swarm};
use super::text;
use crate::words::{Language, say};

/// Above this many dots in all they are smaller.
const MANY: usize = 120;

#[derive(Clone, Copy)]
struct RainSizes {
    shape: Shape,
    width: f64,
    /// Height that the rows share with the arrow.
    height: f64,
    /// Where the axis begins, and the room for zeros behind that.
    left: f64,
    zero: f64,
    dot: f64,
    small: f64,
    name: f64,
    count: f64,
    tick: f64,
    claim: f64,
    /// The strip for the arrow.
    gap: f64,
    /// The room for a row's name above it, and the greatest height of a cloud.
    header: f64,
    cloud: f64,
    /// Units of the drawing in a pixel of the screen.
    pixel: f64,
}

impl RainSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            width: shape.pick(1818.0, 358.0),
            height: shape.pick(588.0, 410.0),
            left: shape.pick(300.0, 4.0),
            zero: shape.pick(56.0, 22.0),
            dot: shape.pick(13.5, 5.9),
            small: shape.pick(5.0, 2.6),
            name: shape.pick(46.0, 17.5),
            count: shape.pick(30.0, 15.5),
            tick: shape.pick(29.0, 13.2),
            claim: shape.pick(94.0, 33.0),
            gap: shape.pick(142.0, 62.0),
            header: shape.pick(10.0, 32.0),
            cloud: shape.pick(210.0, 96.0),
            pixel: shape.pick(1.0, 0.95),
        }
    }

    /// Returns the sizes for a picture without an arrow, which is lower: a slide has a line of words more then.
    fn for_rows(self, dots: &Dots) -> Self {
        let rows = dots.rows.len() as f64;
        match (self.shape, &dots.comparison) {
            (Shape::Wide, None) => Self { height: (rows * 225.0).clamp(300.0, 500.0), ..self },
            _ => self,
        }
    }

    /// Returns where zeros stand.
    fn zero_middle(&self) -> f64 {
        self.left + self.shape.pick(17.6, 7.8)
    }
}

/// A row with its place.
struct Row<'a> {
    row: &'a DotRow,
    swarm: Swarm,
    cloud: Vec<Point>,
    /// The line that the cloud stands on, and the heights above and below it.
    line: f64,
    height: f64,
    depth: f64,
}

struct Plot {
    look: RainSizes,
    scale: Scale,
    /// The density at the top of a cloud: the same for all rows.
    peak: f64,
}

/// Draws the rows; a duration that is no number, or below zero, is left out.
pub fn layout(dots: &Dots, shape: Shape, language: Language) -> Layout {
    let clean = clean(dots);
    let look = RainSizes::of(shape).for_rows(&clean);
    if clean.rows.iter().all(|row| row.dots.is_empty()) {
        return Canvas::empty(look.width);
    }
    let plot = Plot::new(look, &clean, language);
    let gap = clean.comparison.as_ref().map_or(0.0, |_| look.gap);
    let rows = plot.rows(&clean, gap);
    let last = rows.last().expect("a plot has a row");
    let floor = shape.pick(look.height, (last.line + last.depth + look.dot).max(180.0));
    let several = rows.iter().map(|row| row.swarm.per_dot).max().filter(|n| *n > 1);
    let lines = if clean.goals.is_empty() { 1.3 } else { 2.6 };
    let more = shape.pick(0.0, if several.is_some() { 1.3 } else { 0.0 });
    let canvas = Canvas::new(look.width, floor + look.tick * (lines + more));
    for (index, row) in rows.iter().enumerate() {
        plot.row(&canvas, index, row);
        if index == 0
            && let (Some(found), [upper, lower, ..]) = (&clean.comparison, rows.as_slice())
        {
            arrow::draw(&plot, &canvas, (upper, lower), found);
        }
    }
    plot.axis(&canvas, floor, &clean.goals, language);
    if let Some(n) = several {
        let note = say!(language, "dots-of-several", n);
        let y = floor + shape.pick(look.tick * 1.22, look.tick * (lines + more - 0.2));
        canvas.write((0.0, y), &note, look.tick, Part::Detail);
    }
    canvas.finish()
}

fn clean(dots: &Dots) -> Dots {
    let mut clean = dots::drawable(dots);
    let has_median = |index: usize| clean.rows.get(index).is_some_and(|row| row.median.is_some());
    let is_between = |from: usize, to: usize| {
        from.min(to) == 0 && from.max(to) == 1 && has_median(0) && has_median(1)
    };
    clean.comparison = dots.comparison.clone().filter(|one| is_between(one.from, one.to));
    clean
}

impl Plot {
    fn new(mut look: RainSizes, dots: &Dots, language: Language) -> Self {
        let all = || dots.rows.iter().flat_map(|row| &row.dots);
        if all().count() > MANY {
            look.dot = look.small;
        }
        let has_zero = all().any(|dot| dot.seconds <= 0.0);
        let left = if has_zero { look.left + look.zero * 1.3 } else { look.zero_middle() };
        let medians = dots.rows.iter().filter_map(|row| Some(row.median.as_ref()?.seconds));
        let values = all().map(|dot| dot.seconds).chain(medians);
        let values: Vec<f64> = values.chain(dots.goals.iter().map(|goal| goal.seconds)).collect();
        let edges = (left, look.width - look.shape.pick(0.0, 2.0));
        let scale = Scale::durations(language, &values, edges);
        let peak = dots.rows.iter().flat_map(|row| cloud(row, &scale)).map(|point| point.1);
        let peak = peak.fold(f64::MIN_POSITIVE, f64::max);
        Self { look, scale, peak }
    }

    /// Returns the place of a duration; zero has a column of its own.
    fn at(&self, seconds: f64) -> f64 {
        if seconds > 0.0 { self.scale.at(seconds) } else { self.look.zero_middle() }
    }

    fn rows<'a>(&self, dots: &'a Dots, gap: f64) -> Vec<Row<'a>> {
        let look = &self.look;
        let each = (look.height - gap) / dots.rows.len() as f64;
        let high = look.shape.pick(each * 0.42, (each * 0.42).clamp(36.0, 90.0));
        let room = Room {
            height: high,
            around: false,
            radius: look.dot,
            smallest: look.small * 0.7,
            zero: (look.zero_middle(), look.zero * 0.8),
        };
        let items: Vec<Vec<Item>> = dots.rows.iter().map(|row| self.items(row)).collect();
        let swarms = swarm::rows(&items, room);
        let mut top = 0.0;
        let drop = look.dot * 0.6;
        let row = |(index, (row, swarm)): (usize, (&'a DotRow, Swarm))| {
            let deepest = swarm.spots.iter().map(|spot| spot.y + swarm.radius);
            let depth = drop + deepest.fold(0.0, f64::max);
            let height = (each - look.header - depth - look.dot).clamp(look.dot, look.cloud);
            // A row that is lower than its share stands in the middle of it.
            let spare = (each - look.header - depth - look.dot - height).max(0.0) / 2.0;
            let spare = look.shape.pick(spare, 0.0);
            let line = top + spare + look.header + height;
            top = look.shape.pick(top + each, line + depth + look.dot);
            top += if index == 0 { gap } else { 0.0 };
            let cloud = cloud(row, &self.scale);
            Row { row, swarm, cloud, line, height, depth }
        };
        dots.rows.iter().zip(swarms).enumerate().map(row).collect()
    }

    fn items(&self, row: &DotRow) -> Vec<Item> {
        let at = |seconds: f64| (seconds > 0.0).then(|| self.scale.at(seconds));
        row.dots.iter().map(|dot| Item { at: at(dot.seconds), tail: dot.open }).collect()
    }

    fn row(&self, canvas: &Canvas, index: usize, row: &Row) {
        let (left, right) = self.scale.edges;
        if !row.cloud.is_empty() {
            let frame = Frame { left, right, top: row.line - row.height, bottom: row.line };
            let (span, peak, points) = (self.scale.span, self.peak, row.cloud.as_slice());
            canvas.cloud(&Cloud { frame, span, peak, points, role: row.row.role });
        }
        if let Some(median) = &row.row.median {
            let x = self.at(median.seconds);
            let ends = [(x, self.crest(row)), (x, row.line)];
            canvas.path(&ends, Part::Median.of(row.row.role));
        }
        canvas.group((Part::Rain, index), None, |canvas| self.dots(canvas, row));
        self.name(canvas, row);
    }

    /// Returns where the median's line of a row begins: at the edge of the cloud, or a little above its line.
    fn crest(&self, row: &Row) -> f64 {
        let seconds = row.row.median.as_ref().map_or(0.0, |median| median.seconds);
        let density = density_at(&row.cloud, seconds);
        let least = row.height.min(self.look.dot * 4.0);
        row.line - (row.height * density / self.peak).max(least)
    }

    fn dots(&self, canvas: &Canvas, row: &Row) {
        for spot in &row.swarm.spots {
            let centre = (spot.x, row.line + self.look.dot * 0.6 + spot.y);
            let Some(dot) = spot.item.map(|item| &row.row.dots[item]) else {
                canvas.circle(centre, row.swarm.radius, Part::Dot.of(row.row.role));
                continue;
            };
            canvas.linked(dot.target.as_ref(), &dot.label, None, |canvas| {
                let radius = row.swarm.radius;
                if !dot.open {
                    return canvas.circle(centre, radius, Part::Dot.of(row.row.role));
                }
                let ink = Part::Open.of(row.row.role);
                canvas.circle(centre, radius * 0.85, ink);
                let (x, y) = (centre.0 + radius, centre.1);
                canvas.path(&[(x, y), (x + radius * 1.1, y)], ink);
            });
        }
    }

    /// Writes the name of a row with its count: beside it, or above it on a phone.
    fn name(&self, canvas: &Canvas, row: &Row) {
        let look = &self.look;
        let ink = Part::Name.of(row.row.role);
        let detail = &row.row.detail;
        if look.shape == Shape::Tall {
            let y = row.line - row.height - look.header + look.name;
            let name = text::shorten(&row.row.label, look.name, look.width * 0.8);
            let detail = format!("· {detail}");
            let words = [
                (name.as_str(), look.name, ink),
                (detail.as_str(), look.count, Part::Detail.into()),
            ];
            return canvas.run((0.0, y), &words);
        }
        let wide = look.left - 12.0;
        let largest = if row.height + row.depth < 110.0 { look.name * 0.76 } else { look.name };
        let lines = |size: f64| text::wrap(&row.row.label, size, wide, usize::MAX);
        let sizes = [largest, 40.0, 35.0, 30.0].into_iter().filter(|size| *size <= largest);
        let size = sizes.fold(None, |fits, size| fits.or((lines(size).len() <= 2).then_some(size)));
        let size = size.unwrap_or(30.0);
        let names = text::wrap(&row.row.label, size, wide, 3);
        let first = row.line - size * 0.5 - size * 1.02 * (names.len() as f64 - 1.0);
        let next = canvas.lines((0.0, first), Anchor::Start, &names, (size, 1.02), ink);
        canvas.write((0.0, next - size * 0.12), detail, look.count, Part::Detail);
    }

    /// Draws the axis with the targets as bold ticks on it; a tick that has no room beside one gives way.
    fn axis(&self, canvas: &Canvas, floor: f64, goals: &[Goal], language: Language) {
        let look = &self.look;
        let baseline = floor + look.tick * 1.22;
        let mut taken: Vec<(f64, f64)> = Vec::new();
        for goal in goals {
            let x = self.scale.at(goal.seconds);
            let name = scale::duration(language, goal.seconds.round() as u32);
            let half = text::width(&name, look.tick).max(text::width(&goal.label, look.tick)) / 2.0;
            // A second one so near would print over the first.
            if taken.iter().any(|(from, to)| x + half > *from && x - half < *to) {
                continue;
            }
            taken.push((x - half, x + half));
            let (above, below) = look.shape.pick((26.0, 6.0), (13.0, 3.0));
            canvas.path(&[(x, floor - above), (x, floor + below)], Part::Flag);
            canvas.centred((x, baseline), &name, look.tick, Part::Value);
            canvas.centred((x, baseline + look.tick * 1.15), &goal.label, look.tick, Part::Value);
        }
        let has_zero = self.scale.edges.0 > look.zero_middle() + 1.0;
        let zero = has_zero.then(|| look.zero_middle());
        for (x, label) in self.scale.ticks_and_zero(zero, look.tick, look.pixel) {
            let half = text::width(&label, look.tick) / 2.0;
            canvas.upright(x, (0.0, floor), Part::Grid);
            let is_free = |(from, to): &(f64, f64)| x + half < *from || x - half > *to;
            if taken.iter().all(is_free) {
                canvas.centred((x, baseline), &label, look.tick, Part::Tick);
            }
        }
        canvas.path(&[(look.left, floor), (look.width, floor)], Part::Axis);
    }
}

/// Returns the cloud of a row, without incidents that are still open: nobody knows their lengths.
fn cloud(row: &DotRow, scale: &Scale) -> Vec<Point> {
    let ended: Vec<f64> = row.dots.iter().filter(|dot| !dot.open).map(|dot| dot.seconds).collect();
    density::cloud(&ended, row.dots.len(), scale.span)
}

fn density_at(cloud: &[Point], seconds: f64) -> f64 {
    let after = cloud.partition_point(|point| point.0 < seconds);
    cloud.get(after).or(cloud.last()).map_or(0.0, |point| point.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples;
    use crate::chart::spec::{Comparison, Dot, Mark, Marker};

    fn row(seconds: &[f64]) -> DotRow {
        let dot = |seconds: &f64| Dot { seconds: *seconds, ..Dot::default() };
        let dots: Vec<Dot> = seconds.iter().map(dot).collect();
        let median = seconds.get(seconds.len() / 2);
        let median = median.map(|one| Marker { seconds: *one, ..Marker::default() });
        DotRow { label: "with a test".to_owned(), dots, median, ..DotRow::default() }
    }

    fn drawn(rows: Vec<DotRow>, shape: Shape) -> String {
        let comparison = Comparison {
            from: 0,
            to: 1,
            label: "39×".to_owned(),
            detail: "luck allows 11 to 140".to_owned(),
        };
        let goal = Goal { seconds: 300.0, label: "target".to_owned() };
        let dots = Dots { rows, goals: vec![goal], comparison: Some(comparison) };
        let chart = samples::chart("rain", Mark::Rain(dots));
        crate::chart::draw(&chart, shape, Language::English, samples::address)
    }

    fn spread(n: usize) -> Vec<f64> {
        (0..n).map(|place| 60.0 * 1.4f64.powf(place as f64 * 20.0 / n as f64)).collect()
    }

    #[test]
    fn fewer_than_eight_have_no_cloud() {
        let clouds =
            |n: usize| drawn(vec![row(&spread(n))], Shape::Wide).matches("c-cloud").count();
        assert_eq!([3, 7, 8].map(clouds), [0, 0, 1]);
    }

    #[test]
    fn a_target_is_a_tick_on_the_axis_and_no_line_through_the_arrow() {
        for shape in [Shape::Wide, Shape::Tall] {
            let svg = drawn(vec![row(&spread(12)), row(&spread(12))], shape);
            assert!(svg.contains("c-flag") && !svg.contains("c-target"), "{svg}");
            assert!(svg.contains(">target<") && svg.contains(">39×<"), "{svg}");
        }
    }

    #[test]
    fn an_arrow_takes_two_medians() {
        let svg = drawn(vec![row(&spread(12)), row(&[])], Shape::Wide);
        assert!(!svg.contains("c-across"), "{svg}");
    }

    #[test]
    fn hundreds_of_dots_are_small_and_all_there() {
        let svg = drawn(vec![row(&spread(150)), row(&spread(150))], Shape::Wide);
        assert_eq!(svg.matches("<circle").count(), 300);
        assert!(svg.contains("r=\"5\""), "{svg}");
    }

    #[test]
    fn of_thousands_each_dot_stands_for_several_and_that_is_said() {
        for shape in [Shape::Wide, Shape::Tall] {
            let svg = drawn(vec![row(&spread(2_000)), row(&spread(400))], shape);
            assert!(svg.matches("<circle").count() <= 300, "{svg}");
            assert_eq!(svg.matches("each dot up to ").count(), 1, "{svg}");
        }
    }
}
