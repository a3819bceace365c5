//! `jira-json`: what Jira's REST search answers, of version 2 and 3.
//!
//! Made with `GET /rest/api/3/search/jql?jql=...&fields=*all&expand=names`, one file a page; without `expand=names` the
//! site's own fields have only numbers, and a mapping must name them (`customfield_10041`). The id is the key; `created`
//! and `resolutiondate` are when the ticket was opened and closed. Names of types and states are translated by Jira, so
//! follow-ups are judged by the key of their status category.

use serde_json::{Map, Value as Json};

use super::account::Cut;
use super::ask::File;
use super::jira_csv::{self, DETECTED_BY, NOISE, skipped};
use super::json::pages;
use super::layout::Layout;
use super::row::{Export, Row};
use super::tree::{self, Page};
use super::want::Keys;
use super::{adf, wiki};
use crate::diagnostic::Diagnostics;

/// Jira's REST API.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

const TICKET: &str = "address of the ticket";
const TOTAL: &str = "linked tickets";
const DONE: &str = "linked tickets that are done";
const TEXT: &str = "description as Markdown";

const KEYS: Keys = &[
    ("id", &["key"]),
    ("title", &["summary"]),
    ("severity", jira_csv::KEYS[2].1),
    ("services", jira_csv::KEYS[3].1),
    ("teams", jira_csv::KEYS[4].1),
    ("tags", &["labels"]),
    ("detected_by", &[DETECTED_BY]),
    ("responders", &["Responders"]),
    ("recorded.opened_at", &["created"]),
    ("recorded.started_at", jira_csv::KEYS[9].1),
    ("recorded.detected_at", jira_csv::KEYS[10].1),
    ("recorded.declared_at", jira_csv::KEYS[11].1),
    ("recorded.acknowledged_at", jira_csv::KEYS[12].1),
    ("recorded.mitigated_at", jira_csv::KEYS[13].1),
    ("recorded.resolved_at", jira_csv::KEYS[14].1),
    ("recorded.recovered_at", jira_csv::KEYS[15].1),
    ("recorded.closed_at", &["resolutiondate"]),
    ("follow_ups.total", &[TOTAL]),
    ("follow_ups.done", &[DONE]),
    ("links.ticket", &[TICKET]),
];

/// Keys with people beside those whose name says so.
const PEOPLE: [&str; 3] = ["creator", "watches", "updateAuthor"];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut pages_read = Vec::new();
    let hint = "it must be the answer of Jira's search, with its list `issues`";
    pages(files, ("list `issues`", hint), |page| {
        let issues = page.list(&["issues"])?;
        export.files.push(page.read("incidents", issues.len()));
        pages_read.push(Size::of(page, issues.len()));
        // The page itself holds the names of fields, and "Reporter" is nobody.
        let list = page.at("issues").unwrap_or(&page.json);
        export.people.extend(tree::people(list, &PEOPLE));
        for (at, issue) in issues.iter().enumerate() {
            export.rows.push(row(issue, page, at));
        }
        Some(())
    })?;
    export.cuts.extend(cut(&pages_read, files));
    Ok(export)
}

/// Lays an issue out: its fields without `fields.`, the site's own under their names.
fn row(issue: &Map<String, Json>, page: &Page, at: usize) -> Row {
    let empty = Map::new();
    let fields = issue.get("fields").and_then(Json::as_object).unwrap_or(&empty);
    let names = page.at("names").and_then(Json::as_object);
    let mut named = Map::new();
    for (key, value) in fields {
        // History, remarks and links to other tickets are long, and no value of this incident.
        if ["comment", "worklog", "issuelinks", "description", "attachment", "parent", "subtasks"]
            .contains(&key.as_str())
        {
            continue;
        }
        let name = names
            .and_then(|names| names.get(key)?.as_str())
            .filter(|_| key.starts_with("customfield"));
        named.insert(name.unwrap_or(key).to_owned(), value.clone());
    }
    let mut row = tree::row(&named, page.place(at), &PEOPLE);
    row.add("key", tree::get(issue, "key").map(str::to_owned), false);
    row.add(TICKET, ticket(issue), false);
    row.add(TEXT, description(fields.get("description")), false);
    jira_csv::detected_by(&mut row);
    let (total, done) = follow_ups(fields);
    if total > 0 {
        row.add(TOTAL, [total.to_string()], false);
        row.add(DONE, [done.to_string()], false);
    }
    row
}

/// Makes the address of the ticket of that of its REST answer.
fn ticket(issue: &Map<String, Json>) -> Option<String> {
    let (site, _) = tree::get(issue, "self")?.split_once("/rest/")?;
    Some(format!("{site}/browse/{}", tree::get(issue, "key")?))
}

fn description(json: Option<&Json>) -> Option<String> {
    match json? {
        Json::String(text) => Some(wiki::markdown(text)),
        Json::Object(document) => Some(adf::markdown(document)),
        _ => None,
    }
}

/// Counts the linked tickets and those that are done, without duplicates, clones, reviews and other incidents.
fn follow_ups(fields: &Map<String, Json>) -> (usize, usize) {
    let links = fields.get("issuelinks").and_then(Json::as_array);
    let mine = tree::get(fields, "issuetype.name");
    let mut total = 0;
    let mut done = 0;
    for link in links.into_iter().flatten().filter_map(Json::as_object) {
        let kind = tree::get(link, "type.name").unwrap_or_default().to_lowercase();
        let other =
            ["outwardIssue", "inwardIssue"].iter().find_map(|side| link.get(*side)?.as_object());
        let Some(other) =
            other.filter(|_| !kind.starts_with("duplicate") && !kind.starts_with("clone"))
        else {
            continue;
        };
        let theirs = tree::get(other, "fields.issuetype.name");
        if theirs.is_some_and(|name| Some(name) == mine || super::skip::is_review(name)) {
            continue;
        }
        total += 1;
        done += usize::from(tree::get(other, "fields.status.statusCategory.key") == Some("done"));
    }
    (total, done)
}

/// What a page says about how many issues there are.
struct Size {
    has: usize,
    total: Option<usize>,
    more: bool,
}

impl Size {
    fn of(page: &Page, has: usize) -> Size {
        let total = page.at("total").and_then(Json::as_u64).map(|total| total as usize);
        let more = page.at("nextPageToken").is_some_and(Json::is_string)
            || page.at("isLast") == Some(&Json::Bool(false));
        Size { has, total, more }
    }
}

/// The last page has no token: where all have one, it is missing.
fn cut(pages: &[Size], files: &[File]) -> Option<Cut> {
    let has = pages.iter().map(|page| page.has).sum();
    let file = files.last()?.name.clone();
    match pages.iter().filter_map(|page| page.total).max() {
        Some(of) => (has < of).then_some(Cut { file, has, of: Some(of) }),
        None => pages.iter().all(|page| page.more).then_some(Cut { file, has, of: None }),
    }
}

fn text(row: &Row) -> Option<String> {
    row.first(TEXT).map(str::to_owned)
}
