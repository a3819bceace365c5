//! Honours: a few of the awards, given to incidents and never to people.

use crate::awards::Award;
use crate::model::Edition;
use crate::telling::{Cell, Scene, Slide, Stat, Target, Title, Winner, footing};
use crate::words::say;

/// The most winners that fit on a slide.
const MOST: usize = 3;

/// Returns a few awards with their winners, those that were won by a number first; `None` if no award was given.
pub fn awards(awards: &[Award], edition: &Edition) -> Option<Slide> {
    if awards.is_empty() {
        return None;
    }
    let language = edition.settings.language;
    let mut first: Vec<(usize, &Award)> = awards.iter().enumerate().collect();
    first.sort_by_key(|(_, award)| award.number.is_none());
    let winner = |(place, award)| winner(place, award, edition);
    let winners = first.into_iter().take(MOST).map(winner).collect();
    let title = Title::said(&say!(language, "awards-title"));
    let scene = Scene::Awards { lead: String::new(), winners };
    let footing = vec![say!(language, "awards-given", n = awards.len()), footing::day(edition)];
    Some(Slide { footing, ..Slide::new("awards", title, scene) })
}

fn winner(place: usize, award: &Award, edition: &Edition) -> Winner {
    let id = award.winner.clone();
    let title = edition.incident(&id).map_or_else(|| id.to_string(), |one| one.title.clone());
    let sticker = award.sticker(edition.settings.language);
    Winner {
        award: award.id.clone(),
        place,
        title: award.short_title().to_owned(),
        incident: Cell::linked(title, Target::Incident(id.clone())),
        id,
        because: award.because.clone(),
        sticker: sticker.map(|(value, label)| Stat::plain(value, label)),
    }
}
