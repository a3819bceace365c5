//! The badge of a claim: whether its verdict holds under every other reading, and where it breaks.

use crate::findings::{Ruling, Verdict, Way};
use crate::telling::slide::Badge;
use crate::words::{Language, say};

/// Says how a verdict fares under the other readings.
pub fn badge(language: Language, ruling: &Ruling) -> Badge {
    badge_as(language, ruling, "holds")
}

/// Says the same as a sentence on its own; `None` if there is no other reading.
pub fn sentence(language: Language, ruling: &Ruling) -> Option<String> {
    let text = badge_as(language, ruling, "sentence").text();
    (!text.is_empty()).then(|| format!("{text}."))
}

fn badge_as(language: Language, ruling: &Ruling, form: &str) -> Badge {
    let (broken, all) = (broken(language, ruling), ruling.readings.len());
    if all == 0 || matches!(ruling.verdict, None | Some(Verdict::Exploratory)) {
        return Badge::default();
    }
    let is_silent = ruling.verdict == Some(Verdict::NotTestable);
    let form = if is_silent { "silent" } else { form };
    let holds = match (all - broken.len(), all) {
        (0, _) if is_silent => say!(language, "badge-silent-here"),
        (0, 1) => say!(language, "badge-not-in-one"),
        (0, all) => say!(language, "badge-in-none", form, all),
        (1, 1) => say!(language, "badge-in-one", form),
        (2, 2) => say!(language, "badge-in-both", form),
        (held, all) if held == all => say!(language, "badge-in-all", form, all),
        (held, all) => say!(language, "badge-in-some", form, held, all),
    };
    Badge {
        holds,
        breaks: match broken.as_slice() {
            [] => String::new(),
            [one] if all == 1 && !is_silent => say!(language, "badge-with", reading = one),
            broken if broken.len() == all && !is_silent => String::new(),
            broken if is_silent => {
                say!(language, "badge-but-with", readings = language.list(broken))
            }
            broken => say!(language, "badge-not-with", readings = language.choice(broken)),
        },
    }
}

fn broken(language: Language, ruling: &Ruling) -> Vec<String> {
    let broken = ruling.readings.iter().filter(|one| ruling.verdict != Some(one.verdict));
    broken.map(|one| said(language, &one.way)).collect()
}

/// Names a reading in words: `confidence ≥ 3`.
pub fn said(language: Language, way: &Way) -> String {
    match way {
        Way::Confidence(5) => say!(language, "reading-confidence-full"),
        Way::Confidence(minimum) => {
            let minimum = minimum.to_string();
            say!(language, "reading-confidence", minimum)
        }
        Way::OnePerCluster => say!(language, "reading-one-per-cluster"),
        Way::RecordedTimes => say!(language, "reading-recorded-times"),
        Way::Rater(rater) => {
            // A line must not break inside a name.
            let rater = rater.replace(' ', "\u{a0}");
            say!(language, "reading-rater", rater)
        }
    }
}

#[cfg(test)]
mod tests;
