//! Every key of the report folder, with one table per format.

mod edition;
pub mod format;
pub mod key;
mod own;
pub mod people;
mod settings;
mod write_up;
