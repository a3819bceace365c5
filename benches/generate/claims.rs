//! The settings of the report, and its claims.

use crate::incident::{Names, service};

pub const SETTINGS: &str = "\
title: A measured year
organisation: Nobody
year: 2025
zone: Europe/Oslo
reading_started: 2025-12-30
data_freeze: 2026-01-09
severities: [sev1, sev2, sev3]
detection_targets: [5m, 1h]
notice: Made by a generator
";

/// What a claim says and asks for; the rest of its file is the same for all.
const FIRST: [(&str, &str, &str); 3] = [
    (
        "web-tests",
        "Without a web test, detection takes at least twice as long.",
        "measure: time_to_detect\nestimand: ratio-of-medians\n\
         group: {observations.coverable: true, observations.covered: false}\n\
         against: {observations.covered: true}\nclaim: \">= 2\"\n",
    ),
    (
        "office-hours",
        "At most half of all incidents start in working hours.",
        "measure: {calendar.working_hours: true}\nestimand: share\nclaim: \"<= 50%\"\n",
    ),
    (
        "deploys",
        "At least a third of all incidents follow a deployment.",
        "measure: {trigger: deploy}\nestimand: share\nclaim: \">= 33%\"\n",
    ),
];

/// Returns the names and texts of so many claims: the first ask for different things, the others for a service each.
pub fn all(count: usize, names: &Names) -> Vec<(String, String)> {
    let first = FIRST.map(|(id, statement, asked)| file(id, statement, asked));
    let others = FIRST.len()..count;
    let other = |number: usize| {
        let (name, most) = (service(number % names.services), 2 + number % 40);
        file(
            &format!("service-{number}"),
            &format!("At most {most} of 100 incidents hit {name}, asked as number {number}."),
            &format!("measure: {{services: {name}}}\nestimand: share\nclaim: \"<= {most}%\"\n"),
        )
    };
    first.into_iter().take(count).chain(others.map(other)).collect()
}

fn file(id: &str, statement: &str, asked: &str) -> (String, String) {
    let text = format!(
        "---\nid: {id}\nstatement: {statement}\nregistered: 2025-01-15\n{asked}---\nWhy we ask.\n"
    );
    (format!("{id}.md"), text)
}
