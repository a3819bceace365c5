//! The teaser: a few slides for readers who know nothing of the report, with all their doubt.

use super::{content::Content, headline};
use crate::findings::{calendar, detection, volume};
use crate::model::Edition;
use crate::stats::thresholds::LISTED_BELOW;
use crate::telling::{Scene, Slide};
use crate::words::say;

/// Returns the ids of the teaser's slides: those that the report names, else the usual three.
pub fn ids(content: Content) -> Vec<String> {
    if let Some(chosen) = &content.edition.settings.deck.teaser {
        return chosen.clone();
    }
    let enough = |id: &&str| {
        content.findings.iter().any(|one| one.id == *id && one.sample.n() >= LISTED_BELOW)
    };
    let supported = headline::supported(content.rulings).map(|one| one.hypothesis.id.as_str());
    let best = supported.or([detection::ID, calendar::ID].into_iter().find(enough));
    [Some(volume::ID), best, Some("awards")].into_iter().flatten().map(str::to_owned).collect()
}

/// Tells a slide so that it needs no other: how many, how sure, and what was decided.
pub fn in_full(mut slide: Slide, content: Content) -> Slide {
    let edition = content.edition;
    let finding = content.tellings.finding(&slide.id).and_then(|one| one.slide.as_ref());
    let ruling = content.rulings.iter().find(|one| one.hypothesis.id == slide.id);
    match (&mut slide.scene, finding, ruling) {
        (Scene::Picture { lines, .. } | Scene::NearMisses { lines, .. }, Some((_, alone)), _) => {
            slide.kicker = alone.kicker.clone().unwrap_or(slide.kicker);
            *lines = alone.lines.clone();
        }
        (Scene::Bet(bet), ..) => slide.kicker = std::mem::take(&mut bet.asked),
        (Scene::Awards { lead, .. }, ..) => *lead = judged(edition),
        _ => {}
    }
    slide
}

/// Says how many incidents were eligible for the awards.
fn judged(edition: &Edition) -> String {
    let language = edition.settings.language;
    let incidents = say!(language, "incidents", n = edition.declared().count());
    let mut among = vec![incidents];
    let n = edition.near_misses().count();
    if n > 0 {
        among.push(say!(language, "near-misses", n));
    }
    say!(language, "teaser-awards", among = language.list(&among))
}
