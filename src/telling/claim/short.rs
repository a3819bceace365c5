//! Why a claim has no answer, in a few words: `four: too few`.

use crate::findings::{Ruling, Why};
use crate::words::{Language, say};

/// Returns how many there are on the side that has too few.
pub fn of(ruling: &Ruling) -> Option<usize> {
    match ruling.reason.as_ref()? {
        Why::TooFew { short, .. } => short.iter().map(|one| one.n).min(),
        Why::TooFewInAll { n, .. } => Some(*n),
        _ => None,
    }
}

/// Returns how many it would take.
pub fn least(ruling: &Ruling) -> usize {
    match ruling.reason {
        Some(Why::TooFew { least, .. } | Why::TooFewInAll { least, .. }) => least,
        _ => 0,
    }
}

/// Says why a claim has no answer, in a few words.
pub fn said(language: Language, ruling: &Ruling) -> String {
    if let Some(n) = of(ruling) {
        return say!(language, "bet-too-few", n, words = language.in_words(n));
    }
    match &ruling.reason {
        Some(Why::NotAsked(year)) => say!(language, "bet-not-asked", year = year.to_string()),
        Some(Why::AskedOtherwise(year)) => {
            say!(language, "bet-asked-otherwise", year = year.to_string())
        }
        Some(Why::NoDurations(year)) => {
            say!(language, "bet-no-durations", year = year.to_string())
        }
        Some(Why::RatersDisagree(_)) => say!(language, "bet-raters-disagree"),
        Some(Why::NoHours(_)) => say!(language, "bet-no-hours"),
        Some(Why::NoSpread) => say!(language, "bet-no-spread"),
        Some(Why::TooManyOpen) => say!(language, "bet-too-many-open"),
        _ => say!(language, "bet-nobody-looked"),
    }
}
