//! The report's first page: its name, its year in numbers, and a sun that leaves the card.

use super::frame::{self, MARGIN, TOP};
use super::ink::Ink;
use super::setting::{display, text};
use super::sheet::{Anchor, Sheet};
use super::spec::{Card, Poster, Span};

const MIDDLE: (f64, f64) = (1022.0, 262.0);
const RADIUS: f64 = 250.0;

/// Draws the poster.
pub fn draw(sheet: &mut Sheet, card: &Card, poster: &Poster) {
    for (far, dots) in [(RADIUS + 30.0, 130), (RADIUS + 74.0, 150)] {
        for dot in 0..dots {
            let turn = std::f64::consts::TAU * f64::from(dot) / f64::from(dots);
            let at = (MIDDLE.0 + turn.cos() * far, MIDDLE.1 + turn.sin() * far);
            sheet.disc(Ink::Grid, at, 2.0, None);
        }
    }
    sheet.disc(Ink::Ink, MIDDLE, RADIUS, None);
    let size = match poster.number.chars().count() {
        0..=2 => 210.0,
        3 => 160.0,
        _ => 116.0,
    };
    let (x, foot) = (MIDDLE.0 - 22.0, MIDDLE.1 + size * 0.28);
    sheet.say(&poster.number, Ink::On, display(size), (x, foot), Anchor::Middle);
    sheet.say(&poster.label, Ink::On, text(32.0), (x, foot + 54.0), Anchor::Middle);

    let width = 650.0;
    frame::kicker(sheet, card, width);
    let sizes = [112.0, 98.0, 86.0, 74.0, 64.0, 54.0, 46.0, 38.0, 32.0];
    let lines = frame::sentence(sheet, card, &sizes, (width, 240.0));
    frame::block(sheet, &lines, (MARGIN, TOP + 6.0), false);
    stats(sheet, poster);
}

/// Draws up to three numbers, each with what it counts.
fn stats(sheet: &mut Sheet, poster: &Poster) {
    for (place, (value, label)) in poster.stats.iter().take(3).enumerate() {
        let x = MARGIN + 222.0 * place as f64;
        sheet.say(value, Ink::Ink, display(52.0), (x, 428.0), Anchor::Start);
        let span = Span { text: label.clone(), ink: Ink::Ink };
        let lines = sheet.setter.wrap(&[span], text(24.0), 198.0);
        for (row, line) in lines.iter().take(2).enumerate() {
            sheet.write(line, (x, 464.0 + 30.0 * row as f64), Anchor::Start);
        }
    }
}
