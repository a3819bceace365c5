//! The surface that charts are laid out on; the only door to plotters.
//!
//! plotters' own SVG writer has fixed colours, whole pixels and no title. This backend records pieces with a part and a role, keeps
//! tenths of a unit (plotters is told a sheet ten times as large), and adds words, links and rows of dots.

mod pen;

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use plotters::chart::ChartBuilder;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle};
use plotters::series::AreaSeries;
use plotters::style::{RGBAColor, ShapeStyle};
use plotters_backend::BackendCoord;

pub use plotters::coord::combinators::{IntoLogRange, LogCoord};
pub use plotters::coord::ranged1d::Ranged;
pub use plotters::coord::types::RangedCoordf64;

pub use super::layout::{Anchor, Frame, Point};
use super::layout::{Group, Layout, Line, Link, Piece, Span, Words, short, tenth};
use super::palette::{Ink, Part};
use super::spec::Role;
use super::text::{self, Measure, WIDEST};
use crate::link::Target;
pub use pen::STEPS;
use pen::{Pen, path_data, steps};

/// A curve over a baseline of zero, in the values of its own axes.
pub struct Cloud<'a> {
    /// Where on the sheet.
    pub frame: Frame,
    /// First and last value of the log axis across.
    pub span: (f64, f64),
    /// Value at the upper edge.
    pub peak: f64,
    /// The curve.
    pub points: &'a [Point],
    pub role: Role,
}

/// A drawing in progress.
pub struct Canvas<'a> {
    layout: Rc<RefCell<Layout>>,
    area: DrawingArea<Pen, Shift>,
    /// The areas covered by words, so that lines can leave them free.
    taken: RefCell<Vec<Frame>>,
    measure: Measure<'a>,
}

impl<'a> Canvas<'a> {
    /// Starts an empty sheet of a page, in units of its drawing.
    pub fn new(width: f64, height: f64) -> Self {
        Self::of_card((width, height), WIDEST)
    }

    /// Starts an empty sheet of a card, which measures words in its own letters.
    pub fn of_card(size: (f64, f64), measure: Measure<'a>) -> Self {
        let layout = Rc::new(RefCell::new(Layout { size, ..Layout::default() }));
        let area = Pen(Rc::clone(&layout)).into_drawing_area();
        Self { layout, area, taken: RefCell::default(), measure }
    }

    /// Returns an empty sheet, for a chart with nothing to draw.
    pub fn empty(width: f64) -> Layout {
        Self::new(width, width / 4.0).finish()
    }

    /// Draws a line through points.
    pub fn path(&self, points: &[Point], ink: impl Into<Ink>) {
        let points: Vec<_> = points.iter().map(|&point| place(point)).collect();
        self.area.draw(&PathElement::new(points, style(ink))).expect(NEVER);
    }

    /// Draws an arrowhead with its tip at a place; its two strokes begin `back` behind the tip, `half` above and below it.
    pub fn arrowhead(&self, (x, y): Point, (back, half): (f64, f64), ink: impl Into<Ink>) {
        self.path(&[(x - back, y - half), (x, y), (x - back, y + half)], ink);
    }

    /// Draws a straight line of the given width.
    pub fn stroke(&self, ends: [Point; 2], width: f64, ink: impl Into<Ink>) {
        let style = style(ink).stroke_width(steps(width).unsigned_abs());
        self.area.draw(&PathElement::new(ends.map(place), style)).expect(NEVER);
    }

    /// Draws a row of `n` dots, `pitch` apart, that begins at a place.
    ///
    /// The row is one line, drawn in dashes of no length; it ends a little beyond the last dot.
    pub fn beads(&self, (x, y): Point, n: u32, pitch: f64, ink: impl Into<Ink>) {
        let end = x + pitch * f64::from(n.saturating_sub(1)) + 0.2;
        let data = format!("M{} {}H{}", short(x), short(y), short(end));
        self.add(Piece::Line(Line { pitch: Some(pitch), ..Line::of(ink, data) }));
    }

    /// Draws the longer arc of a circle, clockwise between two places on it.
    pub fn arc(&self, (from, to): (Point, Point), radius: f64, ink: impl Into<Ink>) {
        let radius = short(radius);
        let [from, to] = [from, to].map(|(x, y)| format!("{} {}", short(x), short(y)));
        let data = format!("M{from}A{radius} {radius} 0 1 1 {to}");
        self.add(Piece::Line(Line::of(ink, data)));
    }

    /// Fills the shape of an SVG path.
    pub fn area(&self, data: &str, ink: impl Into<Ink>) {
        self.add(Piece::Area { ink: ink.into(), data: data.to_owned() });
    }

    /// Draws a line of its part's usual width along an SVG path.
    pub fn line(&self, data: String, ink: impl Into<Ink>) {
        self.add(Piece::Line(Line::of(ink, data)));
    }

    /// Draws a filled rectangle.
    pub fn rectangle(&self, frame: Frame, ink: impl Into<Ink>) {
        let corners = [place((frame.left, frame.top)), place((frame.right, frame.bottom))];
        self.area.draw(&Rectangle::new(corners, style(ink))).expect(NEVER);
    }

    /// Draws a circle.
    pub fn circle(&self, centre: Point, radius: f64, ink: impl Into<Ink>) {
        self.area.draw(&Circle::new(place(centre), steps(radius), style(ink))).expect(NEVER);
    }

    /// Writes words on one line that begin at a place on their baseline.
    pub fn write(&self, at: Point, text: &str, size: f64, ink: impl Into<Ink>) {
        self.words(at, Anchor::Start, text, size, ink);
    }

    /// Writes words on one line, anchored at a place on their baseline; one beyond the sheet is moved to its edge.
    pub fn words(&self, at: Point, anchor: Anchor, text: &str, size: f64, ink: impl Into<Ink>) {
        self.take(at, anchor, text, size);
        let (width, height) = self.layout.borrow().size;
        let on_sheet = (at.0.min(width).max(0.0), at.1.min(height).max(0.0));
        self.set(on_sheet, anchor, 0.0, vec![span(text, size, ink)]);
    }

    /// Writes words centred on a place, or as near to it as keeps them on the sheet.
    pub fn centred(&self, (x, y): Point, text: &str, size: f64, ink: impl Into<Ink>) {
        let ink = ink.into();
        if text.is_empty() {
            return;
        }
        let half = (self.measure)(text, size, ink.part) / 2.0;
        let x = x.max(half).min(self.layout.borrow().size.0 - half);
        self.words((x, y), Anchor::Middle, text, size, ink);
    }

    /// Writes words that begin at a place, cut with an ellipsis if they are wider than `room`.
    pub fn fit(&self, at: Point, room: f64, text: &str, size: f64, ink: impl Into<Ink>) {
        let ink = ink.into();
        let width = |text: &str| (self.measure)(text, size, ink.part);
        self.write(at, &text::shorten_by(&width, text, room), size, ink);
    }

    /// Writes a name at the left edge of the sheet and a value at the right edge, which may take up to `share` of the width.
    pub fn at_both_edges(
        &self,
        baseline: f64,
        size: f64,
        (name, name_ink): (&str, Ink),
        (value, value_ink): (&str, Ink),
        share: f64,
    ) {
        let width = self.layout.borrow().size.0;
        let value = text::shorten(value, size, width * share);
        let room = width - text::width(&value, size) - size;
        self.fit((0.0, baseline), room, name, size, name_ink);
        self.words((width, baseline), Anchor::End, &value, size, value_ink);
    }

    /// Returns the frame of a row that is as wide as the sheet.
    pub fn row(&self, top: f64, height: f64) -> Frame {
        Frame { left: 0.0, right: self.layout.borrow().size.0, top, bottom: top + height }
    }

    /// Writes lines of words below each other, `leading` sizes apart; returns the baseline of the line that would follow.
    pub fn lines(
        &self,
        (x, y): Point,
        anchor: Anchor,
        lines: &[String],
        (size, leading): (f64, f64),
        ink: impl Into<Ink>,
    ) -> f64 {
        let (ink, y_of) = (ink.into(), |line: usize| y + size * leading * line as f64);
        for (index, text) in lines.iter().enumerate() {
            self.words((x, y_of(index)), anchor, text, size, ink);
        }
        y_of(lines.len())
    }

    /// Writes words of several inks on one line, as spans of one text, so that they stay apart in any font.
    pub fn run(&self, at: Point, words: &[(&str, f64, Ink)]) {
        let mut left = at.0;
        for (text, size, _) in words {
            self.take((left, at.1), Anchor::Start, text, *size);
            left += text::width(text, *size) + text::width(" ", *size);
        }
        let spans = words.iter().map(|(text, size, ink)| span(text, *size, *ink)).collect();
        self.set(at, Anchor::Start, 0.0, spans);
    }

    /// Writes words on one line, rotated about its middle, in degrees clockwise.
    pub fn turned(&self, at: Point, turn: f64, text: &str, size: f64, ink: impl Into<Ink>) {
        self.set(at, Anchor::Middle, turn, vec![span(text, size, ink)]);
    }

    fn set(&self, (x, y): Point, anchor: Anchor, turn: f64, spans: Vec<Span>) {
        let at = (tenth(x), tenth(y));
        self.add(Piece::Words(Words { at, anchor, turn, spans }));
    }

    /// Draws a vertical line behind everything, with gaps where it would cross words.
    ///
    /// Call it after the words are written.
    pub fn upright(&self, x: f64, (top, bottom): (f64, f64), ink: impl Into<Ink>) {
        let mut from = top;
        let mut gaps: Vec<(f64, f64)> =
            self.taken.borrow().iter().filter_map(|frame| gap(frame, x)).collect();
        gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut data = String::new();
        for (start, end) in gaps.into_iter().chain([(bottom, bottom)]) {
            if start.min(bottom) - from > LEAST {
                data.push_str(&path_data([(x, from), (x, start.min(bottom))].map(place)));
            }
            from = from.max(end);
        }
        if !data.is_empty() {
            self.layout.borrow_mut().back.push(Line::of(ink, data));
        }
    }

    /// Draws a curve with a gradient under it, on axes of its own.
    pub fn cloud(&self, cloud: &Cloud) {
        let frame = cloud.frame;
        let area = self.area.clone().shrink(
            (steps(frame.left), steps(frame.top)),
            (steps(frame.right - frame.left), steps(frame.bottom - frame.top)),
        );
        let (low, high) = cloud.span;
        let mut chart = ChartBuilder::on(&area)
            .build_cartesian_2d((low..high).log_scale(), 0.0..cloud.peak)
            .expect(NEVER);
        let curve =
            AreaSeries::new(cloud.points.iter().copied(), 0.0, style(Part::Cloud.of(cloud.role)))
                .border_style(style(Part::Edge.of(cloud.role)));
        chart.draw_series(curve).expect(NEVER);
    }

    /// Draws something inside a link, or without a link if there is no target; all of `hit` is clickable too.
    ///
    /// Write words outside of it: a link's name must contain every word inside the link.
    pub fn linked(
        &self,
        target: Option<&Target>,
        name: &str,
        hit: Option<Frame>,
        draw: impl FnOnce(&Self),
    ) {
        let Some(target) = target else { return draw(self) };
        let before = mem::take(&mut self.layout.borrow_mut().front);
        draw(self);
        let pieces = mem::replace(&mut self.layout.borrow_mut().front, before);
        self.add(Piece::Link(Link { target: target.clone(), name: name.to_owned(), hit, pieces }));
    }

    /// Draws pieces that enter together, as `step` of several such groups.
    pub fn group(
        &self,
        (part, step): (Part, usize),
        place: Option<(Point, (f64, f64))>,
        draw: impl FnOnce(&Self),
    ) {
        let before = mem::take(&mut self.layout.borrow_mut().front);
        draw(self);
        let pieces = mem::replace(&mut self.layout.borrow_mut().front, before);
        self.add(Piece::Group(Group { part, step, place, pieces }));
    }

    /// Draws a filled shape, of the data of an SVG path.
    pub fn shape(&self, data: &str, part: Part) {
        self.add(Piece::Area { ink: part.into(), data: data.to_owned() });
    }

    /// Draws a curved line, of the data of an SVG path.
    pub fn curve(&self, data: &str, ink: impl Into<Ink>) {
        self.add(Piece::Line(Line::of(ink, data.to_owned())));
    }

    fn add(&self, piece: Piece) {
        self.layout.borrow_mut().front.push(piece);
    }

    fn take(&self, (x, y): Point, anchor: Anchor, text: &str, size: f64) {
        let wide = text::width(text, size);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        let air = size * 0.15;
        self.taken.borrow_mut().push(Frame {
            left: left - air,
            right: left + wide + air,
            top: y - size * 0.9,
            bottom: y + size * 0.35,
        });
    }

    /// Returns the finished layout.
    pub fn finish(self) -> Layout {
        self.layout.take()
    }
}

/// Pieces of a vertical line that are shorter than this are left out.
const LEAST: f64 = 2.0;

fn gap(frame: &Frame, x: f64) -> Option<(f64, f64)> {
    (frame.left..=frame.right).contains(&x).then_some((frame.top, frame.bottom))
}

fn span(text: &str, size: f64, ink: impl Into<Ink>) -> Span {
    Span { ink: ink.into(), size, text: text.to_owned() }
}

const NEVER: &str = "writing to memory does not fail";

fn place((x, y): Point) -> BackendCoord {
    (steps(x), steps(y))
}

fn style(ink: impl Into<Ink>) -> ShapeStyle {
    let (part, role, strong) = ink.into().code();
    ShapeStyle { color: RGBAColor(part, role, strong, 1.0), filled: true, stroke_width: 1 }
}
