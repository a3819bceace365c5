//! Checks the values that filters ask for against those of the write-ups.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::dialect;
use crate::diagnostic::{Diagnostic, and, count, short};
use crate::model::{Edition, Test, Value, filter::LISTS};
use crate::source::{Span, text::has};
use crate::time::Duration;

/// The most values that a complaint lists.
const MOST: usize = 6;

/// The documented words of `detected_by`: a list may contain some that do not occur in a year.
const OURS: [&str; 7] =
    ["synthetic-test", "alert", "dashboard", "engineer", "support", "customer", "social"];

const WAY_OUT: &str = "ask for a value that a write-up has, or write this one where it belongs";

const BELOW: &str = "a map has keys of its own: ask for one below it, as in `impact.users`";

/// The values of a key in the write-ups: each as it is written, and in how many.
pub struct Held(BTreeMap<String, (Value, usize)>);

impl Held {
    /// Collects the values of a key; the items of a list count one by one.
    pub fn behind(edition: &Edition, key: &str) -> Held {
        let mut held = BTreeMap::new();
        for incident in &edition.incidents {
            // Every write-up has a kind, whether or not it gives one.
            let kind = Value::Text(incident.kind.key().to_owned());
            let values = match Value::at(&incident.fields, key) {
                _ if key == "kind" => std::slice::from_ref(&kind),
                // A list of words counts as each of them; a list that contains a boolean, or nothing, is not a boolean.
                Some(Value::List(items)) if LISTS.contains(&key) || is_of_words(items) => {
                    items.as_slice()
                }
                Some(Value::Null) | None => &[],
                Some(value) => std::slice::from_ref(value),
            };
            let mut mine = BTreeSet::new();
            for value in values {
                if mine.insert(written(value)) {
                    let (_, count) = held.entry(written(value)).or_insert((value.clone(), 0));
                    *count += 1;
                }
            }
        }
        Held(held)
    }

    fn has(&self, value: &Value) -> bool {
        self.0.values().any(|(one, _)| match one {
            Value::List(items) => items.contains(value),
            one => one == value,
        })
    }

    fn is_map(&self) -> bool {
        self.0.values().any(|(value, _)| matches!(value, Value::Map(_)))
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().filter_map(|(value, _)| match value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Lists the values that are neither `true` nor `false`, the most frequent first.
    pub fn said_otherwise(&self) -> Option<String> {
        self.described(is_no_truth)
    }

    /// Suggests what to do about values that are neither `true` nor `false`: some mean yes or no, some do not.
    pub fn truth_hint(&self) -> &'static str {
        if self.is_map() {
            return BELOW;
        }
        let mut values = self.0.values().map(|(value, _)| value);
        match values.any(|value| matches!(value, Value::Bool(_)) || says_truth(value)) {
            true => {
                "write `true` or `false` in the write-ups, without quotes, and leave the key out where nobody knows"
            }
            false => "ask for what the write-ups say, or write `true` or `false` there",
        }
    }

    /// Lists how often each matching value occurs: `yes` in 5 write-ups and `no` in 3.
    fn described(&self, of_kind: impl Fn(&Value) -> bool) -> Option<String> {
        let of_kind = self.0.iter().filter(|(_, (value, _))| of_kind(value));
        let mut values: Vec<(Reverse<usize>, &str)> =
            of_kind.map(|(written, (_, count))| (Reverse(*count), written.as_str())).collect();
        values.sort();
        let say = |(place, (Reverse(n), written)): (usize, &(Reverse<usize>, &str))| match place {
            0 => format!("`{written}` in {}", count(*n, "write-up")),
            _ => format!("`{written}` in {n}"),
        };
        let mut each: Vec<String> = values.iter().take(MOST).enumerate().map(say).collect();
        if values.len() > MOST {
            each.push(count(values.len() - MOST, "other value"));
        }
        (!each.is_empty()).then(|| and(&each))
    }
}

/// Returns a value as it is written in a file: a text that would be read as another type is quoted.
pub fn written(value: &Value) -> String {
    match value {
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text)
            if text.parse::<f64>().is_ok() || matches!(text.as_str(), "true" | "false") =>
        {
            format!("\"{text}\"")
        }
        Value::Text(text) => text.clone(),
        Value::List(items) => {
            format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", "))
        }
        Value::Map(_) => "{...}".to_owned(),
        Value::Null => String::new(),
    }
}

/// Returns whether a list contains words or numbers, so that a filter asks for one of them.
fn is_of_words(items: &[Value]) -> bool {
    !items.is_empty() && !items.iter().any(|one| matches!(one, Value::Bool(_)))
}

/// Returns whether a value is neither `true` nor `false` nor null.
pub fn is_no_truth(value: &Value) -> bool {
    !matches!(value, Value::Bool(_) | Value::Null)
}

/// Returns whether a value means yes or no.
fn says_truth(value: &Value) -> bool {
    const TRUTHS: &str = "yes no y n on off true false t f ja nein wahr falsch x 0 1 \u{2713} \u{2714} \u{2705} \u{2717} \u{274c}";
    let word = written(value).trim_matches('"').trim().to_lowercase();
    has(TRUTHS, word.trim_end_matches('\u{fe0f}'))
}

/// Complains about the values of one condition that no write-up has.
pub fn complaints(key: &str, test: &Test, held: &Held, span: Span) -> Vec<Diagnostic> {
    if let Test::Compares(..) = test {
        return not_compared(key, held, span).into_iter().collect();
    }
    if held.0.is_empty() {
        return Vec::new();
    }
    let asked = test.values();
    let missing = asked.iter().filter_map(|value| match value {
        Value::Bool(truth) => truth_missing(key, *truth, held, span),
        Value::Text(text) if is_ours(key, text) && asked.iter().any(|one| held.has(one)) => None,
        value => (!held.has(value)).then(|| never(key, value, held, span)),
    });
    missing.collect()
}

fn is_ours(key: &str, word: &str) -> bool {
    key == "detected_by" && OURS.contains(&word)
}

fn complaint(key: &str, message: String, span: Span) -> Diagnostic {
    Diagnostic::warning("unknown-filter-value", message)
        .alike(format!("{key} has other values"))
        .at(span, "")
}

/// Complains if a key that should be `true` or `false` has other values, which are then on neither side of a comparison.
fn truth_missing(key: &str, truth: bool, held: &Held, span: Span) -> Option<Diagnostic> {
    let others = held.said_otherwise()?;
    let message = match held.has(&Value::Bool(truth)) {
        true => format!("`{key}` is {others}, and neither `true` nor `false`"),
        false => format!("`{key}` is {others}, and never `{truth}`"),
    };
    Some(complaint(key, message, span).hint(held.truth_hint()))
}

/// Complains about a valid word that no write-up has; about a list only if no write-up has any of its words.
pub fn had_by_nobody(key: &str, test: &Test, held: &Held, span: Span) -> Option<Diagnostic> {
    let first = test.values().first()?;
    if test.values().iter().any(|value| held.has(value)) {
        return None;
    }
    let others = held.described(|_| true)?;
    let message = format!("`{key}` is never `{}`", short(&written(first)));
    let words: Vec<&str> = held.texts().collect();
    let near = match first {
        Value::Number(_) => dialect::near_word(&written(first), &words),
        _ => None,
    };
    let complaint = complaint(key, message, span).note(format!("it is {others}"));
    Some(complaint.hint(near.unwrap_or_else(|| WAY_OUT.to_owned())))
}

fn never(key: &str, value: &Value, held: &Held, span: Span) -> Diagnostic {
    let asked = written(value);
    let others = held.described(|_| true).map(|others| format!("it is {others}"));
    let complaint = complaint(key, format!("`{key}` is never `{asked}`"), span).note_if(others);
    let plain = asked.trim_matches('"');
    let otherwise = held.0.keys().find(|one| one.trim_matches('"') == plain);
    let mut words: Vec<&str> = held.texts().collect();
    match (otherwise, value) {
        (Some(other), _) => complaint.hint(format!(
            "`{other}` and `{asked}` are not the same: write it one way, without quotes"
        )),
        (None, value) if says_truth(value) && held.has(&Value::Bool(true)) => {
            complaint.hint("write `true` or `false`")
        }
        _ => {
            let instead = dialect::word(plain, &words);
            if key == "detected_by" {
                words.extend(OURS.iter().filter(|word| **word != plain));
            }
            let meant = instead.or_else(|| dialect::near_word(plain, &words));
            let way_out = if held.is_map() { BELOW } else { WAY_OUT };
            complaint.hint(meant.unwrap_or_else(|| way_out.to_owned()))
        }
    }
}

/// Complains if a number is compared with values that are not numbers.
fn not_compared(key: &str, held: &Held, span: Span) -> Option<Diagnostic> {
    let counts = |value: &Value| match value {
        Value::Number(_) => true,
        Value::Text(text) => Duration::parse(text).is_some(),
        _ => false,
    };
    let others = held.described(|value| !counts(value))?;
    let quoted = held.texts().any(|text| text.trim().parse::<f64>().is_ok());
    let message = format!("`{key}` is compared with a number, and it is {others}");
    let complaint = complaint(key, message, span).note("what is no number never matches");
    Some(match quoted {
        true => complaint.hint("write the number in the write-ups without quotes"),
        false => complaint
            .hint("write a plain number or a length of time in the write-ups, as in `3` or `90s`"),
    })
}
