//! The storyboard: edition, findings and rulings to a deck of slides in finished words.

pub mod charts;
pub mod claims;
pub mod closing;
pub mod dots;
pub mod durations;
pub mod evidence;
pub mod footing;
pub mod forest;
pub mod labels;
pub mod middle;
pub mod opening;
pub mod slide;
mod teaser;

use crate::findings::finding::Finding;
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use durations::LISTED_BELOW;
use slide::{Deck, Slide, Title};

/// Puts the slides into their order, as the report wants them; those with too little to tell are left out.
pub fn compose(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Deck {
    let settings = &edition.settings.deck;
    let mut slides = all(edition, findings, rulings);
    slides.retain(|slide| !settings.leave_out.contains(&slide.id));
    if let Some(order) = &settings.slides {
        let place = |slide: &Slide| order.iter().position(|id| *id == slide.id);
        slides.retain(|slide| place(slide).is_some());
        slides.sort_by_key(place);
    }
    Deck { slides }
}

/// Returns the slides of the teaser: those that the report names, else how many there were, the best supported answer and the awards.
pub fn teaser(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Deck {
    let slides = all(edition, findings, rulings);
    teaser::choose(slides, edition, rulings)
}

fn all(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Vec<Slide> {
    let of = |id: &str| findings.iter().find(|finding| finding.id == id);
    let mut slides = vec![opening::cover(edition, findings)];
    slides.extend(of("volume").and_then(|one| opening::volume(one, edition)));
    slides.extend(of("confidence").and_then(|one| opening::confidence(one, edition)));
    slides.extend(of("detection").and_then(|one| middle::detection(one, rulings, edition)));
    let claims = rulings.iter();
    slides.extend(claims.filter_map(|one| middle::claim(one, rulings, edition)));
    let response = of("response");
    slides.extend(of("resolution").and_then(|one| middle::resolution(one, response, edition)));
    slides.extend(of("reviews").and_then(|one| middle::reviews(one, edition)));
    slides.extend(closing::could_not_tell(rulings));
    slides.extend(closing::next(rulings, edition));
    slides.push(closing::closing(edition));
    slides
}

/// What the first page says in large letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The finding or the claim that it is of.
    pub id: String,
    /// The sentence.
    pub title: Title,
    /// How sure it is, and of how many incidents it speaks.
    pub doubt: String,
}

/// Returns the headline: the first claim that is supported, else how soon we knew, else how many there were.
pub fn headline(edition: &Edition, findings: &[Finding], rulings: &[Ruling]) -> Headline {
    let supported = |one: &&Ruling| one.verdict == Some(Verdict::Supported);
    if let Some(ruling) = rulings.iter().find(supported) {
        return Headline {
            id: ruling.hypothesis.id.clone(),
            title: Title::plain(&ruling.hypothesis.statement),
            doubt: format!(
                "{} {}",
                evidence::census(ruling, edition),
                evidence::inference(ruling)
            ),
        };
    }
    let of = |id: &str| findings.iter().find(|finding| finding.id == id);
    let detection = of("detection").filter(|one| one.sample.n() >= LISTED_BELOW);
    let (id, title, finding) = match (detection, of("volume")) {
        (Some(finding), _) => ("detection", middle::detection_title(finding), Some(finding)),
        (None, Some(finding)) => ("volume", opening::volume_title(finding), Some(finding)),
        (None, None) => ("volume", Title::plain(&edition.settings.title), None),
    };
    Headline {
        id: id.to_owned(),
        title,
        doubt: finding
            .map(|one| evidence::sentence(one, edition))
            .unwrap_or_default(),
    }
}
