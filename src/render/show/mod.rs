//! The slideshow: its slides, the deck around them, the speaker's page, and stills for paper.

mod heads;
pub mod presenter;
mod qr;
pub mod scenes;
pub mod slideshow;
mod stills;

pub use slideshow::Which;
pub use stills::{Still, Stills, of as stills};
