//! The words of a row: whose moment it is, and how far off it was.

use super::super::canvas::{Anchor, Canvas, Words};
use super::super::palette::{Ink, Part};
use super::super::spec::{Correction, Shape};
use super::super::text;
use super::{LINE, Plot};

impl Plot<'_> {
    /// Writes a row's name and how far off it was: at both ends of a wide row, above a tall one.
    pub(super) fn words(&self, canvas: &Canvas, row: &Correction, (top, y): (f64, f64), end: f64) {
        let (look, size) = (self.look, self.name);
        let value = Words { text: &row.size, size, ink: Ink::of(Part::Value) };
        let (at, anchor, baseline) = match look.shape {
            Shape::Tall => (look.width, Anchor::End, top + size),
            Shape::Wide if row.seconds >= 0.0 => {
                let at = end + look.dot + size * 0.4;
                (at, Anchor::Start, y + size * 0.35)
            }
            Shape::Wide => (end - look.dot - size * 0.4, Anchor::End, y + size * 0.35),
        };
        canvas.words((at, baseline), anchor, value);
        let room = look.width * look.column;
        let lines = text::wrap(&row.label, size, room, self.lines);
        let raised = match look.shape {
            Shape::Tall => 0.0,
            Shape::Wide => size * LINE * (lines.len() - 1) as f64 / 2.0,
        };
        for (index, text) in lines.iter().enumerate() {
            let ink = Ink::of(Part::Text);
            let y = baseline - raised + size * LINE * index as f64;
            canvas.words((0.0, y), Anchor::Start, Words { text, size, ink });
        }
    }
}
