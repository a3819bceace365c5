//! Response: how long it took from noticing to relief.
//!
#![doc = include_str!("response.md")]

use crate::findings::durations;
use crate::findings::finding::Finding;
use crate::findings::groups::usual;
use crate::model::{Edition, Measure};

/// The finding's name.
pub const ID: &str = "response";

/// Sums up the time from detection to mitigation, open incidents included, in all and by month, severity and service.
///
/// # Values
/// As `durations::find` lists them.
pub fn find(edition: &Edition) -> Finding {
    durations::find(edition, ID, Measure::Response, |incidents| usual(edition, incidents))
}
