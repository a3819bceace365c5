//! Keys that name people: dropped here, so that no name leaves this room.

use std::collections::BTreeMap;

use crate::model::value::Value;

/// Keys behind which people are named, in lower case with `_`.
const PEOPLE: [&str; 46] = [
    "acknowledged_by",
    "approver",
    "assigned_to",
    "assignee",
    "assignees",
    "attendees",
    "author",
    "authors",
    "closed_by",
    "commander",
    "contact",
    "contacts",
    "created_by",
    "declared_by",
    "editor",
    "email",
    "emails",
    "engineer",
    "engineers",
    "facilitator",
    "ic",
    "incident_commander",
    "incident_lead",
    "lead",
    "mitigated_by",
    "on_call",
    "oncall",
    "opened_by",
    "owner",
    "owners",
    "participant",
    "participants",
    "people",
    "person",
    "persons",
    "reported_by",
    "reporter",
    "resolved_by",
    "responder",
    "reviewed_by",
    "reviewer",
    "reviewers",
    "scribe",
    "updated_by",
    "writer",
    "written_by",
];

/// Returns whether people are named behind a key.
pub fn names_people(key: &str) -> bool {
    let plain = key.to_lowercase().replace(['-', ' '], "_");
    PEOPLE.binary_search(&plain.as_str()).is_ok()
}

/// Drops the keys that name people, however deep, and `responders` where it is no count; returns how many.
pub fn drop(fields: &mut BTreeMap<String, Value>) -> usize {
    let before = fields.len();
    fields.retain(|key, value| !(names_people(key) || lists_responders(key, value)));
    let deeper: usize = fields.values_mut().map(drop_inside).sum();
    before - fields.len() + deeper
}

fn drop_inside(value: &mut Value) -> usize {
    match value {
        Value::Map(inner) => drop(inner),
        Value::List(items) => items.iter_mut().map(drop_inside).sum(),
        _ => 0,
    }
}

fn lists_responders(key: &str, value: &Value) -> bool {
    key.eq_ignore_ascii_case("responders") && !matches!(value, Value::Number(_) | Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_so_that_it_can_be_searched() {
        assert!(PEOPLE.is_sorted());
    }

    #[test]
    fn names_are_dropped_however_deep_and_counted() {
        let inner = BTreeMap::from([("Written-By".to_owned(), Value::Text("A. Person".into()))]);
        let mut fields = BTreeMap::from([
            ("responders".to_owned(), Value::List(vec![])),
            ("notes".to_owned(), Value::List(vec![Value::Map(inner)])),
            ("owner".to_owned(), Value::Text("A. Person".into())),
        ]);
        assert_eq!(drop(&mut fields), 3);
        assert!(!format!("{fields:?}").contains("Person"));
    }

    #[test]
    fn a_count_of_responders_is_no_name() {
        let mut fields = BTreeMap::from([("responders".to_owned(), Value::Number(6.0))]);
        assert_eq!(drop(&mut fields), 0);
    }
}
