//! Prose that checks itself: links to `finding:ID.NAME` are claims, and each is checked against the data.

pub(crate) mod check;
pub(crate) mod listing;
mod names;
mod worth;
pub mod written;

pub use worth::Worth;
pub use written::{Answer, Written};

pub use check::check;
pub use names::Names;
