//! JSON Schemas of the formats, for editors and other validators.
//!
//! They are made from the tables of keys, with what the reader asks of each value. They accept whatever the reader accepts without
//! a complaint. They refuse as much of the rest as can be seen in one file without its neighbours.

mod document;
mod kind;
mod pattern;
mod rule;

pub use document::{names, of};
