//! Footings: who was counted, by which filter, what was measured, and until when.

use std::collections::BTreeSet;

use crate::findings::finding::{Finding, Group};
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::model::hypothesis::Estimand;
use crate::model::measure::Measure;
use crate::model::sample::Sample;
use crate::telling::labels;
use crate::telling::slide::Footing;
use crate::words::{Language, say};

/// The level of an interval that stands for itself.
const PLAIN_LEVEL: f64 = 0.95;

/// Says how many of how many are counted.
pub fn counted(language: Language, sample: &Sample) -> String {
    counted_as(language, sample, "counted-incidents")
}

fn counted_as(language: Language, sample: &Sample, id: &str) -> String {
    counted_so_many(language, sample.n(), sample.of_all(), id)
}

fn counted_so_many(language: Language, n: usize, all: usize, id: &str) -> String {
    let form = match n == all {
        true if all > 1 => "all",
        true => "plain",
        false => "some",
    };
    say!(language, id, form = form, n = n, all = all)
}

/// Returns the form of words for some of all, such as `both`; of one there is `it` and `it-not`.
pub fn form_of(x: usize, all: usize) -> &'static str {
    match (x, all) {
        (0, 1) => "it-not",
        (1, 1) => "it",
        (0, _) => "none",
        (2, 2) => "both",
        (x, all) if x == all => "all",
        (1, _) => "one",
        _ => "some",
    }
}

/// Says how many of how many a finding counts: near misses are no incidents.
pub fn counted_of(language: Language, finding: &Finding) -> String {
    match finding.id {
        "near-misses" => counted_as(language, &finding.sample, "counted-near-misses"),
        _ => counted(language, &finding.sample),
    }
}

/// Returns how many incidents are in any of some groups: one may be in several.
pub fn shown(groups: &[&Group]) -> usize {
    let ids = groups.iter().flat_map(|group| &group.ids);
    ids.collect::<BTreeSet<_>>().len()
}

/// Returns the line under a picture of a finding that has a mark for so many of those counted, and for no other.
pub fn of_some(finding: &Finding, shown: usize, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let footing = of_finding(finding, edition);
    if shown == finding.sample.n() {
        return footing;
    }
    let id = match finding.id {
        "near-misses" => "counted-near-misses",
        _ => "counted-incidents",
    };
    Footing { counted: counted_so_many(language, shown, finding.sample.of_all(), id), ..footing }
}

/// Says how many a finding counts where another one beside it says of how many.
pub fn only_counted(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = language.figures(finding.sample.n() as f64);
    as_recorded(language, finding, n)
}

fn as_recorded(language: Language, finding: &Finding, counted: String) -> String {
    match finding.as_recorded {
        0 => counted,
        recorded => say!(language, "footing-as-recorded", counted = counted, recorded = recorded),
    }
}

/// Returns the line under a chart of a finding.
pub fn of_finding(finding: &Finding, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let counted = counted_of(language, finding);
    Footing {
        counted: as_recorded(language, finding, counted),
        filter: match is_confident(finding) {
            true => confidence(edition),
            false => String::new(),
        },
        definition: match finding.measure {
            Some(measure) => say!(language, "footing-time", span = span(language, measure)),
            None => definition(finding.id, edition),
        },
        freeze: freeze(edition),
    }
}

/// Returns whether a finding counts only what is recorded well enough.
fn is_confident(finding: &Finding) -> bool {
    let scored = ["recorded-times", "preventability", "productivity"];
    finding.measure.is_some() || scored.contains(&finding.id)
}

/// Returns the line under a chart of a claim.
pub fn of_ruling(ruling: &Ruling, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let hypothesis = &ruling.hypothesis;
    Footing {
        counted: counted(edition.settings.language, &ruling.sample),
        filter: confidence(edition),
        definition: match &hypothesis.estimand {
            Estimand::RatioOfMedians { measure, .. } => {
                say!(language, "footing-ratio", span = span(language, *measure))
            }
            Estimand::Share { matching, .. } => {
                let filter = labels::filter(language, matching);
                say!(language, "footing-share", filter = filter)
            }
            Estimand::DifferenceOfShares { matching, .. } => {
                let filter = labels::filter(language, matching);
                say!(language, "footing-difference", filter = filter)
            }
            Estimand::RateRatio { .. } => say!(language, "footing-rates"),
        },
        freeze: freeze(edition),
    }
}

/// Returns the line under the forest of all claims; it counts those of the claim that the slide speaks of.
pub fn of_forest(rulings: &[Ruling], speaks: Option<&Ruling>, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let family = rulings.first().map_or(0, |ruling| ruling.family);
    let late = |one: &Ruling| one.verdict == Some(Verdict::Exploratory);
    let usual = language.level(PLAIN_LEVEL);
    let mut doubt = match family {
        0 | 1 => say!(language, "footing-intervals", level = &usual),
        m => say!(
            language,
            "footing-family",
            level = language.level(1.0 - 0.05 / m as f64),
            claims = language.in_words(m)
        ),
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
        say!(language, "footing-intervals", level = level)
    };
    Footing {
        counted: say!(language, "footing-n-of-readings"),
        filter: String::new(),
        definition: level.map_or(String::new(), intervals),
        freeze: freeze(edition),
    }
}

/// Says from where to where a duration goes.
fn span(language: Language, measure: Measure) -> String {
    let measure = measure.key().replace('_', "-");
    say!(language, &format!("span-{measure}"))
}

/// Says how sure the readers had to be.
fn confidence(edition: &Edition) -> String {
    let language = edition.settings.language;
    if !edition.is_read() {
        return say!(language, "footing-not-read");
    }
    match edition.settings.minimum_confidence {
        5 => say!(language, "footing-confidence-full"),
        4 => say!(language, "footing-confidence-four"),
        minimum => say!(language, "footing-confidence", minimum = usize::from(minimum)),
    }
}

fn definition(id: &str, edition: &Edition) -> String {
    let settings = &edition.settings;
    let language = settings.language;
    let zone = settings.zone.name();
    match id {
        "volume" => {
            let year = settings.year.to_string();
            say!(language, "footing-volume", year = year, zone = zone)
        }
        "calendar" => say!(
            language,
            "footing-calendar",
            zone = zone,
            hours = labels::working_hours(language, &settings.working_hours)
        ),
        "confidence" => say!(language, "footing-read"),
        "reviews" => say!(language, "footing-reviews"),
        "recorded-times" => say!(language, "footing-recorded-times"),
        "factors" => say!(language, "footing-factors"),
        "follow-ups" => say!(language, "footing-follow-ups"),
        "preventability" | "productivity" => say!(language, "footing-score", form = id),
        "near-misses" => say!(language, "footing-near-misses"),
        "agreement" => say!(language, "footing-agreement"),
        _ => String::new(),
    }
}

/// Says until when the data go.
pub fn freeze(edition: &Edition) -> String {
    let language = edition.settings.language;
    let date = language.date(edition.settings.data_freeze);
    say!(language, "footing-freeze", date = date)
}

/// Returns how many declared incidents enter the findings.
pub fn confident(edition: &Edition) -> usize {
    let declared = edition.declared();
    declared.filter(|one| edition.confident(one).is_ok()).count()
}
