//! Claims in sentences: this year exactly, and beyond it with all the doubt there is.

use crate::deck::footing::confident;
use crate::deck::labels;
use crate::findings::ruling::{Judged, Ruling, Side, Verdict};
use crate::model::edition::Edition;
use crate::model::hypothesis::{Against, Claim, Direction, Estimand};
use crate::phrase;
use crate::words::{Language, say};

/// Below this many incidents on a side nothing is compared.
const COMPARED_FROM: usize = 5;

/// Says what this year was, exactly.
pub fn census(ruling: &Ruling, edition: &Edition) -> String {
    let among = match among(ruling, edition) {
        Ok(among) => among,
        Err(nobody) => return nobody,
    };
    match ruling.sides.as_slice() {
        [group, against] => format!(
            "{among}: {}.",
            comparison(edition.settings.language, ruling, group, against)
        ),
        sides => {
            let side = sides.first();
            let x = side.and_then(|side| side.matching).unwrap_or_default();
            let n = side.map_or(0, |side| side.n);
            format!("{among}: {}.", matching(x, n))
        }
    }
}

/// Says how many the claim is about; in the other case that there is nobody.
pub(super) fn among(ruling: &Ruling, edition: &Edition) -> Result<String, String> {
    let (n, all) = (ruling.sample.n(), confident(edition));
    let kind = match edition.is_read() {
        true => "read with enough confidence",
        false => "declared and not yet read",
    };
    match (n, all) {
        (_, 0) => Err(format!("This year, no incident was {kind}.")),
        (0, all) => Err(format!(
            "This year, none of the {all} {kind} says what it takes to be counted."
        )),
        (n, all) if n == all => Ok(format!("This year, among the {n} {kind}")),
        (n, all) => Ok(format!("This year, among {n} of the {all} {kind}")),
    }
}

fn matching(x: usize, n: usize) -> String {
    match n >= phrase::PERCENT_NEEDS {
        true => format!("{x} ({})", phrase::part(x, n)),
        false => phrase::part(x, n),
    }
}

fn comparison(language: Language, ruling: &Ruling, group: &Side, against: &Side) -> String {
    let estimand = &ruling.hypothesis.estimand;
    let labels = side_labels(language, estimand);
    if let (Some(Against::Edition(year)), 0) = (estimand.against(), against.n) {
        return format!("{}, and none in {year} to hold them against", group.n);
    }
    let told = |side, label| told(estimand, side, label);
    let sides = told(group, &labels[0]).zip(told(against, &labels[1]));
    let Some((above, below)) = sides else {
        let side = |side: &Side, label: &str| format!("{} ({label})", side.n);
        return format!(
            "{} against {}",
            side(group, &labels[0]),
            side(against, &labels[1])
        );
    };
    let judged = ruling.judged.as_ref();
    let value = judged.and_then(|judged| judged.estimate.value);
    let more = value.map(|value| format!(", {}", more(language, estimand, value)));
    format!("{above} against {below}{}", more.unwrap_or_default())
}

/// Says what one side is like, where there is enough of it to say.
fn told(estimand: &Estimand, side: &Side, label: &str) -> Option<String> {
    if let Estimand::RateRatio { .. } = estimand {
        let hours = phrase::number(side.hours?.round());
        return Some(format!("{} in {hours} hours ({label})", side.n));
    }
    if side.n < COMPARED_FROM {
        return None;
    }
    match side.matching {
        Some(x) => Some(format!("{x} of {} ({label})", side.n)),
        None => Some(format!(
            "{} in {} ({label})",
            phrase::duration(median(side)?),
            side.n
        )),
    }
}

/// Says how much more it is on the one side.
fn more(language: Language, estimand: &Estimand, value: f64) -> String {
    match estimand {
        Estimand::DifferenceOfShares { .. } if value < 0.0 => {
            format!("{} fewer", points(language, -value))
        }
        Estimand::DifferenceOfShares { .. } => format!("{} more", points(language, value)),
        Estimand::RateRatio { .. } => format!("{} as often", language.times(value)),
        _ => format!("{} as long", language.times(value)),
    }
}

pub(super) fn median(side: &Side) -> Option<f64> {
    side.median.as_ref()?.value
}

/// Returns what the sides of a claim have in common; a share has one side.
pub fn side_labels(language: Language, estimand: &Estimand) -> Vec<String> {
    let group = match estimand.against() {
        Some(Against::Edition(_)) => say!(language, "side-this-year"),
        _ => labels::filter(language, estimand.group()),
    };
    let mut labels = vec![group];
    labels.extend(estimand.against().map(|against| match against {
        Against::Group(filter) => labels::filter(language, filter),
        Against::Edition(year) => say!(language, "side-in-year", year = year.to_string()),
    }));
    labels
}

/// Says what holds beyond this year: the verdict, its own interval, and the threshold.
pub fn inference(language: Language, ruling: &Ruling) -> String {
    let reason = ruling.reason.as_deref().unwrap_or("there is no interval");
    match (ruling.verdict, &ruling.judged) {
        (None, _) => format!("Beyond this year: not judged. Retired: {}", stopped(reason)),
        (Some(Verdict::NotTestable), _) | (Some(_), None) => {
            let word = labels::verdict(language, ruling.verdict);
            format!(
                "Beyond this year: {word}, {}.",
                spelled_out(language, ruling, reason)
            )
        }
        (Some(_), Some(judged)) => {
            let word = labels::verdict(language, ruling.verdict);
            format!(
                "Beyond this year: {word}, {}.",
                interval(language, ruling, judged)
            )
        }
    }
}

fn stopped(reason: &str) -> String {
    format!("{}.", reason.trim_end_matches('.'))
}

/// Puts the words of the groups where a reason names them.
pub fn spelled_out(language: Language, ruling: &Ruling, reason: &str) -> String {
    let mut reason = reason.to_owned();
    let labels = side_labels(language, &ruling.hypothesis.estimand);
    for (name, label) in ["`group`", "`against`"].iter().zip(labels) {
        reason = reason.replace(name, &format!("\u{201c}{label}\u{201d}"));
    }
    reason
}

fn interval(language: Language, ruling: &Ruling, judged: &Judged) -> String {
    let claim = &ruling.hypothesis.claim;
    let asks = |threshold: String| {
        format!(
            "the claim asks for {} {threshold}",
            direction(language, claim)
        )
    };
    let most = match claim.direction {
        Direction::AtLeast => "",
        Direction::AtMost => "at most ",
    };
    let (low, high) = (judged.estimate.low, judged.estimate.high);
    match (&ruling.hypothesis.estimand, low, high) {
        (Estimand::Share { .. }, Some(low), Some(high)) => format!(
            "{}, threshold {most}{}",
            language.shares(low, high),
            language.level(claim.threshold)
        ),
        (Estimand::DifferenceOfShares { .. }, Some(low), Some(high)) => format!(
            "{}, threshold {most}{}",
            points_between(language, low, high),
            whole(language, claim.threshold)
        ),
        (_, Some(low), Some(high)) => format!(
            "{}; {}",
            language.between(low, high),
            asks(language.two_digits(claim.threshold))
        ),
        (_, Some(low), None) => format!(
            "at least {}, with no upper end; {}",
            language.times(low),
            asks(language.two_digits(claim.threshold))
        ),
        _ => "without an interval".to_owned(),
    }
}

/// Returns two differences as the ends of a range: `-4 to 22 points`.
pub fn points_between(language: Language, low: f64, high: f64) -> String {
    format!("{} to {}", whole(language, low), points(language, high))
}

pub(super) fn whole(language: Language, share: f64) -> String {
    // Rounding leaves a sign at nothing, and the sum takes it away.
    language.figures((share * 100.0).round() + 0.0)
}

/// Returns a difference of two shares in points of a percentage.
pub fn points(language: Language, difference: f64) -> String {
    let whole = (difference * 100.0).round();
    let sign = if whole < 0.0 { "-" } else { "" };
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

/// Says why a claim has no answer, for a list of those.
pub fn why_open(language: Language, ruling: &Ruling) -> String {
    match (&ruling.judged, ruling.reason.as_deref()) {
        (Some(judged), _) => format!(
            "{}: {}",
            labels::verdict(language, ruling.verdict),
            interval(language, ruling, judged)
        ),
        (None, reason) => format!(
            "{}: {}",
            labels::verdict(language, ruling.verdict),
            spelled_out(language, ruling, reason.unwrap_or("there is no interval"))
        ),
    }
}
