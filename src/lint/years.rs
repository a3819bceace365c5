//! Write-ups of another year or without a date, and moments of one write-up that are most of a year apart.

use super::place;
use crate::diagnostic::{Diagnostic, Diagnostics, and};
use crate::model::{Edition, Incident, Kind, Stamp, Standing, Value};
use crate::source::{Sources, Span};
use crate::time::{Date, When, Zone, parse_moment};

/// The most write-ups that are named; the others are counted.
const NAMED: usize = 10;

/// In seconds. Longer incidents exist, but are rarer than mistyped years.
const FAR: i64 = 300 * 24 * 3600;

/// Checks the years of all write-ups.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    other_year(edition, sources, complaints);
    undated(edition, sources, complaints);
    for incident in &edition.incidents {
        let settings = &edition.settings;
        far_apart(incident, (settings.zone, settings.year), sources, complaints);
        reviewed_before(incident, settings.zone, sources, complaints);
    }
}

/// A write-up that is of another year than the report.
struct Stray<'a> {
    incident: &'a Incident,
    year: i32,
    /// The place of its year.
    place: Span,
    /// Whether the year was written, rather than being due to the report's zone.
    is_written: bool,
    /// Whether another of its moments is in the report's year, so that one of them is probably mistyped.
    is_torn: bool,
}

fn other_year(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let mut strays: Vec<Stray> = edition
        .incidents
        .iter()
        .filter(|one| !matches!(one.kind, Kind::Gameday | Kind::Maintenance))
        .filter(|one| !one.allows("other-year"))
        .filter_map(|one| stray(one, edition, sources))
        .collect();
    strays.sort_by_key(|one| (one.incident.source, one.place.start));
    let Some(first) = strays.first() else { return };
    let (what, are) = counted(strays.iter().map(|one| one.incident));
    let of = if is_one_year(&strays) { "another year" } else { "other years" };
    let in_zone = match first.is_written {
        true => String::new(),
        false => format!(" in {}", edition.settings.zone.name()),
    };
    let label = format!("{}{in_zone}; this report is about {}", first.year, edition.settings.year);
    let message = format!("{what} {are} of {of}, and in no figure");
    let named = |one: &Stray| format!("`{}` ({})", one.incident.id, one.year);
    complaints.push(
        Diagnostic::warning("other-year", message)
            .at(first.place, label)
            .note_if(also(strays[1..].iter().map(named)))
            .hints(hints(&strays, edition)),
    );
}

fn is_one_year(strays: &[Stray]) -> bool {
    strays.iter().all(|one| one.year == strays[0].year)
}

fn stray<'a>(incident: &'a Incident, edition: &Edition, sources: &Sources) -> Option<Stray<'a>> {
    let Standing::OtherYear(year) = edition.standing(incident) else { return None };
    let zone = edition.settings.zone;
    let span = incident.timeline.dated(zone)?.span;
    // The four digits of the year, unless the zone moves the moment into another year.
    let digits = sources.text(span).find(&format!("{year:04}"));
    let digits = digits.map(|at| Span::new(span.source, span.start + at, span.start + at + 4));
    let mut stamps = incident.timeline.stamps();
    Some(Stray {
        incident,
        year,
        is_written: digits.is_some(),
        place: digits.unwrap_or(span),
        is_torn: stamps.any(|stamp| stamp.when.date(zone).year() == edition.settings.year),
    })
}

fn hints(strays: &[Stray], edition: &Edition) -> Vec<String> {
    let year = edition.settings.year;
    let torn = strays.iter().filter(|one| one.is_torn);
    let torn: Vec<String> = torn.map(|one| format!("`{}`", one.incident.id)).collect();
    let stay = edition.declared().chain(edition.near_misses()).count();
    let mistyped = match torn.len() {
        0 if is_one_year(strays) && strays.len() > stay => {
            let other = strays[0].year;
            Some(format!("a report about {other}? write `year: {other}` into `wrapped.yaml`"))
        }
        0 => {
            let is_slip = strays.iter().any(|one| one.is_written);
            is_slip.then(|| format!("mistyped? write the year as {year}"))
        }
        1 if strays.len() == 1 => {
            Some(format!("mistyped? other moments of this incident are in {year}"))
        }
        _ => Some(format!("mistyped? other moments of {} are in {year}", listed(&torn))),
    };
    let archive =
        "kept for the archive? add `allow: [other-year]` to `wrapped.yaml`, or to the write-ups";
    mistyped.into_iter().chain([archive.to_owned()]).collect()
}

fn undated(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let mut loud: Vec<&Incident> = edition.undated().filter(|one| !one.allows("undated")).collect();
    loud.sort_by_key(|one| one.source);
    let Some(first) = loud.first() else { return };
    let year = edition.settings.year;
    let all: Vec<&Incident> = edition.declared().chain(edition.near_misses()).collect();
    let (have, count) = match loud.len() {
        1 => ("has", "counts"),
        _ => ("have", "count"),
    };
    let who = without_a_date(&loud, &all);
    let message = format!("{who} {have} no date, and {count} in {year}");
    let place = place::of_key(sources, first.body, &["id"]);
    let named = |one: &&Incident| format!("`{}`", one.id);
    let example = day_in_name(&sources.get(first.source).path)
        .map_or_else(|| format!("{year}-03-04"), |day| day.to_string());
    complaints.push(
        Diagnostic::warning("undated", message)
            .at(place, "no moment stands in this one")
            .note_if(also(loud[1..].iter().map(named)))
            .hint(format!(
                "write when it began; where only the day is known the day will do, as in `started_at: {example}`"
            ))
            .hint("nobody knows? add `allow: [undated]` to the write-up"),
    );
}

/// Counts the write-ups without a date among all of their kind, as `1 of 2 incidents and 2 of 2 near misses`; if all of one
/// kind and none of the other lack one, as `2 near misses`.
fn without_a_date(loud: &[&Incident], all: &[&Incident]) -> String {
    if loud.len() == all.len() {
        let (what, _) = counted(all.iter().copied());
        return format!("{what} of this report");
    }
    let counts = |is_near: bool| {
        let of_kind = |one: &&Incident| (one.kind == Kind::NearMiss) == is_near;
        let some = loud.iter().copied().filter(of_kind).count();
        let (what, _) = counted(all.iter().copied().filter(of_kind));
        (some, all.iter().copied().filter(of_kind).count(), what)
    };
    let counts: Vec<(usize, usize, String)> =
        [false, true].map(counts).into_iter().filter(|(some, ..)| *some > 0).collect();
    let said = counts.iter().map(|(some, of, what)| match some == of {
        true if counts.len() == 1 => what.clone(),
        _ => format!("{some} of {what}"),
    });
    and(&said.collect::<Vec<String>>())
}

/// Returns the day that a file name begins with.
fn day_in_name(path: &str) -> Option<Date> {
    let name = path.rsplit('/').next()?;
    Date::parse(name.get(..10)?)
}

/// Counts write-ups by kind, as `2 incidents and 1 near miss`; also returns `is` or `are`.
fn counted<'a>(incidents: impl Iterator<Item = &'a Incident>) -> (String, &'static str) {
    let (near, incident): (Vec<_>, Vec<_>) = incidents.partition(|one| one.kind == Kind::NearMiss);
    let (near, incident) = (near.len(), incident.len());
    let some = |n: usize, one: &str, many: &str| match n {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{n} {many}")),
    };
    let parts = [some(incident, "incident", "incidents"), some(near, "near miss", "near misses")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let are = if incident + near == 1 { "is" } else { "are" };
    (and(&parts), are)
}

/// Lists the others of a complaint that shows the first: at most ten, and how many more.
fn also(others: impl ExactSizeIterator<Item = String>) -> Option<String> {
    let count = others.len();
    let names: Vec<String> = others.take(NAMED).collect();
    match (count, count.saturating_sub(NAMED)) {
        (0, _) => None,
        (_, 0) => Some(format!("also {}", listed(&names))),
        (_, more) => Some(format!("also {} and {more} more", names.join(", "))),
    }
}

fn listed(names: &[String]) -> String {
    match names.len().saturating_sub(NAMED) {
        0 => and(names),
        more => format!("{} and {more} more", names[..NAMED].join(", ")),
    }
}

/// A moment with the key that it was written under.
type Keyed = (String, Stamp);

/// Complains about an incident whose moments are so far apart that one of them is probably mistyped.
fn far_apart(
    incident: &Incident,
    (zone, year): (Zone, i32),
    sources: &Sources,
    complaints: &mut Diagnostics,
) {
    let mut stamps = keyed(incident);
    stamps.sort_by_key(|(_, stamp)| stamp.when.order(zone));
    let (Some((_, first)), Some((_, last))) = (stamps.first(), stamps.last()) else { return };
    if !are_far_apart(*first, last.when, zone) {
        return;
    }
    let ((odd_key, odd), (other_key, other)) = odd_one(&stamps, zone, year);
    let days = odd.when.date(zone).days_since(other.when.date(zone));
    let side = if days < 0 { "before" } else { "after" };
    let message = format!("`{odd_key}` is {} days {side} `{other_key}`", days.abs());
    let hint = match meant(*odd, *other, zone, sources) {
        Some(meant) => format!("mistyped? write `{meant}`"),
        None => "mistyped? correct the one that is wrong".to_owned(),
    };
    complaints.push(
        Diagnostic::warning("far-apart", message)
            .alike("moments of one write-up are far apart")
            .at(odd.span, "")
            .with_context(other.span, "")
            .hint(hint)
            .hint("really so long? add `allow: [far-apart]` to the write-up"),
    );
}

/// Returns all recorded moments of an incident, each with its key.
fn keyed(incident: &Incident) -> Vec<Keyed> {
    let both = incident.timeline.moments.iter().flat_map(|(milestone, moment)| {
        let key = milestone.key();
        let recorded = moment.recorded.map(|stamp| (format!("recorded.{key}"), stamp));
        [moment.corrected.map(|stamp| (key.to_owned(), stamp)), recorded]
    });
    both.flatten().collect()
}

fn are_far_apart(one: Stamp, other: When, zone: Zone) -> bool {
    one.when.until(other, zone).seconds().abs() > FAR
}

/// Returns the moment at the widest gap on the side outside the report's year, or else on the side with fewer moments, and its neighbour across the gap.
fn odd_one(stamps: &[Keyed], zone: Zone, year: i32) -> (&Keyed, &Keyed) {
    let (first, last) = (0, stamps.len() - 1);
    let gap = |place: &usize| {
        let (one, next) = (stamps[*place].1.when, stamps[*place + 1].1.when);
        one.until(next, zone).seconds()
    };
    let widest = (first..last).max_by_key(gap).unwrap_or(first);
    // If no single gap is wide, the ends are too far apart.
    let (before, behind) = if gap(&widest) > FAR { (widest, widest + 1) } else { (first, last) };
    let is_ours = |(_, stamp): &Keyed| stamp.when.date(zone).year() == year;
    let ours_first = stamps[..=before].iter().any(is_ours);
    let ours_last = stamps[behind..].iter().any(is_ours);
    let first_is_odd = match ours_first == ours_last {
        true => before + 1 < stamps.len() - behind,
        false => ours_last,
    };
    match first_is_odd {
        true => (&stamps[before], &stamps[behind]),
        false => (&stamps[behind], &stamps[before]),
    }
}

/// Returns the moment with the other's year, if that brings them together.
fn meant(odd: Stamp, other: Stamp, zone: Zone, sources: &Sources) -> Option<String> {
    let year = |stamp: Stamp| format!("{:04}", stamp.when.date(zone).year());
    let written = sources.text(odd.span).trim_matches(['"', '\'']);
    let meant = written.replacen(&year(odd), &year(other), 1);
    let (when, _) = parse_moment(&meant, zone).ok()?;
    (!are_far_apart(other, when, zone)).then_some(meant)
}

/// Complains about a review that is earlier than its incident.
fn reviewed_before(
    incident: &Incident,
    zone: Zone,
    sources: &Sources,
    complaints: &mut Diagnostics,
) {
    let review = match Value::at(&incident.fields, "review.date") {
        Some(Value::Text(day)) => parse_moment(day, zone).ok(),
        _ => None,
    };
    let (Some((review, _)), Some(start)) = (review, incident.timeline.dated(zone)) else { return };
    if !review.is_before(start.when, zone) {
        return;
    }
    let place = place::of_key(sources, incident.body, &["review", "date"]);
    complaints.push(
        Diagnostic::warning("clock-order", "reviewed before it began")
            .alike("a review before the incident")
            .at(place, format!("the day {}", review.date(zone)))
            .with_context(start.span, "")
            .hint("one of them mistyped? look it up again"),
    );
}
