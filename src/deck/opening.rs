//! The opening: the report's name, and its year in numbers.

use crate::findings::durations::MEDIAN;
use crate::findings::{Finding, detection, resolution};
use crate::model::{Edition, Hypothesis};
use crate::stats::thresholds::MEDIAN_NEEDS;
use crate::telling::footing::confident;
use crate::telling::{Scene, Slide, Stat, Title, labels};
use crate::words::say;

/// Returns the cover: the report's name, and its year in numbers.
pub fn cover(edition: &Edition, findings: &[Finding]) -> Slide {
    let scene = Scene::Cover { stats: year_in_numbers(edition, findings) };
    let title = Title::plain(&edition.settings.title);
    Slide { kicker: labels::whose_year(edition), ..Slide::new("cover", title, scene) }
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
    // A retired claim has no slide and no place in the family, so the cover does not count it either.
    let in_time = |one: &&Hypothesis| {
        one.retired.is_none() && one.registered_by(edition.settings.reading_started)
    };
    let claims = edition.hypotheses.iter().filter(in_time).count();
    if claims > 0 {
        stats.push(count(claims, "stat-claims"));
    }
    stats
}
