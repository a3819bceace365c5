//! Honours: a few of the awards, given to incidents and never to people.

use crate::awards::award::Award;
use crate::deck::slide::{Cell, Scene, Slide, Target, Title, Tone, Winner};
use crate::model::edition::Edition;

/// A stage holds no more winners than this.
const MOST: usize = 4;

/// Returns the first awards with their winners; none where none were given.
pub fn awards(awards: &[Award], edition: &Edition) -> Option<Slide> {
    if awards.is_empty() {
        return None;
    }
    let lead = match awards.len().saturating_sub(MOST) {
        0 => "Each by its rule, for fun, and never for people.".to_owned(),
        _ => format!(
            "Each by its rule, for fun, and never for people. All {} are in the yearbook.",
            awards.len()
        ),
    };
    let winners = awards.iter().enumerate().take(MOST);
    Some(Slide {
        id: "awards".to_owned(),
        kicker: String::new(),
        title: Title::default()
            .then("And the awards go to ", Tone::Plain)
            .then("incidents", Tone::First)
            .then(".", Tone::Plain),
        scene: Scene::Awards {
            lead,
            winners: winners
                .map(|(place, award)| winner(place, award, edition))
                .collect(),
        },
    })
}

fn winner(place: usize, award: &Award, edition: &Edition) -> Winner {
    let id = award.winner.clone();
    let title = edition.incident(&id).map(|one| one.title.clone());
    Winner {
        award: award.id.clone(),
        place,
        title: award.title.clone(),
        incident: Cell::linked(
            title.unwrap_or_else(|| id.to_string()),
            Target::Incident(id.clone()),
        ),
        id,
        because: award.because.clone(),
    }
}
