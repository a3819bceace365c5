//! Checks what filters ask for against what the write-ups have.

use std::collections::{BTreeMap, BTreeSet};

use super::values::{self, Held};
use super::{dialect, place, range};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, either, in_another_case, short};
use crate::model::filter::{DERIVED, is_always_there};
use crate::model::{Edition, Filter, Kind, Measure, Test, Value, keys::Format};
use crate::source::{Sources, Span};
use crate::time::Weekday;

/// A filter in the front matter of a file.
pub struct Asked<'a> {
    /// The filter.
    pub filter: &'a Filter,
    /// The key that it stands under.
    pub name: &'a str,
    /// The body of the file, below its front matter.
    pub body: Span,
}

impl Asked<'_> {
    /// Complains about keys that no write-up has; `way_out` is the hint for keys that none has yet.
    pub fn unknown_keys(
        &self,
        keys: &BTreeSet<String>,
        way_out: &str,
        sources: &Sources,
        complaints: &mut Diagnostics,
    ) {
        for key in self.filter.conditions.keys().filter(|key: &&String| !keys.contains(*key)) {
            let table = Format::WriteUp.keys().iter().map(|key| key.path);
            let names = keys.iter().map(String::as_str).chain(table);
            complaints.push(unknown_key(key, names, way_out, self.place(key, sources)));
        }
    }

    /// Complains about values that no write-up can have, and about values that none has although some have the key.
    pub fn unknown_values(
        &self,
        edition: &Edition,
        sources: &Sources,
        complaints: &mut Diagnostics,
    ) {
        let mut possible = Vec::new();
        for (key, test) in &self.filter.conditions {
            let place = self.place(key, sources);
            let out_of_range = range::complaints(key, test, place);
            if out_of_range.is_empty() {
                possible.push((key, test, place));
            }
            complaints.extend(out_of_range);
            complaints.extend(unknown_words(key, test, edition, place));
        }
        for (key, test, place) in possible {
            let allowed = words(key, edition);
            let is_word = matches!(key.as_str(), "kind" | "severity") && !allowed.is_empty();
            if is_word && asked_words(test).all(|word| allowed.contains(word)) {
                let held = Held::behind(edition, key);
                complaints.extend(values::had_by_nobody(key, test, &held, place));
            } else if !is_always_there(key) && allowed.is_empty() {
                let held = Held::behind(edition, key);
                complaints.extend(values::complaints(key, test, &held, place));
            }
        }
    }

    fn place(&self, key: &str, sources: &Sources) -> Span {
        let path: Vec<&str> = [self.name].into_iter().chain(key.split('.')).collect();
        place::of_key(sources, self.body, &path)
    }
}

/// Complains that no write-up has a key: an error if one of the names may have been meant, or else a warning that nobody
/// has looked for it yet, or that no write-up could have it.
pub fn unknown_key<'a>(
    key: &str,
    names: impl IntoIterator<Item = &'a str>,
    way_out: &str,
    span: Span,
) -> Diagnostic {
    let message = format!("no write-up has the key `{}`", short(key));
    let warning = Diagnostic::warning("not-looked-for", message.clone());
    if let Some(instead) = dialect::key(key) {
        return warning.at(span, "").hint(instead);
    }
    let is_ours = Format::WriteUp.key(key).is_some();
    match did_you_mean(key, names).filter(|_| !is_ours) {
        Some(near) => {
            Diagnostic::error("unknown-filter-key", message).at(span, "").hint(near).hint(way_out)
        }
        None => match dialect::of_the_calendar(key) {
            Some(instead) => warning.at(span, "").hint(instead),
            None => warning.at(span, "nobody has looked for it yet").hint(way_out),
        },
    }
}

/// Returns the words that a key can have; empty if it can have any word.
fn words(key: &str, edition: &Edition) -> Vec<String> {
    match key {
        "severity" => edition.settings.severities.clone(),
        "kind" => Kind::ALL.map(|kind| kind.key().to_owned()).to_vec(),
        "calendar.weekday" => Weekday::ALL.map(|day| day.key().to_owned()).to_vec(),
        _ => Vec::new(),
    }
}

fn asked_words(test: &Test) -> impl Iterator<Item = &String> {
    test.values().iter().filter_map(|value| match value {
        Value::Text(text) => Some(text),
        _ => None,
    })
}

/// Complains about severities, kinds and weekdays that do not exist, and so match nothing.
fn unknown_words(key: &str, test: &Test, edition: &Edition, place: Span) -> Vec<Diagnostic> {
    let allowed = words(key, edition);
    let names: Vec<&str> = allowed.iter().map(String::as_str).collect();
    let is_unknown = |word: &&String| !allowed.is_empty() && !allowed.contains(word);
    let complaint = |word: &String| {
        let message = format!("`{}` is never `{}`", short(key), short(word));
        let complaint = Diagnostic::error("filter", message)
            .alike(format!("`{}` is never so", short(key)))
            .at(place, "");
        match in_another_case(word, &allowed).or_else(|| dialect::word(word, &names)) {
            Some(hint) => complaint.hint(hint),
            None => complaint
                .hint_if(dialect::near_word(word, &names))
                .hint(format!("it is {}", either(&allowed))),
        }
    };
    asked_words(test).filter(is_unknown).map(complaint).collect()
}

/// Returns every key that a filter may ask for: the keys of the write-ups, and derived ones.
pub fn keys(edition: &Edition) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = DERIVED
        .into_iter()
        .chain(Measure::ALL.map(Measure::key))
        .chain(["kind"])
        .map(str::to_owned)
        .collect();
    for incident in &edition.incidents {
        collect(&incident.fields, &mut String::new(), &mut keys);
    }
    keys
}

/// Adds the keys of a map below `path`, which is as before when it returns: nearly all keys are there already.
fn collect(fields: &BTreeMap<String, Value>, path: &mut String, keys: &mut BTreeSet<String>) {
    let length = path.len();
    for (key, value) in fields {
        path.push_str(key);
        if *value != Value::Null && !keys.contains(path.as_str()) {
            keys.insert(path.clone());
        }
        if let Value::Map(inner) = value {
            path.push('.');
            collect(inner, path, keys);
        }
        path.truncate(length);
    }
}
