//! `pagerduty`: what PagerDuty's REST API answers, and its analytics.
//!
//! Made with `GET /incidents?since=...&until=...&date_range=all`, one file a page, and `GET /log_entries?...` beside it in
//! other files of the same call, in any order. Without log entries a resolved incident has no acknowledgement. PagerDuty
//! knows no start of an impact; the first trigger is when the ticket was opened, and when it was noticed only where an
//! integration triggered it. The id is PagerDuty's, the same as in its CSV. `POST /analytics/raw/incidents` is read too: its
//! moments are in the zone that the answer names.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::account::{Cut, Reason};
use super::ask::File;
use super::draft::TRIGGERED;
use super::json::pages;
use super::layout::Layout;
use super::row::{Export, Row};
use super::tree::{self, Page};
use super::want::Keys;
use crate::diagnostic::Diagnostics;
use crate::time::Zone;

/// PagerDuty's REST API.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

const ACKNOWLEDGED: &str = "first acknowledge_log_entry";
const RESOLVED: &str = "last resolve_log_entry";

const KEYS: Keys = &[
    ("id", &["id"]),
    ("title", &["title", "description"]),
    ("severity", &["priority.summary", "priority_name"]),
    ("services", &["service.summary", "service_name"]),
    ("teams", &["teams.summary", "team_name"]),
    ("recorded.opened_at", &["created_at"]),
    ("recorded.detected_at", &[TRIGGERED]),
    ("recorded.acknowledged_at", &[ACKNOWLEDGED, "acknowledgements.at"]),
    ("recorded.resolved_at", &["resolved_at", RESOLVED]),
    ("responders", &["engaged_user_count"]),
    ("links.ticket", &["html_url"]),
];

const NOISE: &[&str] = &[
    "updated_at",
    "last_status_change_at",
    "assignments.at",
    "incidents_responders.updated_at",
    "incidents_responders.requested_at",
    "responder_requests.requested_at",
    "pending_actions.at",
];

/// Keys with people beside those whose name says so.
const PEOPLE: [&str; 9] = [
    "requester",
    "acknowledger",
    "agent",
    "user",
    "assigned_user_names",
    "acknowledged_user_names",
    "joined_user_names",
    "resolved_by_user_name",
    "on_call_user_names",
];

/// Log entries of one incident.
#[derive(Default)]
struct Log {
    acknowledged: Option<String>,
    resolved: Option<String>,
    triggered: Option<bool>,
}

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut log: BTreeMap<String, Log> = BTreeMap::new();
    let mut sizes = Vec::new();
    let hint = "it must hold `incidents`, `log_entries` or the `data` of analytics";
    pages(files, ("incidents and no log entries", hint), |page| {
        let list = page.list(&["incidents", "log_entries", "data"])?;
        export.people.extend(tree::people(&page.json, &PEOPLE));
        let is_log =
            page.at("log_entries").is_some() || list.first().is_some_and(|one| is_entry(one));
        if is_log {
            list.iter().for_each(|entry| enter(entry, &mut log));
            export.files.push(page.read("log entries", list.len()));
            return Some(());
        }
        export.files.push(page.read("incidents", list.len()));
        let zone = page.at("time_zone").and_then(Json::as_str).and_then(Zone::parse);
        export.zone = export.zone.or(zone);
        sizes.push((list.len(), total(page), page.at("more") == Some(&Json::Bool(true))));
        for (at, incident) in list.iter().enumerate() {
            export.rows.push(tree::row(incident, page.place(at), &PEOPLE));
        }
        Some(())
    })?;
    for row in &mut export.rows {
        join(row, &log);
    }
    let has = sizes.iter().map(|(has, ..)| has).sum();
    let all_have_more = !sizes.is_empty() && sizes.iter().all(|(.., more)| *more);
    let of = sizes.iter().filter_map(|(_, total, _)| *total).max().filter(|total| *total > has);
    if let Some(file) = files.last().filter(|_| all_have_more || of.is_some()) {
        export.cuts.push(Cut { file: file.name.clone(), has, of });
    }
    Ok(export)
}

fn total(page: &Page) -> Option<usize> {
    page.at("total").and_then(Json::as_u64).map(|total| total as usize)
}

fn is_entry(object: &Map<String, Json>) -> bool {
    tree::get(object, "type").is_some_and(|kind| kind.contains("log_entry"))
}

/// Keeps the first acknowledgement, the last resolution, and whether an integration triggered it.
fn enter(entry: &Map<String, Json>, log: &mut BTreeMap<String, Log>) {
    let (Some(id), Some(at)) = (tree::get(entry, "incident.id"), tree::get(entry, "created_at"))
    else {
        return;
    };
    let log = log.entry(id.to_owned()).or_default();
    let kind = tree::get(entry, "type").unwrap_or_default();
    if kind.starts_with("acknowledge_log_entry")
        && log.acknowledged.as_deref().is_none_or(|first| at < first)
    {
        log.acknowledged = Some(at.to_owned());
    }
    if kind.starts_with("resolve_log_entry") && log.resolved.as_deref().is_none_or(|last| at > last)
    {
        log.resolved = Some(at.to_owned());
    }
    if kind.starts_with("trigger_log_entry") {
        let by_person = tree::get(entry, "agent.type") == Some("user_reference")
            || tree::get(entry, "channel.type") == Some("web_trigger");
        log.triggered = Some(!by_person);
    }
}

fn join(row: &mut Row, log: &BTreeMap<String, Log>) {
    let entries = row.first("id").and_then(|id| log.get(id));
    let said = row.first("first_trigger_log_entry.summary").map(by_integration);
    let triggered = entries.and_then(|log| log.triggered).or(said).unwrap_or(false);
    let acknowledged = entries.and_then(|log| log.acknowledged.clone());
    // Only an incident that is resolved has an end, and older files have it in the log alone.
    let is_resolved = row.first("status").is_none_or(|status| status == "resolved");
    let resolved = entries.and_then(|log| log.resolved.clone()).filter(|_| is_resolved);
    let created = row.first("created_at").map(str::to_owned).filter(|_| triggered);
    row.add(TRIGGERED, created, false);
    row.add(ACKNOWLEDGED, acknowledged, false);
    row.add(RESOLVED, resolved, false);
}

/// Returns whether "Triggered through ..." names an integration, and not a place where people press a button.
fn by_integration(summary: &str) -> bool {
    const BY_HAND: [&str; 7] = ["website", "mobile", "slack", "teams", "chat", "email by", "phone"];
    let summary = summary.to_lowercase();
    let through = summary.strip_prefix("triggered through ");
    through.is_some_and(|through| !BY_HAND.iter().any(|place| through.contains(place)))
}

fn skipped(row: &Row) -> Option<(&'static str, Reason)> {
    let is_merged = row.first("resolve_reason.type").is_some_and(|kind| kind.starts_with("merge"));
    is_merged.then_some(("resolve_reason.type", Reason::Merged))
}

fn text(row: &Row) -> Option<String> {
    let body = row.first("body.details")?;
    Some(body.to_owned())
}
