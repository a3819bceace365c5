//! Horizontal bars from a baseline of zero, each with its name and its number in words.

use super::canvas::{Anchor, Canvas, Frame, Words};
use super::layout::Layout;
use super::palette::{Ink, Part};
use super::spec::{Bar, Bars, Shape};
use super::text;

/// Draws the bars; one whose length is no number has none.
pub fn layout(bars: &Bars, shape: Shape) -> Layout {
    match shape {
        Shape::Wide => wide(bars),
        Shape::Tall => tall(bars),
    }
}

/// Returns the length of a bar, zero where it is no number.
pub(super) fn length(bar: &Bar) -> f64 {
    if bar.value.is_finite() { bar.value.max(0.0) } else { 0.0 }
}

/// Returns the value that fills the whole length.
pub(super) fn most<'a>(bars: impl IntoIterator<Item = &'a Bar>, of: Option<f64>) -> f64 {
    let longest = bars.into_iter().map(length).fold(0.0, f64::max);
    longest.max(of.filter(|of| of.is_finite()).unwrap_or(0.0)).max(f64::MIN_POSITIVE)
}

fn accessible(bar: &Bar) -> String {
    format!("{} {}", bar.label, bar.value_label)
}

const WIDTH: f64 = 1900.0;
const SIZE: f64 = 30.0;
const TALL_WIDTH: f64 = 360.0;
const TALL_HEIGHT: f64 = 430.0;

/// Where the bars of a wide drawing stand.
struct Wide {
    left: f64,
    right: f64,
    pitch: f64,
    /// The value at the right edge.
    most: f64,
    has_track: bool,
}

fn wide(bars: &Bars) -> Layout {
    let rows = bars.bars.len().max(1) as f64;
    let widest = |words: fn(&Bar) -> &str| {
        let wide = bars.bars.iter().map(|bar| text::width(words(bar), SIZE));
        wide.fold(0.0, f64::max)
    };
    let wide = Wide {
        left: (widest(|bar| &bar.label) + 30.0).clamp(120.0, 560.0),
        right: WIDTH - (widest(|bar| &bar.value_label) + 24.0).min(600.0),
        pitch: (590.0 / rows).clamp(52.0, 156.0),
        most: most(&bars.bars, bars.of),
        has_track: bars.of.is_some(),
    };
    let height = wide.pitch * rows;
    let canvas = Canvas::new(WIDTH, height);
    for (index, bar) in bars.bars.iter().enumerate() {
        let top = wide.pitch * index as f64;
        let middle = top + wide.pitch / 2.0;
        let frame = Frame { left: 0.0, right: WIDTH, top, bottom: top + wide.pitch };
        wide.words(&canvas, bar, middle);
        canvas.linked_frame(bar.target.as_ref(), &accessible(bar), frame, |canvas| {
            wide.bar(canvas, bar, middle);
        });
    }
    if !wide.has_track && !bars.bars.is_empty() {
        canvas.path(&[(wide.left, 0.0), (wide.left, height)], Ink::of(Part::Base));
    }
    canvas.finish()
}

impl Wide {
    fn end(&self, bar: &Bar) -> f64 {
        self.left + (self.right - self.left) * length(bar) / self.most
    }

    fn bar(&self, canvas: &Canvas, bar: &Bar, middle: f64) {
        let half = (self.pitch * 0.31).min(42.0);
        let (left, top, bottom) = (self.left, middle - half, middle + half);
        let frame = |right: f64| Frame { left, right, top, bottom };
        if self.has_track {
            canvas.rectangle(frame(self.right), Ink::of(Part::Track));
        }
        canvas.rectangle(frame(self.end(bar)), Ink::role(Part::Bar, bar.role));
    }

    fn words(&self, canvas: &Canvas, bar: &Bar, middle: f64) {
        let most = if self.pitch < 76.0 { 1 } else { 2 };
        let lines = text::wrap(&bar.label, SIZE, self.left - 24.0, most);
        let baseline = middle + SIZE * 0.34;
        let first = baseline - SIZE * 0.54 * (lines.len() as f64 - 1.0);
        for (index, text) in lines.iter().enumerate() {
            let words = Words { text, size: SIZE, ink: Ink::role(Part::Name, bar.role) };
            canvas.words((0.0, first + SIZE * 1.08 * index as f64), Anchor::Start, words);
        }
        let at = if self.has_track { self.right } else { self.end(bar) } + 18.0;
        let text = &text::shorten(&bar.value_label, SIZE, WIDTH - at);
        let words = Words { text, size: SIZE, ink: Ink::of(Part::Value) };
        canvas.words((at, baseline), Anchor::Start, words);
    }
}

fn tall(bars: &Bars) -> Layout {
    let rows = bars.bars.len().max(1) as f64;
    // Few bars are broad, so that they fill a phone; many stand close.
    let pitch = (TALL_HEIGHT / rows).clamp(43.0, 84.0);
    let size = (pitch * 0.25).clamp(14.5, 18.0);
    let canvas = Canvas::new(TALL_WIDTH, pitch * rows);
    let most = most(&bars.bars, bars.of);
    for (index, bar) in bars.bars.iter().enumerate() {
        let top = pitch * index as f64;
        let frame = |right: f64| Frame {
            left: 0.0,
            right,
            top: top + size + 5.5,
            bottom: top + size + 5.5 + pitch * 0.3,
        };
        let whole = Frame { left: 0.0, right: TALL_WIDTH, top, bottom: top + pitch };
        tall_words(&canvas, bar, top + size, size);
        canvas.linked_frame(bar.target.as_ref(), &accessible(bar), whole, |canvas| {
            if bars.of.is_some() {
                canvas.rectangle(frame(TALL_WIDTH), Ink::of(Part::Track));
            }
            let to = TALL_WIDTH * length(bar) / most;
            canvas.rectangle(frame(to), Ink::role(Part::Bar, bar.role));
        });
    }
    canvas.finish()
}

fn tall_words(canvas: &Canvas, bar: &Bar, baseline: f64, size: f64) {
    let value = text::shorten(&bar.value_label, size, TALL_WIDTH * 0.6);
    let room = TALL_WIDTH - text::width(&value, size) - size;
    let name = text::shorten(&bar.label, size, room);
    let name = Words { text: &name, size, ink: Ink::role(Part::Name, bar.role) };
    let value = Words { text: &value, size, ink: Ink::of(Part::Value) };
    canvas.words((0.0, baseline), Anchor::Start, name);
    canvas.words((TALL_WIDTH, baseline), Anchor::End, value);
}
