//! The formats of exports.

/// The format of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Jira's CSV export.
    JiraCsv,
    /// Jira's REST search.
    JiraJson,
    /// PagerDuty's REST API, incidents with or without log entries, and its analytics.
    PagerDuty,
    /// PagerDuty's incidents CSV.
    PagerDutyCsv,
    /// incident.io's REST API, second version.
    IncidentIo,
    /// FireHydrant's REST API.
    FireHydrant,
    /// Rootly's REST API.
    Rootly,
    /// Issues of GitHub, by `gh` or the REST API.
    GitHub,
    /// Any CSV, with a mapping.
    Csv,
    /// Any JSON, with a mapping.
    Json,
}

impl Format {
    /// All formats, in the order of the documentation.
    pub const ALL: [Format; 10] = [
        Format::JiraCsv,
        Format::JiraJson,
        Format::PagerDuty,
        Format::PagerDutyCsv,
        Format::IncidentIo,
        Format::FireHydrant,
        Format::Rootly,
        Format::GitHub,
        Format::Csv,
        Format::Json,
    ];

    /// Returns its name on the command line and in a mapping.
    pub fn name(self) -> &'static str {
        match self {
            Format::JiraCsv => "jira-csv",
            Format::JiraJson => "jira-json",
            Format::PagerDuty => "pagerduty",
            Format::PagerDutyCsv => "pagerduty-csv",
            Format::IncidentIo => "incident-io",
            Format::FireHydrant => "firehydrant",
            Format::Rootly => "rootly",
            Format::GitHub => "github",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }

    /// Returns the tracker whose ids an export has, the same for all of its formats; `None` for a table or a list of anybody's.
    pub fn tracker(self) -> Option<&'static str> {
        match self {
            Format::JiraCsv | Format::JiraJson => Some("jira"),
            Format::PagerDuty | Format::PagerDutyCsv => Some("pagerduty"),
            Format::Csv | Format::Json => None,
            other => Some(other.name()),
        }
    }

    /// Returns the format with a name.
    pub fn parse(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.name() == name)
    }
}
