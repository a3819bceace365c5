//! Scores and their meanings: a bar for each, and a bracket around the ones in question.

use super::canvas::Canvas;
use super::layout::{Anchor, Frame, Layout};
use super::palette::Part;
use super::spec::{Bracket, Level, Rubric, Shape};
use super::text;

struct RubricSizes {
    shape: Shape,
    width: f64,
    /// Height to fill, and the least and greatest height of a level; on a phone, a level is as high as its text.
    height: f64,
    pitch: (f64, f64),
    score: f64,
    /// Where the text begins, and its width.
    text: (f64, f64),
    size: f64,
    lines: usize,
    /// Where bars begin, and their greatest height.
    bar: (f64, f64),
    /// Where the bracket stands, and where its words begin and end.
    bracket: f64,
    says: (f64, f64),
    claim: f64,
    detail: f64,
}

impl RubricSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            width: shape.pick(1900.0, 360.0),
            height: shape.pick(600.0, 0.0),
            pitch: shape.pick((98.0, 150.0), (0.0, 0.0)),
            score: shape.pick(50.0, 21.0),
            text: shape.pick((66.0, 660.0), (24.0, 312.0)),
            size: shape.pick(27.0, 13.5),
            lines: shape.pick(3, 6),
            bar: shape.pick((766.0, 46.0), (24.0, 13.0)),
            bracket: shape.pick(1450.0, 356.0),
            says: shape.pick((1486.0, 1900.0), (0.0, 360.0)),
            claim: shape.pick(92.0, 32.0),
            detail: shape.pick(25.0, 13.0),
        }
    }
}

/// Draws the levels; a bracket around levels that do not exist is left out.
pub fn layout(rubric: &Rubric, shape: Shape) -> Layout {
    let look = &RubricSizes::of(shape);
    if rubric.levels.is_empty() {
        return Canvas::empty(look.width);
    }
    let bracket = rubric.bracket.as_ref();
    let bracket = bracket.filter(|it| it.first <= it.last && it.last < rubric.levels.len());
    Plot { look, levels: &rubric.levels, bracket }.draw()
}

struct Plot<'a> {
    look: &'a RubricSizes,
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
        let upper = words + look.size * 0.7;
        let bar = (upper, upper + look.bar.1);
        Row { level, text, top, bottom: upper + look.bar.1 * 2.0, first, bar }
    }

    fn row(&self, canvas: &Canvas, row: &Row) {
        let (look, level) = (self.look, row.level);
        let middle = (row.bar.0 + row.bar.1) / 2.0;
        let baseline = look.shape.pick(middle + look.score * 0.35, row.first + look.score * 0.2);
        canvas.write((0.0, baseline), &level.score, look.score, Part::Score.of(level.role));
        let (at, size) = ((look.text.0, row.first), (look.size, LEADING));
        canvas.lines(at, Anchor::Start, &row.text, size, Part::Text);
        let end = self.end(level);
        let at = (end + look.size * 0.5, middle + look.size * 0.35);
        canvas.write(at, &level.count_label, look.size, Part::Value);
        let name = format!("{} {} {}", level.score, level.text, level.count_label);
        let frame = Frame { left: 0.0, right: self.right(), top: row.top, bottom: row.bottom };
        canvas.linked(level.target.as_ref(), &name, Some(frame), |canvas| {
            self.bar(canvas, row, end);
        });
    }

    fn bar(&self, canvas: &Canvas, row: &Row, right: f64) {
        let left = self.look.bar.0;
        let (top, bottom) = row.bar;
        if row.level.count > 0 {
            let frame = Frame { left, right, top, bottom };
            canvas.rectangle(frame, Part::Bar.of(row.level.role));
        }
        let air = self.look.bar.1 * 0.25;
        canvas.path(&[(left, top - air), (left, bottom + air)], Part::Base);
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
        let widest = text::widest(self.levels.iter().map(|level| &level.count_label), look.size);
        let room = self.right() - look.bar.0 - widest - look.size * 0.5;
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
        let top = look.shape.pick(first.bar.0 - air, first.top + air);
        let bottom = last.bar.1 + air;
        let corners = [(x - lip, top), (x, top), (x, bottom), (x - lip, bottom)];
        canvas.path(&corners, Part::Arrow);
        let block = self.block(bracket);
        let top = match look.shape {
            Shape::Wide => ((top + bottom - block) / 2.0).max(0.0),
            Shape::Tall => first.top - block - look.detail * 0.6,
        };
        let (left, right) = look.says;
        let (claim, ink) = (top + look.claim * 0.95, Part::Score.of(first.level.role));
        canvas.fit((left, claim), right - left, &bracket.label, look.claim, ink);
        let at = (left, claim + look.detail * (LEADING + 0.35));
        let size = (look.detail, LEADING);
        canvas.lines(at, Anchor::Start, &self.details(bracket), size, Part::Detail);
    }
}

/// The distance between lines, in font sizes.
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
