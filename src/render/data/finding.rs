//! The table behind a finding or a claim: a line for each incident, counted or left out.

use std::collections::BTreeMap;

use crate::findings::{Finding, Group, Point, Ruling};
use crate::model::{Edition, Estimand, Incident, IncidentId, Reason, Sample};
use crate::table::{self, Cell};
use crate::telling::Faces;

/// Returns a finding's incidents as CSV: first those that count, with their groups and durations, then those left out.
pub fn of_finding(finding: &Finding, faces: &Faces, edition: &Edition) -> String {
    let groups = groups(&finding.groups);
    let noted = |id: &IncidentId| (faces.page.noted)(edition.incident(id)?);
    let points = by_id(&finding.points);
    let own = |id: &IncidentId| {
        let mut names = groups.get(id).cloned().unwrap_or_default();
        names.extend(noted(id));
        let [seconds, open] = length(points.get(id).copied());
        vec![Cell::List(names), seconds, open]
    };
    table(&["groups", "seconds", "open"], &finding.sample, edition, own)
}

/// Returns a claim's incidents as CSV: first those that count, with their side, duration and whether they match, then those left out.
pub fn of_ruling(ruling: &Ruling, edition: &Edition) -> String {
    let points: BTreeMap<_, _> = ruling.sides.iter().flat_map(|side| by_id(&side.points)).collect();
    let side = |id: &IncidentId| {
        let mut sides = ruling.sides.iter();
        sides.find(|side| side.ids.contains(id)).map_or(Cell::Nothing, |side| text(side.name))
    };
    let estimand = &ruling.hypothesis.estimand;
    let own = |id: &IncidentId| {
        let [seconds, open] = length(points.get(id).copied());
        let matches =
            edition.incident(id).map_or(Cell::Nothing, |one| matches(estimand, one, edition));
        vec![side(id), seconds, open, matches]
    };
    table(&["group", "seconds", "open", "matches"], &ruling.sample, edition, own)
}

/// Returns whether a share counts an incident among its matches.
fn matches(estimand: &Estimand, incident: &Incident, edition: &Edition) -> Cell {
    let answer = estimand.matching().and_then(|filter| filter.matches(incident, &edition.settings));
    answer.map_or(Cell::Nothing, Cell::Truth)
}

/// Writes a line for each incident of a sample; `own` fills the columns between its title and whether it counts.
fn table(
    columns: &[&str],
    sample: &Sample,
    edition: &Edition,
    own: impl Fn(&IncidentId) -> Vec<Cell>,
) -> String {
    let ends = ["used", "left_out"];
    let head = ["id", "title"].iter().chain(columns).chain(&ends);
    let line = |id: &IncidentId, cells: Vec<Cell>, reason: Option<Reason>| {
        let title = edition.incident(id).map_or("", |one| one.title.as_str());
        let why = reason.map_or(Cell::Nothing, |reason| text(reason.key()));
        let ends = [Cell::Truth(reason.is_none()), why];
        [text(&id.0), text(title)].into_iter().chain(cells).chain(ends).collect()
    };
    let used = sample.ids.iter().map(|id| line(id, own(id), None));
    let nothing = || vec![Cell::Nothing; columns.len()];
    let others = sample.left_out.iter().map(|one| line(&one.id, nothing(), Some(one.reason)));
    table::csv(head.map(|name| (*name).to_owned()).collect(), used.chain(others))
}

/// Returns the groups of each incident, such as `severity=sev2`.
fn groups(groups: &[Group]) -> BTreeMap<&IncidentId, Vec<String>> {
    let mut names: BTreeMap<&IncidentId, Vec<String>> = BTreeMap::new();
    for group in groups {
        for id in &group.ids {
            let name = format!("{}={}", group.by.key(), group.name);
            names.entry(id).or_default().push(name);
        }
    }
    names
}

fn by_id(points: &[Point]) -> BTreeMap<&IncidentId, &Point> {
    points.iter().map(|point| (&point.id, point)).collect()
}

/// Returns a duration in seconds, and whether it is only a lower bound.
fn length(point: Option<&Point>) -> [Cell; 2] {
    match point {
        Some(point) => [Cell::Fraction(point.seconds), Cell::Truth(point.open)],
        None => [Cell::Nothing, Cell::Nothing],
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}
