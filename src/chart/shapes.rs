//! What is drawn, before it is markup: places, frames, words, clouds.

use super::palette::Ink;
use super::spec::Role;

/// A place on the sheet: across from the left, down from the top.
pub type Point = (f64, f64);

/// An upright rectangle on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

/// Which end of the words stands at the place given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The words begin there.
    Start,
    /// The words are centred on it.
    Middle,
    /// The words end there.
    End,
}

/// Words with their size, before they have a place.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// What they say.
    pub text: &'a str,
    /// Font size.
    pub size: f64,
    /// How they are painted.
    pub ink: Ink,
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
    /// Its colour.
    pub role: Role,
}
