//! The register: every finding, in the order in which a reader meets it.

pub mod agreement;
pub mod beside;
pub mod calendar;
pub mod confidence;
pub mod detection;
pub mod durations;
pub mod exposure;
pub mod factors;
pub mod finding;
pub mod follow_ups;
pub mod groups;
mod looked_for;
pub mod methods;
pub mod metric;
pub mod near_misses;
pub mod observed;
pub mod preventability;
pub mod productivity;
pub mod readings;
pub mod recorded_times;
pub mod resolution;
pub mod response;
pub mod reviews;
pub mod ruling;
pub mod scores;
pub mod shape;
pub mod shares;
pub mod sides;
pub mod verdict;
pub mod volume;
pub mod why;

use crate::model::edition::Edition;
use finding::Finding;
use ruling::Ruling;

/// How each finding is found.
const FINDERS: [fn(&Edition) -> Finding; 15] = [
    volume::find,
    confidence::find,
    detection::find,
    calendar::find,
    recorded_times::find,
    resolution::find,
    response::find,
    factors::find,
    reviews::find,
    follow_ups::find,
    preventability::find,
    productivity::find,
    near_misses::find,
    agreement::find,
    metric::find,
];

/// Finds everything that is looked for, in the order of the deck.
pub fn all(edition: &Edition) -> Vec<Finding> {
    FINDERS.iter().map(|find| find(edition)).collect()
}

/// Rules on every claim of the edition, in the order of its register.
pub fn judge(edition: &Edition) -> Vec<Ruling> {
    verdict::rulings(edition)
}
