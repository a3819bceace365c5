//! The one line of doubt under a bet, which never says more than the interval does.

use super::number::{brief, estimate};
use super::{census, short};
use crate::findings::{Ruling, Verdict, Why};
use crate::model::{Against, Direction, Estimand};
use crate::phrase;
use crate::stats::Estimate;
use crate::words::{Language, say};

/// Says what the verdict leaves open.
pub fn doubt(language: Language, ruling: &Ruling) -> String {
    let is_share = ruling.hypothesis.estimand.against().is_none();
    match (ruling.verdict, estimate(ruling)) {
        (Some(Verdict::Exploratory), Some(_)) => say!(language, "bet-doubt-explored"),
        (Some(Verdict::Supported), Some(_)) if is_share => share(language, ruling, "holds"),
        (Some(Verdict::Supported), Some(_)) => match ruling.hypothesis.estimand.against() {
            Some(Against::Edition(_)) => say!(language, "bet-doubt-year"),
            _ => say!(language, "bet-doubt-hint"),
        },
        (Some(Verdict::Refuted), Some(_)) if is_share => share(language, ruling, "not"),
        (Some(Verdict::Refuted), Some(estimate)) => refuted(language, ruling, estimate),
        (Some(Verdict::Inconclusive), Some(estimate)) => open(language, ruling, estimate),
        _ => silent(language, ruling),
    }
}

fn silent(language: Language, ruling: &Ruling) -> String {
    match (short::of(ruling), &ruling.reason) {
        (Some(_), _) => say!(language, "bet-doubt-too-few"),
        (_, Some(Why::RatersDisagree(_))) => say!(language, "bet-doubt-raters"),
        _ => say!(language, "bet-doubt-no-answer"),
    }
}

fn share(language: Language, ruling: &Ruling, ending: &str) -> String {
    let claim = &ruling.hypothesis.claim;
    let threshold = part(language, claim.threshold);
    let form = match claim.direction {
        Direction::AtLeast => "at-least",
        Direction::AtMost => "at-most",
    };
    say!(language, &format!("bet-doubt-share-{ending}"), form, threshold)
}

/// Names a share that is a simple part of the whole.
fn part(language: Language, share: f64) -> String {
    match share {
        0.5 => say!(language, "bet-share-half"),
        0.25 => say!(language, "bet-share-quarter"),
        0.75 => say!(language, "bet-share-three-quarters"),
        share => language.level(share),
    }
}

/// Says of a comparison that is not as much as was claimed whether it is any at all.
fn refuted(language: Language, ruling: &Ruling, estimate: &Estimate) -> String {
    let claim = &ruling.hypothesis.claim;
    let none = no_difference(&ruling.hypothesis.estimand);
    let (asks_up, asks_more) = match claim.direction {
        Direction::AtLeast => (true, claim.threshold > none),
        Direction::AtMost => (false, claim.threshold < none),
    };
    let (is_above, is_below) =
        (estimate.low.is_some_and(|low| low > none), estimate.high.is_some_and(|high| high < none));
    let threshold = threshold(language, ruling);
    if !is_above && !is_below {
        let leans_up = match estimate.value {
            Some(value) if value != none => value > none,
            _ => asks_up,
        };
        let way = phrase::capital(&way(language, ruling, leans_up));
        return say!(language, "bet-doubt-not-open", threshold, way);
    }
    let way = way(language, ruling, is_above);
    if is_above == asks_up {
        return say!(language, "bet-doubt-not-but", threshold, way);
    }
    match asks_more {
        true => {
            say!(language, "bet-doubt-not-other", threshold, way = phrase::capital(&way))
        }
        false => say!(language, "bet-doubt-other", way),
    }
}

/// Returns the value that means no difference.
fn no_difference(estimand: &Estimand) -> f64 {
    match estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => 1.0,
        Estimand::Share { .. } | Estimand::DifferenceOfShares { .. } => 0.0,
    }
}

fn form(estimand: &Estimand) -> &'static str {
    match estimand {
        Estimand::RatioOfMedians { .. } => "long",
        Estimand::RateRatio { .. } => "often",
        Estimand::Share { .. } | Estimand::DifferenceOfShares { .. } => "share",
    }
}

fn way(language: Language, ruling: &Ruling, up: bool) -> String {
    let form = form(&ruling.hypothesis.estimand);
    say!(language, if up { "bet-way-up" } else { "bet-way-down" }, form)
}

/// Names what a comparison was claimed to be: `twice`, `20 points`.
fn threshold(language: Language, ruling: &Ruling) -> String {
    let (threshold, estimand) = (ruling.hypothesis.claim.threshold, &ruling.hypothesis.estimand);
    let form = form(estimand);
    match (estimand, threshold) {
        (Estimand::Share { .. } | Estimand::DifferenceOfShares { .. }, _) => {
            census::points(language, threshold)
        }
        (_, 2.0) => say!(language, "bet-threshold-twice", form),
        (_, 0.5) => say!(language, "bet-threshold-half", form),
        (_, other) => {
            say!(language, "bet-threshold-times", form, times = language.times(other))
        }
    }
}

/// Says on which side of the bet the estimate is, although luck allows both.
fn open(language: Language, ruling: &Ruling, estimate: &Estimate) -> String {
    let claim = &ruling.hypothesis.claim;
    let value = estimate.value.unwrap_or(claim.threshold);
    if brief(language, ruling, value) == brief(language, ruling, claim.threshold) {
        return say!(language, "bet-doubt-spot-on");
    }
    let is_ours = match claim.direction {
        Direction::AtLeast => value > claim.threshold,
        Direction::AtMost => value < claim.threshold,
    };
    say!(language, if is_ours { "bet-doubt-ours" } else { "bet-doubt-theirs" })
}
