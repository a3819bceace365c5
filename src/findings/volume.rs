//! Volume: how many incidents were declared.
//!
#![doc = include_str!("volume.md")]

use crate::findings::finding::{COUNT, Finding, Values};
use crate::findings::groups::{count, usual};
use crate::model::Edition;
use crate::stats::{Estimate, Unit};

/// The finding's name.
pub const ID: &str = "volume";

/// Counts the year's declared incidents, in all and by month, severity and service.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |_| Ok(()));
    let groups = usual(edition, &counted.incidents)
        .into_iter()
        .map(|part| {
            let values = values(part.incidents.len());
            part.group(values)
        })
        .collect();
    Finding {
        id: ID,
        unit: Unit::Count,
        measure: None,
        values: values(counted.incidents.len()),
        sample: counted.sample,
        groups,
        points: Vec::new(),
        as_recorded: 0,
    }
}

fn values(n: usize) -> Values {
    let count = (n > 0).then(|| (COUNT, Estimate::count(n)));
    Values::from_iter(count)
}
