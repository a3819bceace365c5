//! Claims in sentences: this year exactly, and beyond it with all the doubt there is.

use super::why;
use crate::findings::agreement::raters_disagree;
use crate::findings::{Judged, Ruling, Side, Verdict, Why};
use crate::model::{Against, Claim, Direction, Edition, Estimand, Hypothesis};
use crate::phrase;
use crate::telling::footing::confident;
use crate::telling::labels;
use crate::words::{Language, say};

/// With fewer incidents on a side, nothing is compared.
const COMPARED_FROM: usize = 5;

/// Says what this year was, exactly.
pub fn census(ruling: &Ruling, edition: &Edition) -> String {
    let language = edition.settings.language;
    let among = match among(ruling, edition) {
        Ok(among) => among,
        Err(nobody) => return nobody,
    };
    let told = match ruling.sides.as_slice() {
        [group, against] => comparison(language, ruling, group, against),
        sides => sides.first().map_or_else(
            || matching(language, 0, 0),
            |side| matching(language, side.matching.unwrap_or_default(), side.n),
        ),
    };
    say!(language, "census", among, told)
}

/// Says how many incidents the claim is about; the error says that there are none.
pub(super) fn among(ruling: &Ruling, edition: &Edition) -> Result<String, String> {
    let language = edition.settings.language;
    let (n, all) = (ruling.sample.n(), confident(edition));
    let form = if edition.is_read() { "read" } else { "declared" };
    match (n, all) {
        (_, 0) => Err(say!(language, "among-nobody", form)),
        (0, all) => Err(say!(language, "among-silent", form, all)),
        (n, all) if n == all => Ok(say!(language, "among-all", form, n)),
        (n, all) => Ok(say!(language, "among-some", form, n, all)),
    }
}

fn matching(language: Language, x: usize, n: usize) -> String {
    let part = language.part(x, n);
    match n >= phrase::PERCENT_NEEDS {
        true => format!("{} ({part})", language.figures(x as f64)),
        false => part,
    }
}

fn comparison(language: Language, ruling: &Ruling, group: &Side, against: &Side) -> String {
    let estimand = &ruling.hypothesis.estimand;
    let labels = side_labels(language, &ruling.hypothesis);
    if let (Some(Against::Edition(year)), 0) = (estimand.against(), against.n) {
        return say!(language, "census-nobody-then", count = group.n, year = year.to_string());
    }
    let told = |side, label| told(language, estimand, side, label);
    let sides = told(group, &labels[0]).zip(told(against, &labels[1]));
    let Some((group, against)) = sides else {
        let count = |side: &Side, label: &str| format!("{} ({label})", side.n);
        let (group, against) = (count(group, &labels[0]), count(against, &labels[1]));
        return say!(language, "census-against", group, against);
    };
    match ruling.judged.as_ref().and_then(|judged| judged.estimate.value) {
        Some(value) => {
            let more = more(language, estimand, value);
            say!(language, "census-against-by", group, against, more)
        }
        None => say!(language, "census-against", group, against),
    }
}

/// Says what one side is like, if it has enough incidents.
fn told(language: Language, estimand: &Estimand, side: &Side, label: &str) -> Option<String> {
    let n = side.n;
    if let Estimand::RateRatio { .. } = estimand {
        let hours = language.figures(side.hours?.round());
        return Some(say!(language, "census-rate", label, count = n, hours));
    }
    if n < COMPARED_FROM {
        return None;
    }
    Some(match side.matching {
        Some(x) => say!(language, "census-share", label, x, all = n),
        None => {
            let median = language.duration(median(side)?);
            say!(language, "census-median", label, count = n, median)
        }
    })
}

/// Says how much more it is on the first side.
fn more(language: Language, estimand: &Estimand, value: f64) -> String {
    let (form, much) = match estimand {
        Estimand::DifferenceOfShares { .. } if value < 0.0 => ("fewer", points(language, -value)),
        Estimand::DifferenceOfShares { .. } => ("more", points(language, value)),
        Estimand::RateRatio { .. } => ("often", language.times(value)),
        _ => ("long", language.times(value)),
    };
    say!(language, "census-more", form, much)
}

pub(super) fn median(side: &Side) -> Option<f64> {
    side.median.as_ref()?.value
}

/// Returns what the sides of a claim are called: as the authors say, else by what they have in common; a share has one side.
pub fn side_labels(language: Language, hypothesis: &Hypothesis) -> Vec<String> {
    let (estimand, names) = (&hypothesis.estimand, &hypothesis.names);
    let group = match (&names.group, estimand.against()) {
        (Some(name), _) => name.clone(),
        (None, Some(Against::Edition(_))) => say!(language, "side-this-year"),
        (None, _) => labels::filter(language, estimand.group()),
    };
    let against = estimand.against().map(|against| match (&names.against, against) {
        (Some(name), _) => name.clone(),
        (None, Against::Group(filter)) => labels::filter(language, filter),
        (None, Against::Edition(year)) => say!(language, "side-in-year", year = year.to_string()),
    });
    [group].into_iter().chain(against).collect()
}

/// Says what holds beyond this year: the verdict, its own interval, and the threshold.
pub fn inference(language: Language, ruling: &Ruling) -> String {
    say!(language, "beyond", told = beyond(language, ruling))
}

/// Says the same for places that already say that it is about more than this year.
pub fn beyond(language: Language, ruling: &Ruling) -> String {
    let verdict = labels::verdict(language, ruling.verdict);
    let told = match (ruling.verdict, &ruling.judged) {
        (None, _) => {
            let reason = why(language, ruling);
            return say!(language, "beyond-retired", reason = reason.trim_end_matches('.'));
        }
        (Some(Verdict::NotTestable), _) | (Some(_), None) => why(language, ruling),
        (Some(_), Some(judged)) => interval(language, ruling, judged),
    };
    say!(language, "beyond-judged", verdict, told)
}

fn interval(language: Language, ruling: &Ruling, judged: &Judged) -> String {
    let claim = &ruling.hypothesis.claim;
    let form = match claim.direction {
        Direction::AtLeast => "at-least",
        Direction::AtMost => "at-most",
    };
    let asked = |interval: String| {
        let threshold = language.two_digits(claim.threshold);
        say!(language, "interval-and-claim", form, interval, threshold)
    };
    let held_against = |interval: String, threshold: String| {
        say!(language, "interval-and-threshold", form, interval, threshold)
    };
    let (low, high) = (judged.estimate.low, judged.estimate.high);
    match (&ruling.hypothesis.estimand, low, high) {
        (Estimand::Share { .. }, Some(low), Some(high)) => {
            held_against(language.shares(low, high), language.level(claim.threshold))
        }
        (Estimand::DifferenceOfShares { .. }, Some(low), Some(high)) => {
            held_against(points_between(language, low, high), whole(language, claim.threshold))
        }
        (_, Some(low), Some(high)) => asked(language.between(low, high)),
        (_, Some(low), None) => asked(say!(language, "interval-open", times = language.times(low))),
        _ => say!(language, "interval-none"),
    }
}

/// Returns two differences as the ends of a range: `-4 to 22 points`.
pub fn points_between(language: Language, low: f64, high: f64) -> String {
    let (low, high) = (whole(language, low), points(language, high));
    say!(language, "from-to", low, high)
}

pub(super) fn whole(language: Language, share: f64) -> String {
    // Rounding can leave -0; adding 0 removes the sign.
    language.figures((share * 100.0).round() + 0.0)
}

/// Returns a difference of two shares in points of a percentage.
pub fn points(language: Language, difference: f64) -> String {
    let whole = (difference * 100.0).round();
    let sign = if whole < 0.0 { "\u{2212}" } else { "" };
    let size = say!(language, "points", n = whole.abs() as usize);
    format!("{sign}{size}")
}

/// Returns a number of a claim in words.
pub fn written(language: Language, ruling: &Ruling, value: f64) -> String {
    match ruling.hypothesis.estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => language.times(value),
        Estimand::Share { .. } => language.share(value),
        Estimand::DifferenceOfShares { .. } => points(language, value),
    }
}

pub(super) fn direction(language: Language, claim: &Claim) -> String {
    match claim.direction {
        Direction::AtLeast => say!(language, "direction-at-least"),
        Direction::AtMost => say!(language, "direction-at-most"),
    }
}

/// Says why a claim has no estimate.
fn why(language: Language, ruling: &Ruling) -> String {
    match &ruling.reason {
        Some(reason) => why_under(language, ruling, reason),
        None => say!(language, "interval-none"),
    }
}

/// Says why a claim has no estimate under one of its readings.
pub fn why_under(language: Language, ruling: &Ruling, why: &Why) -> String {
    let labels = side_labels(language, &ruling.hypothesis);
    why::spelled_out(language, why, &labels)
}

/// Says why a claim has no answer, for a list of those that a room reads: no name of a key, and no rule of a test.
pub fn why_open(language: Language, ruling: &Ruling) -> String {
    let bounds = ruling.judged.as_ref().and_then(|judged| judged.estimate.bounds());
    let claim = &ruling.hypothesis.claim;
    if let Some((low, high)) = bounds {
        let form = match claim.direction {
            Direction::AtLeast => "at-least",
            Direction::AtMost => "at-most",
        };
        let luck = match ruling.hypothesis.estimand {
            Estimand::Share { .. } => language.shares(low, high),
            Estimand::DifferenceOfShares { .. } => points_between(language, low, high),
            Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => {
                language.between(low, high)
            }
        };
        let bet = written(language, ruling, claim.threshold);
        return say!(language, "open-luck", form, luck, bet);
    }
    match raters_disagree(ruling) {
        true => say!(language, "open-readers"),
        false => say!(language, "open-few"),
    }
}
