//! Follow-ups: how many promises were kept.
//!
#![doc = include_str!("follow_ups.md")]

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{count, groups, split, usual};
use crate::findings::shares::share;
use crate::model::{Edition, FollowUps, Incident, Reason};
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "follow-ups";

/// The name of how many follow-ups were promised.
pub const TOTAL: &str = "total";

/// The name of the share of them that was done.
pub const DONE: &str = "done";

/// The name of the share of incidents all of whose follow-ups were done.
pub const COMPLETE: &str = "complete";

/// Counts the follow-ups that were promised after declared incidents, and those that were done.
///
/// # Values
/// `total`: a count of follow-ups. `done`: the share of them that was done. `complete`: the share of incidents with all done.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| match incident.follow_ups {
        None => Err(Reason::NotRecorded),
        // An incident without promises would count as one that kept them all.
        Some(follow_ups) if follow_ups.total == 0 => Err(Reason::NotInGroup),
        Some(_) => Ok(()),
    });
    let incidents = &counted.incidents;
    let outcome = |one: &Incident| one.follow_ups.map(outcome);
    let mut parts = split(incidents, By::Outcome, outcome, |one| one.name().to_owned());
    parts.extend(usual(edition, incidents));
    Finding::new(ID, Unit::Share, counted.sample, values(incidents), groups(parts, values))
}

/// How many of an incident's promises were kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    All,
    Some,
    None,
}

impl Outcome {
    fn name(self) -> &'static str {
        match self {
            Outcome::All => "all-done",
            Outcome::Some => "some-done",
            Outcome::None => "none-done",
        }
    }
}

fn outcome(follow_ups: FollowUps) -> Outcome {
    match follow_ups.done {
        done if done >= follow_ups.total => Outcome::All,
        0 => Outcome::None,
        _ => Outcome::Some,
    }
}

fn values(incidents: &[&Incident]) -> Values {
    let promises = || incidents.iter().filter_map(|one| one.follow_ups);
    let total: u64 = promises().map(|one| u64::from(one.total)).sum();
    if total == 0 {
        return Values::new();
    }
    let done: u64 = promises().map(|one| u64::from(one.done)).sum();
    let kept = promises().filter(|one| outcome(*one) == Outcome::All).count();
    let mut values = Values::from([
        (TOTAL, Estimate::count(total as usize)),
        (DONE, Estimate::census(done, total)),
    ]);
    values.extend(share(kept, incidents.len()).map(|kept| (COMPLETE, kept)));
    values
}
