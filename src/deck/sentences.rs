//! Sentences of what is counted: when it began, how far the form was off, what had a hand in it, what was promised, what held.

use crate::deck::durations::{LISTED_BELOW, MEDIAN_NEEDS, too_few};
use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::sample::Reason;
use crate::model::timeline::Milestone;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::words::{Language, say};

/// The most names that a sentence lists.
const MOST_NAMES: usize = 3;

/// Returns the sentence of a finding of counts or of shares; `None` where it is of something else.
pub fn of(finding: &Finding, edition: &Edition) -> Option<String> {
    Some(match finding.id {
        "calendar" => calendar(finding, edition),
        "recorded-times" => recorded_times(finding, edition),
        "factors" => factors(finding, edition),
        "follow-ups" => follow_ups(finding, edition),
        "preventability" | "productivity" => scores(finding, edition),
        "near-misses" => near_misses(finding, edition),
        _ => return None,
    })
}

/// Returns a share and its interval in brackets, from ten incidents on.
pub fn doubt(language: Language, share: &Estimate, n: usize) -> String {
    match (share.value, share.bounds()) {
        (Some(value), Some((low, high))) if n >= phrase::PERCENT_NEEDS => format!(
            " ({}; {})",
            language.share(value),
            interval(share, language.shares(low, high))
        ),
        _ => String::new(),
    }
}

fn interval(estimate: &Estimate, bounds: String) -> String {
    let level = phrase::level(estimate.level.unwrap_or(0.95));
    format!("{level} interval {bounds}")
}

/// Returns how many of those counted match, as the finding's value of this name has it.
pub fn matching(finding: &Finding, name: &str) -> Option<usize> {
    Some(finding.values.get(name)?.x? as usize)
}

/// Returns a value that is a count.
pub fn count(finding: &Finding, name: &str) -> Option<usize> {
    Some(finding.values.get(name)?.value? as usize)
}

/// Lists the incidents that are too few to sum up, with what `say` knows of each.
pub fn listed(finding: &Finding, edition: &Edition, say: impl Fn(&Incident) -> String) -> String {
    let incidents = finding
        .sample
        .ids
        .iter()
        .filter_map(|id| edition.incident(id));
    let list: Vec<String> = incidents
        .map(|one| match say(one) {
            words if words.is_empty() => one.id.to_string(),
            words => format!("{} ({words})", one.id),
        })
        .collect();
    too_few(edition.settings.language, list.len(), &list)
}

fn calendar(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n == 0 {
        return "No write-up says when it started. Add `started_at`.".to_owned();
    }
    let (Some(share), Some(x)) = (finding.values.get("share"), matching(finding, "share")) else {
        return listed(finding, edition, |one| {
            let start = one.timeline.at(Milestone::Started);
            start.map_or(String::new(), |start| {
                let local = edition.settings.zone.local(start);
                format!("{}, {}", local.weekday.name(), phrase::clock(local))
            })
        });
    };
    let hours = finding.values.get("hours").and_then(|hours| hours.value);
    let hours = hours.map(|hours| {
        format!(
            ", which were {} of the year's hours",
            edition.settings.language.share(hours)
        )
    });
    let often = how_often(edition.settings.language, finding).map(|often| format!("; {often}"));
    format!(
        "{x} of {} started in working hours{}{}{}.",
        say!(edition.settings.language, "incidents", n = n),
        doubt(edition.settings.language, share, n),
        hours.unwrap_or_default(),
        often.unwrap_or_default()
    )
}

/// Says how many times as often an hour of work has a start in it, where there are enough to compare.
pub fn how_often(language: Language, finding: &Finding) -> Option<String> {
    let ratio = finding.values.get("rate-ratio")?;
    match (ratio.value, ratio.low, ratio.high) {
        (Some(value), Some(low), Some(high)) => Some(format!(
            "an hour of work saw {} as many as any other ({})",
            language.times(value),
            interval(
                ratio,
                format!(
                    "{} to {}",
                    language.two_digits(low),
                    language.two_digits(high)
                )
            )
        )),
        (_, Some(low), None) => Some(format!(
            "no other hour saw any, so at least {} as many ({} interval, no upper end)",
            language.times(low),
            language.level(ratio.level.unwrap_or(0.95))
        )),
        _ => None,
    }
}

fn recorded_times(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n == 0 {
        return nobody(
            edition.settings.language,
            finding,
            "No write-up has a time both as the form said and as it was. Add `recorded` beside the corrected times.",
        );
    }
    if n < LISTED_BELOW {
        let moved = |one: &Incident| {
            let mut points = finding.points.iter();
            let point = points.find(|point| point.id == one.id);
            let size = point.map_or(0.0, |point| point.seconds.abs());
            match size == 0.0 {
                true => "as recorded".to_owned(),
                false => format!("off by {}", edition.settings.language.duration(size)),
            }
        };
        return listed(finding, edition, moved);
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let share = finding.values.get("default");
    let defaults = share
        .map(|share| doubt(edition.settings.language, share, n))
        .unwrap_or_default();
    format!(
        "Of {} with times in both forms, {} kept a time that the form filled in{defaults}, {} off by over \
         5\u{a0}min and {} close.{}",
        say!(edition.settings.language, "incidents", n = n),
        of("default"),
        were(of("off"), " more"),
        were(of("close"), ""),
        moved(finding).map_or(String::new(), |moved| format!(" {moved}"))
    )
}

fn were(n: usize, more: &str) -> String {
    let were = if n == 1 { "was" } else { "were" };
    format!("{n}{more} {were}")
}

/// Says how far half of the incidents were moved, from six on.
fn moved(finding: &Finding) -> Option<String> {
    let median = finding.values.get("median-correction")?;
    let value = median
        .value
        .filter(|value| *value > 0.0 && finding.sample.n() >= MEDIAN_NEEDS)?;
    let bounds = median.bounds().map(|(low, high)| {
        let bounds = phrase::durations(low, high);
        format!(" ({})", interval(median, bounds))
    });
    Some(format!(
        "Half were moved by {} or more{}.",
        phrase::duration(value),
        bounds.unwrap_or_default()
    ))
}

fn factors(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n == 0 {
        return "No write-up names what contributed, or what set it off. Add `factors` or `trigger`.".to_owned();
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let names = one.factors.iter().chain(&one.trigger);
            let names: Vec<String> = names.map(|name| phrase::words(name)).collect();
            edition.settings.language.list(&names)
        });
    }
    let mut said = Vec::new();
    for (by, name, says) in [
        (By::Factor, "factors", "what contributed"),
        (By::Trigger, "triggers", "what set it off"),
    ] {
        let named = count(finding, name).unwrap_or_default();
        if named > 0 {
            let of = say!(
                edition.settings.language,
                "incidents",
                n = finding.sample.of_all()
            );
            said.push(format!(
                "{named} of {of} name {says}, most often {}.",
                most_often(edition.settings.language, finding, by)
            ));
        }
    }
    said.join(" ")
}

/// Returns the groups of one kind, the largest first.
pub fn largest(finding: &Finding, by: By) -> Vec<&Group> {
    let mut groups: Vec<&Group> = finding.groups_by(by).collect();
    groups.sort_by_key(|group| (std::cmp::Reverse(group.ids.len()), group.name.clone()));
    groups
}

/// Lists the names that come up most often, each with its count.
fn most_often(language: Language, finding: &Finding, by: By) -> String {
    let groups = largest(finding, by);
    named(language, &groups[..groups.len().min(MOST_NAMES)])
}

/// Says what held: all of it where it is little, else what held more than once.
pub fn what_held(language: Language, finding: &Finding) -> String {
    let groups = largest(finding, By::Safeguard);
    if groups.len() <= MOST_NAMES {
        return say!(language, "held", names = named(language, &groups));
    }
    let again = |group: &&&Group| group.ids.len() > 1;
    match groups.iter().take(MOST_NAMES).filter(again).count() {
        0 => say!(language, "held-always-another"),
        names => say!(
            language,
            "held-most-often",
            names = named(language, &groups[..names])
        ),
    }
}

fn named(language: Language, groups: &[&Group]) -> String {
    let name =
        |group: &&Group| format!("{}\u{a0}({})", phrase::words(&group.name), group.ids.len());
    let names: Vec<String> = groups.iter().map(name).collect();
    language.list(&names)
}

fn follow_ups(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    if n == 0 {
        return "No write-up counts its follow-ups. Add `follow_ups: {total: 3, done: 1}`."
            .to_owned();
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let promised = one.follow_ups;
            promised.map_or(String::new(), |one| {
                format!("{} of {} done", one.done, one.total)
            })
        });
    }
    let total = count(finding, "total").unwrap_or_default();
    let done = matching(finding, "done").unwrap_or_default();
    let percent = match total >= phrase::PERCENT_NEEDS {
        true => format!(" ({})", edition.settings.language.part(done, total)),
        false => String::new(),
    };
    let all = matching(finding, "complete").unwrap_or_default();
    let complete = finding.values.get("complete");
    format!(
        "{} were promised after {}, and {done} of them are done{percent}; all of them for {all} of the {n}{}.",
        phrase::count(total, "follow-up", "follow-ups"),
        say!(edition.settings.language, "incidents", n = n),
        complete
            .map(|share| doubt(edition.settings.language, share, n))
            .unwrap_or_default()
    )
}

fn scores(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    let scale = finding.id;
    if n == 0 {
        return nobody(
            edition.settings.language,
            finding,
            &format!("No write-up has a score for {scale}. Add `scores.{scale}`."),
        );
    }
    let (Some(share), Some(x)) = (finding.values.get("share"), matching(finding, "share")) else {
        return listed(finding, edition, |one| {
            let score = one.scores.get(scale);
            score.map_or(String::new(), |score| format!("{} of 5", score.number()))
        });
    };
    format!(
        "{x} of {} scored 4 or 5 for {scale}{}.",
        say!(edition.settings.language, "incidents", n = n),
        doubt(edition.settings.language, share, n)
    )
}

/// Says why nobody is counted: poor records, or the key that nobody wrote.
pub fn nobody(language: Language, finding: &Finding, add: &str) -> String {
    let unsure = |reason| matches!(reason, Reason::NotRead | Reason::ConfidenceBelowMinimum);
    let left_out = &finding.sample.left_out;
    match left_out.iter().all(|one| unsure(one.reason)) {
        true => say!(language, "nobody-is-sure"),
        false => add.to_owned(),
    }
}

fn near_misses(finding: &Finding, edition: &Edition) -> String {
    let n = finding.sample.n();
    let year = edition.settings.year;
    if n == 0 {
        return format!(
            "No near miss was written down in {year}. One that nearly happened? Add it with `kind: near-miss`."
        );
    }
    let were = if n == 1 { "was" } else { "were" };
    let misses = phrase::count(n, "near miss", "near misses");
    let saved = match count(finding, "saved").unwrap_or_default() {
        0 => String::new(),
        saved => format!(
            "; {} {}",
            match saved {
                all if all == n => "each says".to_owned(),
                1 => "one says".to_owned(),
                some => format!("{} say", edition.settings.language.in_words(some)),
            },
            what_held(edition.settings.language, finding)
        ),
    };
    format!("{misses} {were} written down in {year}{saved}.")
}
