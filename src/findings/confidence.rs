//! Confidence: the funnel from declared to read to recorded well enough.
//!
#![doc = include_str!("confidence.md")]

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{count, groups, split, tally};
use crate::findings::shares::share;
use crate::model::{Edition, Incident, Reason, Score};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "confidence";

/// The name of the count of incidents that enter the other findings.
pub const CONFIDENT: &str = "confident";

/// Counts the incidents that were read, and those that enter the other findings, with a group for each score.
///
/// # Values
/// `declared`, `read` and `confident`: counts. `read-share` is a share of the declared, `confident-share` of those read.
/// A group for each score has its `count`.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| match incident.confidence() {
        Some(_) => Ok(()),
        None => Err(Reason::NotRead),
    });
    let confident = |incident: &&&Incident| edition.confident(incident).is_ok();
    let confident = counted.incidents.iter().filter(confident).count();
    let values = values(counted.sample.of_all(), counted.sample.n(), confident);
    let name = |score: &Score| score.number().to_string();
    let scores = split(&counted.incidents, By::Score, Incident::confidence, name);
    Finding::new(ID, Unit::Count, counted.sample, values, groups(scores, tally))
}

fn values(declared: usize, read: usize, confident: usize) -> Values {
    if read == 0 {
        return Values::new();
    }
    let counts = [("declared", declared), ("read", read), (CONFIDENT, confident)];
    let mut values = Values::from(counts.map(|(name, n)| (name, Estimate::count(n))));
    values.extend(share(read, declared).map(|share| ("read-share", share)));
    values.extend(share(confident, read).map(|share| ("confident-share", share)));
    values
}
