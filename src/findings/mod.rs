//! The register: every finding, in the order in which a reader meets it.

pub mod agreement;
mod beside;
pub mod calendar;
pub mod confidence;
pub mod detection;
pub(crate) mod durations;
pub mod exposure;
pub mod factors;
pub(crate) mod finding;
pub mod follow_ups;
mod groups;
mod looked_for;
pub mod method;
pub(crate) mod metric;
pub mod near_misses;
mod observed;
pub mod preventability;
pub mod productivity;
mod readings;
pub mod recorded_times;
pub mod resolution;
pub mod response;
pub mod reviews;
pub(crate) mod ruling;
pub(crate) mod scores;
pub(crate) mod shape;
mod shares;
pub(crate) mod sides;
pub mod verdict;
pub mod volume;
mod why;

pub(crate) use durations::P90;
pub use exposure::Exposure;
pub(crate) use finding::Point;
pub use finding::{By, Finding, Group, Values};
pub(crate) use recorded_times::Correction;
pub use ruling::{Judged, Reading, Ruling, Verdict};
pub(crate) use ruling::{Side, Way};
pub use why::Why;
pub(crate) use why::{Disagreement, On, Short};

use crate::model::Edition;
use crate::parallel;
use crate::words::Language;
use method::Chapter;

/// How a finding is found, and how it is measured.
struct Row {
    find: fn(&Edition) -> Finding,
    chapter: Chapter,
}

/// Writes the row of the finding whose module and two chapters have this name.
macro_rules! row {
    ($finding:ident) => {
        Row {
            find: $finding::find,
            chapter: Chapter {
                id: $finding::ID,
                english: include_str!(concat!(stringify!($finding), ".md")),
                german: include_str!(concat!("de/", stringify!($finding), ".md")),
            },
        }
    };
}

/// The findings, in the order in which a reader meets them.
const FINDINGS: [Row; 15] = [
    row!(volume),
    row!(confidence),
    row!(detection),
    row!(calendar),
    row!(recorded_times),
    row!(resolution),
    row!(response),
    row!(factors),
    row!(reviews),
    row!(follow_ups),
    row!(preventability),
    row!(productivity),
    row!(near_misses),
    row!(agreement),
    row!(metric),
];

/// How claims are judged.
const VERDICTS: Chapter = Chapter {
    id: verdict::ID,
    english: include_str!("verdict.md"),
    german: include_str!("de/verdict.md"),
};

/// Finds everything that is looked for, in the order of the deck.
pub fn all(edition: &Edition) -> Vec<Finding> {
    parallel::map(&FINDINGS, |row| (row.find)(edition))
}

/// Rules on every claim of the edition, in the order of its register.
pub fn judge(edition: &Edition) -> Vec<Ruling> {
    verdict::rulings(edition)
}

/// Returns the chapters of the methods in the order of the findings; last, how claims are judged.
pub fn chapters() -> impl Iterator<Item = Chapter> {
    FINDINGS.iter().map(|row| row.chapter).chain([VERDICTS])
}

/// Returns how the finding of this id is measured; empty if there is none.
///
/// # Example
/// ```
/// use incident_wrapped::{findings, words::Language};
/// assert!(findings::method("volume", Language::German).starts_with("## Was gezählt wird"));
/// assert_eq!(findings::method("volumes", Language::German), "");
/// ```
pub fn method(id: &str, language: Language) -> &'static str {
    chapters().find(|one| one.id == id).map_or("", |one| one.text(language))
}
