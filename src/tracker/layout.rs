//! What an importer says about its format.

use super::account::Reason;
use super::row::{Export, Row};
use super::want::Keys;
use super::{File, Format};
use super::{
    csv, firehydrant, github, incident_io, jira_csv, jira_json, json, pagerduty, pagerduty_csv,
    rootly,
};
use crate::diagnostic::Diagnostics;

/// A format: how its files become rows, and what the fields of a row mean.
pub struct Layout {
    /// Turns the files of one call into rows.
    pub read: fn(&[File]) -> Result<Export, Diagnostics>,
    /// Each key with the fields that may hold it.
    pub keys: Keys,
    /// Says why a row is no incident, with the field that shows it.
    pub skip: fn(&Row) -> Option<(&'static str, Reason)>,
    /// Returns the description as Markdown.
    pub text: fn(&Row) -> Option<String>,
    /// Fields whose moments are about the ticket and not about the incident.
    pub noise: &'static [&'static str],
}

/// Returns the layout of a format.
pub fn of(format: Format) -> &'static Layout {
    match format {
        Format::JiraCsv => &jira_csv::LAYOUT,
        Format::JiraJson => &jira_json::LAYOUT,
        Format::PagerDuty => &pagerduty::LAYOUT,
        Format::PagerDutyCsv => &pagerduty_csv::LAYOUT,
        Format::IncidentIo => &incident_io::LAYOUT,
        Format::FireHydrant => &firehydrant::LAYOUT,
        Format::Rootly => &rootly::LAYOUT,
        Format::GitHub => &github::LAYOUT,
        Format::Csv => &csv::LAYOUT,
        Format::Json => &json::LAYOUT,
    }
}
