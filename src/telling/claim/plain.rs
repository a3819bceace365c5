//! Claims for readers who have never heard of intervals and thresholds: between which bounds the answer lies.

use super::census::{self, direction, points, whole};
use crate::findings::{Judged, Ruling};
use crate::model::{Claim, Estimand};
use crate::phrase;
use crate::words::{Language, say};

/// Says between which bounds the answer lies, and what the claim asked for.
pub fn inference(language: Language, ruling: &Ruling) -> String {
    let words =
        judged(ruling).and_then(|judged| between(language, &ruling.hypothesis.estimand, judged));
    let Some(between) = words else {
        return census::inference(language, ruling);
    };
    let claim = &ruling.hypothesis.claim;
    let threshold = threshold(language, &ruling.hypothesis.estimand, claim);
    let (between, direction) = (phrase::capital(&between), direction(language, claim));
    say!(language, "plain-inference", between, direction, threshold)
}

fn judged(ruling: &Ruling) -> Option<&Judged> {
    ruling.verdict.and(ruling.judged.as_ref())
}

fn between(language: Language, estimand: &Estimand, judged: &Judged) -> Option<String> {
    let low = judged.estimate.low?;
    let is_rate = matches!(estimand, Estimand::RateRatio { .. });
    let form = if is_rate { "often" } else { "long" };
    Some(match (estimand, judged.estimate.high) {
        (Estimand::Share { .. }, high) => {
            say!(language, "between", low = language.share(low), high = language.share(high?))
        }
        (Estimand::DifferenceOfShares { .. }, high) => {
            let form = if low > 0.0 { "more" } else { "either" };
            let (low, high) = (whole(language, low), points(language, high?));
            say!(language, "plain-difference", form, low, high)
        }
        (_, Some(high)) => say!(language, "plain-ratio", form, times = language.between(low, high)),
        (_, None) => say!(language, "plain-ratio-at-least", form, times = language.times(low)),
    })
}

fn threshold(language: Language, estimand: &Estimand, claim: &Claim) -> String {
    match estimand {
        Estimand::Share { .. } => language.level(claim.threshold),
        Estimand::DifferenceOfShares { .. } => points(language, claim.threshold),
        _ if claim.threshold == 2.0 => say!(language, "plain-twice"),
        _ => language.times(claim.threshold),
    }
}
