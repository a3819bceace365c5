//! A claim's sides as big numbers: what a room should remember of it.

use crate::deck::claims::{among, median, side_labels, written};
use crate::deck::labels;
use crate::deck::slide::Stat;
use crate::findings::ruling::{Ruling, Side, Verdict};
use crate::model::edition::Edition;
use crate::model::hypothesis::Estimand;
use crate::phrase;
use crate::words::Language::English;

/// Returns among whom, what each side was like, and how much more it is on the one; none where the sentence says it all.
pub fn sides(ruling: &Ruling, edition: &Edition) -> Option<(String, Vec<Stat>)> {
    let stats = stats(ruling);
    let among = among(ruling, edition).ok()?;
    (!stats.is_empty()).then_some((among, stats))
}

fn stats(ruling: &Ruling) -> Vec<Stat> {
    let estimand = &ruling.hypothesis.estimand;
    let judged = ruling.judged.as_ref();
    let value = judged.and_then(|judged| judged.estimate.value);
    let (Some(value), false) = (value, ruling.verdict == Some(Verdict::NotTestable)) else {
        return Vec::new();
    };
    let labels = side_labels(estimand);
    match (estimand, ruling.sides.as_slice()) {
        (Estimand::Share { matching, .. }, [side]) => {
            let x = side.matching.unwrap_or_default();
            vec![share(x, side.n, &labels::filter(English, matching))]
        }
        (_, [group, against]) => {
            let shown = [group, against].into_iter().zip(&labels);
            let shown: Option<Vec<Stat>> = shown
                .map(|(side, label)| one(estimand, side, label))
                .collect();
            let mut stats = shown.unwrap_or_default();
            if !stats.is_empty() {
                stats.push(Stat::plain(
                    written(ruling, value.abs()),
                    more(estimand, value),
                ));
            }
            stats
        }
        _ => Vec::new(),
    }
}

/// Returns one side's number, and whose it is.
fn one(estimand: &Estimand, side: &Side, label: &str) -> Option<Stat> {
    if let Estimand::RateRatio { .. } = estimand {
        let hours = phrase::number(side.hours?.round());
        let often = format!("{} in {hours}\u{a0}h", side.n);
        return Some(Stat::plain(often, phrase::capital(label)));
    }
    Some(match side.matching {
        Some(x) => share(x, side.n, label),
        None => Stat::plain(
            phrase::duration(median(side)?),
            format!("{} ({})", phrase::capital(label), side.n),
        ),
    })
}

/// Returns a share with its counts, which say it alone where they are few.
fn share(x: usize, n: usize, label: &str) -> Stat {
    let label = phrase::capital(label);
    match n >= phrase::PERCENT_NEEDS {
        true => Stat::plain(phrase::part(x, n), format!("{label}: {x} of {n}")),
        false => Stat::plain(phrase::part(x, n), label),
    }
}

fn more(estimand: &Estimand, value: f64) -> &'static str {
    match estimand {
        Estimand::DifferenceOfShares { .. } if value < 0.0 => "fewer",
        Estimand::DifferenceOfShares { .. } => "more",
        Estimand::RateRatio { .. } => "as often",
        _ => "as long",
    }
}
