//! Which effect so many incidents would have shown, in words.

use crate::deck::claims::points;
use crate::findings::ruling::Ruling;
use crate::model::hypothesis::{Direction, Estimand};
use crate::words::Language;

/// Says which effect so many incidents would have shown, with what the claim would have needed.
pub fn could_have_seen(language: Language, ruling: &Ruling) -> Option<String> {
    let seen = ruling.detectable.as_ref()?.value?;
    let claim = &ruling.hypothesis.claim;
    let needed = match (&ruling.hypothesis.estimand, claim.direction) {
        (Estimand::Share { .. } | Estimand::DifferenceOfShares { .. }, _) => None,
        (_, Direction::AtLeast) => Some(claim.threshold * seen),
        (_, Direction::AtMost) => Some(claim.threshold / seen),
    };
    let needed = needed.filter(|_| claim.threshold != 1.0);
    let needed = needed.map(|ratio| {
        let asked = language.two_digits(claim.threshold);
        let ratio = language.times(ratio);
        format!(" So to clear the {asked} that the claim asks for, the ratio would have had to be {ratio}.")
    });
    Some(format!(
        "{} A difference of that size would have shown in four of five such years; a smaller one, less often.{}",
        detectable(language, ruling)?,
        needed.unwrap_or_default()
    ))
}

/// Says which effect so many incidents would have shown: `With 18 and 22 incidents we could have seen a 4x difference.`
pub fn detectable(language: Language, ruling: &Ruling) -> Option<String> {
    let seen = ruling.detectable.as_ref()?.value?;
    let threshold = ruling.hypothesis.claim.threshold;
    let with = match ruling.sides.as_slice() {
        [group, against] => format!("With {} and {} incidents", group.n, against.n),
        sides => format!("With {} incidents", sides.first()?.n),
    };
    Some(match &ruling.hypothesis.estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => format!(
            "{with} we could have seen {}x difference.",
            with_article(&language.two_digits(seen))
        ),
        Estimand::Share { .. } => format!(
            "{with} we could have told {} from {}.",
            language.share(seen),
            language.level(threshold)
        ),
        Estimand::DifferenceOfShares { .. } => format!(
            "{with} we could have told a difference of {} from one of {}.",
            points(language, seen),
            points(language, threshold)
        ),
    })
}

/// Puts the article before a number, as it is read aloud: `a 4`, `an 8.6`, `an 11`.
fn with_article(number: &str) -> String {
    let whole = number.split('.').next().unwrap_or_default();
    let is_open = whole.starts_with('8') || ["11", "18"].contains(&whole);
    format!("{} {number}", if is_open { "an" } else { "a" })
}
