//! The backend that plotters draws with: it writes classes where others write colours.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

use plotters::style::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use crate::chart::palette::{Ink, Part, ROLES};
use crate::chart::sheet::{Sheet, tenths};
use crate::escape::markup;

/// How many steps a unit of the drawing has; plotters knows whole steps only.
pub const STEPS: f64 = 10.0;

pub(super) fn steps(length: f64) -> i32 {
    (length * STEPS).round() as i32
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
pub(super) struct Pen(pub(super) Rc<RefCell<Sheet>>);

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
        let mut sheet = self.0.borrow_mut();
        let rounding = match sheet.rounding(ink.part) {
            0 => String::new(),
            radius => format!(r#" rx="{radius}""#),
        };
        sheet.element(format_args!(
            r#"<rect class="{}" x="{}" y="{}" width="{}" height="{}"{rounding}/>"#,
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
        self.0.borrow_mut().line(ink, style.stroke_width(), &path_data(path));
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
            markup(text),
        ));
        Ok(())
    }
}
