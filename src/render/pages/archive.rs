//! The archive: every incident in a table, with the choices of its filter.
//!
//! To keep the page small it holds only the latest incidents. Older ones are in files beside it, which the script fetches before the
//! first search. A page opened from disk cannot fetch, and says so.

use std::collections::BTreeMap;

use crate::model::{Edition, Incident, Interval, Kind, Measure, Milestone};
use crate::render::address;
use crate::render::view::pages::{Archive, Choice, Row};
use crate::words::{Language, say};

/// How many incidents the page holds, and each file beside it.
const PART: usize = 2000;

/// Older incidents, in a file beside the page of the archive.
pub struct Older {
    /// Its path in the site.
    pub path: String,
    /// Its rows as JSON, the latest first.
    pub json: String,
}

/// Returns the archive's page, the latest incident first, and the files with older incidents.
pub fn page(edition: &Edition, root: &str) -> (Archive, Vec<Older>) {
    let mut rows: Vec<Row> =
        edition.incidents.iter().rev().map(|incident| row(incident, edition, root)).collect();
    let severities = counted(rows.iter().map(|row| (row.severity_rank, row.severity.clone())));
    let archive = Archive {
        of: rows.len(),
        services: choices(rows.iter().flat_map(|row| row.services.clone())),
        severities: severities
            .into_iter()
            .map(|((_, value), count)| Choice { value, count })
            .filter(|choice| !choice.value.is_empty())
            .collect(),
        kinds: choices(rows.iter().map(|row| row.kind.to_owned())),
        months: choices(rows.iter().filter_map(|row| row.day.get(..7).map(str::to_owned))),
        has_detection: rows.iter().any(|row| row.detected_seconds >= 0),
        parts: Vec::new(),
        rows: Vec::new(),
    };
    let parts: Vec<Older> =
        rows.split_off(rows.len().min(PART)).chunks(PART).enumerate().map(part).collect();
    let address = |part: &Older| format!("{root}{}", part.path);
    let archive = Archive { parts: parts.iter().map(address).collect(), rows, ..archive };
    (archive, parts)
}

fn part((place, rows): (usize, &[Row])) -> Older {
    Older {
        path: format!("data/archive-{}.json", place + 1),
        json: serde_json::to_string(rows).expect("plain values are JSON"),
    }
}

fn counted<T: Ord>(values: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    values.fold(BTreeMap::new(), |mut counts, value| {
        *counts.entry(value).or_default() += 1;
        counts
    })
}

fn choices(values: impl Iterator<Item = String>) -> Vec<Choice> {
    counted(values).into_iter().map(|(value, count)| Choice { value, count }).collect()
}

fn row(incident: &Incident, edition: &Edition, root: &str) -> Row {
    let settings = &edition.settings;
    let start = incident.timeline.when(Milestone::Started);
    let length = |measure: Measure| shown(settings.language, measure.of(incident, settings.freeze));
    let (detected, detected_seconds) = length(Measure::TimeToDetect);
    let (resolved, resolved_seconds) = length(Measure::TimeToResolve);
    let severity = incident.severity.as_ref();
    Row {
        id: incident.id.to_string(),
        title: incident.title.clone(),
        href: address::incident(root, &incident.id.0),
        day: start.map(|start| start.date(settings.zone).to_string()).unwrap_or_default(),
        kind: incident.kind.key(),
        kind_words: match incident.kind {
            Kind::Incident => String::new(),
            kind => say!(settings.language, &format!("kind-{}", kind.key())),
        },
        severity: severity.map(|one| one.name.clone()).unwrap_or_default(),
        severity_rank: severity.and_then(|one| one.rank).unwrap_or(usize::from(u16::MAX)),
        services: incident.services.clone(),
        detected,
        detected_seconds,
        open: incident.timeline.open,
        resolved,
        resolved_seconds,
        confidence: incident.confidence().map_or(0, |score| score.number()),
    }
}

fn shown(language: Language, interval: Interval) -> (String, i64) {
    match interval {
        Interval::Exact(length) => (language.duration(length.seconds() as f64), length.seconds()),
        Interval::Censored(length) => (say!(language, "incident-open"), length.seconds()),
        Interval::Negative(_) => (say!(language, "archive-reversed"), -1),
        Interval::NotRecorded => (String::new(), -1),
    }
}
