//! Dots for a card: each lane is a swarm around its line, with its name and its median beside it.

use super::layout::zero_columns;
use super::{lane::draw_dot, plot::has_zero, plot::swarms};
use crate::chart::canvas::Canvas;
use crate::chart::layout::{Anchor, Frame, Layout};
use crate::chart::palette::Part;
use crate::chart::scale::Scale;
use crate::chart::spec::{DotRow, Dots};
use crate::chart::swarm::{Room, Swarm};
use crate::chart::text::{Measure, wrap_by};
use crate::words::{Language, say};

/// The room for the names of lanes, and the air right of them.
const GUTTER: f64 = 260.0;
const AIR: f64 = 26.0;

/// The room for the axis at the bottom, and for the flag of a median above a single lane.
const AXIS: f64 = 34.0;
const FLAG: f64 = 44.0;

/// Lanes lower than this have no room for a median below the name.
const LOW: f64 = 90.0;

/// The distance between the lines of a name, in font sizes.
const LEADING: f64 = 1.06;

/// Width of the column for zero.
const ZERO: f64 = 60.0;

/// Lays out the lanes below each other, and the axis at the bottom.
///
/// Each of several lanes has its name and median beside it; a single lane has its median on a flag.
pub(super) fn layout(
    dots: &Dots,
    (width, height): (f64, f64),
    language: Language,
    measure: Measure,
) -> Layout {
    let gutter = if dots.rows.len() > 1 { GUTTER } else { 0.0 };
    let flag = if dots.rows.len() > 1 { 0.0 } else { FLAG };
    let zero = match dots.rows.iter().any(has_zero) {
        true => ZERO * zero_columns(dots),
        false => 0.0,
    };
    let floor = height - AXIS;
    let pitch = (floor - flag) / dots.rows.len() as f64;
    let scale = Scale::durations_of(language, &values(dots), (gutter + zero, width));
    let zero = (gutter + zero * 0.42, zero * 0.8);
    let reach = pitch / 2.0 - 5.0;
    let room = Room { height: 2.0 * reach, around: true, radius: 12.0, smallest: 3.0, zero };
    let swarms = swarms(dots, &scale, room);
    let canvas = Canvas::of_card((width, height), measure);
    let zero = (zero.1 > 0.0).then_some(zero.0);
    for (at, label) in scale.ticks_and_zero(zero, 24.0, 1.0) {
        canvas.path(&[(at, 4.0), (at, floor)], Part::Grid);
        canvas.centred((at, floor + 32.0), &label, 24.0, Part::Tick);
    }
    let card =
        CardLanes { canvas, language, measure, width, flag, pitch, reach, is_alone: gutter == 0.0 };
    for (index, (row, swarm)) in dots.rows.iter().zip(&swarms).enumerate() {
        let middle = flag + pitch * (index as f64 + 0.5);
        let median = row.median.as_ref().map(|median| match median.seconds > 0.0 {
            true => scale.at(median.seconds),
            false => zero.unwrap_or(scale.edges.0),
        });
        card.lane(row, swarm, middle, median);
    }
    card.canvas.finish()
}

/// Returns the durations of the dots and of the medians.
fn values(dots: &Dots) -> Vec<f64> {
    let all = dots.rows.iter().flat_map(|row| &row.dots).map(|dot| dot.seconds);
    all.chain(dots.rows.iter().filter_map(|row| Some(row.median.as_ref()?.seconds))).collect()
}

struct CardLanes<'a> {
    canvas: Canvas<'a>,
    language: Language,
    measure: Measure<'a>,
    width: f64,
    flag: f64,
    pitch: f64,
    /// How far the dots of a lane reach from its line.
    reach: f64,
    is_alone: bool,
}

impl CardLanes<'_> {
    fn lane(&self, row: &DotRow, swarm: &Swarm, middle: f64, median: Option<f64>) {
        if let Some(x) = median {
            let top = middle - self.reach - self.flag / 2.0;
            let ink = Part::Median.of(row.role);
            self.canvas.path(&[(x, top), (x, middle + self.reach)], ink);
        }
        for spot in &swarm.spots {
            let dot = spot.item.map(|item| &row.dots[item]);
            let centre = (spot.x, middle + spot.y);
            draw_dot(&self.canvas, (centre, swarm.radius), dot, row.role);
        }
        let number = row.median.as_ref().map_or("", |median| median.label.as_str());
        match median {
            Some(x) if self.is_alone => self.flag(row, number, x),
            _ if self.is_alone => {}
            _ => self.name(row, swarm, number, middle),
        }
    }

    /// Writes the name of a lane, with its median below it or, in a low lane, after it.
    fn name(&self, row: &DotRow, swarm: &Swarm, median: &str, middle: f64) {
        let mut name = row.label.clone();
        if swarm.per_dot > 1 {
            let note = say!(self.language, "dots-of-several", n = swarm.per_dot);
            name = format!("{name}, {note}");
        }
        let is_low = self.pitch < LOW;
        if is_low && !median.is_empty() {
            name = format!("{name} {median}");
        }
        let has_number = !is_low && !median.is_empty();
        let high = match (is_low, has_number) {
            (true, _) => self.pitch,
            (false, true) => 48.0,
            (false, false) => 62.0,
        };
        let (lines, size) = self.fit(&name, high);
        let all = size * LEADING * lines.len() as f64 + if has_number { 46.0 } else { 0.0 };
        let (at, ink) = ((0.0, middle - all / 2.0 + size * 0.78), Part::Name.of(row.role));
        let below = self.canvas.lines(at, Anchor::Start, &lines, (size, LEADING), ink);
        if has_number {
            let y = below - size * 0.78 + 37.0;
            self.canvas.write((0.0, y), median, 44.0, Part::Score.of(row.role));
        }
    }

    /// Returns the lines of a name in the largest font size that fits beside its lane, and that size.
    fn fit(&self, name: &str, high: f64) -> (Vec<String>, f64) {
        const SIZES: [f64; 5] = [27.0, 25.0, 23.0, 22.0, 20.0];
        let lines = |size: f64, most: usize| {
            let width = |text: &str| (self.measure)(text, size, Part::Name);
            wrap_by(&width, name, GUTTER - AIR, most)
        };
        let fits = |size: &f64| lines(*size, usize::MAX).len() as f64 * size * LEADING <= high;
        let size = SIZES.into_iter().find(fits).unwrap_or(18.0);
        let most = (high / (size * LEADING)) as usize;
        (lines(size, most), size)
    }

    /// Writes a median on a flag above its lane.
    fn flag(&self, row: &DotRow, text: &str, x: f64) {
        const SIZE: f64 = 29.0;
        let wide = (self.measure)(text, SIZE, Part::CountOver) + 28.0;
        let left = (x - wide / 2.0).clamp(0.0, self.width - wide);
        let frame = Frame { left, right: left + wide, top: 0.0, bottom: 40.0 };
        self.canvas.rectangle(frame, Part::Bar.of(row.role));
        let middle = (left + wide / 2.0, 30.0);
        self.canvas.words(middle, Anchor::Middle, text, SIZE, Part::CountOver.of(row.role));
    }
}
