//! Sentences of what is counted: when it began, how far the form was off, what had a hand in it, what was promised, what held.

use crate::findings::finding::{By, Finding, Group, Point};
use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::sample::Reason;
use crate::model::timeline::Milestone;
use crate::phrase;
use crate::stats::interval::Estimate;
use crate::telling::durations::{LISTED_BELOW, MEDIAN_NEEDS, too_few};
use crate::telling::footing::form_of;
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
            interval(language, share, language.shares(low, high))
        ),
        _ => String::new(),
    }
}

fn interval(language: Language, estimate: &Estimate, bounds: String) -> String {
    let level = language.level(estimate.level.unwrap_or(0.95));
    say!(language, "interval", level = level, bounds = bounds)
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
    let incidents = finding.sample.ids.iter().filter_map(|id| edition.incident(id));
    let list: Vec<String> = incidents
        .map(|one| match say(one) {
            words if words.is_empty() => one.id.to_string(),
            words => format!("{} ({words})", one.id),
        })
        .collect();
    too_few(edition.settings.language, list.len(), &list)
}

fn calendar(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        let is_day = |one: &Incident| one.timeline.when(Milestone::Started).is_some();
        return match edition.declared().any(is_day) {
            true => say!(language, "nobody-says-the-hour", keys = "`started_at`"),
            false => say!(language, "calendar-none"),
        };
    }
    let (Some(share), Some(x)) = (finding.values.get("share"), matching(finding, "share")) else {
        return listed(finding, edition, |one| {
            let start = one.timeline.at(Milestone::Started);
            start.map_or(String::new(), |start| {
                let local = edition.settings.zone.local(start);
                let day = language.weekday(local.weekday);
                format!("{day}, {}", phrase::clock(local))
            })
        });
    };
    let hours = finding.values.get("hours").and_then(|hours| hours.value);
    let hours = hours.map(|hours| {
        let share = language.share(hours);
        say!(language, "calendar-hours", share = share)
    });
    let often = how_often(language, finding).map(|often| format!("; {often}"));
    say!(
        language,
        "calendar-started",
        x = x,
        n = n,
        doubt = doubt(language, share, n),
        hours = hours.unwrap_or_default(),
        often = often.unwrap_or_default()
    )
}

/// Says how many times as often an hour of work has a start in it, where there are enough to compare.
pub fn how_often(language: Language, finding: &Finding) -> Option<String> {
    let ratio = finding.values.get("rate-ratio")?;
    match (ratio.value, ratio.low, ratio.high) {
        (Some(value), Some(low), Some(high)) => {
            let (low, high) = (language.two_digits(low), language.two_digits(high));
            let bounds = say!(language, "from-to", low = low, high = high);
            Some(say!(
                language,
                "calendar-often",
                times = language.times(value),
                interval = interval(language, ratio, bounds)
            ))
        }
        (_, Some(low), None) => Some(say!(
            language,
            "calendar-only",
            times = language.times(low),
            level = language.level(ratio.level.unwrap_or(0.95))
        )),
        _ => None,
    }
}

fn recorded_times(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        let none = match edition.declared().any(has_both) {
            true => say!(language, "corrections-without-hour"),
            false => say!(language, "corrections-none"),
        };
        return nobody(language, finding, &none);
    }
    if n < LISTED_BELOW {
        let moved = |one: &Incident| {
            let mut points = finding.points.iter();
            let point = points.find(|point| point.id == one.id);
            let size = point.map_or(0.0, |point| point.seconds.abs());
            match size == 0.0 {
                true => say!(language, "corrections-right"),
                false => say!(language, "corrections-off-by", duration = language.duration(size)),
            }
        };
        return listed(finding, edition, moved);
    }
    let of = |name| matching(finding, name).unwrap_or_default();
    let share = finding.values.get("default");
    let defaults = share.map(|share| doubt(language, share, n));
    let said = match of("close") == n {
        true => say!(language, "corrections-all-right", n = n),
        false => say!(
            language,
            "corrections-said",
            n = n,
            default = of("default"),
            doubt = defaults.unwrap_or_default(),
            off = of("off"),
            close = of("close")
        ),
    };
    match moved(language, finding) {
        Some(moved) => format!("{said} {moved}"),
        None => said,
    }
}

/// Returns whether a moment of an incident stands in both forms, be it as a day.
fn has_both(incident: &Incident) -> bool {
    let mut moments = incident.timeline.moments.values();
    moments.any(|moment| moment.recorded.is_some() && moment.corrected.is_some())
}

/// Says how far half of the incidents were moved, from six on; where that is the same for all, it is said of all.
fn moved(language: Language, finding: &Finding) -> Option<String> {
    let median = finding.values.get("median-correction")?;
    let value = median.value.filter(|value| *value > 0.0 && finding.sample.n() >= MEDIAN_NEEDS)?;
    if moved_alike(finding) {
        let duration = language.duration(value);
        return Some(say!(language, "corrections-moved-alike", duration = duration));
    }
    let bounds = median.bounds().filter(|(low, high)| low != high);
    let bounds = bounds.map(|(low, high)| {
        let bounds = language.durations(low, high);
        format!(" ({})", interval(language, median, bounds))
    });
    Some(say!(
        language,
        "corrections-moved",
        duration = language.duration(value),
        doubt = bounds.unwrap_or_default()
    ))
}

/// Returns whether each incident was moved by as much as every other, whichever way.
pub fn moved_alike(finding: &Finding) -> bool {
    let size = |point: &Point| point.seconds.abs();
    let first = finding.points.first().map(size);
    finding.points.iter().all(|point| Some(size(point)) == first)
}

fn factors(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "factors-none");
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let names = one.factors.iter().chain(&one.trigger);
            let names: Vec<String> = names.map(|name| phrase::words(name)).collect();
            language.list(&names)
        });
    }
    let mut said = Vec::new();
    for (by, name) in [(By::Factor, "factors"), (By::Trigger, "triggers")] {
        let named = count(finding, name).unwrap_or_default();
        if named > 0 {
            said.push(say!(
                language,
                "factors-named",
                form = name,
                x = named,
                n = finding.sample.of_all(),
                names = most_often(language, finding, by)
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
        names => say!(language, "held-most-often", names = named(language, &groups[..names])),
    }
}

fn named(language: Language, groups: &[&Group]) -> String {
    let name =
        |group: &&Group| format!("{}\u{a0}({})", phrase::words(&group.name), group.ids.len());
    let names: Vec<String> = groups.iter().map(name).collect();
    language.list(&names)
}

fn follow_ups(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "follow-ups-none");
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let promised = one.follow_ups;
            promised.map_or(String::new(), |one| {
                let (done, total) = (one.done as usize, one.total as usize);
                say!(language, "follow-ups-kept", done = done, total = total)
            })
        });
    }
    let total = count(finding, "total").unwrap_or_default();
    let done = matching(finding, "done").unwrap_or_default();
    let percent = match total >= phrase::PERCENT_NEEDS {
        true => format!(" ({})", language.part(done, total)),
        false => String::new(),
    };
    let all = matching(finding, "complete").unwrap_or_default();
    let complete = finding.values.get("complete");
    let doubt = complete.map(|share| doubt(language, share, n));
    say!(
        language,
        "follow-ups-promised",
        form = form_of(done, total),
        total = total,
        n = n,
        done = done,
        percent = percent,
        all = all,
        doubt = doubt.unwrap_or_default()
    )
}

fn scores(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let scale = finding.id;
    if n == 0 {
        let add = say!(language, "scores-none", form = scale);
        return nobody(language, finding, &add);
    }
    let (Some(share), Some(x)) = (finding.values.get("share"), matching(finding, "share")) else {
        return listed(finding, edition, |one| {
            let score = one.scores.get(scale);
            score.map_or(String::new(), |score| {
                let score = usize::from(score.number());
                say!(language, "score-of-five", score = score)
            })
        });
    };
    let doubt = doubt(language, share, n);
    say!(language, "scores-high", form = scale, x = x, n = n, doubt = doubt)
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
    let language = edition.settings.language;
    let n = finding.sample.n();
    let year = edition.settings.year.to_string();
    if n == 0 {
        return say!(language, "near-misses-none", year = year);
    }
    let saved = count(finding, "saved").unwrap_or_default();
    if saved == 0 {
        return say!(language, "near-misses-written", n = n, year = year);
    }
    say!(
        language,
        "near-misses-saved",
        form = form_of(saved, n),
        n = n,
        year = year,
        words = language.in_words(saved),
        held = what_held(language, finding)
    )
}
