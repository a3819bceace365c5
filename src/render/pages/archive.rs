//! The archive: every incident in a table, with the choices of its filter.
//!
//! To keep the page small it holds only the latest incidents. Older ones are in files beside it, which the script fetches before the
//! first search. A page opened from disk cannot fetch, and says so.

use std::collections::BTreeMap;

use crate::model::{Edition, Incident, Interval, Kind, Measure, Milestone, Severity};
use crate::render::address;
use crate::render::view::pages::{Archive, Choice, Row};
use crate::words::{Language, say};

/// How many incidents the page holds, and each file beside it.
const PART: usize = 2000;

/// Returns the paths of the files beside the page, which hold older incidents.
pub fn parts(edition: &Edition) -> Vec<String> {
    let older = edition.incidents.len().saturating_sub(PART);
    (1..=older.div_ceil(PART)).map(|number| format!("data/archive-{number}.json")).collect()
}

/// Returns the rows of a file beside the page as JSON, the latest incident first.
pub fn older(edition: &Edition, root: &str, number: usize) -> Vec<u8> {
    let rows: Vec<Row> = rows(edition, root, (number + 1) * PART).collect();
    serde_json::to_vec(&rows).expect("plain values are JSON")
}

/// Returns the archive's page, the latest incident first.
pub fn page(edition: &Edition, root: &str) -> Archive {
    let all = || edition.incidents.iter();
    let severities = all().filter_map(|one| one.severity.as_ref());
    let severities = counted(severities.map(|one| (rank(one), one.name.clone())));
    let month = |one| Some(day(one, edition).get(..7)?.to_owned());
    let was_noticed = |one| seconds(Measure::TimeToDetect.of(one, edition.settings.freeze)) >= 0;
    Archive {
        of: edition.incidents.len(),
        services: choices(all().flat_map(|one| one.services.iter().cloned())),
        severities: severities
            .into_iter()
            .map(|((_, value), count)| Choice { value, count })
            .filter(|choice| !choice.value.is_empty())
            .collect(),
        kinds: choices(all().map(|one| one.kind.key().to_owned())),
        months: choices(all().filter_map(month)),
        has_detection: all().any(was_noticed),
        parts: parts(edition).iter().map(|path| format!("{root}{path}")).collect(),
        rows: rows(edition, root, 0).collect(),
    }
}

/// Returns the rows of the page, or of a file beside it, from the `first` latest incident on.
fn rows<'a>(
    edition: &'a Edition,
    root: &'a str,
    first: usize,
) -> impl Iterator<Item = Row> + use<'a> {
    let latest = edition.incidents.iter().rev().skip(first).take(PART);
    latest.map(move |incident| row(incident, edition, root))
}

fn day(incident: &Incident, edition: &Edition) -> String {
    let start = incident.timeline.when(Milestone::Started);
    start.map(|start| start.date(edition.settings.zone).to_string()).unwrap_or_default()
}

fn rank(severity: &Severity) -> usize {
    severity.rank.unwrap_or(usize::from(u16::MAX))
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
    let length = |measure: Measure| shown(settings.language, measure.of(incident, settings.freeze));
    let (detected, detected_seconds) = length(Measure::TimeToDetect);
    let (resolved, resolved_seconds) = length(Measure::TimeToResolve);
    let severity = incident.severity.as_ref();
    Row {
        id: incident.id.to_string(),
        title: incident.title.clone(),
        href: address::incident(root, &incident.id.0),
        day: day(incident, edition),
        kind: incident.kind.key(),
        kind_words: match incident.kind {
            Kind::Incident => String::new(),
            kind => say!(settings.language, &format!("kind-{}", kind.key())),
        },
        severity: severity.map(|one| one.name.clone()).unwrap_or_default(),
        severity_rank: severity.map_or(usize::from(u16::MAX), rank),
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
    let words = match interval {
        Interval::Exact(length) => language.duration(length.seconds() as f64),
        Interval::Censored(_) => say!(language, "incident-open"),
        Interval::Negative(_) => say!(language, "archive-reversed"),
        Interval::NotRecorded => String::new(),
    };
    (words, seconds(interval))
}

/// Returns how many seconds it lasts; -1 where that is not known.
fn seconds(interval: Interval) -> i64 {
    match interval {
        Interval::Exact(length) | Interval::Censored(length) => length.seconds(),
        Interval::Negative(_) | Interval::NotRecorded => -1,
    }
}
