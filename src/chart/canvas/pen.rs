//! The backend for plotters: it records pieces instead of painting pixels.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use crate::chart::layout::{Frame, Layout, Line, Piece, Point, short};
use crate::chart::palette::Ink;

/// How many steps a unit of the drawing has; plotters counts in whole steps.
pub const STEPS: f64 = 10.0;

pub(super) fn steps(length: f64) -> i32 {
    (length * STEPS).round() as i32
}

fn units(steps: i32) -> f64 {
    f64::from(steps) / STEPS
}

fn place((x, y): BackendCoord) -> Point {
    (units(x), units(y))
}

pub(super) fn path_data(points: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut data = String::new();
    let mut last: Option<BackendCoord> = None;
    for at in points {
        let [x, y] = [at.0, at.1].map(|steps| short(units(steps)));
        let _ = match last {
            None => write!(data, "M{x} {y}"),
            Some(last) if last == at => Ok(()),
            Some((_, old)) if old == at.1 => write!(data, "H{x}"),
            Some((old, _)) if old == at.0 => write!(data, "V{y}"),
            Some(_) => write!(data, "L{x} {y}"),
        };
        last = Some(at);
    }
    data
}

/// What plotters draws with.
pub(super) struct Pen(pub(super) Rc<RefCell<Layout>>);

impl Pen {
    fn add(&self, color: BackendColor, piece: impl FnOnce(Ink) -> Piece) -> Drawn {
        if color.alpha > 0.0 {
            self.0.borrow_mut().front.push(piece(Ink::decode(color.rgb)));
        }
        Ok(())
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let (width, height) = self.0.borrow().size;
        (steps(width).unsigned_abs(), steps(height).unsigned_abs())
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
        let ((left, top), (right, bottom)) = (place(a), place(b));
        let frame = Frame { left, top, right, bottom };
        self.add(style.color(), |ink| Piece::Rectangle { ink, frame })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        // One step means the usual width of the part.
        let width = Some(style.stroke_width().cast_signed()).filter(|width| *width > 1).map(units);
        let data = path_data(path);
        self.add(style.color(), |ink| Piece::Line(Line { width, ..Line::of(ink, data) }))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        let (centre, radius) = (place(at), units(radius.cast_signed()));
        self.add(style.color(), |ink| Piece::Circle { ink, centre, radius })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let data = format!("{}Z", path_data(path));
        self.add(style.color(), |ink| Piece::Area { ink, data })
    }
}
