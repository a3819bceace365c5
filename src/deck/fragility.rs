//! The strip of readings: the same claim under every other reading, as a picture and a table.

use crate::chart::spec::{Chart, Forest, ForestRow, Mark, Panel, Role};
use crate::deck::badge::{badge, said};
use crate::deck::claims::{spelled_out, written};
use crate::deck::footing;
use crate::deck::forest::{bounds, plain, scale};
use crate::deck::labels;
use crate::deck::slide::{Cell, Figure, Table};
use crate::findings::ruling::{Ruling, Verdict};
use crate::model::edition::Edition;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::words::Language;

/// What the report's own reading is called beside the others.
const OWN: &str = "as reported";

/// One line of the strip: a verdict under one reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// What is read in another way: `Confidence ≥ 3`.
    pub name: String,
    /// The verdict under it.
    pub verdict: Verdict,
    /// Whether it is another one than the report's.
    pub breaks: bool,
    /// The estimate in words; where there is none, why.
    pub estimate: String,
    /// The interval that decides, in words; empty where there is none.
    pub interval: String,
    /// How many it counts.
    pub n: usize,
}

/// Returns the strip of readings: first the report's own, then each other; empty where there is no other.
pub fn strip(language: Language, ruling: &Ruling) -> Vec<Strip> {
    let Some(verdict) = ruling.verdict.filter(|_| !ruling.readings.is_empty()) else {
        return Vec::new();
    };
    let own = ruling.judged.as_ref().map(|judged| &judged.estimate);
    let line = |name: &str, verdict, estimate, reason: &Option<String>, n| Strip {
        name: phrase::capital(&said(name)),
        verdict,
        breaks: Some(verdict) != ruling.verdict,
        estimate: value(language, ruling, estimate, reason.as_deref()),
        interval: estimate
            .and_then(|one| bounds(language, ruling, one))
            .unwrap_or_default(),
        n,
    };
    let mut strip = vec![line(OWN, verdict, own, &ruling.reason, ruling.sample.n())];
    let readings = ruling.readings.iter();
    strip.extend(readings.map(|one| {
        let estimate = one.estimate.as_ref();
        line(&one.name, one.verdict, estimate, &one.reason, one.n)
    }));
    strip
}

fn value(
    language: Language,
    ruling: &Ruling,
    estimate: Option<&Estimate>,
    reason: Option<&str>,
) -> String {
    match (estimate.and_then(|one| one.value), reason) {
        (Some(value), _) => written(language, ruling, value),
        (None, Some(reason)) => spelled_out(language, ruling, reason),
        (None, None) => "none".to_owned(),
    }
}

/// Returns the picture of the strip; none where no reading has a number.
pub fn figure(ruling: &Ruling, edition: &Edition) -> Option<Figure> {
    let strip = strip(edition.settings.language, ruling);
    let own = ruling.judged.as_ref().map(|judged| &judged.estimate);
    let others = ruling.readings.iter().map(|one| one.estimate.as_ref());
    let estimates: Vec<_> = std::iter::once(own).chain(others).collect();
    if strip.is_empty() || estimates.iter().all(Option::is_none) {
        return None;
    }
    let rows = strip.iter().zip(estimates);
    let rows = rows.enumerate().map(|(index, (line, estimate))| {
        let narrow = ruling
            .judged
            .as_ref()
            .filter(|_| index == 0)
            .and_then(plain);
        row(edition.settings.language, ruling, line, estimate, narrow)
    });
    let name = labels::claim(ruling);
    let panel = Panel {
        scale: scale(ruling),
        rows: rows.collect(),
    };
    Some(Figure {
        chart: Chart {
            id: format!("readings-{}", ruling.hypothesis.id),
            title: format!("{name}: the same under other readings"),
            description: described(edition.settings.language, ruling, &strip),
            mark: Mark::Forest(Forest {
                panels: vec![panel],
                is_brief: false,
            }),
        },
        table: table(edition.settings.language, &name, &strip),
        footing: footing::of_readings(ruling, edition),
    })
}

fn row(
    language: Language,
    ruling: &Ruling,
    line: &Strip,
    estimate: Option<&Estimate>,
    plain: Option<(Option<f64>, Option<f64>)>,
) -> ForestRow {
    let role = match line.breaks {
        true => Role::Second,
        false => Role::Muted,
    };
    let own = plain.is_some() || line.name == phrase::capital(OWN);
    ForestRow {
        label: format!("{} ({})", line.name, line.n),
        word: labels::verdict(language, Some(line.verdict)),
        value: estimate.and_then(|one| one.value),
        low: estimate.and_then(|one| one.low),
        high: estimate.and_then(|one| one.high),
        plain,
        threshold: Some(ruling.hypothesis.claim.threshold),
        role: if own { Role::First } else { role },
        href: None,
        emphasised: own,
        ..ForestRow::default()
    }
}

fn described(language: Language, ruling: &Ruling, strip: &[Strip]) -> String {
    let line = |one: &Strip| {
        let verdict = labels::verdict(language, Some(one.verdict));
        format!("{} {verdict}", one.name)
    };
    let lines: Vec<String> = strip.iter().map(line).collect();
    let lines = format!("{}.", language.list(&lines));
    match badge(language, ruling).text() {
        badge if badge.is_empty() => lines,
        badge => format!("{badge}. {lines}"),
    }
}

fn table(language: Language, name: &str, strip: &[Strip]) -> Table {
    let head = ["Reading", "Verdict", "Estimate", "Its interval", "n"];
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
    Table::of(
        &format!("{name}, read in other ways"),
        head,
        strip.iter().map(row),
    )
}
