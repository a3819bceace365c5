//! Vertical bars from a baseline of zero, such as the twelve months.

use super::bars::{length, most};
use super::canvas::{Anchor, Canvas, Frame, Words};
use super::layout::Layout;
use super::palette::{Ink, Part};
use super::spec::{Bar, Columns, Shape};
use super::text;

struct Look {
    width: f64,
    height: f64,
    size: f64,
}

const WIDE: Look = Look { width: 1900.0, height: 520.0, size: 28.0 };
const TALL: Look = Look { width: 360.0, height: 380.0, size: 13.0 };

/// Draws the columns; one whose height is no number has none.
pub fn layout(columns: &Columns, shape: Shape) -> Layout {
    let look = match shape {
        Shape::Wide => &WIDE,
        Shape::Tall => &TALL,
    };
    let canvas = Canvas::new(look.width, look.height);
    if columns.bars.is_empty() {
        return canvas.finish();
    }
    let slot = look.width / columns.bars.len() as f64;
    let most = most(&columns.bars, None);
    let floor = look.height - look.size * 1.6;
    let every = every(&columns.bars, look, slot);
    for (index, bar) in columns.bars.iter().enumerate() {
        let middle = slot * (index as f64 + 0.5);
        let name = format!("{} {}", bar.label, bar.value_label);
        let share = length(bar) / most;
        let top = floor - (floor - look.size * 1.3) * share;
        if index % every == 0 {
            label(&canvas, look, bar, (middle, slot * every as f64));
        }
        value(&canvas, look, bar, (middle, slot), top);
        let (left, right) = (middle - slot / 2.0, middle + slot / 2.0);
        let frame = Frame { left, right, top: 0.0, bottom: look.height };
        canvas.linked_frame(bar.target.as_ref(), &name, frame, |canvas| {
            let half = (slot * 0.34).min(look.size * 2.6);
            let (left, right) = (middle - half, middle + half);
            if share > 0.0 {
                let frame = Frame { left, right, top, bottom: floor };
                canvas.rectangle(frame, Ink::role(Part::Bar, bar.role));
            }
        });
    }
    canvas.path(&[(0.0, floor), (look.width, floor)], Ink::of(Part::Base));
    canvas.finish()
}

/// Returns every how many columns a label has room: labels that would crowd are dropped at even steps.
fn every(bars: &[Bar], look: &Look, slot: f64) -> usize {
    let widest = bars.iter().map(|bar| text::width(&bar.label, look.size)).fold(0.0, f64::max);
    let fits = widest.min(look.width / 4.0) + look.size * 0.25;
    ((fits / slot).ceil() as usize).clamp(1, bars.len())
}

fn label(canvas: &Canvas, look: &Look, bar: &Bar, (middle, room): (f64, f64)) {
    let text = &text::shorten(&bar.label, look.size, room - look.size * 0.2);
    let half = text::width(text, look.size) / 2.0;
    let at = middle.clamp(half, look.width - half);
    let words = Words { text, size: look.size, ink: Ink::of(Part::Tick) };
    canvas.words((at, look.height - look.size * 0.35), Anchor::Middle, words);
}

fn value(canvas: &Canvas, look: &Look, bar: &Bar, (middle, slot): (f64, f64), top: f64) {
    let text = &bar.value_label;
    if text::width(text, look.size) <= slot {
        let words = Words { text, size: look.size, ink: Ink::of(Part::Value) };
        canvas.words((middle, top - look.size * 0.35), Anchor::Middle, words);
    }
}
