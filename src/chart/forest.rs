//! Estimates with their intervals: a name and a word above each line, ticks below each panel.

use super::canvas::Canvas;
use super::layout::{Layout, Point};
use super::palette::Part;
use super::scale::Scale;
use super::spec::{Forest, ForestRow, ForestScale, Panel, Role, Shape};
use super::text::{self, Measure};
use crate::words::{Language, say};

struct ForestSizes {
    width: f64,
    /// Height to fill, and the least and greatest height of a row.
    height: f64,
    pitch: (f64, f64),
    pixel: f64,
    name: f64,
    tick: f64,
    dot: f64,
    /// Height and font size of a row that has words of its own.
    own: (f64, f64),
}

impl ForestSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            width: shape.pick(900.0, 360.0),
            height: shape.pick(740.0, 400.0),
            pitch: shape.pick((64.0, 104.0), (50.0, 56.0)),
            pixel: shape.pick(1.5, 1.02),
            name: shape.pick(26.0, 14.5),
            tick: shape.pick(23.0, 13.0),
            dot: shape.pick(9.0, 5.0),
            own: shape.pick((156.0, 38.0), (82.0, 18.0)),
        }
    }
}

/// The sizes of a card, which shows a single estimate.
const CARD: ForestSizes = ForestSizes {
    width: 0.0,
    height: 0.0,
    pitch: (0.0, 0.0),
    pixel: 1.0,
    name: 44.0,
    tick: 24.0,
    dot: 10.7,
    own: (0.0, 0.0),
};

/// Lays out the first estimate for a card: its number above it, and what the claim asks for beside that.
pub fn card(
    forest: &Forest,
    (width, height): (f64, f64),
    language: Language,
    measure: Measure,
) -> Layout {
    let canvas = Canvas::new(width, height);
    let first = forest.panels.first().and_then(|panel| Some((panel, panel.rows.first()?)));
    let Some((panel, row)) = first else {
        return canvas.finish();
    };
    let look = &ForestSizes { width, ..CARD };
    let (scale, y) = (scale(look, panel, language), height * 0.55);
    canvas.path(&[(0.0, y), (width, y)], Part::Grid);
    grid(&canvas, look, &scale, y);
    for tick in scale.ticks(look.tick, look.pixel) {
        canvas.centred((tick.at, y + 46.0), &tick.label, look.tick, Part::Tick);
    }
    let wide = measure(&row.word, look.name, Part::Score);
    let left = row.value.map_or(0.0, |value| scale.at(value) - wide / 2.0);
    let left = left.clamp(0.0, (width - wide).max(0.0));
    if let Some(threshold) = row.threshold.filter(|value| value.is_finite()) {
        let x = scale.at(threshold);
        canvas.path(&[(x, y - 34.0), (x, y + 24.0)], Part::Target);
        let asked = measure(&row.asks, look.tick, Part::Text);
        if let Some(from) = free(x, asked, (left, left + wide), width) {
            canvas.write((from, y - 30.0), &row.asks, look.tick, Part::Text);
        }
    }
    estimate(&canvas, look, &scale, row, y);
    canvas.write((left, y - 30.0), &row.word, look.name, Part::Score.of(row.role));
    canvas.finish()
}

/// Returns where words beside a place begin: on a side that the number leaves free, if there is one.
fn free(x: f64, wide: f64, number: (f64, f64), width: f64) -> Option<f64> {
    const AIR: f64 = 12.0;
    [x + AIR, x - AIR - wide].into_iter().find(|left| {
        let right = left + wide;
        let is_clear = right < number.0 - 14.0 || *left > number.1 + 14.0;
        is_clear && *left > -40.0 && right < width + 20.0
    })
}

/// Which marks the key explains.
#[derive(Clone, Copy)]
struct Marks {
    threshold: bool,
    plain: bool,
}

impl Marks {
    fn of(panels: &[&Panel]) -> Marks {
        let rows = || panels.iter().flat_map(|panel| &panel.rows);
        Marks {
            threshold: rows().any(|row| row.threshold.is_some()),
            plain: rows().any(|row| row.value.is_some() && row.plain.is_some()),
        }
    }

    fn any(self) -> bool {
        self.threshold || self.plain
    }
}

/// Draws the forest; panels without rows are left out.
pub fn layout(forest: &Forest, shape: Shape, language: Language) -> Layout {
    let look = &ForestSizes::of(shape);
    let panels: Vec<&Panel> = forest.panels.iter().filter(|panel| !panel.rows.is_empty()).collect();
    let rows = || panels.iter().flat_map(|panel| &panel.rows);
    let own = rows().filter(|row| is_told(row)).count() as f64 * look.own.0;
    let others = rows().filter(|row| !is_told(row)).count() as f64;
    if panels.is_empty() {
        return Canvas::empty(look.width);
    }
    let marks = Marks::of(&panels);
    let axis = look.tick * 2.3;
    let key = if marks.any() { look.tick * 1.6 } else { 0.0 };
    let fixed = axis * panels.len() as f64 + key + own;
    let pitch = ((look.height - fixed) / others.max(1.0)).clamp(look.pitch.0, look.pitch.1);
    let height = pitch * others + fixed;
    let canvas = Canvas::new(look.width, height);
    let mut top = 0.0;
    for panel in panels {
        let rows = (&scale(look, panel, language), panel.rows.as_slice());
        top = draw_panel(&canvas, look, rows, top, pitch) + axis;
    }
    if marks.any() {
        draw_key(&canvas, look, marks, top + look.tick * 0.9, language);
    }
    canvas.finish()
}

/// Draws a panel from `top` down, and returns where its rows end.
fn draw_panel(
    canvas: &Canvas,
    look: &ForestSizes,
    (scale, rows): (&Scale, &[ForestRow]),
    mut top: f64,
    pitch: f64,
) -> f64 {
    for row in rows {
        let (size, pitch, y) = match is_told(row) {
            true => (look.own.1, look.own.0, top + own_line(look)),
            false => (look.name, pitch, top + line(look, pitch)),
        };
        grid(canvas, look, scale, y);
        let ink = Part::Name.of(row.role).strong(row.emphasised);
        canvas.at_both_edges(top + size * 0.95, size, (&row.label, ink), (&row.word, ink), 0.5);
        let name = format!("{} {}", row.label, row.word);
        let frame = canvas.row(top, pitch);
        canvas.linked(row.target.as_ref(), &name, Some(frame), |canvas| {
            if let Some(threshold) = row.threshold.filter(|value| value.is_finite()) {
                diamond(canvas, (scale.at(threshold), y), look.dot * 1.3);
            }
            estimate(canvas, look, scale, row, y);
        });
        tell(canvas, look, scale, row, y);
        top += pitch;
    }
    for tick in scale.ticks(look.tick, look.pixel) {
        canvas.centred((tick.at, top + look.tick), &tick.label, look.tick, Part::Tick);
    }
    top
}

/// Returns whether a row has words beside its marks.
fn is_told(row: &ForestRow) -> bool {
    !row.asks.is_empty() || row.ends.is_some()
}

/// Writes what the claim asks for above its mark, and the ends of the interval below them.
fn tell(canvas: &Canvas, look: &ForestSizes, scale: &Scale, row: &ForestRow, y: f64) {
    let above = y - look.dot * 1.3 - look.tick * 0.45;
    if let Some(threshold) = row.threshold.filter(|value| value.is_finite()) {
        canvas.centred((scale.at(threshold), above), &row.asks, look.tick, Part::Count);
    }
    let Some((low, high)) = row.ends.as_ref().filter(|_| row.value.is_some()) else {
        return;
    };
    let (left, right) = scale.edges;
    let mut at = [end(scale, row.low, left).0, end(scale, row.high, right).0];
    let half = [low, high].map(|words| text::width(words, look.tick) / 2.0);
    let overlap = at[0] + half[0] + look.tick * 0.7 - (at[1] - half[1]);
    if overlap > 0.0 {
        at = [at[0] - overlap / 2.0, at[1] + overlap / 2.0];
    }
    let below = y + look.dot * 1.6 + look.tick;
    for (at, words) in at.into_iter().zip([low, high]) {
        canvas.centred((at, below), words, look.tick, Part::Count);
    }
}

/// Returns how far below its top a row with words of its own has its line.
fn own_line(look: &ForestSizes) -> f64 {
    look.own.1 * 1.2 + look.tick * 1.5 + look.dot * 1.3
}

/// Returns how far below its top a row has its line: clear of its words, and closer to them than to the next row's.
fn line(look: &ForestSizes, pitch: f64) -> f64 {
    let words = look.name * 0.95;
    words + ((pitch - words) * 0.3).max(look.name * 0.3 + look.dot * 1.1)
}

fn scale(look: &ForestSizes, panel: &Panel, language: Language) -> Scale {
    let edges = (look.dot * 2.0, look.width - look.dot * 2.0);
    let ends = |row: &ForestRow| [row.value, row.low, row.high, row.threshold];
    let values: Vec<f64> = panel.rows.iter().flat_map(ends).flatten().collect();
    match panel.scale {
        ForestScale::Ratios => Scale::ratios(language, &values, edges),
        ForestScale::Shares => Scale::shares(language, edges),
        ForestScale::Differences => Scale::differences(language, &values, edges),
    }
}

fn grid(canvas: &Canvas, look: &ForestSizes, scale: &Scale, y: f64) {
    let half = look.dot * 1.4;
    let (base, others): (Vec<_>, Vec<_>) = scale
        .ticks(look.tick, look.pixel)
        .into_iter()
        .partition(|tick| scale.no_difference() == Some(tick.value));
    for (ticks, part) in [(others, Part::Grid), (base, Part::Base)] {
        for tick in ticks {
            canvas.path(&[(tick.at, y - half), (tick.at, y + half)], part);
        }
    }
}

fn estimate(canvas: &Canvas, look: &ForestSizes, scale: &Scale, row: &ForestRow, y: f64) {
    let Some(value) = row.value.filter(|value| value.is_finite()) else {
        return;
    };
    let ends = |(low, high)| {
        let (left, right) = scale.edges;
        (end(scale, low, left), end(scale, high, right))
    };
    if let Some(plain) = row.plain {
        let ((left, _), (right, _)) = ends(plain);
        let ink = Part::Plain.of(row.role).strong(row.emphasised);
        canvas.path(&[(left, y), (right, y)], ink);
    }
    let ink = Part::Whisker.of(row.role).strong(row.emphasised);
    let ends = ends((row.low, row.high));
    if row.low.is_some() || row.high.is_some() {
        canvas.path(&[(ends.0.0, y), (ends.1.0, y)], ink);
        for ((x, closed), way) in [(ends.0, -1.0), (ends.1, 1.0)] {
            let cap = look.dot;
            match closed {
                true => canvas.path(&[(x, y - cap), (x, y + cap)], ink),
                false => canvas.arrowhead((x, y), (cap * way, cap), ink),
            }
        }
    }
    let radius = if row.emphasised { look.dot * 1.5 } else { look.dot };
    let ink = Part::Dot.of(row.role).strong(row.emphasised);
    canvas.circle((scale.at(value), y), radius, ink);
}

/// Returns where an interval ends, and whether it is closed there; an interval that continues beyond the axis is open.
fn end(scale: &Scale, value: Option<f64>, open: f64) -> (f64, bool) {
    match value.filter(|value| value.is_finite()) {
        Some(value) => (scale.at(value), scale.holds(value)),
        None => (open, false),
    }
}

fn diamond(canvas: &Canvas, (x, y): Point, half: f64) {
    let corners =
        [(x, y - half), (x + half * 0.7, y), (x, y + half), (x - half * 0.7, y), (x, y - half)];
    canvas.path(&corners, Part::Target);
}

fn draw_key(canvas: &Canvas, look: &ForestSizes, marks: Marks, baseline: f64, language: Language) {
    let (half, middle) = (look.tick * 0.4, baseline - look.tick * 0.33);
    let mut left = 0.0;
    if marks.threshold {
        diamond(canvas, (half, middle), half);
        left = look.tick * 1.2;
        let text = say!(language, "forest-threshold");
        canvas.write((left, baseline), &text, look.tick, Part::Detail);
        left += text::width(&text, look.tick) + look.tick * 1.2;
    }
    if marks.plain {
        let right = left + look.tick * 1.8;
        canvas.path(&[(left, middle), (right, middle)], Part::Plain.of(Role::Ink));
        let text = say!(language, "forest-plain");
        canvas.write((right + look.tick * 0.4, baseline), &text, look.tick, Part::Detail);
    }
}
