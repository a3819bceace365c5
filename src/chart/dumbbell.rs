//! Recorded against corrected moments: a line from one to the other, to the left if the record was too early.

use super::canvas::Canvas;
use super::layout::{Anchor, Layout, Point};
use super::palette::Part;
use super::scale::Scale;
use super::several::MOST as MOST_MARKS;
use super::spec::{Correction, Dumbbell, Role, Shape};
use super::swarm::{self, Item, Room};
use super::text;
use crate::words::{Language, say};

struct DumbbellSizes {
    shape: Shape,
    width: f64,
    /// The most rows that are drawn.
    most: usize,
    /// Height to fill, and the least and greatest height of a row.
    height: f64,
    pitch: (f64, f64),
    /// Font size of a row if any name takes two lines, and if none does.
    name: (f64, f64),
    /// The share of the width that a name may take.
    column: f64,
    tick: f64,
    pixel: f64,
    dot: f64,
}

impl DumbbellSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            width: shape.pick(1900.0, 360.0),
            most: shape.pick(7, 6),
            height: shape.pick(560.0, 300.0),
            pitch: shape.pick((56.0, 86.0), (36.0, 70.0)),
            name: shape.pick((24.0, 28.0), (13.5, 14.0)),
            column: shape.pick(0.27, 0.78),
            tick: shape.pick(25.0, 13.0),
            pixel: shape.pick(1.57, 1.02),
            dot: shape.pick(9.0, 4.6),
        }
    }
}

impl DumbbellSizes {
    /// Returns the font size of the line below a name.
    fn small(&self) -> f64 {
        self.shape.pick(22.0, 12.4)
    }

    /// Returns the height of the line below a name.
    fn why(&self) -> f64 {
        self.small() * 1.2
    }
}

/// The distance between the lines of a name, in font sizes.
const LINE: f64 = 1.14;

/// Draws the largest corrections; one of zero is a single dot, and one that is not a number is left out.
pub fn layout(dumbbell: &Dumbbell, shape: Shape, language: Language) -> Layout {
    let look = &DumbbellSizes::of(shape);
    let mut rows: Vec<&Correction> = dumbbell.rows.iter().collect();
    rows.retain(|row| row.seconds.is_finite());
    if rows.is_empty() {
        return Canvas::empty(look.width);
    }
    rows.sort_by(|a, b| {
        let by_size = b.seconds.abs().total_cmp(&a.seconds.abs());
        by_size.then_with(|| a.label.cmp(&b.label))
    });
    let more = rows.len().saturating_sub(look.most);
    rows.truncate(look.most);
    Plot::new(look, dumbbell, rows, more, language).draw()
}

/// Lays out all corrections for a card: each is a dot, left or right of a middle that stands for a correct record.
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
    // Closer to the middle there is no room for words on both sides.
    for tick in reach.ticks_from(300.0, SIZE, 1.0) {
        let half = text::width(&tick.label, SIZE) / 2.0;
        for at in [middle - tick.at, middle + tick.at] {
            if tick.at > half + 40.0 {
                canvas.path(&[(at, top), (at, floor)], Part::Grid);
                canvas.centred((at, floor + 32.0), &tick.label, SIZE, Part::Tick);
            }
        }
    }
    canvas.path(&[(middle, top - 10.0), (middle, floor)], Part::Base);
    let at = |row: &&Correction| middle + reach.at(row.seconds.abs()) * row.seconds.signum();
    let places: Vec<(f64, Role)> = rows.iter().map(|row| (at(row), row.role)).collect();
    let per_dot = dots_of_card(&canvas, &places, (middle, (top, floor)));
    if per_dot > 1 {
        let note = say!(language, "dots-of-several", n = per_dot);
        canvas.words((0.0, floor + 32.0), Anchor::Start, &note, SIZE, Part::Tick);
    }
    let sides = [(-26.0, Anchor::End, &dumbbell.early), (26.0, Anchor::Start, &dumbbell.late)];
    for (away, anchor, text) in sides {
        canvas.words((middle + away, 24.0), anchor, text, 27.0, Part::Text);
    }
    canvas.finish()
}

/// Draws the corrections of a card around the line between its top and its floor, and returns how many a dot stands for.
fn dots_of_card(
    canvas: &Canvas,
    rows: &[(f64, Role)],
    (middle, (top, floor)): (f64, (f64, f64)),
) -> usize {
    let (height, zero) = (floor - top, (middle, 0.0));
    let room = Room { height, around: true, radius: 12.0, smallest: 3.0, zero };
    let items = rows.iter().map(|(at, _)| Item { at: Some(*at), tail: false }).collect();
    let swarm = swarm::rows(&[items], room).remove(0);
    let dot = |(x, y): Point, role: Role| {
        canvas.circle((x, (top + floor) / 2.0 + y), swarm.radius, Part::Dot.of(role));
    };
    if rows.len() > MOST_MARKS {
        // A dot of several has no role of its own.
        swarm.spots.iter().for_each(|spot| dot((spot.x, spot.y), Role::First));
        return swarm.per_dot;
    }
    // Without room for every dot they overlap: what matters is the side.
    let mut places: Vec<Point> = rows.iter().map(|(at, _)| (*at, 0.0)).collect();
    for spot in &swarm.spots {
        if let Some(item) = spot.item {
            places[item] = (spot.x, spot.y);
        }
    }
    places.into_iter().zip(rows).for_each(|(place, (_, role))| dot(place, *role));
    1
}

struct Plot<'a> {
    look: &'a DumbbellSizes,
    dumbbell: &'a Dumbbell,
    rows: Vec<&'a Correction>,
    /// How many are not drawn.
    more: usize,
    language: Language,
    pitch: f64,
    name: f64,
    /// How many lines a name takes at most.
    lines: usize,
    /// Height of the line below a name.
    why: f64,
    /// The place of no difference.
    middle: f64,
    /// The distance of a difference from the middle, on either side.
    reach: Scale,
    /// Where the first row begins.
    top: f64,
}

impl<'a> Plot<'a> {
    fn new(
        look: &'a DumbbellSizes,
        dumbbell: &'a Dumbbell,
        rows: Vec<&'a Correction>,
        more: usize,
        language: Language,
    ) -> Self {
        let (lines, name) = names(look, &rows);
        let why = if rows.iter().any(|row| !row.why.is_empty()) { look.why() } else { 0.0 };
        let stacked = look.shape.pick(why, name * LINE * (lines - 1) as f64 + why);
        let least = (look.pitch.0 + stacked).min(look.pitch.1);
        let pitch = (look.height / rows.len() as f64).clamp(least, look.pitch.1);
        let (left, beyond) = look.shape.pick(beside(look, &rows, name), (0.0, 0.0));
        let (early, late) = (longest(&rows, -1.0), longest(&rows, 1.0));
        let sizes = rows.iter().map(|row| row.seconds.abs()).filter(|size| *size > 0.0);
        let start = (sizes.fold(f64::INFINITY, f64::min) / 3.0).min(60.0);
        let logs = [early, late].map(|end| (end / start).max(1.0).ln());
        let sides = f64::from(early > 0.0) + f64::from(late > 0.0);
        let room = look.width - left - look.dot * 2.5 - beyond * sides;
        let unit = room / (logs[0] + logs[1]).max(1.0);
        let (span, edge) = ((start, early.max(late).max(start * 2.0)), logs[0].max(logs[1]) * unit);
        let left = if early > 0.0 { left + beyond } else { left };
        let mut plot = Self {
            middle: left + look.dot * 1.3 + logs[0] * unit,
            reach: Scale::durations_within(language, span, (0.0, edge)),
            look,
            dumbbell,
            rows,
            more,
            language,
            pitch,
            name,
            lines,
            why,
            top: look.tick * 1.7,
        };
        if !plot.is_beside() {
            plot.top += look.tick * 1.3 * (sides - 1.0);
        }
        plot
    }

    fn has(&self, side: f64) -> bool {
        longest(&self.rows, side) > 0.0
    }

    fn draw(&self) -> Layout {
        let look = self.look;
        let floor = self.top + self.pitch * self.rows.len() as f64;
        let notes = self.notes();
        let lines = notes.last().map_or(0.0, |note| note.line + 1.0);
        let height = floor + look.tick * (1.9 + 1.5 * lines);
        let canvas = Canvas::new(look.width, height);
        for (index, row) in self.rows.iter().enumerate() {
            self.row(&canvas, row, self.top + self.pitch * index as f64);
        }
        self.sides(&canvas);
        self.axis(&canvas, floor);
        for note in &notes {
            self.note(&canvas, note, floor + look.tick * (2.9 + 1.5 * note.line));
        }
        canvas.finish()
    }

    fn row(&self, canvas: &Canvas, row: &Correction, top: f64) {
        let (look, size) = (self.look, self.name);
        let end = self.middle + self.reach.at(row.seconds.abs()).copysign(row.seconds);
        let y = match look.shape {
            Shape::Wide => top + self.pitch / 2.0,
            Shape::Tall => {
                let words = size * (0.1 + LINE * self.lines as f64) + self.why;
                top + words + (self.pitch - words) * 0.3
            }
        };
        self.words(canvas, row, (top, y), end);
        let name = format!("{} {}", row.label, row.size);
        let frame = canvas.row(top, self.pitch);
        canvas.linked(row.target.as_ref(), &name, Some(frame), |canvas| {
            let dot = Part::Dot.of(row.role);
            if row.seconds == 0.0 {
                return canvas.circle((self.middle, y), look.dot, dot);
            }
            let back = end - (look.dot * 0.8).copysign(row.seconds);
            canvas.path(&[(self.middle, y), (back, y)], Part::Bond.of(row.role));
            canvas.circle((self.middle, y), look.dot, dot);
            canvas.circle((end, y), look.dot * 0.8, Part::Open.of(row.role));
        });
    }

    /// Writes a row's name and how far off it was: at both ends of a wide row, above a tall one.
    fn words(&self, canvas: &Canvas, row: &Correction, (top, y): (f64, f64), end: f64) {
        let (look, size) = (self.look, self.name);
        let (at, anchor, baseline) = match look.shape {
            Shape::Tall => (look.width, Anchor::End, top + size),
            Shape::Wide if row.seconds >= 0.0 => {
                let at = end + look.dot + size * 0.4;
                (at, Anchor::Start, y + size * 0.35)
            }
            Shape::Wide => (end - look.dot - size * 0.4, Anchor::End, y + size * 0.35),
        };
        canvas.words((at, baseline), anchor, &row.size, size, Part::Value);
        let room = look.width * look.column;
        let lines = text::wrap(&row.label, size, room, self.lines);
        let below = size * LINE * (lines.len() - 1) as f64 + self.why;
        let raised = look.shape.pick(below / 2.0, 0.0);
        let at = (0.0, baseline - raised);
        let next = canvas.lines(at, Anchor::Start, &lines, (size, LINE), Part::Text);
        if !row.why.is_empty() {
            let room = look.width * look.column.max(0.3);
            canvas.fit((0.0, next - size * 0.05), room, &row.why, look.small(), Part::Detail);
        }
    }

    /// Explains both sides above the rows: beside the middle, or at the edges if there is no room.
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
            canvas.words((from, y), anchor, text, size, Part::Value);
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
            let longest = longest(&self.rows, side);
            let ticks = self.reach.ticks(size, look.pixel);
            for tick in ticks.iter().filter(|tick| tick.value <= longest) {
                let at = self.middle + side * tick.at;
                // Closer to the middle, its label would touch that of the other side.
                if tick.at >= text::width(&tick.label, size) / 2.0 + size * 0.2 {
                    self.upright(canvas, at, (top, floor), Part::Grid);
                    canvas.centred((at, floor + size * 1.1), &tick.label, size, Part::Tick);
                }
            }
        }
        self.upright(canvas, self.middle, (top, floor), Part::Base);
    }

    /// Draws a vertical line through the rows; on a phone, it leaves out the names above them.
    fn upright(&self, canvas: &Canvas, at: f64, (top, floor): (f64, f64), part: Part) {
        match self.look.shape {
            Shape::Wide => canvas.upright(at, (top, floor), part),
            Shape::Tall => {
                for index in 0..self.rows.len() {
                    let top = self.top + self.pitch * index as f64;
                    canvas.upright(at, (top + self.name * 1.3, top + self.pitch), part);
                }
            }
        }
    }

    /// Returns the notes below the plot: what the dots are, how many records were right, how many rows are not drawn.
    fn notes(&self) -> Vec<Note> {
        let (look, size) = (self.look, self.look.tick);
        let more = match self.more {
            0 => String::new(),
            more => say!(self.language, "dumbbell-more", n = more),
        };
        let all = [
            (Some((Part::Dot, look.dot)), &self.dumbbell.corrected),
            (Some((Part::Open, look.dot * 0.8)), &self.dumbbell.recorded),
            (None, &self.dumbbell.same),
            (None, &more),
        ];
        let mut notes = Vec::new();
        let (mut left, mut line) = (0.0, 0.0);
        for (mark, words) in all.into_iter().filter(|(_, words)| !words.is_empty()) {
            let indent = mark.map_or(0.0, |_| look.dot * 2.0 + size * 0.4);
            let text = text::shorten(words, size, look.width - indent);
            let wide = indent + text::width(&text, size);
            if left + wide > look.width {
                (left, line) = (0.0, line + 1.0);
            }
            notes.push(Note { mark, text, left, indent, line });
            left += wide + size * 1.6;
        }
        notes
    }

    fn note(&self, canvas: &Canvas, note: &Note, y: f64) {
        let (dot, size) = (self.look.dot, self.look.tick);
        if let Some((part, radius)) = note.mark {
            let centre = (note.left + dot, y - size * 0.33);
            canvas.circle(centre, radius, part.of(self.rows[0].role));
        }
        let part = if note.mark.is_some() { Part::Detail } else { Part::Value };
        canvas.write((note.left + note.indent, y), &note.text, size, part);
    }
}

/// Words below the plot.
struct Note {
    /// The dot before them and its radius, where they explain one.
    mark: Option<(Part, f64)>,
    text: String,
    left: f64,
    /// From the left edge of the dot to the words.
    indent: f64,
    /// On which line, from zero.
    line: f64,
}

/// Returns the most lines that a name may take, and its font size.
fn names(look: &DumbbellSizes, rows: &[&Correction]) -> (usize, f64) {
    let widest = text::widest(rows.iter().map(|row| &row.label), look.name.1);
    if widest <= look.width * look.column { (1, look.name.1) } else { (2, look.name.0) }
}

/// Returns the room that a wide drawing needs for names at the left, and for the size beyond the end of a row.
fn beside(look: &DumbbellSizes, rows: &[&Correction], name: f64) -> (f64, f64) {
    let labels = text::widest(rows.iter().map(|row| &row.label), name);
    let sizes = text::widest(rows.iter().map(|row| &row.size), name);
    (labels.min(look.width * look.column) + name, sizes + name * 0.9 + look.dot)
}

/// Returns the largest difference on a side, or zero.
fn longest(rows: &[&Correction], side: f64) -> f64 {
    rows.iter().map(|row| row.seconds * side).fold(0.0, f64::max)
}

/// Length of an arrow beside words, in font sizes.
const ARROW: f64 = 1.3;

fn arrow(canvas: &Canvas, (tail, tip): (f64, f64), y: f64, size: f64) {
    let back = tip - (size * 0.4).copysign(tip - tail);
    canvas.path(&[(tail, y), (tip, y)], Part::Arrow);
    canvas.arrowhead((tip, y), (tip - back, size * 0.3), Part::Arrow);
}

#[cfg(test)]
#[path = "dumbbell/tests.rs"]
mod tests;
