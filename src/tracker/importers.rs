//! The importer of each format.

use super::format::Format;
use super::layout::Layout;

/// Returns the layout of a format.
pub fn of(format: Format) -> &'static Layout {
    match format {
        Format::JiraCsv => &super::jira_csv::LAYOUT,
        Format::JiraJson => &super::jira_json::LAYOUT,
        Format::PagerDuty => &super::pagerduty::LAYOUT,
        Format::PagerDutyCsv => &super::pagerduty_csv::LAYOUT,
        Format::IncidentIo => &super::incident_io::LAYOUT,
        Format::FireHydrant => &super::firehydrant::LAYOUT,
        Format::Rootly => &super::rootly::LAYOUT,
        Format::GitHub => &super::github::LAYOUT,
        Format::Csv => &super::csv::LAYOUT,
        Format::Json => &super::json::LAYOUT,
    }
}
