//! The stage: which slides the room sees, in which order, and which wait in the appendix.

use crate::findings::Ruling;
use crate::findings::detection;
use crate::model::{Appendix, DeckSettings, Edition, Estimand, Measure};
use crate::telling::{Deck, Slide};

/// What a room sits through: with fewer slides, those of the appendix move up.
const FEWEST: usize = 10;

/// The slides before and behind the bets.
const OPENING: [&str; 2] = ["cover", "volume"];
const REST: [&str; 8] = [
    "scoreboard",
    "recorded-times",
    "metric",
    "near-misses",
    "memory",
    "awards",
    "photo",
    "closing",
];

/// A slide that could be shown.
pub struct Candidate {
    /// The slide.
    pub slide: Slide,
    /// Whether the authors wrote it: then it is always on stage.
    pub is_own: bool,
}

/// Parts the slides, which stand in the order of the appendix, into those on stage and the rest.
///
/// `bets` are the ids of the claims that the room bets on, in their order.
pub fn part(candidates: Vec<Candidate>, bets: &[&Ruling], edition: &Edition) -> Deck {
    let settings = &edition.settings.deck;
    let is_left_out = |one: &Candidate| settings.leave_out.contains(&one.slide.id);
    let candidates: Vec<Candidate> =
        candidates.into_iter().filter(|one| !is_left_out(one)).collect();
    let stage = match &settings.slides {
        Some(named) => named.clone(),
        None => usual(&candidates, bets),
    };
    let find = |id: &String| Some(candidates.iter().find(|one| one.slide.id == *id)?.slide.clone());
    let slides: Vec<Slide> = stage.iter().filter_map(find).collect();
    let appendix = appendix(settings, &candidates).into_iter().filter(|id| !stage.contains(id));
    Deck { appendix: appendix.filter_map(|id| find(&id)).collect(), slides }
}

/// Returns the ids of the appendix; some of them may be on stage.
fn appendix(settings: &DeckSettings, candidates: &[Candidate]) -> Vec<String> {
    match (&settings.appendix, &settings.slides) {
        (Appendix::Named(named), _) => named.clone(),
        (Appendix::Nothing, _) | (Appendix::Rest, Some(_)) => Vec::new(),
        (Appendix::Rest, None) => candidates.iter().map(|one| one.slide.id.clone()).collect(),
    }
}

/// Returns the ids of the stage where the report names none.
fn usual(candidates: &[Candidate], bets: &[&Ruling]) -> Vec<String> {
    let there = |id: &&str| candidates.iter().any(|one| one.slide.id == *id);
    let opening = OPENING.into_iter().filter(there).map(str::to_owned);
    let rest = REST.into_iter().filter(there).map(str::to_owned);
    let mut stage: Vec<String> =
        opening.chain(with_detection(bets, there(&detection::ID))).chain(rest).collect();
    for one in candidates.iter().filter(|one| !one.is_own) {
        if stage.len() >= FEWEST {
            break;
        }
        move_up(&mut stage, &one.slide.id, candidates, bets);
    }
    for one in candidates.iter().filter(|one| one.is_own) {
        move_up(&mut stage, &one.slide.id, candidates, bets);
    }
    stage
}

/// Returns the bets with the slide of detection right behind the one about it: before it, its title would tell the answer.
fn with_detection(bets: &[&Ruling], is_there: bool) -> Vec<String> {
    let mut ids: Vec<String> = bets.iter().map(|bet| bet.hypothesis.id.clone()).collect();
    if is_there {
        let about = bets.iter().position(|bet| is_about_detection(bet));
        ids.insert(about.map_or(ids.len(), |place| place + 1), detection::ID.to_owned());
    }
    ids
}

fn is_about_detection(bet: &Ruling) -> bool {
    matches!(
        &bet.hypothesis.estimand,
        Estimand::RatioOfMedians { measure: Measure::TimeToDetect, .. }
    )
}

/// Puts a slide on stage, behind the nearest one that stands before it among the candidates.
fn move_up(stage: &mut Vec<String>, id: &str, candidates: &[Candidate], bets: &[&Ruling]) {
    if stage.iter().any(|one| one == id) {
        return;
    }
    let before = candidates.iter().take_while(|one| one.slide.id != id);
    let place = |one: &Candidate| stage.iter().position(|on_stage| *on_stage == one.slide.id);
    let mut at = before.filter_map(place).last().map_or(0, |place| place + 1);
    // Nothing comes between a bet and what was found about it.
    let bet = at.checked_sub(1).and_then(|before| stage.get(before));
    let is_bet = bet.is_some_and(|id| bets.iter().any(|bet| bet.hypothesis.id == *id));
    if is_bet && stage.get(at).is_some_and(|next| next == detection::ID) {
        at += 1;
    }
    stage.insert(at, id.to_owned());
}
