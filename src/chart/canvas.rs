//! The surface that charts are drawn on; the only door to plotters.
//!
//! plotters' own SVG writer has fixed colours, whole pixels and no title. This backend writes a class per part and role, keeps
//! tenths of a unit (it tells plotters a sheet of ten times the size), escapes every word and knows links and gradients.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

use plotters::chart::ChartBuilder;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::series::AreaSeries;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

pub use plotters::coord::combinators::{IntoLogRange, LogCoord};
pub use plotters::coord::ranged1d::Ranged;
pub use plotters::coord::types::RangedCoordf64;

use super::palette::{Ink, Part, ROLES};
pub use super::shapes::{Anchor, Cloud, Frame, Point, Words};
use super::sheet::{Sheet, escape, tenths};
use super::spec::{Chart, Shape};
use super::text;

/// How many steps a unit of the drawing has; plotters knows whole steps only.
pub const STEPS: f64 = 10.0;

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
        Self {
            sheet,
            area,
            taken: RefCell::default(),
        }
    }

    /// Draws a line through points.
    pub fn path(&self, points: &[Point], ink: Ink) {
        let points: Vec<_> = points.iter().map(|&point| place(point)).collect();
        self.area
            .draw(&PathElement::new(points, style(ink)))
            .expect(NEVER);
    }

    /// Draws a closed, filled shape.
    pub fn polygon(&self, points: &[Point], ink: Ink) {
        let points: Vec<_> = points.iter().map(|&point| place(point)).collect();
        self.area
            .draw(&Polygon::new(points, style(ink)))
            .expect(NEVER);
    }

    /// Draws a filled rectangle.
    pub fn rectangle(&self, frame: Frame, ink: Ink) {
        let corners = [
            place((frame.left, frame.top)),
            place((frame.right, frame.bottom)),
        ];
        self.area
            .draw(&Rectangle::new(corners, style(ink)))
            .expect(NEVER);
    }

    /// Draws a circle.
    pub fn circle(&self, centre: Point, radius: f64, ink: Ink) {
        self.area
            .draw(&Circle::new(place(centre), steps(radius), style(ink)))
            .expect(NEVER);
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
            color: BackendColor {
                alpha: 1.0,
                rgb: (part, role, strong),
            },
            pos: Pos::new(across, VPos::Bottom),
        };
        self.area
            .draw(&Text::new(words.text, place(at), style))
            .expect(NEVER);
    }

    /// Draws an upright line that makes way for words, and stands behind everything.
    ///
    /// Call it when the words are written.
    pub fn upright(&self, x: f64, (top, bottom): (f64, f64), ink: Ink) {
        let mut from = top;
        let mut gaps: Vec<(f64, f64)> = self
            .taken
            .borrow()
            .iter()
            .filter_map(|frame| gap(frame, x))
            .collect();
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
            (
                steps(frame.right - frame.left),
                steps(frame.bottom - frame.top),
            ),
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
    (frame.left..=frame.right)
        .contains(&x)
        .then_some((frame.top, frame.bottom))
}

const NEVER: &str = "writing to memory does not fail";

fn steps(length: f64) -> i32 {
    (length * STEPS).round() as i32
}

fn place((x, y): Point) -> BackendCoord {
    (steps(x), steps(y))
}

fn style(ink: Ink) -> ShapeStyle {
    let (part, role, strong) = ink.code();
    ShapeStyle {
        color: RGBAColor(part, role, strong, 1.0),
        filled: true,
        stroke_width: 1,
    }
}

fn path_data(points: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut data = String::new();
    let mut last: Option<BackendCoord> = None;
    for (x, y) in points {
        let _ = match last {
            None => write!(data, "M{} {}", tenths(x), tenths(y)),
            Some(at) if at == (x, y) => Ok(()),
            Some((_, old)) if old == y => write!(data, "H{}", tenths(x)),
            Some((old, _)) if old == x => write!(data, "V{}", tenths(y)),
            Some(_) => write!(data, "L{} {}", tenths(x), tenths(y)),
        };
        last = Some((x, y));
    }
    data
}

/// What plotters draws with.
struct Pen(Rc<RefCell<Sheet>>);

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn ink(color: BackendColor) -> Option<Ink> {
    (color.alpha > 0.0).then(|| Ink::decode(color.rgb))
}

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let (width, height) = self.0.borrow().size;
        (width.unsigned_abs(), height.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_circle(at, 1, &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        let Some(ink) = ink(style.color()) else {
            return Ok(());
        };
        self.0.borrow_mut().element(format_args!(
            r#"<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>"#,
            ink.class(),
            tenths(a.0),
            tenths(a.1),
            tenths(b.0 - a.0),
            tenths(b.1 - a.1),
        ));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let Some(ink) = ink(style.color()) else {
            return Ok(());
        };
        self.0.borrow_mut().line(ink, &path_data(path));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        let Some(ink) = ink(style.color()) else {
            return Ok(());
        };
        let (x, y, radius) = (tenths(at.0), tenths(at.1), tenths(radius.cast_signed()));
        let class = ink.class();
        let circle =
            format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#).to_string();
        self.0.borrow_mut().element(format_args!("{circle}"));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let Some(ink) = ink(style.color()) else {
            return Ok(());
        };
        let mut sheet = self.0.borrow_mut();
        let (class, data) = (ink.class(), path_data(path));
        match ink.role {
            Some(role) if ink.part == Part::Cloud => {
                sheet.clouds[role as usize] = true;
                let fill = format!("{}-{}", sheet.name, ROLES[role as usize].1);
                sheet.element(format_args!(
                    r#"<path class="{class}" fill="url(#{fill})" d="{data}Z"/>"#
                ));
            }
            _ => sheet.element(format_args!(r#"<path class="{class}" d="{data}Z"/>"#)),
        }
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        let Some(ink) = ink(style.color()) else {
            return Ok(());
        };
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => r#" text-anchor="middle""#,
            HPos::Right => r#" text-anchor="end""#,
        };
        self.0.borrow_mut().element(format_args!(
            r#"<text class="{}" x="{}" y="{}" font-size="{}"{anchor}>{}</text>"#,
            ink.class(),
            tenths(at.0),
            tenths(at.1),
            tenths(steps(style.size())),
            escape(text),
        ));
        Ok(())
    }
}
