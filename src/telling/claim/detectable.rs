//! The smallest effect that this many incidents would have shown, in words.

use super::census::points;
use crate::findings::Ruling;
use crate::model::{Direction, Estimand};
use crate::words::{Language, say};

/// Says the smallest effect that this many incidents would have shown, and what the claim would have needed.
pub fn could_have_seen(language: Language, ruling: &Ruling) -> Option<String> {
    let seen = ruling.detectable.as_ref()?.value?;
    let claim = &ruling.hypothesis.claim;
    let said = say!(language, "could-have-seen", seen = detectable(language, ruling)?);
    let ratio = match (&ruling.hypothesis.estimand, claim.direction) {
        (Estimand::Share { .. } | Estimand::DifferenceOfShares { .. }, _) => return Some(said),
        _ if claim.threshold == 1.0 => return Some(said),
        (_, Direction::AtLeast) => language.times(claim.threshold * seen),
        (_, Direction::AtMost) => language.times(claim.threshold / seen),
    };
    let asked = language.two_digits(claim.threshold);
    Some(format!("{said} {}", say!(language, "could-have-needed", asked, ratio)))
}

/// Says the smallest effect that this many incidents would have shown: `With 18 and 22 incidents we could have seen a 4x difference.`
pub fn detectable(language: Language, ruling: &Ruling) -> Option<String> {
    let seen = ruling.detectable.as_ref()?.value?;
    let threshold = ruling.hypothesis.claim.threshold;
    let (group, against) = match ruling.sides.as_slice() {
        [group, against] => (group.n, against.n),
        sides => (sides.first()?.n, 0),
    };
    Some(match &ruling.hypothesis.estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => {
            let ratio = language.two_digits(seen);
            say!(language, "seen-ratio", form = article(&ratio), group, against, ratio)
        }
        Estimand::Share { .. } => {
            let (seen, threshold) = (language.share(seen), language.level(threshold));
            say!(language, "seen-share", group, seen, threshold)
        }
        Estimand::DifferenceOfShares { .. } => {
            let (seen, threshold) = (points(language, seen), points(language, threshold));
            say!(language, "seen-difference", group, against, seen, threshold)
        }
    })
}

/// Returns the English article before a number, as it is read aloud: a 4, an 8.6, an 11.
fn article(number: &str) -> &'static str {
    let whole = number.split('.').next().unwrap_or_default();
    if whole.starts_with('8') || ["11", "18"].contains(&whole) { "an" } else { "a" }
}
