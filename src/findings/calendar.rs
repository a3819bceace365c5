//! Calendar: when incidents began, and how often in an hour of each kind.
//!
#![doc = include_str!("calendar.md")]

use crate::findings::exposure::Exposure;
use crate::findings::finding::{By, Finding, Group, SHARE, Values};
use crate::findings::groups::{Part, count, groups, split, usual};
use crate::findings::shares::share;
use crate::model::{Edition, Incident, Milestone, Reason};
use crate::stats::thresholds::{LISTED_BELOW, PLAIN_LEVEL, RATE_NEEDS};
use crate::stats::{Estimate, Method, Unit, proportion, rate};
use crate::time::Local;

/// The finding's name.
pub const ID: &str = "calendar";

/// The name of the share of the year's hours that are working hours.
pub const HOURS: &str = "hours";

/// The name of the ratio of two rates: starts in a working hour to starts in any other.
pub const RATE_RATIO: &str = "rate-ratio";

/// The name of the rate of starts in an hour of one kind.
pub const PER_HOUR: &str = "per-hour";

/// How the share of working hours is found.
const HOURS_OF_THE_YEAR: Method = Method::new("hours-of-the-year", Unit::Share);

/// Says how many of the declared incidents started in working hours, and how often incidents start in each weekday and hour.
///
/// # Values
/// `share` of the incidents and `hours`, of the year's hours: shares from 0 to 1. `rate-ratio`: how many times as often
/// an hour of work has a start in it. Groups by the clock have `share`, and `per-hour` in starts an hour.
pub fn find(edition: &Edition) -> Finding {
    let counted = count(edition, |incident| match edition.local_start(incident) {
        Some(_) => Ok(()),
        None => Err(Reason::NotRecorded),
    });
    let exposure = Exposure::of(&edition.settings);
    let whole = |incidents: &[&Incident]| values(edition, incidents, &exposure);
    let mut parts = by_the_clock(edition, &counted.incidents, &exposure);
    parts.extend(groups(usual(edition, &counted.incidents), whole));
    let values = whole(&counted.incidents);
    Finding {
        as_recorded: recorded(&counted.incidents),
        ..Finding::new(ID, Unit::Share, counted.sample, values, parts)
    }
}

fn in_working_hours(edition: &Edition, incident: &Incident) -> Option<bool> {
    let local = edition.local_start(incident)?;
    Some(edition.settings.working_hours.contain(local))
}

fn recorded(incidents: &[&Incident]) -> usize {
    let start = |one: &&&Incident| one.timeline.moments.get(&Milestone::Started).copied();
    let recorded = |one: &&&Incident| start(one).is_some_and(|start| start.as_recorded());
    incidents.iter().filter(recorded).count()
}

fn values(edition: &Edition, incidents: &[&Incident], exposure: &Exposure) -> Values {
    let n = incidents.len();
    let working =
        incidents.iter().filter(|one| in_working_hours(edition, one) == Some(true)).count();
    let mut values = Values::from_iter(share(working, n).map(|share| (SHARE, share)));
    if n >= LISTED_BELOW && exposure.total > 0.0 {
        let hours = Estimate::point(exposure.working / exposure.total, HOURS_OF_THE_YEAR);
        values.insert(HOURS, hours);
    }
    if n >= RATE_NEEDS {
        let inside = (working as u64, exposure.working);
        let outside = ((n - working) as u64, exposure.total - exposure.working);
        values.insert(RATE_RATIO, rate::ratio(inside, outside, PLAIN_LEVEL));
    }
    values
}

/// Sorts the incidents by working hours, by weekday, by hour, and by both, each with the rate in its own hours.
fn by_the_clock(edition: &Edition, incidents: &[&Incident], exposure: &Exposure) -> Vec<Group> {
    let clock = Clock { edition, incidents };
    let working = &edition.settings.working_hours;
    let mut groups = clock.groups(
        By::Hours,
        |local| !working.contain(local),
        |outside| if *outside { "other-hours" } else { "working-hours" }.to_owned(),
        |outside| if *outside { exposure.total - exposure.working } else { exposure.working },
    );
    groups.extend(clock.groups(
        By::Weekday,
        |local| local.weekday,
        |day| day.key().to_owned(),
        |day| exposure.of_weekday(*day),
    ));
    groups.extend(clock.groups(
        By::Hour,
        |local| local.hour,
        |hour| format!("{hour:02}"),
        |hour| exposure.of_hour(*hour),
    ));
    groups.extend(clock.groups(
        By::WeekdayHour,
        |local| (local.weekday, local.hour),
        |(day, hour)| format!("{}-{hour:02}", day.key()),
        |cell| exposure.cells.get(cell).copied().unwrap_or_default(),
    ));
    groups
}

/// The incidents, each with what the clocks showed when it started.
struct Clock<'a> {
    edition: &'a Edition,
    incidents: &'a [&'a Incident],
}

impl Clock<'_> {
    /// Sorts them by a part of the clock, and compares each group with the hours of its own kind.
    fn groups<K: Ord>(
        &self,
        by: By,
        kind: impl Fn(Local) -> K,
        name: impl Fn(&K) -> String,
        hours: impl Fn(&K) -> f64,
    ) -> Vec<Group> {
        let kind = |one: &Incident| self.edition.local_start(one).map(&kind);
        let group = |part: Part| {
            let hours = kind(part.incidents[0]).as_ref().map_or(0.0, &hours);
            part.group(|own| often(own.len(), self.incidents.len(), hours))
        };
        split(self.incidents, by, kind, name).into_iter().map(group).collect()
    }
}

/// Says how often incidents start in hours of one kind: which share of all, and how many in an hour.
fn often(x: usize, all: usize, hours: f64) -> Values {
    if all < LISTED_BELOW {
        return Values::new();
    }
    let rate = rate::per_hour(x as u64, hours, PLAIN_LEVEL);
    let share = proportion::wilson(x as u64, all as u64, PLAIN_LEVEL);
    Values::from([(SHARE, share), (PER_HOUR, rate)])
}
