//! Tables as CSV, read and written; the only door to csv.

mod read;
mod write;

pub use read::{Broken, Line, Table, read};
pub use write::{Cell, Sheet};
