//! The badge of a claim: whether its verdict holds under every other reading, and where it breaks.

use crate::deck::slide::Badge;
use crate::findings::ruling::{Reading, Ruling, Verdict};
use crate::words::Language;

/// Says how a verdict fares under the other readings.
pub fn badge(language: Language, ruling: &Ruling) -> Badge {
    let (broken, all) = (broken(ruling), ruling.readings.len());
    if all == 0 || matches!(ruling.verdict, None | Some(Verdict::Exploratory)) {
        return Badge::default();
    }
    let is_silent = ruling.verdict == Some(Verdict::NotTestable);
    let verb = if is_silent { "Not testable" } else { "Holds" };
    let holds = match (all - broken.len(), all) {
        (0, _) if is_silent => "Not testable as reported".to_owned(),
        (0, 1) => "Does not hold in the one other reading".to_owned(),
        (0, all) => format!("Holds in none of {all} other readings"),
        (1, 1) => format!("{verb} in the one other reading"),
        (2, 2) => format!("{verb} in both other readings"),
        (held, all) if held == all => format!("{verb} in all {all} other readings"),
        (held, all) => format!("{verb} in {held} of {all} other readings"),
    };
    Badge {
        holds,
        breaks: match broken.as_slice() {
            [] => String::new(),
            [one] if all == 1 && !is_silent => format!("with {one}"),
            broken if broken.len() == all && !is_silent => String::new(),
            broken if is_silent => format!("but with {}", language.list(broken)),
            broken => format!("not with {}", language.choice(broken)),
        },
    }
}

fn broken(ruling: &Ruling) -> Vec<String> {
    let readings = ruling.readings.iter();
    let broken = readings.filter(|one| breaks(ruling, one));
    broken.map(|one| said(&one.name)).collect()
}

fn breaks(ruling: &Ruling, reading: &Reading) -> bool {
    ruling.verdict != Some(reading.verdict)
}

/// Says a reading's name as people read it: `confidence ≥ 3`.
pub fn said(name: &str) -> String {
    let name = name.replace(">=", "\u{2265}").replace(" = ", " ");
    match name.as_str() {
        name if name.starts_with("confidence") || name.starts_with("rater") => {
            name.replace(' ', "\u{a0}")
        }
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests;
