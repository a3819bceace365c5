//! What each kind of value is in JSON Schema.
//!
//! YAML has decided what a value is before a schema sees it: `007` is a number, and `true` no text. The reader takes both as
//! texts where it wants one, so a text may be any scalar here.

use serde_json::{Value, json};

use super::pattern;
use crate::model::Measure;
use crate::model::keys::ValueKind;

/// Returns the schema of a value that stands alone; `None` for a map whose keys are in the table.
pub(super) fn of(kind: ValueKind) -> Option<Value> {
    Some(match kind {
        ValueKind::Text | ValueKind::OneOf(_) => text(pattern::TEXT),
        ValueKind::Words => words(&text(pattern::TEXT)),
        ValueKind::Moment => json!({
            "type": ["string", "integer", "null"],
            "pattern": pattern::moment(),
            "patternErrorMessage": "a moment as in `2025-03-04 09:12`, perhaps with an offset, or a day alone",
            "minimum": FIRST_DAY,
            "maximum": LAST_DAY,
        }),
        ValueKind::Day => json!({
            "type": ["string", "integer", "null"],
            "pattern": pattern::day(),
            "patternErrorMessage": "a day as in `2025-03-04`",
            "minimum": FIRST_DAY,
            "maximum": LAST_DAY,
        }),
        ValueKind::Year => year(),
        ValueKind::Years => words(&year()),
        ValueKind::Clock => json!({
            "type": ["string", "null"],
            "pattern": pattern::CLOCK,
            "patternErrorMessage": "hours and minutes, as in `09:00`",
        }),
        ValueKind::Durations => words(&json!({
            "type": ["string", "null"],
            "pattern": pattern::DURATION,
            "patternErrorMessage": "a number and a unit, as in `30s`, `5m`, `1h` or `2d`",
        })),
        ValueKind::Truth => json!({"type": ["boolean", "null"]}),
        ValueKind::Number => {
            json!({"type": ["number", "null"], "minimum": 0, "maximum": 999_999_999_999_999_u64})
        }
        ValueKind::Count => {
            json!({"type": ["integer", "null"], "minimum": 0, "maximum": u32::MAX})
        }
        ValueKind::Score => json!({"enum": [1, 2, 3, 4, 5, "1", "2", "3", "4", "5", null]}),
        ValueKind::Choice(allowed) => choice(allowed),
        ValueKind::Address => link(),
        ValueKind::Measure => {
            let durations = Measure::ALL.map(Measure::key);
            let allowed: Vec<&str> = durations.into_iter().chain(["count"]).collect();
            json!({"anyOf": [{"enum": allowed}, {"$ref": FILTER}]})
        }
        ValueKind::Filter => json!({"allOf": [{"$ref": FILTER}]}),
        ValueKind::Names => json!({"type": ["object", "null"]}),
        ValueKind::Any => json!({}),
        ValueKind::Map | ValueKind::Maps => return None,
    })
}

/// Days that are written without hyphens are numbers.
const FIRST_DAY: u32 = 19_700_101;
const LAST_DAY: u32 = 21_001_231;

/// Where the schema of a filter stands in each document that has one.
const FILTER: &str = "#/definitions/filter";

/// Returns the schemas that filters refer to.
pub(super) fn filters() -> Value {
    let condition = "#/definitions/condition";
    json!({
        "filter": {
            "type": ["object", "null"],
            "additionalProperties": {"$ref": condition},
        },
        "condition": {
            "type": ["object", "array", "string", "number", "boolean", "null"],
            "pattern": pattern::TESTED,
            "items": {"type": ["string", "number", "boolean"]},
            "minItems": 1,
            "additionalProperties": {"$ref": condition},
        },
    })
}

/// A text that matches a pattern; other scalars are texts too.
pub(super) fn text(pattern: &str) -> Value {
    json!({"type": ["string", "number", "boolean", "null"], "pattern": pattern})
}

/// The same, with what an editor says where the text does not match.
pub(super) fn text_like(pattern: &str, said: &str) -> Value {
    let mut text = text(pattern);
    text["patternErrorMessage"] = json!(said);
    text
}

/// An address for a page, or words.
pub(super) fn link() -> Value {
    text_like(pattern::LINK, "an address that begins with `https://`, `http://` or `mailto:`")
}

/// One of some words.
pub(super) fn choice(allowed: &[&str]) -> Value {
    let mut all: Vec<Value> = allowed.iter().map(|word| json!(word)).collect();
    all.push(Value::Null);
    json!({"enum": all})
}

/// A list of values, or one alone.
pub(super) fn words(one: &Value) -> Value {
    let mut many = one.clone();
    many["items"] = needed(one.clone());
    if let Some(types) = many["type"].as_array_mut() {
        types.push(json!("array"));
    }
    many
}

/// A list of some words, or one alone.
pub(super) fn words_among(allowed: &[&str]) -> Value {
    json!({"anyOf": [choice(allowed), {"type": "array", "items": {"enum": allowed}}]})
}

/// A number as programs write it.
pub(super) fn real() -> Value {
    json!({"type": ["number", "string", "null"], "pattern": pattern::REAL})
}

/// The same value where it has to be there, and not `null`.
pub(super) fn needed(mut one: Value) -> Value {
    for key in ["type", "enum"] {
        if let Some(allowed) = one[key].as_array_mut() {
            allowed.retain(|word| *word != json!("null") && !word.is_null());
        } else if let Some(all) = one.as_object_mut() {
            // Asking for an absent key added it.
            all.retain(|name, value| name != key || !value.is_null());
        }
    }
    one
}

fn year() -> Value {
    json!({
        "type": ["integer", "string", "null"],
        "minimum": 1970,
        "maximum": 9999,
        "pattern": pattern::YEAR,
    })
}
