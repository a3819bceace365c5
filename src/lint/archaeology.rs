//! What the moments of many write-ups show together: that a form or a habit wrote them, and no clock.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::edition::Edition;
use crate::model::incident::{Incident, Kind};
use crate::model::timeline::{Milestone, Stamp};
use crate::time::{Instant, Local};

/// Fewer starts than this heap by chance.
const FEWEST_STARTS: usize = 20;
/// A clock shows a full hour once in sixty; two in five are a habit.
const ON_THE_HOUR: f64 = 0.4;
/// Of starts that are rounded to the hour, one in twenty-four is at midnight; one in ten are dates without a time.
const AT_MIDNIGHT: f64 = 0.1;
/// A form that is filled in while things happen may be opened or closed at the right moment a few times.
const FEWEST_DEFAULTS: usize = 5;
/// From this share on it is the form that speaks.
const DEFAULTS: f64 = 0.25;

/// What a form fills in by itself; to declare an incident may well be to open its form.
const FILLED_IN: [Milestone; 5] = [
    Milestone::Started,
    Milestone::Detected,
    Milestone::Mitigated,
    Milestone::Resolved,
    Milestone::Recovered,
];

const ENDS: [Milestone; 3] = [Milestone::Resolved, Milestone::Recovered, Milestone::Mitigated];

/// Checks the moments of all write-ups of the year together, and each for an end that is its start.
pub fn check(edition: &Edition, told: &mut Diagnostics) {
    let incidents: Vec<&Incident> = edition.declared().collect();
    for milestone in FILLED_IN {
        for form in [Milestone::Opened, Milestone::Closed] {
            form_default(&incidents, milestone, form, told);
        }
    }
    heaps(edition, &incidents, told);
    for incident in &incidents {
        same_moment(incident, told);
    }
    shared_moments(&incidents, told);
}

/// Complains where the moment in use is that of the form in many write-ups.
fn form_default(
    incidents: &[&Incident],
    milestone: Milestone,
    form: Milestone,
    told: &mut Diagnostics,
) {
    let both = incidents.iter().filter_map(|one| {
        let used = one.timeline.stamp(milestone)?;
        one.timeline.at(form)?;
        Some((used, one.timeline.is_when(used.instant()?, form)))
    });
    let both: Vec<(Stamp, bool)> = both.collect();
    let equal: Vec<&Stamp> =
        both.iter().filter(|(_, is_default)| *is_default).map(|(used, _)| used).collect();
    let many = equal.len() >= FEWEST_DEFAULTS && share(equal.len(), both.len()) >= DEFAULTS;
    let Some(first) = equal.first().filter(|_| many) else {
        return;
    };
    let (key, count, of) = (milestone.key(), equal.len(), both.len());
    let form = form.key().trim_end_matches("_at");
    told.push(
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

/// Complains of starts that heap at midnight, and of others that heap on the hour.
fn heaps(edition: &Edition, incidents: &[&Incident], told: &mut Diagnostics) {
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
        told.push(at_midnight(midnight[0].0, midnight.len(), starts.len()));
    }
    let of_hours = if days { others.len() } else { all };
    let first = starts.iter().find(|(_, local)| full(local) && !(days && local.hour == 0));
    if let Some((first, _)) = first.filter(|_| share(of_hours, starts.len()) >= ON_THE_HOUR) {
        told.push(on_the_hour(*first, of_hours, starts.len()));
    }
}

/// Says how many starts stand where a habit puts them, and points at the first of them.
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

/// Complains of an incident that ended when it started: of a near miss nothing had to end.
fn same_moment(incident: &Incident, told: &mut Diagnostics) {
    let Some(start) = incident.timeline.stamp(Milestone::Started) else {
        return;
    };
    let same = ENDS.into_iter().find_map(|end| {
        let stamp = incident.timeline.stamp(end)?;
        (stamp.instant()? == start.instant()?).then_some((end, stamp))
    });
    let Some((end, stamp)) = same else {
        return;
    };
    let participle = end.key().trim_end_matches("_at");
    let mut complaint = Diagnostic::warning(
        "same-moment",
        format!("it started and was {participle} at the same moment"),
    )
    .at(stamp.span, "")
    .with_context(start.span, "")
    .note("it counts with a duration of 0")
    .hint("copied, or filled in by the form? correct it, or leave the end out");
    if incident.kind == Kind::Incident {
        complaint = complaint
            .hint("over before anyone was hurt? then it is a near miss: `kind: near-miss`");
    }
    told.push(complaint);
}

/// Complains of write-ups with the same start and the same end, unless they say that they belong together.
fn shared_moments(incidents: &[&Incident], told: &mut Diagnostics) {
    let mut groups: BTreeMap<(Instant, Instant), Vec<&Incident>> = BTreeMap::new();
    for incident in incidents {
        let end = ENDS.into_iter().find_map(|end| incident.timeline.at(end));
        if let Some(key) = incident.timeline.at(Milestone::Started).zip(end) {
            groups.entry(key).or_default().push(incident);
        }
    }
    for group in groups.into_values().filter(|group| !belong_together(group)) {
        let start = |one: &Incident| one.timeline.stamp(Milestone::Started);
        let (Some(first), Some(second)) = (start(group[0]), start(group[1])) else {
            continue;
        };
        let message = format!("{} write-ups have the same start and the same end", group.len());
        let ids: Vec<String> = group.iter().take(5).map(|one| format!("`{}`", one.id)).collect();
        let more = if group.len() > 5 { ", ..." } else { "" };
        told.push(
            Diagnostic::warning("shared-moments", message)
                .alike("the same start and the same end")
                .at(second.span, "here")
                .with_context(first.span, "and here")
                .note(format!("they are {}{more}", ids.join(", ")))
                .hint("a copied front matter? correct the moments of the copy")
                .hint("one event told twice? keep one; two of one cause? give both the same `cluster`"),
        );
    }
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
