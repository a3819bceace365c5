//! Keys that nothing reads in their place, and which of our keys was meant.

use super::foreign::{self, Meant};
use super::{fields::Reader, number::number, tree::Entry, written};
use crate::diagnostic::{Diagnostic, did_you_mean, either};
use crate::model::keys::{Format, ValueKind};

/// The most unknown keys of a map that are compared with all known names, which is slow.
const MOST: usize = 200;

impl Reader<'_, '_> {
    /// Suggests which top-level key was meant by another name, and what to write.
    fn stands_for(&self, entry: &Entry, known: &[&str]) -> Option<String> {
        if self.format == Format::WriteUp && !self.path.is_empty() {
            return self.stands_for_inner(&entry.key, known);
        }
        if self.path.is_empty() && foreign::is_notes(self.format, &entry.key) {
            let where_to = "speaker's notes go into the text, after or below a line `Notes:`";
            return Some(where_to.to_owned());
        }
        let ours = foreign::meant_elsewhere(self.format, &entry.key);
        let ours = ours.filter(|ours| self.path.is_empty() && self.fields.get(ours).is_none())?;
        let asked = format!("did you mean `{ours}`?");
        let fits = |given: &String| match self.format.kind(ours) {
            Some(ValueKind::Text | ValueKind::Words) => number(given).is_none(),
            Some(ValueKind::Choice(words)) => words.contains(&given.as_str()),
            _ => false,
        };
        let given = written::value(&entry.value).filter(fits);
        Some(match given {
            Some(given) => format!("{asked} write `{}`", written::line(ours, &given)),
            None => asked,
        })
    }

    /// Suggests which key of a map in a write-up was meant by another template's name.
    fn stands_for_inner(&self, key: &str, known: &[&str]) -> Option<String> {
        let Some(Meant::Key(ours)) = foreign::meant(key) else { return None };
        let inner = ours.strip_prefix(&self.path).unwrap_or(ours);
        let is_free = known.contains(&inner) && self.fields.get(inner).is_none();
        is_free.then(|| format!("did you mean `{inner}`?"))
    }

    /// Complains about probable typos among the keys; with `all`, also about keys that resemble none.
    pub fn unknown(&mut self, all: bool) {
        let known = self.format.below(&self.path);
        self.unknown_among(&known, all);
    }

    /// Like `unknown`, for maps whose keys the report decides.
    pub fn unknown_among(&mut self, known: &[&str], all: bool) {
        let is_unknown = |entry: &&Entry| !known.contains(&entry.key.as_str());
        let unknown = self.fields.entries.iter().filter(is_unknown);
        for (place, entry) in unknown.enumerate() {
            let names = if place < MOST { known } else { &[] };
            let hint = written::as_map(self.format, entry)
                .filter(|_| self.path.is_empty())
                .or_else(|| self.stands_for(entry, known))
                .or_else(|| did_you_mean(&entry.key, names.iter().copied()));
            if hint.is_none() && !all {
                continue;
            }
            let message = format!("nothing reads the key `{}`", self.name(&entry.key));
            let allowed = hint.unwrap_or_else(|| match known {
                [only] => format!("the key here is `{only}`"),
                _ => format!("the keys here are {}", either(known)),
            });
            let complaint = Diagnostic::warning("unknown-key", message).at(entry.key_span, "");
            self.complaints.push(complaint.hint(allowed));
        }
    }
}
