//! Phrases that several findings share: how sure a share is, the list of few, the names that come up most often.

use crate::findings::{By, Finding, Group, Point};
use crate::model::{Edition, Incident, Reason};
use crate::phrase;
use crate::stats::Estimate;
use crate::stats::thresholds::PLAIN_LEVEL;
use crate::words::{Language, say};

/// The most names that a sentence lists.
pub const MOST_NAMES: usize = 3;

/// Returns a share and its interval in brackets, from ten incidents on.
pub fn doubt(language: Language, share: &Estimate, n: usize) -> String {
    match (share.value, share.bounds()) {
        (Some(value), Some((low, high))) if n >= phrase::PERCENT_NEEDS => {
            let interval = interval(language, share, language.shares(low, high));
            format!(" ({}; {interval})", language.share(value))
        }
        _ => String::new(),
    }
}

/// Returns bounds with the level of their estimate.
pub fn interval(language: Language, estimate: &Estimate, bounds: String) -> String {
    let level = language.level(estimate.level.unwrap_or(PLAIN_LEVEL));
    say!(language, "interval", level, bounds)
}

/// Returns how many incidents match, by the finding's share of this name.
pub fn matching(finding: &Finding, name: &str) -> Option<usize> {
    Some(finding.values.get(name)?.x()? as usize)
}

/// Returns a value that is a count.
pub fn count(finding: &Finding, name: &str) -> Option<usize> {
    Some(finding.values.get(name)?.value? as usize)
}

/// Lists incidents that are too few to sum up.
pub fn too_few(language: Language, list: &[String]) -> String {
    say!(language, "too-few", n = list.len(), list = language.list(list))
}

/// Lists the incidents that are too few to sum up, with what `say` knows of each.
pub fn listed(finding: &Finding, edition: &Edition, say: impl Fn(&Incident) -> String) -> String {
    let named = |one: &Incident| match say(one) {
        words if words.is_empty() => one.id.to_string(),
        words => format!("{} ({words})", one.id),
    };
    let incidents = finding.sample.ids.iter().filter_map(|id| edition.incident(id));
    too_few(edition.settings.language, &incidents.map(named).collect::<Vec<_>>())
}

/// Says why nobody is counted: poor records, or the key that nobody wrote.
pub fn nobody(language: Language, finding: &Finding, add: &str) -> String {
    if nobody_is_sure(finding) { say!(language, "nobody-is-sure") } else { add.to_owned() }
}

/// Returns whether poor records are why nobody is counted.
pub fn nobody_is_sure(finding: &Finding) -> bool {
    let unsure = |reason| matches!(reason, Reason::NotRead | Reason::ConfidenceBelowMinimum);
    finding.sample.left_out.iter().all(|one| unsure(one.reason))
}

/// Returns the groups of one kind, the largest first.
pub fn largest(finding: &Finding, by: By) -> Vec<&Group> {
    let mut groups: Vec<&Group> = finding.groups_by(by).collect();
    groups.sort_by_key(|group| (std::cmp::Reverse(group.ids.len()), group.name.clone()));
    groups
}

/// Names groups, each with its count.
pub fn named(language: Language, groups: &[&Group]) -> String {
    let name =
        |group: &&Group| format!("{}\u{a0}({})", phrase::words(&group.name), group.ids.len());
    let names: Vec<String> = groups.iter().map(name).collect();
    language.list(&names)
}

/// Says after a description how many groups have no bar, where `most` have one; nothing if all do.
pub fn more(language: Language, groups: usize, most: usize) -> String {
    match groups.saturating_sub(most) {
        0 => String::new(),
        n => {
            let words = phrase::capital(&language.in_words(n));
            format!(" {}", say!(language, "tally-more", n, words))
        }
    }
}

/// Says the name of a value in words; the name that machines read is in `findings.json`.
pub fn value_name(language: Language, name: &str) -> String {
    // The metric has one for each change, such as `mean-wrong-10`.
    match name.rsplit_once("-wrong-") {
        Some((of, percent)) => {
            let id = format!("value-name-{of}-wrong");
            say!(language, &id, percent)
        }
        None => language.word(&format!("value-name-{name}"), name),
    }
}

/// Says how long one incident lasted; an open one lasts at least as long.
pub fn lasted(language: Language, point: &Point) -> String {
    let length = language.duration(point.seconds);
    if point.open { say!(language, "incident-at-least", length) } else { length }
}
