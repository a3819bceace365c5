//! Everything that touches the outside world: folders in, a folder out, and the terminal.

mod browser;
pub mod built_in;
pub mod drawer;
mod failure;
pub mod find;
mod hands;
pub mod lone;
pub mod machine;
pub mod manifest;
pub mod pictures;
mod plant;
pub mod read;
mod stopwatch;
mod swap;
mod target;
pub mod terminal;
mod workshop;
mod write;

pub use browser::{Browser, Make};
pub use drawer::{Drawer, Placed};
pub use failure::{Failure, quoted};
pub use lone::Lone;
pub use manifest::What;
pub use plant::plant;
pub use stopwatch::Stopwatch;
pub use target::{Target, Wanted};
pub use terminal::Terminal;
pub use workshop::Workshop;
pub use write::{Published, Stage};
