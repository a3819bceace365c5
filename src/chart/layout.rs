//! A laid-out chart: pieces with their places, before they become markup.
//!
//! A page writes them with classes ([`super::sheet`]), a share card in the inks and letters of its theme.

use super::palette::{Ink, Part};
use crate::link::Target;

/// A place on the sheet: across from the left, down from the top.
pub type Point = (f64, f64);

/// An upright rectangle on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Which end of the words is at the given place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The words begin there.
    Start,
    /// The words are centred on it.
    Middle,
    /// The words end there.
    End,
}

/// A chart with every piece in its place, in units of the drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Width and height.
    pub size: (f64, f64),
    /// Lines that stand behind everything else.
    pub back: Vec<Line>,
    /// Everything else, in the order of painting.
    pub front: Vec<Piece>,
}

/// Something to paint, or a link around such things.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Lines of one ink.
    Line(Line),
    /// A filled shape, as the data of an SVG path.
    Area { ink: Ink, data: String },
    /// A filled rectangle.
    Rectangle { ink: Ink, frame: Frame },
    /// A circle; its part says whether it is filled.
    Circle { ink: Ink, centre: Point, radius: f64 },
    /// Words on one baseline.
    Words(Words),
    /// Pieces that lead somewhere.
    Link(Link),
    /// Pieces that enter together.
    Group(Group),
}

/// Lines of one ink.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub ink: Ink,
    /// `None` for the width that the style sheet gives its part.
    pub width: Option<f64>,
    /// The distance between dots, if it is a row of dots.
    pub pitch: Option<f64>,
    /// The data of an SVG path.
    pub data: String,
}

impl Line {
    /// Makes a line of its part's usual width.
    pub fn of(ink: impl Into<Ink>, data: String) -> Line {
        Line { ink: ink.into(), width: None, pitch: None, data }
    }
}

/// Words on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    pub at: Point,
    pub anchor: Anchor,
    /// Rotation about their place, in degrees clockwise.
    pub turn: f64,
    /// Spans are separated by a space.
    pub spans: Vec<Span>,
}

/// Words of one ink and size.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub ink: Ink,
    /// Font size.
    pub size: f64,
    pub text: String,
}

/// Pieces that lead somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub target: Target,
    /// What a screen reader says.
    pub name: String,
    /// An area that is clickable as a whole, beyond the pieces.
    pub hit: Option<Frame>,
    pub pieces: Vec<Piece>,
}

/// Pieces that enter together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they are, as a class.
    pub part: Part,
    /// Which of several such groups enters first, from 0.
    pub step: usize,
    /// Where the place 0, 0 of its pieces is, and how many times as large they are across and down; `None` leaves them.
    pub place: Option<(Point, (f64, f64))>,
    pub pieces: Vec<Piece>,
}

/// Writes a coordinate with at most one digit after the point.
pub fn short(number: f64) -> String {
    let tenths = (number * 10.0).round();
    if tenths.abs() >= 1e9 || tenths.is_nan() {
        return tenth(number).to_string();
    }
    // A picture has thousands of coordinates, and whole numbers are written sooner than fractions.
    let tenths = tenths as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    match rest {
        0 => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{rest}"),
    }
}

/// Rounds a coordinate to one digit after the point.
pub fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_one_decimal() {
        assert_eq!(["-0.5", "-12", "0", "12.3"], [-0.5, -12.0, -0.01, 12.3].map(short)[..]);
        for number in (-3_000..3_000).map(|n| f64::from(n) * 0.37).chain([3e8, -7.5e9, 1e300]) {
            assert_eq!(short(number), (tenth(number) + 0.0).to_string());
        }
    }
}
