//! An award that the authors add to the built-in ones.

use super::{filter::Filter, incident::IncidentId, measure::Measure};
use crate::source::{SourceId, Span};

/// The ids of the built-in awards, in the order in which they are given.
pub const BUILT_IN: [&str; 21] = [
    "never-again",
    "early-bird",
    "robots-best-friend",
    "community-choice",
    "night-owl",
    "friday-classic",
    "plot-twist",
    "largest-cast",
    "shortest-cameo",
    "page-turner",
    "closest-shave",
    "longest-peace",
    "ensemble",
    "tidiest-paperwork",
    "follow-through",
    "school-spirit",
    "safeguard",
    "perfect-rating",
    "useful-accident",
    "comeback",
    "best-mystery",
];

/// What an own award ranks by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A duration.
    Duration(Measure),
    /// The number under a dotted key, or the length of its list.
    Number(String),
}

/// Which end of the ranking wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The largest, and the most.
    Largest,
    /// The smallest.
    Smallest,
}

/// How the winner of an own award is found.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// The authors chose it.
    Winner(IncidentId),
    /// It is at one end of a ranking.
    Rule {
        /// Which end.
        end: End,
        /// The quantity to rank by.
        of: Quantity,
        /// The candidates; the empty filter matches all of them.
        among: Filter,
    },
}

/// One award of the authors' own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnAward {
    /// Its name in the register.
    pub id: String,
    /// The superlative.
    pub title: String,
    /// Who wins it.
    pub choice: Choice,
    /// The Markdown below the front matter: the kind line.
    pub body: Span,
    /// The file it was read from.
    pub source: SourceId,
}
