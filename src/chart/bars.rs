//! Horizontal bars from a baseline of zero, each with its name and its number in words.

use super::canvas::Canvas;
use super::layout::{Anchor, Frame, Layout};
use super::palette::Part;
use super::spec::{Bar, Bars, Shape};
use super::text::{self, Measure, WIDEST};

/// Draws the bars; a bar whose length is not a number has length zero.
pub fn layout(bars: &Bars, shape: Shape) -> Layout {
    match shape {
        Shape::Wide => wide(bars),
        Shape::Tall => tall(bars),
    }
}

/// Returns the length of a bar, zero if it is not a number.
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

/// Bars that stand beside their names.
struct Beside<'a> {
    measure: Measure<'a>,
    width: f64,
    /// Where the longest bar begins and ends.
    left: f64,
    right: f64,
    pitch: f64,
    /// Half the height of a bar.
    half: f64,
    /// Size of the names and of the numbers.
    sizes: (f64, f64),
    /// The air between a name and the bars, and between a bar and its number.
    air: (f64, f64),
    /// The value at the right edge.
    most: f64,
    has_track: bool,
    is_card: bool,
}

/// Returns the width of the widest name and of the widest number.
fn widest(bars: &Bars, measure: Measure, sizes: (f64, f64)) -> (f64, f64) {
    let widest = |words: fn(&Bar) -> &str, size: f64, part: Part| {
        bars.bars.iter().map(|bar| measure(words(bar), size, part)).fold(0.0, f64::max)
    };
    let numbers = widest(|bar| &bar.value_label, sizes.1, Part::Value);
    (widest(|bar| &bar.label, sizes.0, Part::Name), numbers)
}

fn wide(bars: &Bars) -> Layout {
    let rows = bars.bars.len().max(1) as f64;
    let pitch = (590.0 / rows).clamp(52.0, 156.0);
    let (names, numbers) = widest(bars, WIDEST, (SIZE, SIZE));
    let beside = Beside {
        measure: WIDEST,
        width: WIDTH,
        left: (names + 30.0).clamp(120.0, 560.0),
        right: WIDTH - (numbers + 24.0).min(600.0),
        pitch,
        half: (pitch * 0.31).min(42.0),
        sizes: (SIZE, SIZE),
        air: (24.0, 18.0),
        most: most(&bars.bars, bars.of),
        has_track: bars.of.is_some(),
        is_card: false,
    };
    let height = pitch * rows;
    let canvas = Canvas::new(WIDTH, height);
    beside.draw(&canvas, bars);
    if !beside.has_track && !bars.bars.is_empty() {
        canvas.path(&[(beside.left, 0.0), (beside.left, height)], Part::Base);
    }
    canvas.finish()
}

/// Lays out the bars for a card.
pub fn card(bars: &Bars, (width, height): (f64, f64), measure: Measure) -> Layout {
    let rows = bars.bars.len().max(1) as f64;
    let pitch = (height / rows).min(78.0);
    let size = (pitch * 0.475).clamp(24.0, 34.0);
    let sizes = (size, size + 4.0);
    let (names, numbers) = widest(bars, measure, sizes);
    let beside = Beside {
        measure,
        width,
        left: names.min(430.0) + 28.0,
        right: width - numbers - 18.0,
        pitch,
        half: pitch * 0.33,
        sizes,
        air: (28.0, 16.0),
        most: most(&bars.bars, bars.of),
        has_track: bars.of.is_some(),
        is_card: true,
    };
    let canvas = Canvas::of_card((width, pitch * rows), measure);
    beside.draw(&canvas, bars);
    canvas.finish()
}

impl Beside<'_> {
    fn draw(&self, canvas: &Canvas, bars: &Bars) {
        for (index, bar) in bars.bars.iter().enumerate() {
            let top = self.pitch * index as f64;
            let middle = top + self.pitch / 2.0;
            let row = canvas.row(top, self.pitch);
            self.words(canvas, bar, middle);
            canvas.linked(bar.target.as_ref(), &accessible(bar), Some(row), |canvas| {
                self.bar(canvas, bar, middle);
            });
        }
    }

    fn end(&self, bar: &Bar) -> f64 {
        self.left + ((self.right - self.left) * length(bar) / self.most).max(self.stub(bar))
    }

    /// Returns the least length of a bar: on a card every bar can be seen, and a bar of zero still marks where it begins.
    fn stub(&self, bar: &Bar) -> f64 {
        match (length(bar) > 0.0, self.has_track) {
            _ if !self.is_card => 0.0,
            (true, _) => self.half * 0.8,
            (false, true) => 0.0,
            (false, false) => 3.0,
        }
    }

    fn bar(&self, canvas: &Canvas, bar: &Bar, middle: f64) {
        let (left, top, bottom) = (self.left, middle - self.half, middle + self.half);
        let frame = |right: f64| Frame { left, right, top, bottom };
        if self.has_track {
            canvas.rectangle(frame(self.right), Part::Track);
        }
        canvas.rectangle(frame(self.end(bar)), Part::Bar.of(bar.role));
    }

    fn words(&self, canvas: &Canvas, bar: &Bar, middle: f64) {
        let (size, number) = self.sizes;
        let most = if self.is_card || self.pitch < 76.0 { 1 } else { 2 };
        let ink = match self.is_card {
            true => Part::Text.into(),
            false => Part::Name.of(bar.role),
        };
        let width = |text: &str| (self.measure)(text, size, ink.part);
        let lines = text::wrap_by(&width, &bar.label, self.left - self.air.0, most);
        let baseline = middle + size * 0.34;
        let first = baseline - size * 0.54 * (lines.len() as f64 - 1.0);
        canvas.lines((0.0, first), Anchor::Start, &lines, (size, 1.08), ink);
        let at = if self.has_track { self.right } else { self.end(bar) } + self.air.1;
        let room = self.width - at;
        canvas.fit((at, baseline), room, &bar.value_label, number, Part::Value);
    }
}

fn tall(bars: &Bars) -> Layout {
    let rows = bars.bars.len().max(1) as f64;
    // A few bars are thick, so that they fill a phone; many are close together.
    let pitch = (TALL_HEIGHT / rows).clamp(43.0, 84.0);
    let size = (pitch * 0.25).clamp(14.5, 18.0);
    let canvas = Canvas::new(TALL_WIDTH, pitch * rows);
    let most = most(&bars.bars, bars.of);
    for (index, bar) in bars.bars.iter().enumerate() {
        let top = pitch * index as f64;
        let frame = |right: f64| Frame { right, ..canvas.row(top + size + 5.5, pitch * 0.3) };
        let name = (bar.label.as_str(), Part::Name.of(bar.role));
        let value = (bar.value_label.as_str(), Part::Value.into());
        canvas.at_both_edges(top + size, size, name, value, 0.6);
        let row = canvas.row(top, pitch);
        canvas.linked(bar.target.as_ref(), &accessible(bar), Some(row), |canvas| {
            if bars.of.is_some() {
                canvas.rectangle(frame(TALL_WIDTH), Part::Track);
            }
            let to = TALL_WIDTH * length(bar) / most;
            canvas.rectangle(frame(to), Part::Bar.of(bar.role));
        });
    }
    canvas.finish()
}
