//! What a claim says: this year exactly, and beyond it with all the doubt there is.

pub mod badge;
pub mod beside;
pub mod card;
pub mod census;
pub mod detectable;
pub mod footing;
pub mod forest;
pub mod fragility;
pub mod plain;
mod sides;
pub mod telling;
pub mod why;
