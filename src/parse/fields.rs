//! Reads keys as what they should be, and complains where they are not.

use crate::diagnostic::{
    Diagnostic, Diagnostics, cut, did_you_mean, either, in_another_case, short,
};
use crate::model::keys::format::Format;
use crate::model::keys::key::Kind;
use crate::model::value::Value;
use crate::parse::foreign;
use crate::parse::form;
use crate::parse::line::quoted;
use crate::parse::number::{LARGEST, is_too_large, number, too_large, typed};
use crate::parse::odd_key::as_map;
use crate::parse::plain_number;
use crate::parse::tree::{Entry, Fields, Node, Shape};
use crate::parse::typed::{describe, describe_as_written, scalar, value, word};
use crate::parse::written;
use crate::source::Span;
use crate::time::Date;

/// Reads the keys of one map.
///
/// Every reading method returns `None` where the key is absent or null; where it is something else than asked for, it
/// complains and returns `None` too.
pub struct Reader<'a, 'd> {
    /// The map.
    pub fields: &'a Fields,
    /// Where complaints go.
    pub told: &'d mut Diagnostics,
    format: Format,
    path: String,
    place: Span,
}

impl<'a, 'd> Reader<'a, 'd> {
    /// Reads a map that stands at `place`, which is where an empty one is complained of.
    pub fn new(
        fields: &'a Fields,
        format: Format,
        place: Span,
        told: &'d mut Diagnostics,
    ) -> Reader<'a, 'd> {
        let path = String::new();
        Reader {
            fields,
            told,
            format,
            path,
            place,
        }
    }

    /// Reads the map behind a key.
    pub fn inner(&mut self, key: &str) -> Option<Reader<'a, '_>> {
        let entry = self.entry(key)?;
        match &entry.value.shape {
            Shape::Map(fields) => Some(Reader {
                fields,
                format: self.format,
                path: format!("{}{key}.", self.path),
                place: entry.key_span,
                told: &mut *self.told,
            }),
            _ => {
                let hint = match scalar(&entry.value).and_then(as_map) {
                    Some(map) => format!("a space behind the colon: `{key}: {}`", cut(&map, 80)),
                    None => "write `{key: value}`, or its keys below it, indented".to_owned(),
                };
                self.mismatch(entry, "a map", &hint);
                None
            }
        }
    }

    /// Returns the items of a list of maps; whatever else stands in it is complained of.
    pub fn maps(&mut self, key: &str, example: &str) -> Vec<&'a Node> {
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
        let items = match &entry.value.shape {
            Shape::List(items) => items.as_slice(),
            _ => &[],
        };
        let is_map = |node: &&Node| matches!(node.shape, Shape::Map(_));
        let maps: Vec<&Node> = items.iter().filter(is_map).collect();
        let is_list = matches!(entry.value.shape, Shape::List(_));
        if !is_list || maps.len() < items.len() {
            let message = format!("`{}` is a list of maps", self.name(key));
            let complaint = self.wrong_at(entry.key_span, message, "");
            complaint.hints.push(format!("write `{key}: {example}`"));
        }
        maps
    }

    /// Reads one item of the list of maps behind a key.
    pub fn item(&mut self, key: &str, node: &'a Node) -> Option<Reader<'a, '_>> {
        match &node.shape {
            Shape::Map(fields) => Some(Reader {
                fields,
                format: self.format,
                path: format!("{}{key}.", self.path),
                place: Span::new(node.span.source, node.span.start, node.span.start),
                told: &mut *self.told,
            }),
            _ => None,
        }
    }

    /// Returns the key with the keys that it stands under.
    pub fn name(&self, key: &str) -> String {
        short(&format!("{}{key}", self.path))
    }

    /// Returns what was written behind a key; null counts as absent.
    ///
    /// # Panics
    /// In tests, where the table of the format has no such key: it would be on no page and in no account.
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
                self.mismatch(entry, "a text", "write one, or leave the key out");
                None
            }
            None => {
                let text = quoted(&short(&entry.value.written()));
                let hint = format!("a text in brackets? put it into quotes: `{key}: {text}`");
                self.mismatch(entry, "a text", &hint);
                None
            }
        }
    }

    /// Returns a text that has to be there.
    pub fn required(&mut self, key: &str, example: &str) -> Option<String> {
        if self.entry(key).is_none() {
            self.missing(key, example);
            return None;
        }
        self.text(key)
    }

    /// Complains that a key is not there.
    pub fn missing(&mut self, key: &str, example: &str) {
        let name = self.name(key);
        let told = Diagnostic::error("missing-key", format!("`{name}` is missing"));
        let at = self.fields.get(key).or(self.fields.entries.first());
        let told = match at {
            Some(entry) if entry.key == key => told.at(entry.key_span, "nothing stands behind it"),
            Some(entry) => told.at(entry.key_span, "among these keys"),
            None => told.at(self.place, "no keys stand here"),
        };
        self.told
            .push(told.hint(format!("add it, as in `{example}`")));
    }

    /// Returns a list of texts, each once; a single one counts as a list of one.
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
        let Some(entry) = self.entry(key) else {
            return Vec::new();
        };
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
        let place = match is_marked {
            true => node.span,
            false => entry.place(),
        };
        let within = if whole { "stands here" } else { "stands in it" };
        let message = format!("`{}` is a list of words", self.name(&entry.key));
        let label = format!("{} {within}", describe(node));
        let complaint = self.wrong_at(place, message, &label);
        complaint.hints.push("write `[one, two]`".to_owned());
    }

    /// Returns `true` or `false`.
    pub fn truth(&mut self, key: &str) -> Option<bool> {
        let entry = self.entry(key)?;
        if let Value::Bool(truth) = value(&entry.value) {
            return Some(truth);
        }
        let hint = match scalar(&entry.value).map(str::to_lowercase).as_deref() {
            Some("yes" | "y" | "on" | "true") => "write `true`",
            Some("no" | "n" | "off" | "false") => "write `false`",
            _ => "write one of them, or leave the key out where nobody knows",
        };
        self.mismatch(entry, "`true` or `false`", hint);
        None
    }

    /// Returns a number that is not negative.
    pub fn number(&mut self, key: &str) -> Option<f64> {
        let entry = self.entry(key)?;
        match value(&entry.value) {
            Value::Number(number) if number >= 0.0 => Some(number),
            _ if self.is_too_large(entry, LARGEST) => None,
            _ => {
                let hint = plain_number::hint(entry, false);
                self.mismatch(entry, "a number", &hint);
                None
            }
        }
    }

    /// Returns a whole number that is not negative.
    pub fn count(&mut self, key: &str) -> Option<u32> {
        let entry = self.entry(key)?;
        match value(&entry.value) {
            Value::Number(number) if whole(number) => Some(number as u32),
            _ if self.is_too_large(entry, f64::from(u32::MAX)) => None,
            _ => {
                let hint = plain_number::hint(entry, true);
                self.mismatch(entry, "a count", &hint);
                None
            }
        }
    }

    /// Complains of a number that is larger than a key can hold.
    pub fn is_too_large(&mut self, entry: &Entry, largest: f64) -> bool {
        let found = scalar(&entry.value).is_some_and(|text| is_too_large(text, largest));
        if found {
            let name = self.name(&entry.key);
            self.told
                .push(too_large(&name, entry.place(), &typed(largest)));
        }
        found
    }

    /// Returns a day.
    pub fn date(&mut self, key: &str) -> Option<Date> {
        let entry = self.entry(key)?;
        let date = scalar(&entry.value).and_then(Date::parse);
        if date.is_none() {
            let hint = form::day_hint(scalar(&entry.value).unwrap_or_default());
            self.mismatch(entry, "a day of the calendar", &hint);
        }
        date
    }

    /// Returns one of the words that are allowed, as its place among them.
    pub fn choice(&mut self, key: &str, allowed: &[impl AsRef<str>]) -> Option<usize> {
        let entry = self.entry(key)?;
        let text = self.text(key)?;
        let found = allowed.iter().position(|one| one.as_ref() == text);
        if found.is_none() {
            let names = || allowed.iter().map(AsRef::as_ref);
            let hints = match in_another_case(&text, allowed) {
                Some(hint) => vec![hint],
                None => {
                    let near = did_you_mean(&text, names());
                    let one_of = format!("it is {}", either(allowed));
                    near.into_iter().chain([one_of]).collect()
                }
            };
            let name = self.name(key);
            let message = format!("`{name}` is not `{}`", short(&text));
            let complaint = Diagnostic::error("wrong-value", message)
                .at(entry.place(), "")
                .alike(format!("`{name}` is none of its words"));
            self.told.add(complaint).hints.extend(hints);
        }
        found
    }

    /// Complains of a value; returns the complaint, so that hints can be added.
    pub fn wrong(&mut self, entry: &Entry, message: String, label: &str) -> &mut Diagnostic {
        self.wrong_at(entry.place(), message, label)
    }

    /// Complains of a value whose message holds it; `alike` says what such complaints have in common.
    pub fn wrong_like(
        &mut self,
        entry: &Entry,
        message: String,
        label: &str,
        alike: &str,
    ) -> &mut Diagnostic {
        let complaint = Diagnostic::error("wrong-value", message).at(entry.place(), label);
        self.told.add(complaint.alike(alike))
    }

    /// Complains of a value at a place.
    pub fn wrong_at(&mut self, span: Span, message: String, label: &str) -> &mut Diagnostic {
        let complaint = Diagnostic::error("wrong-value", message).at(span, label);
        self.told.add(complaint)
    }

    fn mismatch(&mut self, entry: &Entry, wanted: &str, hint: &str) {
        let message = format!("`{}` is {wanted}", self.name(&entry.key));
        let label = format!("{} stands here", describe_as_written(&entry.value));
        self.wrong(entry, message, &label)
            .hints
            .push(hint.to_owned());
    }

    /// Says which key at the top was meant, where people call it by another name, and what to write.
    fn stands_for(&self, entry: &Entry) -> Option<String> {
        let ours = foreign::meant_elsewhere(self.format, &entry.key);
        let ours = ours.filter(|ours| self.path.is_empty() && self.fields.get(ours).is_none())?;
        let asked = format!("did you mean `{ours}`?");
        let fits = |given: &String| match self.format.kind(ours) {
            Some(Kind::Text | Kind::Words) => number(given).is_none(),
            Some(Kind::Choice(words)) => words.contains(&given.as_str()),
            _ => false,
        };
        let given = written::value(&entry.value).filter(fits);
        Some(match given {
            Some(given) => format!("{asked} write `{}`", written::line(ours, &given)),
            None => asked,
        })
    }

    /// Names probable typos among the keys; `all` says that a key without a near name is complained of too.
    pub fn unknown(&mut self, all: bool) {
        let known = self.format.below(&self.path);
        self.unknown_among(&known, all);
    }

    /// Does the same where the report settles which keys there are.
    pub fn unknown_among(&mut self, known: &[&str], all: bool) {
        let is_unknown = |entry: &&Entry| !known.contains(&entry.key.as_str());
        let unknown = self.fields.entries.iter().filter(is_unknown);
        for (place, entry) in unknown.enumerate() {
            // To hold a key against all names takes long, and hints that nobody reads help nobody.
            let near = if place < 200 { known } else { &[] };
            let hint = self
                .stands_for(entry)
                .or_else(|| did_you_mean(&entry.key, near.iter().copied()));
            if hint.is_none() && !all {
                continue;
            }
            let message = format!("nothing reads the key `{}`", self.name(&entry.key));
            let allowed = hint.unwrap_or_else(|| format!("the keys here are {}", either(known)));
            let complaint = Diagnostic::warning("unknown-key", message).at(entry.key_span, "");
            self.told.push(complaint.hint(allowed));
        }
    }
}

fn whole(number: f64) -> bool {
    (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0
}
