//! The register: every finding, in the order in which a reader meets it.

pub mod confidence;
pub mod detection;
pub mod durations;
pub mod finding;
pub mod groups;
pub mod resolution;
pub mod response;
pub mod reviews;
pub mod ruling;
pub mod shares;
pub mod sides;
pub mod verdict;
pub mod volume;

use crate::model::edition::Edition;
use finding::Finding;
use ruling::Ruling;

/// How each finding is found.
const FINDERS: [fn(&Edition) -> Finding; 6] = [
    volume::find,
    confidence::find,
    detection::find,
    resolution::find,
    response::find,
    reviews::find,
];

/// The chapters of the methods: the name of each finding, and in Markdown how it is measured; last, how claims are
/// judged.
pub const METHODS: [(&str, &str); 7] = [
    (volume::ID, volume::METHOD),
    (confidence::ID, confidence::METHOD),
    (detection::ID, detection::METHOD),
    (resolution::ID, resolution::METHOD),
    (response::ID, response::METHOD),
    (reviews::ID, reviews::METHOD),
    (verdict::ID, verdict::METHOD),
];

/// Finds everything that is looked for, in the order of the deck.
pub fn all(edition: &Edition) -> Vec<Finding> {
    FINDERS.iter().map(|find| find(edition)).collect()
}

/// Rules on every claim of the edition, in the order of its register.
pub fn judge(edition: &Edition) -> Vec<Ruling> {
    verdict::rulings(edition)
}

/// Returns the chapter of this name; empty where there is none.
pub fn method(id: &str) -> &'static str {
    METHODS
        .iter()
        .find(|(name, _)| *name == id)
        .map_or("", |(_, text)| text)
}
