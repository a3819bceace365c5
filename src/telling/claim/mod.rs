//! What a claim says: this year exactly, and beyond it with all the doubt there is.

pub mod badge;
pub mod beside;
pub(super) mod card;
pub mod census;
pub(super) mod detectable;
pub(super) mod footing;
pub mod forest;
pub mod fragility;
pub(crate) mod plain;
mod sides;
pub(super) mod telling;
pub mod why;

pub(crate) use fragility::Strip;
pub(crate) use telling::ClaimTelling;
