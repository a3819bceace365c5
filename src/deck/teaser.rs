//! The teaser: a few slides for readers who know nothing of the report, with all their doubt.

use crate::deck::headline;
use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::telling::claim::plain;
use crate::telling::durations::{self, LISTED_BELOW};
use crate::telling::evidence;
use crate::telling::slide::{Scene, Slide};
use crate::telling::wheel;
use crate::words::{Language, say};

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
    let language = edition.settings.language;
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
                "detection" => *lines = vec![durations::how_sure(language, finding)],
                _ => *lines = vec![evidence::sentence(finding, edition)],
            }
            lines.push(nature(language, finding.id));
        }
        (Scene::Claim { card, figure }, _, Some(ruling)) => {
            card.census = plain::census(ruling, edition);
            card.sides = plain::sides(ruling, edition);
            card.inference = plain::inference(language, ruling);
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
fn nature(language: Language, id: &str) -> String {
    match id {
        "volume" => say!(language, "teaser-counted"),
        _ => say!(language, "teaser-no-verdict"),
    }
}

/// Says how many stood for the awards, and what they are worth.
fn judged(edition: &Edition) -> String {
    let language = edition.settings.language;
    let incidents = say!(language, "incidents", n = edition.declared().count());
    let misses = match edition.near_misses().count() {
        0 => None,
        n => Some(say!(language, "near-misses", n = n)),
    };
    let among: Vec<String> = std::iter::once(incidents).chain(misses).collect();
    say!(language, "teaser-awards", among = language.list(&among))
}
