//! The card of a claim: what its slide and its page say of it.

use super::census::{census, inference};
use super::{badge::badge, detectable::detectable, sides::sides};
use crate::findings::agreement::raters_disagree;
use crate::findings::{Ruling, Verdict};
use crate::model::Edition;
use crate::telling::slide::ClaimCard;
use crate::words::{Language, say};

/// Returns a claim as its slide and its page tell it.
pub fn card(ruling: &Ruling, edition: &Edition, rulings: &[Ruling]) -> ClaimCard {
    let language = edition.settings.language;
    let hypothesis = &ruling.hypothesis;
    ClaimCard {
        id: hypothesis.id.clone(),
        place: place(ruling, edition, rulings),
        statement: hypothesis.statement.clone(),
        verdict: ruling.verdict,
        census: census(ruling, edition),
        sides: sides(ruling, edition),
        inference: inference(language, ruling),
        badge: badge(language, ruling),
        detectable: detectable(language, ruling).unwrap_or_default(),
        caution: caution(language, ruling),
        why: hypothesis.body,
    }
}

fn place(ruling: &Ruling, edition: &Edition, rulings: &[Ruling]) -> String {
    let language = edition.settings.language;
    if ruling.hypothesis.retired.is_some() {
        return say!(language, "card-retired");
    }
    let in_time = |one: &&Ruling| {
        let hypothesis = &one.hypothesis;
        hypothesis.retired.is_none() && hypothesis.registered_by(edition.settings.reading_started)
    };
    let mut family = rulings.iter().filter(in_time);
    match family.position(|one| one.hypothesis.id == ruling.hypothesis.id) {
        Some(index) => say!(language, "card-in-time", place = index + 1, all = ruling.family),
        None => say!(language, "card-late"),
    }
}

/// Returns a sentence on what the verdict does not say.
fn caution(language: Language, ruling: &Ruling) -> String {
    let compares = ruling.hypothesis.estimand.against().is_some();
    match ruling.verdict {
        Some(Verdict::Supported) if compares => say!(language, "caution-supported-comparison"),
        Some(Verdict::Supported) => say!(language, "caution-supported"),
        Some(Verdict::Refuted) if compares => say!(language, "caution-refuted-comparison"),
        Some(Verdict::Refuted) => say!(language, "caution-refuted"),
        Some(Verdict::Inconclusive) => say!(language, "caution-inconclusive"),
        Some(Verdict::NotTestable) if raters_disagree(ruling) => {
            say!(language, "caution-raters-disagree")
        }
        Some(Verdict::NotTestable) => say!(language, "caution-not-testable"),
        Some(Verdict::Exploratory) => say!(language, "caution-exploratory"),
        None => say!(language, "caution-retired"),
    }
}
