//! The files of a new report, with which it builds.

use super::file::NewFile;
use super::incident::NewWriteUp;
use super::quote::quoted;
use crate::time::Date;

/// What is known of a new report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReport {
    /// Its title; empty for the usual one.
    pub title: String,
    /// The year looked back on.
    pub year: i32,
    /// The IANA name of its zone.
    pub zone: String,
    /// The day on which it is made: from then on somebody reads.
    pub today: Date,
}

/// Returns the files of a new report: its settings, an example of a claim and of a write-up, and what git ignores.
pub fn report_files(report: &NewReport) -> Vec<NewFile> {
    let example = NewWriteUp {
        id: "example".to_owned(),
        title: "Cold cache after a restart".to_owned(),
        started_at: format!("{}-03-14 09:02", report.year),
        year: report.year,
        is_draft: true,
        ..NewWriteUp::default()
    };
    vec![
        ("wrapped.yaml".to_owned(), settings(report)),
        ("hypotheses/example.md".to_owned(), claim(report.today)),
        ("incidents/example.md".to_owned(), example.text()),
        (".gitignore".to_owned(), IGNORED.to_owned()),
    ]
}

fn settings(report: &NewReport) -> String {
    let NewReport { title, year, zone, today } = report;
    let usual = format!("Incident Wrapped {year}");
    let title = quoted(if title.trim().is_empty() { &usual } else { title });
    let next = year + 1;
    format!(
        "# yaml-language-server: $schema=.wrapped/schemas/settings.json
# The settings of the report. Only `title` and `year` have to be there; `wrapped check` names every mistake with its line.
title: {title}
# An incident belongs to the year that it started in.
year: {year}
# Times without an offset are times of this zone, and so are days and working hours.
zone: {zone}
# The day on which reading begins. A claim that is registered later gets a number, and no verdict.
reading_started: {today}

# Whose report it is:
# organisation: Example Ltd
# The words for how severe, the most severe first. Another word in a write-up is an error then.
# severities: [sev1, sev2, sev3]
# When somebody is at work, for claims about nights and weekends:
# working_hours: {{days: mon-fri, from: \"09:00\", to: \"17:00\"}}
# The report knows nothing after the end of this day; without it, the day of the year's latest moment.
# data_freeze: {next}-01-09
# `wrapped`, `yearbook`, `plain`, or a folder of themes/:
# theme: wrapped
# The language of the tool's own words: `en` or `de`.
# language: en
# Warnings that you have looked at, and do not want to see again:
# allow: [on-the-hour]
"
    )
}

fn claim(today: Date) -> String {
    format!(
        "---
id: outside-working-hours
# The claim in a sentence, as you would say it on a stage.
statement: At least half of our incidents begin outside working hours.
# The day on which it was written down, before the reading.
registered: {today}
# A share of one group: those who match the measure. Other estimands compare two groups.
estimand: share
measure: {{calendar.working_hours: false}}
# The threshold. Equality supports it, and an interval decides.
claim: \">= 50%\"
---
An example: keep it, change it, or remove the file. Below the keys stands why you ask, and what you would do if it held.
If incidents begin while nobody is at work, deploying earlier in the day changes little.
"
    )
}

const IGNORED: &str = "\
# What wrapped writes, and can write again.
/site/
/site-notes.html
/deck.pdf
/deck.pptx
/deck-png/
/teaser.pdf
/teaser.pptx
/teaser-png/
";
