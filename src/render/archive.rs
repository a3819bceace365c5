//! The archive: every incident in a table, with the choices of its filter.

use std::collections::BTreeMap;

use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::measure::Measure;
use crate::model::timeline::{Interval, Milestone};
use crate::render::address;
use crate::render::page_view::{Archive, Choice, Row};
use crate::words::{Language, say};

/// Returns what the archive shows, the latest incident first.
pub fn page(edition: &Edition, root: &str) -> Archive {
    let rows: Vec<Row> = edition
        .incidents
        .iter()
        .rev()
        .map(|incident| row(incident, edition, root))
        .collect();
    let severities = counted(
        rows.iter()
            .map(|row| (row.severity_rank, row.severity.clone())),
    );
    Archive {
        services: choices(rows.iter().flat_map(|row| row.services.clone())),
        severities: severities
            .into_iter()
            .map(|((_, value), count)| Choice { value, count })
            .filter(|choice| !choice.value.is_empty())
            .collect(),
        kinds: choices(rows.iter().map(|row| row.kind.to_owned())),
        months: choices(
            rows.iter()
                .filter_map(|row| row.day.get(..7).map(str::to_owned)),
        ),
        has_detection: rows.iter().any(|row| row.detected_seconds >= 0),
        rows,
    }
}

fn counted<T: Ord>(values: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    values.fold(BTreeMap::new(), |mut counts, value| {
        *counts.entry(value).or_default() += 1;
        counts
    })
}

fn choices(values: impl Iterator<Item = String>) -> Vec<Choice> {
    counted(values)
        .into_iter()
        .map(|(value, count)| Choice { value, count })
        .collect()
}

fn row(incident: &Incident, edition: &Edition, root: &str) -> Row {
    let settings = &edition.settings;
    let start = incident.timeline.at(Milestone::Started);
    let length = |measure: Measure| shown(settings.language, measure.of(incident, settings.freeze));
    let (detected, detected_seconds) = length(Measure::TimeToDetect);
    let (resolved, resolved_seconds) = length(Measure::TimeToResolve);
    let severity = incident.severity.as_ref();
    Row {
        id: incident.id.to_string(),
        title: incident.title.clone(),
        href: address::incident(root, &incident.id.0),
        day: start
            .map(|at| settings.zone.local(at).date.to_string())
            .unwrap_or_default(),
        kind: incident.kind.key(),
        severity: severity.map(|one| one.name.clone()).unwrap_or_default(),
        severity_rank: severity
            .and_then(|one| one.rank)
            .unwrap_or(usize::from(u16::MAX)),
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
