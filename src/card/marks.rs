//! The card writer: a laid-out chart, in the inks and letters of a card.

use super::ink::Ink;
use super::setting::{Style, Weight};
use super::sheet::{Area, Sheet};
use crate::chart::palette;
use crate::chart::{self, Line, Mark, Part, Piece, Words, short};
use crate::words::Language;

/// Draws the picture of a chart into an area; returns the edge below it.
pub fn draw(sheet: &mut Sheet, mark: &Mark, language: Language, area: Area) -> f64 {
    let setter = sheet.setter;
    let measure =
        |text: &str, size: f64, part: Part| setter.line(text, Ink::Ink, style(part, size)).width;
    let size = (area.width, area.height);
    let Some(layout) = chart::on_card(mark, size, language, &measure) else { return area.y };
    sheet.draw(&format!("<g transform=\"translate({} {})\">", short(area.x), short(area.y)));
    for one in &layout.back {
        line(sheet, one);
    }
    pieces(sheet, &layout.front);
    sheet.draw("</g>");
    area.y + layout.size.1
}

fn pieces(sheet: &mut Sheet, all: &[Piece]) {
    for piece in all {
        match piece {
            Piece::Line(one) => line(sheet, one),
            // Clouds are too fine for a card; layouts for cards have none.
            Piece::Area { .. } => {}
            Piece::Rectangle { ink, frame } => {
                let size = (frame.right - frame.left, frame.bottom - frame.top);
                let round = match ink.part {
                    Part::Bar | Part::Track => size.1 * 0.22,
                    _ => 4.0,
                };
                if size.0 > 0.0 {
                    let opacity = opacity(ink.part);
                    sheet.faint(colour(*ink), opacity, (frame.left, frame.top), size, round);
                }
            }
            Piece::Circle { ink, centre, radius } => {
                let rim = (ink.part == Part::Open).then_some((radius * 0.35).min(3.0));
                sheet.disc(colour(*ink), *centre, *radius, rim);
            }
            Piece::Words(one) => words(sheet, one),
            Piece::Link(link) => pieces(sheet, &link.pieces),
            // Nothing moves on a card, and no layout for one has pieces that are placed as a group.
            Piece::Group(group) => pieces(sheet, &group.pieces),
        }
    }
}

fn line(sheet: &mut Sheet, line: &Line) {
    let (width, dashes) = match (line.pitch, line.ink.part) {
        (Some(pitch), _) => (pitch * 0.8, Some((0.1, pitch - 0.1))),
        (None, Part::Grid) => (2.0, None),
        (None, Part::Whisker) => (8.0, None),
        (None, Part::Open) => (2.5, None),
        (None, Part::Target) => (4.0, Some((1.0, 9.0))),
        // On a page this sets a frame apart from its cells; here they are pale enough.
        (None, Part::Halo) => return,
        (None, _) => (4.0, None),
    };
    let dashes = dashes.map(|(long, gap)| format!(" stroke-dasharray=\"{long} {gap:.1}\""));
    sheet.draw(&format!(
        "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\"{}/>",
        line.data,
        sheet.colour(colour(line.ink)),
        short(line.width.unwrap_or(width)),
        dashes.unwrap_or_default()
    ));
}

fn words(sheet: &mut Sheet, words: &Words) {
    // No layout of a card has several spans or turned words.
    for span in &words.spans {
        let style = style(span.ink.part, span.size);
        sheet.say(&span.text, colour(span.ink), style, words.at, words.anchor);
    }
}

/// Returns the style of words: numbers are set like the sentence, all else like the quieter lines.
fn style(part: Part, size: f64) -> Style {
    let weight = match part {
        Part::Value | Part::Score | Part::Count | Part::CountOver => Weight::Display,
        _ => Weight::Text,
    };
    Style { weight, size }
}

fn colour(ink: palette::Ink) -> Ink {
    let own = ink.role.map_or(Ink::Ink, Ink::from);
    match (ink.part, own) {
        (Part::Grid | Part::Track | Part::Empty | Part::Blank, _) => Ink::Grid,
        (Part::Tick | Part::Detail, _) => Ink::Muted,
        (Part::Count, _) => Ink::Ink,
        (Part::CountOver, Ink::First) => Ink::OnFirst,
        (Part::CountOver, Ink::Second) => Ink::OnSecond,
        (Part::CountOver, _) => Ink::On,
        (_, own) => own,
    }
}

/// Returns how opaque a part is: the steps of a heat map are one colour at different opacities.
fn opacity(part: Part) -> f64 {
    match part {
        Part::Heat1 => 0.26,
        Part::Heat2 => 0.4,
        Part::Heat3 => 0.55,
        Part::Heat4 => 0.84,
        Part::Empty => 0.45,
        _ => 1.0,
    }
}
