//! The opening: the report's name, and its year in numbers.

use crate::awards::award::is_pictured;
use crate::findings::durations::MEDIAN;
use crate::findings::{Finding, detection, resolution};
use crate::model::{Edition, Hypothesis, Incident, IncidentId};
use crate::stats::thresholds::MEDIAN_NEEDS;
use crate::telling::footing::confident;
use crate::telling::{Scene, Slide, Stat, Title, labels};
use crate::words::say;

/// Returns the cover: the report's name, how many came, and what else there is.
pub fn cover(edition: &Edition, findings: &[Finding]) -> Slide {
    let settings = &edition.settings;
    let stats = year_in_numbers(edition, findings);
    let day = settings.language.date(settings.data_freeze);
    let scene = Scene::Cover { stats, also: also(edition), faces: faces(edition) };
    Slide {
        kicker: labels::whose_year(edition),
        footing: vec![say!(settings.language, "data-as-of", day)],
        ..Slide::new("cover", Title::plain(&settings.title), scene)
    }
}

/// Says what there is besides incidents, a sentence each.
fn also(edition: &Edition) -> Vec<String> {
    let language = edition.settings.language;
    let near_misses = match edition.declared().count() {
        // Without an incident they are the number itself.
        0 => 0,
        _ => edition.near_misses().count(),
    };
    let counts = [("cover-near-misses", near_misses), ("cover-bets", claims(edition))];
    let counts = counts.into_iter().filter(|(_, n)| *n > 0);
    counts.map(|(id, n)| say!(language, id, n, words = language.in_words(n))).collect()
}

/// Returns those who are shown as heads, in the order in which they began; where no incident was declared, the near misses.
pub fn faces(edition: &Edition) -> Vec<IncidentId> {
    let ids = |all: &mut dyn Iterator<Item = &Incident>| -> Vec<IncidentId> {
        all.filter(|one| is_pictured(one)).map(|one| one.id.clone()).collect()
    };
    match edition.declared().next() {
        Some(_) => ids(&mut edition.declared()),
        None => ids(&mut edition.near_misses()),
    }
}

/// Counts the claims that were written down in time.
fn claims(edition: &Edition) -> usize {
    // A retired claim has no slide and no place in the family, so the cover does not count it either.
    let in_time = |one: &&Hypothesis| {
        one.retired.is_none() && one.registered_by(edition.settings.reading_started)
    };
    edition.hypotheses.iter().filter(in_time).count()
}

/// Returns the numbers that open the show, leaving out what is not known.
pub fn year_in_numbers(edition: &Edition, findings: &[Finding]) -> Vec<Stat> {
    let language = edition.settings.language;
    let find = |id: &str| findings.iter().find(|finding| finding.id == id);
    let count = |n: usize, id: &str| Stat::plain(language.figures(n as f64), say!(language, id, n));
    let declared = edition.declared().count();
    let mut stats = match (declared, edition.near_misses().count()) {
        (0, misses) if misses > 0 => vec![count(misses, "stat-near-misses")],
        _ => vec![count(declared, "stat-incidents")],
    };
    if edition.is_read() {
        stats.push(count(confident(edition), "stat-confident"));
    }
    for (id, label) in [(detection::ID, "stat-half-noticed"), (resolution::ID, "stat-half-over")] {
        let known = find(id).filter(|finding| finding.sample.n() >= MEDIAN_NEEDS);
        stats.extend(known.and_then(|finding| {
            let median = language.duration(finding.values.get(MEDIAN)?.value?);
            Some(Stat::plain(median, say!(language, label, count = finding.sample.n())))
        }));
    }
    let claims = claims(edition);
    if claims > 0 {
        stats.push(count(claims, "stat-claims"));
    }
    stats
}
