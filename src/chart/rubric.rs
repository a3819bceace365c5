//! Scores with what they stand for: a bar for each, a bracket around those that are spoken of.

use super::canvas::{Anchor, Canvas, Frame, Words};
use super::layout::Layout;
use super::palette::{Ink, Part};
use super::spec::{Bracket, Level, Rubric, Shape};
use super::text;

struct Look {
    shape: Shape,
    width: f64,
    /// Height to fill, and of a level within which it may be filled; a tall level is as high as its text.
    height: f64,
    pitch: (f64, f64),
    score: f64,
    /// Where the text begins, and how wide it is.
    text: (f64, f64),
    size: f64,
    lines: usize,
    /// Where bars begin, and how high they are at most.
    bar: (f64, f64),
    /// Where the bracket stands, and where its words begin and end.
    bracket: f64,
    says: (f64, f64),
    claim: f64,
    detail: f64,
}

const WIDE: Look = Look {
    shape: Shape::Wide,
    width: 1900.0,
    height: 600.0,
    pitch: (98.0, 150.0),
    score: 50.0,
    text: (66.0, 660.0),
    size: 27.0,
    lines: 3,
    bar: (766.0, 46.0),
    bracket: 1450.0,
    says: (1486.0, 1900.0),
    claim: 92.0,
    detail: 25.0,
};
const TALL: Look = Look {
    shape: Shape::Tall,
    width: 360.0,
    height: 0.0,
    pitch: (0.0, 0.0),
    score: 21.0,
    text: (24.0, 312.0),
    size: 13.5,
    lines: 6,
    bar: (24.0, 13.0),
    bracket: 356.0,
    says: (0.0, 360.0),
    claim: 32.0,
    detail: 13.0,
};

/// Draws the levels; a bracket that names none of them is left out.
pub fn layout(rubric: &Rubric, shape: Shape) -> Layout {
    let look = match shape {
        Shape::Wide => &WIDE,
        Shape::Tall => &TALL,
    };
    if rubric.levels.is_empty() {
        return Canvas::empty(look.width);
    }
    let bracket = rubric.bracket.as_ref();
    let bracket = bracket.filter(|it| it.first <= it.last && it.last < rubric.levels.len());
    let plot = Plot { look, levels: &rubric.levels, bracket };
    plot.draw()
}

struct Plot<'a> {
    look: &'a Look,
    levels: &'a [Level],
    bracket: Option<&'a Bracket>,
}

/// A level with its place.
struct Row<'a> {
    level: &'a Level,
    text: Vec<String>,
    top: f64,
    bottom: f64,
    /// Baseline of the first line of its text.
    first: f64,
    bar: (f64, f64),
}

impl Plot<'_> {
    fn draw(&self) -> Layout {
        let look = self.look;
        let rows = self.rows();
        let floor = rows.last().expect("there is a level").bottom;
        let canvas = Canvas::new(look.width, floor);
        for row in &rows {
            self.row(&canvas, row);
        }
        if let Some(bracket) = self.bracket {
            self.bracket(&canvas, bracket, &rows);
        }
        canvas.finish()
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let look = self.look;
        let mut top = 0.0;
        let mut rows = Vec::new();
        for (index, level) in self.levels.iter().enumerate() {
            let opens = self.bracket.filter(|bracket| bracket.first == index);
            if let Some(bracket) = opens.filter(|_| look.shape == Shape::Tall) {
                top += self.block(bracket) + look.detail * 0.6;
            }
            let text = text::wrap(&level.text, look.size, look.text.1, look.lines);
            let row = match look.shape {
                Shape::Wide => self.wide(level, text, top),
                Shape::Tall => self.tall(level, text, top),
            };
            top = row.bottom;
            rows.push(row);
        }
        rows
    }

    fn wide<'a>(&self, level: &'a Level, text: Vec<String>, top: f64) -> Row<'a> {
        let look = self.look;
        let pitch = look.height / self.levels.len() as f64;
        let pitch = pitch.clamp(look.pitch.0, look.pitch.1);
        let middle = top + pitch / 2.0;
        let half = look.bar.1 / 2.0;
        let lines = text.len().max(1) as f64;
        Row {
            level,
            text,
            top,
            bottom: top + pitch,
            first: middle + look.size * (0.34 - LEADING * (lines - 1.0) / 2.0),
            bar: (middle - half, middle + half),
        }
    }

    fn tall<'a>(&self, level: &'a Level, text: Vec<String>, top: f64) -> Row<'a> {
        let look = self.look;
        let first = top + look.size * 1.1;
        let words = first + look.size * LEADING * text.len().saturating_sub(1) as f64;
        let bar = words + look.size * 0.7;
        Row {
            level,
            text,
            top,
            bottom: bar + look.bar.1 * 2.0,
            first,
            bar: (bar, bar + look.bar.1),
        }
    }

    fn row(&self, canvas: &Canvas, row: &Row) {
        let (look, level) = (self.look, row.level);
        let middle = (row.bar.0 + row.bar.1) / 2.0;
        let score =
            Words { text: &level.score, size: look.score, ink: Ink::role(Part::Score, level.role) };
        let baseline = match look.shape {
            Shape::Wide => middle + look.score * 0.35,
            Shape::Tall => row.first + look.score * 0.2,
        };
        canvas.words((0.0, baseline), Anchor::Start, score);
        for (index, text) in row.text.iter().enumerate() {
            let words = Words { text, size: look.size, ink: Ink::of(Part::Text) };
            let y = row.first + look.size * LEADING * index as f64;
            canvas.words((look.text.0, y), Anchor::Start, words);
        }
        let end = self.end(level);
        let count = Words { text: &level.count_label, size: look.size, ink: Ink::of(Part::Value) };
        let at = (end + look.size * 0.5, middle + look.size * 0.35);
        canvas.words(at, Anchor::Start, count);
        let name = format!("{} {} {}", level.score, level.text, level.count_label);
        let frame = Frame { left: 0.0, right: self.right(), top: row.top, bottom: row.bottom };
        canvas.linked_frame(level.target.as_ref(), &name, frame, |canvas| {
            self.bar(canvas, row, end);
        });
    }

    fn bar(&self, canvas: &Canvas, row: &Row, right: f64) {
        let left = self.look.bar.0;
        let (top, bottom) = row.bar;
        if row.level.count > 0 {
            let frame = Frame { left, right, top, bottom };
            canvas.rectangle(frame, Ink::role(Part::Bar, row.level.role));
        }
        let air = self.look.bar.1 * 0.25;
        let line = [(left, top - air), (left, bottom + air)];
        canvas.path(&line, Ink::of(Part::Base));
    }

    /// Returns where the bars and their counts must end.
    fn right(&self) -> f64 {
        match self.bracket {
            Some(_) => self.look.bracket - self.look.size * 1.1,
            None => self.look.width,
        }
    }

    fn end(&self, level: &Level) -> f64 {
        let look = self.look;
        let labels = self.levels.iter().map(|level| &level.count_label);
        let labels = labels.map(|label| text::width(label, look.size));
        let room = self.right() - look.bar.0 - labels.fold(0.0, f64::max) - look.size * 0.5;
        let most = self.levels.iter().map(|level| level.count).max();
        room.max(0.0) * f64::from(level.count) / f64::from(most.unwrap_or(0).max(1)) + look.bar.0
    }

    fn details(&self, bracket: &Bracket) -> Vec<String> {
        let wide = self.look.says.1 - self.look.says.0;
        text::wrap(&bracket.detail, self.look.detail, wide, 5)
    }

    /// Returns how high the words of a bracket are.
    fn block(&self, bracket: &Bracket) -> f64 {
        let lines = self.details(bracket).len() as f64;
        self.look.claim * 1.15 + self.look.detail * (LEADING * lines + 0.35)
    }

    fn bracket(&self, canvas: &Canvas, bracket: &Bracket, rows: &[Row]) {
        let look = self.look;
        let (first, last) = (&rows[bracket.first], &rows[bracket.last]);
        let air = look.bar.1 * 0.35;
        let (x, lip) = (look.bracket, look.size * 0.6);
        let (top, bottom) = match look.shape {
            Shape::Wide => (first.bar.0 - air, last.bar.1 + air),
            Shape::Tall => (first.top + air, last.bar.1 + air),
        };
        let corners = [(x - lip, top), (x, top), (x, bottom), (x - lip, bottom)];
        canvas.path(&corners, Ink::of(Part::Arrow));
        let block = self.block(bracket);
        let words = match look.shape {
            Shape::Wide => ((top + bottom - block) / 2.0).max(0.0),
            Shape::Tall => first.top - block - look.detail * 0.6,
        };
        let claim = Words {
            text: &text::shorten(&bracket.label, look.claim, look.says.1 - look.says.0),
            size: look.claim,
            ink: Ink::role(Part::Score, first.level.role),
        };
        let mut y = words + look.claim * 0.95;
        canvas.words((look.says.0, y), Anchor::Start, claim);
        for text in &self.details(bracket) {
            y += look.detail * LEADING;
            let words = Words { text, size: look.detail, ink: Ink::of(Part::Detail) };
            canvas.words((look.says.0, y + look.detail * 0.35), Anchor::Start, words);
        }
    }
}

/// From one line of text to the next, in sizes.
const LEADING: f64 = 1.22;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples::{self, year};
    use crate::chart::spec::{Chart, Mark};
    use crate::words::Language;

    fn rubric(change: impl FnOnce(&mut Rubric)) -> Chart {
        let Mark::Rubric(mut rubric) = year::rubric() else { unreachable!() };
        change(&mut rubric);
        samples::chart("scores", Mark::Rubric(rubric))
    }

    #[test]
    fn what_a_score_stands_for_is_never_cut() {
        for shape in [Shape::Wide, Shape::Tall] {
            assert!(
                !crate::chart::draw(&rubric(|_| ()), shape, Language::English, samples::address)
                    .contains('…')
            );
        }
    }

    #[test]
    fn a_bracket_around_no_level_is_left_out() {
        let beyond = |rubric: &mut Rubric| {
            rubric.bracket.as_mut().unwrap().last = 5;
        };
        let svg =
            crate::chart::draw(&rubric(beyond), Shape::Wide, Language::English, samples::address);
        assert!(!svg.contains("58%"), "{svg}");
    }

    #[test]
    fn nobody_scored_draws_baselines_and_no_bar() {
        let none = |rubric: &mut Rubric| rubric.levels.iter_mut().for_each(|it| it.count = 0);
        let svg =
            crate::chart::draw(&rubric(none), Shape::Tall, Language::English, samples::address);
        assert!(!svg.contains("c-bar") && svg.contains("c-base"), "{svg}");
    }
}
