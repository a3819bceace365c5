//! Phrases that several findings share: how sure a share is, the list of few, the names that come up most often.

use crate::findings::{By, Finding, Group, Point};
use crate::model::{Edition, Incident, Reason};
use crate::phrase;
use crate::stats::Estimate;
use crate::telling::faces::{Alone, Page, Said};
use crate::words::{Language, say};

/// The most names that a sentence lists.
pub const MOST_NAMES: usize = 3;

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

/// Returns bounds with the level of their estimate.
pub fn interval(language: Language, estimate: &Estimate, bounds: String) -> String {
    let level = language.level(estimate.level.unwrap_or(0.95));
    say!(language, "interval", level, bounds)
}

/// Returns how many of those counted match, as the finding's value of this name has it.
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
    let incidents = finding.sample.ids.iter().filter_map(|id| edition.incident(id));
    let list: Vec<String> = incidents
        .map(|one| match say(one) {
            words if words.is_empty() => one.id.to_string(),
            words => format!("{} ({words})", one.id),
        })
        .collect();
    too_few(edition.settings.language, &list)
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

/// Tells a slide by the sentence of its finding.
pub fn by_its_sentence(_: &Finding, edition: &Edition, said: &Said, _: &[String]) -> Alone {
    without_verdict(edition.settings.language, vec![said.sentence.clone()])
}

/// Tells a slide by these lines, and says that no verdict stands behind them.
pub fn without_verdict(language: Language, mut lines: Vec<String>) -> Alone {
    lines.push(say!(language, "teaser-no-verdict"));
    Alone { kicker: None, lines }
}

/// A page with nothing of its own.
pub const PLAIN: Page = Page {
    facts: |_, _| Vec::new(),
    of_few: |_, _, _| None,
    point: lasted,
    noted: |_| None,
    shows_table: false,
};

/// Says how long one incident lasted; an open one lasts at least as long.
pub fn lasted(language: Language, point: &Point) -> String {
    let length = language.duration(point.seconds);
    if point.open { say!(language, "incident-at-least", length) } else { length }
}
