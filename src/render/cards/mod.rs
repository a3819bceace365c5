//! The cards of slides and awards as pictures: drawn in the inks of the theme.

mod drawn;
pub mod grounds;
pub mod inks;

pub use drawn::{Cards, Drawn};
