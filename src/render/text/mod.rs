//! The authors' texts as HTML, with their images.

mod album;
mod plain;
mod prose;

pub use album::Album;
pub use plain::paragraphs;
pub use prose::{Bodies, own_text, with_own_anchors};
