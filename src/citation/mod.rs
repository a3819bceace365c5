//! Prose that checks itself: links to `finding:ID.NAME` are claims, and each is checked against the data.

pub mod check;
pub mod listing;
pub mod names;
pub mod worth;
pub mod written;

pub use check::check;
pub use names::Names;
