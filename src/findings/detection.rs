//! Detection: how soon somebody or something noticed.
//!
#![doc = include_str!("detection.md")]

use crate::findings::durations;
use crate::findings::finding::{By, Finding};
use crate::findings::groups::{Part, split, usual};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::measure::Measure;

/// The finding's name.
pub const ID: &str = "detection";

/// How it is measured: its chapter of the methods.
pub const METHOD: &str = include_str!("detection.md");

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
                Source::Test => "test",
                Source::Alert => "alert",
                Source::Person => "person",
                Source::NotRecorded => "not-recorded",
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

fn by_coverage<'a>(incidents: &[&'a Incident]) -> Vec<Part<'a>> {
    split(incidents, By::Coverage, lacks_a_test, |lacks| {
        if *lacks { "not-covered" } else { "covered" }.to_owned()
    })
}

/// Returns whether a test could have covered the feature and did not; `None` where that is not known, or none could have.
fn lacks_a_test(incident: &Incident) -> Option<bool> {
    match incident.observation("covered")? {
        true => Some(false),
        false => incident.observation("coverable")?.then_some(true),
    }
}
