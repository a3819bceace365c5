//! `github`: issues of GitHub.
//!
//! Made with `gh issue list --label incident --state all --limit 1000 --json
//! number,title,url,labels,createdAt,closedAt,state,stateReason,body,author,assignees,comments`, or with `GET
//! /repos/OWNER/REPO/issues?state=all`. The id is the repository and the number, as in `acme-web-12`: numbers repeat.
//! GitHub knows when an issue was opened and closed, and no moment of an incident; a table in its text is for people to read.
//! Labels such as `sev2`, `severity: high`, `service:web` and `team:core` are severity, services and teams, all others tags.
//! Where some issues have the label `incident`, those without it are skipped.

use serde_json::Value as Json;

use super::account::Reason;
use super::ask::File;
use super::json::pages;
use super::layout::Layout;
use super::row::{Export, Row};
use super::want::Keys;
use super::{fault, skip, tree, value};
use crate::diagnostic::Diagnostics;

/// Issues of GitHub.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skipped, text, noise: NOISE };

const ID: &str = "repository and number";
const PULL: &str = "is a pull request";
const UNLABELLED: &str = "lacks the label";

const KEYS: Keys = &[
    ("id", &[ID]),
    ("title", &["title"]),
    ("severity", &["severity by label"]),
    ("services", &["services by label"]),
    ("teams", &["teams by label"]),
    ("tags", &["other labels"]),
    ("recorded.opened_at", &["createdAt", "created_at"]),
    ("recorded.closed_at", &["closedAt", "closed_at"]),
    ("links.ticket", &["address of the issue"]),
];

const NOISE: &[&str] = &[
    "updatedAt",
    "updated_at",
    "comments.createdAt",
    "pull_request.merged_at",
    "milestone.dueOn",
    "milestone.due_on",
    "milestone.created_at",
    "milestone.updated_at",
    "milestone.closed_at",
];

const PEOPLE: [&str; 3] = ["user", "mergedBy", "performed_via_github_app"];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let mut export = Export::default();
    let mut complaints = Diagnostics::new();
    let hint = "it must be a list of issues, of `gh issue list --json` or of the REST API";
    pages(files, ("list of issues", hint), |page| {
        let list = page.list(&["items", "issues"])?;
        export.files.push(page.read("incidents", list.len()));
        export.people.extend(tree::people(&page.json, &PEOPLE));
        for (at, issue) in list.iter().enumerate() {
            let mut row = tree::row(issue, page.place(at), &PEOPLE);
            let address =
                ["html_url", "url"].iter().find_map(|key| tree::get(issue, key)).and_then(parts);
            let Some((owner, repository, number, address)) = address else {
                let message = format!(
                    "{} has no address, and its number may repeat in another repository",
                    row.place
                );
                complaints.push(
                    fault::unreadable(page.name, None, message)
                        .hint("add `url` to the list behind `--json`"),
                );
                return Some(());
            };
            row.add(ID, [format!("{owner}-{repository}-{number}")], false);
            row.add("address of the issue", [address.to_owned()], false);
            let is_pull = issue.get("pull_request").is_some_and(|one| !matches!(one, Json::Null));
            row.add(PULL, is_pull.then(|| "true".to_owned()), false);
            by_label(&mut row);
            export.rows.push(row);
        }
        Some(())
    })?;
    mark_unlabelled(&mut export.rows);
    if complaints.errors() > 0 { Err(complaints) } else { Ok(export) }
}

/// Takes `https://github.com/acme/web/issues/12` apart, on whatever host.
fn parts(address: &str) -> Option<(&str, &str, &str, &str)> {
    let mut parts = address.rsplit('/');
    let (number, kind) = (parts.next()?, parts.next()?);
    let (repository, owner) = (parts.next()?, parts.next()?);
    let is_issue = ["issues", "pull", "pulls"].contains(&kind) && number.parse::<u64>().is_ok();
    is_issue.then_some((owner, repository, number, address))
}

/// Sorts the labels by what stands before `:`, `/` or `-`.
fn by_label(row: &mut Row) {
    let labels: Vec<String> = row.values("labels.name").to_vec();
    for label in labels {
        let (before, after) = match label.split_once([':', '/']) {
            Some((before, after)) => (before.trim().to_lowercase(), after.trim()),
            None => (String::new(), label.trim()),
        };
        let is_severity = value::severity_number(&label).is_some();
        let (field, value) = match before.as_str() {
            "severity" | "sev" if is_severity => ("severity by label", label.as_str()),
            "severity" | "sev" => ("severity by label", after),
            "service" | "services" | "component" => ("services by label", after),
            "team" | "teams" => ("teams by label", after),
            _ if is_severity => ("severity by label", label.as_str()),
            _ if marks_incidents(&label) => continue,
            _ => ("other labels", label.as_str()),
        };
        row.add(field, [value.to_owned()], false);
    }
}

/// Returns whether a label says only that an issue is an incident: `incident`, `type: incident`.
fn marks_incidents(label: &str) -> bool {
    let lower = label.to_lowercase();
    let last = lower.rsplit([':', '/']).next().unwrap_or(&lower).trim();
    last == "incident" || last == "incidents"
}

fn mark_unlabelled(rows: &mut [Row]) {
    let label =
        |row: &Row| row.values("labels.name").iter().find(|label| marks_incidents(label)).cloned();
    let Some(wanted) = rows.iter().find_map(label) else { return };
    for row in rows {
        let missing = label(row).is_none().then(|| wanted.clone());
        row.add(UNLABELLED, missing, false);
    }
}

fn skipped(row: &Row) -> Option<(&'static str, Reason)> {
    if row.first(PULL).is_some() {
        return Some((PULL, Reason::PullRequest));
    }
    let reason = ["stateReason", "state_reason"].iter().find_map(|name| row.first(name));
    if let Some(reason) =
        reason.and_then(|reason| skip::of_word(&reason.replace('_', " ").to_lowercase()))
    {
        return Some(("stateReason", reason));
    }
    let is_duplicate =
        row.values("labels.name").iter().any(|label| label.eq_ignore_ascii_case("duplicate"));
    if is_duplicate {
        return Some(("labels.name", Reason::Duplicate));
    }
    row.first(UNLABELLED).map(|label| (UNLABELLED, Reason::Unlabelled(label.to_owned())))
}

fn text(row: &Row) -> Option<String> {
    row.first("body").map(|body| body.replace("\r\n", "\n"))
}
