//! `incidents.json` and `incidents.csv`: the known keys of every incident, without bodies, links or unknown keys.

use serde::Serialize;

use crate::model::edition::Edition;
use crate::model::incident::Incident;
use crate::model::measure::Measure;
use crate::model::timeline::{Interval, Milestone, Stamp};
use crate::time::Instant;

/// A cell of the table: text, number, truth, or nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Cell {
    Nothing,
    Truth(bool),
    Number(i64),
    Fraction(f64),
    Text(String),
    List(Vec<String>),
}

type Row = Vec<(String, Cell)>;

/// Returns every incident as JSON.
pub fn json(edition: &Edition) -> String {
    let rows: Vec<serde_json::Map<String, serde_json::Value>> = edition
        .incidents
        .iter()
        .map(|one| {
            row(one, edition)
                .into_iter()
                .map(|(key, cell)| (key, value(&cell)))
                .collect()
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&rows).expect("plain values are JSON");
    text.push('\n');
    text
}

/// Returns every incident as CSV, with lists joined by `;`.
pub fn csv(edition: &Edition) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |record: Vec<String>| writer.write_record(record).expect("memory takes all");
    let rows: Vec<Row> = edition
        .incidents
        .iter()
        .map(|one| row(one, edition))
        .collect();
    if let Some(first) = rows.first() {
        write(first.iter().map(|(key, _)| harmless(key)).collect());
    }
    for row in rows {
        write(row.iter().map(|(_, cell)| harmless(&plain(cell))).collect());
    }
    let bytes = writer.into_inner().expect("memory takes all");
    String::from_utf8(bytes).expect("only text was written")
}

fn value(cell: &Cell) -> serde_json::Value {
    serde_json::to_value(cell).expect("plain values are JSON")
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Truth(truth) => truth.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Fraction(number) => number.to_string(),
        Cell::Text(text) => text.clone(),
        Cell::List(items) => items.join(";"),
    }
}

/// What makes a spreadsheet look for a formula; the wide forms do so where East Asian text is typed.
const RISKY: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Keeps a spreadsheet from taking text for a formula; a decimal number stays one.
fn harmless(text: &str) -> String {
    if text.starts_with(RISKY) && !is_decimal(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Returns whether a text is digits with a sign and one point at most: `-inf` and `+1e3` are names to a spreadsheet.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}

fn row(incident: &Incident, edition: &Edition) -> Row {
    let mut row: Row = Vec::new();
    let mut add = |key: &str, cell: Cell| row.push((key.to_owned(), cell));
    add("id", Cell::Text(incident.id.to_string()));
    add("title", Cell::Text(incident.title.clone()));
    add("kind", Cell::Text(incident.kind.key().to_owned()));
    add(
        "severity",
        text(incident.severity.as_ref().map(|severity| &severity.name)),
    );
    add("services", Cell::List(incident.services.clone()));
    add("teams", Cell::List(incident.teams.clone()));
    add("tags", Cell::List(incident.tags.clone()));
    add("factors", Cell::List(incident.factors.clone()));
    add("saved_by", Cell::List(incident.saved_by.clone()));
    add("trigger", text(incident.trigger.as_ref()));
    add("detected_by", text(incident.detected_by.as_ref()));
    add("open", Cell::Truth(incident.timeline.open));
    moments(incident, &mut add);
    for measure in Measure::ALL {
        let key = format!("{}_seconds", measure.key());
        add(
            &key,
            duration(measure.of(incident, edition.settings.freeze)),
        );
    }
    add("impact_users", fraction(incident.impact.users));
    add("impact_hours", fraction(incident.impact.hours));
    add("impact_note", text(incident.impact.note.as_ref()));
    for scale in edition.settings.scales.keys() {
        let score = incident.scores.get(scale);
        add(
            scale,
            score.map_or(Cell::Nothing, |score| Cell::Number(score.number().into())),
        );
    }
    add(
        "review_held",
        incident.review.held.map_or(Cell::Nothing, Cell::Truth),
    );
    add(
        "follow_ups_total",
        count(incident.follow_ups.map(|promised| promised.total)),
    );
    add(
        "follow_ups_done",
        count(incident.follow_ups.map(|promised| promised.done)),
    );
    add("responders", count(incident.responders));
    add("cluster", text(incident.cluster.as_ref()));
    row
}

fn moments(incident: &Incident, add: &mut impl FnMut(&str, Cell)) {
    let instant = |stamp: Option<Stamp>| match stamp {
        Some(stamp) => Cell::Text(Instant::to_string(&stamp.instant)),
        None => Cell::Nothing,
    };
    for milestone in Milestone::ALL {
        let moment = incident
            .timeline
            .moments
            .get(&milestone)
            .copied()
            .unwrap_or_default();
        if !milestone.is_only_recorded() {
            add(milestone.key(), instant(moment.corrected));
        }
        add(
            &format!("recorded_{}", milestone.key()),
            instant(moment.recorded),
        );
    }
}

fn text(text: Option<&String>) -> Cell {
    text.map_or(Cell::Nothing, |text| Cell::Text(text.clone()))
}

fn fraction(number: Option<f64>) -> Cell {
    number.map_or(Cell::Nothing, Cell::Fraction)
}

fn count(number: Option<u32>) -> Cell {
    number.map_or(Cell::Nothing, |number| Cell::Number(number.into()))
}

/// A duration that is exact, in seconds; a reversed one is as negative as it was written.
fn duration(interval: Interval) -> Cell {
    match interval {
        Interval::Exact(length) | Interval::Negative(length) => Cell::Number(length.seconds()),
        Interval::Censored(_) | Interval::NotRecorded => Cell::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_decimal_numbers_pass_where_a_formula_could_begin() {
        for number in ["-84", "+5", "-0.5"] {
            assert_eq!(harmless(number), number);
        }
        for text in [
            "-inf",
            "+nan",
            "-1e3",
            "+infinity",
            "-",
            "+.",
            "-1.2.3",
            "=1+1",
            "@sum",
            "\n=1",
            "\u{ff1d}1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
    }
}
