//! Every key of the report folder, with one table per format.

mod edition;
pub(super) mod format;
pub(super) mod key;
mod own;
pub(crate) mod people;
mod settings;
mod write_up;

pub use format::Format;
pub use key::Key;
pub(crate) use key::ValueKind;
