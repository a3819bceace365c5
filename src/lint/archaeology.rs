//! What the moments of many write-ups show together: that they come from a form or a habit rather than a clock.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Edition, Incident, Kind, Milestone, Stamp};
use crate::time::{Instant, Local};

/// Fewer starts than this may cluster by chance.
const FEWEST_STARTS: usize = 20;
/// A clock shows a full hour once in sixty; two in five are a habit.
const ON_THE_HOUR: f64 = 0.4;
/// Of starts that are rounded to the hour, one in twenty-four is at midnight; one in ten are dates without a time.
const AT_MIDNIGHT: f64 = 0.1;
/// A form that is filled in during an incident may be opened or closed at the right moment a few times.
const FEWEST_DEFAULTS: usize = 5;
/// From this share on the values come from the form.
const DEFAULTS: f64 = 0.25;

/// The moments that a form fills in by itself; declaring an incident may well mean opening its form.
const FILLED_IN: [Milestone; 5] = [
    Milestone::Started,
    Milestone::Detected,
    Milestone::Mitigated,
    Milestone::Resolved,
    Milestone::Recovered,
];

const ENDS: [Milestone; 3] = [Milestone::Resolved, Milestone::Recovered, Milestone::Mitigated];

/// Checks the moments of all write-ups of the year together, and each write-up for an end that equals its start.
pub fn check(edition: &Edition, complaints: &mut Diagnostics) {
    let incidents: Vec<&Incident> = edition.declared().collect();
    for milestone in FILLED_IN {
        for form in [Milestone::Opened, Milestone::Closed] {
            form_default(&incidents, milestone, form, complaints);
        }
    }
    heaps(edition, &incidents, complaints);
    for incident in &incidents {
        same_moment(incident, complaints);
    }
    shared_moments(&incidents, complaints);
}

/// Complains if many write-ups use the moment at which the form was opened or closed.
fn form_default(
    incidents: &[&Incident],
    milestone: Milestone,
    form: Milestone,
    complaints: &mut Diagnostics,
) {
    let (mut equal, mut of) = (Vec::new(), 0);
    for timeline in incidents.iter().map(|one| &one.timeline).filter(|one| one.at(form).is_some()) {
        if let Some((used, instant)) =
            timeline.stamp(milestone).and_then(|used| Some((used, used.instant()?)))
        {
            of += 1;
            equal.extend(timeline.is_when(instant, form).then_some(used));
        }
    }
    let (key, count) = (milestone.key(), equal.len());
    let many = count >= FEWEST_DEFAULTS && share(count, of) >= DEFAULTS;
    let Some(first) = equal.first().filter(|_| many) else { return };
    let form = form.key().trim_end_matches("_at");
    complaints.push(
        Diagnostic::warning(
            "form-default",
            format!("in {count} of {of} write-ups `{key}` is when the form was {form}"),
        )
        .at(first.span, "one of them")
        .note("a form fills this in by itself: durations then measure the form")
        .hint(format!("look it up in a log or a chat, write it as `{key}`, and keep the form's under `recorded`"))
        .hint("really so? add `allow: [form-default]` to `wrapped.yaml`"),
    );
}

fn share(count: usize, of: usize) -> f64 {
    count as f64 / of.max(1) as f64
}

/// Complains about starts that cluster at midnight, and about others that cluster on the hour.
fn heaps(edition: &Edition, incidents: &[&Incident], complaints: &mut Diagnostics) {
    let zone = edition.settings.zone;
    let start = |one: &&Incident| one.timeline.stamp(Milestone::Started);
    let starts: Vec<(Stamp, Local)> = incidents
        .iter()
        .filter_map(start)
        .filter_map(|stamp| Some((stamp, zone.local(stamp.instant()?))))
        .collect();
    if starts.len() < FEWEST_STARTS {
        return;
    }
    let full = |local: &Local| local.minute == 0 && local.second == 0;
    let hours = starts.iter().filter(|(_, local)| full(local));
    let (midnight, others): (Vec<&(Stamp, Local)>, Vec<_>) =
        hours.partition(|(_, local)| local.hour == 0);
    let all = midnight.len() + others.len();
    let days = share(midnight.len(), starts.len()) >= AT_MIDNIGHT;
    if days {
        complaints.push(at_midnight(midnight[0].0, midnight.len(), starts.len()));
    }
    let of_hours = if days { others.len() } else { all };
    let first = starts.iter().find(|(_, local)| full(local) && !(days && local.hour == 0));
    if let Some((first, _)) = first.filter(|_| share(of_hours, starts.len()) >= ON_THE_HOUR) {
        complaints.push(on_the_hour(*first, of_hours, starts.len()));
    }
}

/// Complains about a cluster of starts, and points at the first of them.
fn heap(name: &'static str, place: &str, first: Stamp, count: usize, of: usize) -> Diagnostic {
    let percent = percent(count, of);
    let message = format!("{percent}% of starts are {place}: {count} of {of}");
    Diagnostic::warning(name, message).at(first.span, "one of them")
}

fn percent(count: usize, of: usize) -> f64 {
    (100.0 * share(count, of)).round()
}

fn on_the_hour(first: Stamp, count: usize, of: usize) -> Diagnostic {
    heap("on-the-hour", "on the hour", first, count, of)
    .note("they were estimated or planned: durations of less than an hour say little")
    .hint(
        "the first error in a log, the first drop on a graph or the first message tells the minute",
    )
    .hint("nobody knows better? a low `scores.confidence` keeps them out of durations")
    .hint("planned work that begins on the hour? `kind: maintenance` keeps it out of all figures")
}

fn at_midnight(first: Stamp, count: usize, of: usize) -> Diagnostic {
    heap("at-midnight", "at midnight", first, count, of)
        .note("a date without a time becomes midnight in many tools")
        .hint("only the day is known? write the day alone, as in `started_at: 2025-03-04`")
        .hint("nightly jobs? add `allow: [at-midnight]` to `wrapped.yaml`")
}

/// Complains about an incident that ended at its start; a near miss had nothing to end.
fn same_moment(incident: &Incident, complaints: &mut Diagnostics) {
    let Some(start) = incident.timeline.stamp(Milestone::Started) else { return };
    let same = ENDS.into_iter().find_map(|end| {
        let stamp = incident.timeline.stamp(end)?;
        (stamp.instant()? == start.instant()?).then_some((end, stamp))
    });
    let Some((end, stamp)) = same else { return };
    let participle = end.key().trim_end_matches("_at");
    let message = format!("it started and was {participle} at the same moment");
    let near_miss = (incident.kind == Kind::Incident).then(|| {
        "over before anyone was hurt? then it is a near miss: `kind: near-miss`".to_owned()
    });
    complaints.push(
        Diagnostic::warning("same-moment", message)
            .at(stamp.span, "")
            .with_context(start.span, "")
            .note("it counts with a duration of 0")
            .hint("copied, or filled in by the form? correct it, or leave the end out")
            .hint_if(near_miss),
    );
}

/// Complains about write-ups with the same start and end, unless they share a cluster.
fn shared_moments(incidents: &[&Incident], complaints: &mut Diagnostics) {
    let mut groups: BTreeMap<(Instant, Instant), Vec<&Incident>> = BTreeMap::new();
    for incident in incidents {
        let end = ENDS.into_iter().find_map(|end| incident.timeline.at(end));
        if let Some(key) = incident.timeline.at(Milestone::Started).zip(end) {
            groups.entry(key).or_default().push(incident);
        }
    }
    for group in groups.into_values().filter(|group| !belong_together(group)) {
        let start = |one: &Incident| one.timeline.stamp(Milestone::Started);
        let (Some(first), Some(second)) = (start(group[0]), start(group[1])) else { continue };
        let message = format!("{} write-ups have the same start and the same end", group.len());
        let ids: Vec<String> = group.iter().map(|one| format!("`{}`", one.id)).collect();
        complaints.push(
            Diagnostic::warning("shared-moments", message)
                .alike("the same start and the same end")
                .at(second.span, "here")
                .with_context(first.span, "and here")
                .note(format!("they are {}", first_five(&ids)))
                .hint("a copied front matter? correct the moments of the copy")
                .hint("one event told twice? keep one; two of one cause? give both the same `cluster`"),
        );
    }
}

/// Lists the first five of some names.
pub fn first_five(names: &[String]) -> String {
    let more = if names.len() > 5 { ", ..." } else { "" };
    format!("{}{more}", names[..names.len().min(5)].join(", "))
}

fn belong_together(group: &[&Incident]) -> bool {
    let first = group[0].cluster.as_deref();
    group.len() < 2 || (first.is_some() && group.iter().all(|one| one.cluster.as_deref() == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_in_ten_at_midnight_and_two_in_five_on_the_hour_are_many() {
        assert!(share(2, 20) >= AT_MIDNIGHT && share(1, 20) < AT_MIDNIGHT);
        assert!(share(8, 20) >= ON_THE_HOUR && share(7, 20) < ON_THE_HOUR);
        assert_eq!(percent(47, 84), 56.0);
    }
}
