//! Honours: a few of the awards, given to incidents and never to people.

use crate::awards::Award;
use crate::model::Edition;
use crate::telling::{Cell, Scene, Slide, Target, Title, Winner};
use crate::words::say;

/// The most winners that fit on a slide.
const MOST: usize = 4;

/// Returns the first awards with their winners; `None` if no award was given.
pub fn awards(awards: &[Award], edition: &Edition) -> Option<Slide> {
    if awards.is_empty() {
        return None;
    }
    let language = edition.settings.language;
    let lead = match awards.len() > MOST {
        true => say!(language, "awards-lead-of-many", n = awards.len()),
        false => say!(language, "awards-lead"),
    };
    let winner = |(place, award)| winner(place, award, edition);
    let winners = awards.iter().enumerate().take(MOST).map(winner).collect();
    let title = Title::said(&say!(language, "awards-title"));
    Some(Slide::new("awards", title, Scene::Awards { lead, winners }))
}

fn winner(place: usize, award: &Award, edition: &Edition) -> Winner {
    let id = award.winner.clone();
    let title = edition.incident(&id).map_or_else(|| id.to_string(), |one| one.title.clone());
    Winner {
        award: award.id.clone(),
        place,
        title: award.title.clone(),
        incident: Cell::linked(title, Target::Incident(id.clone())),
        id,
        because: award.because.clone(),
    }
}
