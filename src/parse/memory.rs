//! Reads back what an earlier edition said from `editions/YEAR.yaml`.

use std::collections::BTreeMap;

use super::fields::{Reader, wrong};
use super::format;
use super::tree::{Node, Shape};
use super::typed::{describe, scalar};
use crate::diagnostic::{Diagnostic, Diagnostics, each, short};
use crate::model::keys::Format;
use crate::model::{
    IncidentId, PastAward, PastEdition, PastFinding, PastGroup, PastHypothesis, PastValue, Promise,
};
use crate::source::{SourceId, Span, text::one_line};

/// The verdicts that a hypothesis may have.
const VERDICTS: [&str; 5] = ["supported", "refuted", "inconclusive", "not-testable", "exploratory"];

/// Reads the edition of `year`, as its file is named, for the report of the year `report`.
///
/// Returns `None` if it is written in a format that this version does not know; anything else with a mistake is reported
/// and left out.
pub fn read(
    source: SourceId,
    year: i32,
    report: Option<i32>,
    fields: &mut Reader,
) -> Option<PastEdition> {
    if !format::is_ours(fields, "edition", Format::Edition) {
        return None;
    }
    fields.unknown(true);
    is_of(year, fields);
    if report.is_none_or(|report| year < report) {
        says_something(year, source, fields);
    }
    Some(PastEdition {
        year,
        findings: by_id(fields, "findings", "[{id: volume, n: 74, of: 74}]", finding),
        hypotheses: by_id(
            fields,
            "hypotheses",
            "[{id: web-tests, verdict: supported}]",
            hypothesis,
        ),
        awards: all(fields, "awards", AWARD, award),
        promises: all(fields, "promises", PROMISE, promise),
        questions: fields.texts("questions"),
        frozen: fields.date("frozen"),
        hashes: hashes(fields),
        source,
    })
}

const AWARD: &str = "[{id: page-turner, winner: INC-2024-007}]";
const PROMISE: &str = "[{text: every export has a web test, kept: true}]";

/// The keys of an edition that pages compare with this year's.
const SAID: [&str; 5] = ["findings", "hypotheses", "awards", "promises", "questions"];

/// Complains about an edition that is empty or nearly so: the pages would show a year without content.
fn says_something(year: i32, source: SourceId, fields: &mut Reader) {
    let keys: Vec<&str> = fields.fields.entries.iter().map(|entry| entry.key.as_str()).collect();
    let has_content = |key: &&str| fields.entry(key).is_some_and(|entry| !is_empty(&entry.value));
    let message = match keys[..] {
        [] => format!("this file has no keys, so the pages say nothing of {year}"),
        _ if !SAID.iter().any(has_content) => {
            format!("nothing in this file says what the report of {year} found")
        }
        [only] => format!("this file has `{only}` alone of what the report of {year} said"),
        _ => return,
    };
    let (place, label) = match fields.fields.entries.first() {
        Some(entry) => (entry.key_span, ""),
        None => (Span::new(source, 0, 0), "no key stands here"),
    };
    fields.complaints.push(
        Diagnostic::warning("bare-edition", message)
            .alike("an edition without content")
            .at(place, label)
            .hint(format!(
                "write into it what `data/findings.json` of the report of {year} says, without the lists of incidents: {}",
                each(&SAID)
            ))
            .hint("nothing is left of that year? remove the file"),
    );
}

fn is_empty(node: &Node) -> bool {
    match &node.shape {
        Shape::List(items) => items.is_empty(),
        Shape::Map(inner) => inner.entries.is_empty(),
        Shape::Scalar { text, .. } => text.is_empty(),
    }
}

/// Complains about editions that are not earlier than the report, and so are not read; returns their files.
pub fn not_earlier(
    memory: &BTreeMap<i32, PastEdition>,
    year: i32,
    complaints: &mut Diagnostics,
) -> Vec<SourceId> {
    memory
        .range(year..)
        .map(|(of, edition)| {
            complaints.push(late_edition(*of, year, edition.source));
            edition.source
        })
        .collect()
}

fn late_edition(of: i32, year: i32, source: SourceId) -> Diagnostic {
    let (message, note) = match of == year {
        true => (
            format!("this edition of {of} is not read in the report of {of} itself"),
            "the figures of this report come from its write-ups; only earlier years are set beside them",
        ),
        false => (
            format!("this edition of {of} is later than the report of {year}, and is not read"),
            "only earlier years are set beside the figures of a report",
        ),
    };
    Diagnostic::warning("late-edition", message)
        .alike(if of == year { "of this year" } else { "of a later year" })
        .at(Span::new(source, 0, 0), "")
        .note(note)
        .hint(format!("keep it: the report of {} will read it", of + 1))
        .hint(format!(
            "is this the report of {}? then write `year: {}` into `wrapped.yaml`",
            of + 1,
            of + 1
        ))
}

/// Complains about an edition whose own year differs from that of its file name.
fn is_of(year: i32, fields: &mut Reader) {
    let Some(mut inner) = fields.inner("edition") else { return };
    let Some(own) = inner.count("year") else { return };
    if let Some(entry) = inner.entry("year").filter(|_| i64::from(own) != i64::from(year)) {
        let message = format!("the file is named for {year}, and its edition is that of {own}");
        inner.complaints.push(
            wrong(entry.place(), message)
                .alike("a file that is named for another year")
                .hint(format!("name it `editions/{own}.yaml`")),
        );
    }
}

/// Reads each map of a list.
fn all<T>(
    fields: &mut Reader,
    key: &str,
    example: &str,
    read: impl Fn(&mut Reader) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    for node in fields.maps(key, example) {
        found.extend(fields.item(key, node).and_then(|mut inner| read(&mut inner)));
    }
    found
}

/// Reads each map of a list under its `id`, which must be unique.
fn by_id<T>(
    fields: &mut Reader,
    key: &str,
    example: &str,
    read: impl Fn(&mut Reader) -> Option<T>,
) -> BTreeMap<String, T> {
    let mut found = BTreeMap::new();
    for node in fields.maps(key, example) {
        let Some(mut inner) = fields.item(key, node) else { continue };
        let id = inner.required("id", example);
        let place = inner.entry("id").map(|entry| entry.place());
        let (Some(id), Some(place), Some(one)) = (id, place, read(&mut inner)) else { continue };
        if found.contains_key(&id) {
            let message = format!("`{}` stands twice in `{key}`", short(&id));
            let complaint = Diagnostic::error("duplicate-id", message).at(place, "the second one");
            let complaint = complaint.alike(format!("an id stands twice in {key}"));
            fields.complaints.push(complaint.hint("keep one of them"));
            continue;
        }
        found.insert(id, one);
    }
    found
}

fn finding(fields: &mut Reader) -> Option<PastFinding> {
    let sentence = fields.required("sentence", "sentence: 74 incidents were declared.");
    let unit = fields.required("unit", "unit: seconds");
    let (n, of) = (counted(fields, "n"), counted(fields, "of"));
    let values = fields.inner("values").map(|mut inner| values(&mut inner)).unwrap_or_default();
    Some(PastFinding { sentence: one_line(&sentence?), unit: unit?, n: n?, of: of?, values })
}

fn counted(fields: &mut Reader, key: &str) -> Option<usize> {
    fields.needed(key, &format!("{key}: 74"))?;
    fields.count(key).map(|count| count as usize)
}

fn values(fields: &mut Reader) -> BTreeMap<String, PastValue> {
    let mut values = BTreeMap::new();
    for entry in &fields.fields.entries {
        if let Some(mut inner) = fields.inner(&entry.key) {
            values.insert(entry.key.clone(), value(&mut inner));
        }
    }
    values
}

fn value(fields: &mut Reader) -> PastValue {
    let [value, low, high, x] = ["value", "low", "high", "x"].map(|key| real(fields, key));
    PastValue { value, low, high, x }
}

/// Reads a number as programs write it: possibly negative, or as `1e-5`.
fn real(fields: &mut Reader, key: &str) -> Option<f64> {
    let entry = fields.entry(key)?;
    let text = scalar(&entry.value).unwrap_or("");
    if fields.is_too_large(entry, f64::MAX) {
        return None;
    }
    text.parse().ok().filter(|number: &f64| number.is_finite()).or_else(|| {
        let message = format!("`{}` is a number", fields.name(key));
        let label = format!("{} stands here", describe(&entry.value));
        let complaint = Diagnostic::error("wrong-value", message).at(entry.place(), label);
        fields.refuse(complaint.hint("write a plain number, or `null` if there is none"))
    })
}

fn hypothesis(fields: &mut Reader) -> Option<PastHypothesis> {
    let statement = fields.required(
        "statement",
        "statement: Where a web test is missing, detection takes at least twice as long.",
    );
    let verdict = fields.choice("verdict", &VERDICTS);
    let estimand = fields.text("estimand");
    let groups = all(fields, "groups", "[{name: group, x: 7, n: 12}]", group);
    let estimate = fields.inner("estimate");
    let (estimate, level) = estimate
        .map(|mut inner| (value(&mut inner), real(&mut inner, "level")))
        .unwrap_or_default();
    Some(PastHypothesis {
        statement: one_line(&statement?),
        verdict: verdict.map(|index| VERDICTS[index].to_owned()),
        estimand,
        value: estimate.value,
        low: estimate.low,
        high: estimate.high,
        level,
        groups,
    })
}

fn group(fields: &mut Reader) -> Option<PastGroup> {
    let name = fields.required("name", "name: group");
    let n = counted(fields, "n");
    let (x, hours) = (fields.number("x"), fields.number("hours"));
    Some(PastGroup { name: name?, x, n: n?, hours })
}

fn award(fields: &mut Reader) -> Option<PastAward> {
    fields.unknown(true);
    let id = fields.required("id", "id: page-turner");
    let winner = fields.required("winner", "winner: INC-2024-007");
    let cluster = fields.text("cluster");
    Some(PastAward { id: id?, winner: IncidentId(winner?), cluster })
}

fn promise(fields: &mut Reader) -> Option<Promise> {
    fields.unknown(true);
    let text = fields.required("text", "text: every export has a web test");
    let kept = fields.truth("kept");
    text.map(|text| Promise { text: one_line(&text), kept })
}

fn hashes(fields: &mut Reader) -> BTreeMap<String, String> {
    let Some(mut inner) = fields.inner("hashes") else { return BTreeMap::new() };
    let mut hashes = BTreeMap::new();
    for entry in &inner.fields.entries {
        if let Some(hash) = inner.text(&entry.key) {
            hashes.insert(entry.key.clone(), hash);
        }
    }
    hashes
}
