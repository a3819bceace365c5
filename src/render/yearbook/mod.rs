//! The yearbook: the winners of the awards, and the class photo.

mod honours;
mod likeness;
mod photo;

pub use honours::{page, portrait};
