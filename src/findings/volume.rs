//! Volume: how many incidents were declared.
//!
#![doc = include_str!("volume.md")]

use crate::findings::finding::{Finding, Values};
use crate::findings::groups::{count, groups, tally, usual};
use crate::model::{Edition, Incident};
use crate::stats::Unit;

/// The finding's name.
pub const ID: &str = "volume";

/// Counts the year's declared incidents, in all and by month, severity and service.
///
/// # Values
/// `count`: how many incidents there were.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |_| Ok(()));
    let incidents = &counted.incidents;
    let groups = groups(usual(edition, incidents), values);
    Finding::new(ID, Unit::Count, counted.sample, values(incidents), groups)
}

fn values(incidents: &[&Incident]) -> Values {
    if incidents.is_empty() { Values::new() } else { tally(incidents) }
}
