//! The surface that charts are drawn on; the only door to plotters.
//!
//! plotters' own SVG writer has fixed colours, whole pixels and no title. This backend writes a class per part and role, keeps
//! tenths of a unit (it tells plotters a sheet of ten times the size), escapes every word and knows links and gradients.

mod pen;

use std::cell::RefCell;
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

use super::palette::{Ink, Part};
pub use super::shapes::{Anchor, Cloud, Frame, Point, Words};
use super::sheet::{Sheet, tenths};
use super::spec::{Chart, Shape};
use super::text;
use crate::escape::markup;
pub use pen::STEPS;
use pen::{Pen, steps};

/// A drawing in progress.
pub struct Canvas {
    sheet: Rc<RefCell<Sheet>>,
    area: DrawingArea<Pen, Shift>,
    /// Where words stand, so that lines can make way.
    taken: RefCell<Vec<Frame>>,
}

impl Canvas {
    /// Starts an empty sheet of a size.
    pub fn new(chart: &Chart, shape: Shape, width: f64, height: f64) -> Self {
        let sheet = Sheet::new(chart, shape, (steps(width), steps(height)));
        let sheet = Rc::new(RefCell::new(sheet));
        let area = Pen(Rc::clone(&sheet)).into_drawing_area();
        Self { sheet, area, taken: RefCell::default() }
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

    /// Draws the longer arc of a circle, clockwise between two places on it.
    pub fn arc(&self, (from, to): (Point, Point), radius: f64, ink: Ink) {
        let radius = tenths(steps(radius));
        let [from, to] = [from, to].map(|point| {
            let (x, y) = place(point);
            format!("{} {}", tenths(x), tenths(y))
        });
        let data = format!("M{from}A{radius} {radius} 0 1 1 {to}");
        self.sheet.borrow_mut().line(ink, 1, &data);
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
        let (mut left, mut spans) = (at.0, Vec::new());
        for one in words {
            self.take((left, at.1), Anchor::Start, one);
            left += text::width(one.text, one.size) + text::width(" ", one.size);
            spans.push(format!(
                r#"<tspan class="{}" font-size="{}">{}</tspan>"#,
                one.ink.class(),
                tenths(steps(one.size)),
                markup(one.text),
            ));
        }
        let (x, y) = place(at);
        self.sheet.borrow_mut().element(format_args!(
            r#"<text x="{}" y="{}">{}</text>"#,
            tenths(x),
            tenths(y),
            spans.join(" "),
        ));
    }

    /// Writes words on one line that is turned about its middle, in degrees clockwise.
    pub fn turned(&self, at: Point, degrees: f64, words: Words) {
        let (x, y) = place(at);
        let (x, y, turn) = (tenths(x), tenths(y), tenths(steps(degrees)));
        self.sheet.borrow_mut().element(format_args!(
            r#"<text class="{}" transform="translate({x} {y})rotate({turn})" font-size="{}" text-anchor="middle">{}</text>"#,
            words.ink.class(),
            tenths(steps(words.size)),
            markup(words.text),
        ));
    }

    /// Draws an upright line that makes way for words, and stands behind everything.
    ///
    /// Call it when the words are written.
    pub fn upright(&self, x: f64, (top, bottom): (f64, f64), ink: Ink) {
        let mut from = top;
        let mut gaps: Vec<(f64, f64)> =
            self.taken.borrow().iter().filter_map(|frame| gap(frame, x)).collect();
        gaps.sort_by(|a, b| a.0.total_cmp(&b.0));
        self.sheet.borrow_mut().turn();
        for (start, end) in gaps.into_iter().chain([(bottom, bottom)]) {
            if start.min(bottom) - from > LEAST {
                self.path(&[(x, from), (x, start.min(bottom))], ink);
            }
            from = from.max(end);
        }
        self.sheet.borrow_mut().turn();
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

    /// Draws something inside a link, or without one where there is no address.
    pub fn linked(&self, href: Option<&str>, name: &str, draw: impl FnOnce(&Self)) {
        let Some(href) = href else { return draw(self) };
        self.sheet.borrow_mut().open_link(href, name);
        draw(self);
        self.sheet.borrow_mut().close_link();
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

    /// Draws something inside a link that the whole of a frame leads to.
    ///
    /// Words belong outside of it: the link's name says them, and a name must hold every word within.
    pub fn linked_frame(
        &self,
        href: Option<&str>,
        name: &str,
        frame: Frame,
        draw: impl FnOnce(&Self),
    ) {
        self.linked(href, name, |canvas| {
            if href.is_some() {
                canvas.rectangle(frame, Ink::of(Part::Hit));
            }
            draw(canvas);
        });
    }

    /// Returns the finished `<svg>`.
    pub fn finish(self) -> String {
        self.sheet.borrow_mut().finish()
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
