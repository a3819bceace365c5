//! What a filter asks for, held against what the write-ups have.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, either, in_another_case, short};
use crate::lint::dialect;
use crate::lint::place;
use crate::lint::range;
use crate::lint::values::{self, Held};
use crate::model::edition::Edition;
use crate::model::filter::{DERIVED, Filter, Test, is_always_there};
use crate::model::incident::Kind;
use crate::model::keys::format::Format;
use crate::model::measure::Measure;
use crate::model::value::Value;
use crate::source::{SourceId, Sources, Span};
use crate::time::Weekday;

/// A filter in the front matter of a file.
pub struct Asked<'a> {
    /// The filter.
    pub filter: &'a Filter,
    /// The key that it stands behind.
    pub name: &'a str,
    /// The file.
    pub source: SourceId,
    /// Where its front matter ends.
    pub end: usize,
}

impl Asked<'_> {
    /// Complains of keys that no write-up has; `way_out` is what to do where none has them yet.
    pub fn unknown_keys(
        &self,
        keys: &BTreeSet<String>,
        way_out: &str,
        sources: &Sources,
        told: &mut Diagnostics,
    ) {
        let is_unknown = |key: &&String| !keys.contains(*key);
        for key in self.filter.conditions.keys().filter(is_unknown) {
            let table = Format::WriteUp.keys().iter().map(|key| key.path);
            let names = keys.iter().map(String::as_str).chain(table);
            told.push(unknown_key(key, names, way_out, self.place(key, sources)));
        }
    }

    /// Complains of values that no write-up has behind a key that some have.
    pub fn unknown_values(&self, edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
        for (key, test) in &self.filter.conditions {
            let span = self.place(key, sources);
            if !range::complaints(key, test, span).is_empty() {
                continue;
            }
            let is_word = matches!(key.as_str(), "kind" | "severity");
            let allowed = words(key, edition);
            let exist = || asked_words(test).iter().all(|word| allowed.contains(word));
            if is_word && !allowed.is_empty() && exist() {
                let held = Held::behind(edition, key);
                told.extend(values::had_by_nobody(key, test, &held, span));
            } else if !is_always_there(key) && allowed.is_empty() {
                let held = Held::behind(edition, key);
                for complaint in values::complaints(key, test, &held, span) {
                    told.push(complaint);
                }
            }
        }
    }

    /// Complains of severities, kinds and weekdays that do not exist, and so match nobody.
    pub fn unknown_words(&self, edition: &Edition, sources: &Sources, told: &mut Diagnostics) {
        for (key, test) in &self.filter.conditions {
            for complaint in range::complaints(key, test, self.place(key, sources)) {
                told.push(complaint);
            }
            let allowed = words(key, edition);
            let is_unknown = |word: &&String| !allowed.is_empty() && !allowed.contains(word);
            for word in asked_words(test).into_iter().filter(is_unknown) {
                let message = format!("`{}` is never `{}`", short(key), short(word));
                let complaint = Diagnostic::error("filter", message)
                    .alike(format!("`{}` is never so", short(key)))
                    .at(self.place(key, sources), "");
                let names: Vec<&str> = allowed.iter().map(String::as_str).collect();
                let single =
                    in_another_case(word, &allowed).or_else(|| dialect::word(word, &names));
                told.push(match single {
                    Some(hint) => complaint.hint(hint),
                    None => complaint
                        .hint_if(dialect::near_word(word, &names))
                        .hint(format!("it is {}", either(&allowed))),
                });
            }
        }
    }

    fn place(&self, key: &str, sources: &Sources) -> Span {
        let path: Vec<&str> = [self.name].into_iter().chain(key.split('.')).collect();
        place::of_key(sources, self.source, self.end, &path)
    }
}

/// Says that no write-up has a key: an error where one of the names may have been meant, else what nobody has looked
/// for yet, or what no write-up could ever have.
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

/// Returns the words that a key can have, where they are known; none where any word can stand.
fn words(key: &str, edition: &Edition) -> Vec<String> {
    match key {
        "severity" => edition.settings.severities.clone(),
        "kind" => Kind::ALL.map(|kind| kind.key().to_owned()).to_vec(),
        "calendar.weekday" => Weekday::ALL.map(|day| day.key().to_owned()).to_vec(),
        _ => Vec::new(),
    }
}

fn asked_words<'a>(test: &'a Test) -> Vec<&'a String> {
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
pub fn keys(edition: &Edition) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = DERIVED
        .into_iter()
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
        if *value != Value::Null {
            keys.insert(path);
        }
    }
}
