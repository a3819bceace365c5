//! Reads a filter from a YAML map.

use super::fields::Reader;
use super::number::{LARGEST, is_too_large, longest_duration, number, too_large, typed};
use super::plain_number::{self, Counted};
use super::tree::{Entry, Fields, Shape};
use super::typed::{scalar, value};
use crate::diagnostic::{Diagnostic, Severity, short};
use crate::model::{Comparison, Filter, Measure, Test, Value};
use crate::time::Duration;

/// Reads the filter under a key; `None` if the key is absent or its value is not a filter.
pub fn filter(fields: &mut Reader, key: &str) -> Option<Filter> {
    let inner = fields.inner(key)?;
    let mut filter = Filter::default();
    let mut sound = true;
    collect(inner.fields, "", &mut filter, &mut |complaint| {
        sound &= complaint.severity == Severity::Warning;
        inner.complaints.push(complaint);
    });
    sound.then_some(filter)
}

/// Flattens nested maps into dotted keys.
fn collect(
    fields: &Fields,
    prefix: &str,
    filter: &mut Filter,
    complain: &mut impl FnMut(Diagnostic),
) {
    for entry in &fields.entries {
        let key = format!("{prefix}{}", entry.key);
        if let Shape::Map(inner) = &entry.value.shape {
            collect(inner, &format!("{key}."), filter, complain);
            continue;
        }
        match test(&key, entry) {
            Ok(test) => {
                without_unit(&key, entry, &test).map(&mut *complain);
                let comma = if filter.written.is_empty() { "" } else { ", " };
                let written = format!("{comma}{key}: {}", write(&value(&entry.value)));
                filter.written.push_str(&written);
                filter.conditions.insert(key, test);
            }
            Err(complaint) => complain(*complaint),
        }
    }
}

fn test(key: &str, entry: &Entry) -> Result<Test, Box<Diagnostic>> {
    match value(&entry.value) {
        Value::Null => Ok(Test::Absent),
        Value::List(items) if items.is_empty() => {
            let key = short(key);
            let message = format!("`{key}` is one of an empty list, which matches nobody");
            let hint = format!(
                "write what it may be, as in `{key}: [one, two]`; for write-ups without it `{key}: null`"
            );
            Err(wrong(entry, message).hint(hint).into())
        }
        Value::List(items) => match items.iter().all(is_plain) {
            true => Ok(Test::OneOf(items)),
            false => {
                Err(wrong(entry, format!("`{}` is one of a list of plain values", short(key)))
                    .hint("write `[one, two]`, without maps, lists or `null` in it")
                    .into())
            }
        },
        Value::Text(text) if text.starts_with(['<', '>']) => comparison(key, entry, &text),
        single => Ok(Test::Equals(single)),
    }
}

fn is_plain(value: &Value) -> bool {
    matches!(value, Value::Bool(_) | Value::Number(_) | Value::Text(_))
}

fn comparison(key: &str, entry: &Entry, text: &str) -> Result<Test, Box<Diagnostic>> {
    let (comparison, bound) = split(text);
    let bound = bound.trim();
    let seconds = || Duration::parse(bound).map(|duration| duration.seconds() as f64);
    if let Some(bound) = number(bound).or_else(seconds) {
        return Ok(Test::Compares(comparison, bound));
    }
    let key = short(key);
    if Duration::is_too_long(bound) {
        return Err(Box::new(too_large(&key, entry.place(), &longest_duration())));
    }
    if is_too_large(bound, LARGEST) {
        return Err(Box::new(too_large(&key, entry.place(), &typed(LARGEST))));
    }
    let message = format!("`{key}` is compared with `{}`, which is no number", short(bound));
    Err(wrong(entry, message)
        .alike(format!("`{key}` is compared with no number"))
        .hint_if(
            meant(&key, bound).map(|bound| format!("write `\"{} {bound}\"`", comparison.sign())),
        )
        .hint("write a number or a duration: `\">= 3\"`, `\"< 1h\"`, `\"<= 90s\"`, `\"> 2d\"`")
        .into())
}

/// Returns the number or duration that a bound was meant as: `5,000` is 5000, `10 min` is `10m`.
fn meant(key: &str, bound: &str) -> Option<String> {
    let things = plain_number::meant(bound, Counted::Things);
    things.filter(|_| Measure::from_key(key).is_none()).or_else(|| length(bound))
}

fn length(bound: &str) -> Option<String> {
    let seconds = plain_number::meant(bound, Counted::Time(1.0))?;
    let seconds: u32 = seconds.parse().ok()?;
    let mut units = [(86_400, 'd'), (3_600, 'h'), (60, 'm'), (1, 's')].into_iter();
    let (size, unit) = units.find(|(size, _)| seconds.is_multiple_of(*size))?;
    Some(format!("{}{unit}", seconds / size))
}

/// Warns about a duration that is compared with a plain number, which counts as seconds.
fn without_unit(key: &str, entry: &Entry, test: &Test) -> Option<Diagnostic> {
    let Test::Compares(comparison, bound) = test else { return None };
    let text = scalar(&entry.value)?.trim_start_matches(['<', '>', '=']).trim();
    if *bound == 0.0 || number(text).is_none() || Measure::from_key(key).is_none() {
        return None;
    }
    let sign = comparison.sign();
    let message = format!("`{key}` is compared with {} seconds", short(text));
    let complaint = Diagnostic::warning("no-unit", message).at(entry.place(), "there is no unit");
    Some(complaint.hint(format!(
        "write the unit: `\"{sign} {text}s\"` for seconds, `\"{sign} {text}m\"` for minutes, `\"{sign} {text}h\"` for hours"
    )))
}

fn split(text: &str) -> (Comparison, &str) {
    let signs = [
        (">=", Comparison::AtLeast),
        ("<=", Comparison::AtMost),
        (">", Comparison::Above),
        ("<", Comparison::Below),
    ];
    let found = signs
        .into_iter()
        .find_map(|(sign, comparison)| Some((comparison, text.strip_prefix(sign)?)));
    found.expect("the text begins with one of the signs")
}

fn wrong(entry: &Entry, message: String) -> Diagnostic {
    Diagnostic::error("filter", message).at(entry.place(), "")
}

fn write(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::List(items) => {
            format!("[{}]", items.iter().map(write).collect::<Vec<_>>().join(", "))
        }
        Value::Map(_) => "{...}".to_owned(),
    }
}
