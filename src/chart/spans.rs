//! The same number of several years, each with the range that luck allows, on one scale.

use super::canvas::Canvas;
use super::layout::Layout;
use super::palette::Part;
use super::scale::Scale;
use super::spec::{Role, Shape, Span, Spans};
use super::text;

struct SpansSizes {
    width: f64,
    row: f64,
    size: f64,
    /// How thick a range is, and the radius of its dot.
    thick: f64,
    dot: f64,
}

impl SpansSizes {
    /// Returns the sizes of a shape; of two values, the first is for the wide one.
    fn of(shape: Shape) -> Self {
        Self {
            width: shape.pick(520.0, 358.0),
            row: shape.pick(52.0, 28.0),
            size: shape.pick(32.0, 15.0),
            thick: shape.pick(26.0, 13.0),
            dot: shape.pick(21.0, 10.0),
        }
    }
}

/// Draws the ranges; earlier years are quiet, the last one has the ink of the picture.
pub fn layout(spans: &Spans, shape: Shape) -> Layout {
    let look = &SpansSizes::of(shape);
    let canvas = Canvas::new(look.width, look.row * spans.rows.len().max(1) as f64);
    let widest = text::widest(spans.rows.iter().map(|span| &span.label), look.size);
    let edges = (widest + look.size + look.dot, look.width - look.dot);
    let values: Vec<f64> =
        spans.rows.iter().flat_map(|one| [one.low, one.value, one.high]).collect();
    let scale = Scale::just_around(&values, spans.is_log, edges);
    for (place, span) in spans.rows.iter().enumerate() {
        let is_last = place + 1 == spans.rows.len();
        let role = if is_last { spans.role } else { Role::Muted };
        row(&canvas, look, &scale, (span, role), look.row * (place as f64 + 0.5));
    }
    canvas.finish()
}

fn row(canvas: &Canvas, look: &SpansSizes, scale: &Scale, (span, role): (&Span, Role), y: f64) {
    canvas.write((0.0, y + look.size * 0.35), &span.label, look.size, Part::Value);
    let [low, value, high] = [span.low, span.value, span.high].map(|value| scale.at(value));
    let inset = look.thick / 2.0;
    let ends = [(low + inset, y), ((high - inset).max(low + inset), y)];
    canvas.stroke(ends, look.thick, Part::Span.of(role));
    canvas.circle((value, y), look.dot, Part::Dot.of(role));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::samples;
    use crate::chart::spec::Mark;
    use crate::words::Language;

    fn drawn(rows: Vec<Span>, is_log: bool) -> String {
        let mark = Mark::Spans(Spans { rows, role: Role::First, is_log });
        let chart = samples::chart("years", mark);
        crate::chart::draw(&chart, Shape::Wide, Language::English, samples::address)
    }

    fn span(label: &str, low: f64, value: f64, high: f64) -> Span {
        Span { label: label.to_owned(), low, value, high }
    }

    #[test]
    fn each_year_has_its_range_and_its_dot_and_the_last_one_the_accent() {
        let svg = drawn(vec![span("2024", 0.2, 0.3, 0.4), span("2025", 0.6, 0.8, 0.9)], false);
        assert_eq!(svg.matches("c-span").count(), 2, "{svg}");
        assert_eq!(svg.matches("<circle").count(), 2, "{svg}");
        assert!(svg.contains("c-dot c-muted") && svg.contains("c-dot c-first"), "{svg}");
    }

    #[test]
    fn ranges_without_length_and_of_zero_are_drawn_too() {
        for is_log in [false, true] {
            let svg = drawn(vec![span("2024", 0.0, 0.0, 0.0), span("2025", 0.0, 0.0, 0.0)], is_log);
            assert!(svg.contains("c-span") && !svg.contains("NaN"), "{svg}");
        }
    }
}
