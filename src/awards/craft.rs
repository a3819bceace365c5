//! Awards for reviewing, writing down and following up.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::award::{Ballot, Nominations};
use super::number::{Because, Number};
use crate::model::{FollowUps, Incident, Score, Scores};
use crate::phrase;
use crate::words::{Language, say};

/// Review held, all follow-ups done, alone in its cluster; most follow-ups.
pub fn never_again(ballot: &Ballot) -> Nominations {
    let alone = |one: &Incident| {
        let related = |other: &&Incident| one.cluster.is_some() && other.cluster == one.cluster;
        ballot.edition.incidents.iter().filter(related).count() <= 1
    };
    ballot.rank(
        |one| {
            let follow_ups = one.follow_ups?;
            Some((follow_ups, one.review.held? && is_done(follow_ups) && alone(one)))
        },
        |(follow_ups, closed)| closed.then_some(Reverse(follow_ups.total)),
        |language, (follow_ups, _)| done(language, "award-why-never-again", *follow_ups),
    )
}

/// Three follow-ups or more, all done; most of them.
pub fn follow_through(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| one.follow_ups,
        |one| (one.total >= 3 && is_done(*one)).then_some(Reverse(one.total)),
        |language, one| done(language, "award-why-follow-through", *one),
    )
}

/// Found another bug on its way; most follow-ups.
pub fn useful_accident(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| Some((one.follow_ups?.total, one.tags.iter().any(|tag| tag == "found-another-bug"))),
        |(total, found)| found.then_some(Reverse(*total)),
        |language, (total, _)| many(language, "award-why-useful-accident", *total as usize),
    )
}

fn is_done(follow_ups: FollowUps) -> bool {
    follow_ups.total > 0 && follow_ups.done == follow_ups.total
}

/// Formats the sentence of an award with the number of follow-ups, done and in all.
fn done(language: Language, id: &str, follow_ups: FollowUps) -> Because {
    let (done, total) = (follow_ups.done as usize, follow_ups.total as usize);
    Because::of(Number::Done(follow_ups), say!(language, id, done, total))
}

/// Formats the sentence of an award with a count.
fn many(language: Language, id: &str, n: usize) -> Because {
    Because::of(Number::Many(n), say!(language, id, n))
}

/// Confidence 5, review held; most words.
pub fn page_turner(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| Some((ballot.words(one), one.confidence()?.number() == 5 && one.review.held?)),
        |(words, read)| (*read && *words > 0).then_some(Reverse(*words)),
        |language, (words, _)| many(language, "award-why-page-turner", *words),
    )
}

/// Read but still a riddle: confidence 1 or 2; most words.
pub fn best_mystery(ballot: &Ballot) -> Nominations {
    ballot.rank_among(
        ballot.mysteries.iter().copied(),
        |one| Some((ballot.words(one), one.confidence()?)),
        |(words, _)| (*words > 0).then_some(Reverse(*words)),
        |language, (words, score)| {
            let score = score.number().to_string();
            let said = say!(language, "award-why-best-mystery", n = *words, score);
            Because::of(Number::Many(*words), said)
        },
    )
}

/// Two readings or more that are equal on every scale; most readings.
pub fn perfect_rating(ballot: &Ballot) -> Nominations {
    ballot.rank(
        |one| {
            let readings = readings(one);
            (readings.len() >= 2).then(|| (readings.len(), agree(&readings)))
        },
        |(readings, agree)| agree.then_some(Reverse(*readings)),
        |language, (readings, _)| {
            let many = phrase::capital(&language.in_words(*readings));
            let words = say!(language, "award-why-perfect-rating", many);
            Because::of(Number::Many(*readings), words)
        },
    )
}

/// Returns the first reading and all second readings, without empty ones.
fn readings(incident: &Incident) -> Vec<&Scores> {
    let others = incident.ratings.iter().map(|rating| &rating.scores);
    std::iter::once(&incident.scores).chain(others).filter(|scores| !scores.is_empty()).collect()
}

/// Returns whether the readings agree on every scale, and share at least one scale.
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
