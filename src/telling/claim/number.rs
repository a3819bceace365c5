//! What a bet is measured by: its sentence, its estimate, and how its numbers are written on the stage.

use super::forest;
use crate::chart::ForestScale;
use crate::findings::{Ruling, Verdict};
use crate::phrase;
use crate::stats::Estimate;
use crate::words::{Language, say};

/// Returns the claim in the words of the stage.
pub fn quote(ruling: &Ruling) -> &str {
    let hypothesis = &ruling.hypothesis;
    hypothesis.short.as_ref().unwrap_or(&hypothesis.statement)
}

/// Returns whether a claim was a bet: written down before anybody looked, and not retired.
pub fn is_bet(ruling: &Ruling) -> bool {
    !matches!(ruling.verdict, None | Some(Verdict::Exploratory))
}

/// Returns what was estimated, where something was and the verdict does not withhold it.
pub fn estimate(ruling: &Ruling) -> Option<&Estimate> {
    let judged = ruling.judged.as_ref().filter(|_| ruling.verdict != Some(Verdict::NotTestable));
    judged.map(|judged| &judged.estimate).filter(|one| one.value.is_some())
}

/// Writes a number of a claim in a few characters: `39×`, `21%`, `+20`.
pub fn brief(language: Language, ruling: &Ruling, value: f64) -> String {
    match forest::scale(ruling) {
        ForestScale::Ratios => say!(language, "bet-times", number = language.two_digits(value)),
        ForestScale::Shares => language.share(value),
        ForestScale::Differences => {
            let whole = phrase::rounded(value * 100.0, 0);
            let number = language.figures(whole.abs());
            match whole {
                whole if whole > 0.0 => say!(language, "bet-points-up", number),
                whole if whole < 0.0 => say!(language, "bet-points-down", number),
                _ => number,
            }
        }
    }
}
