//! Reads an incident from its fields, with one short function for each rule.

use std::collections::BTreeMap;

use super::fields::{Reader, wrong};
use super::tree::{Entry, Shape};
use super::typed::{scalar, value, values};
use super::{front_matter::FrontMatter, held_back, id, moment, people, plain_number};
use crate::diagnostic::Diagnostic;
use crate::model::keys::Format;
use crate::model::keys::people::names_people;
use crate::model::{
    FollowUps, Impact, Incident, IncidentId, Kind, Rating, Review, Score, Scores, Severity,
    Timeline, Value,
};
use crate::source::{Span, address::is_host, text::one_line};
use crate::time::Zone;

/// What the report settles for every write-up.
#[derive(Clone, Copy, Debug)]
pub struct House<'a> {
    /// The zone of moments without an offset.
    pub zone: Zone,
    /// The year of the report, if it gives one.
    pub year: Option<i32>,
    /// The report's severities; empty if it ranks none.
    pub severities: &'a [String],
    /// The scales that have a rubric.
    pub scales: &'a [&'a str],
}

/// The result of reading a write-up.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// The incident; `None` if there was a mistake or the file is held back.
    pub incident: Option<Incident>,
    /// Its id, if one could be read.
    pub id: Option<(String, Span)>,
    /// Whether it is a draft or kept out by `wrapped: false`.
    pub held_back: bool,
}

/// Reads one write-up; a draft is not checked.
pub fn read(parts: &FrontMatter, fields: &mut Reader, house: &House) -> Read {
    if is_held_back(fields) {
        return Read { held_back: true, ..Read::default() };
    }
    held_back::elsewhere(fields, Format::WriteUp);
    let id = id::of_write_up(fields);
    let mut kept = values(fields.fields);
    people::drop(&mut kept);
    let incident = assemble(fields, house, id.clone(), kept, parts.body);
    Read { incident, id, held_back: false }
}

fn is_held_back(fields: &mut Reader) -> bool {
    // Both are read, so that a mistake in either is reported.
    held_back::is_draft(fields) | (fields.truth("wrapped") == Some(false))
}

fn assemble(
    fields: &mut Reader,
    house: &House,
    id: Option<(String, Span)>,
    kept: BTreeMap<String, Value>,
    body: Span,
) -> Option<Incident> {
    let title = fields.required("title", "title: Royalty export stalled behind a full audit log");
    fields.truth("awards");
    let timeline = Timeline {
        moments: moment::moments(fields, (house.zone, house.year)),
        open: fields.truth("open").unwrap_or(false),
    };
    let incident = Incident {
        id: IncidentId(id.clone().map(|(id, _)| id).unwrap_or_default()),
        title: title.as_deref().map(one_line).unwrap_or_default(),
        kind: kind(fields),
        severity: severity(fields, house.severities),
        services: fields.texts("services"),
        teams: fields.texts("teams"),
        tags: fields.texts("tags"),
        factors: fields.texts("factors"),
        saved_by: fields.texts("saved_by"),
        trigger: fields.text("trigger"),
        timeline,
        detected_by: fields.text("detected_by"),
        impact: impact(fields),
        scores: scores_of(fields, house.scales),
        ratings: ratings(fields, house.scales),
        review: review(fields),
        follow_ups: follow_ups(fields),
        responders: responders(fields),
        cluster: fields.text("cluster"),
        links: links(fields),
        fields: kept,
        body,
        source: body.source,
    };
    fields.inner("observations");
    id.and(title).map(|_| incident)
}

fn kind(fields: &mut Reader) -> Kind {
    fields
        .choice("kind", &Kind::ALL.map(Kind::key))
        .map(|place| Kind::ALL[place])
        .unwrap_or_default()
}

fn severity(fields: &mut Reader, severities: &[String]) -> Option<Severity> {
    if severities.is_empty() {
        let name = fields.text("severity")?;
        return Some(Severity { rank: None, name });
    }
    let rank = fields.choice("severity", severities)?;
    Some(Severity { rank: Some(rank), name: severities[rank].clone() })
}

fn impact(fields: &mut Reader) -> Impact {
    let Some(mut inner) = fields.inner("impact") else { return Impact::default() };
    inner.unknown(false);
    Impact { users: inner.number("users"), hours: inner.number("hours"), note: inner.text("note") }
}

fn review(fields: &mut Reader) -> Review {
    let Some(mut inner) = fields.inner("review") else { return Review::default() };
    inner.unknown(false);
    inner.date("date");
    Review {
        held: inner.truth("held"),
        url: address(&mut inner, "url"),
        minutes: inner.number("minutes"),
    }
}

fn follow_ups(fields: &mut Reader) -> Option<FollowUps> {
    let mut inner = fields.inner("follow_ups")?;
    inner.unknown(false);
    inner.needed("total", "follow_ups: {total: 5, done: 4}");
    let (total, done) = (inner.count("total"), inner.count("done"));
    let (total, done) = (total?, done.unwrap_or(0));
    if done > total {
        let entry = inner.entry("done")?;
        let message = format!("{done} of {total} follow-ups are done");
        return inner.refuse(
            Diagnostic::error("wrong-value", message)
                .alike("more are done than there are")
                .at(entry.place(), "more than there are")
                .hint("`total` counts all of them, done or not"),
        );
    }
    Some(FollowUps { total, done })
}

/// Reads how many people responded; their names are dropped.
fn responders(fields: &mut Reader) -> Option<u32> {
    let entry = fields.entry("responders")?;
    if !people::is_dropped(entry) {
        return fields.count("responders");
    }
    let count = match &entry.value.shape {
        Shape::List(items) => Some(items.len().to_string()),
        Shape::Scalar { text, .. } => plain_number::count(text),
        Shape::Map(_) => None,
    };
    let write = match count {
        Some(count) => format!("`responders: {count}`"),
        None => "as in `responders: 6`".to_owned(),
    };
    fields.refuse(
        Diagnostic::warning("people-key", "`responders` is a count, never names")
            .at(entry.key_span, "dropped")
            .hint(format!("write how many answered: {write}")),
    )
}

fn scores_of(fields: &mut Reader, scales: &[&str]) -> Scores {
    fields.inner("scores").map(|mut inner| scores(&mut inner, scales, &[])).unwrap_or_default()
}

fn scores(inner: &mut Reader, scales: &[&str], others: &[&str]) -> Scores {
    let known: Vec<&str> = scales.iter().chain(others).copied().collect();
    inner.unknown_among(&known, false);
    let mut scores = Scores::new();
    for entry in &inner.fields.entries {
        if others.contains(&entry.key.as_str()) || entry.value.is_null() {
            continue;
        }
        if let Some(score) = score(inner, entry) {
            scores.insert(entry.key.clone(), score);
        }
    }
    scores
}

fn score(inner: &mut Reader, entry: &Entry) -> Option<Score> {
    let number = match value(&entry.value) {
        Value::Number(number) if number.fract() == 0.0 => Score::new(number as i64),
        _ => None,
    };
    number.or_else(|| {
        let hint = match scalar(&entry.value).and_then(score_meant) {
            Some(meant) => format!("write `{}: {meant}`", entry.key),
            None => "write 1, 2, 3, 4 or 5; between two, take the lower one".to_owned(),
        };
        inner.mismatch(entry, "a score from 1 to 5", [hint])
    })
}

/// Reads a score with something around it: `"4"`, `4/5`, `4 of 5`, `4 (high)`.
fn score_meant(text: &str) -> Option<char> {
    let mut letters = text.trim().chars();
    let score = letters.next().filter(|c| ('1'..='5').contains(c))?;
    let rest = letters.as_str().trim();
    let is_whole = ["", "/5", "/ 5", "of 5", "out of 5", ".0"].contains(&rest);
    (is_whole || rest.starts_with('(')).then_some(score)
}

fn ratings(fields: &mut Reader, scales: &[&str]) -> Vec<Rating> {
    let example = "[{rater: r2, confidence: 4}]";
    let mut ratings = Vec::new();
    for node in fields.maps("ratings", example) {
        let Some(mut inner) = fields.item("ratings", node) else { continue };
        if let Some(rater) = inner.required("rater", &format!("ratings: {example}")) {
            let scores = scores(&mut inner, scales, &["rater"]);
            ratings.push(Rating { rater, scores });
        }
    }
    ratings
}

fn links(fields: &mut Reader) -> BTreeMap<String, String> {
    let Some(mut inner) = fields.inner("links") else { return BTreeMap::new() };
    let keys: Vec<&str> = inner.fields.entries.iter().map(|one| one.key.as_str()).collect();
    let mut links = BTreeMap::new();
    for key in keys.into_iter().filter(|key| !names_people(key)) {
        if let Some(link) = address(&mut inner, key) {
            links.insert(key.to_owned(), link);
        }
    }
    links
}

/// Reads a link: a web or mail address, or a plain word such as the number of a ticket.
fn address(fields: &mut Reader, key: &str) -> Option<String> {
    let text = fields.text(key)?;
    let entry = fields.entry(key)?;
    let written = scalar(&entry.value)?.trim();
    let plain = written.to_lowercase();
    let known = ["https://", "http://", "mailto:"];
    let scheme = plain.split_once(':').is_some_and(|(scheme, _)| is_scheme(scheme));
    if scheme && !known.iter().any(|start| plain.starts_with(start)) {
        let message = format!("`{}` is no address that a page may link", fields.name(key));
        let hint = "links begin with `https://`, `http://` or `mailto:`";
        return fields.refuse(wrong(entry.place(), message).hint(hint));
    }
    if known.iter().any(|start| plain.starts_with(start)) {
        if let Some(complaint) = dead(&fields.name(key), key, written) {
            fields.complaints.push(complaint.at(entry.place(), "it leads nowhere"));
        }
    } else {
        let complaint = no_address(&fields.name(key), key, &text);
        fields.complaints.push(complaint.at(entry.place(), "shown as words, without a link"));
    }
    Some(text)
}

/// Warns about several addresses in one, and about one with spaces or without a host.
fn dead(path: &str, key: &str, written: &str) -> Option<Diagnostic> {
    let complaint = |message: String| Diagnostic::warning("no-address", message);
    let parts = written.split(|c: char| c.is_whitespace() || c == ',');
    if parts.filter(|part| part.contains("://")).count() > 1 {
        return Some(
            complaint(format!("`{path}` is several addresses, and one is read"))
                .hint(format!("give each a key of its own: `{key}: ...` and `{key}-2: ...`")),
        );
    }
    if written.contains(char::is_whitespace) {
        let parts: Vec<&str> = written.split_whitespace().collect();
        return Some(
            complaint(format!("`{path}` has a space in its address"))
                .hint(format!("write `{key}: {}`", parts.join("%20"))),
        );
    }
    let named = |c: char| c.is_alphanumeric() || "[_%".contains(c);
    let behind = written.split_once(':').map_or("", |(_, behind)| behind);
    (!behind.trim_start_matches("//").starts_with(named)).then(|| {
        complaint(format!("`{path}` is not a complete address"))
            .hint(format!("write the whole address, as in `{key}: https://wiki.example/page`"))
    })
}

/// Warns about words instead of an address, and suggests the address if it is clear.
fn no_address(path: &str, key: &str, text: &str) -> Diagnostic {
    let host = text.split(['/', '?']).next().unwrap_or("");
    let hint = match is_host(host) {
        true => format!("write `{key}: https://{text}`"),
        false if text.contains('@') && !text.contains(' ') && !text.starts_with('@') => {
            format!("write `{key}: mailto:{text}`")
        }
        false => format!("write the whole address, as in `{key}: https://wiki.example/page`"),
    };
    Diagnostic::warning("no-address", format!("`{path}` is no address")).hint(hint)
}

fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}
