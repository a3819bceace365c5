//! A claim on the stage: a bet that the room is asked about, and what became of it.

use std::sync::Arc;

use super::census::{direction, median, side_labels, written};
use super::doubt::doubt;
use super::number::{brief, estimate, is_bet, quote};
use super::{card::card, footing, forest, short};
use crate::chart::{BetRow, Chart, ForestScale, Mark, Seen, Sign, Stake, Wins};
use crate::findings::{Ruling, Side, Verdict};
use crate::model::{Direction, Edition, Estimand};
use crate::phrase;
use crate::telling::labels;
use crate::telling::slide::{Bet, Counted, Figure};
use crate::words::{Language, say};

/// Returns a claim as the stage tells it; one that was retired is not told.
pub fn bet(ruling: &Ruling, rulings: &[Ruling], edition: &Edition) -> Option<Bet> {
    ruling.verdict?;
    let language = edition.settings.language;
    let (number, unit) = giant(language, ruling);
    Some(Bet {
        card: card(ruling, edition, rulings),
        asked: asked(ruling, edition).unwrap_or_default(),
        quote: quote(ruling).to_owned(),
        question: say!(language, "bet-question"),
        number,
        unit,
        sides: sides(language, ruling),
        figure: Arc::new(figure(ruling, edition)),
        doubt: doubt(language, ruling),
    })
}

/// Says when the bet was written down; `None` if it is none.
fn asked(ruling: &Ruling, edition: &Edition) -> Option<String> {
    let day = ruling.hypothesis.registered.filter(|_| is_bet(ruling))?;
    let language = edition.settings.language;
    let form = if day.year() == edition.settings.year { "this-year" } else { "earlier" };
    let (month, year) = (language.month(day.month()), day.year().to_string());
    Some(say!(language, "bet-asked", form, month, year))
}

/// Returns the one number that fills the slide, and its unit.
fn giant(language: Language, ruling: &Ruling) -> (String, String) {
    let Some(value) = estimate(ruling).and_then(|one| one.value) else {
        return match short::of(ruling) {
            Some(n) => {
                (n.to_string(), say!(language, "bet-unit-too-few", least = short::least(ruling)))
            }
            None => ("?".to_owned(), short::said(language, ruling)),
        };
    };
    let unit = match &ruling.hypothesis.estimand {
        Estimand::RateRatio { .. } => say!(language, "bet-unit-rate"),
        Estimand::DifferenceOfShares { .. } => {
            let n = phrase::rounded(value.abs() * 100.0, 0) as usize;
            say!(language, "bet-unit-points", n)
        }
        Estimand::Share { .. } | Estimand::RatioOfMedians { .. } => String::new(),
    };
    (brief(language, ruling, value), unit)
}

/// Returns what each side was like, in the order of reading: a median first where the comparison begins.
pub(super) fn sides(language: Language, ruling: &Ruling) -> Vec<Counted> {
    let hypothesis = &ruling.hypothesis;
    match (&hypothesis.estimand, ruling.sides.as_slice()) {
        (Estimand::Share { matching, .. }, [side]) => {
            let x = side.matching.unwrap_or_default();
            let names = &hypothesis.names;
            let label = names.matching.clone();
            let label = label.unwrap_or_else(|| labels::filter(language, matching));
            let others = names.others.clone().unwrap_or_else(|| say!(language, "bet-others"));
            vec![count(language, x, label), count(language, side.n - x, others)]
        }
        (estimand, [group, against]) => {
            let labels = side_labels(language, hypothesis);
            let one = |side, at: usize| one(language, ruling, side, &labels[at]);
            match estimand {
                Estimand::RatioOfMedians { .. } => vec![one(against, 1), one(group, 0)],
                _ => vec![one(group, 0), one(against, 1)],
            }
        }
        _ => Vec::new(),
    }
}

fn count(language: Language, n: usize, label: String) -> Counted {
    Counted { value: language.figures(n as f64), label, n: String::new() }
}

/// Returns one side of a comparison; where nothing is compared, how many are on it.
fn one(language: Language, ruling: &Ruling, side: &Side, label: &str) -> Counted {
    let label = label.to_owned();
    let is_rate = matches!(ruling.hypothesis.estimand, Estimand::RateRatio { .. });
    let value = match (estimate(ruling), side.matching, median(side)) {
        (None, ..) => None,
        (_, Some(x), _) if side.n > 0 => Some(language.share(x as f64 / side.n as f64)),
        (_, _, Some(median)) => Some(language.duration(median)),
        _ => None,
    };
    match value.filter(|_| !is_rate) {
        Some(value) => Counted { value, label, n: language.figures(side.n as f64) },
        None => count(language, side.n, label),
    }
}

/// Returns the bet and what luck allows on one line, with the numbers behind it.
fn figure(ruling: &Ruling, edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let id = &ruling.hypothesis.id;
    let mut table = forest::table(language, &[ruling], quote(ruling));
    if let Some(agree) = agree(language, ruling) {
        table.caption = format!("{} {}.", table.caption, phrase::capital(&agree));
    }
    Figure {
        chart: Chart {
            id: format!("bet-{id}"),
            title: quote(ruling).to_owned(),
            description: description(language, ruling),
            mark: Mark::Bet(row(language, ruling)),
        },
        table,
        footing: footing::of_ruling(ruling, edition),
    }
}

/// Says how many of the other readings come to the same verdict.
fn agree(language: Language, ruling: &Ruling) -> Option<String> {
    let all = Some(ruling.readings.len()).filter(|all| *all > 0 && is_bet(ruling))?;
    let held = ruling.readings.iter().filter(|one| ruling.verdict == Some(one.verdict)).count();
    Some(say!(language, "bet-agree", held, all))
}

/// Returns the bet and what was seen as one line.
pub fn row(language: Language, ruling: &Ruling) -> BetRow {
    BetRow {
        scale: forest::scale(ruling),
        bet: is_bet(ruling).then(|| stake(language, ruling)),
        seen: seen(language, ruling),
        words: match estimate(ruling) {
            Some(_) => say!(language, "bet-luck"),
            None => short::said(language, ruling),
        },
        sign: sign(ruling),
    }
}

/// Returns the signpost of a bet.
pub(super) fn stake(language: Language, ruling: &Ruling) -> Stake {
    let claim = &ruling.hypothesis.claim;
    let threshold = match forest::scale(ruling) {
        // A threshold has as many digits as it was given.
        ForestScale::Shares => language.level(claim.threshold),
        _ => brief(language, ruling, claim.threshold),
    };
    Stake {
        value: claim.threshold,
        label: say!(language, "bet-pill", threshold),
        wins: match claim.direction {
            Direction::AtLeast => Wins::Above,
            Direction::AtMost => Wins::Below,
        },
    }
}

/// Returns the estimate with what luck allows.
pub(super) fn seen(language: Language, ruling: &Ruling) -> Option<Seen> {
    let estimate = estimate(ruling)?;
    let end = |end: Option<f64>| match end {
        Some(end) => brief(language, ruling, end),
        None => say!(language, "bet-no-end"),
    };
    Some(Seen {
        value: estimate.value?,
        low: estimate.low,
        high: estimate.high,
        ends: (end(estimate.low), end(estimate.high)),
    })
}

pub(super) fn sign(ruling: &Ruling) -> Sign {
    match ruling.verdict {
        Some(Verdict::Supported) => Sign::Won,
        Some(Verdict::Refuted) => Sign::Lost,
        Some(Verdict::NotTestable) | None => Sign::Silent,
        Some(Verdict::Inconclusive | Verdict::Exploratory) => Sign::Open,
    }
}

/// Says the picture in words: both sides, the bet, and what luck allows.
fn description(language: Language, ruling: &Ruling) -> String {
    let claim = &ruling.hypothesis.claim;
    let written = |value| written(language, ruling, value);
    let asked = format!("{} {}", direction(language, claim), written(claim.threshold));
    let Some(estimate) = estimate(ruling) else {
        return say!(language, "bet-alt-none", asked, words = short::said(language, ruling));
    };
    let told = |side: &Counted| format!("{} {}", side.value, side.label);
    let sides: Vec<String> = sides(language, ruling).iter().map(told).collect();
    let sides = phrase::capital(&language.list(&sides));
    let seen = written(estimate.value.unwrap_or_default());
    let range = forest::bounds(language, ruling, estimate);
    let range = range.unwrap_or_else(|| say!(language, "bet-no-end"));
    let form = match sign(ruling) {
        Sign::Won => "won",
        Sign::Lost => "lost",
        Sign::Open | Sign::Silent => "open",
    };
    match is_bet(ruling) {
        true => say!(language, "bet-alt", sides, asked, seen, range, form),
        false => say!(language, "bet-alt-explored", sides, seen, range),
    }
}
