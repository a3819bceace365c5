//! The line under the pictures of claims.

use crate::findings::{Ruling, Verdict};
use crate::model::{Edition, Estimand};
use crate::stats::{family, thresholds::PLAIN_LEVEL};
use crate::telling::footing::{brief, confidence, counted, day, freeze, span};
use crate::telling::labels;
use crate::telling::slide::Footing;
use crate::words::say;

/// Returns the line under a chart of a claim.
pub fn of_ruling(ruling: &Ruling, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let hypothesis = &ruling.hypothesis;
    Footing {
        counted: counted(language, &ruling.sample),
        filter: confidence(edition),
        definition: match &hypothesis.estimand {
            Estimand::RatioOfMedians { measure, .. } => {
                say!(language, "footing-ratio", span = span(language, *measure))
            }
            Estimand::Share { matching, .. } => {
                say!(language, "footing-share", filter = labels::filter(language, matching))
            }
            Estimand::DifferenceOfShares { matching, .. } => {
                say!(language, "footing-difference", filter = labels::filter(language, matching))
            }
            Estimand::RateRatio { .. } => say!(language, "footing-rates"),
        },
        freeze: freeze(edition),
        brief: with_level(ruling, edition),
    }
}

/// Says how many are counted, at which level the interval holds, and until when.
fn with_level(ruling: &Ruling, edition: &Edition) -> Vec<String> {
    let language = edition.settings.language;
    let level = ruling.judged.as_ref().and_then(|judged| judged.estimate.level);
    let interval =
        level.map(|level| say!(language, "foot-interval", level = language.brief_level(level)));
    let mut brief = brief(edition, &ruling.sample);
    brief.splice(1..1, interval);
    brief
}

/// Returns the line under the forest of all claims; it counts the incidents of the claim on the slide.
pub fn of_forest(rulings: &[Ruling], speaks: Option<&Ruling>, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let family = rulings.first().map_or(0, |ruling| ruling.family);
    let late = |one: &Ruling| one.verdict == Some(Verdict::Exploratory);
    let usual = language.level(PLAIN_LEVEL);
    let mut doubt = match family {
        0 | 1 => say!(language, "footing-intervals", level = &usual),
        m => {
            let level = language.level(family::level(m));
            say!(language, "footing-family", level, claims = language.in_words(m))
        }
    };
    if family > 1 && rulings.iter().any(late) {
        doubt.push_str(&say!(language, "footing-exploratory", level = usual));
    }
    Footing {
        counted: match speaks {
            Some(ruling) => counted(language, &ruling.sample),
            None => say!(language, "footing-n-of-claims"),
        },
        filter: confidence(edition),
        definition: doubt,
        freeze: freeze(edition),
        brief: speaks.map_or_else(|| vec![day(edition)], |ruling| with_level(ruling, edition)),
    }
}

/// Returns the line under the same claim in other readings.
pub fn of_readings(ruling: &Ruling, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let judged = ruling.judged.as_ref();
    let others = ruling.readings.iter().map(|one| one.estimate.as_ref());
    let own = judged.map(|judged| &judged.estimate);
    let mut estimates = std::iter::once(own).chain(others).flatten();
    let level = estimates.find_map(|one| one.level);
    let intervals = |level| {
        let level = language.level(level);
        say!(language, "footing-intervals", level)
    };
    Footing {
        counted: say!(language, "footing-n-of-readings"),
        filter: String::new(),
        definition: level.map_or(String::new(), intervals),
        freeze: freeze(edition),
        brief: vec![day(edition)],
    }
}
