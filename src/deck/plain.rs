//! Claims for somebody who has never heard of intervals and thresholds: who was compared, and what came of it.

use crate::chart::spec::Mark;
use crate::deck::claims::{self, direction, median, points, side_labels, whole};
use crate::deck::forest;
use crate::deck::labels;
use crate::deck::slide::Figure;
use crate::findings::ruling::{Judged, Ruling, Side};
use crate::model::edition::Edition;
use crate::model::hypothesis::{Claim, Estimand};
use crate::model::measure::Measure;
use crate::phrase;
use crate::words::Language;

/// The level of an interval that stands for itself.
const USUAL: f64 = 0.95;

/// Says how many were compared, and what each side of them was like.
pub fn census(ruling: &Ruling, edition: &Edition) -> String {
    if judged(ruling).is_none() {
        return claims::census(ruling, edition);
    }
    let labels = side_labels(edition.settings.language, &ruling.hypothesis.estimand);
    let n = phrase::count(ruling.sample.n(), "incident", "incidents");
    let told = ruling.sides.iter().zip(labels).map(|(side, label)| {
        let label = phrase::capital(&label);
        format!(" {label}: {}.", told(&ruling.hypothesis.estimand, side))
    });
    match (&ruling.hypothesis.estimand, ruling.sides.as_slice()) {
        (Estimand::Share { matching, .. }, [side]) => {
            let x = side.matching.unwrap_or_default();
            format!(
                "{x} of {n}: {}.",
                labels::filter(edition.settings.language, matching)
            )
        }
        _ => format!("{n}.{}", told.collect::<String>()),
    }
}

fn told(estimand: &Estimand, side: &Side) -> String {
    let hours = side.hours.map(|hours| phrase::number(hours.round()));
    match (estimand, side.matching, median(side), hours) {
        (Estimand::RateRatio { .. }, _, _, Some(hours)) => format!("{} in {hours} hours", side.n),
        (_, Some(x), ..) => format!("{x} of {}", side.n),
        (Estimand::RatioOfMedians { measure, .. }, _, Some(median), _) => format!(
            "{}, half of them {} {}",
            side.n,
            done(*measure),
            phrase::within(median)
        ),
        _ => side.n.to_string(),
    }
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

/// Says between what and what it lies, and what the claim had asked for.
pub fn inference(language: Language, ruling: &Ruling) -> String {
    let words =
        judged(ruling).and_then(|judged| between(language, &ruling.hypothesis.estimand, judged));
    let Some(between) = words else {
        return claims::inference(language, ruling);
    };
    let claim = &ruling.hypothesis.claim;
    format!(
        "{}, allowing for luck; we had asked for {} {}.",
        phrase::capital(&between),
        direction(language, claim),
        threshold(language, &ruling.hypothesis.estimand, claim)
    )
}

fn judged(ruling: &Ruling) -> Option<&Judged> {
    ruling.verdict.and(ruling.judged.as_ref())
}

fn between(language: Language, estimand: &Estimand, judged: &Judged) -> Option<String> {
    let low = judged.estimate.low?;
    Some(match (estimand, judged.estimate.high) {
        (Estimand::Share { .. }, high) => format!(
            "between {} and {}",
            phrase::share(low),
            phrase::share(high?)
        ),
        (Estimand::DifferenceOfShares { .. }, high) => {
            let more = if low > 0.0 { " more" } else { "" };
            format!(
                "between {} and {}{more}",
                whole(language, low),
                points(language, high?)
            )
        }
        (_, Some(high)) => format!("{} {}", phrase::between(low, high), as_much(estimand)),
        (_, None) => format!("at least {} {}", phrase::times(low), as_much(estimand)),
    })
}

fn as_much(estimand: &Estimand) -> &'static str {
    match estimand {
        Estimand::RateRatio { .. } => "as often",
        _ => "as long",
    }
}

fn threshold(language: Language, estimand: &Estimand, claim: &Claim) -> String {
    match estimand {
        Estimand::Share { .. } => phrase::level(claim.threshold),
        Estimand::DifferenceOfShares { .. } => points(language, claim.threshold),
        _ if claim.threshold == 2.0 => "twice".to_owned(),
        _ => phrase::times(claim.threshold),
    }
}

/// Returns the claim's own interval against what it asks for, and no other; none where it has no estimate.
pub fn figure(ruling: &Ruling, edition: &Edition) -> Option<Figure> {
    judged(ruling)?.estimate.value?;
    let mut figure = forest::forest(std::slice::from_ref(ruling), Some(ruling), edition)?;
    if let Mark::Forest(forest) = &mut figure.chart.mark {
        let rows = forest.panels.iter_mut().flat_map(|panel| &mut panel.rows);
        rows.for_each(|row| row.label = "This year".to_owned());
    }
    figure.chart.title = "The claim with its interval".to_owned();
    figure.chart.description = inference(edition.settings.language, ruling);
    figure.table.caption = figure.chart.title.clone();
    figure.footing.definition = doubt(ruling);
    Some(figure)
}

/// Says why the interval is as wide as it is.
fn doubt(ruling: &Ruling) -> String {
    let level = judged(ruling).and_then(|judged| judged.estimate.level);
    let level = level.unwrap_or(USUAL);
    match level > USUAL {
        true => format!(
            "the interval is wide on purpose: {} claims are judged together, at {}",
            phrase::in_words(ruling.family),
            phrase::level(level)
        ),
        false => format!("the interval is one of {}", phrase::level(level)),
    }
}
