//! The surface that charts are laid out on; the only door to plotters.
//!
//! plotters' own SVG writer has fixed colours, whole pixels and no title. This backend records pieces with a part and a role, keeps
//! tenths of a unit (it tells plotters a sheet of ten times the size), and knows links and rows of dots.

mod pen;

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use plotters::chart::ChartBuilder;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::series::AreaSeries;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::{BackendColor, BackendCoord};

pub use plotters::coord::combinators::{IntoLogRange, LogCoord};
pub use plotters::coord::ranged1d::Ranged;
pub use plotters::coord::types::RangedCoordf64;

use super::layout::{self, Layout, Line, Link, Piece, Span, short};
pub use super::layout::{Anchor, Frame, Point};
use super::palette::{Ink, Part};
use super::spec::Role;
use super::text;
use crate::link::Target;
pub use pen::STEPS;
use pen::{Pen, path_data, steps};

/// Words with their size, before they have a place.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub text: &'a str,
    /// Font size.
    pub size: f64,
    pub ink: Ink,
}

impl Words<'_> {
    fn span(&self) -> Span {
        Span { ink: self.ink, size: self.size, text: self.text.to_owned() }
    }
}

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
pub struct Canvas {
    layout: Rc<RefCell<Layout>>,
    area: DrawingArea<Pen, Shift>,
    /// Where words stand, so that lines can make way.
    taken: RefCell<Vec<Frame>>,
}

impl Canvas {
    /// Starts an empty sheet of a size.
    pub fn new(width: f64, height: f64) -> Self {
        let layout = Layout { size: (width, height), ..Layout::default() };
        let layout = Rc::new(RefCell::new(layout));
        let area = Pen(Rc::clone(&layout)).into_drawing_area();
        Self { layout, area, taken: RefCell::default() }
    }

    /// Returns an empty sheet of a width, for a chart without anything to draw.
    pub fn empty(width: f64) -> Layout {
        Self::new(width, width / 4.0).finish()
    }

    /// Draws a line through points.
    pub fn path(&self, points: &[Point], ink: Ink) {
        let points: Vec<_> = points.iter().map(|&point| place(point)).collect();
        self.area.draw(&PathElement::new(points, style(ink))).expect(NEVER);
    }

    /// Draws a straight line of a width of its own.
    pub fn stroke(&self, ends: [Point; 2], width: f64, ink: Ink) {
        let style = style(ink).stroke_width(steps(width).unsigned_abs());
        self.area.draw(&PathElement::new(ends.map(place), style)).expect(NEVER);
    }

    /// Draws a row of dots from a place on, each as far from the next.
    ///
    /// They are a line a little beyond the last one, which is drawn in dashes without a length.
    pub fn beads(&self, (x, y): Point, n: u32, pitch: f64, ink: Ink) {
        let end = x + pitch * f64::from(n.saturating_sub(1)) + 0.2;
        let data = format!("M{} {}H{}", short(x), short(y), short(end));
        self.add(Piece::Line(Line { ink, width: None, pitch: Some(pitch), data }));
    }

    /// Draws the longer arc of a circle, clockwise between two places on it.
    pub fn arc(&self, (from, to): (Point, Point), radius: f64, ink: Ink) {
        let radius = short(radius);
        let [from, to] = [from, to].map(|(x, y)| format!("{} {}", short(x), short(y)));
        let data = format!("M{from}A{radius} {radius} 0 1 1 {to}");
        self.add(Piece::Line(Line { ink, width: None, pitch: None, data }));
    }

    /// Draws a filled rectangle.
    pub fn rectangle(&self, frame: Frame, ink: Ink) {
        let corners = [place((frame.left, frame.top)), place((frame.right, frame.bottom))];
        self.area.draw(&Rectangle::new(corners, style(ink))).expect(NEVER);
    }

    /// Draws a circle.
    pub fn circle(&self, centre: Point, radius: f64, ink: Ink) {
        self.area.draw(&Circle::new(place(centre), steps(radius), style(ink))).expect(NEVER);
    }

    /// Writes words on one line; their baseline is at the place.
    pub fn words(&self, at: Point, anchor: Anchor, words: Words) {
        self.take(at, anchor, &words);
        let (part, role, strong) = words.ink.code();
        let across = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = TextStyle {
            font: FontDesc::new(FontFamily::SansSerif, words.size, FontStyle::Normal),
            color: BackendColor { alpha: 1.0, rgb: (part, role, strong) },
            pos: Pos::new(across, VPos::Bottom),
        };
        self.area.draw(&Text::new(words.text, place(at), style)).expect(NEVER);
    }

    /// Writes words on one line, each after the other, so that they stand apart in whatever letters they are shown.
    pub fn run(&self, at: Point, words: &[Words]) {
        let mut left = at.0;
        for one in words {
            self.take((left, at.1), Anchor::Start, one);
            left += text::width(one.text, one.size) + text::width(" ", one.size);
        }
        let spans = words.iter().map(Words::span).collect();
        self.add(Piece::Words(layout::Words { at, anchor: Anchor::Start, turn: 0.0, spans }));
    }

    /// Writes words on one line that is turned about its middle, in degrees clockwise.
    pub fn turned(&self, at: Point, turn: f64, words: Words) {
        let spans = vec![words.span()];
        self.add(Piece::Words(layout::Words { at, anchor: Anchor::Middle, turn, spans }));
    }

    /// Draws an upright line that makes way for words, and stands behind everything.
    ///
    /// Call it when the words are written.
    pub fn upright(&self, x: f64, (top, bottom): (f64, f64), ink: Ink) {
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
            let line = Line { ink, width: None, pitch: None, data };
            self.layout.borrow_mut().back.push(line);
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
        let curve = AreaSeries::new(
            cloud.points.iter().copied(),
            0.0,
            style(Ink::role(Part::Cloud, cloud.role)),
        )
        .border_style(style(Ink::role(Part::Edge, cloud.role)));
        chart.draw_series(curve).expect(NEVER);
    }

    /// Draws something inside a link, or without one where it leads nowhere.
    pub fn linked(&self, target: Option<&Target>, name: &str, draw: impl FnOnce(&Self)) {
        self.link(target, name, None, draw);
    }

    /// Draws something inside a link that the whole of a frame leads to.
    ///
    /// Words belong outside of it: the link's name says them, and a name must hold every word within.
    pub fn linked_frame(
        &self,
        target: Option<&Target>,
        name: &str,
        frame: Frame,
        draw: impl FnOnce(&Self),
    ) {
        self.link(target, name, Some(frame), draw);
    }

    fn link(
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

    fn add(&self, piece: Piece) {
        self.layout.borrow_mut().front.push(piece);
    }

    fn take(&self, (x, y): Point, anchor: Anchor, words: &Words) {
        let wide = text::width(words.text, words.size);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - wide / 2.0,
            Anchor::End => x - wide,
        };
        let air = words.size * 0.15;
        self.taken.borrow_mut().push(Frame {
            left: left - air,
            right: left + wide + air,
            top: y - words.size * 0.9,
            bottom: y + words.size * 0.35,
        });
    }

    /// Returns the finished layout.
    pub fn finish(self) -> Layout {
        self.layout.take()
    }
}

/// A shorter piece of an upright line is left out.
const LEAST: f64 = 2.0;

fn gap(frame: &Frame, x: f64) -> Option<(f64, f64)> {
    (frame.left..=frame.right).contains(&x).then_some((frame.top, frame.bottom))
}

const NEVER: &str = "writing to memory does not fail";

fn place((x, y): Point) -> BackendCoord {
    (steps(x), steps(y))
}

fn style(ink: Ink) -> ShapeStyle {
    let (part, role, strong) = ink.code();
    ShapeStyle { color: RGBAColor(part, role, strong, 1.0), filled: true, stroke_width: 1 }
}
