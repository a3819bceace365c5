//! Verdict: what the data say of each registered claim.
//!
#![doc = include_str!("verdict.md")]

use crate::findings::agreement::disagreement;
use crate::findings::beside;
use crate::findings::exposure::Exposure;
use crate::findings::finding::Values;
use crate::findings::looked_for::nobody_looked;
use crate::findings::observed::observations;
use crate::findings::readings::{self, Year};
use crate::findings::ruling::{Judged, Reading, Ruling, Side, Verdict, Way};
use crate::findings::sides::{AGAINST, GROUP, sides, silent_year};
use crate::findings::why::{On, Short, Why};
use crate::model::{Claim, Direction, Edition, Estimand, Hypothesis};
use crate::parallel;
use crate::stats::thresholds::{GROUP_NEEDS, PERCENT_NEEDS, PLAIN_LEVEL, RATE_NEEDS};
use crate::stats::{Estimate, family, proportion, rate, ratio};

/// Name of the chapter of the methods that says how claims are judged.
pub const ID: &str = "verdicts";

/// Rules on every claim of the edition, in the order of the register.
pub fn rulings(edition: &Edition) -> Vec<Ruling> {
    if edition.hypotheses.is_empty() {
        return Vec::new();
    }
    let family = edition.hypotheses.iter().filter(|one| counts(edition, one)).count();
    let exposure = Exposure::of(&edition.settings);
    let own = Year::of(edition, &exposure);
    let others = readings::others(&own);
    let rule = |one: &Hypothesis| {
        let mut ruling = rule(&own, one, family);
        // Other readings cannot help where an earlier edition kept nothing, or where raters disagree.
        if one.retired.is_none() && untestable(edition, one).is_none() {
            let read = |(way, year): &(Way, Year)| read(way, year, &ruling);
            ruling.readings = others.iter().filter_map(read).collect();
        }
        ruling
    };
    parallel::map(&edition.hypotheses, rule)
}

/// Judges a claim under another reading; `None` if that changes no incident and no value, so that the verdict cannot differ.
fn read(way: &Way, year: &Year, own: &Ruling) -> Option<Reading> {
    let (sample, sides) = sides(year, &own.hypothesis);
    if sides == own.sides {
        return None;
    }
    let answer = answer(year.edition, &own.hypothesis, &sides, own.family);
    Some(Reading {
        way: way.clone(),
        verdict: answer.verdict,
        reason: answer.reason,
        estimate: answer.judged.map(|judged| judged.estimate),
        n: sample.n(),
    })
}

/// Returns whether a claim belongs to the family: whether it gets a verdict if the data allow one.
fn counts(edition: &Edition, hypothesis: &Hypothesis) -> bool {
    hypothesis.retired.is_none() && in_time(edition, hypothesis)
}

fn in_time(edition: &Edition, hypothesis: &Hypothesis) -> bool {
    hypothesis.registered_by(edition.settings.reading_started)
}

fn rule(year: &Year, hypothesis: &Hypothesis, family: usize) -> Ruling {
    let (sample, sides) = sides(year, hypothesis);
    let mut ruling = Ruling {
        hypothesis: hypothesis.clone(),
        family,
        verdict: None,
        reason: hypothesis.retired.clone().map(Why::Retired),
        judged: None,
        sides,
        sample,
        beside: Values::new(),
        detectable: None,
        readings: Vec::new(),
    };
    if hypothesis.retired.is_none() {
        let answer = answer(year.edition, hypothesis, &ruling.sides, family);
        if let Some(judged) = &answer.judged {
            let (estimand, claim) = (&hypothesis.estimand, &hypothesis.claim);
            ruling.beside = beside::values(estimand, &ruling.sides);
            ruling.detectable = beside::detectable(estimand, claim, &ruling.sides, judged);
        }
        ruling.verdict = Some(answer.verdict);
        ruling.reason = answer.reason;
        ruling.judged = answer.judged;
    }
    ruling
}

/// What the sides of a claim say about it.
struct Answer {
    verdict: Verdict,
    reason: Option<Why>,
    judged: Option<Judged>,
}

fn answer(edition: &Edition, hypothesis: &Hypothesis, sides: &[Side], family: usize) -> Answer {
    let registered = in_time(edition, hypothesis);
    let level = level(registered, family);
    let estimated = match untestable(edition, hypothesis) {
        Some(reason) => Err(reason),
        None => estimate(&hypothesis.estimand, sides, level),
    };
    let (verdict, reason, judged) = match estimated {
        Ok(judged) => (judge(reach(&judged.estimate), &hypothesis.claim), None, Some(judged)),
        Err(reason) => (Verdict::NotTestable, Some(reason), None),
    };
    Answer { verdict: if registered { verdict } else { Verdict::Exploratory }, reason, judged }
}

/// Says why a claim cannot be judged, whatever the size of its sides.
fn untestable(edition: &Edition, hypothesis: &Hypothesis) -> Option<Why> {
    silent_year(edition, hypothesis)
        .or_else(|| disagreement(edition, hypothesis))
        .or_else(|| nobody_looked(edition, hypothesis))
}

/// Returns the level at which a claim is judged; one that came too late gets the usual one.
fn level(registered: bool, family: usize) -> f64 {
    if registered { family::level(family) } else { PLAIN_LEVEL }
}

/// Compares an interval with a claim; a bound that equals the threshold is on the claimed side.
///
/// # Example
/// ```
/// use incident_wrapped::findings::Verdict;
/// use incident_wrapped::findings::verdict::judge;
/// use incident_wrapped::model::{Claim, Direction};
///
/// let twice = Claim { direction: Direction::AtLeast, threshold: 2.0, written: ">= 2".to_owned() };
/// assert_eq!(judge((1.61, 48.5), &twice), Verdict::Inconclusive);
/// assert_eq!(judge((2.0, 48.5), &twice), Verdict::Supported);
/// assert_eq!(judge((0.3, 1.9), &twice), Verdict::Refuted);
/// ```
pub fn judge((low, high): (f64, f64), claim: &Claim) -> Verdict {
    let (holds, fails) = match claim.direction {
        Direction::AtLeast => (low >= claim.threshold, high < claim.threshold),
        Direction::AtMost => (high <= claim.threshold, low > claim.threshold),
    };
    match (holds, fails) {
        (true, _) => Verdict::Supported,
        (_, true) => Verdict::Refuted,
        _ => Verdict::Inconclusive,
    }
}

/// Returns the bounds of an interval; a missing bound is infinite.
fn reach(estimate: &Estimate) -> (f64, f64) {
    let low = estimate.low.unwrap_or(f64::NEG_INFINITY);
    (low, estimate.high.unwrap_or(f64::INFINITY))
}

/// Estimates what is claimed, at the level that decides and at the usual one.
fn estimate(estimand: &Estimand, sides: &[Side], level: f64) -> Result<Judged, Why> {
    match estimand {
        Estimand::RateRatio { .. } => enough_in_all(sides)?,
        _ => enough(estimand, sides)?,
    }
    Ok(Judged { estimate: at(estimand, sides, level)?, plain: at(estimand, sides, PLAIN_LEVEL)? })
}

fn at(estimand: &Estimand, sides: &[Side], level: f64) -> Result<Estimate, Why> {
    match (estimand, sides) {
        (Estimand::RatioOfMedians { .. }, [group, against]) => {
            let [group, against] = [group, against].map(|side| observations(&side.points));
            ratio::of_medians(&group, &against, level)
                .map_err(|refusal| Why::refused(refusal, [GROUP, AGAINST]))
        }
        (Estimand::DifferenceOfShares { .. }, [group, against]) => {
            Ok(proportion::difference(group.part(), against.part(), level))
        }
        (Estimand::RateRatio { .. }, [group, against]) => {
            let [group, against] =
                [group, against].map(|side| (side.n as u64, side.hours.unwrap_or_default()));
            Ok(rate::ratio(group, against, level))
        }
        (Estimand::Share { .. }, [group]) => {
            let (x, n) = group.part();
            Ok(proportion::clopper_pearson(x, n, level))
        }
        _ => unreachable!("a share has one side, a comparison two"),
    }
}

/// Says which sides have too few incidents.
fn enough(estimand: &Estimand, sides: &[Side]) -> Result<(), Why> {
    let (least, everyone) = match estimand {
        Estimand::Share { group, .. } => (PERCENT_NEEDS, group.conditions.is_empty()),
        _ => (GROUP_NEEDS, false),
    };
    let on = |side: &Side| match (everyone, side.year) {
        (true, _) => On::Year,
        (false, Some(year)) => On::Edition(year),
        (false, None) => On::Side(side.name),
    };
    let short = sides.iter().filter(|side| side.n < least);
    let short: Vec<Short> = short.map(|side| Short { n: side.n, on: on(side) }).collect();
    if short.is_empty() { Ok(()) } else { Err(Why::TooFew { short, least }) }
}

/// Says what is missing to compare two rates: hours on a side, or incidents on both together.
fn enough_in_all(sides: &[Side]) -> Result<(), Why> {
    let no_hours = |side: &&Side| side.hours.unwrap_or_default() <= 0.0;
    if let Some(side) = sides.iter().find(no_hours) {
        return Err(Why::NoHours(side.name));
    }
    let least = RATE_NEEDS;
    match sides.iter().map(|side| side.n).sum() {
        n if n < least => Err(Why::TooFewInAll { n, least }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
