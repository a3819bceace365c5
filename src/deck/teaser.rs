//! The teaser: the few slides that are shown before anybody opens the report.

use crate::deck::slide::{Deck, Slide};
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;

/// Picks the slides that the report names, else the usual three; what has too little to tell is left out.
pub fn choose(slides: Vec<Slide>, edition: &Edition, rulings: &[Ruling]) -> Deck {
    let wanted = match &edition.settings.deck.teaser {
        Some(named) => named.clone(),
        None => usual(&slides, rulings),
    };
    let of = |id: &String| slides.iter().find(|slide| slide.id == *id).cloned();
    Deck {
        slides: wanted.iter().filter_map(of).collect(),
    }
}

/// Returns how many there were; the first supported claim, else how soon we knew, else when; and the awards.
fn usual(slides: &[Slide], rulings: &[Ruling]) -> Vec<String> {
    let supported = rulings
        .iter()
        .filter(|one| one.verdict == Some(Verdict::Supported));
    let supported = supported.map(|one| one.hypothesis.id.as_str());
    let answer = supported
        .chain(["detection", "calendar"])
        .find(|id| slides.iter().any(|slide| slide.id == *id));
    ["volume"]
        .into_iter()
        .chain(answer)
        .chain(["awards"])
        .map(str::to_owned)
        .collect()
}
