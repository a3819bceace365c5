//! Reviews: how many incidents were looked back on.
//!
#![doc = include_str!("reviews.md")]

use crate::findings::finding::{Finding, Values};
use crate::findings::groups::{count, groups, usual};
use crate::findings::shares::share;
use crate::model::{Edition, Incident, Reason};
use crate::stats::Unit;

/// The finding's name.
pub const ID: &str = "reviews";

/// The name of the share whose review was held.
pub const HELD: &str = "held";

/// Counts the reviews that were held, among the declared incidents that say whether one was.
///
/// # Values
/// `held`: a share from 0 to 1.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| match incident.review.held {
        Some(_) => Ok(()),
        None => Err(Reason::NotRecorded),
    });
    let incidents = &counted.incidents;
    let groups = groups(usual(edition, incidents), values);
    Finding::new(ID, Unit::Share, counted.sample, values(incidents), groups)
}

fn values(incidents: &[&Incident]) -> Values {
    let held = incidents.iter().filter(|incident| incident.review.held == Some(true)).count();
    Values::from_iter(share(held, incidents.len()).map(|held| (HELD, held)))
}
