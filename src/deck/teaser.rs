//! The teaser: a few slides for readers who know nothing of the report, with all their doubt.

use crate::deck::durations::{self, LISTED_BELOW};
use crate::deck::slide::{Scene, Slide};
use crate::deck::{evidence, headline, plain, wheel};
use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::phrase;

/// Returns the ids of the teaser's slides: those that the report names, else the usual three.
pub fn ids(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Vec<String> {
    if let Some(chosen) = &edition.settings.deck.teaser {
        return chosen.clone();
    }
    let enough = |id: &&str| {
        let mut findings = findings.iter();
        findings.any(|one| one.id == *id && one.sample.n() >= LISTED_BELOW)
    };
    let supported = headline::supported(rulings).map(|one| one.hypothesis.id.as_str());
    let best = supported.or(["detection", "calendar"].into_iter().find(enough));
    let ids = [Some("volume"), best, Some("awards")].into_iter().flatten();
    ids.map(str::to_owned).collect()
}

/// Tells a slide so that it needs no other: how many, how sure, and what was decided.
pub fn in_full(
    mut slide: Slide,
    edition: &Edition,
    findings: &[Finding],
    rulings: &[Ruling],
) -> Slide {
    let finding = findings.iter().find(|one| one.id == slide.id);
    let ruling = rulings.iter().find(|one| one.hypothesis.id == slide.id);
    match (&mut slide.scene, finding, ruling) {
        (Scene::Picture { lines, .. }, Some(finding), _) => {
            match finding.id {
                "volume" => {
                    slide.kicker = evidence::kicker(edition);
                    let ray = lines.first().cloned();
                    *lines = wheel::noticed(edition).into_iter().chain(ray).collect();
                }
                "calendar" => lines.truncate(1),
                "detection" => {
                    *lines = vec![durations::how_sure(edition.settings.language, finding)]
                }
                _ => *lines = vec![evidence::sentence(finding, edition)],
            }
            lines.push(nature(finding.id).to_owned());
        }
        (Scene::Claim { card, figure }, _, Some(ruling)) => {
            card.census = plain::census(ruling, edition);
            card.inference = plain::inference(edition.settings.language, ruling);
            *figure = plain::figure(ruling, edition);
        }
        (Scene::Awards { lead, .. }, ..) => {
            *lead = judged(edition);
        }
        _ => {}
    }
    slide
}

/// Says what kind of number it is.
fn nature(id: &str) -> &'static str {
    match id {
        "volume" => "Counted, not estimated.",
        _ => "Nobody had claimed it first, so there is no verdict.",
    }
}

/// Says how many stood for the awards, and what they are worth.
fn judged(edition: &Edition) -> String {
    let incidents = phrase::count(edition.declared().count(), "incident", "incidents");
    let misses = match edition.near_misses().count() {
        0 => String::new(),
        n => format!(" and {}", phrase::count(n, "near miss", "near misses")),
    };
    format!("Prizes by fixed rules from {incidents}{misses}; a bit of fun, no finding.")
}
