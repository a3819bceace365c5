//! `firehydrant`: what FireHydrant's REST API answers.
//!
//! Made with `GET /v1/incidents?per_page=100`, one file a page. The id is the number, which the people of a site use. Moments
//! come from the milestones by their slugs; the older list of milestones is read where there are no phases. Severities
//! that say so are game days or maintenance, and `UNSET` is none.

use serde_json::{Map, Value as Json};

use super::account::Reason;
use super::ask::File;
use super::json::pages;
use super::layout::Layout;
use super::row::{Export, Row};
use super::stages::{self, with_stages};
use super::tree::{self, Page};
use super::want::Keys;
use crate::diagnostic::Diagnostics;

/// FireHydrant's REST API.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

const KIND: &str = "kind";
const SEVERITY: &str = "severity without kinds";
const LABELS: &str = "labels as words";
const TOTAL: &str = "follow-ups";
const DONE: &str = "follow-ups that are done";

const KEYS: Keys = with_stages![
    ("id", &["number", "id"]),
    ("title", &["name"]),
    ("kind", &[KIND]),
    ("severity", &[SEVERITY]),
    ("services", &["services.name"]),
    ("teams", &["team_assignments.team.name", "teams.name"]),
    ("tags", &[LABELS]),
    ("impact.users", &["customers_impacted"]),
    ("follow_ups.total", &[TOTAL]),
    ("follow_ups.done", &[DONE]),
    ("links.ticket", &["incident_url"]),
];

const NOISE: &[&str] = &["updated_at", "created_at", "started_at", "last_note.created_at"];

/// Keys with people beside those whose name says so.
const PEOPLE: [&str; 4] = ["user", "updated_by", "assignees", "actor"];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut of = None;
    let hint = "it must be the answer of `/v1/incidents`, with its list `data`";
    pages(files, ("list of incidents", hint), |page| {
        let list = page.list(&["data", "incidents"])?;
        export.files.push(page.read("incidents", list.len()));
        export.people.extend(tree::people(&page.json, &PEOPLE));
        of = of.max(page.at("pagination.count").and_then(Json::as_u64));
        for (at, incident) in list.iter().enumerate() {
            export.rows.push(row(incident, page, at));
        }
        Some(())
    })?;
    export.note_total(of);
    Ok(export)
}

fn row(incident: &Map<String, Json>, page: &Page, at: usize) -> Row {
    let lists = [
        "lifecycle_phases",
        "milestones",
        "lifecycle_measurements",
        "incident_roles",
        "role_assignments",
        "incident_tickets",
        "labels",
        "tag_list",
        "status_pages",
        "impacts",
    ];
    let plain = incident.iter().filter(|(key, _)| !lists.contains(&key.as_str()));
    let plain: Map<String, Json> = plain.map(|(key, value)| (key.clone(), value.clone())).collect();
    let mut row = tree::row(&plain, page.place(at), &PEOPLE);
    let phases: Vec<&Map<String, Json>> = tree::objects(incident, "lifecycle_phases").collect();
    let older = tree::objects(incident, "milestones").filter(|_| phases.is_empty());
    for milestone in phases.iter().flat_map(|phase| tree::objects(phase, "milestones")).chain(older)
    {
        if let Some(name) = tree::get(milestone, "slug").or_else(|| tree::get(milestone, "type")) {
            let at = tree::get(milestone, "occurred_at").map(str::to_owned);
            row.add(&stages::field(name), at, false);
        }
    }
    let severity = tree::get(incident, "severity").unwrap_or_default();
    let kind = match severity {
        "GAMEDAY" => Some("gameday"),
        "MAINTENANCE" => Some("maintenance"),
        _ => None,
    };
    row.add(KIND, kind.map(str::to_owned), false);
    row.add(SEVERITY, kind.is_none().then(|| severity.to_owned()), false);
    row.add(LABELS, labels(incident), false);
    let (total, done) = follow_ups(incident);
    if total > 0 {
        row.add(TOTAL, [total.to_string()], false);
        row.add(DONE, [done.to_string()], false);
    }
    row
}

/// Returns the tags, and the labels as `region:eu`; those that name people are left out.
fn labels(incident: &Map<String, Json>) -> Vec<String> {
    let tags = incident.get("tag_list").and_then(Json::as_array);
    let tags = tags.into_iter().flatten().filter_map(tree::text);
    let labels = incident.get("labels").and_then(Json::as_object);
    tags.chain(labels.into_iter().flat_map(tree::labels)).collect()
}

/// Counts the tickets that are follow-ups; those that were cancelled count as promised.
fn follow_ups(incident: &Map<String, Json>) -> (usize, usize) {
    let tickets = tree::objects(incident, "incident_tickets");
    let follow_ups = tickets.filter(|ticket| tree::get(ticket, "type") == Some("follow_up"));
    let states: Vec<&str> =
        follow_ups.map(|one| tree::get(one, "state").unwrap_or_default()).collect();
    (states.len(), states.iter().filter(|state| **state == "done").count())
}

fn skipped(row: &Row) -> Option<(&'static str, Reason)> {
    if row.first("discarded_at").is_some() {
        return Some(("discarded_at", Reason::Archived));
    }
    (row.first("restricted") == Some("true")).then_some(("restricted", Reason::Confidential))
}

fn text(row: &Row) -> Option<String> {
    let parts = ["description", "customer_impact_summary"].map(|name| row.first(name));
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}
