//! All that touches the world outside: folders in, a folder out, and the terminal.

pub mod browser;
pub mod built_in;
pub mod failure;
pub mod find;
mod hands;
pub mod lone;
pub mod manifest;
pub mod pictures;
pub mod read;
pub mod swap;
pub mod target;
pub mod terminal;
pub mod workshop;
pub mod write;
