//! Shade as printed dots: zero-length strokes with round caps, one path a size, which is a quarter of the bytes of circles.

use std::fmt::Write;
use std::sync::LazyLock;

use super::outline::{MIDDLE, Outline, Row};

/// The sizes of a dot, as stroke widths.
const SIZES: [&str; 8] = ["1.1", "1.8", "2.6", "3.4", "4.2", "5", "5.9", "6.8"];

/// Dots stand on every second place of this grid, as on a chessboard.
const STEP: i32 = 4;

/// How far the shade falls beyond the head.
const SHADOW: (f64, f64) = (13.0, 7.0);

/// Draws the shade on head, neck and wall.
pub fn shade(outline: &Outline) -> String {
    dots("dots", (0, 288), |y| {
        let rows = [outline.row(y), outline.row(y - SHADOW.1)];
        move |x| on_head(&rows, x, y).max(on_wall(x, y))
    })
}

/// Draws the light on the shoulders, which is the same on all of them.
pub fn light() -> &'static str {
    static LIGHT: LazyLock<String> =
        LazyLock::new(|| dots("glints", (228, 288), |y| move |x| on_shoulder(x, y)));
    &LIGHT
}

/// Returns the tone of a place in its row, and in the one that throws its shadow there.
fn on_head([row, above]: &[Row; 2], x: f64, y: f64) -> f64 {
    let (dx, dy) = (x - MIDDLE.0, y - MIDDLE.1);
    let slant = (dx * 0.8 + dy * 0.62) / 60.0;
    if row.holds(x) {
        return ((slant - 0.12) * 0.95).min(0.86);
    }
    if (95.0..146.0).contains(&x) && (150.0..256.0).contains(&y) {
        return 0.42 + (x - 95.0) / 160.0;
    }
    if dx > 0.0 && above.holds(x - SHADOW.0) {
        return ((slant - 0.55) * 0.6).min(0.34);
    }
    0.0
}

fn on_wall(x: f64, y: f64) -> f64 {
    let low = ((y - 196.0) / 90.0).max(0.0) * ((x - 120.0).abs() / 104.0);
    let corner = ((x - 196.0) / 30.0).max(0.0) * ((76.0 - y) / 46.0).max(0.0);
    (low * 0.75).max(corner * 0.34)
}

fn on_shoulder(x: f64, y: f64) -> f64 {
    // Light falls on the left sleeve and fades towards the middle.
    let inside = y > 236.0 + (x - 92.0).abs().powf(1.32) * 0.1;
    let fades = (92.0 - x) / 62.0;
    if inside && x < 88.0 { (0.15 + fades * 0.42).min(0.52) } else { 0.0 }
}

/// Prints dots from row to row; `row` returns the tones at a height: 0 for none and 1 for the largest.
fn dots<Tone: Fn(f64) -> f64>(class: &str, rows: (i32, i32), row: impl Fn(f64) -> Tone) -> String {
    let mut paths = vec![(String::new(), (0, 0)); SIZES.len()];
    for y in (rows.0..rows.1).step_by(STEP as usize) {
        let shift = (y / STEP) % 2 * STEP;
        let tone = row(f64::from(y));
        for x in (shift..240).step_by(2 * STEP as usize) {
            let size = (tone(f64::from(x)) * SIZES.len() as f64).floor();
            if size >= 1.0 {
                let (path, last) = &mut paths[(size as usize).min(SIZES.len()) - 1];
                // Writing to a string never fails.
                let _ = write!(path, "m{} {}h0", x - last.0, y - last.1);
                *last = (x, y);
            }
        }
    }
    let drawn = paths.iter().zip(SIZES).filter(|((path, _), _)| !path.is_empty());
    drawn
        .map(|((path, _), width)| {
            format!("<path class=\"{class}\" stroke-width=\"{width}\" d=\"{path}\"/>")
        })
        .collect()
}
