//! Awards for reviewing, writing down and following up.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::awards::award::{Ballot, Nominations, rank};
use crate::model::incident::{FollowUps, Incident};
use crate::model::score::{Score, Scores};
use crate::phrase;

/// Review held, all follow-ups done, alone in its cluster; most follow-ups.
pub fn never_again(ballot: &Ballot) -> Nominations {
    let alone = |one: &Incident| {
        let related = |other: &&Incident| one.cluster.is_some() && other.cluster == one.cluster;
        ballot.edition.incidents.iter().filter(related).count() <= 1
    };
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let follow_ups = one.follow_ups?;
            let closed = one.review.held? && is_done(follow_ups) && alone(one);
            Some((follow_ups, closed))
        },
        |(follow_ups, closed)| closed.then_some(Reverse(follow_ups.total)),
        |(follow_ups, _)| {
            format!(
                "Reviewed, {} done, nothing related to it on record.",
                of(*follow_ups)
            )
        },
    )
}

/// Three follow-ups or more, all done; most of them.
pub fn follow_through(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| one.follow_ups,
        |one| (one.total >= 3 && is_done(*one)).then_some(Reverse(one.total)),
        |one| format!("{} done.", phrase::capital(&of(*one))),
    )
}

/// Found another bug on its way; most follow-ups.
pub fn useful_accident(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let found = one.tags.iter().any(|tag| tag == "found-another-bug");
            Some((one.follow_ups?, found))
        },
        |(follow_ups, found)| found.then_some(Reverse(follow_ups.total)),
        |(follow_ups, _)| {
            let many = phrase::count(follow_ups.total as usize, "follow-up", "follow-ups");
            format!("It found another bug, and left {many}.")
        },
    )
}

fn is_done(follow_ups: FollowUps) -> bool {
    follow_ups.total > 0 && follow_ups.done == follow_ups.total
}

fn of(follow_ups: FollowUps) -> String {
    let follow_up = match follow_ups.total {
        1 => "follow-up",
        _ => "follow-ups",
    };
    format!("{} of {} {follow_up}", follow_ups.done, follow_ups.total)
}

/// Confidence 5, review held; most words.
pub fn page_turner(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let read = one.confidence()?.number() == 5 && one.review.held?;
            Some((ballot.words(one), read))
        },
        |(words, read)| (*read && *words > 0).then_some(Reverse(*words)),
        |(words, _)| {
            let words = phrase::count(*words, "word", "words");
            format!("{words}, reviewed, confidence 5 of 5.")
        },
    )
}

/// Read, and still a riddle: confidence 1 or 2; most words.
pub fn best_mystery(ballot: &Ballot) -> Nominations {
    rank(
        ballot.mysteries.iter().copied(),
        |one| Some((ballot.words(one), one.confidence()?)),
        |(words, _)| (*words > 0).then_some(Reverse(*words)),
        |(words, score)| {
            let words = phrase::count(*words, "word", "words");
            format!("{words}, and confidence is still {} of 5.", score.number())
        },
    )
}

/// Two readings or more that are equal on every scale; most readings.
pub fn perfect_rating(ballot: &Ballot) -> Nominations {
    rank(
        ballot.incidents.iter().copied(),
        |one| {
            let readings = readings(one);
            (readings.len() >= 2).then(|| (readings.len(), agree(&readings)))
        },
        |(readings, agree)| agree.then_some(Reverse(*readings)),
        |(readings, _)| {
            let many = phrase::capital(&phrase::in_words(*readings));
            format!("{many} readings, and the same score on every scale.")
        },
    )
}

/// Returns the first reading and every second one, without those that score nothing.
fn readings(incident: &Incident) -> Vec<&Scores> {
    let others = incident.ratings.iter().map(|rating| &rating.scores);
    std::iter::once(&incident.scores)
        .chain(others)
        .filter(|scores| !scores.is_empty())
        .collect()
}

/// Returns whether no two readings differ on a scale; a scale that only one of them scored says nothing.
fn agree(readings: &[&Scores]) -> bool {
    let mut first: BTreeMap<&str, Score> = BTreeMap::new();
    let mut shared = false;
    for (scale, score) in readings.iter().copied().flatten() {
        match first.insert(scale, *score) {
            Some(other) if other != *score => return false,
            Some(_) => shared = true,
            None => {}
        }
    }
    shared
}
