//! Agreement: whether a second reader scores the same incidents alike.
//!
#![doc = include_str!("agreement.md")]

use std::collections::BTreeSet;

use crate::findings::finding::{By, Finding, Values};
use crate::findings::groups::{count, split};
use crate::findings::ruling::Ruling;
use crate::findings::shares::share;
use crate::findings::why::{Disagreement, Why};
use crate::model::{Edition, Estimand, Hypothesis, Incident, Reason, Score};
use crate::stats::thresholds::{AGREEMENT_NEEDS, PLAIN_LEVEL};
use crate::stats::{Estimate, Unit, agreement};

/// The finding's name.
pub const ID: &str = "agreement";

/// The name of the share that was read twice.
pub const READ_TWICE: &str = "read-twice";

/// The name of the share that both readers scored the same.
pub const SAME: &str = "same";

/// The name of the share that they scored at most one step apart.
pub const WITHIN_ONE: &str = "within-one";

/// The name of the quadratic kappa.
pub const KAPPA: &str = "kappa";

/// The name of Krippendorff's alpha.
pub const ALPHA: &str = "alpha";

/// With a kappa below this, no claim that asks for the score is judged.
const KAPPA_NEEDS: f64 = 0.4;

/// How far below it rounding alone can put a kappa that is exactly that.
const ROUNDING: f64 = 1e-9;

/// What the keys of scores begin with in a filter.
const SCORES: &str = "scores.";

/// Compares the first and the second reading of the incidents that were read twice, with a group for each scale.
///
/// # Values
/// `read-twice`: a share from 0 to 1. A group for each scale has the shares `same` and `within-one`, and the coefficients
/// `kappa` and `alpha`, at most 1, and 0 where the readers agree no more than by chance.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| match incident.confidence() {
        None => Err(Reason::NotRead),
        Some(_) if scales(incident).is_empty() => Err(Reason::NotRecorded),
        Some(_) => Ok(()),
    });
    let scales = split(&counted.incidents, By::Scale, scales, String::clone);
    let groups = scales.into_iter().map(|part| {
        let scale = part.name.clone();
        part.group(|own| values(own, &scale))
    });
    let groups = groups.collect();
    let once = counted.sample.left_out.iter().filter(|one| one.reason != Reason::NotRead).count();
    let values = read_twice(counted.incidents.len(), once);
    Finding::new(ID, Unit::Number, counted.sample, values, groups)
}

/// Returns what the first and the second reader scored on a scale; `None` if there is no second reading of it.
///
/// The first reading is that of `scores`, the second the first of the `ratings` that has this scale. So everyone who
/// reads on gives a third reading, and no pair is chosen by what it says.
pub fn pair(incident: &Incident, scale: &str) -> Option<(u8, u8)> {
    let mut readings = readings(incident, scale);
    readings.next()?.zip(readings.flatten().next())
}

/// Goes through what each reader scored on a scale: `scores` first, then the ratings in their order.
fn readings<'a>(incident: &'a Incident, scale: &'a str) -> impl Iterator<Item = Option<u8>> + 'a {
    let others = incident.ratings.iter().map(|rating| &rating.scores);
    std::iter::once(&incident.scores)
        .chain(others)
        .map(|scores| scores.get(scale).copied().map(Score::number))
}

/// Returns the scales on which an incident has two readings.
fn scales(incident: &Incident) -> BTreeSet<String> {
    incident.scores.keys().filter(|scale| pair(incident, scale).is_some()).cloned().collect()
}

fn read_twice(twice: usize, once: usize) -> Values {
    let share = || Estimate::census(twice as u64, (twice + once) as u64);
    Values::from_iter((twice > 0).then(|| (READ_TWICE, share())))
}

fn values(incidents: &[&Incident], scale: &str) -> Values {
    let pairs = pairs(incidents, scale);
    let within = |steps: u8| {
        let near = pairs.iter().filter(|(a, b)| a.abs_diff(*b) <= steps);
        share(near.count(), pairs.len())
    };
    let all = [
        (SAME, within(0)),
        (WITHIN_ONE, within(1)),
        (KAPPA, kappa(&pairs)),
        (ALPHA, alpha(incidents, scale)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// Counts how often the first reader gave this score (rows) and the second that one, from 1 to 5.
pub fn table(incidents: &[&Incident], scale: &str) -> [[u64; 5]; 5] {
    agreement::table(&pairs(incidents, scale))
}

fn pairs(incidents: &[&Incident], scale: &str) -> Vec<(u8, u8)> {
    incidents.iter().filter_map(|one| pair(one, scale)).collect()
}

/// Returns the quadratic kappa, where enough incidents were read twice.
fn kappa(pairs: &[(u8, u8)]) -> Option<Estimate> {
    let table = agreement::table::<5>(pairs);
    (pairs.len() >= AGREEMENT_NEEDS).then(|| agreement::kappa(&table, PLAIN_LEVEL))
}

/// Returns Krippendorff's alpha, where enough incidents were read twice and some of them by more than two.
fn alpha(incidents: &[&Incident], scale: &str) -> Option<Estimate> {
    let scored = |one: &&Incident| readings(one, scale).flatten().map(f64::from).collect();
    let units: Vec<Vec<f64>> = incidents.iter().map(scored).collect();
    let by_more = units.iter().any(|unit| unit.len() > 2);
    (by_more && units.len() >= AGREEMENT_NEEDS).then(|| agreement::krippendorff(&units))
}

/// Says on which scores that a claim asks for the raters disagree; `None` if they agree well enough, or too few were read twice
/// to tell.
pub fn disagreement(edition: &Edition, hypothesis: &Hypothesis) -> Option<Why> {
    let read: Vec<&Incident> =
        edition.declared().filter(|one| one.confidence().is_some()).collect();
    let asked = asked(&hypothesis.estimand).into_iter();
    let split: Vec<Disagreement> = asked.filter_map(|scale| disagreed(&read, scale)).collect();
    (!split.is_empty()).then_some(Why::RatersDisagree(split))
}

/// Returns whether rater disagreement is why the claim has no estimate.
pub fn raters_disagree(ruling: &Ruling) -> bool {
    matches!(ruling.reason, Some(Why::RatersDisagree(_)))
}

/// Says whether a kappa is too low for a score to decide a claim.
pub fn disagrees(kappa: f64) -> bool {
    kappa < KAPPA_NEEDS - ROUNDING
}

fn disagreed(read: &[&Incident], scale: &str) -> Option<Disagreement> {
    let pairs = pairs(read, scale);
    let kappa = kappa(&pairs)?.value?;
    disagrees(kappa).then(|| Disagreement { scale: scale.to_owned(), kappa, n: pairs.len() })
}

/// Returns the scales whose scores a claim asks for.
fn asked(estimand: &Estimand) -> BTreeSet<&str> {
    let filters = estimand.filters().into_iter().map(|(_, filter)| filter);
    filters
        .flat_map(|filter| filter.conditions.keys())
        .filter_map(|key| key.strip_prefix(SCORES))
        .collect()
}
