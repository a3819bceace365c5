//! What the template of each page may see, as `it`.

use serde::Serialize;

use crate::render::view::common::{ClaimCard, Figure, Item, Link, Stat, Table, TitlePart};

/// The first page, for `cover.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Cover {
    /// Whose report it is, and what it spans.
    pub kicker: String,
    /// The headline finding in words.
    pub headline: Vec<TitlePart>,
    /// How many letters it has.
    pub headline_length: usize,
    /// How sure it is, and how many incidents it is based on.
    pub doubt: String,
    /// Address of its page.
    pub headline_href: String,
    /// The year in numbers.
    pub stats: Vec<Stat>,
    /// The link to the teaser; empty where there is none.
    pub teaser: Link,
    /// The three ways into the site (watch, read, browse), with a line about each.
    pub doors: Vec<Item>,
}

/// A finding in the list of findings.
#[derive(Clone, Debug, Serialize)]
pub struct FindingLine {
    /// Its name, with a link to its page.
    pub link: Link,
    /// What was found.
    pub sentence: String,
    /// Such as `37 of 74 incidents`.
    pub counted: String,
}

/// The list of findings, for `findings.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Findings {
    /// The claims, in the order of their registration.
    pub cards: Vec<ClaimCard>,
    /// Claims that were added after the reading began: they have a number and no verdict.
    pub late: Vec<ClaimCard>,
    /// The findings, in the order of the deck.
    pub findings: Vec<FindingLine>,
    /// Findings without any data; the sentence says which keys to add.
    pub silent: Vec<FindingLine>,
}

/// Incidents that are left out for one reason.
#[derive(Clone, Debug, Serialize)]
pub struct LeftOut {
    /// The reason, as a phrase.
    pub reason: String,
    /// How many they are.
    pub n: usize,
    /// The incidents, with links to their pages; only the first of very many.
    pub incidents: Vec<Link>,
    /// Says how many more there are; empty if these are all.
    pub more: String,
}

/// What earlier editions said, compared with this one.
#[derive(Clone, Debug, Serialize)]
pub struct Memory {
    /// The values or verdicts year by year; without rows where there is nothing to compare.
    pub table: Table,
    /// What an earlier edition said in its own words, or what is not known of it.
    pub said: Vec<Item>,
}

/// A finding's page, for `finding.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What was found, or the key to add where there are no data.
    pub sentence: String,
    /// What is measured, and whether luck alone could explain it; keys stand in backticks.
    pub facts: Vec<Item>,
    /// Its figures; none where fewer than three incidents count.
    pub figures: Vec<Figure>,
    /// For `metric` alone: its answer for every size and every change; the sliders need `js/metric.js`.
    pub trial: Table,
    /// Each value with its interval, method and n.
    pub values: Table,
    /// The main value in each group: a table for each kind of group.
    pub groups: Vec<Table>,
    /// Such as `37 of 74 incidents`.
    pub counted: String,
    /// The incidents behind it, with the value of each.
    pub incidents: Table,
    /// These incidents and those left out, as CSV.
    pub data: String,
    /// Those that are left out, by reason.
    pub left_out: Vec<LeftOut>,
    /// What earlier editions said of it.
    pub memory: Memory,
    /// How it is measured, as HTML; print with `safe`.
    pub method: String,
}

/// A hypothesis's page, for `hypothesis.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Hypothesis {
    /// The claim with its verdict; `why` is the whole text.
    pub card: ClaimCard,
    /// The two groups, and the forest of all claims.
    pub figures: Vec<Figure>,
    /// The claim under each reading, the report's own first; empty if there is no other.
    pub readings: Vec<Reading>,
    /// A figure of the readings; its table holds the same as `readings`.
    pub strip: Option<Figure>,
    /// What other methods say about the same groups, and the smallest effect that this many incidents could have shown.
    pub facts: Vec<Item>,
    /// The durations of each side, compared with a log-normal distribution.
    pub shapes: Vec<Figure>,
    /// What earlier editions said of it.
    pub memory: Memory,
    /// What was registered: date, measure, groups, claim, level.
    pub register: Table,
    /// Such as `18 of 74 incidents`.
    pub counted: String,
    /// The incidents behind it.
    pub incidents: Table,
    /// These incidents and those left out, as CSV.
    pub data: String,
    /// Those that are left out, by reason.
    pub left_out: Vec<LeftOut>,
}

/// A claim under one reading.
#[derive(Clone, Debug, Serialize)]
pub struct Reading {
    /// How it reads the data differently, such as `Confidence ≥ 3`.
    pub name: String,
    /// supported, refuted, inconclusive, not-testable or exploratory.
    pub verdict: &'static str,
    /// The verdict as a word to print.
    pub word: String,
    /// Whether the word is a stamp.
    pub stamp: bool,
    /// Whether its verdict differs from the report's.
    pub breaks: bool,
    /// The estimate in words, or why there is none.
    pub estimate: String,
    /// Its interval in words; may be empty.
    pub interval: String,
    /// How many it counts.
    pub n: usize,
}

/// An incident in the archive.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Address of its page.
    pub href: String,
    /// The day it started, as `2025-03-04`; empty where nobody wrote it down.
    pub day: String,
    /// incident, near-miss, security, gameday or maintenance.
    pub kind: &'static str,
    /// The kind in words; empty for an incident.
    pub kind_words: String,
    /// Its severity; may be empty.
    pub severity: String,
    /// Place of the severity in the house's order, for sorting.
    pub severity_rank: usize,
    /// The services that were hit.
    pub services: Vec<String>,
    /// Time to detect as a phrase; may be empty.
    pub detected: String,
    /// That time in seconds, for sorting; -1 if it is unknown.
    pub detected_seconds: i64,
    /// Whether it had not ended at the freeze.
    pub open: bool,
    /// Time to resolve as a phrase; may be empty.
    pub resolved: String,
    /// That time in seconds, for sorting; -1 if it is unknown.
    pub resolved_seconds: i64,
    /// The confidence score, 1 to 5; 0 where nobody scored it.
    pub confidence: u8,
}

/// An option of the archive's filter.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The value.
    pub value: String,
    /// How many incidents have it.
    pub count: usize,
}

/// The archive, for `archive.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Archive {
    /// How many incidents there are.
    pub of: usize,
    /// The most recent ones, the latest first.
    pub rows: Vec<Row>,
    /// Addresses of the files with the older ones, for the script to fetch; usually none.
    pub parts: Vec<String>,
    /// The services, by name.
    pub services: Vec<Choice>,
    /// The severities, in the house's order.
    pub severities: Vec<Choice>,
    /// The kinds.
    pub kinds: Vec<Choice>,
    /// The months, as `2025-03`.
    pub months: Vec<Choice>,
    /// Whether any incident has a time to detect.
    pub has_detection: bool,
}

/// A moment in the life of an incident.
#[derive(Clone, Debug, Serialize)]
pub struct Moment {
    /// Its name, such as `Detected`.
    pub name: String,
    /// The class of its mark: started, detected, and so on.
    pub class: &'static str,
    /// Place on the timeline, 0 to 1000; a day without an hour takes that of the moment before it.
    pub x: u32,
    /// Whether only the day is known, which has no place on the line.
    pub only_day: bool,
    /// The moment that findings use, in the report's zone, such as `4 March 2025, 09:40`, or a day alone.
    pub clock: String,
    /// The moment for programs, in UTC, or a day alone.
    pub utc: String,
    /// Time since the start, such as `28 min later`, or that the hour is not known; empty on the first.
    pub since: String,
    /// What the form said, where that differs or nothing else is known; may be empty.
    pub recorded: String,
}

/// A score with its rubric.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// The scale.
    pub scale: String,
    /// The score, 1 to 5.
    pub score: u8,
    /// What that score means; may be empty.
    pub text: String,
}

/// An incident's page, for `incident.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Incident {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// incident, near-miss, security, gameday or maintenance.
    pub kind: &'static str,
    /// Its severity; may be empty.
    pub severity: String,
    /// The services that were hit, and their pages.
    pub services: Vec<Link>,
    /// The day it started, in words; may be empty.
    pub day: String,
    /// Everything else that is known: a term and its text each.
    pub facts: Vec<Item>,
    /// Its moments in their order.
    pub moments: Vec<Moment>,
    /// The length of the timeline in words, such as `1.5 h`; empty without at least two moments.
    pub length: String,
    /// Whether it had not ended at the freeze.
    pub open: bool,
    /// Its scores; without any, nobody has read it yet.
    pub scores: Vec<Score>,
    /// For each finding: its name and page, and whether and how this incident is counted.
    pub counted: Vec<Item>,
    /// The write-up as HTML; print with `safe`.
    pub body: String,
    /// Where to add what is missing; empty where the settings do not say.
    pub edit: String,
    /// Where readers report a mistake in this write-up; empty where the settings do not say.
    pub feedback: String,
    /// Asks for missing evidence; empty where the record has enough confidence.
    pub nudge: String,
    /// Links to its ticket, channel and review, all over http or https.
    pub links: Vec<Link>,
    /// At most five related incidents, each with what they share.
    pub related: Vec<Item>,
    /// The write-up that started before; empty on the first.
    pub previous: Link,
    /// The write-up that started after; empty on the last.
    pub next: Link,
    /// The award that it won, and its place in the yearbook; empty where it won none.
    pub award: Link,
}

/// The scores of one scale, in words.
#[derive(Clone, Debug, Serialize)]
pub struct Scale {
    /// Its name.
    pub name: String,
    /// Each score with its text, from 1 on.
    pub rows: Vec<Stat>,
    /// How well two readers agree on it, in sentences; empty where no incident was read twice.
    pub agreed: String,
}

/// A chapter of the methods.
#[derive(Clone, Debug, Serialize)]
pub struct Chapter {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Its text as HTML; print with `safe`.
    pub html: String,
}

/// The method page, for `method.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Method {
    /// From declared to confident, step by step.
    pub funnel: Vec<Stat>,
    /// When reading began and the data were frozen, the zone, the working hours, and what was dropped how often.
    pub facts: Vec<Item>,
    /// The scales with their rubric.
    pub scales: Vec<Scale>,
    /// The register of claims.
    pub register: Table,
    /// The earlier editions, the latest first: when each was frozen, and what it left open.
    pub memory: Vec<Past>,
    /// How each finding is measured.
    pub chapters: Vec<Chapter>,
}

/// An earlier edition, for the method page.
#[derive(Clone, Debug, Serialize)]
pub struct Past {
    /// The year that it looked back on.
    pub year: i32,
    /// The day it was frozen, such as `10 January 2025`; empty where its file does not say.
    pub frozen: String,
    /// The questions that it left open, and what this edition says of each.
    pub questions: Vec<Item>,
}

/// The page on the data, for `data.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Data {
    /// The files, with a line each.
    pub files: Vec<Item>,
    /// What every key of `findings.json` means: a table for each type in it.
    pub keys: Vec<Table>,
}
