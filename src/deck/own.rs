//! The authors' own slides, each after the slide that it names.

use crate::model::OwnSlide;
use crate::telling::{Scene, Slide, Title};

/// A slide's place in the deck, whether or not there is enough to show on it.
pub type Place = (String, Option<Slide>);

/// Own slides that name no slide to follow stand before this one.
const LAST: &str = "closing";

/// Puts the authors' own slides after those that they name; the others go before the closing slide.
///
/// A slide with too little to tell keeps its place, so that slides that follow it do not move.
pub fn place(places: &mut Vec<Place>, own: &[OwnSlide]) {
    let mut waiting: Vec<&OwnSlide> = own.iter().collect();
    loop {
        let before = waiting.len();
        waiting.retain(|one| !follow(places, one, own));
        if waiting.len() == before {
            break;
        }
    }
    // Only slides that follow each other in a circle are left; the build has already failed.
    for one in waiting {
        let end = position(places, LAST).unwrap_or(places.len());
        places.insert(end, entry(one));
    }
}

/// Places a slide if the one that it follows is placed already, and returns whether it did.
fn follow(places: &mut Vec<Place>, one: &OwnSlide, own: &[OwnSlide]) -> bool {
    let is_own = |place: &Place| own.iter().any(|other| other.id == place.0);
    let at = match &one.after {
        None => position(places, LAST).unwrap_or(places.len()),
        Some((after, _)) => {
            let Some(before) = position(places, after) else {
                return false;
            };
            let behind = places[before + 1..].iter();
            before + 1 + behind.take_while(|place| is_own(place)).count()
        }
    };
    places.insert(at, entry(one));
    true
}

fn position(places: &[Place], id: &str) -> Option<usize> {
    places.iter().position(|place| place.0 == id)
}

fn entry(one: &OwnSlide) -> Place {
    let slide = Slide::new(&one.id, Title::plain(&one.title), Scene::Prose { body: one.body });
    (one.id.clone(), Some(slide))
}
