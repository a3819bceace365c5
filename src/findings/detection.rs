//! Detection: how soon somebody or something noticed.
//!
#![doc = include_str!("detection.md")]

use crate::findings::durations;
use crate::findings::finding::{By, Finding};
use crate::findings::groups::{Part, split, usual};
use crate::model::{Edition, Incident, Measure};

/// The finding's name.
pub const ID: &str = "detection";

/// The groups by who noticed.
pub const TEST: &str = "test";
/// An alert did.
pub const ALERT: &str = "alert";
/// A person did.
pub const PERSON: &str = "person";
/// Nobody wrote who did.
pub const NOT_RECORDED: &str = "not-recorded";

/// The groups by coverage that are compared: a test watched.
pub const COVERED: &str = "covered";
/// One could have watched, and none did.
pub const NOT_COVERED: &str = "not-covered";

/// Sums up the time to detect, in all and by source, coverage, month, severity and service.
pub fn find(edition: &Edition) -> Finding {
    durations::find(edition, ID, Measure::TimeToDetect, |incidents| {
        let mut parts = by_source(incidents);
        parts.extend(by_coverage(incidents));
        parts.extend(usual(edition, incidents));
        parts
    })
}

/// Who or what noticed, in the order in which a reader meets it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Test,
    Alert,
    Person,
    NotRecorded,
}

fn by_source<'a>(incidents: &[&'a Incident]) -> Vec<Part<'a>> {
    split(
        incidents,
        By::Source,
        |incident| Some(source(incident)),
        |source| {
            let name = match source {
                Source::Test => TEST,
                Source::Alert => ALERT,
                Source::Person => PERSON,
                Source::NotRecorded => NOT_RECORDED,
            };
            name.to_owned()
        },
    )
}

fn source(incident: &Incident) -> Source {
    match incident.detected_by.as_deref() {
        None => Source::NotRecorded,
        Some("synthetic-test") => Source::Test,
        Some("alert" | "dashboard") => Source::Alert,
        Some(_) => Source::Person,
    }
}

/// Whether a test watched, in the order in which a reader meets it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Coverage {
    Covered,
    NotCovered,
    NotCoverable,
    NotRecorded,
}

/// Sorts incidents by coverage; where nobody wrote of any, there is nothing to sort by.
fn by_coverage<'a>(incidents: &[&'a Incident]) -> Vec<Part<'a>> {
    let is_silent = |one: &&Incident| coverage(one) == Coverage::NotRecorded;
    if incidents.iter().all(is_silent) {
        return Vec::new();
    }
    split(
        incidents,
        By::Coverage,
        |incident| Some(coverage(incident)),
        |coverage| {
            let name = match coverage {
                Coverage::Covered => COVERED,
                Coverage::NotCovered => NOT_COVERED,
                Coverage::NotCoverable => "not-coverable",
                Coverage::NotRecorded => "coverage-not-recorded",
            };
            name.to_owned()
        },
    )
}

/// Returns whether a test watched; the lack of one counts only where one could have watched.
fn coverage(incident: &Incident) -> Coverage {
    let of = |key| incident.observation(key);
    match (of("covered"), of("coverable")) {
        (Some(true), _) => Coverage::Covered,
        (Some(false), Some(true)) => Coverage::NotCovered,
        (Some(false), Some(false)) => Coverage::NotCoverable,
        (None, _) | (_, None) => Coverage::NotRecorded,
    }
}
