//! Awards by how many took part, and by how many belong together.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::award::{Ballot, Nominations};
use super::number::{Because, Number};
use crate::model::Milestone;
use crate::phrase;
use crate::words::say;

/// The most responders: a count, never names.
pub fn largest_cast(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| one.responders,
        |responders| (*responders > 0).then_some(Reverse(*responders)),
        |language, responders| {
            let n = *responders as usize;
            Because::of(Number::Many(n), say!(language, "award-why-largest-cast", n))
        },
    )
}

/// The most services; one alone is not an ensemble.
pub fn ensemble(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| Some(one.services.len()).filter(|services| *services > 0),
        |services| (*services > 1).then_some(Reverse(*services)),
        |language, services| {
            let many = phrase::capital(&language.in_words(*services));
            let words = say!(language, "award-why-ensemble", many);
            Because::of(Number::Many(*services), words)
        },
    )
}

/// The latest incident of the largest cluster, among all that were declared this year.
pub fn comeback(ballot: &Ballot) -> Nominations {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for cluster in ballot.edition.declared().filter_map(|one| one.cluster.as_deref()) {
        *sizes.entry(cluster).or_default() += 1;
    }
    ballot.rank(
        |one| {
            let cluster = one.cluster.as_deref()?;
            let start = one.timeline.when(Milestone::Started)?.order(ballot.edition.settings.zone);
            Some((sizes[cluster], cluster.to_owned(), start))
        },
        |(size, cluster, start)| {
            (*size > 1).then(|| (Reverse(*size), cluster.clone(), Reverse(*start)))
        },
        |language, (size, cluster, _)| {
            let many = language.in_words(*size);
            let words = say!(language, "award-why-comeback", many, cluster);
            Because::of(Number::Many(*size), words)
        },
    )
}
