//! What a claim says: this year exactly, and beyond it with all the doubt there is.

pub mod badge;
pub mod beside;
pub mod bet;
pub(super) mod card;
pub mod census;
pub(super) mod detectable;
mod doubt;
pub(super) mod footing;
pub mod forest;
pub mod fragility;
pub mod number;
pub(crate) mod plain;
pub mod scoreboard;
mod short;
mod sides;
pub(super) mod telling;
pub mod why;

pub(crate) use fragility::Strip;
pub(crate) use telling::ClaimTelling;
