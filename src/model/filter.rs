//! Filters, which select incidents for a hypothesis or a list.

use std::collections::BTreeMap;

use super::timeline::{Interval, Milestone};
use super::{incident::Incident, measure::Measure, settings::Settings, value::Value};
use crate::time::{Date, Duration, Local, When};

/// Keys that are lists; an absent one is empty, not unknown.
pub const LISTS: [&str; 5] = ["services", "teams", "tags", "factors", "saved_by"];

/// Keys that are derived from the moments, besides the duration measures.
pub const DERIVED: [&str; 5] =
    ["calendar.weekday", "calendar.hour", "calendar.month", "calendar.working_hours", "open"];

/// The start of the keys that ask for a time of day, of the week or of the year.
pub const CALENDAR: &str = "calendar.";

/// Returns whether every incident has a value for a key, whatever its write-up contains.
///
/// A list that no write-up has is not one of these: nobody has looked for what it would contain.
pub fn is_always_there(key: &str) -> bool {
    DERIVED.contains(&key) || key == "kind" || Measure::from_key(key).is_some()
}

/// How a number is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `>=`
    AtLeast,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `<`
    Below,
}

/// A condition on one key.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// It is absent.
    Absent,
    /// It is this value, or a list that holds it.
    Equals(Value),
    /// It is one of these, or a list that holds one of them.
    OneOf(Vec<Value>),
    /// It is a number that compares like this with another; durations are in seconds.
    Compares(Comparison, f64),
}

/// Conditions that must all hold; without any, every incident matches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The condition on each dotted key.
    pub conditions: BTreeMap<String, Test>,
    /// How it was written, for people.
    pub written: String,
}

impl Filter {
    /// Returns whether an incident matches; `None` if its keys do not decide it.
    ///
    /// One false condition decides. Without one, an undecided condition leaves the result undecided.
    pub fn matches(&self, incident: &Incident, settings: &Settings) -> Option<bool> {
        let mut decided = Some(true);
        for (key, test) in &self.conditions {
            match test.holds(&lookup(key, incident, settings)) {
                Some(false) => return Some(false),
                Some(true) => {}
                None => decided = None,
            }
        }
        decided
    }

    /// Returns whether a local time matches; `None` if the filter asks for keys outside the calendar.
    pub fn matches_clock(&self, local: Local, settings: &Settings) -> Option<bool> {
        let mut matches = true;
        for (key, test) in &self.conditions {
            let found = clock(key.strip_prefix(CALENDAR)?, local, settings);
            matches &= test.holds(&found)?;
        }
        Some(matches)
    }
}

/// The value of a key of an incident.
enum Found {
    Present(Value),
    Absent,
    /// A list that was not written: empty, so it holds nothing.
    NoList,
    /// A value that is not known exactly: a duration that is open or negative.
    Unknown,
}

impl Test {
    /// Returns the values that are asked for; empty if the key must be absent, or is compared.
    pub fn values(&self) -> &[Value] {
        match self {
            Test::Equals(value) => std::slice::from_ref(value),
            Test::OneOf(values) => values,
            Test::Absent | Test::Compares(..) => &[],
        }
    }

    fn holds(&self, found: &Found) -> Option<bool> {
        let value = match (self, found) {
            (Test::Absent, Found::Absent | Found::NoList) => return Some(true),
            (Test::Absent, _) => return Some(false),
            (_, Found::Present(value)) => value,
            (_, Found::NoList) => return Some(false),
            (_, Found::Absent | Found::Unknown) => return None,
        };
        match self {
            Test::Absent => Some(false),
            Test::Equals(wanted) => Some(contains(value, wanted)),
            Test::OneOf(wanted) => Some(wanted.iter().any(|one| contains(value, one))),
            Test::Compares(comparison, bound) => {
                Some(amount(value).is_some_and(|number| comparison.holds(number, *bound)))
            }
        }
    }
}

impl Comparison {
    /// Returns its sign, such as `>=`.
    pub fn sign(self) -> &'static str {
        match self {
            Comparison::AtLeast => ">=",
            Comparison::AtMost => "<=",
            Comparison::Above => ">",
            Comparison::Below => "<",
        }
    }

    /// Returns whether a number compares like this with a bound.
    pub fn holds(self, number: f64, bound: f64) -> bool {
        match self {
            Comparison::AtLeast => number >= bound,
            Comparison::AtMost => number <= bound,
            Comparison::Above => number > bound,
            Comparison::Below => number < bound,
        }
    }
}

/// Returns a number, or the seconds of a duration such as `1h`, for comparisons.
fn amount(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Text(text) => Duration::parse(text).map(|duration| duration.seconds() as f64),
        _ => None,
    }
}

fn contains(value: &Value, wanted: &Value) -> bool {
    match value {
        Value::List(items) => items.contains(wanted),
        single => single == wanted,
    }
}

fn lookup(key: &str, incident: &Incident, settings: &Settings) -> Found {
    if let Some(measure) = Measure::from_key(key) {
        return match measure.of(incident, settings.freeze) {
            Interval::Exact(duration) => Found::Present(Value::Number(duration.seconds() as f64)),
            Interval::Censored(_) | Interval::Negative(_) => Found::Unknown,
            Interval::NotRecorded => Found::Absent,
        };
    }
    if let Some(part) = key.strip_prefix(CALENDAR) {
        return calendar(part, incident, settings);
    }
    match Value::at(&incident.fields, key) {
        Some(Value::Null) | None => default(key, incident),
        Some(value) => Found::Present(value.clone()),
    }
}

fn default(key: &str, incident: &Incident) -> Found {
    match key {
        "open" => Found::Present(Value::Bool(false)),
        "kind" => Found::Present(Value::Text(incident.kind.key().to_owned())),
        key if LISTS.contains(&key) => Found::NoList,
        _ => Found::Absent,
    }
}

fn calendar(part: &str, incident: &Incident, settings: &Settings) -> Found {
    match incident.timeline.when(Milestone::Started) {
        None => Found::Absent,
        Some(When::At(start)) => clock(part, settings.zone.local(start), settings),
        Some(When::Day(date)) => day(part, date),
    }
}

fn clock(part: &str, local: Local, settings: &Settings) -> Found {
    match part {
        "hour" => Found::Present(Value::Number(f64::from(local.hour))),
        "working_hours" => Found::Present(Value::Bool(settings.working_hours.contain(local))),
        _ => day(part, local.date),
    }
}

/// Returns what is known about a day: its weekday and month, but no hour.
fn day(part: &str, date: Date) -> Found {
    match part {
        "weekday" => Found::Present(Value::Text(date.weekday().key().to_owned())),
        "month" => Found::Present(Value::Number(f64::from(date.month()))),
        _ => Found::Absent,
    }
}

#[cfg(test)]
mod tests;
