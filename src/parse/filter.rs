//! A YAML map to a filter.

use crate::diagnostic::{Diagnostic, short};
use crate::model::filter::{Comparison, Filter, Test};
use crate::model::value::Value;
use crate::parse::fields::Reader;
use crate::parse::number::{LARGEST, is_too_large, number, too_large, typed};
use crate::parse::tree::{Entry, Fields, Shape};
use crate::parse::typed::value;
use crate::time::Duration;

/// Reads the filter behind a key; `None` where the key is absent or its value is no filter.
pub fn filter(fields: &mut Reader, key: &str) -> Option<Filter> {
    let inner = fields.inner(key)?;
    let mut filter = Filter::default();
    let mut sound = true;
    collect(inner.fields, "", &mut filter, &mut |complaint| {
        inner.told.push(complaint);
        sound = false;
    });
    sound.then_some(filter)
}

/// Flattens nested maps to keys with dots.
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
        Value::List(items) => match items.iter().all(is_plain) {
            true => Ok(Test::OneOf(items)),
            false => Err(wrong(
                entry,
                format!("`{}` is one of a list of plain values", short(key)),
            )
            .hint("write `[one, two]`, without maps, lists or `null` in it")
            .into()),
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
        let days = Duration::LONGEST.seconds() / 86_400;
        let longest = format!("a hundred years, `{days}d`");
        return Err(Box::new(too_large(&key, entry.place(), &longest)));
    }
    if is_too_large(bound, LARGEST) {
        return Err(Box::new(too_large(&key, entry.place(), &typed(LARGEST))));
    }
    let message = format!(
        "`{key}` is compared with `{}`, which is no number",
        short(bound)
    );
    Err(wrong(entry, message)
        .alike(format!("`{key}` is compared with no number"))
        .hint("write a number or a duration: `\">= 3\"`, `\"< 1h\"`, `\"<= 90s\"`, `\"> 2d\"`")
        .into())
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
            let items: Vec<String> = items.iter().map(write).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(_) => "{...}".to_owned(),
    }
}
