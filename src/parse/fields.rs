//! Reads the values of keys as the types that they should have, and complains if they do not.

use super::number::{LARGEST, is_too_large, too_large, typed};
use super::tree::{Entry, Fields, Node, Shape};
use super::truth::{is_no, is_yes};
use super::typed::{describe, describe_as_written, scalar, value, word};
use super::{flat, form, odd_key::as_map, plain_number};
use crate::diagnostic::{
    Diagnostic, Diagnostics, cut, did_you_mean, either, in_another_case, near, short,
};
use crate::model::Value;
use crate::model::keys::{Format, ValueKind};
use crate::source::Span;
use crate::time::{Date, When, Zone, parse_moment};

/// Reads the keys of one map.
///
/// Every reading method returns `None` if the key is absent or null. If the value has another type, it complains and
/// returns `None` too.
pub struct Reader<'a, 'd> {
    /// The map.
    pub fields: &'a Fields,
    /// Where complaints go.
    pub complaints: &'d mut Diagnostics,
    pub(super) format: Format,
    pub(super) path: String,
    place: Span,
}

impl<'a, 'd> Reader<'a, 'd> {
    /// Reads a map; complaints about an empty one point at `place`.
    pub fn new(
        fields: &'a Fields,
        format: Format,
        place: Span,
        complaints: &'d mut Diagnostics,
    ) -> Reader<'a, 'd> {
        let path = String::new();
        Reader { fields, complaints, format, path, place }
    }

    /// Reads the map under a key.
    pub fn inner(&mut self, key: &str) -> Option<Reader<'a, '_>> {
        let entry = self.entry(key)?;
        match &entry.value.shape {
            Shape::Map(fields) => Some(self.below(key, fields, entry.key_span)),
            _ => {
                let hint = match scalar(&entry.value).and_then(as_map) {
                    Some(map) => format!("put a space after the colon: `{key}: {}`", cut(&map, 80)),
                    None => flat::hint(key, &entry.value),
                };
                self.mismatch(entry, "a map", [hint])
            }
        }
    }

    fn below(&mut self, key: &str, fields: &'a Fields, place: Span) -> Reader<'a, '_> {
        let path = format!("{}{key}.", self.path);
        Reader { fields, format: self.format, path, place, complaints: &mut *self.complaints }
    }

    /// Returns the items of a list of maps, and complains about anything else in it.
    pub fn maps(&mut self, key: &str, example: &str) -> Vec<&'a Node> {
        let Some(entry) = self.entry(key) else { return Vec::new() };
        let is_map = |node: &&Node| matches!(node.shape, Shape::Map(_));
        let maps: Vec<&Node> = entry.value.items().iter().filter(is_map).collect();
        let is_list = matches!(entry.value.shape, Shape::List(_));
        if !is_list || maps.len() < entry.value.items().len() {
            let message = format!("`{}` is a list of maps", self.name(key));
            let hint = format!("write `{key}: {example}`");
            self.complaints.push(wrong(entry.key_span, message).hint(hint));
        }
        maps
    }

    /// Reads one item of the list of maps under a key.
    pub fn item(&mut self, key: &str, node: &'a Node) -> Option<Reader<'a, '_>> {
        let Shape::Map(fields) = &node.shape else { return None };
        let start = Span::new(node.span.source, node.span.start, node.span.start);
        Some(self.below(key, fields, start))
    }

    /// Returns the dotted path of a key of this map.
    pub fn name(&self, key: &str) -> String {
        short(&format!("{}{key}", self.path))
    }

    /// Returns the entry of a key; null counts as absent.
    ///
    /// # Panics
    /// In debug builds, if the table of the format has no such key: no page and no account would show it.
    pub fn entry(&self, key: &str) -> Option<&'a Entry> {
        debug_assert!(
            self.format.reads(&format!("{}{key}", self.path)),
            "`{}` stands in no table",
            self.name(key)
        );
        self.fields.get(key).filter(|entry| !entry.value.is_null())
    }

    /// Returns a text, whatever it looks like: `007` and `no` stay as they are.
    pub fn text(&mut self, key: &str) -> Option<String> {
        let entry = self.entry(key)?;
        match scalar(&entry.value) {
            Some(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            Some(_) => {
                self.mismatch(entry, "a text", ["write one, or leave the key out".to_owned()])
            }
            None => {
                let is_text = self.format.kind(&self.name(key)) == Some(ValueKind::Text);
                self.mismatch(entry, "a text", flat::text_in_brackets(entry, is_text))
            }
        }
    }

    /// Returns a text, and complains if it is missing.
    pub fn required(&mut self, key: &str, example: &str) -> Option<String> {
        self.needed(key, example)?;
        self.text(key)
    }

    /// Returns the entry of a key, and complains if it is missing.
    pub fn needed(&mut self, key: &str, example: &str) -> Option<&'a Entry> {
        self.entry(key).or_else(|| self.missing(key, example))
    }

    fn missing<T>(&mut self, key: &str, example: &str) -> Option<T> {
        let name = self.name(key);
        let complaint = Diagnostic::error("missing-key", format!("`{name}` is missing"));
        let at = self.fields.get(key).or(self.fields.entries.first());
        let complaint = match at {
            Some(entry) if entry.key == key => complaint.at(entry.key_span, "it has no value"),
            Some(entry) => complaint.at(entry.key_span, "among these keys"),
            None => complaint.at(self.place, "no keys stand here"),
        };
        self.refuse(complaint.hint(format!("add it, as in `{example}`")))
    }

    /// Complains about a value, and returns `None` in its place.
    pub fn refuse<T>(&mut self, complaint: Diagnostic) -> Option<T> {
        self.complaints.push(complaint);
        None
    }

    /// Returns a list of texts without duplicates; a single text counts as a list of one.
    pub fn texts(&mut self, key: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for (text, _) in self.spanned_texts(key) {
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }

    /// Returns a list of texts, each with its place.
    pub fn spanned_texts(&mut self, key: &str) -> Vec<(String, Span)> {
        let Some(entry) = self.entry(key) else { return Vec::new() };
        let nodes = match &entry.value.shape {
            Shape::List(items) => items.as_slice(),
            _ => std::slice::from_ref(&entry.value),
        };
        let mut texts = Vec::new();
        for node in nodes {
            match word(node) {
                Some(text) => texts.push((text.to_owned(), node.span)),
                None => {
                    self.no_word(entry, node);
                    return Vec::new();
                }
            }
        }
        texts
    }

    fn no_word(&mut self, entry: &Entry, node: &Node) {
        let whole = std::ptr::eq(node, &entry.value);
        let is_marked = !whole && scalar(node).is_some() && node.span.start < node.span.end;
        let place = if is_marked { node.span } else { entry.place() };
        let within = if whole { "stands here" } else { "stands in it" };
        let name = self.name(&entry.key);
        let kind = self.format.kind(&name);
        let what = if kind == Some(ValueKind::Durations) { "durations" } else { "words" };
        let message = format!("`{name}` is a list of {what}");
        let label = match !whole && node.span.start == node.span.end {
            true => "an empty item stands in it".to_owned(),
            false => format!("{} {within}", describe(node)),
        };
        let complaint = Diagnostic::error("wrong-value", message).at(place, label);
        self.complaints.push(complaint.hint(flat::words(entry, node, kind)));
    }

    /// Returns `true` or `false`.
    pub fn truth(&mut self, key: &str) -> Option<bool> {
        let entry = self.entry(key)?;
        if let Value::Bool(truth) = value(&entry.value) {
            return Some(truth);
        }
        let text = scalar(&entry.value).unwrap_or_default();
        let is_near = |truth| !near(text.trim_end_matches([',', ';']), [truth]).is_empty();
        let hint = match key {
            _ if is_yes(text) || is_near("true") => format!("write `{key}: true`"),
            _ if is_no(text) || is_near("false") => format!("write `{key}: false`"),
            "draft" | "wrapped" => "write one of them".to_owned(),
            _ => "write one of them, or leave the key out where nobody knows".to_owned(),
        };
        self.mismatch(entry, "`true` or `false`", [hint])
    }

    /// Returns a number that is not negative.
    pub fn number(&mut self, key: &str) -> Option<f64> {
        let entry = self.entry(key)?;
        match value(&entry.value) {
            Value::Number(number) if number >= 0.0 => Some(number),
            _ if self.is_too_large(entry, LARGEST) => None,
            _ => self.mismatch(entry, "a number", [plain_number::hint(entry, false)]),
        }
    }

    /// Returns a whole number that is not negative.
    pub fn count(&mut self, key: &str) -> Option<u32> {
        let entry = self.entry(key)?;
        match value(&entry.value) {
            Value::Number(number) if whole(number) => Some(number as u32),
            _ if self.is_too_large(entry, f64::from(u32::MAX)) => None,
            _ => self.mismatch(entry, "a count", [plain_number::hint(entry, true)]),
        }
    }

    /// Complains about a number that is larger than a key can hold.
    pub fn is_too_large(&mut self, entry: &Entry, largest: f64) -> bool {
        let found = scalar(&entry.value).is_some_and(|text| is_too_large(text, largest));
        if found {
            let name = self.name(&entry.key);
            self.complaints.push(too_large(&name, entry.place(), &typed(largest)));
        }
        found
    }

    /// Returns a day.
    pub fn date(&mut self, key: &str) -> Option<Date> {
        let entry = self.entry(key)?;
        let text = scalar(&entry.value).unwrap_or_default();
        match parse_moment(text, Zone::UTC) {
            Ok((When::Day(date), _)) => Some(date),
            _ => self.mismatch(entry, "a day of the calendar", [form::day_hint(text)]),
        }
    }

    /// Returns the index of the value among the allowed words.
    pub fn choice(&mut self, key: &str, allowed: &[impl AsRef<str>]) -> Option<usize> {
        self.choice_or(key, allowed, |_| None)
    }

    /// Like `choice`; `meant` returns a hint for words that people use instead of ours.
    pub fn choice_or(
        &mut self,
        key: &str,
        allowed: &[impl AsRef<str>],
        meant: impl Fn(&str) -> Option<String>,
    ) -> Option<usize> {
        let entry = self.entry(key)?;
        let text = self.text(key)?;
        if let Some(place) = allowed.iter().position(|one| one.as_ref() == text) {
            return Some(place);
        }
        let hints = match in_another_case(&text, allowed) {
            Some(hint) => vec![hint],
            None => {
                let names = allowed.iter().map(AsRef::as_ref);
                let near = meant(&text).or_else(|| did_you_mean(&text, names));
                near.into_iter().chain([format!("it is {}", either(allowed))]).collect()
            }
        };
        let name = self.name(key);
        let message = format!("`{name}` is not `{}`", short(&text));
        let alike = format!("`{name}` is none of its words");
        self.refuse(wrong(entry.place(), message).alike(alike).hints(hints))
    }

    /// Complains that a value is not what its key wants, and returns `None` in its place.
    pub fn mismatch<T>(
        &mut self,
        entry: &Entry,
        wanted: &str,
        hints: impl IntoIterator<Item = String>,
    ) -> Option<T> {
        let message = format!("`{}` is {wanted}", self.name(&entry.key));
        let label = format!("{} stands here", describe_as_written(&entry.value));
        self.refuse(Diagnostic::error("wrong-value", message).at(entry.place(), label).hints(hints))
    }
}

/// Makes the complaint that a value is not what its key takes.
pub fn wrong(place: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("wrong-value", message).at(place, "")
}

fn whole(number: f64) -> bool {
    (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0
}
