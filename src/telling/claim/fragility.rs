//! The strip of readings: the same claim under every other reading, as a picture and a table.

use super::badge::{badge, said};
use super::census::{why_under, written};
use super::footing;
use super::forest::{bounds, plain, scale};
use crate::chart::{Chart, Forest, ForestRow, Mark, Panel, Role};
use crate::findings::{Ruling, Verdict, Why};
use crate::model::Edition;
use crate::phrase;
use crate::stats::Estimate;
use crate::telling::labels;
use crate::telling::slide::{Cell, Figure, Table};
use crate::words::{Language, say};

/// One line of the strip: a verdict under one reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The name of the reading: `Confidence ≥ 3`.
    pub name: String,
    /// The verdict under it.
    pub verdict: Verdict,
    /// Whether it differs from the report's.
    pub breaks: bool,
    /// The estimate in words; where there is none, why.
    pub estimate: String,
    /// The interval that decides, in words; empty if there is none.
    pub interval: String,
    /// How many it counts.
    pub n: usize,
}

/// Returns the strip of readings: first the report's own, then each other; empty if there is no other.
pub fn strip(language: Language, ruling: &Ruling) -> Vec<Strip> {
    let Some(verdict) = ruling.verdict.filter(|_| !ruling.readings.is_empty()) else {
        return Vec::new();
    };
    let own = ruling.judged.as_ref().map(|judged| &judged.estimate);
    let line = |name: String, verdict, estimate, reason: &Option<Why>, n| Strip {
        name: phrase::capital(&name),
        verdict,
        breaks: Some(verdict) != ruling.verdict,
        estimate: value(language, ruling, estimate, reason.as_ref()),
        interval: estimate.and_then(|one| bounds(language, ruling, one)).unwrap_or_default(),
        n,
    };
    let as_reported = say!(language, "reading-own");
    let mut strip = vec![line(as_reported, verdict, own, &ruling.reason, ruling.sample.n())];
    strip.extend(ruling.readings.iter().map(|one| {
        let name = said(language, &one.way);
        line(name, one.verdict, one.estimate.as_ref(), &one.reason, one.n)
    }));
    strip
}

fn value(
    language: Language,
    ruling: &Ruling,
    estimate: Option<&Estimate>,
    reason: Option<&Why>,
) -> String {
    match (estimate.and_then(|one| one.value), reason) {
        (Some(value), _) => written(language, ruling, value),
        (None, Some(reason)) => why_under(language, ruling, reason),
        (None, None) => say!(language, "value-none"),
    }
}

/// Returns the picture of the strip; none if no reading has a number.
pub fn figure(ruling: &Ruling, edition: &Edition) -> Option<Figure> {
    let language = edition.settings.language;
    let strip = strip(language, ruling);
    let own = ruling.judged.as_ref().map(|judged| &judged.estimate);
    let others = ruling.readings.iter().map(|one| one.estimate.as_ref());
    let estimates: Vec<_> = std::iter::once(own).chain(others).collect();
    if strip.is_empty() || estimates.iter().all(Option::is_none) {
        return None;
    }
    let lines = strip.iter().zip(estimates).enumerate();
    let rows = lines.map(|(at, (line, estimate))| row(language, ruling, line, estimate, at == 0));
    let name = labels::claim(ruling);
    let panel = Panel { scale: scale(ruling), rows: rows.collect() };
    Some(Figure {
        chart: Chart {
            id: format!("readings-{}", ruling.hypothesis.id),
            title: say!(language, "readings-title", claim = &name),
            description: described(language, ruling, &strip),
            mark: Mark::Forest(Forest { panels: vec![panel] }),
        },
        table: table(language, &name, &strip),
        footing: footing::of_readings(ruling, edition),
    })
}

fn row(
    language: Language,
    ruling: &Ruling,
    line: &Strip,
    estimate: Option<&Estimate>,
    own: bool,
) -> ForestRow {
    let role = match line.breaks {
        _ if own => Role::First,
        true => Role::Second,
        false => Role::Muted,
    };
    let judged = ruling.judged.as_ref().filter(|_| own);
    ForestRow {
        label: format!("{} ({})", line.name, line.n),
        word: labels::verdict(language, Some(line.verdict)),
        value: estimate.and_then(|one| one.value),
        low: estimate.and_then(|one| one.low),
        high: estimate.and_then(|one| one.high),
        plain: judged.and_then(plain),
        threshold: Some(ruling.hypothesis.claim.threshold),
        role,
        target: None,
        emphasised: own,
        ..ForestRow::default()
    }
}

fn described(language: Language, ruling: &Ruling, strip: &[Strip]) -> String {
    let verdict = |one: &Strip| labels::verdict(language, Some(one.verdict));
    let lines: Vec<String> =
        strip.iter().map(|one| format!("{} {}", one.name, verdict(one))).collect();
    let lines = format!("{}.", language.list(&lines));
    match badge(language, ruling).text() {
        badge if badge.is_empty() => lines,
        badge => format!("{badge}. {lines}"),
    }
}

fn table(language: Language, name: &str, strip: &[Strip]) -> Table {
    let head =
        ["claim-reading", "claim-verdict", "claim-estimate", "claim-its-interval", "value-n"];
    let row = |one: &Strip| {
        let cells = [
            one.name.clone(),
            labels::verdict(language, Some(one.verdict)),
            one.estimate.clone(),
            one.interval.clone(),
            one.n.to_string(),
        ];
        cells.map(Cell::plain).to_vec()
    };
    let caption = say!(language, "readings-table", claim = name);
    Table::of(&caption, head.map(|id| say!(language, id)), strip.iter().map(row))
}
