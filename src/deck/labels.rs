//! Labels: filters, months and verdicts as a reader would call them.

use std::collections::BTreeMap;

use crate::findings::ruling::{Ruling, Verdict};
use crate::model::filter::{Comparison, Filter, Test};
use crate::model::measure::Measure;
use crate::model::settings::WorkingHours;
use crate::model::value::Value;
use crate::phrase;
use crate::time::Weekday;

/// Returns what the incidents of a filter have in common, in a few words.
pub fn filter(filter: &Filter) -> String {
    if let Some(label) = watched(&filter.conditions) {
        return label.to_owned();
    }
    let conditions: Vec<String> = filter
        .conditions
        .iter()
        .map(|(key, test)| condition(key, test))
        .collect();
    match conditions.is_empty() {
        true => "all of them".to_owned(),
        false => phrase::list(&conditions),
    }
}

/// Names the two groups that most reports compare.
fn watched(conditions: &BTreeMap<String, Test>) -> Option<&'static str> {
    let truth = |key: &str| match conditions.get(key) {
        Some(Test::Equals(Value::Bool(truth))) => Some(*truth),
        _ => None,
    };
    let covered = truth("observations.covered");
    let coverable = truth("observations.coverable");
    match (conditions.len(), covered, coverable) {
        (1, Some(true), None) | (2, Some(true), Some(true)) => Some("test watching"),
        (1, Some(false), None) | (2, Some(false), Some(true)) => Some("no test watching"),
        _ => None,
    }
}

fn condition(key: &str, test: &Test) -> String {
    let name = phrase::words(key.rsplit('.').next().unwrap_or(key));
    if let Some(days) = weekdays(key, test) {
        return days;
    }
    match test {
        Test::Absent => format!("no {name} recorded"),
        Test::Equals(Value::Bool(true)) => name,
        Test::Equals(Value::Bool(false)) if key == "calendar.working_hours" => {
            "outside working hours".to_owned()
        }
        Test::Equals(Value::Bool(false)) => format!("no {name}"),
        Test::Equals(value) => format!("{name} {}", self::value(value)),
        Test::OneOf(values) => {
            let values: Vec<String> = values.iter().map(self::value).collect();
            format!("{name} {}", phrase::choice(&values))
        }
        Test::Compares(comparison, bound) => {
            let bound = match Measure::from_key(key) {
                Some(_) => phrase::duration(*bound),
                None => phrase::number(*bound),
            };
            format!("{name} {} {bound}", compared(*comparison))
        }
    }
}

/// Names the days of a filter: `Friday`, `Monday to Thursday`.
fn weekdays(key: &str, test: &Test) -> Option<String> {
    let values = match test {
        Test::Equals(value) => std::slice::from_ref(value),
        Test::OneOf(values) => values,
        _ => return None,
    };
    let day = |value: &Value| match value {
        Value::Text(text) => Weekday::ALL.into_iter().find(|day| day.key() == text),
        _ => None,
    };
    let days: Option<Vec<Weekday>> = values.iter().map(day).collect();
    days.filter(|_| key == "calendar.weekday")
        .map(|days| in_days(&days, |names| phrase::choice(names)))
}

/// Returns days as a span where three or more follow each other, else one by one.
fn in_days(days: &[Weekday], one_by_one: impl Fn(&[&str]) -> String) -> String {
    let names: Vec<&str> = days.iter().map(|day| day.name()).collect();
    match names.as_slice() {
        [first, _, .., last] if in_a_row(days) => format!("{first} to {last}"),
        names => one_by_one(names),
    }
}

fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => phrase::number(*number),
        Value::Bool(truth) => truth.to_string(),
        Value::Null | Value::List(_) | Value::Map(_) => "something else".to_owned(),
    }
}

fn compared(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::AtLeast => "of at least",
        Comparison::AtMost => "of at most",
        Comparison::Above => "above",
        Comparison::Below => "below",
    }
}

/// Returns what a claim is called where its statement is too long.
pub fn claim(ruling: &Ruling) -> String {
    phrase::capital(&phrase::words(&ruling.hypothesis.id))
}

/// Returns a verdict in words; a retired claim has none.
pub fn verdict(verdict: Option<Verdict>) -> String {
    verdict.map_or("retired".to_owned(), |verdict| phrase::words(verdict.key()))
}

/// Says which hours are working hours: `Monday to Friday, 09:00 to 17:00`.
pub fn working_hours(hours: &WorkingHours) -> String {
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let days = in_days(&hours.days, |names| phrase::list(names));
    format!("{days}, {} to {}", clock(hours.from), clock(hours.to))
}

fn in_a_row(days: &[Weekday]) -> bool {
    days.len() > 2
        && days
            .windows(2)
            .all(|pair| pair[0] as u8 + 1 == pair[1] as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter_of(conditions: &[(&str, Test)]) -> Filter {
        let pairs = conditions.iter().cloned();
        Filter {
            conditions: pairs.map(|(key, test)| (key.to_owned(), test)).collect(),
            written: String::new(),
        }
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn truth(truth: bool) -> Test {
        Test::Equals(Value::Bool(truth))
    }

    #[test]
    fn a_filter_reads_as_words() {
        for (conditions, words) in [
            (vec![("observations.covered", truth(true))], "test watching"),
            (
                vec![
                    ("observations.covered", truth(false)),
                    ("observations.coverable", truth(true)),
                ],
                "no test watching",
            ),
            (vec![("observations.flag", truth(false))], "no flag"),
            (
                vec![("calendar.working_hours", truth(false))],
                "outside working hours",
            ),
            (
                vec![(
                    "trigger",
                    Test::OneOf(vec![
                        Value::Text("deploy".to_owned()),
                        Value::Text("config-change".to_owned()),
                    ]),
                )],
                "trigger deploy or config-change",
            ),
            (
                vec![(
                    "time_to_detect",
                    Test::Compares(Comparison::AtLeast, 3600.0),
                )],
                "time to detect of at least 1\u{a0}h",
            ),
            (
                vec![("calendar.weekday", Test::Equals(text("fri")))],
                "Friday",
            ),
            (
                vec![(
                    "calendar.weekday",
                    Test::OneOf(["mon", "tue", "wed"].map(text).to_vec()),
                )],
                "Monday to Wednesday",
            ),
            (
                vec![(
                    "calendar.weekday",
                    Test::OneOf(["sat", "sun"].map(text).to_vec()),
                )],
                "Saturday or Sunday",
            ),
            (vec![], "all of them"),
        ] {
            assert_eq!(filter(&filter_of(&conditions)), words);
        }
    }
}
