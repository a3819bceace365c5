//! `incidents.json` and `incidents.csv`: the known keys of every incident, without bodies, links or unknown keys.

use std::sync::LazyLock;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::model::{Edition, Incident, Interval, Measure, Milestone, Stamp};
use crate::table::{Cell, Sheet};

/// Returns every incident as JSON.
pub fn json(edition: &Edition) -> Vec<u8> {
    struct Row<'a>(&'a Incident, &'a Edition);
    impl Serialize for Row<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            let mut fault = Ok(());
            cells(self.0, self.1, &mut |key, cell| {
                if fault.is_ok() {
                    fault = map.serialize_entry(key, &cell);
                }
            });
            fault?;
            map.end()
        }
    }
    let mut bytes = Vec::new();
    let mut writer = serde_json::Serializer::pretty(&mut bytes);
    let rows = edition.incidents.iter().map(|one| Row(one, edition));
    writer.collect_seq(rows).expect("plain values are JSON");
    bytes.push(b'\n');
    bytes
}

/// Returns every incident as CSV, with lists joined by `;`.
pub fn csv(edition: &Edition) -> Vec<u8> {
    let Some(first) = edition.incidents.first() else { return Vec::new() };
    let mut head = Vec::new();
    cells(first, edition, &mut |key, _| head.push(key.to_owned()));
    let mut sheet = Sheet::new(head.iter().map(String::as_str));
    for incident in &edition.incidents {
        cells(incident, edition, &mut |_, cell| sheet.cell(&cell));
        sheet.end_of_row();
    }
    sheet.end()
}

/// Hands over the cells of an incident, each with its key.
fn cells(incident: &Incident, edition: &Edition, add: &mut impl FnMut(&str, Cell)) {
    add("id", Cell::text(&incident.id.0));
    add("title", Cell::text(&incident.title));
    add("kind", Cell::text(incident.kind.key()));
    add("severity", text(incident.severity.as_ref().map(|severity| &severity.name)));
    add("services", Cell::List(&incident.services));
    add("teams", Cell::List(&incident.teams));
    add("tags", Cell::List(&incident.tags));
    add("factors", Cell::List(&incident.factors));
    add("saved_by", Cell::List(&incident.saved_by));
    add("trigger", text(incident.trigger.as_ref()));
    add("detected_by", text(incident.detected_by.as_ref()));
    add("open", Cell::Truth(incident.timeline.open));
    moments(incident, add);
    for measure in Measure::ALL {
        add(seconds(measure), duration(measure.of(incident, edition.settings.freeze)));
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
}

/// Returns the key of a duration, such as `time_to_detect_seconds`.
fn seconds(measure: Measure) -> &'static str {
    static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
        Measure::ALL.iter().map(|measure| format!("{}_seconds", measure.key())).collect()
    });
    let place = Measure::ALL.iter().position(|one| *one == measure);
    &KEYS[place.expect("all measures are there")]
}

/// Returns the key of a moment as the form recorded it, such as `recorded_started_at`.
fn recorded(milestone: Milestone) -> &'static str {
    static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
        Milestone::ALL.iter().map(|milestone| format!("recorded_{}", milestone.key())).collect()
    });
    let place = Milestone::ALL.iter().position(|one| *one == milestone);
    &KEYS[place.expect("all milestones are there")]
}

fn moments(incident: &Incident, add: &mut impl FnMut(&str, Cell)) {
    let when = |stamp: Option<Stamp>| match stamp {
        Some(stamp) => Cell::Text(stamp.when.to_string().into()),
        None => Cell::Nothing,
    };
    for milestone in Milestone::ALL {
        let moment = incident.timeline.moments.get(&milestone).copied().unwrap_or_default();
        if !milestone.is_only_recorded() {
            add(milestone.key(), when(moment.corrected));
        }
        add(recorded(milestone), when(moment.recorded));
    }
}

fn text(text: Option<&String>) -> Cell<'_> {
    text.map_or(Cell::Nothing, |text| Cell::text(text))
}

fn fraction(number: Option<f64>) -> Cell<'static> {
    number.map_or(Cell::Nothing, Cell::Fraction)
}

fn count(number: Option<u32>) -> Cell<'static> {
    number.map_or(Cell::Nothing, |number| Cell::Number(number.into()))
}

/// Returns an exact duration in seconds; a reversed one is negative, as written.
fn duration(interval: Interval) -> Cell<'static> {
    match interval {
        Interval::Exact(length) | Interval::Negative(length) => Cell::Number(length.seconds()),
        Interval::Censored(_) | Interval::NotRecorded => Cell::Nothing,
    }
}
