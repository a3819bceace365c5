//! The storyboard: what is told of a year, put into the order of a deck of slides.

mod bets;
mod closing;
mod content;
pub mod headline;
mod honours;
mod last_year;
mod memory;
pub(crate) mod opening;
mod own;
mod photo;
mod share;
pub(crate) mod speaker;
mod stage;
pub mod teaser;

pub use content::Content;
pub(crate) use share::Shared;
pub use share::Subject;

use crate::findings::detection;
use crate::telling::claim::scoreboard;
use crate::telling::{Deck, Slide};
use own::Place;
use stage::Candidate;

pub use headline::{Headline, headline, headline_in};

/// The finding that the claims follow.
const BEFORE_CLAIMS: &str = detection::ID;

/// Puts the slides on stage or into the appendix, as the report wants them; those with too little to tell are left out.
///
/// Where none is left, the cover stands alone.
pub fn compose(content: Content) -> Deck {
    let slides = all(content);
    let cover = slides.first().cloned();
    let is_own = |slide: &Slide| content.edition.slides.iter().any(|own| own.id == slide.id);
    let candidate = |slide: Slide| Candidate { is_own: is_own(&slide), slide };
    let candidates = slides.into_iter().map(candidate).collect();
    let mut deck = stage::part(candidates, &bets::bets(content.rulings), content.edition);
    if deck.slides.is_empty() {
        deck.slides.extend(cover);
    }
    deck
}

/// Returns the few slides that are sent out before the show, each of which makes sense on its own.
///
/// They are the ones that the report names, or else the year, its best answer and the awards. Slides that the deck leaves
/// out may be among them.
pub fn teaser(content: Content) -> Deck {
    let slides = all(content);
    let told = |id: &String| {
        let slide = slides.iter().find(|slide| slide.id == *id)?.clone();
        Some(teaser::in_full(slide, content))
    };
    Deck { slides: teaser::ids(content).iter().filter_map(told).collect(), appendix: Vec::new() }
}

/// Returns the cards to share: of the report, of each finding and claim, of the yearbook and of each award.
///
/// They say what the slides say, whether or not the deck shows those.
pub fn cards(content: Content) -> Vec<Shared> {
    let Content { edition, findings, rulings, tellings, awards } = content;
    let shared = |subject, card| Shared { subject, card };
    let mut cards = vec![shared(Subject::Report, share::of_report(edition, findings))];
    cards.extend(findings.iter().filter_map(|finding| {
        let card = share::of_finding(finding, tellings.finding(finding.id)?, edition)?;
        Some(shared(Subject::Finding(finding.id.to_owned()), card))
    }));
    cards.extend(rulings.iter().filter_map(|ruling| {
        let id = &ruling.hypothesis.id;
        let card = share::of_ruling(ruling, tellings.claim(id)?, edition)?;
        Some(shared(Subject::Finding(id.clone()), card))
    }));
    if !awards.is_empty() {
        cards.push(shared(Subject::Yearbook, share::of_yearbook(awards, edition)));
    }
    cards.extend(
        awards
            .iter()
            .enumerate()
            .map(|(place, award)| shared(Subject::Award(place), share::of_award(award, edition))),
    );
    cards
}

/// Returns last year's numbers; where it left none to compare, its verdicts and promises.
fn memory(content: Content) -> Option<Slide> {
    let Content { edition, findings, rulings, .. } = content;
    let lines = memory::lines(edition, rulings);
    last_year::last_year(edition, findings, &lines).or_else(|| memory::memory(edition, rulings))
}

fn all(content: Content) -> Vec<Slide> {
    let Content { edition, findings, rulings, tellings, awards } = content;
    let place = |id: &str, slide: Option<Slide>| (id.to_owned(), slide);
    let mut places: Vec<Place> = vec![place("cover", Some(opening::cover(edition, findings)))];
    for telling in tellings.findings.iter().filter(|telling| telling.faces.slide.is_some()) {
        let id = telling.faces.id;
        places.push(place(id, telling.slide.as_ref().map(|(slide, _)| slide.clone())));
        if id == BEFORE_CLAIMS {
            places.extend(tellings.claims.iter().map(|one| place(&one.card.id, one.slide.clone())));
            places.push(place(scoreboard::ID, scoreboard::scoreboard(rulings, edition)));
        }
    }
    places.extend([
        place("awards", honours::awards(awards, edition)),
        place("photo", photo::photo(edition)),
        place("could-not-tell", closing::could_not_tell(rulings, edition)),
        place("memory", memory(content)),
        place("next", closing::next(rulings, edition)),
        place("closing", Some(closing::closing(edition))),
    ]);
    own::place(&mut places, &edition.slides);
    places.into_iter().filter_map(|place| place.1).collect()
}
