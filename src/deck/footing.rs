//! Footings: who was counted, by which filter, what was measured, and until when.

use crate::deck::labels;
use crate::deck::slide::Footing;
use crate::findings::finding::Finding;
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::model::hypothesis::Estimand;
use crate::model::measure::Measure;
use crate::model::sample::Sample;
use crate::phrase;
use crate::words::{Language, say};

/// Says how many of how many are counted.
pub fn counted(language: Language, sample: &Sample) -> String {
    counted_as(language, sample, "counted-incidents")
}

fn counted_as(language: Language, sample: &Sample, id: &str) -> String {
    let (n, all) = (sample.n(), sample.of_all());
    let form = match n == all {
        true if all > 1 => "all",
        true => "plain",
        false => "some",
    };
    say!(language, id, form = form, n = n, all = all)
}

/// Says how many of how many a finding counts: near misses are no incidents.
pub fn counted_of(language: Language, finding: &Finding) -> String {
    match finding.id {
        "near-misses" => counted_as(language, &finding.sample, "counted-near-misses"),
        _ => counted(language, &finding.sample),
    }
}

/// Returns the line under a chart of a finding.
pub fn of_finding(finding: &Finding, edition: &Edition) -> Footing {
    let language = edition.settings.language;
    let mut counted = counted_of(language, finding);
    if finding.as_recorded > 0 {
        counted.push_str(&format!(", {} as recorded", finding.as_recorded));
    }
    Footing {
        counted,
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
                format!(
                    "share that matches: {}",
                    labels::filter(edition.settings.language, matching)
                )
            }
            Estimand::DifferenceOfShares { matching, .. } => format!(
                "difference of the shares that match: {}",
                labels::filter(edition.settings.language, matching)
            ),
            Estimand::RateRatio { .. } => {
                "ratio of the incidents per hour; holidays count like other days".to_owned()
            }
        },
        freeze: freeze(edition),
    }
}

/// Returns the line under the forest of all claims; it counts those of the claim that the slide speaks of.
pub fn of_forest(rulings: &[Ruling], speaks: Option<&Ruling>, edition: &Edition) -> Footing {
    let family = rulings.first().map_or(0, |ruling| ruling.family);
    let late = |one: &Ruling| one.verdict == Some(Verdict::Exploratory);
    let mut doubt = match family {
        0 | 1 => "intervals at 95%".to_owned(),
        m => format!(
            "intervals at {}, since {} claims are judged together",
            edition.settings.language.level(1.0 - 0.05 / m as f64),
            edition.settings.language.in_words(m)
        ),
    };
    if family > 1 && rulings.iter().any(late) {
        doubt.push_str(", exploratory ones at 95%");
    }
    Footing {
        counted: match speaks {
            Some(ruling) => counted(edition.settings.language, &ruling.sample),
            None => "n beside each claim".to_owned(),
        },
        filter: confidence(edition),
        definition: doubt,
        freeze: freeze(edition),
    }
}

/// Returns the line under the same claim in other readings.
pub fn of_readings(ruling: &Ruling, edition: &Edition) -> Footing {
    let judged = ruling.judged.as_ref();
    let others = ruling.readings.iter().map(|one| one.estimate.as_ref());
    let own = judged.map(|judged| &judged.estimate);
    let mut estimates = std::iter::once(own).chain(others).flatten();
    let level = estimates.find_map(|one| one.level).map(phrase::level);
    Footing {
        counted: "n beside each reading".to_owned(),
        filter: String::new(),
        definition: level.map_or(String::new(), |level| format!("intervals at {level}")),
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
    if !edition.is_read() {
        return "not yet read: nobody has scored confidence".to_owned();
    }
    match edition.settings.minimum_confidence {
        5 => "confidence 5 of 5".to_owned(),
        4 => "confidence 4 or 5 of 5".to_owned(),
        minimum => format!("confidence {minimum} or more of 5"),
    }
}

fn definition(id: &str, edition: &Edition) -> String {
    let settings = &edition.settings;
    match id {
        "volume" => format!(
            "incidents that started in {}, {} time",
            settings.year,
            settings.zone.name()
        ),
        "confidence" => "read: has a score for confidence".to_owned(),
        "reviews" => "whether a review was held, of those that say".to_owned(),
        "calendar" => format!(
            "start in {} time; working hours {}, holidays count like other days",
            settings.zone.name(),
            labels::working_hours(settings.language, &settings.working_hours)
        ),
        "recorded-times" => {
            "each time as the form said against the same as it was; off: by more than 5\u{a0}min"
                .to_owned()
        }
        "factors" => "factors and trigger, as written; an incident may name several".to_owned(),
        "follow-ups" => "follow-ups done, of all that were agreed".to_owned(),
        "preventability" | "productivity" => format!("score for {id}, 1 to 5"),
        "near-misses" => "near misses, which need no score".to_owned(),
        "agreement" => "first reading against the second, scores 1 to 5".to_owned(),
        _ => String::new(),
    }
}

/// Says until when the data go.
pub fn freeze(edition: &Edition) -> String {
    format!(
        "data as of {}",
        edition.settings.language.date(edition.settings.data_freeze)
    )
}

/// Returns how many declared incidents enter the findings.
pub fn confident(edition: &Edition) -> usize {
    let declared = edition.declared();
    declared
        .filter(|one| edition.confident(one).is_ok())
        .count()
}
