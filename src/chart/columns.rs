//! Vertical bars from a baseline of zero, such as the twelve months.

use super::bars::{length, most};
use super::canvas::Canvas;
use super::layout::{Anchor, Frame, Layout};
use super::palette::Part;
use super::spec::{Bar, Columns, Shape};
use super::text;

struct ColumnsSizes {
    width: f64,
    height: f64,
    size: f64,
}

impl ColumnsSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            width: shape.pick(1900.0, 360.0),
            height: shape.pick(520.0, 380.0),
            size: shape.pick(28.0, 13.0),
        }
    }
}

/// Draws the columns; a column whose height is not a number has height zero.
pub fn layout(columns: &Columns, shape: Shape) -> Layout {
    let look = &ColumnsSizes::of(shape);
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
        canvas.linked(bar.target.as_ref(), &name, Some(frame), |canvas| {
            let half = (slot * 0.34).min(look.size * 2.6);
            let (left, right) = (middle - half, middle + half);
            if share > 0.0 {
                let frame = Frame { left, right, top, bottom: floor };
                canvas.rectangle(frame, Part::Bar.of(bar.role));
            }
        });
    }
    canvas.path(&[(0.0, floor), (look.width, floor)], Part::Base);
    canvas.finish()
}

/// Returns the step between labelled columns: 1 if all labels fit, 2 if every second does, and so on.
fn every(bars: &[Bar], look: &ColumnsSizes, slot: f64) -> usize {
    let widest = text::widest(bars.iter().map(|bar| &bar.label), look.size);
    let fits = widest.min(look.width / 4.0) + look.size * 0.25;
    ((fits / slot).ceil() as usize).clamp(1, bars.len())
}

fn label(canvas: &Canvas, look: &ColumnsSizes, bar: &Bar, (middle, room): (f64, f64)) {
    let text = &text::shorten(&bar.label, look.size, room - look.size * 0.2);
    let baseline = look.height - look.size * 0.35;
    canvas.centred((middle, baseline), text, look.size, Part::Tick);
}

fn value(canvas: &Canvas, look: &ColumnsSizes, bar: &Bar, (middle, slot): (f64, f64), top: f64) {
    let (text, size) = (&bar.value_label, look.size);
    if text::width(text, size) <= slot {
        canvas.words((middle, top - size * 0.35), Anchor::Middle, text, size, Part::Value);
    }
}
