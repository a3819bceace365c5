//! A claim's sides as big numbers: what the audience should remember.

use super::census::{among, median, side_labels, written};
use crate::findings::{Ruling, Side, Verdict};
use crate::model::{Edition, Estimand};
use crate::phrase;
use crate::telling::labels;
use crate::telling::slide::Stat;
use crate::words::{Language, say};

/// Returns who is compared, what each side was like, and how much more it is on the first; none if the sentence says it all.
pub fn sides(ruling: &Ruling, edition: &Edition) -> Option<(String, Vec<Stat>)> {
    let stats = stats(edition.settings.language, ruling);
    let among = among(ruling, edition).ok()?;
    (!stats.is_empty()).then_some((among, stats))
}

fn stats(language: Language, ruling: &Ruling) -> Vec<Stat> {
    let estimand = &ruling.hypothesis.estimand;
    let value = ruling.judged.as_ref().and_then(|judged| judged.estimate.value);
    let (Some(value), false) = (value, ruling.verdict == Some(Verdict::NotTestable)) else {
        return Vec::new();
    };
    let labels = side_labels(language, &ruling.hypothesis);
    match (estimand, ruling.sides.as_slice()) {
        (Estimand::Share { matching, .. }, [side]) => {
            let x = side.matching.unwrap_or_default();
            vec![share(language, x, side.n, &labels::filter(language, matching))]
        }
        (_, [group, against]) => {
            let shown = one(language, estimand, group, &labels[0])
                .zip(one(language, estimand, against, &labels[1]));
            let more = more(language, estimand, value);
            let by = Stat::plain(written(language, ruling, value.abs()), more);
            shown.map_or_else(Vec::new, |(group, against)| vec![group, against, by])
        }
        _ => Vec::new(),
    }
}

/// Returns one side's number, and whose it is.
fn one(language: Language, estimand: &Estimand, side: &Side, label: &str) -> Option<Stat> {
    if let Estimand::RateRatio { .. } = estimand {
        let hours = language.figures(side.hours?.round());
        let often = say!(language, "side-in-hours", n = side.n, hours);
        return Some(Stat::plain(often, phrase::capital(label)));
    }
    Some(match side.matching {
        Some(x) => share(language, x, side.n, label),
        None => {
            let label = format!("{} ({})", phrase::capital(label), side.n);
            Stat::plain(language.duration(median(side)?), label)
        }
    })
}

/// Returns a share with its counts; few incidents have no percentage.
fn share(language: Language, x: usize, n: usize, label: &str) -> Stat {
    let label = phrase::capital(label);
    match n >= phrase::PERCENT_NEEDS {
        true => Stat::plain(language.part(x, n), say!(language, "side-share", label, x, n)),
        false => Stat::plain(language.part(x, n), label),
    }
}

fn more(language: Language, estimand: &Estimand, value: f64) -> String {
    let form = match estimand {
        Estimand::DifferenceOfShares { .. } if value < 0.0 => "fewer",
        Estimand::DifferenceOfShares { .. } => "more",
        Estimand::RateRatio { .. } => "often",
        _ => "long",
    };
    say!(language, "side-more", form)
}
