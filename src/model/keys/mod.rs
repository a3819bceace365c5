//! Every key of the report folder: one table a format.

mod edition;
pub mod format;
pub mod key;
mod own;
pub mod people;
mod settings;
mod write_up;
