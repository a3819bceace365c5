//! Detection: how soon somebody or something noticed.
//!
#![doc = include_str!("detection.md")]

use crate::findings::durations;
use crate::findings::finding::{By, Finding};
use crate::findings::groups::{Part, split, usual};
use crate::model::{Edition, Incident, Measure};

/// The finding's name.
pub const ID: &str = "detection";

/// The name of the group that a test noticed.
pub const TEST: &str = "test";
/// The name of the group that an alert noticed.
pub const ALERT: &str = "alert";
/// The name of the group that a person noticed.
pub const PERSON: &str = "person";
/// The name of the group of which nobody wrote who noticed.
pub const NOT_RECORDED: &str = "not-recorded";

/// The name of the group that a test watched.
pub const COVERED: &str = "covered";
/// The name of the group that a test could have watched, and none did.
pub const NOT_COVERED: &str = "not-covered";
/// The name of the group that no test could have watched.
const NOT_COVERABLE: &str = "not-coverable";
/// The name of the group of which nobody wrote whether a test watched.
const COVERAGE_NOT_RECORDED: &str = "coverage-not-recorded";

/// Sums up the time to detect, in all and by source, coverage, month, severity and service.
///
/// # Values
/// As `durations::find` lists them.
pub fn find(edition: &Edition) -> Finding {
    durations::find(edition, ID, Measure::TimeToDetect, |incidents| {
        let mut parts = by_source(incidents);
        parts.extend(by_coverage(incidents));
        parts.extend(usual(edition, incidents));
        parts
    })
}

/// The kinds of who noticed, in the order in which a reader meets them.
pub const SOURCES: [&str; 4] = [TEST, ALERT, PERSON, NOT_RECORDED];

fn by_source<'a>(incidents: &[&'a Incident]) -> Vec<Part<'a>> {
    in_order(incidents, By::Source, &SOURCES, source)
}

/// Returns who or what noticed an incident, as one of `SOURCES`.
pub fn source(incident: &Incident) -> &'static str {
    match incident.detected_by.as_deref() {
        None => NOT_RECORDED,
        Some("synthetic-test") => TEST,
        Some("alert" | "dashboard") => ALERT,
        Some(_) => PERSON,
    }
}

/// Sorts incidents by the name that `kind` gives each, in the order of the names.
fn in_order<'a>(
    incidents: &[&'a Incident],
    by: By,
    names: &[&'static str],
    kind: fn(&Incident) -> &'static str,
) -> Vec<Part<'a>> {
    let place = |incident: &Incident| names.iter().position(|name| *name == kind(incident));
    split(incidents, by, place, |place| names[*place].to_owned())
}

/// The kinds of coverage, in the order in which a reader meets them.
const COVERAGE: [&str; 4] = [COVERED, NOT_COVERED, NOT_COVERABLE, COVERAGE_NOT_RECORDED];

/// Sorts incidents by coverage; where nobody wrote of any, there is nothing to sort by.
fn by_coverage<'a>(incidents: &[&'a Incident]) -> Vec<Part<'a>> {
    if incidents.iter().all(|one| coverage(one) == COVERAGE_NOT_RECORDED) {
        return Vec::new();
    }
    in_order(incidents, By::Coverage, &COVERAGE, coverage)
}

/// Returns whether a test watched; the lack of one counts only where one could have watched.
fn coverage(incident: &Incident) -> &'static str {
    let of = |key| incident.observation(key);
    match (of("covered"), of("coverable")) {
        (Some(true), _) => COVERED,
        (Some(false), Some(true)) => NOT_COVERED,
        (Some(false), Some(false)) => NOT_COVERABLE,
        (None, _) | (_, None) => COVERAGE_NOT_RECORDED,
    }
}
