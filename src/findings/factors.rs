//! Factors: what contributed and what set it off, counted.
//!
#![doc = include_str!("factors.md")]

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{count, groups, split, tally, usual};
use crate::model::{Edition, Incident, Reason};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "factors";

/// The name of how many name what contributed.
pub const FACTORS: &str = "factors";

/// The name of how many name what set them off.
pub const TRIGGERS: &str = "triggers";

/// Counts the declared incidents by each of their contributing factors, and by what set them off.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| {
        match incident.factors.is_empty() && incident.trigger.is_none() {
            true => Err(Reason::NotRecorded),
            false => Ok(()),
        }
    });
    let incidents = &counted.incidents;
    let factors = |one: &Incident| one.factors.clone();
    let mut parts = split(incidents, By::Factor, factors, String::clone);
    let trigger = |one: &Incident| one.trigger.clone();
    parts.extend(split(incidents, By::Trigger, trigger, String::clone));
    let mut parts = groups(parts, tally);
    parts.extend(groups(usual(edition, incidents), values));
    Finding {
        id: ID,
        unit: Unit::Count,
        measure: None,
        values: values(incidents),
        groups: parts,
        points: Vec::new(),
        as_recorded: 0,
        sample: counted.sample,
    }
}

fn values(incidents: &[&Incident]) -> Values {
    if incidents.is_empty() {
        return Values::new();
    }
    let count = |names: fn(&Incident) -> bool| {
        let n = incidents.iter().filter(|one| names(one)).count();
        Estimate::count(n)
    };
    Values::from([
        (FACTORS, count(|one| !one.factors.is_empty())),
        (TRIGGERS, count(|one| one.trigger.is_some())),
    ])
}
