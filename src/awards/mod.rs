//! The register of awards: they go to incidents, never to people or teams, and each incident wins at most one.

pub mod award;
mod calendar;
mod clock;
mod craft;
mod crowd;
mod near_miss;
mod number;
pub mod own;

pub use award::{Award, Ballot};
pub use number::Number;

use std::collections::BTreeSet;

use crate::markdown::Readings;
use crate::model::{Edition, IncidentId};
use crate::source::Sources;

use award::{Nominations, Nominee, Rule};

/// An award with fewer candidates that have the data is skipped.
pub const FEWEST_CANDIDATES: usize = 5;

/// If there are fewer awards in all, none is given.
pub const FEWEST_AWARDS: usize = 3;

/// The built-in awards, in the order in which they are given.
pub const BUILT_IN: [Rule; 21] = [
    Rule { id: "never-again", nominate: craft::never_again },
    Rule { id: "early-bird", nominate: clock::early_bird },
    Rule { id: "robots-best-friend", nominate: clock::robots_best_friend },
    Rule { id: "community-choice", nominate: clock::community_choice },
    Rule { id: "night-owl", nominate: calendar::night_owl },
    Rule { id: "friday-classic", nominate: calendar::friday_classic },
    Rule { id: "plot-twist", nominate: clock::plot_twist },
    Rule { id: "largest-cast", nominate: crowd::largest_cast },
    Rule { id: "shortest-cameo", nominate: clock::shortest_cameo },
    Rule { id: "page-turner", nominate: craft::page_turner },
    Rule { id: "closest-shave", nominate: near_miss::closest_shave },
    Rule { id: "longest-peace", nominate: calendar::longest_peace },
    Rule { id: "ensemble", nominate: crowd::ensemble },
    Rule { id: "tidiest-paperwork", nominate: clock::tidiest_paperwork },
    Rule { id: "follow-through", nominate: craft::follow_through },
    Rule { id: "school-spirit", nominate: clock::school_spirit },
    Rule { id: "safeguard", nominate: near_miss::safeguard },
    Rule { id: "perfect-rating", nominate: craft::perfect_rating },
    Rule { id: "useful-accident", nominate: craft::useful_accident },
    Rule { id: "comeback", nominate: crowd::comeback },
    Rule { id: "best-mystery", nominate: craft::best_mystery },
];

/// Gives every award of a report: the built-in ones in their order, then the authors' own by id.
///
/// Winners that the authors chose are reserved for that; any other incident wins the first award that it leads. If
/// fewer than [`FEWEST_AWARDS`] can be given, the list is empty and the site has no yearbook.
pub fn all(edition: &Edition, sources: &Sources, readings: &Readings) -> Vec<Award> {
    let ballot = Ballot::new(edition, sources, readings);
    let language = ballot.language();
    let chosen = edition.awards.iter().filter_map(|own| own::chosen(&ballot, own));
    let mut taken: BTreeSet<IncidentId> = chosen.map(|award| award.winner).collect();
    let mut given = Vec::new();
    for rule in &BUILT_IN {
        let nominations = (rule.nominate)(&ballot);
        let candidates = nominations.with_data;
        given.extend(winner(nominations, &mut taken).map(|(winner, runner_up)| Award {
            id: rule.id.to_owned(),
            title: rule.title(language),
            winner: winner.id,
            runner_up,
            because: winner.because,
            number: winner.number,
            candidates,
            kind_line: rule.kind_line(language),
        }));
    }
    for own in &edition.awards {
        let award = own::chosen(&ballot, own).or_else(|| {
            let nominations = own::nominate(&ballot, own)?;
            let candidates = nominations.with_data;
            let (winner, runner_up) = winner(nominations, &mut taken)?;
            Some(Award {
                runner_up,
                candidates,
                number: winner.number,
                ..own::given(&ballot, own, winner.id, winner.because)
            })
        });
        given.extend(award);
    }
    if given.len() < FEWEST_AWARDS {
        given.clear();
    }
    given
}

/// Returns the first nominee without an award, and the one after it.
fn winner(
    nominations: Nominations,
    taken: &mut BTreeSet<IncidentId>,
) -> Option<(Nominee, Option<IncidentId>)> {
    if nominations.with_data < FEWEST_CANDIDATES {
        return None;
    }
    let mut ranked = nominations.ranked.into_iter();
    let winner = ranked.find(|one| !taken.contains(&one.id))?;
    taken.insert(winner.id.clone());
    Some((winner, ranked.next().map(|one| one.id)))
}
