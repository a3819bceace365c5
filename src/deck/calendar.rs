//! The calendar: when incidents began, by weekday and hour.

use std::collections::BTreeMap;

use crate::chart::spec::{self, Chart, Heat, HeatRow, Mark, Outline, Role};
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::{how_often, matching};
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Title};
use crate::findings::finding::{By, Finding};
use crate::model::edition::Edition;
use crate::phrase;
use crate::time::Weekday;
use crate::words::{Language, say};

/// A cell holds so many hours of the day.
const BAND: u32 = 3;

/// Returns when incidents began.
pub fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let x = matching(finding, "share").filter(|_| n >= LISTED_BELOW)?;
    let hours = finding.values.get("hours").and_then(|hours| hours.value);
    let mut lines = Vec::new();
    if let Some(hours) = hours {
        let often = how_often(language, finding).map(|often| format!("; {often}"));
        lines.push(say!(
            language,
            "calendar-those",
            share = language.share(hours),
            often = often.unwrap_or_default()
        ));
    }
    lines.push(say!(language, "calendar-question"));
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: Title::said(&say!(language, "calendar-title", x = x, all = n)),
        scene: Scene::Picture { lines, stats: Vec::new(), figure: figure(finding, edition) },
    })
}

/// Returns the starts by weekday and three hours, with a frame around the working hours.
pub fn figure(finding: &Finding, edition: &Edition) -> Figure {
    let language = edition.settings.language;
    let counts = counts(finding);
    let count = |day: Weekday, band: u32| counts.get(&(day, band)).copied().unwrap_or_default();
    let bands = || (0..24 / BAND).map(|band| (band, name(band)));
    let heat_row = |day: Weekday| HeatRow {
        label: language.short_weekday(day),
        cells: bands().map(|(band, name)| cell(language, day, &name, count(day, band))).collect(),
    };
    let rows = Weekday::ALL.into_iter().map(|day| {
        let cells = bands().map(|(band, _)| Cell::plain(count(day, band).to_string()));
        std::iter::once(Cell::plain(language.weekday(day))).chain(cells).collect()
    });
    Figure {
        table: Table {
            caption: say!(language, "calendar-table"),
            head: std::iter::once(say!(language, "head-weekday"))
                .chain(bands().map(|(_, name)| name))
                .collect(),
            rows: rows.collect(),
        },
        chart: Chart {
            id: "calendar-heat".to_owned(),
            title: say!(language, "calendar-chart", zone = edition.settings.zone.name()),
            description: evidence::sentence(finding, edition),
            mark: Mark::Heat(Heat {
                rows: Weekday::ALL.into_iter().map(heat_row).collect(),
                columns: bands().map(|(_, name)| name).collect(),
                role: Role::Second,
                outline: outline(finding, edition),
            }),
        },
        footing: footing::of_finding(finding, edition),
    }
}

fn name(band: u32) -> String {
    format!("{}\u{2013}{}", band * BAND, band * BAND + BAND)
}

fn cell(language: Language, day: Weekday, hours: &str, count: usize) -> spec::Cell {
    let starts = phrase::plain_spaces(&say!(language, "incidents", n = count));
    spec::Cell {
        label: format!("{}, {hours}: {starts}", language.weekday(day)),
        count: count as u32,
        target: None,
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
fn outline(finding: &Finding, edition: &Edition) -> Option<Outline> {
    let (language, hours) = (edition.settings.language, &edition.settings.working_hours);
    let x = matching(finding, "share")?;
    let days: Vec<usize> = hours.days.iter().map(|day| *day as usize).collect();
    let (first, last) = (*days.first()?, *days.last()?);
    let in_a_row = days.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let band = |minute: u32| f64::from(minute) / f64::from(BAND * 60);
    in_a_row.then(|| Outline {
        rows: (first as f64, last as f64 + 1.0),
        columns: (band(hours.from), band(hours.to)),
        label: say!(language, "calendar-outline", x = x, all = finding.sample.n()),
    })
}
