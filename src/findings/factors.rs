//! Factors: what contributed and what set it off, counted.
//!
#![doc = include_str!("factors.md")]

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{count, groups, split, tally, usual};
use crate::model::{Edition, Incident, Reason};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "factors";

/// The name of the count of incidents that name a contributing factor.
pub const FACTORS: &str = "factors";

/// The name of the count of incidents that name what set them off.
pub const TRIGGERS: &str = "triggers";

/// Counts the declared incidents by each of their contributing factors, and by what set them off.
///
/// # Values
/// `factors` and `triggers`: counts of the incidents that name any. A group for each factor and trigger has its `count`.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |one| {
        let named = !one.factors.is_empty() || one.trigger.is_some();
        named.then_some(()).ok_or(Reason::NotRecorded)
    });
    let incidents = &counted.incidents;
    let factors = |one: &Incident| one.factors.clone();
    let mut parts = split(incidents, By::Factor, factors, String::clone);
    let trigger = |one: &Incident| one.trigger.clone();
    parts.extend(split(incidents, By::Trigger, trigger, String::clone));
    let mut parts = groups(parts, tally);
    parts.extend(groups(usual(edition, incidents), values));
    Finding::new(ID, Unit::Count, counted.sample, values(incidents), parts)
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
