//! Resolution: how long it took from the beginning to the end.
//!
#![doc = include_str!("resolution.md")]

use crate::findings::finding::Finding;
use crate::findings::groups::usual;
use crate::findings::{durations, shape};
use crate::model::{Edition, Measure};

/// The finding's name.
pub const ID: &str = "resolution";

/// Sums up the time to resolve, open incidents included, in all and by month, severity and service.
///
/// # Values
/// As `durations::find` lists them, and `five-longest`: the share of all hours that the five longest hold.
pub fn find(edition: &Edition) -> Finding {
    let mut finding =
        durations::find(edition, ID, Measure::TimeToResolve, |incidents| usual(edition, incidents));
    finding.values.extend(shape::longest(&finding.points));
    finding
}
