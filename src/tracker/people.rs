//! Which fields of an export hold people, by their names.

use crate::model::keys::people::names_people;
use crate::source::text::{has, is_digits};

/// What a field is called that holds a person: the last of its words.
const ROLES: &str = "approver approvers assignee assignees author authors bearbeiter caller commander commanders contact contacts
coordinator creator developer dri editor employee employees engineer engineers facilitator fixer handler lead leads login manager
managers melder member members officer operator owner owners participant participants person persons reporter reporters requester
requesters requestor resolver resolvers responder responders reviewer reviewers scribe staff submitter tester testers username
verantwortlich verantwortliche verantwortlicher ansvarlig watcher watchers";

/// What a person did, before `by`. What noticed or caused something is mostly no person, and not among them.
const DEEDS: &str = "acknowledged approved assigned changed closed created declared edited entered escalated filed fixed handled
investigated led logged mitigated modified opened owned paged raised reported requested resolved reviewed signed solved submitted
updated verified written";

/// What may stand behind the role: `owner_name`, `Responder 1`, `Incident Commander (IC)`.
const BEHIND: &str =
    "address display email first full ic id ids key last login mail name names real user value";

/// Returns whether a column or a key is called as one that holds people: `Incident commander`, `assignedTo`, `owner_email`.
pub fn holds_people(name: &str) -> bool {
    let words = words(name);
    let plain = words.join("_");
    let is_behind = |word: &&String| has(BEHIND, word) || is_digits(word);
    let behind = words.iter().rev().take_while(is_behind).count();
    let role = &words[..words.len() - behind];
    let called =
        |end: &[&str]| role.ends_with(&end.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
    names_people(&plain)
        || names_people(&role.join("_"))
        || words.last().is_some_and(|last| ["email", "mail", "username"].contains(&last.as_str()))
        || role.last().is_some_and(|last| has(ROLES, last))
        || called(&["on", "call"])
        || called(&["assigned", "to"])
        || matches!(role, [.., deed, by] if by == "by" && has(DEEDS, deed))
}

/// Splits a name where its words begin, in small letters: `assignedTo` and `Assigned to` are the same.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let begins = c.is_uppercase() && before.is_lowercase();
        if begins || !c.is_alphanumeric() {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_is_called_as_a_role_holds_people() {
        for name in [
            "Incident commander",
            "Incident Commander (IC)",
            "assignedTo",
            "resolvedBy",
            "createdBy.fullName",
            "owner_name",
            "user_email",
            "Responder 1",
            "Engineer on call",
            "Fixed by",
            "Product owner",
            "Team lead",
            "E-mail",
            "Assignee Id",
        ] {
            assert!(holds_people(name), "{name}");
        }
    }

    #[test]
    fn a_field_that_only_sounds_like_one_holds_none() {
        for name in [
            "Lead time",
            "Detected by",
            "Noticed by",
            "Caused by",
            "Affected users",
            "Users affected",
            "Contact channel",
            "Member state",
            "Owner team",
            "Name",
            "ID",
            "Severity",
            "",
        ] {
            assert!(!holds_people(name), "{name}");
        }
    }
}
