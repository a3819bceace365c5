//! A front matter that is edited byte for byte: what is not asked for stays as it was written.

mod insert;
mod layout;
mod remove;
mod replace;

use std::collections::BTreeMap;
use std::ops::Range;

use super::held::Held;
use crate::diagnostic::Diagnostics;
use crate::parse::tree::{Entry, Fields, Shape};
use crate::parse::yaml;
use crate::source::SourceId;

/// The text between the two fences of a write-up, which can be edited.
#[derive(Clone, Debug)]
pub struct Front {
    text: String,
    fields: Fields,
}

/// An edit that would touch more than it may; the text stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsafe {
    /// The byte of the front matter where it would have been made.
    pub at: usize,
    /// Why it was not: a clause in plain words.
    pub why: &'static str,
}

/// New text for a range of bytes.
struct Splice {
    range: Range<usize>,
    with: String,
}

type Spliced = Result<Splice, Unsafe>;

impl Front {
    /// Reads a front matter; `None` where it cannot be read without errors.
    pub fn new(text: &str) -> Option<Front> {
        let mut complaints = Diagnostics::new();
        let fields = yaml::parse(SourceId(0), text, 0, &mut complaints)?;
        (complaints.errors() == 0).then(|| Front { text: text.to_owned(), fields })
    }

    /// Returns the text as it stands now.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns what stands at a dotted path: `Nothing` where the key is absent, empty or null.
    ///
    /// Where a key on the way holds no map, what it holds stands in the way of the whole path, and is returned. So is what
    /// a key holds that is written with its dots.
    pub fn held(&self, path: &str) -> Held {
        if let Some(written_out) = self.fields.get(path) {
            return Held::of(&written_out.value);
        }
        let (outer, inner) = steps(path);
        let Some(entry) = self.fields.get(outer) else { return Held::Nothing };
        match (&entry.value.shape, inner) {
            (Shape::Map(fields), Some(inner)) => {
                fields.get(inner).map_or(Held::Nothing, |entry| Held::of(&entry.value))
            }
            _ => Held::of(&entry.value),
        }
    }

    /// Gives a key a value; a new key goes where the table of keys has it, relative to its neighbours.
    ///
    /// # Errors
    /// Where that would change anything else, a comment too.
    pub fn set(&mut self, path: &str, held: &Held) -> Result<(), Unsafe> {
        let mut wanted = Held::all(&self.fields);
        put(&mut wanted, path, held);
        let splice = self.setting(path, held)?;
        self.apply(splice, &wanted)
    }

    fn setting(&self, path: &str, held: &Held) -> Spliced {
        let (outer, inner) = steps(path);
        let entry = self.fields.get(outer);
        let flow = self.is_flow();
        let Some(inner) = inner else {
            return match entry {
                Some(entry) => replace::value(self, entry, held, flow),
                None => insert::key(self, insert::Map::top(self), outer, held),
            };
        };
        let Some(entry) = entry else {
            return insert::map(self, insert::Map::top(self), (outer, inner), held);
        };
        match &entry.value.shape {
            Shape::Map(fields) => {
                let map = insert::Map::below(self, entry, fields);
                match fields.get(inner) {
                    Some(entry) => replace::value(self, entry, held, map.flow),
                    None => insert::key(self, map, inner, held),
                }
            }
            _ if entry.value.is_null() => insert::into_null(self, entry, inner, held),
            _ => Err(Unsafe { at: entry.key_span.start, why: "the key above it holds no map" }),
        }
    }

    /// Removes a key with its value; a map that it leaves empty goes with it.
    ///
    /// # Errors
    /// Where that would change anything else.
    pub fn remove(&mut self, path: &str) -> Result<(), Unsafe> {
        let (outer, inner) = steps(path);
        let Some(entry) = self.fields.get(outer) else { return Ok(()) };
        let mut wanted = Held::all(&self.fields);
        let (splice, gone) = match (&entry.value.shape, inner) {
            (Shape::Map(fields), Some(inner)) if fields.entries.len() > 1 => {
                let Some(one) = fields.get(inner) else { return Ok(()) };
                let flow = layout::is_flow(&self.text, &entry.value);
                (remove::entry(self, fields, one, flow), path)
            }
            (Shape::Map(fields), Some(inner)) if fields.get(inner).is_none() => return Ok(()),
            (Shape::List(_) | Shape::Scalar { .. }, Some(_)) => return Ok(()),
            _ => (remove::entry(self, &self.fields, entry, self.is_flow()), outer),
        };
        take(&mut wanted, gone);
        self.apply(splice?, &wanted)
    }

    /// Returns whether the whole front matter is one map in braces.
    fn is_flow(&self) -> bool {
        let starts = |entry: &&Entry| {
            let before = self.text[..entry.key_span.start].trim_end();
            before.ends_with('{')
        };
        self.fields.entries.first().filter(starts).is_some()
    }

    /// Makes an edit, reads the result, and takes it only if it says what was wanted and lost no comment.
    fn apply(&mut self, splice: Splice, wanted: &BTreeMap<String, Held>) -> Result<(), Unsafe> {
        let at = splice.range.start.min(self.text.len());
        let mut text = self.text.clone();
        text.replace_range(splice.range, &splice.with);
        let edited = Front::new(&text).filter(|edited| {
            Held::all(&edited.fields) == *wanted && edited.comments() == self.comments()
        });
        let why = "this cannot be changed without touching what stands around it";
        *self = edited.ok_or(Unsafe { at, why })?;
        Ok(())
    }

    /// Returns the words of all comments, sorted: an edit may move one, and never loses one.
    fn comments(&self) -> Vec<&str> {
        let places = layout::comments(&self.text, &self.fields);
        let mut words: Vec<&str> = places.into_iter().map(|place| &self.text[place]).collect();
        words.sort_unstable();
        words
    }
}

/// Splits a dotted path at its first dot.
fn steps(path: &str) -> (&str, Option<&str>) {
    path.split_once('.').map_or((path, None), |(outer, inner)| (outer, Some(inner)))
}

/// Puts a value into the map that the file should hold afterwards.
fn put(map: &mut BTreeMap<String, Held>, path: &str, held: &Held) {
    let (outer, inner) = steps(path);
    let Some(inner) = inner else {
        map.insert(outer.to_owned(), held.clone());
        return;
    };
    let below = map.entry(outer.to_owned()).or_insert(Held::Nothing);
    match below {
        Held::Map(below) => {
            below.insert(inner.to_owned(), held.clone());
        }
        other => *other = Held::Map(BTreeMap::from([(inner.to_owned(), held.clone())])),
    }
}

/// Takes a key out of the map that the file should hold afterwards.
fn take(map: &mut BTreeMap<String, Held>, path: &str) {
    match steps(path) {
        (outer, None) => {
            map.remove(outer);
        }
        (outer, Some(inner)) => {
            if let Some(Held::Map(below)) = map.get_mut(outer) {
                below.remove(inner);
            }
        }
    }
}

#[cfg(test)]
mod tests;
