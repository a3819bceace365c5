//! A claim's sides as big numbers: what a room should remember of it.

use crate::findings::{Ruling, Side, Verdict};
use crate::model::{Edition, Estimand};
use crate::phrase;
use crate::telling::claim::census::{among, median, side_labels, written};
use crate::telling::labels;
use crate::telling::slide::Stat;
use crate::words::{Language, say};

/// Returns among whom, what each side was like, and how much more it is on the one; none where the sentence says it all.
pub fn sides(ruling: &Ruling, edition: &Edition) -> Option<(String, Vec<Stat>)> {
    let stats = stats(edition.settings.language, ruling);
    let among = among(ruling, edition).ok()?;
    (!stats.is_empty()).then_some((among, stats))
}

fn stats(language: Language, ruling: &Ruling) -> Vec<Stat> {
    let estimand = &ruling.hypothesis.estimand;
    let judged = ruling.judged.as_ref();
    let value = judged.and_then(|judged| judged.estimate.value);
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
            let shown = [group, against].into_iter().zip(&labels);
            let shown: Option<Vec<Stat>> =
                shown.map(|(side, label)| one(language, estimand, side, label)).collect();
            let mut stats = shown.unwrap_or_default();
            if !stats.is_empty() {
                stats.push(Stat::plain(
                    written(language, ruling, value.abs()),
                    more(language, estimand, value),
                ));
            }
            stats
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
        None => Stat::plain(
            language.duration(median(side)?),
            format!("{} ({})", phrase::capital(label), side.n),
        ),
    })
}

/// Returns a share with its counts, which say it alone where they are few.
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
