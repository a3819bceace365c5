//! `jira-csv`: what Jira's search exports as "Export CSV (all fields)", of Cloud and of Data Center.
//!
//! The id is the issue key. `Created` is when the ticket was opened and `Resolved` when it was closed; impact, detection
//! and end come from the site's own fields, such as "Incident start". A Jira CSV has no zone: it is read in the report's.
//! Services are the field "Affected services" where any row has it, else the components. `Priority` is no severity.

use super::account::Reason;
use super::ask::File;
use super::layout::Layout;
use super::row::{Export, Row};
use super::want::Keys;
use super::{sheet, skip, wiki};
use crate::diagnostic::Diagnostics;

/// Jira's table.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

/// Jira's fields, by the names that sites give them.
pub const KEYS: Keys = &[
    ("id", &["Issue key"]),
    ("title", &["Summary"]),
    ("severity", &["Severity", "Incident severity"]),
    (
        "services",
        &["Affected services", "Affected service", "Components", "Component/s", "Component"],
    ),
    ("teams", &["Affected teams", "Responsible teams"]),
    ("tags", &["Labels"]),
    ("detected_by", &[DETECTED_BY]),
    ("responders", &["Responders"]),
    ("recorded.opened_at", &["Created"]),
    (
        "recorded.started_at",
        &[
            "Incident start",
            "Impact start",
            "Incident started",
            "Impact started",
            "Incident started at",
            "Impact started at",
            "Incident start time",
            "Impact start time",
        ],
    ),
    (
        "recorded.detected_at",
        &[
            "Incident detected",
            "Incident detected at",
            "Detected",
            "Detected at",
            "Incident detection",
            "Detection time",
            "Time detected",
        ],
    ),
    ("recorded.declared_at", &["Incident declared", "Declared"]),
    ("recorded.acknowledged_at", &["Incident acknowledged", "Acknowledged"]),
    (
        "recorded.mitigated_at",
        &["Impact end", "Impact mitigated", "Incident mitigated", "Mitigated"],
    ),
    (
        "recorded.resolved_at",
        &["Incident end", "Incident resolved", "Incident resolved at", "Incident end time"],
    ),
    ("recorded.recovered_at", &["Incident recovered", "Recovered"]),
    ("recorded.closed_at", &["Resolved", "Resolution date"]),
    ("links.relates", &["Outward issue link (Relates)"]),
    ("links.causes", &["Outward issue link (Problem/Incident)", "Outward issue link (Causes)"]),
];

/// The field of an importer that holds one of our words for how it was detected, and no name.
pub const DETECTED_BY: &str = "detected by a word of ours";

/// Moments of the ticket, which change with every export or are about planning.
pub const NOISE: &[&str] = &[
    "Updated",
    "Last Viewed",
    "Status Category Changed",
    "statuscategorychangedate",
    "lastViewed",
    "Due date",
    "duedate",
    "[CHART] Date of First Response",
    "[CHART] Time in Status",
    "Start date",
];

/// Columns with people beside those whose name says so.
const PEOPLE: [&str; 11] = [
    "creator",
    "watchers",
    "project lead",
    "approvers",
    "request participants",
    "responders",
    "major incident managers",
    "comment authors",
    "incident manager",
    "user",
    "on call engineer",
];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let hint = "export with \"Export CSV (all fields)\", in English";
    let mut export = sheet::read(files, &PEOPLE, (&["Issue key"], hint))?;
    for row in &mut export.rows {
        authors(row);
        detected_by(row);
    }
    Ok(export)
}

/// Keeps only the author of `date;account;text` and of `date;account;file;address`; nothing else of them is read.
fn authors(row: &mut Row) {
    for field in row.fields.iter_mut().filter(|field| is_remark(&field.name)) {
        let author = |cell: &String| cell.split(';').nth(1).map(|author| author.trim().to_owned());
        field.values = field.values.iter().filter_map(author).collect();
        field.people = true;
    }
}

fn is_remark(column: &str) -> bool {
    ["Comment", "Comments", "Attachment", "Log Work"].contains(&column)
}

/// Takes "Detected by" where it holds one of our words: at some sites it holds a person.
pub fn detected_by(row: &mut Row) {
    const WORDS: [&str; 7] =
        ["synthetic-test", "alert", "dashboard", "engineer", "support", "customer", "social"];
    let ours = ["Detected by", "Detection method", "Source of detection"].iter().find_map(|name| {
        let found = row.first(name)?.to_lowercase().replace(' ', "-");
        WORDS.iter().find(|word| **word == found)
    });
    if let Some(word) = ours {
        row.add(DETECTED_BY, [(*word).to_owned()], false);
    }
}

/// Says why a ticket is no incident; the names of fields are those of the table and of REST alike.
pub fn skipped(row: &Row) -> Option<(&'static str, Reason)> {
    let kind = ["Issue Type", "issuetype"].iter().find_map(|name| row.first(name));
    if kind.is_some_and(skip::is_review) {
        return Some(("Issue Type", Reason::Review));
    }
    for level in ["Security Level", "security"] {
        if row.first(level).is_some() {
            return Some((level, Reason::Confidential));
        }
    }
    let reason = row.first("Resolution").and_then(skip::of_word);
    reason.map(|reason| ("Resolution", reason))
}

fn text(row: &Row) -> Option<String> {
    row.first("Description").map(wiki::markdown)
}
