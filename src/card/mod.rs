//! A share card: one sentence and a small picture, 1200 by 630, as SVG and as PNG.
//!
//! Every letter is drawn as an outline: a card is shown as an image, where no style sheet and no font of the site
//! reaches it, and it has to look the same in a chat, in a browser and in the PNG. What it says stands in its title and
//! description as text.

pub mod draw;
mod face;
mod frame;
mod ink;
mod marks;
mod photo;
mod picture;
mod poster;
mod setting;
mod sheet;
mod spec;
mod wheel;

pub use draw::draw;
pub use face::{Face, Faces};
pub use ink::{Backdrop, Ink, Inks, Portraits, Shading, Stop};
pub use picture::{key, png};
pub use sheet::{Drawing, HEIGHT, WIDTH};
pub use spec::{Card, Photo, Picture, Poster, Span, Stamp, Verdict};
