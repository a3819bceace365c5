//! Durations on a log axis, each a dot.

use super::frame;
use super::ink::Ink;
use super::setting::{LEADING, Weight, display, text};
use super::sheet::{Anchor, Area, Sheet};
use super::spec::{Dots, Lane, Part};
use super::swarm;

/// The axis and its marks.
pub struct Axis {
    from: f64,
    to: f64,
    x: f64,
    width: f64,
}

impl Axis {
    /// Spans the durations, with some room at both ends; what took no time stands at the left end.
    pub fn new(seconds: impl Iterator<Item = f64>, (x, width): (f64, f64)) -> Axis {
        let logs: Vec<f64> = seconds.filter(|one| *one > 0.0).map(f64::ln).collect();
        let low = logs.iter().copied().fold(f64::INFINITY, f64::min);
        let high = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let (low, high) = match low.is_finite() {
            true => (low, high),
            false => (60f64.ln(), 3600f64.ln()),
        };
        let spare = ((high - low) * 0.04).max(0.25);
        Axis { from: low - spare, to: high + spare, x, width }
    }

    /// Returns where a duration stands.
    pub fn at(&self, seconds: f64) -> f64 {
        let turn = (seconds.max(1e-9).ln() - self.from) / (self.to - self.from);
        self.x + self.width * turn.clamp(0.0, 1.0)
    }

    /// Returns whether a duration is within the axis.
    pub fn holds(&self, seconds: f64) -> bool {
        (self.from..=self.to).contains(&seconds.ln())
    }
}

/// Draws the lanes below each other, and the axis at the bottom.
///
/// A lane of several has its name and its median beside it; one alone has its median as a flag.
pub fn draw(sheet: &mut Sheet, dots: &Dots, area: Area) {
    let gutter = match dots.lanes.len() {
        0 | 1 => 0.0,
        _ => GUTTER,
    };
    let seconds = dots.lanes.iter().flat_map(|lane| lane.dots.iter());
    let axis = Axis::new(seconds.map(|dot| dot.0), (area.x + gutter, area.width - gutter));
    let floor = area.y + area.height - 34.0;
    ticks(sheet, dots, &axis, (area.y + 4.0, floor));
    let flag = if gutter > 0.0 { 0.0 } else { FLAG };
    let height = (floor - area.y - flag) / dots.lanes.len().max(1) as f64;
    let reach = height / 2.0 - 5.0;
    let sorted: Vec<Vec<(f64, bool)>> = dots.lanes.iter().map(sorted).collect();
    let lines = sorted.iter().map(|dots| dots.iter().map(|dot| axis.at(dot.0)).collect());
    let lines: Vec<Vec<f64>> = lines.collect();
    let swarm = swarm::off(&lines, reach);
    let columns = swarm::columns(&lines);
    for (place, lane) in dots.lanes.iter().enumerate() {
        let middle = area.y + flag + height * (place as f64 + 0.5);
        if let Some((seconds, name)) = &lane.median {
            let x = axis.at(*seconds);
            let top = middle - reach - flag / 2.0;
            sheet.stroke(lane.ink, (x, top), (x, middle + reach), 4.0, "");
            match gutter > 0.0 {
                true if height < LOW => in_line(sheet, lane, name, (area.x, middle), height),
                true => beside(sheet, lane, name, (area.x, middle)),
                false => self::flag(sheet, lane.ink, (x, area.y), name),
            }
        } else if gutter > 0.0 && height < LOW {
            in_line(sheet, lane, "", (area.x, middle), height);
        } else if gutter > 0.0 {
            beside(sheet, lane, "", (area.x, middle));
        }
        let Some((off, radius)) = &swarm else {
            for (x, share) in &columns[place] {
                let half = (reach * share).max(1.0);
                let size = (swarm::COLUMN - 1.5, 2.0 * half);
                sheet.block(lane.ink, (*x, middle - half), size, 2.0);
            }
            continue;
        };
        for ((x, y), (_, open)) in lines[place].iter().zip(&off[place]).zip(&sorted[place]) {
            let rim = open.then_some((radius * 0.35).min(3.0));
            let inner = radius - rim.map_or(0.0, |rim| rim / 2.0);
            sheet.disc(lane.ink, (*x, middle + y), inner, rim);
        }
    }
}

/// The room for the names of lanes.
const GUTTER: f64 = 260.0;

fn sorted(lane: &Lane) -> Vec<(f64, bool)> {
    let mut dots = lane.dots.clone();
    dots.sort_by(|one, other| one.0.total_cmp(&other.0));
    dots
}

fn ticks(sheet: &mut Sheet, dots: &Dots, axis: &Axis, (top, floor): (f64, f64)) {
    let mut free = f64::NEG_INFINITY;
    for (seconds, name) in dots.ticks.iter().filter(|(at, _)| axis.holds(*at)) {
        let x = axis.at(*seconds);
        sheet.stroke(Ink::Grid, (x, top), (x, floor), 2.0, "");
        let label = sheet.setter.line(name, Ink::Muted, text(24.0));
        let left = (x - label.width / 2.0).clamp(axis.x, axis.x + axis.width - label.width);
        if left > free {
            sheet.write(&label, (left, floor + 32.0), Anchor::Start);
            free = left + label.width + 24.0;
        }
    }
}

/// Lanes that are lower have no room for a median below a name.
const LOW: f64 = 90.0;

/// Writes the name of a low lane and its median as one text.
fn in_line(sheet: &mut Sheet, lane: &Lane, median: &str, (x, middle): (f64, f64), height: f64) {
    let text = match median.is_empty() {
        true => lane.label.clone(),
        false => format!("{} {median}", lane.label),
    };
    let ink = lane.ink;
    let sizes = [25.0, 23.0, 22.0, 20.0, 18.0];
    let room = (GUTTER - 26.0, height);
    let lines = sheet.setter.fit(&[Part { text, ink }], Weight::Text, &sizes, room);
    let all: f64 = lines.iter().map(|line| line.style.size * LEADING).sum();
    frame::block(sheet, &lines, (x, middle - all / 2.0), false);
}

/// Writes the name of a lane, and its median below that.
fn beside(sheet: &mut Sheet, lane: &Lane, median: &str, (x, middle): (f64, f64)) {
    let part = Part { text: lane.label.clone(), ink: lane.ink };
    let sizes = [27.0, 25.0, 23.0, 22.0, 20.0];
    let high = if median.is_empty() { 62.0 } else { 48.0 };
    let lines = sheet.setter.fit(&[part], Weight::Text, &sizes, (GUTTER - 26.0, high));
    let mut height: f64 = lines.iter().map(|line| line.style.size * LEADING).sum();
    let number = sheet.setter.line(median, lane.ink, display(44.0));
    height += if median.is_empty() { 0.0 } else { 46.0 };
    let below = frame::block(sheet, &lines, (x, middle - height / 2.0), false);
    sheet.write(&number, (x, below + 37.0), Anchor::Start);
}

/// How much room the flag of a median needs above the dots.
const FLAG: f64 = 44.0;

fn flag(sheet: &mut Sheet, ink: Ink, (x, top): (f64, f64), name: &str) {
    let on = match ink {
        Ink::First => Ink::OnFirst,
        Ink::Second => Ink::OnSecond,
        _ => Ink::On,
    };
    let word = sheet.setter.line(name, on, display(29.0));
    let width = word.width + 28.0;
    let left = (x - width / 2.0).clamp(0.0, frame::RIGHT - width);
    sheet.block(ink, (left, top), (width, 40.0), 11.0);
    sheet.write(&word, (left + 14.0, top + 30.0), Anchor::Start);
}
