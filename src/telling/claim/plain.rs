//! Claims for readers who have never heard of intervals and thresholds: who was compared, and what came of it.

use super::census::{self, direction, median, points, side_labels, whole};
use super::{forest, sides};
use crate::chart::Mark;
use crate::findings::{Judged, Ruling, Side};
use crate::model::{Claim, Edition, Estimand, Measure};
use crate::phrase;
use crate::stats::thresholds::PLAIN_LEVEL;
use crate::telling::labels;
use crate::telling::slide::{Figure, Stat};
use crate::words::{Language, say};

/// Says how many were compared, and what each side of them was like.
pub fn census(ruling: &Ruling, edition: &Edition) -> String {
    if judged(ruling).is_none() {
        return census::census(ruling, edition);
    }
    let language = edition.settings.language;
    let (estimand, n) = (&ruling.hypothesis.estimand, ruling.sample.n());
    if let (Estimand::Share { matching, .. }, [side]) = (estimand, ruling.sides.as_slice()) {
        let x = side.matching.unwrap_or_default();
        let label = labels::filter(language, matching);
        return say!(language, "plain-share", x, n, label);
    }
    let labels = side_labels(language, &ruling.hypothesis);
    let told = ruling.sides.iter().zip(labels).map(|(side, label)| {
        let label = phrase::capital(&label);
        format!(" {label}: {}.", told(language, estimand, side))
    });
    let n = say!(language, "incidents", n);
    format!("{n}.{}", told.collect::<String>())
}

fn told(language: Language, estimand: &Estimand, side: &Side) -> String {
    let n = side.n;
    let hours = side.hours.map(|hours| language.figures(hours.round()));
    match (estimand, side.matching, median(side), hours) {
        (Estimand::RateRatio { .. }, _, _, Some(hours)) => {
            say!(language, "plain-in-hours", n, hours)
        }
        (_, Some(x), ..) => say!(language, "plain-of", x, n),
        (Estimand::RatioOfMedians { measure, .. }, _, Some(median), _) => {
            say!(language, "plain-half", n, form = done(*measure), within = language.within(median))
        }
        _ => n.to_string(),
    }
}

/// Returns the sides of a claim as big numbers that explain themselves; none if the census says it all.
pub fn sides(ruling: &Ruling, edition: &Edition) -> Option<(String, Vec<Stat>)> {
    let language = edition.settings.language;
    let (_, mut stats) = sides::sides(ruling, edition)?;
    if let Estimand::RatioOfMedians { measure, .. } = &ruling.hypothesis.estimand {
        let labels = side_labels(language, &ruling.hypothesis);
        for ((stat, side), label) in stats.iter_mut().zip(&ruling.sides).zip(labels) {
            let (label, form) = (phrase::capital(&label), done(*measure));
            stat.label = say!(language, "plain-until-half", label, n = side.n, form);
        }
    }
    Some((String::new(), stats))
}

fn done(measure: Measure) -> &'static str {
    match measure {
        Measure::TimeToDetect => "noticed",
        Measure::TimeToDeclare => "declared",
        Measure::Response | Measure::TimeToMitigate => "mitigated",
        Measure::TimeToResolve => "resolved",
        Measure::Recovery => "recovered",
    }
}

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

/// Returns the claim's own interval against what it asks for, and no other; none if it has no estimate.
pub fn figure(ruling: &Ruling, edition: &Edition) -> Option<Figure> {
    let language = edition.settings.language;
    judged(ruling)?.estimate.value?;
    let mut figure = forest::forest(std::slice::from_ref(ruling), Some(ruling), edition)?;
    if let Mark::Forest(forest) = &mut figure.chart.mark {
        for row in forest.panels.iter_mut().flat_map(|panel| &mut panel.rows) {
            row.label = say!(language, "plain-this-year");
        }
    }
    figure.chart.title = say!(language, "plain-figure");
    figure.chart.description = inference(language, ruling);
    figure.table.caption = figure.chart.title.clone();
    figure.footing.definition = doubt(language, ruling);
    Some(figure)
}

/// Says why the interval is as wide as it is.
fn doubt(language: Language, ruling: &Ruling) -> String {
    let level = judged(ruling).and_then(|one| one.estimate.level).unwrap_or(PLAIN_LEVEL);
    let form = if level > PLAIN_LEVEL { "wide" } else { "usual" };
    let (claims, level) = (language.in_words(ruling.family), language.level(level));
    say!(language, "plain-doubt", form, claims, level)
}
