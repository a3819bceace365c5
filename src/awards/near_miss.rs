//! Awards for what nearly happened, and for what saved the day.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::award::{Ballot, Nominations, Nominee};
use super::number::{Because, Number};
use crate::model::{Incident, Milestone};
use crate::phrase;
use crate::words::say;

/// The near miss that would have been most severe; then the one with most safeguards.
pub fn closest_shave(ballot: &Ballot) -> Nominations {
    ballot.rank_among(
        ballot.near_misses.iter().copied(),
        |one| {
            let severity = one.severity.clone()?;
            Some((severity.rank?, severity.name, one.saved_by.len()))
        },
        |(rank, _, safeguards)| Some((*rank, Reverse(*safeguards))),
        |language, (_, severity, safeguards)| {
            let many = language.in_words(*safeguards);
            say!(language, "award-why-closest-shave", severity, n = *safeguards, many)
        },
    )
}

/// The safeguard that is named most often; it goes to the latest incident or near miss that names it.
pub fn safeguard(ballot: &Ballot) -> Nominations {
    let everyone = || ballot.incidents.iter().chain(&ballot.near_misses).copied();
    let zone = ballot.edition.settings.zone;
    let start = |one: &Incident| Some(one.timeline.when(Milestone::Started)?.order(zone));
    let mut named: BTreeMap<&str, Vec<&Incident>> = BTreeMap::new();
    for one in everyone() {
        for safeguard in &one.saved_by {
            named.entry(safeguard).or_default().push(one);
        }
    }
    let mut named: Vec<_> = named.into_iter().collect();
    named.sort_by_key(|(name, held)| (Reverse(held.len()), *name));
    let mut ranked: Vec<Nominee> = Vec::new();
    for (name, mut held) in named {
        held.sort_by_key(|one| (Reverse(start(one)), &one.id));
        let (language, name) = (ballot.language(), phrase::capital(&phrase::words(name)));
        let often = language.so_often(held.len());
        let words = say!(language, "award-why-safeguard", name, often);
        let because = Because::of(Number::Many(held.len()), words);
        for one in held {
            if ranked.iter().all(|other| other.id != one.id) {
                ranked.push(Nominee::new(one.id.clone(), because.clone()));
            }
        }
    }
    Nominations { with_data: everyone().filter(|one| !one.saved_by.is_empty()).count(), ranked }
}
