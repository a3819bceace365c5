//! Preventability: how near a safeguard was.
//!
#![doc = include_str!("preventability.md")]

use crate::findings::finding::Finding;
use crate::findings::scores;
use crate::model::Edition;

/// The finding's name, and that of its scale.
pub const ID: &str = "preventability";

/// Counts how preventable the confident incidents were, score by score.
///
/// # Values
/// As `scores::find` lists them.
pub fn find(edition: &Edition) -> Finding {
    scores::find(edition, ID)
}
