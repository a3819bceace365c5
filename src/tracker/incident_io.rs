//! `incident-io`: what incident.io's REST API answers, of its second version.
//!
//! Made with `GET /v2/incidents?page_size=250`, one file a page, and `GET /v2/follow_ups` beside it in another file of the
//! same call, in any order. The id is the reference (`INC-12`). Moments come from the timestamps by their names, which each
//! site may change: a name that is not known is listed, and a mapping may name it. Severities keep their words; the
//! vendor's `rank`, which rises with severity, is not read.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::account::Reason;
use super::ask::File;
use super::json::pages;
use super::layout::Layout;
use super::people::holds_people;
use super::row::{Export, Row};
use super::stages::{self, with_stages};
use super::tree::{self, Page};
use super::want::Keys;
use crate::diagnostic::Diagnostics;

/// incident.io's REST API.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

const CHANNEL: &str = "address of the channel";
const TOTAL: &str = "follow-ups";
const DONE: &str = "follow-ups that are done";

const KEYS: Keys = with_stages![
    ("id", &["reference"]),
    ("title", &["name"]),
    ("severity", &["severity.name"]),
    (
        "services",
        &[
            "fields.Affected services",
            "fields.Affected service",
            "fields.Services",
            "fields.Service"
        ]
    ),
    ("teams", &["fields.Affected teams", "fields.Affected team", "fields.Teams", "fields.Team"]),
    ("review.held", &["has_debrief"]),
    ("review.url", &["postmortem_document_url"]),
    ("follow_ups.total", &[TOTAL]),
    ("follow_ups.done", &[DONE]),
    ("links.ticket", &["permalink"]),
    ("links.channel", &[CHANNEL]),
];

const NOISE: &[&str] = &["updated_at", "created_at"];

/// Keys with people beside those whose name says so.
const PEOPLE: [&str; 3] = ["creator", "updater", "user"];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut promises: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut ids = Vec::new();
    let mut total = None;
    let hint = "it must be the answer of `/v2/incidents` or `/v2/follow_ups`";
    pages(files, ("incidents and no follow-ups", hint), |page| {
        let list = page.list(&["incidents", "follow_ups"])?;
        export.people.extend(tree::people(&page.json, &PEOPLE));
        if list.first().is_some_and(|one| one.contains_key("incident_id")) {
            list.iter().for_each(|one| promise(one, &mut promises));
            export.files.push(page.read("follow-ups", list.len()));
            return Some(());
        }
        if !list.iter().all(|one| {
            one.contains_key("incident_timestamp_values") || one.contains_key("reference")
        }) {
            return None;
        }
        export.files.push(page.read("incidents", list.len()));
        total = total.max(page.at("pagination_meta.total_record_count").and_then(Json::as_u64));
        for (at, incident) in list.iter().enumerate() {
            export.rows.push(row(incident, page, at));
            ids.push(tree::get(incident, "id").unwrap_or_default().to_owned());
        }
        Some(())
    })?;
    for (row, id) in export.rows.iter_mut().zip(&ids) {
        if let Some((total, done)) = promises.get(id) {
            row.add(TOTAL, [total.to_string()], false);
            row.add(DONE, [done.to_string()], false);
        }
    }
    export.note_total(total);
    Ok(export)
}

/// Counts a follow-up, unless it was deleted.
fn promise(one: &Map<String, Json>, promises: &mut BTreeMap<String, (usize, usize)>) {
    let status = tree::get(one, "status").unwrap_or_default();
    let Some(id) = tree::get(one, "incident_id").filter(|_| status != "deleted") else { return };
    let (total, done) = promises.entry(id.to_owned()).or_default();
    *total += 1;
    *done += usize::from(status == "completed");
}

/// Lays an incident out: its plain fields, and its stages and custom fields under their names.
fn row(incident: &Map<String, Json>, page: &Page, at: usize) -> Row {
    let lists = [
        "incident_timestamp_values",
        "custom_field_entries",
        "updates",
        "duration_metrics",
        "incident_type",
        "incident_role_assignments",
    ];
    let plain = incident.iter().filter(|(key, _)| !lists.contains(&key.as_str()));
    let plain: Map<String, Json> = plain.map(|(key, value)| (key.clone(), value.clone())).collect();
    let mut row = tree::row(&plain, page.place(at), &PEOPLE);
    // Moments of how the site is set up, not of the incident.
    row.fields.retain(|field| !field.name.contains('.') || !field.name.ends_with("_at"));
    for entry in tree::objects(incident, lists[0]) {
        if let Some(name) = tree::get(entry, "incident_timestamp.name") {
            let value = tree::get(entry, "value.value").map(str::to_owned);
            row.add(&stages::field(name), value, false);
        }
    }
    for entry in tree::objects(incident, lists[1]) {
        let Some(name) = tree::get(entry, "custom_field.name") else { continue };
        let values = tree::objects(entry, "values").filter_map(value);
        row.add(&format!("fields.{name}"), values, holds_people(name));
    }
    let (team, channel) = (row.first("slack_team_id"), row.first("slack_channel_id"));
    let address = team.zip(channel).map(|(team, channel)| {
        format!("https://slack.com/app_redirect?team={team}&channel={channel}")
    });
    row.add(CHANNEL, address, false);
    row
}

/// Returns the value of a custom field: an option, an entry of the catalog, a text, a number or an address.
fn value(one: &Map<String, Json>) -> Option<String> {
    let named = [
        "value_option.value",
        "value_catalog_entry.name",
        "value_text",
        "value_link",
        "value_numeric",
    ];
    named.iter().find_map(|path| tree::get(one, path)).map(str::to_owned)
}

fn skipped(row: &Row) -> Option<(&'static str, Reason)> {
    let mode = match row.first("mode") {
        Some("test" | "tutorial") => Some(Reason::Test),
        _ => None,
    };
    let status = match row.first("incident_status.category") {
        Some("declined") => Some(Reason::Declined),
        Some("merged") => Some(Reason::Merged),
        Some("canceled" | "cancelled") => Some(Reason::Cancelled),
        _ => None,
    };
    let private = (row.first("visibility") == Some("private")).then_some(Reason::Confidential);
    mode.map(|reason| ("mode", reason))
        .or(status.map(|reason| ("incident_status.category", reason)))
        .or(private.map(|reason| ("visibility", reason)))
}

fn text(row: &Row) -> Option<String> {
    row.first("summary").map(str::to_owned)
}
