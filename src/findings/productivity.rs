//! Productivity: how much work an incident kept people from.
//!
#![doc = include_str!("productivity.md")]

use crate::findings::finding::Finding;
use crate::findings::scores;
use crate::model::Edition;

/// The finding's name, and that of its scale.
pub const ID: &str = "productivity";

/// Counts how much work the confident incidents kept people from, score by score.
///
/// # Values
/// As `scores::find` lists them.
pub fn find(edition: &Edition) -> Finding {
    scores::find(edition, ID)
}
