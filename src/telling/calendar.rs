//! The calendar finding in words and pictures: when incidents began, by weekday and hour.

use std::collections::BTreeMap;

use super::faces::{
    Alone, Cell, Faces, Figure, Footing, Main, Population, Said, Slide, Table, Target, Title, Year,
    without_verdict,
};
use super::phrases::{doubt, interval, listed, matching};
use super::{footing, labels};
use crate::chart::{Heat, HeatRow, Mark, Outline, Role, Start, Week, spec};
use crate::findings::calendar::{HOURS, ID, PER_HOUR, RATE_RATIO};
use crate::findings::finding::SHARE;
use crate::findings::{By, Finding};
use crate::model::{Edition, Incident, Milestone, WorkingHours};
use crate::phrase;
use crate::stats::thresholds::PLAIN_LEVEL;
use crate::time::{Local, Weekday};
use crate::words::{Language, say};

/// How many hours of the day a cell covers on a page.
const BAND: u32 = 3;

/// More starts than this are cells with counts, and not a dot each.
const MOST_DOTS: usize = 150;

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
    let busiest = busiest_cell(language, finding, BAND).map(|cell| format!(" {cell}"));
    let hours = share_of_hours(language, finding);
    let hours = hours.map(|share| say!(language, "calendar-hours", share)).unwrap_or_default();
    let (doubt, often) = (doubt(language, share, n), how_often(language, finding));
    let started = say!(language, "calendar-started", x, n, doubt, hours, often);
    format!("{started}{}", busiest.unwrap_or_default())
}

/// Says which cell of the picture has the most starts; nothing if several have, or if even there it was only one.
fn busiest_cell(language: Language, finding: &Finding, hours: u32) -> Option<String> {
    let counts = counts(finding, hours);
    let ((day, band), n) = most(counts.iter().map(|(cell, n)| (*cell, *n)))?;
    let (from, to) = ((band * hours) as usize, (band * hours + hours) as usize);
    Some(say!(language, "calendar-busiest-cell", n, day = language.weekday(day), from, to))
}

/// Returns the one with the highest count, if that is more than one and no other has as many.
fn most<T>(counts: impl Iterator<Item = (T, usize)>) -> Option<(T, usize)> {
    let mut all: Vec<(T, usize)> = counts.collect();
    all.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let highest = all.first()?.1;
    let is_alone = all.get(1).is_none_or(|(_, n)| *n < highest);
    (highest > 1 && is_alone).then(|| all.swap_remove(0))
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
    let n = finding.sample.n();
    let mut lines: Vec<String> = rate(language, finding).into_iter().collect();
    let figure = match n > MOST_DOTS {
        true => {
            lines.extend(busiest_cell(language, finding, 1));
            heat(finding, edition, said, 1)
        }
        false => week(finding, edition, said),
    };
    lines.push(say!(language, "calendar-question"));
    let title = Title::said(&say!(language, "calendar-title", x, all = n));
    Some(Slide::picture(ID, title, lines, figure))
}

/// Says for a room how many of the year's hours are office hours, and how much more often something begins in one of them.
fn rate(language: Language, finding: &Finding) -> Option<String> {
    let share = share_of_hours(language, finding)?;
    let ratio = finding.values.get(RATE_RATIO);
    let sure = ratio.and_then(|ratio| Some((ratio.value?, ratio.low?, ratio.high?)));
    let often = sure.map(|(value, low, high)| {
        let (low, high) = (language.two_digits(low), language.two_digits(high));
        say!(language, "calendar-rate", times = language.times(value), low, high)
    });
    Some(say!(language, "calendar-those", share, often = often.unwrap_or_default()))
}

/// Returns the starts in a week of hours, each incident a dot, with a box around the office hours.
fn week(finding: &Finding, edition: &Edition, said: &Said) -> Figure {
    let language = edition.settings.language;
    let hours = &edition.settings.working_hours;
    let mut starts: Vec<(Local, Start)> = finding
        .sample
        .ids
        .iter()
        .filter_map(|id| edition.incident(id))
        .filter_map(|one| start(one, edition))
        .collect();
    starts.sort_by_key(|(local, _)| (local.date, local.hour, local.minute));
    let by_day = Weekday::ALL.into_iter().map(|day| {
        let n = starts.iter().filter(|(local, _)| local.weekday == day).count();
        (day, n)
    });
    let busiest = most(by_day);
    let office = days_in_a_row(hours).map(|(first, last)| {
        let hour = |minute: u32| f64::from(minute) / 60.0;
        ((first as f64, last as f64 + 1.0), (hour(hours.from), hour(hours.to)))
    });
    let title = say!(language, "calendar-chart", zone = edition.settings.zone.name());
    let (shown, starts): (Vec<Local>, Vec<Start>) = starts.into_iter().unzip();
    let week = Week {
        days: Weekday::ALL.into_iter().map(|day| language.short_weekday(day)).collect(),
        role: Role::Second,
        office,
        busiest: busiest.map(|(day, n)| {
            let day_said = language.weekday(day);
            (day as usize, say!(language, "calendar-busiest", n, day = day_said))
        }),
        starts,
    };
    let busiest = week.busiest.as_ref().map_or(String::new(), |(_, said)| format!(" {said}."));
    let (x, all) = (matching(finding, SHARE).unwrap_or_default(), shown.len());
    let hours = labels::working_hours(language, hours);
    let outside = all - x;
    let sentence = say!(language, "calendar-alt", all, x, hours, busiest, outside);
    let zone = edition.settings.zone.name();
    let place = zone.rsplit('/').next().unwrap_or_default().replace('_', " ");
    let footing = footing::with_brief(&said.footing, say!(language, "foot-zone", place));
    let said = Said { sentence, footing };
    said.figure("calendar-week", title, Mark::Week(week), table(finding, edition))
}

fn start(incident: &Incident, edition: &Edition) -> Option<(Local, Start)> {
    let local = edition.local_start(incident)?;
    let day = edition.settings.language.weekday(local.weekday);
    let start = Start {
        label: format!("{} {}: {day}, {}", incident.id, incident.title, phrase::clock(local)),
        target: Some(Target::Incident(incident.id.clone())),
        day: local.weekday as usize,
        hour: f64::from(local.hour * 60 + local.minute) / 60.0,
        inside: edition.settings.working_hours.contain(local),
    };
    Some((local, start))
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
    vec![heat(finding, edition, said, BAND)]
}

/// Returns the starts by weekday and so many hours, with a frame around the working hours.
fn heat(finding: &Finding, edition: &Edition, said: &Said, hours: u32) -> Figure {
    let language = edition.settings.language;
    let counts = counts(finding, hours);
    let count = |day: Weekday, band: u32| counts.get(&(day, band)).copied().unwrap_or_default();
    let bands = || (0..24 / hours).map(|band| (band, name(band, hours)));
    let heat_row = |day: Weekday| HeatRow {
        label: language.short_weekday(day),
        cells: bands().map(|(band, name)| cell(language, day, &name, count(day, band))).collect(),
    };
    let heat = Heat {
        rows: Weekday::ALL.into_iter().map(heat_row).collect(),
        columns: bands().map(|(_, name)| name).collect(),
        role: Role::Second,
        outline: outline(finding, edition, hours),
    };
    let title = say!(language, "calendar-chart", zone = edition.settings.zone.name());
    said.figure("calendar-heat", title, Mark::Heat(heat), table(finding, edition))
}

/// Returns the starts by weekday and three hours.
fn table(finding: &Finding, edition: &Edition) -> Table {
    let language = edition.settings.language;
    let counts = counts(finding, BAND);
    let bands = || 0..24 / BAND;
    let rows = Weekday::ALL.into_iter().map(|day| {
        let count = |band| counts.get(&(day, band)).copied().unwrap_or_default();
        let cells = bands().map(|band| Cell::plain(count(band).to_string()));
        std::iter::once(Cell::plain(language.weekday(day))).chain(cells).collect()
    });
    let head = std::iter::once(say!(language, "head-weekday"))
        .chain(bands().map(|band| name(band, BAND)))
        .collect();
    Table { caption: say!(language, "calendar-table"), head, rows: rows.collect() }
}

fn name(band: u32, hours: u32) -> String {
    match hours {
        1 => band.to_string(),
        hours => format!("{}\u{2013}{}", band * hours, band * hours + hours),
    }
}

fn cell(language: Language, day: Weekday, hours: &str, count: usize) -> spec::Cell {
    let starts = phrase::plain_spaces(&say!(language, "incidents", n = count));
    spec::Cell {
        label: format!("{}, {hours}: {starts}", language.weekday(day)),
        count: count as u32,
        target: None,
    }
}

/// Counts the starts of each weekday and band of so many hours, from the groups by both.
fn counts(finding: &Finding, hours: u32) -> BTreeMap<(Weekday, u32), usize> {
    let mut counts = BTreeMap::new();
    for group in finding.groups_by(By::WeekdayHour) {
        let place = group.name.split_once('-').and_then(|(day, hour)| {
            let day = Weekday::ALL.into_iter().find(|one| one.key() == day)?;
            Some((day, hour.parse::<u32>().ok()? / hours))
        });
        if let Some(place) = place {
            *counts.entry(place).or_default() += group.ids.len();
        }
    }
    counts
}

/// Frames the working hours; days that do not follow each other have no frame.
fn outline(finding: &Finding, edition: &Edition, of: u32) -> Option<Outline> {
    let (language, hours) = (edition.settings.language, &edition.settings.working_hours);
    let x = matching(finding, SHARE)?;
    let (first, last) = days_in_a_row(hours)?;
    let band = |minute: u32| f64::from(minute) / f64::from(of * 60);
    Some(Outline {
        rows: (first as f64, last as f64 + 1.0),
        columns: (band(hours.from), band(hours.to)),
        label: say!(language, "calendar-outline", x, all = finding.sample.n()),
    })
}

/// Returns the first and the last of the working days, if they follow each other.
fn days_in_a_row(hours: &WorkingHours) -> Option<(usize, usize)> {
    let days: Vec<usize> = hours.days.iter().map(|day| *day as usize).collect();
    let in_a_row = days.windows(2).all(|pair| pair[1] == pair[0] + 1);
    Some((*days.first()?, *days.last()?)).filter(|_| in_a_row)
}
