//! Footings: who was counted, by which filter, what was measured, and until when.

use std::collections::BTreeSet;

use super::slide::Footing;
use crate::findings::{Finding, Group};
use crate::model::{Edition, Measure, Sample};
use crate::words::{Language, say};

/// Which incidents a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Population {
    /// Declared incidents.
    Incidents,
    /// Near misses, which are no incidents.
    NearMisses,
}

impl Population {
    /// Says how many of how many are counted.
    pub fn counted(self, language: Language, n: usize, all: usize) -> String {
        let id = match self {
            Population::Incidents => "counted-incidents",
            Population::NearMisses => "counted-near-misses",
        };
        let form = match n == all {
            true if all > 1 => "all",
            true => "plain",
            false => "some",
        };
        say!(language, id, form, n, all)
    }
}

/// Says how many of how many incidents are counted.
pub fn counted(language: Language, sample: &Sample) -> String {
    Population::Incidents.counted(language, sample.n(), sample.of_all())
}

/// Returns the form of a phrase for `x` of `all`, such as `both`; for one of one it is `it`, for none of one `it-not`.
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

/// Counts the incidents in any of these groups; one may be in several.
pub fn shown(groups: &[&Group]) -> usize {
    groups.iter().flat_map(|group| &group.ids).collect::<BTreeSet<_>>().len()
}

/// Returns the line under a picture that shows only `shown` of the incidents that count.
pub fn of_some(
    footing: &Footing,
    population: Population,
    finding: &Finding,
    shown: usize,
    language: Language,
) -> Footing {
    let counted = match shown == finding.sample.n() {
        true => footing.counted.clone(),
        false => population.counted(language, shown, finding.sample.of_all()),
    };
    let of_all = finding.sample.of_all();
    let first = std::iter::once(of(language, shown, of_all));
    let brief = first.chain(footing.brief.iter().skip(1).cloned()).collect();
    Footing { counted, brief, ..footing.clone() }
}

/// Says how many a finding counts, without the total, which stands beside it.
pub fn only_counted(language: Language, finding: &Finding) -> String {
    let n = language.figures(finding.sample.n() as f64);
    as_recorded(language, finding, n)
}

fn as_recorded(language: Language, finding: &Finding, counted: String) -> String {
    match finding.as_recorded {
        0 => counted,
        recorded => say!(language, "footing-as-recorded", counted, recorded),
    }
}

/// Returns the line under pictures of a finding that counts incidents whatever their confidence.
pub fn of_all(
    finding: &Finding,
    population: Population,
    definition: String,
    edition: &Edition,
) -> Footing {
    let language = edition.settings.language;
    let counted = population.counted(language, finding.sample.n(), finding.sample.of_all());
    let counted = as_recorded(language, finding, counted);
    let brief = brief(edition, &finding.sample);
    Footing { counted, definition, freeze: freeze(edition), brief, ..Footing::default() }
}

/// Says how many of how many are counted, and until when, for the foot of a slide.
pub fn brief(edition: &Edition, sample: &Sample) -> Vec<String> {
    let language = edition.settings.language;
    vec![of(language, sample.n(), sample.of_all()), day(edition)]
}

/// Says how many of how many, such as `38 of 59`.
pub fn of(language: Language, n: usize, all: usize) -> String {
    let form = match n == all {
        true if n > 2 => "all",
        true if n == 2 => "both",
        _ => "some",
    };
    say!(language, "foot-counted", form, n, all)
}

/// Returns the same line with more words for the foot of a slide, behind those that count.
pub fn with_brief(footing: &Footing, words: String) -> Footing {
    let mut brief = footing.brief.clone();
    brief.insert(brief.len().min(1), words);
    Footing { brief, ..footing.clone() }
}

/// Returns the line under a picture that says only until when.
pub fn of_day(edition: &Edition) -> Footing {
    Footing { freeze: freeze(edition), brief: vec![day(edition)], ..Footing::default() }
}

/// Returns the day of the freeze.
pub fn day(edition: &Edition) -> String {
    edition.settings.language.date(edition.settings.data_freeze)
}

/// Returns the line under pictures of a finding that counts declared incidents, with what these words say is measured.
pub fn of_incidents(finding: &Finding, edition: &Edition, id: &str) -> Footing {
    let definition = say!(edition.settings.language, id);
    of_all(finding, Population::Incidents, definition, edition)
}

/// Returns the line under pictures of a finding that counts only incidents that are recorded well enough.
pub fn of_confident(finding: &Finding, definition: String, edition: &Edition) -> Footing {
    let footing = of_all(finding, Population::Incidents, definition, edition);
    Footing { filter: confidence(edition), ..footing }
}

/// Says from where to where a duration goes.
pub fn span(language: Language, measure: Measure) -> String {
    let measure = measure.key().replace('_', "-");
    say!(language, &format!("span-{measure}"))
}

/// Says how sure the readers had to be.
pub fn confidence(edition: &Edition) -> String {
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

/// Says until when the data go.
pub fn freeze(edition: &Edition) -> String {
    let language = edition.settings.language;
    let date = language.date(edition.settings.data_freeze);
    say!(language, "footing-freeze", date)
}

/// Counts the declared incidents that are recorded well enough for the findings.
pub fn confident(edition: &Edition) -> usize {
    edition.declared().filter(|one| edition.confident(one).is_ok()).count()
}
