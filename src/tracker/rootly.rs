//! `rootly`: what Rootly's REST API answers.
//!
//! Made with `GET /v1/incidents?include=services,groups,action_items&page[size]=100`, one file a page. The id is the
//! sequential number, which the people of a site use. Moments have the account's offset. Services, teams and action items
//! have names only where they were included.

use std::collections::{BTreeMap, BTreeSet};

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

/// Rootly's REST API.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

const CLUSTER: &str = "cluster";
const KIND: &str = "kind in our words";
const HELD: &str = "retrospective held";
const LABELS: &str = "labels as words";
const TOTAL: &str = "follow-ups";
const DONE: &str = "follow-ups that are done";

const KEYS: Keys = with_stages![
    ("id", &["sequential_id", "id"]),
    ("title", &["title"]),
    ("kind", &[KIND]),
    ("severity", &["severity.data.attributes.name"]),
    ("services", &["included services"]),
    ("teams", &["included groups"]),
    ("tags", &[LABELS]),
    ("review.held", &[HELD]),
    ("follow_ups.total", &[TOTAL]),
    ("follow_ups.done", &[DONE]),
    ("cluster", &[CLUSTER]),
    ("links.ticket", &["url"]),
    ("links.channel", &["slack_channel_url"]),
];

const NOISE: &[&str] = &[
    "updated_at",
    "created_at",
    "severity.data.attributes.created_at",
    "severity.data.attributes.updated_at",
];

/// The stages, each with an attribute of its own.
const STAGES: [&str; 8] = [
    "started_at",
    "detected_at",
    "acknowledged_at",
    "mitigated_at",
    "resolved_at",
    "closed_at",
    "in_triage_at",
    "cancelled_at",
];

/// Keys with people beside those whose name says so.
const PEOPLE: [&str; 6] =
    ["user", "started_by", "in_triage_by", "cancelled_by", "mitigated_by", "assigned_to_user"];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut of = None;
    let hint = "it must be the answer of `/v1/incidents`, with its list `data`";
    pages(files, ("list of incidents", hint), |page| {
        let list = page.list(&["data"])?;
        export.files.push(page.read("incidents", list.len()));
        export.people.extend(tree::people(&page.json, &PEOPLE));
        of = of.max(page.at("meta.total_count").and_then(Json::as_u64));
        let included = Included::of(page);
        for (at, incident) in list.iter().enumerate() {
            export.rows.push(row(incident, &included, page, at));
        }
        Some(())
    })?;
    clusters(&mut export.rows);
    export.note_total(of);
    Ok(export)
}

/// What an answer includes beside the incidents, by type and id.
struct Included<'a>(BTreeMap<(&'a str, &'a str), &'a Map<String, Json>>);

impl<'a> Included<'a> {
    fn of(page: &'a Page) -> Included<'a> {
        let list = page.at("included").and_then(Json::as_array);
        let entry = |one: &'a Map<String, Json>| {
            Some((
                (tree::get(one, "type")?, tree::get(one, "id")?),
                one.get("attributes")?.as_object()?,
            ))
        };
        Included(list.into_iter().flatten().filter_map(Json::as_object).filter_map(entry).collect())
    }

    /// Returns what an incident relates to.
    fn related(&self, incident: &'a Map<String, Json>, name: &str) -> Vec<&'a Map<String, Json>> {
        let list =
            incident.get("relationships").and_then(|all| all.get(name)?.get("data")?.as_array());
        let find = |one: &'a Json| {
            let one = one.as_object()?;
            self.0.get(&(tree::get(one, "type")?, tree::get(one, "id")?)).copied()
        };
        list.into_iter().flatten().filter_map(find).collect()
    }
}

fn row<'a>(
    incident: &'a Map<String, Json>,
    included: &Included<'a>,
    page: &Page,
    at: usize,
) -> Row {
    let empty = Map::new();
    let attributes = incident.get("attributes").and_then(Json::as_object).unwrap_or(&empty);
    let plain =
        attributes.iter().filter(|(key, _)| !STAGES.contains(&key.as_str()) && *key != "labels");
    // Passwords and numbers of meetings are nobody's business.
    let plain = plain.filter(|(key, _)| !key.contains("meeting"));
    let plain: Map<String, Json> = plain.map(|(key, value)| (key.clone(), value.clone())).collect();
    let mut row = tree::row(&plain, page.place(at), &PEOPLE);
    row.add("id", tree::get(incident, "id").map(str::to_owned), false);
    for stage in STAGES {
        let name = stages::field(stage);
        row.add(&name, tree::get(attributes, stage).map(str::to_owned), false);
    }
    for (name, field) in [("services", "included services"), ("groups", "included groups")] {
        let related = included.related(incident, name);
        row.add(
            field,
            related.iter().filter_map(|one| tree::get(one, "name")).map(str::to_owned),
            false,
        );
    }
    let kind =
        (tree::get(attributes, "kind") == Some("scheduled")).then(|| "maintenance".to_owned());
    row.add(KIND, kind, false);
    let held = match tree::get(attributes, "retrospective_progress_status") {
        Some("completed") => Some("true"),
        Some("not_started" | "skipped") => Some("false"),
        _ => None,
    };
    row.add(HELD, held.map(str::to_owned), false);
    let labels = attributes.get("labels").and_then(Json::as_object);
    row.add(LABELS, labels.into_iter().flat_map(tree::labels), false);
    let actions = included.related(incident, "action_items").into_iter();
    let promises: Vec<_> =
        actions.filter(|one| tree::get(one, "kind") == Some("follow_up")).collect();
    if !promises.is_empty() {
        let done = promises.iter().filter(|one| tree::get(one, "status") == Some("done")).count();
        row.add(TOTAL, [promises.len().to_string()], false);
        row.add(DONE, [done.to_string()], false);
    }
    row
}

/// Gives an incident and its sub-incidents one word: the number of the one above them.
fn clusters(rows: &mut [Row]) {
    let number =
        |row: &Row| Some((row.first("id")?.to_owned(), row.first("sequential_id")?.to_owned()));
    let numbers: BTreeMap<String, String> = rows.iter().filter_map(number).collect();
    let parents = rows.iter().filter_map(|row| row.first("parent_incident_id").map(str::to_owned));
    let parents: BTreeSet<String> = parents.collect();
    for row in rows {
        let above =
            row.first("parent_incident_id").or(row.first("id").filter(|id| parents.contains(*id)));
        let word =
            above.map(|id| format!("incident-{}", numbers.get(id).map_or(id, String::as_str)));
        row.add(CLUSTER, word, false);
    }
}

fn skipped(row: &Row) -> Option<(&'static str, Reason)> {
    let kind = row.first("kind").unwrap_or_default();
    if kind.starts_with("test") || kind.starts_with("example") {
        return Some(("kind", Reason::Test));
    }
    if row.first("duplicate_incident_id").is_some() {
        return Some(("duplicate_incident_id", Reason::Duplicate));
    }
    if row.first("status") == Some("cancelled") {
        return Some(("status", Reason::Cancelled));
    }
    (row.first("private") == Some("true")).then_some(("private", Reason::Confidential))
}

fn text(row: &Row) -> Option<String> {
    row.first("summary").map(str::to_owned)
}
