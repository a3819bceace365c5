//! Recorded against corrected moments: a line from one to the other, to the left where the record was too early.

use super::canvas::{Anchor, Canvas, Frame, Point, Words};
use super::layout::Layout;
use super::palette::{Ink, Part};
use super::scale::Scale;
use super::spec::{Correction, Dumbbell, Role, Shape};
use super::swarm::{self, Item, Room};
use super::text;
use crate::words::{Language, say};

struct Look {
    shape: Shape,
    width: f64,
    /// At most so many rows.
    most: usize,
    /// Height of all rows, and of one within which they may fill it.
    height: f64,
    pitch: (f64, f64),
    /// Size of the words of a row where a name takes two lines, and where none does.
    name: (f64, f64),
    /// Which part of the width a name may have.
    column: f64,
    tick: f64,
    pixel: f64,
    dot: f64,
}

const WIDE: Look = Look {
    shape: Shape::Wide,
    width: 1900.0,
    most: 7,
    height: 440.0,
    pitch: (56.0, 62.0),
    name: (24.0, 28.0),
    column: 0.27,
    tick: 25.0,
    pixel: 1.57,
    dot: 9.0,
};
const TALL: Look = Look {
    shape: Shape::Tall,
    width: 360.0,
    most: 6,
    height: 300.0,
    pitch: (36.0, 52.0),
    name: (13.5, 14.0),
    column: 0.78,
    tick: 13.0,
    pixel: 1.02,
    dot: 4.6,
};

/// How far one line of a name stands below the other, in sizes of its words.
const LINE: f64 = 1.14;

impl Look {
    /// Returns 1 where names stand above their lines and take height of their own, else 0.
    fn above(&self) -> f64 {
        match self.shape {
            Shape::Wide => 0.0,
            Shape::Tall => 1.0,
        }
    }
}

/// Draws the largest corrections; one of nothing is a dot alone, and what is no number is left out.
pub fn layout(dumbbell: &Dumbbell, shape: Shape, language: Language) -> Layout {
    let look = match shape {
        Shape::Wide => &WIDE,
        Shape::Tall => &TALL,
    };
    let mut rows: Vec<&Correction> = dumbbell.rows.iter().collect();
    rows.retain(|row| row.seconds.is_finite());
    if rows.is_empty() {
        return Canvas::empty(look.width);
    }
    let size = |row: &Correction| row.seconds.abs();
    rows.sort_by(|a, b| {
        let by_size = size(b).total_cmp(&size(a));
        by_size.then_with(|| a.label.cmp(&b.label))
    });
    let more = rows.len().saturating_sub(look.most);
    rows.truncate(look.most);
    Plot::new(look, dumbbell, rows, more, language).draw()
}

/// Lays out all corrections for a card: each a dot on its side of the middle, where the record was right.
pub fn card(dumbbell: &Dumbbell, (width, height): (f64, f64), language: Language) -> Layout {
    const SIZE: f64 = 24.0;
    const NEAREST: f64 = 20.0;
    let rows: Vec<&Correction> =
        dumbbell.rows.iter().filter(|row| row.seconds.is_finite()).collect();
    let largest = rows.iter().map(|row| row.seconds.abs()).fold(600.0, f64::max);
    let middle = width / 2.0;
    let edges = (0.0, width / 2.0 - 24.0);
    let reach = Scale::durations_within(language, (NEAREST, largest), edges);
    let (top, floor) = (40.0, height - 34.0);
    let canvas = Canvas::new(width, height);
    // Nearer to the middle there is no room for words on both sides.
    for tick in reach.ticks_from(300.0, SIZE, 1.0) {
        let half = text::width(&tick.label, SIZE) / 2.0;
        for at in [middle - tick.at, middle + tick.at] {
            if tick.at > half + 40.0 {
                canvas.path(&[(at, top), (at, floor)], Ink::of(Part::Grid));
                let words = Words { text: &tick.label, size: SIZE, ink: Ink::of(Part::Tick) };
                canvas.words((at.clamp(half, width - half), floor + 32.0), Anchor::Middle, words);
            }
        }
    }
    canvas.path(&[(middle, top - 10.0), (middle, floor)], Ink::of(Part::Base));
    let at = |row: &&Correction| middle + reach.at(row.seconds.abs()) * row.seconds.signum();
    let room = Room {
        height: floor - top,
        around: true,
        radius: 12.0,
        smallest: 3.0,
        zero: (middle, 0.0),
    };
    let items: Vec<Item> = rows.iter().map(|row| Item { at: Some(at(row)), tail: false }).collect();
    let swarm = swarm::place(&items, room);
    // Where there is no room for each, they lie on each other: what counts is the side.
    let mut places: Vec<Point> = rows.iter().map(|row| (at(row), 0.0)).collect();
    for spot in &swarm.spots {
        if let Some(item) = spot.item {
            places[item] = (spot.x, spot.y);
        }
    }
    for (row, (x, y)) in rows.iter().zip(places) {
        let centre = (x, (top + floor) / 2.0 + y);
        canvas.circle(centre, swarm.radius, Ink::role(Part::Dot, row.role));
    }
    let sides = [(-26.0, Anchor::End, &dumbbell.early), (26.0, Anchor::Start, &dumbbell.late)];
    for (away, anchor, text) in sides {
        let words = Words { text, size: 27.0, ink: Ink::of(Part::Text) };
        canvas.words((middle + away, 24.0), anchor, words);
    }
    canvas.finish()
}

struct Plot<'a> {
    look: &'a Look,
    dumbbell: &'a Dumbbell,
    rows: Vec<&'a Correction>,
    /// How many are not drawn.
    more: usize,
    language: Language,
    pitch: f64,
    name: f64,
    /// How many lines a name takes at most.
    lines: usize,
    /// Where a difference of none stands.
    middle: f64,
    /// How far from the middle a difference stands, on either side.
    reach: Scale,
    /// Where the first row begins.
    top: f64,
}

impl<'a> Plot<'a> {
    fn new(
        look: &'a Look,
        dumbbell: &'a Dumbbell,
        rows: Vec<&'a Correction>,
        more: usize,
        language: Language,
    ) -> Self {
        let fits =
            |row: &&Correction| text::width(&row.label, look.name.1) <= look.width * look.column;
        let (lines, name) = match rows.iter().all(fits) {
            true => (1, look.name.1),
            false => (2, look.name.0),
        };
        let taken = look.pitch.0 + name * LINE * (lines - 1) as f64 * look.above();
        let pitch = (look.height / rows.len() as f64).clamp(taken.min(look.pitch.1), look.pitch.1);
        let widest = |words: fn(&Correction) -> &str| {
            let wide = rows.iter().map(|row| text::width(words(row), name));
            wide.fold(0.0, f64::max)
        };
        let (left, beyond) = match look.shape {
            Shape::Wide => (
                widest(|row| &row.label).min(look.width * look.column) + name,
                widest(|row| &row.size) + name * 0.9 + look.dot,
            ),
            Shape::Tall => (0.0, 0.0),
        };
        let sizes = |side: f64| rows.iter().map(move |row| row.seconds * side);
        let longest = |side: f64| sizes(side).fold(0.0, f64::max);
        let shortest = rows
            .iter()
            .map(|row| row.seconds.abs())
            .filter(|size| *size > 0.0)
            .fold(f64::INFINITY, f64::min);
        let (early, late) = (longest(-1.0), longest(1.0));
        let start = (shortest / 3.0).min(60.0);
        let logs = [early, late].map(|end| (end / start).max(1.0).ln());
        let sides = f64::from(early > 0.0) + f64::from(late > 0.0);
        let room = look.width - left - look.dot * 2.5 - beyond * sides;
        let unit = room / (logs[0] + logs[1]).max(1.0);
        let longest = logs[0].max(logs[1]);
        let beside = if early > 0.0 { beyond } else { 0.0 };
        let mut plot = Self {
            middle: left + beside + look.dot * 1.3 + logs[0] * unit,
            reach: Scale::durations_within(
                language,
                (start, early.max(late).max(start * 2.0)),
                (0.0, longest * unit),
            ),
            look,
            dumbbell,
            rows,
            more,
            language,
            pitch,
            name,
            lines,
            top: look.tick * 1.7,
        };
        if !plot.is_beside() {
            plot.top += look.tick * 1.3 * (sides - 1.0);
        }
        plot
    }

    fn has(&self, side: f64) -> bool {
        self.rows.iter().any(|row| row.seconds * side > 0.0)
    }

    fn draw(&self) -> Layout {
        let look = self.look;
        let floor = self.top + self.pitch * self.rows.len() as f64;
        let notes = self.notes();
        let height = floor + look.tick * (1.9 + 1.5 * notes.len() as f64);
        let canvas = Canvas::new(look.width, height);
        for (index, row) in self.rows.iter().enumerate() {
            self.row(&canvas, row, self.top + self.pitch * index as f64);
        }
        self.sides(&canvas);
        self.axis(&canvas, floor);
        for (index, line) in notes.iter().enumerate() {
            let y = floor + look.tick * (2.9 + 1.5 * index as f64);
            self.note(&canvas, line, y);
        }
        canvas.finish()
    }

    fn row(&self, canvas: &Canvas, row: &Correction, top: f64) {
        let (look, size) = (self.look, self.name);
        let end = self.middle + self.reach.at(row.seconds.abs()).copysign(row.seconds);
        let y = match look.shape {
            Shape::Wide => top + self.pitch / 2.0,
            Shape::Tall => {
                let words = size * (0.1 + LINE * self.lines as f64);
                top + words + (self.pitch - words) * 0.3
            }
        };
        self.words(canvas, row, (top, y), end);
        let name = format!("{} {}", row.label, row.size);
        let frame = Frame { left: 0.0, right: look.width, top, bottom: top + self.pitch };
        canvas.linked_frame(row.target.as_ref(), &name, frame, |canvas| {
            let dot = Ink::role(Part::Dot, row.role);
            if row.seconds == 0.0 {
                return canvas.circle((self.middle, y), look.dot, dot);
            }
            let back = end - (look.dot * 0.8).copysign(row.seconds);
            let bond = Ink::role(Part::Bond, row.role);
            canvas.path(&[(self.middle, y), (back, y)], bond);
            canvas.circle((self.middle, y), look.dot, dot);
            canvas.circle((end, y), look.dot * 0.8, Ink::role(Part::Open, row.role));
        });
    }

    /// Writes a row's name and how far off it was: at both ends of a wide row, above a tall one.
    fn words(&self, canvas: &Canvas, row: &Correction, (top, y): (f64, f64), end: f64) {
        let (look, size) = (self.look, self.name);
        let value = Words { text: &row.size, size, ink: Ink::of(Part::Value) };
        let (at, anchor, baseline) = match look.shape {
            Shape::Tall => (look.width, Anchor::End, top + size),
            Shape::Wide if row.seconds >= 0.0 => {
                let at = end + look.dot + size * 0.4;
                (at, Anchor::Start, y + size * 0.35)
            }
            Shape::Wide => (end - look.dot - size * 0.4, Anchor::End, y + size * 0.35),
        };
        canvas.words((at, baseline), anchor, value);
        let room = look.width * look.column;
        let lines = text::wrap(&row.label, size, room, self.lines);
        let raised = match look.shape {
            Shape::Tall => 0.0,
            Shape::Wide => size * LINE * (lines.len() - 1) as f64 / 2.0,
        };
        for (index, text) in lines.iter().enumerate() {
            let ink = Ink::of(Part::Text);
            let y = baseline - raised + size * LINE * index as f64;
            canvas.words((0.0, y), Anchor::Start, Words { text, size, ink });
        }
    }

    /// Says above the rows what either side means: beside the middle, or at the edges where there is no room for that.
    fn sides(&self, canvas: &Canvas) {
        let (look, size) = (self.look, self.look.tick);
        let is_beside = self.is_beside();
        for (line, (side, words)) in self.meanings().into_iter().enumerate() {
            let tail = match (is_beside, side < 0.0) {
                (true, _) => self.middle + side * look.dot * 2.0,
                (false, true) => size * ARROW,
                (false, false) => look.width - size * ARROW,
            };
            let line = if is_beside { 0.0 } else { line as f64 };
            let y = size * (0.95 + 1.3 * line);
            let tip = tail + side * size * ARROW;
            arrow(canvas, (tail, tip), y - size * 0.33, size);
            let (from, anchor) = match (is_beside, side < 0.0) {
                (true, true) => (tip - size * 0.5, Anchor::End),
                (true, false) => (tip + size * 0.5, Anchor::Start),
                (false, true) => (tail + size * 0.5, Anchor::Start),
                (false, false) => (tail - size * 0.5, Anchor::End),
            };
            let text = &text::shorten(words, size, look.width - size * (ARROW + 0.5));
            let ink = Ink::of(Part::Value);
            canvas.words((from, y), anchor, Words { text, size, ink });
        }
    }

    /// Returns the sides that have rows, with what they mean.
    fn meanings(&self) -> Vec<(f64, &str)> {
        let both = [(-1.0, &self.dumbbell.early), (1.0, &self.dumbbell.late)];
        let both = both.into_iter().filter(|(side, _)| self.has(*side));
        both.map(|(side, words)| (side, words.as_str())).collect()
    }

    fn is_beside(&self) -> bool {
        let (look, size) = (self.look, self.look.tick);
        self.meanings().into_iter().all(|(side, words)| {
            let wide = text::width(words, size) + size * (ARROW + 0.5) + look.dot * 2.0;
            let room = if side > 0.0 { look.width - self.middle } else { self.middle };
            wide <= room
        })
    }

    fn axis(&self, canvas: &Canvas, floor: f64) {
        let (look, size) = (self.look, self.look.tick);
        let top = self.top - size * 0.2;
        for side in [-1.0, 1.0].into_iter().filter(|side| self.has(*side)) {
            let longest = self.rows.iter().map(|row| row.seconds * side).fold(0.0, f64::max);
            let ticks = self.reach.ticks(size, look.pixel);
            for tick in ticks.iter().filter(|tick| tick.value <= longest) {
                let at = self.middle + side * tick.at;
                let half = text::width(&tick.label, size) / 2.0;
                if tick.at < half + size * 0.2 {
                    continue;
                }
                self.upright(canvas, at, (top, floor), Ink::of(Part::Grid));
                let words = Words { text: &tick.label, size, ink: Ink::of(Part::Tick) };
                let at = at.clamp(half, look.width - half);
                canvas.words((at, floor + size * 1.1), Anchor::Middle, words);
            }
        }
        self.upright(canvas, self.middle, (top, floor), Ink::of(Part::Base));
    }

    /// Draws a line down the rows; where their names stand above their bars it leaves the names alone.
    fn upright(&self, canvas: &Canvas, at: f64, (top, floor): (f64, f64), ink: Ink) {
        match self.look.shape {
            Shape::Wide => canvas.upright(at, (top, floor), ink),
            Shape::Tall => {
                for index in 0..self.rows.len() {
                    let top = self.top + self.pitch * index as f64;
                    canvas.upright(at, (top + self.name * 1.3, top + self.pitch), ink);
                }
            }
        }
    }

    /// Returns what stands below, in lines: what the dots are, how many were right, how many are not drawn.
    fn notes(&self) -> Vec<Vec<(Note, String)>> {
        let mut notes = vec![
            (Note::Solid, self.dumbbell.corrected.clone()),
            (Note::Hollow, self.dumbbell.recorded.clone()),
            (Note::Plain, self.dumbbell.same.clone()),
        ];
        if self.more > 0 {
            let more = say!(self.language, "dumbbell-more", n = self.more);
            notes.push((Note::Plain, more));
        }
        let mut lines: Vec<Vec<(Note, String)>> = Vec::new();
        let mut end = f64::INFINITY;
        for (kind, words) in notes.into_iter().filter(|(_, words)| !words.is_empty()) {
            let words = text::shorten(&words, self.look.tick, self.look.width - self.from(kind));
            let wide = self.wide(kind, &words);
            if end + wide > self.look.width {
                lines.push(Vec::new());
                end = 0.0;
            }
            end += wide + self.look.tick * 1.6;
            lines.last_mut().expect("a line was begun").push((kind, words));
        }
        lines
    }

    fn from(&self, kind: Note) -> f64 {
        match kind {
            Note::Plain => 0.0,
            Note::Solid | Note::Hollow => self.look.dot * 2.0 + self.look.tick * 0.4,
        }
    }

    fn wide(&self, kind: Note, words: &str) -> f64 {
        self.from(kind) + text::width(words, self.look.tick)
    }

    fn note(&self, canvas: &Canvas, line: &[(Note, String)], y: f64) {
        let (dot, size) = (self.look.dot, self.look.tick);
        let mut x = 0.0;
        for (kind, text) in line {
            let centre: Point = (x + dot, y - size * 0.33);
            match kind {
                Note::Solid => canvas.circle(centre, dot, Ink::role(Part::Dot, self.role())),
                Note::Hollow => {
                    canvas.circle(centre, dot * 0.8, Ink::role(Part::Open, self.role()));
                }
                Note::Plain => {}
            }
            let ink = Ink::of(match kind {
                Note::Plain => Part::Value,
                Note::Solid | Note::Hollow => Part::Detail,
            });
            let at = (x + self.from(*kind), y);
            canvas.words(at, Anchor::Start, Words { text, size, ink });
            x += self.wide(*kind, text) + size * 1.6;
        }
    }

    fn role(&self) -> Role {
        self.rows[0].role
    }
}

/// Length of an arrow beside words, in their size.
const ARROW: f64 = 1.3;

fn arrow(canvas: &Canvas, (tail, tip): (f64, f64), y: f64, size: f64) {
    let back = tip - (size * 0.4).copysign(tip - tail);
    let barbs = [(back, y - size * 0.3), (tip, y), (back, y + size * 0.3)];
    canvas.path(&[(tail, y), (tip, y)], Ink::of(Part::Arrow));
    canvas.path(&barbs, Ink::of(Part::Arrow));
}

/// What stands before a note.
#[derive(Clone, Copy)]
enum Note {
    Plain,
    Solid,
    Hollow,
}

#[cfg(test)]
#[path = "dumbbell/tests.rs"]
mod tests;
