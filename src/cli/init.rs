//! Init: a new report folder that builds.

use std::path::Path;

use super::arguments::Init;
use super::ask::{Ask, Question};
use super::complaints::End;
use super::schema;
use crate::diagnostic::{and, count, did_you_mean, either, short};
use crate::scaffold::{NewFile, NewReport, editor_files, report_files};
use crate::shell::{Failure, Terminal, find, machine, plant, quoted};
use crate::time::{Date, Instant, Zone};

/// Where the schemas for editors lie in a report.
pub(super) const SCHEMAS: &str = ".wrapped/schemas";

/// Where incidents may live, how that is said, and the format in which they are imported from there.
const TRACKERS: [(&str, &str, &str); 7] = [
    ("jira", "Jira", "jira-csv"),
    ("pagerduty", "PagerDuty", "pagerduty"),
    ("incident-io", "incident.io", "incident-io"),
    ("firehydrant", "FireHydrant", "firehydrant"),
    ("rootly", "Rootly", "rootly"),
    ("github", "GitHub", "github"),
    ("csv", "the tracker", "csv"),
];

/// The answer of those who write each incident down by hand.
const HERE: &str = "only here";

pub(super) fn init(arguments: &Init, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.folder;
    let machine_zone = zone_of_the_machine();
    let today = machine_zone.local(Instant::from_epoch(machine::now())).date;
    if find::is_report(folder) {
        let given = [
            ("--year", &arguments.year),
            ("--zone", &arguments.zone),
            ("--tracker", &arguments.tracker),
            ("--title", &arguments.title),
        ];
        if let Some((flag, _)) = given.iter().find(|(_, given)| given.is_some()) {
            let message =
                format!("{} is a report already, and `{flag}` is for a new one", quoted(folder));
            return Err(Failure::new(message)
                .hint("its settings are yours: change them in its `wrapped.yaml`")
                .hint("without flags it gets the files for editors that it lacks"));
        }
        terminal.tell(&format!(
            "{} is a report already: its own files stay as they are.",
            quoted(folder)
        ));
        write(folder, &editor_files(today), terminal)?;
        return Ok(End::Done);
    }
    if let Some(report) = find::report_around(folder) {
        return Err(Failure::new(format!(
            "{} lies inside the report {}",
            quoted(folder),
            quoted(&report)
        ))
        .hint("a report has its own folder: name one beside it"));
    }
    let ask = Ask::new(terminal);
    let year = year(&ask, arguments.year.as_deref(), today)?;
    let zone = zone(&ask, arguments.zone.as_deref(), machine_zone)?;
    let tracker = tracker(&ask, arguments.tracker.as_deref())?;
    let title = arguments.title.clone().unwrap_or_default();
    let report = NewReport { title, year, zone: zone.name().to_owned(), today };
    let files = [report_files(&report), editor_files(today)].concat();
    write(folder, &files, terminal)?;
    terminal.tell(&next(folder, tracker));
    Ok(End::Done)
}

/// Writes the files that are not there yet, and all schemas; says which were written and which stay.
fn write(folder: &Path, files: &[NewFile], terminal: &Terminal) -> Result<(), Failure> {
    // They are refused where somebody else's file is in the way, so that nothing else is written then.
    let schemas = schema::write(&folder.join(SCHEMAS))?;
    let (mut written, mut kept) = (Vec::new(), Vec::new());
    for (path, text) in files {
        let list = if plant(&folder.join(path), text)? { &mut written } else { &mut kept };
        list.push(path.as_str());
    }
    let schemas = format!("{} in {SCHEMAS}", count(schemas, "schema"));
    written.push(&schemas);
    terminal.tell(&format!("Wrote into {}: {}.", quoted(folder), and(&written)));
    if !kept.is_empty() {
        terminal.tell(&format!("Kept as they were: {}.", and(&kept)));
    }
    Ok(())
}

/// Returns the zone that the machine names, or UTC where it names none that is known.
pub(super) fn zone_of_the_machine() -> Zone {
    // A server's clock is often called so, and a report should not be.
    let plain = |name: &String| name.strip_prefix("Etc/").unwrap_or(name).to_owned();
    let known = |name: &String| Zone::parse(&plain(name)).or_else(|| Zone::parse(name));
    machine::zones().iter().find_map(known).unwrap_or(Zone::UTC)
}

fn year(ask: &Ask, given: Option<&str>, today: Date) -> Result<i32, Failure> {
    // Reports are made at the end of their year, or soon after it.
    let usual = if today.month() <= 2 { today.year() - 1 } else { today.year() };
    let default = usual.to_string();
    let question = Question { words: "Year of the report", flag: "--year", default: &default };
    ask.answer(given, &question, |text| match text.parse() {
        Ok(year) if (1970..=2100).contains(&year) => Ok(year),
        _ => Err("a year has four digits, as in `2025`".to_owned()),
    })
}

fn zone(ask: &Ask, given: Option<&str>, usual: Zone) -> Result<Zone, Failure> {
    let question = Question { words: "Time zone", flag: "--zone", default: usual.name() };
    ask.answer(given, &question, |text| {
        Zone::parse(text).ok_or_else(|| {
            let near = did_you_mean(text, Zone::names());
            near.unwrap_or_else(|| "write its IANA name, as in `Europe/Oslo`".to_owned())
        })
    })
}

/// Asks where the incidents live; `None` where only here.
fn tracker(
    ask: &Ask,
    given: Option<&str>,
) -> Result<Option<(&'static str, &'static str)>, Failure> {
    let names = TRACKERS.map(|(name, ..)| name);
    let words = format!("Where do your incidents live? {} / {HERE}", names.join(" / "));
    let question = Question { words: &words, flag: "--tracker", default: HERE };
    ask.answer(given, &question, |text| {
        let plain = text.to_lowercase().replace([' ', '.', '_'], "-");
        if ["only-here", "here", "none", "nowhere"].contains(&plain.as_str()) {
            return Ok(None);
        }
        match TRACKERS.iter().find(|(name, ..)| *name == plain) {
            Some((_, called, format)) => Ok(Some((*called, *format))),
            None => Err(did_you_mean(&plain, names).unwrap_or_else(|| {
                let known: Vec<&str> = names.into_iter().chain([HERE]).collect();
                format!("`{}` is not known here: write {}", short(text), either(&known))
            })),
        }
    })
}

/// Returns the next step.
fn next(folder: &Path, tracker: Option<(&str, &str)>) -> String {
    let named = match folder.to_string_lossy().as_ref() {
        "." | "" => String::new(),
        named if named.contains(char::is_whitespace) => format!(" '{named}'"),
        named => format!(" {named}"),
    };
    match tracker {
        Some((called, format)) => {
            let into = if named.is_empty() { String::new() } else { format!(" --into{named}") };
            format!(
                "Next: export your incidents from {called} (how: wrapped import {format} --help), then\n      \
                 wrapped import {format} FILE{into} --dry-run"
            )
        }
        None => format!("Next: wrapped new incident{named}, and then wrapped build{named}"),
    }
}
