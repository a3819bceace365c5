//! What the tables of keys do not say: which keys have to be there, which maps are closed, and what single values must look like.

use serde_json::{Value, json};

use super::kind::{choice, link, real, text, text_like, words, words_among};
use super::pattern;
use crate::diagnostic::{Severity, names::NAMES};
use crate::model::keys::Format;
use crate::model::{Measure, award, slide};
use crate::time::Zone;

/// Returns the schema of a value that its kind describes too loosely; the path is without its format.
pub(super) fn value(format: Format, path: &str) -> Option<Value> {
    if path == "allow" {
        return Some(allow());
    }
    Some(match (format, path) {
        (Format::Settings | Format::Edition, "format") | (Format::Theme, "contract") => {
            let known = (1..=format.version()).flat_map(|one| [json!(one), json!(one.to_string())]);
            json!({"enum": known.chain([Value::Null]).collect::<Vec<_>>()})
        }
        (Format::Settings, path) => return setting(path),
        (Format::WriteUp, path) => return of_write_up(path),
        (Format::Hypothesis, "id") => own_id(&slide::BUILT_IN),
        (Format::Hypothesis, "claim") => json!({
            "type": "string",
            "pattern": pattern::CLAIM,
            "patternErrorMessage": "`>=` or `<=` and a number, as in `>= 2` or `<= 50%`",
        }),
        (Format::Hypothesis, path) if path.starts_with("names.") => {
            let mut name = text(pattern::TEXT);
            name["maxLength"] = json!(40);
            name
        }
        (Format::Award, "id") => own_id(&award::BUILT_IN),
        (Format::Award, "largest" | "smallest" | "most") => {
            text_like(pattern::RANKED, "impact is printed and never ranked")
        }
        (Format::Slide, "id") => own_id(&slide::BUILT_IN),
        (Format::Edition, "findings.values") => json!({
            "type": ["object", "null"],
            "additionalProperties": {
                "type": ["object", "null"],
                "properties": {"value": real(), "low": real(), "high": real(), "x": real()},
            },
        }),
        (Format::Edition, path) if path.starts_with("hypotheses.estimate.") => real(),
        (Format::Edition, "hashes") => names_of(text(pattern::TEXT)),
        _ => return None,
    })
}

fn setting(path: &str) -> Option<Value> {
    Some(match path {
        "zone" => {
            let zones: Vec<&str> = Zone::names().collect();
            let mut zone = choice(&zones);
            // An editor would list all of them otherwise.
            zone["errorMessage"] = json!("the IANA name of a zone, as in `Europe/Oslo`");
            zone
        }
        "working_hours.days" => {
            words(&text_like(pattern::WEEKDAYS, "days as in `mon-fri` or `mon`"))
        }
        "severities" => {
            let mut list = words(&text(pattern::TEXT));
            list["uniqueItems"] = json!(true);
            list
        }
        "scales" => names_of(json!({
            "type": ["object", "null"],
            "propertyNames": {"enum": ["1", "2", "3", "4", "5"]},
            "additionalProperties": text(pattern::TEXT),
        })),
        "links.report" => {
            text_like(pattern::WEB, "an address that begins with `https://` or `http://`")
        }
        "links.edit" => text_like(
            pattern::WEB_OF_A_FILE,
            "an address with `{path}` in it, as in `https://git.example/edit/main/{path}`",
        ),
        "links.feedback" => text_like(
            pattern::WEB_OR_MAIL,
            "an address that begins with `https://`, `http://` or `mailto:`",
        ),
        // They are refused until they can be done.
        "privacy.names" | "privacy.on_name" => json!({"type": "null"}),
        _ => return None,
    })
}

fn of_write_up(path: &str) -> Option<Value> {
    Some(match path {
        "id" => {
            text_like(pattern::ID, "at most 80 of letters from a to z, digits, `.`, `_` and `-`")
        }
        "scores" => names_of(score()),
        "links" => names_of(link()),
        _ => return None,
    })
}

/// A map with names of the authors, all of whose values are alike.
fn names_of(value: Value) -> Value {
    json!({"type": ["object", "null"], "additionalProperties": value})
}

fn score() -> Value {
    json!({"type": ["integer", "null"], "minimum": 1, "maximum": 5})
}

fn own_id(taken: &[&str]) -> Value {
    let mut id = text_like(pattern::OWN_ID, "lower-case letters from a to z, digits and `-`");
    id["not"] = json!({"enum": taken});
    id
}

/// The names of warnings; an error cannot be silenced.
fn allow() -> Value {
    let warnings = NAMES.iter().filter(|(_, severity)| *severity == Severity::Warning);
    let names: Vec<&str> = warnings.map(|(name, _)| *name).collect();
    words_among(&names)
}

/// Returns the keys that a map has to have.
pub(super) fn needed(format: Format, path: &str) -> &'static [&'static str] {
    match (format, path) {
        (Format::Settings, "") => &["title", "year"],
        (Format::WriteUp, "") => &["id", "title"],
        (Format::WriteUp, "follow_ups") => &["total"],
        (Format::WriteUp, "ratings") => &["rater"],
        (Format::Hypothesis, "") => &["id", "statement", "estimand", "measure", "claim"],
        (Format::Award, "") => &["id", "title"],
        (Format::Slide, "") => &["title"],
        (Format::Edition, "findings") => &["id", "sentence", "unit", "n", "of"],
        (Format::Edition, "hypotheses") => &["id", "statement"],
        (Format::Edition, "hypotheses.groups") => &["name", "n"],
        (Format::Edition, "awards") => &["id", "winner"],
        (Format::Edition, "promises") => &["text"],
        _ => &[],
    }
}

/// Returns what the keys of a map may be besides those of the table: none, anything, or a value of one kind.
pub(super) fn others(format: Format, path: &str) -> Value {
    match (format, path) {
        // Filters may ask for any key of a write-up.
        (Format::WriteUp, "recorded") => json!(false),
        (Format::WriteUp, "ratings") => score(),
        (Format::WriteUp, _) => json!(true),
        // A program wrote it, perhaps a newer one.
        (Format::Edition, "" | "awards" | "promises") => json!(false),
        (Format::Edition, _) => json!(true),
        _ => json!(false),
    }
}

/// Returns what keys of one file ask of each other.
pub(super) fn between(format: Format) -> Vec<Value> {
    match format {
        Format::Hypothesis => claims(),
        Format::Award => {
            let chooses = |key: &&str| json!({"required": [key], "properties": {*key: {"not": {"type": "null"}}}});
            let one: Vec<Value> =
                ["winner", "largest", "smallest", "most"].iter().map(chooses).collect();
            let alone = json!({"if": one[0], "then": {"properties": {"where": {"type": "null"}}}});
            vec![json!({"oneOf": one}), alone]
        }
        _ => Vec::new(),
    }
}

/// What each estimand asks for.
fn claims() -> Vec<Value> {
    let durations = Measure::ALL.map(Measure::key);
    let map = json!({"type": "object"});
    let rows = [
        (
            "ratio-of-medians",
            json!({"measure": {"enum": durations}, "group": map, "against": map}),
            vec!["group", "against"],
        ),
        ("share", json!({"measure": map, "against": {"type": "null"}}), vec![]),
        (
            "difference-of-shares",
            json!({"measure": map, "group": map, "against": map}),
            vec!["group", "against"],
        ),
        (
            "rate-ratio",
            json!({"measure": {"const": "count"}, "group": map, "against": map}),
            vec!["group", "against"],
        ),
    ];
    let rule = |(estimand, properties, required): (&str, Value, Vec<&str>)| {
        json!({
            "if": {"properties": {"estimand": {"const": estimand}}},
            "then": {"properties": properties, "required": required},
        })
    };
    let retired = json!({
        "if": {"required": ["status"], "properties": {"status": {"const": "retired"}}},
        "then": {"required": ["reason"], "properties": {"reason": {"not": {"type": "null"}}}},
    });
    rows.into_iter().map(rule).chain([retired]).collect()
}

/// Returns when a file is held back, and so not checked.
pub(super) fn held_back(format: Format) -> Option<Value> {
    let says =
        |key: &str, truth: bool| json!({"required": [key], "properties": {key: {"const": truth}}});
    match format {
        Format::WriteUp => Some(json!({"anyOf": [says("draft", true), says("wrapped", false)]})),
        Format::Hypothesis | Format::Award | Format::Slide => Some(says("draft", true)),
        Format::Settings | Format::Edition | Format::Theme => None,
    }
}
