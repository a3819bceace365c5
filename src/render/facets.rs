//! Services, near misses, months and severities: the archive as plain pages that need no script.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::findings::finding::By;
use crate::findings::near_misses;
use crate::model::edition::Edition;
use crate::model::incident::{Incident, Kind};
use crate::model::measure::Measure;
use crate::model::timeline::{Interval, Milestone};
use crate::phrase;
use crate::render::facet_view as view;
use crate::render::press::Press;
use crate::render::view::{Frame, Link};
use crate::render::{address, values};

/// Prints the list of services, and a page for each.
///
/// # Errors
/// The mistake in a template.
pub fn services(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let incidents = &press.report.edition.incidents;
    let of = |name: &str| -> Vec<&Incident> {
        let hit = |one: &&Incident| one.services.iter().any(|service| service == name);
        incidents.iter().filter(hit).collect()
    };
    let line = |name: &str| view::ServiceLine {
        link: service(press, root, name),
        counted: counted(&of(name)),
        kinds: of(name).iter().map(|one| one.kind.key()).collect(),
    };
    let without = incidents
        .iter()
        .filter(|one| one.services.is_empty())
        .count();
    let it = view::Services {
        services: press.services.names().map(line).collect(),
        without: name_none(without, "service"),
    };
    let frame = Frame {
        list: "services",
        ..press.frame(
            "incidents",
            root,
            "Services",
            "Every service, and the incidents that hit it.",
        )
    };
    press.page("services/index.html", "services.html", frame, it)?;
    for name in press.services.names() {
        service_page(press, name, &of(name))?;
    }
    Ok(())
}

fn service_page(press: &Press, name: &str, incidents: &[&Incident]) -> Result<(), Diagnostic> {
    let root = "../../";
    let it = view::Service {
        name: name.to_owned(),
        counted: counted(incidents),
        values: values::of_service(press.report, name, root),
        lines: lines(incidents.iter().rev().copied(), &press.report.edition, root),
        archive: address::archive(root, &[("service", name)]),
    };
    let frame = Frame {
        list: "services",
        ..press.frame("incidents", root, name, &format!("{name}: {}.", it.counted))
    };
    press.page(&press.services.page("", name), "service.html", frame, it)
}

fn service(press: &Press, root: &str, name: &str) -> Link {
    Link {
        text: name.to_owned(),
        href: press.services.page(root, name),
    }
}

/// Prints what nearly happened, and what saved us.
///
/// # Errors
/// The mistake in its template.
pub fn near_misses(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let edition = &press.report.edition;
    let mut misses: Vec<&Incident> = edition.near_misses().collect();
    misses.reverse();
    let others = edition
        .incidents
        .iter()
        .rev()
        .filter(|one| one.kind == Kind::NearMiss && !edition.holds(one));
    let it = view::NearMisses {
        sentence: near_miss_sentence(&misses, edition.settings.year),
        finding: address::finding(root, near_misses::ID),
        safeguards: safeguards(press),
        misses: misses
            .iter()
            .map(|one| near_miss(press, one, root))
            .collect(),
        others: lines(others, edition, root),
    };
    let frame = Frame {
        list: "near-misses",
        ..press.frame(
            "incidents",
            root,
            "Near misses",
            "What nearly happened, and what saved us.",
        )
    };
    press.page("near-misses/index.html", "near-misses.html", frame, it)
}

/// Says how many near misses there were, and how many of them say what held.
fn near_miss_sentence(misses: &[&Incident], year: i32) -> String {
    let named = misses.iter().filter(|one| !one.saved_by.is_empty()).count();
    let said = match (misses.len(), named) {
        (0, _) => return format!("No near miss was written down in {year}."),
        (1, 1) => "it says what held".to_owned(),
        (1, _) => "it does not say yet what held".to_owned(),
        (n, named) if n == named => "all of them say what held".to_owned(),
        (_, 0) => "none of them says yet what held".to_owned(),
        (_, 1) => "one of them says what held".to_owned(),
        (_, named) => format!("{} of them say what held", phrase::in_words(named)),
    };
    let misses = phrase::count(misses.len(), "near miss", "near misses");
    format!("{misses} in {year}; {said}.")
}

fn safeguards(press: &Press) -> Vec<view::Safeguard> {
    let finding = press
        .report
        .findings
        .iter()
        .find(|one| one.id == near_misses::ID);
    let groups = finding
        .into_iter()
        .flat_map(|one| one.groups_by(By::Safeguard));
    let mut counts: Vec<(usize, &str)> = groups
        .map(|one| (one.ids.len(), one.name.as_str()))
        .collect();
    counts.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.cmp(other)));
    let most = counts.first().map_or(1, |(count, _)| *count);
    let bar = |(count, name): &(usize, &str)| view::Safeguard {
        name: phrase::words(name),
        count: match count {
            1 => "once".to_owned(),
            2 => "twice".to_owned(),
            n => format!("{n} times"),
        },
        x: count * 1000 / most,
    };
    counts.iter().map(bar).collect()
}

fn near_miss(press: &Press, incident: &Incident, root: &str) -> view::NearMiss {
    let opening = press.bodies().read(incident.body, Some(root)).opening;
    view::NearMiss {
        link: link(incident, root),
        day: day(incident, &press.report.edition),
        services: incident
            .services
            .iter()
            .map(|name| service(press, root, name))
            .collect(),
        saved_by: incident
            .saved_by
            .iter()
            .map(|one| phrase::words(one))
            .collect(),
        story: opening.map(|opening| opening.html).unwrap_or_default(),
    }
}

/// Prints all incidents by month and by severity.
///
/// # Errors
/// The mistake in their template.
pub fn plain_lists(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let edition = &press.report.edition;
    let lists = [
        (
            "month",
            "months",
            "By month",
            stretches(edition, root, "month", month),
        ),
        (
            "severity",
            "severities",
            "By severity",
            stretches(edition, root, "severity", severity),
        ),
    ];
    for (by, list, title, lists) in lists {
        let description = format!("Every incident, by {by}.");
        let frame = Frame {
            list,
            ..press.frame("incidents", root, title, &description)
        };
        press.page(
            &format!("{list}/index.html"),
            "lists.html",
            frame,
            view::Lists { by, lists },
        )?;
    }
    Ok(())
}

/// What orders the lists, and what heads each.
type Heading = ((bool, usize, String), String);

fn month(incident: &Incident, edition: &Edition) -> Heading {
    let Some(start) = incident.timeline.at(Milestone::Started) else {
        return ((true, 0, "none".to_owned()), "Without a start".to_owned());
    };
    let date = edition.settings.zone.local(start).date;
    let key = date.to_string();
    let name = format!("{} {}", phrase::month(date.month()), date.year());
    ((false, 0, key[..key.len() - 3].to_owned()), name)
}

fn severity(incident: &Incident, _: &Edition) -> Heading {
    match &incident.severity {
        Some(one) => (
            (false, one.rank.unwrap_or(usize::MAX), one.name.clone()),
            one.name.clone(),
        ),
        None => (
            (true, 0, "none".to_owned()),
            "Without a severity".to_owned(),
        ),
    }
}

fn stretches(
    edition: &Edition,
    root: &str,
    by: &str,
    heading: fn(&Incident, &Edition) -> Heading,
) -> Vec<view::Stretch> {
    let mut found: BTreeMap<Heading, Vec<&Incident>> = BTreeMap::new();
    for incident in &edition.incidents {
        found
            .entry(heading(incident, edition))
            .or_default()
            .push(incident);
    }
    let stretch =
        |(place, (((_, _, key), name), incidents)): (usize, (Heading, Vec<&Incident>))| {
            view::Stretch {
                id: match by {
                    "month" => format!("{by}-{key}"),
                    _ => format!("{by}-{}", place + 1),
                },
                name,
                counted: counted(&incidents),
                lines: lines(incidents.iter().copied(), edition, root),
            }
        };
    found.into_iter().enumerate().map(stretch).collect()
}

/// Counts write-ups by what they are about, such as `7 incidents and 1 near miss`.
pub fn counted(incidents: &[&Incident]) -> String {
    let of = |kinds: &[Kind], one: &str, many: &str| {
        let n = incidents
            .iter()
            .filter(|incident| kinds.contains(&incident.kind))
            .count();
        (n > 0).then(|| phrase::count(n, one, many))
    };
    let counts = [
        of(&[Kind::Incident, Kind::Security], "incident", "incidents"),
        of(&[Kind::NearMiss], "near miss", "near misses"),
        of(&[Kind::Gameday], "exercise", "exercises"),
        of(&[Kind::Maintenance], "planned job", "planned jobs"),
    ];
    phrase::list(&counts.into_iter().flatten().collect::<Vec<_>>())
}

fn name_none(n: usize, what: &str) -> String {
    match n {
        0 => String::new(),
        1 => format!("One write-up names no {what}."),
        n => format!(
            "{} write-ups name no {what}.",
            phrase::capital(&phrase::in_words(n))
        ),
    }
}

/// Returns incidents as lines of a plain list.
pub fn lines<'a>(
    incidents: impl Iterator<Item = &'a Incident>,
    edition: &Edition,
    root: &str,
) -> Vec<view::Line> {
    let line = |incident: &Incident| view::Line {
        link: link(incident, root),
        day: day(incident, edition),
        kind: incident.kind.key(),
        notes: notes(incident, edition),
    };
    incidents.map(line).collect()
}

fn notes(incident: &Incident, edition: &Edition) -> Vec<String> {
    let kind = (incident.kind != Kind::Incident).then(|| phrase::words(incident.kind.key()));
    let severity = incident.severity.as_ref().map(|one| one.name.clone());
    let services = (!incident.services.is_empty()).then(|| phrase::list(&incident.services));
    let detected = match Measure::TimeToDetect.of(incident, edition.settings.freeze) {
        Interval::Exact(length) => Some(format!(
            "noticed after {}",
            phrase::duration(length.seconds() as f64)
        )),
        _ => None,
    };
    [kind, severity, services, detected]
        .into_iter()
        .flatten()
        .collect()
}

/// Returns an incident's title, and its page.
pub fn link(incident: &Incident, root: &str) -> Link {
    Link {
        text: incident.title.clone(),
        href: address::incident(root, &incident.id.0),
    }
}

fn day(incident: &Incident, edition: &Edition) -> String {
    let start = incident.timeline.at(Milestone::Started);
    start
        .map(|at| phrase::date(edition.settings.zone.local(at).date))
        .unwrap_or_default()
}
