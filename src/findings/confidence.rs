//! Confidence: the funnel from declared to read to recorded well enough.
//!
#![doc = include_str!("confidence.md")]

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{count, groups, split, tally};
use crate::findings::shares::share;
use crate::model::{Edition, Reason};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "confidence";

/// The name of how many enter the other findings.
pub const CONFIDENT: &str = "confident";

/// Counts the incidents that were read, and those that enter the other findings, with a group for each score.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| match incident.confidence() {
        Some(_) => Ok(()),
        None => Err(Reason::NotRead),
    });
    let confident = |incident: &&&_| edition.confident(incident).is_ok();
    let scores = split(
        &counted.incidents,
        By::Score,
        |incident| incident.confidence(),
        |score| score.number().to_string(),
    );
    Finding {
        id: ID,
        unit: Unit::Count,
        measure: None,
        values: values(
            counted.sample.of_all(),
            counted.sample.n(),
            counted.incidents.iter().filter(confident).count(),
        ),
        groups: groups(scores, tally),
        sample: counted.sample,
        points: Vec::new(),
        as_recorded: 0,
    }
}

fn values(declared: usize, read: usize, confident: usize) -> Values {
    if read == 0 {
        return Values::new();
    }
    let count = |n: usize| Some(Estimate::count(n));
    let all = [
        ("declared", count(declared)),
        ("read", count(read)),
        (CONFIDENT, count(confident)),
        ("read-share", share(read, declared)),
        ("confident-share", share(confident, read)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}
