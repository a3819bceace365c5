//! Awards by when something began.

use std::collections::BTreeMap;

use super::award::{Ballot, Nominations};
use super::clock::took;
use super::number::{Because, Number};
use crate::model::{Incident, Milestone};
use crate::phrase;
use crate::time::{Local, Weekday, When};
use crate::words::{Language, say};

const DAY: i64 = 24 * 3600;

/// The quietest hour of the night.
const OWL: i64 = 3 * 3600;

/// The local start nearest to 03:00.
pub fn night_owl(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| start(ballot, one),
        |local| {
            let apart = (second_of(*local) - OWL).abs();
            Some(apart.min(DAY - apart))
        },
        |language, local| at(language, "award-why-night-owl", *local),
    )
}

/// The latest start on a Friday.
pub fn friday_classic(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| start(ballot, one),
        |local| (local.weekday == Weekday::Fri).then_some(-second_of(*local)),
        |language, local| at(language, "award-why-friday-classic", *local),
    )
}

/// The incident after the longest gap between starts, among all that were declared this year.
pub fn longest_peace(ballot: &Ballot) -> Nominations {
    let zone = ballot.edition.settings.zone;
    let mut starts: Vec<_> = ballot
        .edition
        .declared()
        .filter_map(|one| Some((one.timeline.when(Milestone::Started)?, &one.id)))
        .collect();
    starts.sort_by_key(|(start, id)| (start.order(zone), *id));
    // A start with only a day ends a quiet period of unknown length.
    let gap = |earlier: When, later: When| Some((later.instant()? - earlier.instant()?).seconds());
    let peace: BTreeMap<_, i64> = starts
        .windows(2)
        .filter_map(|pair| Some((pair[1].1, gap(pair[0].0, pair[1].0)?)))
        .collect();
    ballot.rank(
        |one| peace.get(&one.id).copied(),
        |seconds| (*seconds > 0).then_some(-seconds),
        |language, seconds| took(language, "award-why-longest-peace", *seconds),
    )
}

/// Formats the sentence of an award with a time of day.
fn at(language: Language, id: &str, local: Local) -> Because {
    Because::of(Number::At(local), say!(language, id, clock = phrase::clock(local)))
}

fn start(ballot: &Ballot, incident: &Incident) -> Option<Local> {
    ballot.edition.local_start(incident)
}

fn second_of(local: Local) -> i64 {
    i64::from(local.hour * 3600 + local.minute * 60 + local.second)
}
