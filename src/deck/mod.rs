//! The storyboard: edition, findings and rulings to a deck of slides in finished words.

pub mod closing;
pub mod headline;
pub mod honours;
pub mod memory;
pub mod middle;
pub mod opening;
pub mod own;
pub mod share;
pub mod speaker;
pub mod teaser;

use crate::awards::award::Award;
use crate::findings::finding::Finding;
use crate::findings::ruling::Ruling;
use crate::model::edition::Edition;
use crate::telling::slide::{Deck, Slide};
use crate::telling::{calendar, metric, recorded_times, scores, tally};
use own::Place;
use share::{Shared, Subject};

pub use headline::{Headline, headline, headline_in};

/// Puts the slides into their order, as the report wants them; those with too little to tell are left out.
///
/// Where none is left, the cover stands alone.
pub fn compose(
    edition: &Edition,
    findings: &[Finding],
    rulings: &[Ruling],
    awards: &[Award],
) -> Deck {
    let settings = &edition.settings.deck;
    let mut slides = all(edition, findings, rulings, awards);
    let cover = slides.first().cloned();
    slides.retain(|slide| !settings.leave_out.contains(&slide.id));
    if let Some(order) = &settings.slides {
        let place = |slide: &Slide| order.iter().position(|id| *id == slide.id);
        slides.retain(|slide| place(slide).is_some());
        slides.sort_by_key(place);
    }
    if slides.is_empty() {
        slides.extend(cover);
    }
    Deck { slides }
}

/// Returns the few slides that are sent ahead, each of which can stand alone.
///
/// They are those that the report names, else the year, its best answer and the awards. What the deck leaves out may
/// be among them.
pub fn teaser(
    edition: &Edition,
    findings: &[Finding],
    rulings: &[Ruling],
    awards: &[Award],
) -> Deck {
    let slides = all(edition, findings, rulings, awards);
    let ids = teaser::ids(edition, findings, rulings);
    let told = |id: &String| {
        let slide = slides.iter().find(|slide| slide.id == *id)?.clone();
        Some(teaser::in_full(slide, edition, findings, rulings))
    };
    Deck { slides: ids.iter().filter_map(told).collect() }
}

/// Returns the cards to share: of the report, of each finding and claim, of the yearbook and of each award.
///
/// They say what the slides say, whether or not the deck shows those.
pub fn cards(
    edition: &Edition,
    findings: &[Finding],
    rulings: &[Ruling],
    awards: &[Award],
) -> Vec<Shared> {
    let slides = all(edition, findings, rulings, awards);
    let shared = |subject, card| Shared { subject, card };
    let mut cards = vec![shared(Subject::Report, share::of_report(edition, findings))];
    cards.extend(findings.iter().filter_map(|finding| {
        let slide = slides.iter().find(|slide| slide.id == finding.id);
        let card = share::of_finding(finding, slide, edition)?;
        Some(shared(Subject::Finding(finding.id.to_owned()), card))
    }));
    cards.extend(rulings.iter().filter_map(|ruling| {
        let card = share::of_ruling(ruling, rulings, edition)?;
        Some(shared(Subject::Finding(ruling.hypothesis.id.clone()), card))
    }));
    if !awards.is_empty() {
        let card = share::of_yearbook(awards, edition);
        cards.push(shared(Subject::Yearbook, card));
    }
    cards.extend(
        awards
            .iter()
            .enumerate()
            .map(|(place, award)| shared(Subject::Award(place), share::of_award(award, edition))),
    );
    cards
}

fn all(
    edition: &Edition,
    findings: &[Finding],
    rulings: &[Ruling],
    awards: &[Award],
) -> Vec<Slide> {
    let of = |id: &str| findings.iter().find(|finding| finding.id == id);
    let place = |id: &str, slide: Option<Slide>| (id.to_owned(), slide);
    let finding = |id: &'static str, tell: fn(&Finding, &Edition) -> Option<Slide>| {
        place(id, of(id).and_then(|one| tell(one, edition)))
    };
    let detection = of("detection").and_then(|one| middle::detection(one, rulings, edition));
    let resolution =
        of("resolution").and_then(|one| middle::resolution(one, of("response"), edition));
    let mut places: Vec<Place> = vec![
        place("cover", Some(opening::cover(edition, findings))),
        finding("volume", opening::volume),
        finding("confidence", opening::confidence),
        place("detection", detection),
    ];
    places.extend(rulings.iter().map(|one| {
        let slide = middle::claim(one, rulings, edition);
        place(&one.hypothesis.id, slide)
    }));
    places.extend([
        finding("calendar", calendar::slide),
        finding("recorded-times", recorded_times::slide),
        place("resolution", resolution),
        finding("factors", tally::factors),
        finding("reviews", middle::reviews),
        finding("preventability", scores::preventability),
        finding("productivity", scores::productivity),
        finding("near-misses", tally::near_misses),
        finding("metric", metric::slide),
        place("awards", honours::awards(awards, edition)),
        place("could-not-tell", closing::could_not_tell(rulings, edition)),
        place("memory", memory::memory(edition, rulings)),
        place("next", closing::next(rulings, edition)),
        place("closing", Some(closing::closing(edition))),
    ]);
    own::place(&mut places, &edition.slides);
    places.into_iter().filter_map(|place| place.1).collect()
}
