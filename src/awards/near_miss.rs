//! Awards for what nearly happened, and for what saved the day.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::awards::award::{Ballot, Nominations, Nominee, rank};
use crate::model::{Incident, Milestone};
use crate::phrase;
use crate::words::{Language, say};

/// The near miss that would have been most severe; then the one with most safeguards.
pub fn closest_shave(ballot: &Ballot) -> Nominations {
    rank(
        ballot.near_misses.iter().copied(),
        |one| {
            let severity = one.severity.clone()?;
            Some((severity.rank?, severity.name, one.saved_by.len()))
        },
        |(rank, _, safeguards)| Some((*rank, Reverse(*safeguards))),
        |(_, severity, safeguards)| {
            let language = ballot.language();
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
        let because = held_times(ballot.language(), name, held.len());
        for one in held {
            if ranked.iter().all(|other| other.id != one.id) {
                let because = because.clone();
                let id = one.id.clone();
                ranked.push(Nominee { id, because });
            }
        }
    }
    Nominations { with_data: everyone().filter(|one| !one.saved_by.is_empty()).count(), ranked }
}

fn held_times(language: Language, safeguard: &str, times: usize) -> String {
    let name = phrase::capital(&phrase::words(safeguard));
    let often = language.so_often(times);
    say!(language, "award-why-safeguard", name, often)
}
