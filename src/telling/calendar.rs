//! The calendar finding in words and pictures: when incidents began, by weekday and hour.

use std::collections::BTreeMap;

use super::faces::{
    Alone, Cell, Faces, Figure, Footing, Main, Population, Said, Slide, Table, Title, Year,
    without_verdict,
};
use super::phrases::{doubt, interval, listed, matching};
use super::{footing, labels};
use crate::chart::{Heat, HeatRow, Mark, Outline, Role, spec};
use crate::findings::calendar::{HOURS, ID, PER_HOUR, RATE_RATIO};
use crate::findings::finding::SHARE;
use crate::findings::{By, Finding};
use crate::model::{Edition, Incident, Milestone};
use crate::phrase;
use crate::stats::thresholds::PLAIN_LEVEL;
use crate::time::Weekday;
use crate::words::{Language, say};

/// How many hours of the day a cell covers.
const BAND: u32 = 3;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    slide: Some(slide),
    alone,
    main: Some(Main::new(SHARE, |language, _, value| say!(language, "value-main-calendar", value))),
    compared: &[PER_HOUR, SHARE],
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        let is_day = |one: &Incident| one.timeline.when(Milestone::Started).is_some();
        return match edition.declared().any(is_day) {
            true => say!(language, "nobody-says-the-hour", keys = "`started_at`"),
            false => say!(language, "calendar-none"),
        };
    }
    let (Some(share), Some(x)) = (finding.values.get(SHARE), matching(finding, SHARE)) else {
        return listed(finding, edition, |one| {
            let start = one.timeline.at(Milestone::Started);
            start.map_or(String::new(), |start| {
                let local = edition.settings.zone.local(start);
                let day = language.weekday(local.weekday);
                format!("{day}, {}", phrase::clock(local))
            })
        });
    };
    let hours = share_of_hours(language, finding);
    let hours = hours.map(|share| say!(language, "calendar-hours", share)).unwrap_or_default();
    let (doubt, often) = (doubt(language, share, n), how_often(language, finding));
    say!(language, "calendar-started", x, n, doubt, hours, often)
}

/// Says which share of the year's hours are working hours.
fn share_of_hours(language: Language, finding: &Finding) -> Option<String> {
    Some(language.share(finding.values.get(HOURS)?.value?))
}

/// Says after a semicolon how many times as often an hour of work has a start in it; nothing if there are too few to compare.
fn how_often(language: Language, finding: &Finding) -> String {
    let Some(ratio) = finding.values.get(RATE_RATIO) else {
        return String::new();
    };
    let often = match (ratio.value, ratio.low, ratio.high) {
        (Some(value), Some(low), Some(high)) => {
            let (low, high) = (language.two_digits(low), language.two_digits(high));
            let interval = interval(language, ratio, say!(language, "from-to", low, high));
            say!(language, "calendar-often", times = language.times(value), interval)
        }
        (_, Some(low), None) => {
            let level = language.level(ratio.level.unwrap_or(PLAIN_LEVEL));
            say!(language, "calendar-only", times = language.times(low), level)
        }
        _ => return String::new(),
    };
    format!("; {often}")
}

/// Returns when incidents began.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let edition = year.edition;
    let language = edition.settings.language;
    let x = matching(finding, SHARE)?;
    let those =
        |share| say!(language, "calendar-those", share, often = how_often(language, finding));
    let those = share_of_hours(language, finding).map(those);
    let lines = those.into_iter().chain([say!(language, "calendar-question")]).collect();
    let title = Title::said(&say!(language, "calendar-title", x, all = finding.sample.n()));
    Some(Slide::picture(ID, title, lines, heat(finding, edition, said)))
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let settings = &edition.settings;
    let hours = labels::working_hours(settings.language, &settings.working_hours);
    let zone = settings.zone.name();
    let definition = say!(settings.language, "footing-calendar", zone, hours);
    footing::of_all(finding, Population::Incidents, definition, edition)
}

fn alone(_: &Finding, edition: &Edition, _: &Said, lines: &[String]) -> Alone {
    without_verdict(edition.settings.language, lines.iter().take(1).cloned().collect())
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    vec![heat(finding, edition, said)]
}

/// Returns the starts by weekday and three hours, with a frame around the working hours.
fn heat(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
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
    let columns = bands().map(|(_, name)| name);
    let head = std::iter::once(say!(language, "head-weekday")).chain(columns.clone()).collect();
    let table = Table { caption: say!(language, "calendar-table"), head, rows: rows.collect() };
    let heat = Heat {
        rows: Weekday::ALL.into_iter().map(heat_row).collect(),
        columns: columns.collect(),
        role: Role::Second,
        outline: outline(finding, edition),
    };
    let title = say!(language, "calendar-chart", zone = edition.settings.zone.name());
    said.figure("calendar-heat", title, Mark::Heat(heat), table)
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
    let x = matching(finding, SHARE)?;
    let days: Vec<usize> = hours.days.iter().map(|day| *day as usize).collect();
    let (first, last) = (*days.first()?, *days.last()?);
    let in_a_row = days.windows(2).all(|pair| pair[1] == pair[0] + 1);
    let band = |minute: u32| f64::from(minute) / f64::from(BAND * 60);
    in_a_row.then(|| Outline {
        rows: (first as f64, last as f64 + 1.0),
        columns: (band(hours.from), band(hours.to)),
        label: say!(language, "calendar-outline", x, all = finding.sample.n()),
    })
}
