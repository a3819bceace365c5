//! The card of a claim: what its slide and its page say of it.

use crate::deck::badge::badge;
use crate::deck::claims::{census, inference};
use crate::deck::detectable::detectable;
use crate::deck::sides::sides;
use crate::deck::slide::Card;
use crate::findings::agreement::raters_disagree;
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;

/// Returns a claim as its slide and its page tell it.
pub fn card(ruling: &Ruling, edition: &Edition, rulings: &[Ruling]) -> Card {
    let hypothesis = &ruling.hypothesis;
    Card {
        id: hypothesis.id.clone(),
        place: place(ruling, edition, rulings),
        statement: hypothesis.statement.clone(),
        verdict: ruling.verdict,
        census: census(ruling, edition),
        sides: sides(ruling, edition),
        inference: inference(edition.settings.language, ruling),
        badge: badge(edition.settings.language, ruling),
        detectable: detectable(edition.settings.language, ruling).unwrap_or_default(),
        caution: caution(ruling).to_owned(),
        why: hypothesis.body,
    }
}

fn place(ruling: &Ruling, edition: &Edition, rulings: &[Ruling]) -> String {
    if ruling.hypothesis.retired.is_some() {
        return "A claim that was retired".to_owned();
    }
    let in_time = |one: &&Ruling| {
        let hypothesis = &one.hypothesis;
        hypothesis.retired.is_none() && hypothesis.registered_by(edition.settings.reading_started)
    };
    let mut family = rulings.iter().filter(in_time);
    match family.position(|one| one.hypothesis.id == ruling.hypothesis.id) {
        Some(index) => format!(
            "Hypothesis {} of {}, written down before we looked",
            index + 1,
            ruling.family
        ),
        None => "A question that came up after we had looked".to_owned(),
    }
}

/// Returns one honest sentence on what the verdict does not say.
fn caution(ruling: &Ruling) -> &'static str {
    let compares = ruling.hypothesis.estimand.against().is_some();
    match ruling.verdict {
        Some(Verdict::Supported) if compares => {
            "A strong hint, not a cause: nobody dealt out the groups by lot."
        }
        Some(Verdict::Supported) => "A strong hint, for incidents that somebody wrote down.",
        Some(Verdict::Refuted) if compares => {
            "Not that much, it seems. A smaller difference may still be there."
        }
        Some(Verdict::Refuted) => {
            "We were wrong, and wrote it down first. That is what a register is for."
        }
        Some(Verdict::Inconclusive) => {
            "Yes and no both fit these data. Ask again with another year of them."
        }
        Some(Verdict::NotTestable) if raters_disagree(ruling) => {
            "That is an answer too: the rubric wants clearer words. Then ask again."
        }
        Some(Verdict::NotTestable) => "That is an answer too: write down more, and ask again.",
        Some(Verdict::Exploratory) => "Asked after we had looked: a number, and no verdict.",
        None => "It stays in the register, so that everybody can see it was asked.",
    }
}
