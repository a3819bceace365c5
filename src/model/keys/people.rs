//! Keys behind which people are named, which no page, no data and no filter has.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_so_that_it_can_be_searched() {
        assert!(PEOPLE.is_sorted());
    }

    #[test]
    fn case_and_what_stands_between_words_do_not_matter() {
        assert!(["author", "Incident-Commander", "ON CALL"].iter().all(|key| names_people(key)));
        assert!(!names_people("owner_team"));
    }
}
