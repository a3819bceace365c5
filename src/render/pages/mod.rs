//! The pages of the site, chapter by chapter.

pub mod archive;
pub mod cards;
pub mod chapters;
mod claim;
mod cover;
pub mod facets;
mod finding;
mod incident;
mod method;
mod moments;
mod related;

pub use related::Related;
