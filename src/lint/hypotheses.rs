//! What only all files together show.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, either};
use crate::lint::place;
use crate::model::edition::Edition;
use crate::model::filter::{DERIVED, Filter, LISTS, Test};
use crate::model::hypothesis::{Against, Estimand, Hypothesis};
use crate::model::incident::Kind;
use crate::model::measure::Measure;
use crate::model::value::Value;
use crate::source::Sources;
use crate::time::Weekday;

/// Checks every hypothesis against the calendar and against the write-ups.
pub fn check(edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
    let keys = keys(edition);
    let judged = |one: &&Hypothesis| one.retired.is_none();
    for hypothesis in edition.hypotheses.iter().filter(judged) {
        exploratory(hypothesis, edition, sources, told);
        for (name, filter) in filters(&hypothesis.estimand) {
            if !edition.incidents.is_empty() {
                unknown_keys(hypothesis, name, filter, &keys, sources, told);
            }
            unknown_words(hypothesis, (name, filter), edition, sources, told);
        }
        in_both_groups(hypothesis, edition, sources, told);
    }
}

fn exploratory(
    hypothesis: &Hypothesis,
    edition: &Edition,
    sources: &Sources,
    told: &mut Diagnostics,
) {
    let started = edition.settings.reading_started;
    if hypothesis.registered_by(started) {
        return;
    }
    let key = match hypothesis.registered {
        Some(_) => "registered",
        None => "id",
    };
    let span = place::of_value(sources, hypothesis.source, hypothesis.body.start, key);
    let message = match hypothesis.registered {
        Some(_) => "it was registered after the reading started",
        None => "nothing says when it was registered",
    };
    told.push(
        Diagnostic::warning("exploratory", message)
            .at(span, format!("the reading started on {started}"))
            .note("it is exploratory: a number without a verdict")
            .hint("written down earlier? set `registered` to that day; the history of the file can bear it out")
            .hint("the reading began later? set `reading_started` in `wrapped.yaml`"),
    );
}

fn filters(estimand: &Estimand) -> Vec<(&'static str, &Filter)> {
    let mut filters = vec![("group", estimand.group())];
    filters.extend(estimand.matching().map(|matching| ("measure", matching)));
    if let Some(Against::Group(against)) = estimand.against() {
        filters.push(("against", against));
    }
    filters
}

fn unknown_keys(
    hypothesis: &Hypothesis,
    name: &str,
    filter: &Filter,
    keys: &BTreeSet<String>,
    sources: &Sources,
    told: &mut Diagnostics,
) {
    let unknown = filter.conditions.keys().filter(|key| !keys.contains(*key));
    for key in unknown.take(20) {
        let path: Vec<&str> = [name].into_iter().chain(key.split('.')).collect();
        let span = place::of_key(sources, hypothesis.source, hypothesis.body.start, &path);
        told.push(
            Diagnostic::error("unknown-filter-key", format!("no write-up has the key `{key}`"))
                .at(span, "")
                .hint_if(did_you_mean(key, keys.iter().map(String::as_str)))
                .hint("nobody has looked for it yet? add it to the write-ups, or retire the hypothesis with a `reason`"),
        );
    }
}

/// Complains of severities, kinds and weekdays that do not exist, and so match nobody.
fn unknown_words(
    hypothesis: &Hypothesis,
    (name, filter): (&str, &Filter),
    edition: &Edition,
    sources: &Sources,
    told: &mut Diagnostics,
) {
    for (key, test) in &filter.conditions {
        let allowed = words(key, edition);
        let is_unknown = |word: &&String| !allowed.is_empty() && !allowed.contains(word);
        for word in asked_words(test).into_iter().filter(is_unknown) {
            let path: Vec<&str> = [name].into_iter().chain(key.split('.')).collect();
            let span = place::of_key(sources, hypothesis.source, hypothesis.body.start, &path);
            told.push(
                Diagnostic::error("filter", format!("`{key}` is never `{word}`"))
                    .at(span, "")
                    .hint_if(did_you_mean(word, allowed.iter().map(String::as_str)))
                    .hint(format!("it is {}", either(&allowed))),
            );
        }
    }
}

/// Returns the words that a key can have, where they are known; none where any word can stand.
pub(super) fn words(key: &str, edition: &Edition) -> Vec<String> {
    match key {
        "severity" => edition.settings.severities.clone(),
        "kind" => Kind::ALL.map(|kind| kind.key().to_owned()).to_vec(),
        "calendar.weekday" => Weekday::ALL.map(|day| day.key().to_owned()).to_vec(),
        _ => Vec::new(),
    }
}

pub(super) fn asked_words<'a>(test: &'a Test) -> Vec<&'a String> {
    let values = match test {
        Test::Equals(value) => std::slice::from_ref(value),
        Test::OneOf(values) => values.as_slice(),
        Test::Absent | Test::Compares(..) => &[],
    };
    let text = |value: &'a Value| match value {
        Value::Text(text) => Some(text),
        _ => None,
    };
    values.iter().filter_map(text).collect()
}

/// Returns every key that a filter may ask for: those of the write-ups, and the derived ones.
pub(super) fn keys(edition: &Edition) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = DERIVED
        .into_iter()
        .chain(LISTS)
        .chain(Measure::ALL.map(Measure::key))
        .chain(["kind"])
        .map(str::to_owned)
        .collect();
    for incident in &edition.incidents {
        collect(&incident.fields, "", &mut keys);
    }
    keys
}

fn collect(fields: &BTreeMap<String, Value>, prefix: &str, keys: &mut BTreeSet<String>) {
    for (key, value) in fields {
        let path = format!("{prefix}{key}");
        if let Value::Map(inner) = value {
            collect(inner, &format!("{path}."), keys);
        }
        keys.insert(path);
    }
}

fn in_both_groups(
    hypothesis: &Hypothesis,
    edition: &Edition,
    sources: &Sources,
    told: &mut Diagnostics,
) {
    let Some(Against::Group(against)) = hypothesis.estimand.against() else {
        return;
    };
    let group = hypothesis.estimand.group();
    let settings = &edition.settings;
    let both: Vec<String> = edition
        .declared()
        .filter(|one| group.matches(one, settings) == Some(true))
        .filter(|one| against.matches(one, settings) == Some(true))
        .map(|one| format!("`{}`", one.id))
        .collect();
    let Some(first) = both.first() else {
        return;
    };
    let message = match both.len() {
        1 => format!("{first} is in both groups"),
        many => format!("{many} incidents are in both groups"),
    };
    let shown = both.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
    let more = if both.len() > 5 { ", ..." } else { "" };
    let end = hypothesis.body.start;
    told.push(
        Diagnostic::error("in-both-groups", message)
            .at(place::of_key(sources, hypothesis.source, end, &["group"]), "")
            .with_context(place::of_key(sources, hypothesis.source, end, &["against"]), "")
            .note(format!("in both: {shown}{more}"))
            .hint("give the groups opposite values of one key, as in `{observations.covered: false}` against `{observations.covered: true}`"),
    );
}
