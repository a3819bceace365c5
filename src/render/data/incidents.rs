//! `incidents.json` and `incidents.csv`: the known keys of every incident, without bodies, links or unknown keys.

use crate::model::{Edition, Incident, Interval, Measure, Milestone, Stamp};
use crate::table::{self, Cell};

type Row = Vec<(String, Cell)>;

/// Returns every incident as JSON.
pub fn json(edition: &Edition) -> String {
    let rows: Vec<serde_json::Map<String, serde_json::Value>> = edition
        .incidents
        .iter()
        .map(|one| row(one, edition).into_iter().map(|(key, cell)| (key, value(&cell))).collect())
        .collect();
    serde_json::to_string_pretty(&rows).expect("plain values are JSON") + "\n"
}

/// Returns every incident as CSV, with lists joined by `;`.
pub fn csv(edition: &Edition) -> String {
    let rows: Vec<Row> = edition.incidents.iter().map(|one| row(one, edition)).collect();
    let head = rows.first().map(|row| row.iter().map(|(key, _)| key.clone()).collect());
    let cells = |row: Row| row.into_iter().map(|(_, cell)| cell).collect();
    table::csv(head.unwrap_or_default(), rows.into_iter().map(cells))
}

fn value(cell: &Cell) -> serde_json::Value {
    serde_json::to_value(cell).expect("plain values are JSON")
}

fn row(incident: &Incident, edition: &Edition) -> Row {
    let mut row: Row = Vec::new();
    let mut add = |key: &str, cell: Cell| row.push((key.to_owned(), cell));
    add("id", Cell::Text(incident.id.to_string()));
    add("title", Cell::Text(incident.title.clone()));
    add("kind", Cell::Text(incident.kind.key().to_owned()));
    add("severity", text(incident.severity.as_ref().map(|severity| &severity.name)));
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
        add(&key, duration(measure.of(incident, edition.settings.freeze)));
    }
    add("impact_users", fraction(incident.impact.users));
    add("impact_hours", fraction(incident.impact.hours));
    add("impact_note", text(incident.impact.note.as_ref()));
    for scale in edition.settings.scales.keys() {
        let score = incident.scores.get(scale);
        add(scale, score.map_or(Cell::Nothing, |score| Cell::Number(score.number().into())));
    }
    add("review_held", incident.review.held.map_or(Cell::Nothing, Cell::Truth));
    add("follow_ups_total", count(incident.follow_ups.map(|promised| promised.total)));
    add("follow_ups_done", count(incident.follow_ups.map(|promised| promised.done)));
    add("responders", count(incident.responders));
    add("cluster", text(incident.cluster.as_ref()));
    row
}

fn moments(incident: &Incident, add: &mut impl FnMut(&str, Cell)) {
    let when = |stamp: Option<Stamp>| match stamp {
        Some(stamp) => Cell::Text(stamp.when.to_string()),
        None => Cell::Nothing,
    };
    for milestone in Milestone::ALL {
        let moment = incident.timeline.moments.get(&milestone).copied().unwrap_or_default();
        if !milestone.is_only_recorded() {
            add(milestone.key(), when(moment.corrected));
        }
        add(&format!("recorded_{}", milestone.key()), when(moment.recorded));
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

/// Returns an exact duration in seconds; a reversed one is negative, as written.
fn duration(interval: Interval) -> Cell {
    match interval {
        Interval::Exact(length) | Interval::Negative(length) => Cell::Number(length.seconds()),
        Interval::Censored(_) | Interval::NotRecorded => Cell::Nothing,
    }
}
