//! The yearbook: the winners of the awards, and the class photo; and the pictures of a slideshow that are made of heads.

mod cast;
mod frieze;
mod honours;
mod likeness;
mod named;
mod party;
mod photo;
mod planet;
mod print;
mod rain;
mod stand;
mod umbrellas;

pub use cast::Cast;
pub use honours::{Winners, page};
pub use named::Named;
pub use {frieze::frieze, planet::planet, print::print, umbrellas::umbrellas};
