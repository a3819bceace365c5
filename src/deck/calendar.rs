//! The calendar: when incidents began, by weekday and hour.

use std::collections::BTreeMap;

use crate::chart::spec::{self, Chart, Heat, HeatRow, Mark, Outline, Role};
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::{how_often, matching};
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Title, Tone};
use crate::findings::finding::{By, Finding};
use crate::model::edition::Edition;
use crate::model::settings::WorkingHours;
use crate::phrase;
use crate::time::Weekday;

/// A cell holds so many hours of the day.
const BAND: u32 = 3;

/// Returns when incidents began.
pub fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let n = finding.sample.n();
    let x = matching(finding, "share").filter(|_| n >= LISTED_BELOW)?;
    let hours = finding.values.get("hours").and_then(|hours| hours.value);
    let mut lines = Vec::new();
    if let Some(hours) = hours {
        let share = edition.settings.language.share(hours);
        lines.push(match how_often(edition.settings.language, finding) {
            Some(often) => format!("Those are {share} of all hours; {often}."),
            None => format!("Those are {share} of all hours."),
        });
    }
    lines.push("Is that when things break, or when we look?".to_owned());
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: Title::default()
            .then(format!("{x} of {n}"), Tone::Second)
            .then(" incidents kept office hours.", Tone::Plain),
        scene: Scene::Picture {
            lines,
            stats: Vec::new(),
            figure: figure(finding, edition),
        },
    })
}

/// Returns the starts by weekday and three hours, with a frame around the working hours.
pub fn figure(finding: &Finding, edition: &Edition) -> Figure {
    let counts = counts(finding);
    let count = |day: Weekday, band: u32| counts.get(&(day, band)).copied().unwrap_or_default();
    let bands = || (0..24 / BAND).map(|band| (band, name(band)));
    let heat_row = |day: Weekday| HeatRow {
        label: day.name().chars().take(3).collect(),
        cells: bands()
            .map(|(band, name)| cell(day, &name, count(day, band)))
            .collect(),
    };
    let rows = Weekday::ALL.into_iter().map(|day| {
        let cells = bands().map(|(band, _)| Cell::plain(count(day, band).to_string()));
        std::iter::once(Cell::plain(day.name()))
            .chain(cells)
            .collect()
    });
    let caption = "Starts by weekday and hour";
    Figure {
        table: Table {
            caption: caption.to_owned(),
            head: std::iter::once("Weekday".to_owned())
                .chain(bands().map(|(_, name)| name))
                .collect(),
            rows: rows.collect(),
        },
        chart: Chart {
            id: "calendar-heat".to_owned(),
            title: format!("{caption}, in {} time", edition.settings.zone.name()),
            description: evidence::sentence(finding, edition),
            mark: Mark::Heat(Heat {
                rows: Weekday::ALL.into_iter().map(heat_row).collect(),
                columns: bands().map(|(_, name)| name).collect(),
                role: Role::Second,
                outline: outline(finding, &edition.settings.working_hours),
            }),
        },
        footing: footing::of_finding(finding, edition),
    }
}

fn name(band: u32) -> String {
    format!("{}\u{2013}{}", band * BAND, band * BAND + BAND)
}

fn cell(day: Weekday, hours: &str, count: usize) -> spec::Cell {
    let starts = phrase::plain_spaces(&phrase::count(count, "incident", "incidents"));
    spec::Cell {
        label: format!("{}, {hours}: {starts}", day.name()),
        count: count as u32,
        href: None,
    }
}

/// Counts the starts of each weekday and band, from the groups by both.
fn counts(finding: &Finding) -> BTreeMap<(Weekday, u32), usize> {
    let mut counts = BTreeMap::new();
    for group in finding.groups_by(By::WeekdayHour) {
        let place = group.name.split_once('-').and_then(|(day, hour)| {
            let day = Weekday::ALL.into_iter().find(|one| one.key() == day)?;
            Some((day, hour.parse::<u32>().ok()? / BAND))
        });
        if let Some(place) = place {
            *counts.entry(place).or_default() += group.ids.len();
        }
    }
    counts
}

/// Frames the working hours; days that do not follow each other have no frame.
fn outline(finding: &Finding, hours: &WorkingHours) -> Option<Outline> {
    let x = matching(finding, "share")?;
    let days: Vec<usize> = hours.days.iter().map(|day| *day as usize).collect();
    let (first, last) = (*days.first()?, *days.last()?);
    let in_a_row = days.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let band = |minute: u32| f64::from(minute) / f64::from(BAND * 60);
    in_a_row.then(|| Outline {
        rows: (first as f64, last as f64 + 1.0),
        columns: (band(hours.from), band(hours.to)),
        label: format!("working hours: {x} of {}", finding.sample.n()),
    })
}
