//! Chances as a hundred dots each: a table of squares on a slide, one column below another on a phone.

use super::canvas::Canvas;
use super::layout::{Layout, Point};
use super::palette::{Ink, Part};
use super::spec::{Hundred, HundredRow, Hundreds, Role, Shape};
use super::text;

const WIDTH: f64 = 1900.0;
const SIZE: f64 = 34.0;
const NUMBER: f64 = 112.0;
/// The distance between dots; the style sheet spaces the dashes of a line by the same.
const PITCH: f64 = 21.0;
const HEAD: f64 = 62.0;
const ROW: f64 = 10.0 * PITCH + GAP;
const GAP: f64 = 40.0;

const TALL_WIDTH: f64 = 360.0;
const TALL_SIZE: f64 = 14.5;
const TALL_NUMBER: f64 = 24.0;
/// As [`PITCH`], on a phone.
const TALL_PITCH: f64 = 8.0;
const TALL_ROW: f64 = 5.0 * TALL_PITCH + 55.0;

/// Draws the chances; cells beyond the last column are left out.
pub fn layout(hundreds: &Hundreds, shape: Shape) -> Layout {
    match shape {
        Shape::Wide => wide(hundreds),
        Shape::Tall => tall(hundreds),
    }
}

fn wide(hundreds: &Hundreds) -> Layout {
    let rows = hundreds.rows.len() as f64;
    let canvas = Canvas::new(WIDTH, (HEAD + ROW * rows - GAP).max(HEAD));
    let widest = text::widest(hundreds.rows.iter().map(|row| &row.label), SIZE);
    let left = (widest + 30.0).min(WIDTH / 4.0);
    let slot = (WIDTH - left) / hundreds.columns.len().max(1) as f64;
    for (index, column) in hundreds.columns.iter().enumerate() {
        let at = (left + slot * index as f64, SIZE);
        canvas.fit(at, slot - SIZE, column, SIZE, Part::Text);
    }
    for (index, row) in hundreds.rows.iter().enumerate() {
        let top = HEAD + ROW * index as f64;
        let at = (0.0, top + 5.0 * PITCH + SIZE * 0.34);
        canvas.fit(at, left - SIZE / 2.0, &row.label, SIZE, Part::Name.of(row.role));
        for (column, cell) in row.cells.iter().take(hundreds.columns.len()).enumerate() {
            let x = left + slot * column as f64;
            dots(&canvas, (x, top), (10, PITCH), cell, row.role);
            let at = (x + 10.0 * PITCH + 20.0, top + 5.0 * PITCH + NUMBER * 0.34);
            number(&canvas, at, (NUMBER, slot - 10.0 * PITCH - 40.0), cell, row.role);
        }
    }
    canvas.finish()
}

/// Lays out the chances of the first column for a card: side by side, each with its number and its name below.
pub fn card(hundreds: &Hundreds, (width, height): (f64, f64), measure: text::Measure) -> Layout {
    const AIR: f64 = 40.0;
    const BELOW: f64 = 120.0;
    let canvas = Canvas::of_card((width, height), measure);
    let n = hundreds.rows.len().max(1) as f64;
    let side = ((width - AIR * (n - 1.0)) / n).min(height - BELOW);
    for (place, row) in hundreds.rows.iter().enumerate() {
        let Some(cell) = row.cells.first() else {
            continue;
        };
        let left = (side + AIR) * place as f64;
        dots(&canvas, (left, 0.0), (10, side / 10.0), cell, row.role);
        canvas.write((left, side + 86.0), &cell.word, 84.0, Part::Score.of(row.role));
        canvas.fit((left, side + 128.0), side, &row.label, 28.0, Part::Text);
    }
    canvas.finish()
}

fn tall(hundreds: &Hundreds) -> Layout {
    let columns = hundreds.columns.len() as f64;
    let canvas = Canvas::new(TALL_WIDTH, (TALL_ROW * columns).max(TALL_SIZE));
    let slot = TALL_WIDTH / hundreds.rows.len().max(1) as f64;
    for (index, column) in hundreds.columns.iter().enumerate() {
        let top = TALL_ROW * index as f64;
        canvas.fit((0.0, top + TALL_SIZE), TALL_WIDTH, column, TALL_SIZE, Part::Text);
        for (place, row) in hundreds.rows.iter().enumerate() {
            if let Some(cell) = row.cells.get(index) {
                tall_cell(&canvas, (slot * place as f64, top + 20.0), slot, row, cell);
            }
        }
    }
    canvas.finish()
}

fn tall_cell(canvas: &Canvas, (x, top): (f64, f64), slot: f64, row: &HundredRow, cell: &Hundred) {
    let baseline = top + TALL_NUMBER * 0.8;
    let room = (TALL_NUMBER, slot / 2.0);
    number(canvas, (x, baseline), room, cell, row.role);
    let beside = x + text::width(&cell.word, TALL_NUMBER) + 4.0;
    let room = x + slot - beside - 4.0;
    canvas.fit((beside, baseline), room, &row.label, TALL_SIZE, Part::Name.of(row.role));
    dots(canvas, (x, top + TALL_NUMBER + 3.0), (20, TALL_PITCH), cell, row.role);
}

/// Writes how many of the hundred are marked, in smaller letters if there is too little room.
fn number(canvas: &Canvas, at: (f64, f64), (size, room): (f64, f64), cell: &Hundred, role: Role) {
    let wide = text::width(&cell.word, size);
    canvas.write(at, &cell.word, (size * room / wide.max(1.0)).min(size), Part::Score.of(role));
}

/// Draws a hundred dots in rows, the marked ones first.
fn dots(
    canvas: &Canvas,
    (left, top): Point,
    (across, pitch): (u32, f64),
    cell: &Hundred,
    role: Role,
) {
    let row = |row: u32, from: u32, to: u32, ink: Ink| {
        let x = left + pitch * (f64::from(from) + 0.5);
        let y = top + pitch * (f64::from(row) + 0.5);
        if from < to {
            canvas.beads((x, y), to - from, pitch, ink);
        }
    };
    let rows = 0..100 / across;
    let full = |row: u32| cell.marked.min(100).saturating_sub(row * across).min(across);
    for at in rows.clone() {
        row(at, full(at), across, Part::Blank.into());
    }
    for at in rows {
        row(at, 0, full(at), Part::Bead.of(role));
    }
}
