//! The formats of `wrapped import`, and how each tracker makes its export.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::tracker::{DateOrder, Format as Tracker};

pub(super) const IMPORT_HELP: &str = "\
Each incident of the export becomes a file of incidents/. Its moments go under `recorded`: they are
what the form said, and what you know better you write above. Names of people are not written.

Import again whenever you like. A value is the tracker's for as long as you leave it alone; what you
change or remove is yours for good, and comments, order and quotes stay as they are. A write-up is
found by its id, wherever you move it below incidents/. What was last written stands in
.wrapped/import.yaml; commit it.

Other columns than the usual ones? Write a mapping into import.yaml of the report, as in

  format: jira-csv
  severity: Custom field (Impact)
  recorded.started_at: {from: Began, forms: [\"%d.%m.%Y %H:%M\"], zone: Europe/Oslo}
  skip: {Resolution: [Rejected]}

How an export is made: wrapped import FORMAT --help

Examples:
  wrapped import jira-csv issues.csv --into content --dry-run    what would change, line by line
  wrapped import pagerduty incidents.json log.json               into the report in the current folder
  gh issue list --json ... | wrapped import github -             from standard input

Exit codes: 0 done, also where rows were skipped; 1 an export that cannot be read or a clash of ids,
nothing was written; 2 wrong usage or disk failure";

/// Makes write-ups of an export.
#[derive(Args)]
#[command(subcommand_value_name = "FORMAT", subcommand_help_heading = "Formats")]
pub(super) struct Import {
    #[command(subcommand)]
    pub(super) format: Format,
}

/// What all formats take.
#[derive(Args)]
pub(super) struct Export {
    /// The files of the export, which are joined; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The report folder: the one that holds wrapped.yaml
    #[arg(long, value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub(super) into: PathBuf,
    /// Which column stands for which key [default: import.yaml of the report, where there is one]
    #[arg(long, value_name = "FILE")]
    pub(super) mapping: Option<PathBuf>,
    /// Only the incidents of this year [default: that of the report]
    #[arg(long, value_name = "YEAR")]
    pub(super) year: Option<i32>,
    /// Whether dates in figures have the day or the month first, where no cell of a file shows it
    #[arg(long, value_name = "ORDER")]
    pub(super) date_order: Option<Order>,
    /// Take the descriptions too, without the names that the export knows
    #[arg(long)]
    pub(super) descriptions: bool,
    /// Do everything but write, and show each line that would change
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Say errors only
    #[arg(short, long)]
    pub(super) quiet: bool,
}

/// The order of day and month in dates of figures.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Order {
    /// 14/03/2025
    Dmy,
    /// 03/14/2025
    Mdy,
}

impl Order {
    pub(super) fn of(self) -> DateOrder {
        match self {
            Order::Dmy => DateOrder::DayFirst,
            Order::Mdy => DateOrder::MonthFirst,
        }
    }
}

/// The formats, in the order of their list.
#[derive(Subcommand)]
pub(super) enum Format {
    /// Jira: the CSV file with all fields
    #[command(name = "jira-csv", after_help = JIRA_CSV)]
    JiraCsv(Export),
    /// Jira: the answer of its REST search
    #[command(name = "jira-json", after_help = JIRA_JSON)]
    JiraJson(Export),
    /// PagerDuty: incidents of its REST API, with or without log entries, or of its analytics
    #[command(name = "pagerduty", after_help = PAGERDUTY)]
    PagerDuty(Export),
    /// PagerDuty: the CSV file of incidents
    #[command(name = "pagerduty-csv", after_help = PAGERDUTY_CSV)]
    PagerDutyCsv(Export),
    /// incident.io: incidents of its API, second version
    #[command(name = "incident-io", after_help = INCIDENT_IO)]
    IncidentIo(Export),
    /// FireHydrant: incidents of its API
    #[command(name = "firehydrant", after_help = FIREHYDRANT)]
    FireHydrant(Export),
    /// Rootly: incidents of its API
    #[command(name = "rootly", after_help = ROOTLY)]
    Rootly(Export),
    /// GitHub: issues, by gh or the REST API
    #[command(name = "github", after_help = GITHUB)]
    GitHub(Export),
    /// Any table, with a mapping
    #[command(name = "csv", after_help = CSV)]
    Csv(Export),
    /// Any JSON, with a mapping
    #[command(name = "json", after_help = JSON)]
    Json(Export),
}

impl Format {
    /// Returns the format with what was asked of it.
    pub(super) fn asked(&self) -> (Tracker, &Export) {
        match self {
            Format::JiraCsv(asked) => (Tracker::JiraCsv, asked),
            Format::JiraJson(asked) => (Tracker::JiraJson, asked),
            Format::PagerDuty(asked) => (Tracker::PagerDuty, asked),
            Format::PagerDutyCsv(asked) => (Tracker::PagerDutyCsv, asked),
            Format::IncidentIo(asked) => (Tracker::IncidentIo, asked),
            Format::FireHydrant(asked) => (Tracker::FireHydrant, asked),
            Format::Rootly(asked) => (Tracker::Rootly, asked),
            Format::GitHub(asked) => (Tracker::GitHub, asked),
            Format::Csv(asked) => (Tracker::Csv, asked),
            Format::Json(asked) => (Tracker::Json, asked),
        }
    }
}

const JIRA_CSV: &str = "\
How to make the export:
  1. In Jira, search for the incidents of the year among all issues, as in
     project = OPS AND created >= 2025-01-01 AND created < 2026-01-01
  2. Open the menu Export, and choose the CSV file with all fields. The one with the current fields
     leaves out what is not on the screen.
  3. Jira writes 1,000 issues at most into one file: for more, export a part of the year at a time,
     and name all files here.

The id is the issue's key. `Created` and `Resolved` are the ticket's moments; those of the incident are
in fields that your site has named, such as `Incident start`. Name yours in a mapping if they are not
found. Dates have no zone: the report's is taken.

Example: wrapped import jira-csv issues.csv --into content --dry-run";

const JIRA_JSON: &str = "\
How to make the export, with an API token of yours (id.atlassian.com, Security, API tokens):
  curl -u you@example.com:TOKEN --get https://SITE.atlassian.net/rest/api/3/search/jql \\
    --data-urlencode 'jql=project = OPS AND created >= 2025-01-01' \\
    -d 'fields=*all' -d expand=names -d maxResults=100 > issues-1.json
Without `expand=names` the file does not say which field is which. Each page names the next one with
`nextPageToken`: add `-d nextPageToken=...` until a page has none, and name all pages here.

Example: wrapped import jira-json issues-1.json issues-2.json --into content --dry-run";

const PAGERDUTY: &str = "\
How to make the export, with a read-only API key (Integrations, API Access Keys):
  curl -H 'Authorization: Token token=KEY' -H 'Accept: application/vnd.pagerduty+json;version=2' \\
    'https://api.pagerduty.com/incidents?since=2025-01-01&until=2025-07-01&limit=100&total=true' \\
    > incidents-1.json
and the same with `offset=100` and so on, while the file says `\"more\": true`. A call covers six months
at most. For the moment at which somebody acknowledged, fetch the log entries in the same way from
https://api.pagerduty.com/log_entries, and name these files too.

PagerDuty does not know when the impact began. What it has is when somebody was told.

Example: wrapped import pagerduty incidents-1.json log-1.json --into content --dry-run";

const PAGERDUTY_CSV: &str = "\
How to make the export: open the list of incidents of your account's analytics, choose the time, and
download it as CSV. One file holds 20,000 rows at most; several files, such as one a month, are named
one after another. The ids are those of the JSON export, so that either can follow the other.

Example: wrapped import pagerduty-csv 2025-*.csv --into content --dry-run";

const INCIDENT_IO: &str = "\
How to make the export, with an API key that may read incidents (Settings, API keys):
  curl -H 'Authorization: Bearer KEY' \\
    'https://api.incident.io/v2/incidents?page_size=250' > incidents-1.json
and the same with `&after=...`, the value that `pagination_meta` of each page names, until it names none.
Follow-ups come from https://api.incident.io/v2/follow_ups; name that file too.

Your timestamps may have names of your own: say in a mapping what they stand for.

Example: wrapped import incident-io incidents-1.json follow-ups.json --into content --dry-run";

const FIREHYDRANT: &str = "\
How to make the export, with an API key (Settings, API keys):
  curl -H 'Authorization: Bearer KEY' \\
    'https://api.firehydrant.io/v1/incidents?per_page=100&page=1' > incidents-1.json
and the same with `page=2` and so on, until a page is empty. Name all pages here.

Example: wrapped import firehydrant incidents-*.json --into content --dry-run";

const ROOTLY: &str = "\
How to make the export, with an API key (Organization Settings, API Keys):
  curl -g -H 'Authorization: Bearer KEY' \\
    'https://api.rootly.com/v1/incidents?include=services,groups,action_items' \\
    -d 'page[size]=100' -d 'page[number]=1' --get > incidents-1.json
and the same with `page[number]=2` and so on. Without `include` the file has no names of services and
no action items. Name all pages here.

Example: wrapped import rootly incidents-*.json --into content --dry-run";

const GITHUB: &str = "\
How to make the export, with GitHub's own command:
  gh issue list --repo OWNER/NAME --label incident --state all --limit 1000 \\
    --json number,title,labels,createdAt,closedAt,state,stateReason,url,body,author,assignees \\
    > issues.json
Without `--state all` it lists open issues only, and without `--limit` thirty. Several repositories
need a file each; the repository is a part of each id.

An issue knows when it was opened and closed, and nothing of the incident: the moments in its text are
yours to write.

Example: wrapped import github issues.json --into content --dry-run";

const CSV: &str = "\
A table with a row for each incident and a mapping that says what its columns are, in import.yaml of the
report:

  format: csv
  id: Number
  title: Short description
  severity: {from: Priority, values: {\"1 - Critical\": sev1, \"2 - High\": sev2}}
  recorded.started_at: {from: Began, forms: [\"%d.%m.%Y %H:%M\"], zone: Europe/Oslo}
  never: [Assigned to]
  skip: {State: [Cancelled]}

A spreadsheet? Save it as CSV. Commas, semicolons and tabs are told apart by the header.

Example: wrapped import csv incidents.csv --into content --mapping import.yaml --dry-run";

const JSON: &str = "\
A file with a list of incidents and a mapping that says where their values are, in import.yaml of the
report. A value is named by its path, with a dot between the steps:

  format: json
  id: number
  title: summary
  services: affected.services
  recorded.started_at: times.began

Example: wrapped import json incidents.json --into content --mapping import.yaml --dry-run";
