//! Exposure: how many hours of each kind the year had.

use std::collections::BTreeMap;

use crate::model::Settings;
use crate::time::{Date, Instant, Local, Weekday};

/// The longest step in which the year is walked, in minutes: the offset of every zone is a multiple of it.
const STEP: u32 = 15;

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
}

impl Exposure {
    /// Counts the hours of the edition's year.
    pub fn of(settings: &Settings) -> Exposure {
        let mut exposure = Exposure::default();
        walk(settings, |local, hours| {
            exposure.total += hours;
            if settings.working_hours.contain(local) {
                exposure.working += hours;
            }
            *exposure.cells.entry((local.weekday, local.hour)).or_default() += hours;
        });
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

    fn sum(&self, counts: impl Fn(Weekday, u32) -> bool) -> f64 {
        let counted = self.cells.iter().filter(|((day, hour), _)| counts(*day, *hour));
        counted.map(|(_, hours)| hours).sum()
    }
}

/// Returns how many hours of the edition's year are of a kind.
pub fn hours(settings: &Settings, counts: impl Fn(Local) -> bool) -> f64 {
    let mut sum = 0.0;
    walk(settings, |local, hours| {
        if counts(local) {
            sum += hours;
        }
    });
    sum
}

/// Visits the year step by step; each visit gets what the clocks showed and the length of the step in hours.
fn walk(settings: &Settings, mut visit: impl FnMut(Local, f64)) {
    let zone = settings.zone;
    let last_of = |year: i32| Date::new(year, 12, 31).expect("every year has a last day");
    let begin = zone.end_of(last_of(settings.year - 1)).epoch() + 1;
    let end = zone.end_of(last_of(settings.year)).min(settings.freeze);
    let minutes = step(settings);
    let seconds = i64::from(minutes) * 60;
    let mut now = begin;
    while now <= end.epoch() {
        visit(zone.local(Instant::from_epoch(now)), f64::from(minutes) / 60.0);
        now += seconds;
    }
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
