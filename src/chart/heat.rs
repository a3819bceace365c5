//! Counts in rows and columns: five steps of one hue, the count printed if it fits, and a frame around the cells in question.

use super::canvas::Canvas;
use super::layout::{Anchor, Frame, Layout};
use super::palette::Part;
use super::spec::{Cell, Heat, Outline, Shape};
use super::text::{self, Measure, WIDEST};

struct HeatSizes {
    width: f64,
    /// Height to fill, and the least and greatest height of a row.
    height: f64,
    pitch: (f64, f64),
    name: f64,
    tick: f64,
    count: f64,
    /// Air between cells.
    air: f64,
}

impl HeatSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            width: shape.pick(1900.0, 360.0),
            height: shape.pick(490.0, 280.0),
            pitch: shape.pick((44.0, 84.0), (26.0, 40.0)),
            name: shape.pick(28.0, 14.0),
            tick: shape.pick(25.0, 14.2),
            count: shape.pick(27.0, 13.5),
            air: shape.pick(7.0, 2.5),
        }
    }
}

/// The steps of a count: 1, 2, 3 to 4, 5 and more; nothing has a ground of its own.
const STEPS: [(u32, Part); 4] =
    [(1, Part::Heat1), (2, Part::Heat3), (3, Part::Heat4), (5, Part::Heat5)];

/// Draws the cells; a row may have fewer cells than there are columns, and further cells are left out.
pub fn layout(heat: &Heat, shape: Shape) -> Layout {
    let look = &HeatSizes::of(shape);
    let most = heat.most();
    if heat.columns.is_empty() || most == 0 {
        return Canvas::empty(look.width);
    }
    Grid::new(look, heat, most, WIDEST).draw()
}

/// Lays out the cells for a card, whose sentence explains the frame.
pub fn card(heat: &Heat, (width, height): (f64, f64), measure: Measure) -> Layout {
    const SIZE: f64 = 22.0;
    let most = heat.most();
    if heat.columns.is_empty() || most == 0 {
        return Canvas::empty(width);
    }
    let rows = heat.rows.len().max(1) as f64;
    let look = |below: f64| {
        let pitch = (height - SIZE * (1.4 + below) - AIR) / rows;
        HeatSizes {
            width,
            height: pitch * rows,
            pitch: (0.0, pitch),
            name: SIZE.min(pitch * 0.8),
            tick: SIZE,
            count: 24.0,
            air: AIR,
        }
    };
    const AIR: f64 = 5.0;
    let mut heat = heat.clone();
    if let Some(outline) = &mut heat.outline {
        outline.label.clear();
    }
    let look = match Grid::new(&look(0.0), &heat, most, measure).prints {
        true => look(0.0),
        false => look(KEY),
    };
    Grid::new(&look, &heat, most, measure).draw()
}

/// Height of the key, in sizes of its words.
const KEY: f64 = 1.9;

struct Grid<'a> {
    look: &'a HeatSizes,
    heat: &'a Heat,
    measure: Measure<'a>,
    /// The highest count.
    most: u32,
    /// Where the cells begin.
    left: f64,
    top: f64,
    /// Width and height of a cell with its air.
    slot: f64,
    pitch: f64,
    /// What the frame says, in lines.
    says: Vec<String>,
    /// Whether every count fits in its cell; if not, none is printed, and a key explains the steps.
    prints: bool,
}

impl<'a> Grid<'a> {
    fn new(look: &'a HeatSizes, heat: &'a Heat, most: u32, measure: Measure<'a>) -> Self {
        let names = heat.rows.iter().map(|row| measure(&row.label, look.name, Part::Tick));
        let left = (names.fold(0.0, f64::max) + look.name * 0.6).min(look.width * 0.25);
        let says = heat.outline.as_ref().map(|outline| &outline.label);
        let says = says.map_or(vec![], |label| text::wrap(label, look.name, look.width - left, 2));
        let rows = heat.rows.len().max(1) as f64;
        let pitch = (look.height / rows).clamp(look.pitch.0, look.pitch.1);
        let slot = (look.width - look.air * 0.5 - left) / heat.columns.len() as f64;
        let widest = text::width(&most.to_string(), look.count);
        Self {
            look,
            heat,
            measure,
            most,
            left,
            top: look.air + says.len() as f64 * look.name * 1.25,
            slot,
            pitch,
            says,
            prints: widest + look.count * 0.3 <= slot - look.air && look.count * 0.9 <= pitch,
        }
    }

    fn draw(&self) -> Layout {
        let (look, rows) = (self.look, self.heat.rows.len() as f64);
        let floor = self.top + self.pitch * rows;
        let axis = look.tick * 1.7;
        let key = if self.prints { 0.0 } else { look.tick * KEY };
        let canvas = Canvas::of_card((look.width, floor + axis + key), self.measure);
        for (index, row) in self.heat.rows.iter().enumerate() {
            let y = self.top + self.pitch * (index as f64 + 0.5) + look.name * 0.34;
            canvas.fit((0.0, y), self.left - look.name * 0.3, &row.label, look.name, Part::Tick);
        }
        for (row, heats) in self.heat.rows.iter().enumerate() {
            for (column, cell) in heats.cells.iter().take(self.heat.columns.len()).enumerate() {
                self.cell(&canvas, cell, (row as f64, column as f64));
            }
        }
        self.columns(&canvas, floor + look.tick * 1.25);
        if let Some(outline) = &self.heat.outline {
            self.outline(&canvas, outline);
        }
        if !self.prints {
            self.key(&canvas, floor + axis);
        }
        canvas.finish()
    }

    fn cell(&self, canvas: &Canvas, cell: &Cell, (row, column): (f64, f64)) {
        let air = self.look.air / 2.0;
        let frame = Frame {
            left: self.left + self.slot * column + air,
            right: self.left + self.slot * (column + 1.0) - air,
            top: self.top + self.pitch * row + air,
            bottom: self.top + self.pitch * (row + 1.0) - air,
        };
        if cell.count == 0 {
            return canvas.rectangle(frame, Part::Empty);
        }
        let step = step(cell.count);
        canvas.linked(cell.target.as_ref(), &cell.label, None, |canvas| {
            canvas.rectangle(frame, STEPS[step].1.of(self.heat.role));
        });
        if self.prints {
            let part = if step < 2 { Part::Count } else { Part::CountOver };
            let (size, count) = (self.look.count, cell.count.to_string());
            let x = (frame.left + frame.right) / 2.0;
            let y = (frame.top + frame.bottom) / 2.0 + size * 0.35;
            canvas.words((x, y), Anchor::Middle, &count, size, part.of(self.heat.role));
        }
    }

    /// Names the columns, or every second, third and so on if there is no room for all.
    fn columns(&self, canvas: &Canvas, y: f64) {
        let (size, names) = (self.look.tick, &self.heat.columns);
        let widest = text::widest(names, size) + size * 0.3;
        let every = ((widest / self.slot).ceil() as usize).clamp(1, names.len());
        for (index, name) in names.iter().enumerate().step_by(every) {
            let x = self.left + self.slot * (index as f64 + 0.5);
            canvas.centred((x, y), name, size, Part::Tick);
        }
    }

    fn outline(&self, canvas: &Canvas, outline: &Outline) {
        let (wide, high) = (self.heat.columns.len() as f64, self.heat.rows.len() as f64);
        let x = |column: f64| self.left + self.slot * column.clamp(0.0, wide);
        let y = |row: f64| self.top + self.pitch * row.clamp(0.0, high);
        let (left, right) = (x(outline.columns.0), x(outline.columns.1));
        let (top, bottom) = (y(outline.rows.0), y(outline.rows.1));
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
        canvas.path(&corners, Part::Halo);
        canvas.path(&corners, Part::Outline);
        let size = self.look.name;
        for (index, text) in self.says.iter().enumerate() {
            let from = left.min(self.look.width - text::width(text, size));
            canvas.write((from, size * (0.95 + 1.2 * index as f64)), text, size, Part::Value);
        }
    }

    /// Explains the steps, for cells without numbers.
    fn key(&self, canvas: &Canvas, top: f64) {
        let size = self.look.tick;
        let mut x = self.left + self.look.air / 2.0;
        for (step, (low, part)) in STEPS.into_iter().enumerate() {
            if low > self.most {
                break;
            }
            let text = &range(step);
            let (right, upper) = (x + size * 1.1, top + size * 0.45);
            let frame = Frame { left: x, right, top: upper, bottom: top + size * 1.55 };
            canvas.rectangle(frame, part.of(self.heat.role));
            let at = (right + size * 0.3, top + size * 1.35);
            canvas.write(at, text, size, Part::Detail);
            x = at.0 + text::width(text, size) + size * 0.8;
        }
    }
}

/// Returns the step of a count.
fn step(count: u32) -> usize {
    STEPS.iter().filter(|(low, _)| *low <= count).count().saturating_sub(1)
}

/// Says which counts a step has.
fn range(step: usize) -> String {
    let low = STEPS[step].0;
    match STEPS.get(step + 1) {
        Some((next, _)) if next - low == 1 => low.to_string(),
        Some((next, _)) => format!("{low}\u{2013}{}", next - 1),
        None => format!("{low}+"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples::{self, year};
    use crate::chart::spec::{HeatRow, Mark};
    use crate::words::Language;

    fn heat(counts: &[u32]) -> Heat {
        let cell = |&count: &u32| Cell { count, ..Cell::default() };
        Heat {
            rows: vec![HeatRow {
                label: "Mon".to_owned(),
                cells: counts.iter().map(cell).collect(),
            }],
            columns: counts.iter().map(|count| count.to_string()).collect(),
            ..Heat::default()
        }
    }

    #[test]
    fn one_incident_is_pale_however_few_there_are() {
        assert_eq!([1, 2, 3, 4, 5, 400].map(step), [0, 1, 2, 2, 3, 3]);
    }

    #[test]
    fn the_key_says_which_counts_a_step_has() {
        assert_eq!([0, 1, 2, 3].map(range), ["1", "2", "3–4", "5+"]);
    }

    #[test]
    fn a_phone_with_every_hour_has_a_key_instead_of_numbers() {
        let chart = |n: usize| samples::chart("hours", Mark::Heat(heat(&vec![12; n])));
        let prints = |n: usize| {
            crate::chart::draw(&chart(n), Shape::Tall, Language::English, samples::address)
                .contains("c-over")
        };
        assert_eq!([6, 24].map(prints), [true, false]);
        assert!(
            crate::chart::draw(&chart(24), Shape::Tall, Language::English, samples::address)
                .contains(">5+<")
        );
    }

    #[test]
    fn the_frame_says_what_it_is() {
        let chart = samples::chart("hours", year::heat());
        for shape in [Shape::Wide, Shape::Tall] {
            assert!(
                crate::chart::draw(&chart, shape, Language::English, samples::address)
                    .contains(">working hours: 57 of 84<")
            );
        }
    }
}
