//! Services, near misses, months and severities: the archive as plain pages that need no script.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::diagnostic::Diagnostic;
use crate::findings::{self, near_misses};
use crate::model::{Edition, Incident, Interval, Kind, Measure, Milestone};
use crate::parallel;
use crate::phrase;
use crate::render::view::{Frame, Link, lists as view};
use crate::render::{address, pieces::values::OfServices, press::Press};
use crate::time::Date;
use crate::words::{Language, say};

/// Prints the list of services, and a page for each.
///
/// # Errors
/// The mistake in a template.
pub fn services(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    let language = press.language();
    let incidents = &press.report.edition.incidents;
    let by_service = by_service(incidents);
    let of = |name: &str| by_service.get(name).map_or(&[][..], Vec::as_slice);
    press.page("services/index.html", "services.html", || {
        let line = |name: &str| view::ServiceLine {
            link: service(press, root, name),
            counted: counted(language, of(name)),
            kinds: of(name).iter().map(|one| one.kind.key()).collect(),
        };
        let services = press.services.names().map(line).collect();
        let words = ["services", "services-described"];
        let frame = Frame { list: "services", ..press.frame_in_words("incidents", root, words) };
        Ok((frame, view::Services { services, without: without_service(incidents, language) }))
    })?;
    let values = LazyLock::new(|| OfServices::of(press.report));
    let names: Vec<&str> = press.services.names().collect();
    let pages = parallel::map(&names, |name| {
        press.page(&press.services.page("", name), "service.html", || {
            Ok(service_page(press, name, of(name), &values))
        })
    });
    pages.into_iter().collect()
}

/// Counts the write-ups that name no service; empty where each names one.
fn without_service(incidents: &[Incident], language: Language) -> String {
    match incidents.iter().filter(|one| one.services.is_empty()).count() {
        0 => String::new(),
        n => {
            let words = phrase::capital(&language.in_words(n));
            say!(language, "services-without", n, words)
        }
    }
}

/// Sorts incidents by service, in their order; one may be in several.
fn by_service(incidents: &[Incident]) -> BTreeMap<&str, Vec<&Incident>> {
    let mut found: BTreeMap<&str, Vec<&Incident>> = BTreeMap::new();
    for incident in incidents {
        for service in incident.services.iter().collect::<BTreeSet<_>>() {
            found.entry(service).or_default().push(incident);
        }
    }
    found
}

fn service_page(
    press: &Press,
    name: &str,
    incidents: &[&Incident],
    values: &OfServices,
) -> (Frame, view::Service) {
    let root = "../../";
    let it = view::Service {
        name: name.to_owned(),
        counted: counted(press.language(), incidents),
        values: values.table(name, root),
        lines: lines(incidents.iter().rev().copied(), &press.report.edition, root),
        archive: address::archive(root, &[("service", name)]),
    };
    let frame = Frame {
        list: "services",
        ..press.frame("incidents", root, name, &format!("{name}: {}.", it.counted))
    };
    (frame, it)
}

fn service(press: &Press, root: &str, name: &str) -> Link {
    Link { text: name.to_owned(), href: press.services.page(root, name) }
}

/// Prints the near misses, and the safeguards that held.
///
/// # Errors
/// The mistake in its template.
pub fn near_misses(press: &Press) -> Result<(), Diagnostic> {
    let root = "../";
    press.page("near-misses/index.html", "near-misses.html", || {
        let edition = &press.report.edition;
        let mut misses: Vec<&Incident> = edition.near_misses().collect();
        misses.reverse();
        let others = edition
            .incidents
            .iter()
            .rev()
            .filter(|one| one.kind == Kind::NearMiss && !edition.holds(one));
        let it = view::NearMisses {
            sentence: near_miss_sentence(&misses, edition),
            finding: address::finding(root, near_misses::ID),
            safeguards: safeguards(press),
            misses: misses.iter().map(|one| near_miss(press, one, root)).collect(),
            others: lines(others, edition, root),
        };
        let words = ["list-near-misses", "near-misses-described"];
        let frame = Frame { list: "near-misses", ..press.frame_in_words("incidents", root, words) };
        Ok((frame, it))
    })
}

/// Says how many near misses there were, and how many name the safeguard that held.
fn near_miss_sentence(misses: &[&Incident], edition: &Edition) -> String {
    let language = edition.settings.language;
    let named = misses.iter().filter(|one| !one.saved_by.is_empty()).count();
    let form = match (misses.len(), named) {
        (0, _) => "nothing",
        (1, 1) => "one-says",
        (1, _) => "one-silent",
        (n, named) if n == named => "all",
        (_, 0) => "none",
        (_, 1) => "one-of-them",
        _ => "some",
    };
    say!(
        language,
        "near-misses-said",
        form,
        year = edition.settings.year.to_string(),
        misses = say!(language, "near-misses", n = misses.len()),
        named = language.in_words(named)
    )
}

fn safeguards(press: &Press) -> Vec<view::Safeguard> {
    let finding = press.report.findings.iter().find(|one| one.id == near_misses::ID);
    let groups = finding.into_iter().flat_map(|one| one.groups_by(findings::By::Safeguard));
    let mut counts: Vec<(usize, &str)> =
        groups.map(|one| (one.ids.len(), one.name.as_str())).collect();
    counts.sort_by(|(a, one), (b, other)| b.cmp(a).then(one.cmp(other)));
    let most = counts.first().map_or(1, |(count, _)| *count);
    let language = press.language();
    let bar = |(count, name): &(usize, &str)| view::Safeguard {
        name: phrase::words(name),
        count: say!(language, "near-misses-held-so-often", n = *count),
        x: count * 1000 / most,
    };
    counts.iter().map(bar).collect()
}

fn near_miss(press: &Press, incident: &Incident, root: &str) -> view::NearMiss {
    view::NearMiss {
        link: link(incident, root),
        day: day(incident, &press.report.edition),
        services: incident.services.iter().map(|name| service(press, root, name)).collect(),
        saved_by: incident.saved_by.iter().map(|one| phrase::words(one)).collect(),
        story: press.bodies().opening(incident.body, Some(root)),
    }
}

/// Prints all incidents by month and by severity.
///
/// # Errors
/// The mistake in their template.
pub fn plain_lists(press: &Press) -> Result<(), Diagnostic> {
    let (root, edition) = ("../", &press.report.edition);
    let lists: [(&str, &str, By); 2] = [
        ("month", "months", (month, name_of_month)),
        ("severity", "severities", (severity, name_of_severity)),
    ];
    for (by, list, sorted) in lists {
        press.page(&format!("{list}/index.html"), "lists.html", || {
            let language = press.language();
            let title = say!(language, &format!("list-{list}"));
            let description = say!(language, "list-described", form = by);
            let frame = Frame { list, ..press.frame("incidents", root, &title, &description) };
            Ok((frame, view::Lists { by, lists: stretches(edition, root, by, sorted) }))
        })?;
    }
    Ok(())
}

/// What sorts a list; those that nobody wrote down come last.
type Key = (bool, usize, String);

/// What sorts an incident into a list, and how its list is called.
type By = (fn(&Incident, &Edition) -> Key, fn(&Incident, &Edition) -> String);

fn month(incident: &Incident, edition: &Edition) -> Key {
    match date(incident, edition) {
        Some(date) => (false, 0, format!("{:04}-{:02}", date.year(), date.month())),
        None => (true, 0, "none".to_owned()),
    }
}

fn name_of_month(incident: &Incident, edition: &Edition) -> String {
    let language = edition.settings.language;
    let Some(date) = date(incident, edition) else { return say!(language, "list-without-start") };
    let (month, year) = (language.month(date.month()), date.year().to_string());
    say!(language, "month-of-year", month, year)
}

fn severity(incident: &Incident, _: &Edition) -> Key {
    match &incident.severity {
        Some(one) => (false, one.rank.unwrap_or(usize::MAX), one.name.clone()),
        None => (true, 0, "none".to_owned()),
    }
}

fn name_of_severity(incident: &Incident, edition: &Edition) -> String {
    match &incident.severity {
        Some(one) => one.name.clone(),
        None => say!(edition.settings.language, "list-without-severity"),
    }
}

fn stretches(edition: &Edition, root: &str, by: &str, (key, name): By) -> Vec<view::Stretch> {
    let mut found: BTreeMap<Key, Vec<&Incident>> = BTreeMap::new();
    for incident in &edition.incidents {
        found.entry(key(incident, edition)).or_default().push(incident);
    }
    let stretch =
        |(place, ((_, _, key), incidents)): (usize, (Key, Vec<&Incident>))| view::Stretch {
            id: match by {
                "month" => format!("{by}-{key}"),
                _ => format!("{by}-{}", place + 1),
            },
            name: name(incidents[0], edition),
            counted: counted(edition.settings.language, &incidents),
            lines: lines(incidents.iter().copied(), edition, root),
        };
    found.into_iter().enumerate().map(stretch).collect()
}

/// Counts write-ups by what they are about, such as `7 incidents and 1 near miss`.
pub fn counted(language: Language, incidents: &[&Incident]) -> String {
    let of = |kinds: &[Kind], id: &str| {
        let n = incidents.iter().filter(|incident| kinds.contains(&incident.kind)).count();
        (n > 0).then(|| say!(language, id, n))
    };
    let counts = [
        of(&[Kind::Incident, Kind::Security], "incidents"),
        of(&[Kind::NearMiss], "near-misses"),
        of(&[Kind::Gameday], "exercises"),
        of(&[Kind::Maintenance], "planned-jobs"),
    ];
    language.list(&counts.into_iter().flatten().collect::<Vec<_>>())
}

/// Returns incidents as lines of a plain list.
pub fn lines<'a>(
    incidents: impl Iterator<Item = &'a Incident>,
    edition: &Edition,
    root: &str,
) -> Vec<view::Line> {
    let line = |incident: &Incident| {
        let date = date(incident, edition);
        view::Line {
            link: link(incident, root),
            day: date.map_or_else(String::new, |date| edition.settings.language.date(date)),
            date: date.map_or_else(String::new, |date| date.to_string()),
            kind: incident.kind.key(),
            notes: notes(incident, edition),
        }
    };
    incidents.map(line).collect()
}

fn notes(incident: &Incident, edition: &Edition) -> Vec<String> {
    let language = edition.settings.language;
    let kind = format!("kind-{}", incident.kind.key());
    let kind = (incident.kind != Kind::Incident).then(|| say!(language, &kind));
    let severity = incident.severity.as_ref().map(|one| one.name.clone());
    let services = (!incident.services.is_empty()).then(|| language.list(&incident.services));
    let detected = match Measure::TimeToDetect.of(incident, edition.settings.freeze) {
        Interval::Exact(length) => {
            let length = language.duration(length.seconds() as f64);
            Some(say!(language, "list-noticed-after", length))
        }
        _ => None,
    };
    [kind, severity, services, detected].into_iter().flatten().collect()
}

/// Returns an incident's title, and its page.
pub fn link(incident: &Incident, root: &str) -> Link {
    Link { text: incident.title.clone(), href: address::incident(root, &incident.id.0) }
}

fn day(incident: &Incident, edition: &Edition) -> String {
    let language = edition.settings.language;
    date(incident, edition).map_or_else(String::new, |date| language.date(date))
}

fn date(incident: &Incident, edition: &Edition) -> Option<Date> {
    let start = incident.timeline.when(Milestone::Started)?;
    Some(start.date(edition.settings.zone))
}
