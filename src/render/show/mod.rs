//! The slideshow: its slides, the deck around them, the speaker's page, and stills for paper.

pub mod presenter;
mod qr;
pub mod scenes;
pub mod slideshow;
mod stills;

pub use stills::{Still, Stills, Which, of as stills};
