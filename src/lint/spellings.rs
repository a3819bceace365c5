//! Different spellings of one word, which pages and filters take for different words.

use std::collections::BTreeMap;

use super::place;
use super::values::{Held, is_no_truth};
use crate::diagnostic::{Diagnostic, Diagnostics, MOST_WRONG, count, near, plain};
use crate::model::{Edition, Filter, Incident, Value, incident::OBSERVED, keys::Format};
use crate::source::{Sources, Span};

mod dress;

/// Keys whose words are collected over the year.
const GATHERED: [&str; 8] =
    ["services", "teams", "tags", "factors", "saved_by", "trigger", "detected_by", "cluster"];

/// A spelling may be a typo of another that is at least this many times as frequent.
const RARE: usize = 4;

/// Spellings of one word: in how many write-ups each occurs, and where first.
type Spellings<'a> = BTreeMap<&'a str, (usize, Span)>;

/// Warns about words and keys that differ only in case, or in what separates their parts.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let severities = edition.settings.severities.is_empty().then_some("severity");
    for key in GATHERED.into_iter().chain(severities) {
        let words = words(edition, sources, key);
        let same = if key == "severity" { dress::of_severity } else { dress::of_word };
        let what = match key {
            "services" => "services".to_owned(),
            key => format!("words in `{key}`"),
        };
        complaints.extend(dressed(&words, same).into_iter().map(|pair| complaint(&what, pair)));
    }
    for under in ["observations", "links", ""] {
        let keys = keys(edition, sources, under);
        let what = match under {
            "" => "keys".to_owned(),
            under => format!("keys of `{under}`"),
        };
        let pairs = dressed(&keys, dress::of_word).into_iter().chain(slips(&keys));
        complaints.extend(pairs.map(|pair| complaint(&what, pair)));
    }
}

/// Warns about values that are not `true` or `false` where a built-in finding expects that; if a claim asks for the key,
/// its filter was already reported.
pub fn check_truths(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let judged = edition.hypotheses.iter().filter(|one| one.retired.is_none());
    let filters = judged.flat_map(|one| one.estimand.filters());
    let asked: Vec<&Filter> = filters.map(|(_, filter)| filter).collect();
    let is_asked = |key: &str| asked.iter().any(|one| one.conditions.contains_key(key));
    for key in OBSERVED.into_iter().filter(|key| !is_asked(key)) {
        let held = Held::behind(edition, key);
        let Some(others) = held.said_otherwise() else { continue };
        let is_it = |one: &&Incident| Value::at(&one.fields, key).is_some_and(is_no_truth);
        let Some(first) = edition.incidents.iter().find(is_it) else { continue };
        let path: Vec<&str> = key.split('.').collect();
        let span = place::of_key(sources, first.body, &path);
        complaints.push(
            Diagnostic::warning(
                "unknown-filter-value",
                format!("`{key}` is {others}, and neither `true` nor `false`"),
            )
            .at(span, "the first of them")
            .note("the finding `detection` leaves them out")
            .hint(held.truth_hint()),
        );
    }
}

/// One spelling, how often it occurs, and where first.
type Spelling<'a> = (&'a str, usize, Span);

fn words<'a>(edition: &'a Edition, sources: &Sources, key: &str) -> Spellings<'a> {
    let mut words = Spellings::new();
    for incident in &edition.incidents {
        let values = match Value::at(&incident.fields, key) {
            Some(Value::List(items)) => items.as_slice(),
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        for value in values {
            let word = match value {
                Value::Text(word) => word.as_str(),
                _ => match &incident.severity {
                    // `severity: 1` is a number to filters, and a word here.
                    Some(severity) if key == "severity" => severity.name.as_str(),
                    _ => continue,
                },
            };
            let place = || place::of_word_under(sources, incident.body, key, word);
            words.entry(word.trim()).or_insert_with(|| (0, place())).0 += 1;
        }
    }
    words
}

fn keys<'a>(edition: &'a Edition, sources: &Sources, under: &str) -> Spellings<'a> {
    let mut keys = Spellings::new();
    for incident in &edition.incidents {
        let map = match under {
            "" => Some(&incident.fields),
            key => match incident.fields.get(key) {
                Some(Value::Map(inner)) => Some(inner),
                _ => None,
            },
        };
        // Known keys are checked when they are read.
        let strange = |key: &&String| !under.is_empty() || Format::WriteUp.key(key).is_none();
        for key in map.into_iter().flat_map(BTreeMap::keys).filter(strange) {
            let place = || {
                let path: Vec<&str> =
                    [under, key.as_str()].into_iter().filter(|one| !one.is_empty()).collect();
                place::of_key(sources, incident.body, &path)
            };
            keys.entry(key).or_insert_with(|| (0, place())).0 += 1;
        }
    }
    keys
}

/// Returns the spellings with equal normal forms, each paired with the most frequent one.
fn dressed<'a>(
    words: &Spellings<'a>,
    bare: fn(&str) -> String,
) -> Vec<(Spelling<'a>, Spelling<'a>)> {
    let mut same: BTreeMap<String, Vec<Spelling>> = BTreeMap::new();
    for (word, (count, span)) in words {
        same.entry(bare(word)).or_default().push((word, *count, *span));
    }
    let mut pairs = Vec::new();
    for mut spellings in same.into_values() {
        // Of two equally frequent ones the lower-case one is kept: it sorts last.
        spellings.sort_by_key(|(word, count, _)| (*count, *word));
        if let Some(kept) = spellings.pop() {
            pairs.extend(spellings.into_iter().map(|one| (one, kept)));
        }
    }
    pairs
}

/// What a word is compared by, before its letters are compared one by one.
struct Dress {
    plain: String,
    without_digits: String,
    length: usize,
    /// A bit for each of its letters; letters with the same five last bits share one.
    letters: u32,
    /// Whether another word may be the end of it.
    has_parts: bool,
}

impl Dress {
    fn of(word: &str) -> Dress {
        let plain = plain(word);
        Dress {
            without_digits: word.replace(|c: char| c.is_ascii_digit(), ""),
            length: plain.chars().count(),
            letters: plain.chars().fold(0, |bits, c| bits | 1 << (u32::from(c) & 31)),
            has_parts: plain.contains(['.', '/']),
            plain,
        }
    }

    /// Returns whether so few letters may be wrong, at most [`MOST_WRONG`]: each changes the length by one at most, and adds and
    /// removes one kind of letter.
    fn may_be(&self, other: &Dress) -> bool {
        let kinds = (self.letters ^ other.letters).count_ones() as usize;
        other.has_parts
            || (self.length.abs_diff(other.length) <= MOST_WRONG && kinds <= 2 * MOST_WRONG)
    }

    fn differs(&self, other: &Dress) -> bool {
        self.plain != other.plain && self.without_digits != other.without_digits
    }
}

/// Returns the rare spellings that may be typos of a frequent one.
fn slips<'a>(words: &Spellings<'a>) -> Vec<(Spelling<'a>, Spelling<'a>)> {
    let usual = words.iter().filter(|(_, (often, _))| *often >= RARE);
    let usual: Vec<(&str, usize, Dress)> =
        usual.map(|(word, (often, _))| (*word, *often, Dress::of(word))).collect();
    let mut pairs = Vec::new();
    for (word, (count, span)) in words {
        let dress = Dress::of(word);
        let frequent = usual.iter().filter(|(_, often, other)| {
            *often >= count * RARE && dress.may_be(other) && dress.differs(other)
        });
        let names: Vec<&str> = frequent.map(|(other, ..)| *other).collect();
        if let Some(kept) = near(word, names).first() {
            let (often, first) = words[kept];
            pairs.push(((*word, *count, *span), (*kept, often, first)));
        }
    }
    pairs
}

fn complaint(what: &str, (one, kept): (Spelling, Spelling)) -> Diagnostic {
    let times = |n: usize| format!("in {}", count(n, "write-up"));
    let message = format!("`{}` and `{}` are two {what}", one.0, kept.0);
    let mut complaint = Diagnostic::warning("spellings", message).at(one.2, times(one.1));
    if one.2 != kept.2 {
        complaint = complaint.with_context(kept.2, times(kept.1));
    }
    complaint
        .note_if(dress::hidden(&[one.0, kept.0]))
        .hint(format!("the same? write `{}` everywhere", kept.0))
}
