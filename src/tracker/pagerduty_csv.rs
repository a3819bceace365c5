//! `pagerduty-csv`: the incidents that PagerDuty's analytics export as a table.
//!
//! Made under Analytics, Incidents, "Download CSV"; monthly files may be given together or joined into one. The id is
//! PagerDuty's, the same as in its REST API. `created_on` is when the ticket was opened, `resolved_on` the end, and the
//! first acknowledgement lies `seconds_to_first_ack` after the first. An export ends at 20,000 rows.

use super::account::Cut;
use super::ask::File;
use super::layout::Layout;
use super::row::{Export, Row};
use super::want::Keys;
use super::{sheet, skip};
use crate::diagnostic::Diagnostics;

/// PagerDuty's table.
pub const LAYOUT: Layout = Layout { read, keys: KEYS, skip: skip::nothing, text, noise: &[] };

const KEYS: Keys = &[
    ("id", &["id"]),
    ("title", &["description"]),
    ("severity", &["priority_name", "priority"]),
    ("services", &["service_name"]),
    ("teams", &["team_name"]),
    ("recorded.opened_at", &["created_on"]),
    ("recorded.resolved_at", &["resolved_on"]),
    ("responders", &["engaged_user_count"]),
];

/// How many rows an export has at most.
const MOST: usize = 20_000;

const PEOPLE: [&str; 8] = [
    "acknowledged by user",
    "assigned to user",
    "resolved by user",
    "assigned user",
    "joined user",
    "on call user",
    "acknowledged user",
    "responder user",
];

fn read(files: &[File]) -> Result<Export, Diagnostics> {
    let hint = "export the advanced table; that of the basic plan has no ids that the API knows";
    let mut export = sheet::read(files, &PEOPLE, (&["id"], hint))?;
    let full = export.files.iter().filter(|file| file.count >= MOST);
    let cut = |name: &String, has: usize| Cut { file: name.clone(), has, of: None };
    export.cuts = full.map(|file| cut(&file.name, file.count)).collect();
    Ok(export)
}

fn text(_: &Row) -> Option<String> {
    None
}
