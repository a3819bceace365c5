//! Exposure: how many hours of each kind the year had.

use std::collections::BTreeMap;

use crate::model::{Filter, Settings};
use crate::time::{Date, Instant, Local, Weekday};

/// The longest step in which the year is walked, in minutes: the offset of every zone is a multiple of it.
const STEP: u32 = 15;

/// The length of a day whose clocks are left alone, in seconds.
const DAY: i64 = 24 * 3600;

/// The hours of one year in the report's zone, as its clocks showed them; holidays are not known, so they count like other days.
///
/// The day on which the clocks go forward is an hour short, the one on which they go back an hour long. A year that is
/// not over ends at the freeze.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exposure {
    /// Hours in all.
    pub total: f64,
    /// Hours that are working hours.
    pub working: f64,
    /// Hours of each weekday and hour of the day.
    pub cells: BTreeMap<(Weekday, u32), f64>,
    /// A moment of each kind that a filter can tell from others, and how many hours are of this kind.
    kinds: Vec<((Weekday, u32, bool), Local, f64)>,
}

/// What a filter can ask of a moment: the day of the week, the hour, whether it is a working hour, and the month.
type Kind = (Weekday, u32, bool, u32);

/// The key of the month in a filter.
const MONTH: &str = "calendar.month";

impl Exposure {
    /// Counts the hours of the edition's year.
    pub fn of(settings: &Settings) -> Exposure {
        let minutes = step(settings);
        let mut kinds: BTreeMap<Kind, (Local, u32)> = BTreeMap::new();
        walk(settings, minutes, |local, times| {
            let working = settings.working_hours.contain(local);
            let kind = (local.weekday, local.hour, working, local.date.month());
            kinds.entry(kind).or_insert((local, 0)).1 += times;
        });
        let mut exposure = Exposure::default();
        for ((day, hour, working, _), (local, steps)) in kinds {
            let hours = f64::from(steps * minutes) / 60.0;
            exposure.total += hours;
            exposure.working += if working { hours } else { 0.0 };
            *exposure.cells.entry((day, hour)).or_default() += hours;
            exposure.kinds.push(((day, hour, working), local, hours));
        }
        exposure
    }

    /// Returns the hours of a day of the week.
    pub fn of_weekday(&self, day: Weekday) -> f64 {
        self.sum(|one, _| one == day)
    }

    /// Returns the hours of an hour of the day.
    pub fn of_hour(&self, hour: u32) -> f64 {
        self.sum(|_, one| one == hour)
    }

    /// Returns the hours that a filter of the calendar means.
    pub fn matching(&self, filter: &Filter, settings: &Settings) -> f64 {
        // Few filters ask for a month; for all others the months of a kind of hour are alike, and stand side by side.
        let asks_month = filter.conditions.contains_key(MONTH);
        let alike = self.kinds.chunk_by(|(one, ..), (other, ..)| !asks_month && one == other);
        alike
            .filter(|kinds| filter.matches_clock(kinds[0].1, settings) == Some(true))
            .flat_map(|kinds| kinds.iter().map(|(.., hours)| hours))
            .sum()
    }

    fn sum(&self, counts: impl Fn(Weekday, u32) -> bool) -> f64 {
        let counted = self.cells.iter().filter(|((day, hour), _)| counts(*day, *hour));
        counted.map(|(_, hours)| hours).sum()
    }
}

/// Visits the year in steps of so many minutes; each visit gets what the clocks showed, and of how many steps it speaks.
///
/// A day without a change of the clocks has the same steps as all others of its month and day of the week, so those are
/// visited together.
fn walk(settings: &Settings, minutes: u32, mut visit: impl FnMut(Local, u32)) {
    let zone = settings.zone;
    let last_of = |year: i32| Date::new(year, 12, 31).expect("every year has a last day");
    let begin = zone.end_of(last_of(settings.year - 1)).epoch() + 1;
    let end = zone.end_of(last_of(settings.year)).min(settings.freeze).epoch();
    let step = i64::from(minutes) * 60;
    let mut alike: BTreeMap<(u32, Weekday), (Local, u32)> = BTreeMap::new();
    let mut now = begin;
    while now <= end {
        let local = zone.local(Instant::from_epoch(now));
        let is_whole = || {
            let next = zone.local(Instant::from_epoch(now + DAY));
            is_midnight(local) && is_midnight(next) && local.date.later(1) == Some(next.date)
        };
        if now + DAY - step <= end && is_whole() {
            alike.entry((local.date.month(), local.weekday)).or_insert((local, 0)).1 += 1;
            now += DAY;
        } else {
            visit(local, 1);
            now += step;
        }
    }
    let hours = &settings.working_hours;
    for (midnight, days) in alike.into_values() {
        let mut minute = 0;
        while minute < 24 * 60 {
            // Up to the full hour, or to where the working hours begin or end.
            let full = minute / 60 * 60 + 60;
            let bound = [hours.from, hours.to].into_iter().filter(|bound| *bound > minute);
            let until = bound.fold(full, u32::min);
            let local = Local { hour: minute / 60, minute: minute % 60, ..midnight };
            visit(local, days * (until - minute) / minutes);
            minute = until;
        }
    }
}

fn is_midnight(local: Local) -> bool {
    (local.hour, local.minute, local.second) == (0, 0, 0)
}

/// Returns the longest step such that no working hour begins or ends in the middle of one.
fn step(settings: &Settings) -> u32 {
    let hours = &settings.working_hours;
    common(common(STEP, hours.from), hours.to)
}

/// Returns the greatest common divisor.
fn common(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { common(b, a % b) }
}
