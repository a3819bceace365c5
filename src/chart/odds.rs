//! Chances for a room: a number and a hundred dots each, and a coin beside them.

mod coin;

use super::canvas::Canvas;
use super::layout::{Layout, Point};
use super::palette::Part;
use super::spec::{Chance, Odds, Shape};
use super::text;

struct OddsSizes {
    shape: Shape,
    width: f64,
    number: f64,
    label: f64,
    /// The side of a hundred dots, and of the coin.
    side: f64,
    /// Height of a number above its dots, or the distance from one row to the next.
    pitch: f64,
}

impl OddsSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            shape,
            width: shape.pick(1818.0, 358.0),
            number: shape.pick(124.0, 53.0),
            label: shape.pick(41.0, 18.5),
            side: shape.pick(404.0, 121.0),
            pitch: shape.pick(118.0, 134.0),
        }
    }
}

/// Draws the chances side by side, or one below the other on a phone, the coin last.
pub fn layout(odds: &Odds, shape: Shape) -> Layout {
    let look = &OddsSizes::of(shape);
    if odds.chances.is_empty() {
        return Canvas::empty(look.width);
    }
    let n = odds.chances.len() as f64;
    let height = shape.pick(look.pitch + look.side, look.pitch * n + look.side);
    let canvas = Canvas::new(look.width, height);
    for (place, chance) in odds.chances.iter().enumerate() {
        let corner = corner(look, place, n);
        words(&canvas, look, corner, chance);
        dots(&canvas, look, corner, chance);
    }
    let corner = corner(look, odds.chances.len(), n);
    let role = coin::ROLE;
    let (label, word) = &odds.coin;
    let hundred = super::spec::Hundred { marked: 50, word: word.clone() };
    words(&canvas, look, corner, &Chance { label: label.clone(), role, hundred });
    coin::draw(&canvas, corner, look.side);
    canvas.finish()
}

/// Returns the upper left corner of the dots of a chance, `n` of which stand before the coin.
fn corner(look: &OddsSizes, place: usize, n: f64) -> Point {
    let place = place as f64;
    match look.shape {
        Shape::Wide => ((look.width - look.side) / n * place, look.pitch),
        Shape::Tall => (0.0, look.pitch * place),
    }
}

/// Writes the number with its name: above the dots, or beside them on a phone.
fn words(canvas: &Canvas, look: &OddsSizes, (x, y): Point, chance: &Chance) {
    let word = &chance.hundred.word;
    let ink = Part::Score.of(chance.role);
    match look.shape {
        Shape::Wide => {
            let number = fitting(word, look.number, look.side * 0.62);
            let at = (x, y - look.label * 0.72);
            canvas.write(at, word, number, ink);
            // Numerals of the display face are narrower than the widest.
            let beside = x + text::width(word, number) * 0.87 + look.label * 0.62;
            let room = x + look.side * 1.4 - beside;
            let size = fitting(&chance.label, look.label, room.min(look.width - beside) * 1.15);
            canvas.write((beside, at.1), &chance.label, size.max(24.0), Part::Text);
        }
        Shape::Tall => {
            let (left, middle) = (x + look.side + 22.0, y + look.side / 2.0);
            let room = look.width - left;
            canvas.write((left, middle + 2.0), word, fitting(word, look.number, room), ink);
            let at = (left, middle + 2.0 + look.label * 1.35);
            canvas.fit(at, room, &chance.label, look.label, Part::Text);
        }
    }
}

fn fitting(word: &str, size: f64, room: f64) -> f64 {
    (size * room / text::width(word, size).max(1.0)).min(size)
}

/// Draws a hundred dots by rows, the marked ones first.
fn dots(canvas: &Canvas, look: &OddsSizes, (left, top): Point, chance: &Chance) {
    let pitch = look.side / 10.0;
    let marked = chance.hundred.marked.min(100);
    for row in 0..10u32 {
        let full = marked.saturating_sub(row * 10).min(10);
        let place = |column: u32| {
            let down = top + pitch * (f64::from(row) + 0.5);
            (left + pitch * (f64::from(column) + 0.5), down)
        };
        if full < 10 {
            canvas.beads(place(full), 10 - full, pitch, Part::Blank);
        }
        if full > 0 {
            canvas.group((Part::Odds, row as usize), None, |canvas| {
                canvas.beads(place(0), full, pitch, Part::Bead.of(chance.role));
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples;
    use crate::chart::spec::{Hundred, Mark, Role};
    use crate::words::Language;

    fn drawn(marked: u32, shape: Shape) -> String {
        let hundred = Hundred { marked, word: marked.to_string() };
        let chance = Chance { label: "the mean".to_owned(), role: Role::Second, hundred };
        let coin = ("a coin".to_owned(), "50".to_owned());
        let mark = Mark::Odds(Odds { chances: vec![chance], coin });
        let chart = samples::chart("odds", mark);
        crate::chart::draw(&chart, shape, Language::English, samples::address)
    }

    #[test]
    fn rows_of_ten_are_marked_from_the_top() {
        for shape in [Shape::Wide, Shape::Tall] {
            let rows = |marked| drawn(marked, shape).matches("<g class=\"c-odds").count();
            assert_eq!([0, 1, 44, 100].map(rows), [0, 1, 5, 10]);
        }
    }

    #[test]
    fn there_is_one_coin_with_its_number() {
        let svg = drawn(44, Shape::Wide);
        assert_eq!(svg.matches("<g class=\"c-coin").count(), 1);
        assert!(svg.contains(">50<") && svg.contains(">a coin<"), "{svg}");
    }
}
