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
use crate::words::Language;
use method::Chapter;

/// How a finding is found, and how it is measured.
struct Row {
    find: fn(&Edition) -> Finding,
    chapter: Chapter,
}

/// The findings, in the order in which a reader meets them.
const FINDINGS: [Row; 15] = [
    row(volume::ID, volume::find, include_str!("volume.md"), include_str!("de/volume.md")),
    row(
        confidence::ID,
        confidence::find,
        include_str!("confidence.md"),
        include_str!("de/confidence.md"),
    ),
    row(
        detection::ID,
        detection::find,
        include_str!("detection.md"),
        include_str!("de/detection.md"),
    ),
    row(calendar::ID, calendar::find, include_str!("calendar.md"), include_str!("de/calendar.md")),
    row(
        recorded_times::ID,
        recorded_times::find,
        include_str!("recorded_times.md"),
        include_str!("de/recorded_times.md"),
    ),
    row(
        resolution::ID,
        resolution::find,
        include_str!("resolution.md"),
        include_str!("de/resolution.md"),
    ),
    row(response::ID, response::find, include_str!("response.md"), include_str!("de/response.md")),
    row(factors::ID, factors::find, include_str!("factors.md"), include_str!("de/factors.md")),
    row(reviews::ID, reviews::find, include_str!("reviews.md"), include_str!("de/reviews.md")),
    row(
        follow_ups::ID,
        follow_ups::find,
        include_str!("follow_ups.md"),
        include_str!("de/follow_ups.md"),
    ),
    row(
        preventability::ID,
        preventability::find,
        include_str!("preventability.md"),
        include_str!("de/preventability.md"),
    ),
    row(
        productivity::ID,
        productivity::find,
        include_str!("productivity.md"),
        include_str!("de/productivity.md"),
    ),
    row(
        near_misses::ID,
        near_misses::find,
        include_str!("near_misses.md"),
        include_str!("de/near_misses.md"),
    ),
    row(
        agreement::ID,
        agreement::find,
        include_str!("agreement.md"),
        include_str!("de/agreement.md"),
    ),
    row(metric::ID, metric::find, include_str!("metric.md"), include_str!("de/metric.md")),
];

/// How claims are judged.
const VERDICTS: Chapter = Chapter {
    id: verdict::ID,
    english: include_str!("verdict.md"),
    german: include_str!("de/verdict.md"),
};

const fn row(
    id: &'static str,
    find: fn(&Edition) -> Finding,
    english: &'static str,
    german: &'static str,
) -> Row {
    Row { find, chapter: Chapter { id, english, german } }
}

/// Finds everything that is looked for, in the order of the deck.
pub fn all(edition: &Edition) -> Vec<Finding> {
    FINDINGS.iter().map(|row| (row.find)(edition)).collect()
}

/// Rules on every claim of the edition, in the order of its register.
pub fn judge(edition: &Edition) -> Vec<Ruling> {
    verdict::rulings(edition)
}

/// Returns the chapters of the methods in the order of the findings; last, how claims are judged.
pub fn chapters() -> impl Iterator<Item = Chapter> {
    FINDINGS.iter().map(|row| row.chapter).chain([VERDICTS])
}

/// Returns how the finding of this id is measured; empty where there is none.
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
