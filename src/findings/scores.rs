//! Scores: how many incidents were given each score of a scale; counted, never averaged.

use crate::findings::finding::{By, Finding, SHARE, Values};
use crate::findings::groups::{count, groups, split, tally, usual};
use crate::findings::shares::share;
use crate::model::{Edition, Incident, Reason};
use crate::stats::Unit;

/// From this score on, a score is a high one.
pub const HIGH: u8 = 4;

/// Counts the scores of the confident incidents on the scale that the finding is named after.
///
/// # Values
/// `share`: the share of high scores, from 0 to 1. A group for each score has its `count`.
pub fn find(edition: &Edition, scale: &'static str) -> Finding {
    let score = |one: &Incident| one.scores.get(scale).copied();
    let counted = count(edition, |incident| {
        edition.confident(incident)?;
        score(incident).map(drop).ok_or(Reason::NotRecorded)
    });
    let high = |incidents: &[&Incident]| {
        let high = |one: &&&Incident| score(one).is_some_and(|score| score.number() >= HIGH);
        let x = incidents.iter().filter(high).count();
        Values::from_iter(share(x, incidents.len()).map(|share| (SHARE, share)))
    };
    let incidents = &counted.incidents;
    let scores = split(incidents, By::Score, score, |score| score.number().to_string());
    let mut parts = groups(scores, tally);
    parts.extend(groups(usual(edition, incidents), high));
    Finding::new(scale, Unit::Share, counted.sample, high(incidents), parts)
}
