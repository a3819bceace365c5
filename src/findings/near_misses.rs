//! Near misses: what nearly happened, and what held.
//!
#![doc = include_str!("near_misses.md")]

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{groups, split, tally, usual};
use crate::model::{Edition, Incident, Sample};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "near-misses";

/// The name of the count of near misses that name what held.
pub const SAVED: &str = "saved";

/// Counts the year's near misses, in all and by the safeguards that held.
///
/// # Values
/// `count`: how many there were. `saved`: how many name what held. A group for each safeguard has its `count`.
pub fn find(edition: &Edition) -> Finding {
    let incidents: Vec<&Incident> = edition.near_misses().collect();
    let safeguards = |one: &Incident| one.saved_by.clone();
    let safeguards = split(&incidents, By::Safeguard, safeguards, String::clone);
    let mut parts = groups(safeguards, tally);
    parts.extend(groups(usual(edition, &incidents), values));
    let sample = Sample::of(edition.near_misses(), |_| Ok(()));
    Finding::new(ID, Unit::Count, sample, values(&incidents), parts)
}

fn values(incidents: &[&Incident]) -> Values {
    if incidents.is_empty() {
        return Values::new();
    }
    let saved = incidents.iter().filter(|one| !one.saved_by.is_empty());
    let saved = Estimate::count(saved.count());
    let mut values = tally(incidents);
    values.insert(SAVED, saved);
    values
}
