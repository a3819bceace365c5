//! Labels: filters, months and verdicts as a reader would call them.

use std::collections::BTreeMap;

use crate::findings::{Ruling, Verdict};
use crate::model::{Comparison, Edition, Filter, Measure, Test, Value, WorkingHours};
use crate::phrase;
use crate::time::Weekday;
use crate::words::{Language, say};

/// The prefix of keys that the authors made up themselves.
const OBSERVED: &str = "observations.";

/// Returns what the incidents of a filter have in common, in a few words.
pub fn filter(language: Language, filter: &Filter) -> String {
    if let Some(id) = watched(&filter.conditions) {
        return say!(language, id);
    }
    let conditions: Vec<String> =
        filter.conditions.iter().map(|(key, test)| condition(language, key, test)).collect();
    if conditions.is_empty() { say!(language, "filter-all") } else { language.list(&conditions) }
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
        (1, Some(true), None) | (2, Some(true), Some(true)) => Some("test-watching"),
        (1, Some(false), None) | (2, Some(false), Some(true)) => Some("no-test-watching"),
        _ => None,
    }
}

fn condition(language: Language, key: &str, test: &Test) -> String {
    if let Some(days) = weekdays(language, key, test) {
        return days;
    }
    let name = name(language, key);
    let is = |value: String| say!(language, "filter-is", name = &name, value);
    match test {
        Test::Absent => say!(language, "filter-absent", name),
        Test::Equals(Value::Bool(truth)) if key.starts_with(OBSERVED) && says_something(&name) => {
            let form = if *truth { "yes" } else { "no" };
            say!(language, "filter-truth", name, form)
        }
        Test::Equals(Value::Bool(true)) => name,
        Test::Equals(Value::Bool(false)) if key == "calendar.working_hours" => {
            say!(language, "outside-working-hours")
        }
        Test::Equals(Value::Bool(false)) => say!(language, "filter-no", name),
        Test::Equals(value) => is(self::value(language, value)),
        Test::OneOf(values) => {
            let values = values.iter().map(|value| self::value(language, value));
            is(language.choice(&values.collect::<Vec<String>>()))
        }
        Test::Compares(comparison, bound) => {
            let is_time = Measure::from_key(key).is_some();
            let bound = if is_time { language.duration(*bound) } else { language.figures(*bound) };
            say!(language, &format!("filter-{}", compared(*comparison)), name, bound)
        }
    }
}

/// Returns whether a name has a verb, as `had alert` does, so that `no` cannot stand before it.
fn says_something(name: &str) -> bool {
    const VERBS: [&str; 22] = [
        "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "can", "could",
        "will", "would", "should", "ist", "war", "hat", "hatte", "wurde", "konnte", "lief",
    ];
    name.split(' ').any(|word| VERBS.contains(&word))
}

/// Returns the name of a key; keys that the authors made up keep their own words.
fn name(language: Language, key: &str) -> String {
    let last = key.rsplit('.').next().unwrap_or(key);
    let id = format!("key-{}", last.replace('_', "-"));
    if key.starts_with(OBSERVED) { phrase::words(last) } else { language.word(&id, last) }
}

/// Names the days of a filter: `Friday`, `Monday to Thursday`.
fn weekdays(language: Language, key: &str, test: &Test) -> Option<String> {
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
        .map(|days| in_days(language, &days, |names| language.choice(names)))
}

/// Returns days as a span where three or more follow each other, else one by one.
fn in_days(
    language: Language,
    days: &[Weekday],
    one_by_one: impl Fn(&[String]) -> String,
) -> String {
    let names: Vec<String> = days.iter().map(|day| language.weekday(*day)).collect();
    match names.as_slice() {
        [first, _, .., last] if in_a_row(days) => say!(language, "days-in-a-row", first, last),
        names => one_by_one(names),
    }
}

fn value(language: Language, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => language.figures(*number),
        Value::Bool(truth) => truth.to_string(),
        Value::Null | Value::List(_) | Value::Map(_) => say!(language, "filter-else"),
    }
}

fn compared(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::AtLeast => "at-least",
        Comparison::AtMost => "at-most",
        Comparison::Above => "above",
        Comparison::Below => "below",
    }
}

/// Returns what a reader calls a finding.
pub fn finding(language: Language, id: &str) -> String {
    let name = format!("finding-name-{id}");
    if language.knows(&name) { say!(language, &name) } else { say!(language, "finding-name") }
}

/// Says whose year it was, and which months of it are known.
pub fn whose_year(edition: &Edition) -> String {
    let settings = &edition.settings;
    let language = settings.language;
    let freeze = settings.data_freeze;
    let last = if freeze.year() > settings.year { 12 } else { freeze.month() };
    let (first, year) = (language.month(1), settings.year.to_string());
    let months = match last {
        1 => say!(language, "kicker-month", month = first, year),
        last => say!(language, "kicker-months", first, last = language.month(last), year),
    };
    match &settings.organisation {
        Some(organisation) => format!("{organisation}, {months}"),
        None => months,
    }
}

/// Returns what a claim is called where its statement is too long.
pub fn claim(ruling: &Ruling) -> String {
    phrase::capital(&phrase::words(&ruling.hypothesis.id))
}

/// Returns a verdict in words; a retired claim has none.
pub fn verdict(language: Language, verdict: Option<Verdict>) -> String {
    verdict_of_key(language, verdict.map_or("retired", Verdict::key))
}

/// Returns a verdict in words by its name in `findings.json`; an unknown name stays as it is.
pub fn verdict_of_key(language: Language, key: &str) -> String {
    language.word(&format!("verdict-{key}"), key)
}

/// Returns who noticed, in words; a word that the authors made up stays as it is.
pub fn who(language: Language, key: &str) -> String {
    language.word(&format!("who-{key}"), key)
}

/// Says which hours are working hours: `Monday to Friday, 09:00 to 17:00`.
pub fn working_hours(language: Language, hours: &WorkingHours) -> String {
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let days = in_days(language, &hours.days, |names| language.list(names));
    say!(language, "working-hours", days, from = clock(hours.from), to = clock(hours.to))
}

fn in_a_row(days: &[Weekday]) -> bool {
    days.len() > 2 && days.windows(2).all(|pair| pair[0] as u8 + 1 == pair[1] as u8)
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
            (vec![("observations.had_alert", truth(false))], "no for “had alert”"),
            (vec![("observations.had_alert", truth(true))], "yes for “had alert”"),
            (vec![("observations.test_was_missing", truth(false))], "no for “test was missing”"),
            (vec![("calendar.working_hours", truth(false))], "outside working hours"),
        ] {
            assert_eq!(filter(Language::English, &filter_of(&conditions)), words);
        }
    }

    #[test]
    fn lists_bounds_and_days_read_as_words() {
        for (conditions, words) in [
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
                vec![("time_to_detect", Test::Compares(Comparison::AtLeast, 3600.0))],
                "time to detect of at least 1\u{a0}h",
            ),
            (vec![("calendar.weekday", Test::Equals(text("fri")))], "Friday"),
            (
                vec![("calendar.weekday", Test::OneOf(["mon", "tue", "wed"].map(text).to_vec()))],
                "Monday to Wednesday",
            ),
            (
                vec![("calendar.weekday", Test::OneOf(["sat", "sun"].map(text).to_vec()))],
                "Saturday or Sunday",
            ),
            (vec![], "all of them"),
        ] {
            assert_eq!(filter(Language::English, &filter_of(&conditions)), words);
        }
    }

    #[test]
    fn german_names_the_keys_of_the_format_and_leaves_those_of_the_house() {
        let one_of = |values: [&str; 2]| Test::OneOf(values.map(text).to_vec());
        let hour = Test::Compares(Comparison::AtLeast, 3600.0);
        for (key, test, words) in [
            ("trigger", one_of(["deploy", "config-change"]), "Auslöser deploy oder config-change"),
            ("observations.trigger", truth(false), "ohne trigger"),
            ("observations.hatte_alarm", truth(false), "nein bei „hatte alarm“"),
            ("calendar.weekday", one_of(["sat", "sun"]), "Samstag oder Sonntag"),
            ("calendar.working_hours", truth(false), "außerhalb der Arbeitszeit"),
            ("time_to_detect", hour, "Zeit bis zum Bemerken von mindestens 1\u{a0}h"),
        ] {
            assert_eq!(filter(Language::German, &filter_of(&[(key, test)])), words);
        }
    }
}
