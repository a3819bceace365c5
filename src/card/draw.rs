//! Draws a card: which picture goes where.

use super::face::Faces;
use super::frame::{self, BOTTOM, MARGIN, RIGHT, ROOM, TOP};
use super::ink::{Ink, Inks};
use super::setting::{LEADING, text};
use super::sheet::{Anchor, Area, Drawing, Sheet};
use super::spec::{Card, Picture};
use super::{marks, photo, poster, wheel};
use crate::chart::Mark;

/// The sizes of a sentence, from the largest.
const SIZES: [f64; 14] =
    [104.0, 94.0, 86.0, 78.0, 70.0, 64.0, 58.0, 52.0, 47.0, 42.0, 38.0, 34.0, 30.0, 27.0];

/// Draws a card.
pub fn draw(card: &Card, inks: &Inks, faces: &Faces) -> Drawing {
    let mut sheet = Sheet::new(inks, faces);
    match &card.picture {
        Picture::Poster(poster) => poster::draw(&mut sheet, card, poster),
        Picture::Photo(photo) => photo::one(&mut sheet, card, photo),
        Picture::Class(portraits) => photo::class(&mut sheet, card, portraits),
        Picture::Wheel { wheel, key } => {
            wheel::draw(&mut sheet, wheel);
            let said = beside(&mut sheet, card, 500.0, (270.0, wheel::room(key)));
            wheel::key(&mut sheet, key, (MARGIN, said));
        }
        Picture::Chart { mark: mark @ Mark::Hundreds(_), .. } => {
            beside(&mut sheet, card, 486.0, (330.0, 0.0));
            marks::draw(&mut sheet, mark, card.language, AT_RIGHT);
        }
        Picture::Chart { mark, .. } if card.stamp.is_some() => claim(&mut sheet, card, Some(mark)),
        Picture::Chart { mark, more } => below(&mut sheet, card, mark, more),
        Picture::None if card.stamp.is_some() => claim(&mut sheet, card, None),
        Picture::None => alone(&mut sheet, card),
    }
    frame::footing(&mut sheet, card);
    sheet.finish(&card.sentence(), &description(card))
}

/// Returns what the card says besides its sentence.
fn description(card: &Card) -> String {
    let stamp = card.stamp.iter().map(|stamp| format!("{}.", stamp.word));
    let lines = card.lines.iter().cloned();
    let counted = [&card.counted, &card.freeze].map(String::as_str);
    let counted = counted.into_iter().filter(|words| !words.is_empty());
    let counted = format!("{}: {}.", card.report, counted.collect::<Vec<_>>().join(", "));
    let said = stamp.chain(lines).chain([counted]);
    said.collect::<Vec<_>>().join(" ")
}

/// Draws the sentence alone, as large as it fits.
fn alone(sheet: &mut Sheet, card: &Card) {
    frame::kicker(sheet, card, ROOM);
    let lines = frame::sentence(sheet, card, &SIZES, (ROOM, 330.0));
    let below = frame::block(sheet, &lines, (MARGIN, TOP + 12.0), card.quoted);
    let room = BOTTOM - below - 18.0;
    frame::quiet(sheet, &card.lines, (MARGIN, below + 18.0), (940.0, room));
}

/// The room beside a sentence.
const AT_RIGHT: Area =
    Area { x: MARGIN + 542.0, y: 96.0, width: ROOM - 542.0, height: BOTTOM - 96.0 };

/// Writes the sentence at the left, at most `high` high, and keeps room below it; returns the edge below the words.
fn beside(sheet: &mut Sheet, card: &Card, width: f64, (high, kept): (f64, f64)) -> f64 {
    frame::kicker(sheet, card, width);
    let lines = frame::sentence(sheet, card, &SIZES[1..], (width, high));
    let height: f64 = lines.iter().map(|line| line.style.size * LEADING).sum();
    let top = TOP + 8.0 + ((high - height) / 3.0).max(0.0);
    let below = frame::block(sheet, &lines, (MARGIN, top), card.quoted) + 16.0;
    let room = BOTTOM - below - kept;
    frame::quiet(sheet, &card.lines, (MARGIN, below), (width, room)) + 12.0
}

/// Draws the sentence across the card and a picture below it.
fn below(sheet: &mut Sheet, card: &Card, mark: &Mark, more: &str) {
    frame::kicker(sheet, card, ROOM);
    let high = match mark {
        // Cells and lanes need the height.
        Mark::Heat(_) | Mark::Dots(_) => 130.0,
        _ => 158.0,
    };
    let lines = frame::sentence(sheet, card, &SIZES[4..], (ROOM, high));
    let y = frame::block(sheet, &lines, (MARGIN, TOP), card.quoted) + 28.0;
    let kept = if more.is_empty() { 0.0 } else { MORE };
    let area = Area { x: MARGIN, y, width: ROOM, height: BOTTOM - 6.0 - y - kept };
    let y = marks::draw(sheet, mark, card.language, area);
    sheet.say(more, Ink::Muted, text(25.0), (MARGIN, y + 28.0), Anchor::Start);
    if let Mark::Bars(_) = mark {
        let y = y + kept + 16.0;
        frame::quiet(sheet, &card.lines, (MARGIN, y), (ROOM, BOTTOM + 6.0 - y));
    }
}

/// The height of the line about rows that are left out.
const MORE: f64 = 36.0;

/// Draws a claim as it was registered, its verdict, and its interval beside the verdict.
fn claim(sheet: &mut Sheet, card: &Card, mark: Option<&Mark>) {
    frame::kicker(sheet, card, ROOM);
    let lines = frame::sentence(sheet, card, &SIZES[3..], (ROOM, 190.0));
    let below = frame::block(sheet, &lines, (MARGIN, TOP), card.quoted);
    // The remaining height goes between the parts.
    let spare = (BOTTOM - below - 28.0 - 96.0 - 26.0 - 78.0).max(0.0);
    let y = below + 28.0 + (spare / 2.0).min(30.0);
    let width = card.stamp.as_ref().map_or(0.0, |stamp| frame::stamp(sheet, stamp, (MARGIN, y)));
    let words = y + 96.0 + 26.0 + (spare / 3.0).min(20.0);
    if let Some(mark) = mark {
        let x = MARGIN + width + 72.0;
        let area = Area { x, y: y - 8.0, width: RIGHT - x, height: 124.0 };
        marks::draw(sheet, mark, card.language, area);
    }
    frame::quiet(sheet, &card.lines, (MARGIN, words), (ROOM, BOTTOM + 10.0 - words));
}
