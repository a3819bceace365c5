//! The register of awards: to incidents, never to people or teams, one award an incident.

pub mod award;
mod calendar;
mod clock;
mod craft;
mod crowd;
mod near_miss;
pub mod own;

use std::collections::BTreeSet;

use crate::model::edition::Edition;
use crate::model::incident::IncidentId;
use crate::source::Sources;

use award::{Award, Ballot, Nominations, Nominee, Rule};

/// With fewer candidates that have the data, an award is skipped.
pub const FEWEST_CANDIDATES: usize = 5;

/// With fewer awards in all, none is given.
pub const FEWEST_AWARDS: usize = 3;

/// The built-in awards, in the order in which they are given.
pub const BUILT_IN: [Rule; 21] = [
    Rule {
        id: "never-again",
        title: "Most likely to never occur again (or so we think)",
        kind_line: "Every promise kept. Goodbye, and we mean that kindly.",
        nominate: craft::never_again,
    },
    Rule {
        id: "early-bird",
        title: "Speediest catch",
        kind_line: "Caught before the coffee had time to cool.",
        nominate: clock::early_bird,
    },
    Rule {
        id: "robots-best-friend",
        title: "Robot's best friend",
        kind_line: "The robot barked, and it was right to.",
        nominate: clock::robots_best_friend,
    },
    Rule {
        id: "community-choice",
        title: "Community choice",
        kind_line: "Voted for by its audience, one ticket at a time.",
        nominate: clock::community_choice,
    },
    Rule {
        id: "night-owl",
        title: "Night owl",
        kind_line: "It keeps the hours of bakers and backups.",
        nominate: calendar::night_owl,
    },
    Rule {
        id: "friday-classic",
        title: "Friday classic",
        kind_line: "It had the whole week, and it waited for the weekend.",
        nominate: calendar::friday_classic,
    },
    Rule {
        id: "plot-twist",
        title: "Best plot twist",
        kind_line: "The timeline had an alternative ending all along.",
        nominate: clock::plot_twist,
    },
    Rule {
        id: "largest-cast",
        title: "Largest cast",
        kind_line: "A cast like this deserves a curtain call and an early night.",
        nominate: crowd::largest_cast,
    },
    Rule {
        id: "shortest-cameo",
        title: "Shortest cameo",
        kind_line: "On stage, off stage. The credits ran longer.",
        nominate: clock::shortest_cameo,
    },
    Rule {
        id: "page-turner",
        title: "Page-turner",
        kind_line: "We meant to skim it, and read it to the end.",
        nominate: craft::page_turner,
    },
    Rule {
        id: "closest-shave",
        title: "Closest shave",
        kind_line: "Nothing happened, and it happened beautifully.",
        nominate: near_miss::closest_shave,
    },
    Rule {
        id: "longest-peace",
        title: "Ended the longest peace",
        kind_line: "All that quiet was lovely. Thank you for holding on so long.",
        nominate: calendar::longest_peace,
    },
    Rule {
        id: "ensemble",
        title: "Best ensemble",
        kind_line: "Every service wanted a part, and every service got one.",
        nominate: crowd::ensemble,
    },
    Rule {
        id: "tidiest-paperwork",
        title: "Tidiest paperwork",
        kind_line: "The form and the facts agree. Frame it.",
        nominate: clock::tidiest_paperwork,
    },
    Rule {
        id: "follow-through",
        title: "Follow-through",
        kind_line: "Said, done, ticked. The list is at peace.",
        nominate: craft::follow_through,
    },
    Rule {
        id: "school-spirit",
        title: "School spirit",
        kind_line: "Test, review, write-up: it turned up for everything.",
        nominate: clock::school_spirit,
    },
    Rule {
        id: "safeguard",
        title: "Best supporting safeguard",
        kind_line: "It asks for no applause. It gets some anyway.",
        nominate: near_miss::safeguard,
    },
    Rule {
        id: "perfect-rating",
        title: "The judges agree",
        kind_line: "Separate readings, equal marks, no whispering.",
        nominate: craft::perfect_rating,
    },
    Rule {
        id: "useful-accident",
        title: "Useful accident",
        kind_line: "It came with one bug and introduced us to another.",
        nominate: craft::useful_accident,
    },
    Rule {
        id: "comeback",
        title: "Comeback of the year",
        kind_line: "We had waved goodbye. It had only gone for a walk.",
        nominate: crowd::comeback,
    },
    Rule {
        id: "best-mystery",
        title: "Best mystery",
        kind_line: "Somewhere there is a link that explains it. Bring it home.",
        nominate: craft::best_mystery,
    },
];

/// Gives every award of a report: the built-in ones in their order, then the authors' own by id.
///
/// What the authors chose themselves is kept free for that; else an incident wins the first award that it leads. Where
/// fewer than [`FEWEST_AWARDS`] can be given, the list is empty and the site has no yearbook.
pub fn all(edition: &Edition, sources: &Sources) -> Vec<Award> {
    let ballot = Ballot::new(edition, sources);
    let chosen = edition
        .awards
        .iter()
        .filter_map(|own| own::chosen(&ballot, own));
    let mut taken: BTreeSet<IncidentId> = chosen.map(|award| award.winner).collect();
    let mut given = Vec::new();
    for rule in &BUILT_IN {
        let nominations = (rule.nominate)(&ballot);
        given.extend(
            winner(nominations, &mut taken).map(|(winner, runner_up)| Award {
                id: rule.id.to_owned(),
                title: rule.title.to_owned(),
                winner: winner.id,
                runner_up,
                because: winner.because,
                kind_line: rule.kind_line.to_owned(),
            }),
        );
    }
    for own in &edition.awards {
        let award = own::chosen(&ballot, own).or_else(|| {
            let (winner, runner_up) = winner(own::nominate(&ballot, own)?, &mut taken)?;
            Some(own::given(
                &ballot,
                own,
                winner.id,
                runner_up,
                winner.because,
            ))
        });
        given.extend(award);
    }
    if given.len() < FEWEST_AWARDS {
        given.clear();
    }
    given
}

/// Returns the first nominee without an award, and the one behind it.
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
