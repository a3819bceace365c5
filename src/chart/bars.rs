//! Horizontal bars from a baseline of zero, each with its name and its number in words.

use super::canvas::{Anchor, Canvas, Frame, Words};
use super::palette::{Ink, Part};
use super::spec::{Bar, Bars, Chart, Shape};
use super::text;

/// Draws the bars; one whose length is no number has none.
pub fn draw(chart: &Chart, bars: &Bars, shape: Shape) -> String {
    match shape {
        Shape::Wide => wide(chart, bars),
        Shape::Tall => tall(chart, bars),
    }
}

/// Returns the length of a bar, zero where it is no number.
pub(super) fn length(bar: &Bar) -> f64 {
    if bar.value.is_finite() {
        bar.value.max(0.0)
    } else {
        0.0
    }
}

/// Returns the value that fills the whole length.
pub(super) fn most<'a>(bars: impl IntoIterator<Item = &'a Bar>, of: Option<f64>) -> f64 {
    let longest = bars.into_iter().map(length).fold(0.0, f64::max);
    longest
        .max(of.filter(|of| of.is_finite()).unwrap_or(0.0))
        .max(f64::MIN_POSITIVE)
}

fn accessible(bar: &Bar) -> String {
    format!("{}: {}", bar.label, bar.value_label)
}

fn wide(chart: &Chart, bars: &Bars) -> String {
    const WIDTH: f64 = 1900.0;
    const SIZE: f64 = 30.0;
    let rows = bars.bars.len().max(1) as f64;
    let pitch = (690.0 / rows).clamp(52.0, 122.0);
    let canvas = Canvas::new(chart, Shape::Wide, WIDTH, pitch * rows);
    let widest = |words: fn(&Bar) -> &str| {
        bars.bars
            .iter()
            .map(|bar| text::width(words(bar), SIZE))
            .fold(0.0, f64::max)
    };
    let left = (widest(|bar| &bar.label) + 30.0).clamp(120.0, 560.0);
    let right = WIDTH - (widest(|bar| &bar.value_label) + 24.0).min(600.0);
    let most = most(&bars.bars, bars.of);
    for (index, bar) in bars.bars.iter().enumerate() {
        let middle = pitch * (index as f64 + 0.5);
        let half = (pitch * 0.31).min(30.0);
        let frame = |to: f64| Frame {
            left,
            right: to,
            top: middle - half,
            bottom: middle + half,
        };
        canvas.linked(bar.href.as_deref(), &accessible(bar), |canvas| {
            if bars.of.is_some() {
                canvas.rectangle(frame(right), Ink::of(Part::Track));
            }
            let to = left + (right - left) * length(bar) / most;
            canvas.rectangle(frame(to), Ink::role(Part::Bar, bar.role));
            let names = text::wrap(
                &bar.label,
                SIZE,
                left - 24.0,
                if pitch < 76.0 { 1 } else { 2 },
            );
            let first = middle + SIZE * 0.34 - SIZE * 0.54 * (names.len() as f64 - 1.0);
            for (line, name) in names.iter().enumerate() {
                let words = Words {
                    text: name,
                    size: SIZE,
                    ink: Ink::role(Part::Name, bar.role),
                };
                canvas.words(
                    (0.0, first + SIZE * 1.08 * line as f64),
                    Anchor::Start,
                    words,
                );
            }
            let at = if bars.of.is_some() { right } else { to };
            let value = text::shorten(&bar.value_label, SIZE, WIDTH - at - 18.0);
            let words = Words {
                text: &value,
                size: SIZE,
                ink: Ink::of(Part::Value),
            };
            canvas.words((at + 18.0, middle + SIZE * 0.34), Anchor::Start, words);
        });
    }
    if bars.of.is_none() && !bars.bars.is_empty() {
        canvas.path(&[(left, 0.0), (left, pitch * rows)], Ink::of(Part::Base));
    }
    canvas.finish()
}

fn tall(chart: &Chart, bars: &Bars) -> String {
    const WIDTH: f64 = 360.0;
    const SIZE: f64 = 14.5;
    let pitch = 48.0;
    let canvas = Canvas::new(
        chart,
        Shape::Tall,
        WIDTH,
        pitch * bars.bars.len().max(1) as f64,
    );
    let most = most(&bars.bars, bars.of);
    for (index, bar) in bars.bars.iter().enumerate() {
        let top = pitch * index as f64;
        canvas.linked(bar.href.as_deref(), &accessible(bar), |canvas| {
            let value = text::shorten(&bar.value_label, SIZE, WIDTH * 0.6);
            let room = WIDTH - text::width(&value, SIZE) - SIZE;
            let name = text::shorten(&bar.label, SIZE, room);
            let name = Words {
                text: &name,
                size: SIZE,
                ink: Ink::role(Part::Name, bar.role),
            };
            let value = Words {
                text: &value,
                size: SIZE,
                ink: Ink::of(Part::Value),
            };
            canvas.words((0.0, top + SIZE), Anchor::Start, name);
            canvas.words((WIDTH, top + SIZE), Anchor::End, value);
            let frame = |to: f64| Frame {
                left: 0.0,
                right: to,
                top: top + 20.0,
                bottom: top + 34.0,
            };
            if bars.of.is_some() {
                canvas.rectangle(frame(WIDTH), Ink::of(Part::Track));
            }
            canvas.rectangle(
                frame(WIDTH * length(bar) / most),
                Ink::role(Part::Bar, bar.role),
            );
        });
    }
    canvas.finish()
}
