//! Grounds: which colours each slide of a deck stands on.

use crate::findings::{detection, metric, near_misses, recorded_times, volume};
use crate::render::cards::inks::GROUNDS;
use crate::telling::{Deck, Slide};

/// The ground of the yearbook, for the awards.
pub const PAPER: &str = "paper";

const DAWN: &str = GROUNDS[0];
const NIGHT: &str = GROUNDS[1];
const COBALT: &str = GROUNDS[2];

/// Returns the ground of every slide, those of the appendix last; no two neighbours have the same unless both have theirs fixed.
pub fn of(deck: &Deck) -> Vec<&'static str> {
    let mut grounds = of_part(&deck.slides);
    grounds.extend(of_part(&deck.appendix));
    grounds
}

fn of_part(slides: &[Slide]) -> Vec<&'static str> {
    let own: Vec<Option<&str>> = slides.iter().map(|slide| own(&slide.id)).collect();
    let mut grounds: Vec<&'static str> = Vec::new();
    for (place, slide) in slides.iter().enumerate() {
        let before = grounds.last().copied();
        let after = own.get(place + 1).copied().flatten();
        let differs = |ground: &&&str| Some(**ground) != before && Some(**ground) != after;
        let free = [COBALT, NIGHT, DAWN];
        let chosen = free.iter().find(differs).copied().unwrap_or(COBALT);
        grounds.push(self::own(&slide.id).unwrap_or(chosen));
    }
    grounds
}

/// Returns the ground that a slide has wherever it stands.
fn own(id: &str) -> Option<&'static str> {
    Some(match id {
        "cover" | "memory" => DAWN,
        "scoreboard" | "photo" => NIGHT,
        "awards" => PAPER,
        "closing" => COBALT,
        volume::ID | near_misses::ID => NIGHT,
        detection::ID | recorded_times::ID => DAWN,
        metric::ID => COBALT,
        _ => return None,
    })
}
