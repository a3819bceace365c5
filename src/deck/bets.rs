//! Bets: which claims the room is asked about, and in which order.

use std::cmp::Ordering;

use crate::findings::{Ruling, Verdict};
use crate::model::{Against, Direction, Estimand};

/// How many claims the room is asked about.
const MOST: usize = 3;

/// Returns the claims that the room bets on: the clearest first, and one of the other verdict among them if there is one.
///
/// A claim against an earlier edition is told as last year's number, and is no bet. Claims without an answer only fill up.
pub fn bets(rulings: &[Ruling]) -> Vec<&Ruling> {
    let mut decided = with_verdict(rulings, &[Verdict::Supported, Verdict::Refuted]);
    decided.sort_by(|one, other| clearness(other).total_cmp(&clearness(one)));
    let other = decided.iter().position(|one| one.verdict != decided[0].verdict);
    if let Some(place) = other.filter(|place| *place >= MOST) {
        let other = decided.remove(place);
        decided.insert(MOST - 1, other);
    }
    let open = with_verdict(rulings, &[Verdict::Inconclusive]);
    decided.into_iter().chain(open).take(MOST).collect()
}

fn with_verdict<'a>(rulings: &'a [Ruling], verdicts: &[Verdict]) -> Vec<&'a Ruling> {
    let is_bet = |one: &&Ruling| {
        one.verdict.is_some_and(|verdict| verdicts.contains(&verdict))
            && !matches!(one.hypothesis.estimand.against(), Some(Against::Edition(_)))
    };
    rulings.iter().filter(is_bet).collect()
}

/// Returns how far the near end of the interval is from the threshold, in halves of the interval.
///
/// Ratios are measured on a log scale. An interval that is open on its far side is as clear as its near side makes it.
pub fn clearness(ruling: &Ruling) -> f64 {
    let Some(judged) = &ruling.judged else { return 0.0 };
    let scaled = |value: f64| match ruling.hypothesis.estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => value.ln(),
        Estimand::Share { .. } | Estimand::DifferenceOfShares { .. } => value,
    };
    let claim = &ruling.hypothesis.claim;
    let (low, high) = (judged.estimate.low, judged.estimate.high);
    let is_above =
        (claim.direction == Direction::AtLeast) == (ruling.verdict == Some(Verdict::Supported));
    let near = if is_above { low } else { high };
    let (Some(near), Some(middle)) = (near, judged.estimate.value) else { return 0.0 };
    let half = match low.zip(high).filter(|(low, _)| scaled(*low).is_finite()) {
        Some((low, high)) => (scaled(high) - scaled(low)) / 2.0,
        None => (scaled(middle) - scaled(near)).abs(),
    };
    let far = (scaled(near) - scaled(claim.threshold)).abs() / half;
    if far.partial_cmp(&0.0) == Some(Ordering::Greater) { far } else { 0.0 }
}
