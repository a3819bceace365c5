//! A theme at work: its templates, style sheets, scripts and fonts, and what may be wrong with them.

pub mod assets;
pub mod minify;
mod names;
pub mod own;
mod stencil;
mod template;
pub mod tokens;

pub use template::Templates;
