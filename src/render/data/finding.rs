//! The table behind a finding or a claim: a line for each incident, counted or left out.

use crate::findings::{Finding, Group, Point, Ruling};
use crate::model::{Edition, Estimand, Incident, IncidentId, Sample};
use crate::table::{Cell, Sheet};
use crate::telling::Faces;

/// Returns a finding's incidents as CSV: first those that count, with their groups and durations, then those left out.
pub fn of_finding(finding: &Finding, faces: &Faces, edition: &Edition) -> Vec<u8> {
    let groups = Members::of(edition, finding.groups.iter().map(|group| group.ids.as_slice()));
    let points = by_place(edition, &finding.points);
    let mut names = String::new();
    let own = |sheet: &mut Sheet, place: usize, incident: &Incident| {
        names.clear();
        groups.of_place(place).for_each(|group| add(&mut names, &finding.groups[group]));
        if let Some(noted) = (faces.page.noted)(incident) {
            names.push_str(if names.is_empty() { "" } else { ";" });
            names.push_str(&noted);
        }
        sheet.cell(&Cell::text(&names));
        length(sheet, points[place]);
    };
    table(&["groups", "seconds", "open"], &finding.sample, edition, own)
}

/// Returns a claim's incidents as CSV: first those that count, with their side, duration and whether they match, then those left out.
pub fn of_ruling(ruling: &Ruling, edition: &Edition) -> Vec<u8> {
    let sides = Members::of(edition, ruling.sides.iter().map(|side| side.ids.as_slice()));
    let points = by_place(edition, ruling.sides.iter().flat_map(|side| &side.points));
    let estimand = &ruling.hypothesis.estimand;
    let own = |sheet: &mut Sheet, place: usize, incident: &Incident| {
        let side = sides.of_place(place).next();
        sheet.cell(&side.map_or(Cell::Nothing, |side| Cell::text(ruling.sides[side].name)));
        length(sheet, points[place]);
        sheet.cell(&matches(estimand, incident, edition));
    };
    table(&["group", "seconds", "open", "matches"], &ruling.sample, edition, own)
}

/// Returns whether a share counts an incident among its matches.
fn matches<'a>(estimand: &Estimand, incident: &Incident, edition: &Edition) -> Cell<'a> {
    let answer = estimand.matching().and_then(|filter| filter.matches(incident, &edition.settings));
    answer.map_or(Cell::Nothing, Cell::Truth)
}

/// Writes a line for each incident of a sample; `own` writes the columns between its title and whether it counts.
fn table(
    columns: &[&str],
    sample: &Sample,
    edition: &Edition,
    mut own: impl FnMut(&mut Sheet, usize, &Incident),
) -> Vec<u8> {
    let head = ["id", "title"].iter().chain(columns).chain(&["used", "left_out"]);
    let mut sheet = Sheet::new(head.copied());
    let begin = |sheet: &mut Sheet, place: usize| {
        let incident = &edition.incidents[place];
        sheet.cell(&Cell::text(&incident.id.0));
        sheet.cell(&Cell::text(&incident.title));
        incident
    };
    for place in edition.places(&sample.ids) {
        let incident = begin(&mut sheet, place);
        own(&mut sheet, place, incident);
        sheet.cell(&Cell::Truth(true));
        sheet.cell(&Cell::Nothing);
        sheet.end_of_row();
    }
    let left_out = edition.places(sample.left_out.iter().map(|one| &one.id));
    for (place, one) in left_out.zip(&sample.left_out) {
        begin(&mut sheet, place);
        columns.iter().for_each(|_| sheet.cell(&Cell::Nothing));
        sheet.cell(&Cell::Truth(false));
        sheet.cell(&Cell::text(one.reason.key()));
        sheet.end_of_row();
    }
    sheet.end()
}

/// Which of several lists each incident is in, by its place in the edition.
struct Members(Vec<(usize, usize)>);

impl Members {
    fn of<'a>(edition: &'a Edition, lists: impl Iterator<Item = &'a [IncidentId]>) -> Members {
        let mut members = Vec::new();
        for (list, ids) in lists.enumerate() {
            members.extend(edition.places(ids).map(|place| (place, list)));
        }
        members.sort_unstable();
        Members(members)
    }

    /// Returns the lists that have the incident at a place, in their order.
    fn of_place(&self, place: usize) -> impl Iterator<Item = usize> {
        let first = self.0.partition_point(|(of, _)| *of < place);
        self.0[first..].iter().take_while(move |(of, _)| *of == place).map(|(_, list)| *list)
    }
}

/// Adds the name of a group to others, such as `severity=sev2`.
fn add(names: &mut String, group: &Group) {
    if !names.is_empty() {
        names.push(';');
    }
    names.push_str(group.by.key());
    names.push('=');
    names.push_str(&group.name);
}

/// Returns the duration of each incident of the edition, if it has one.
fn by_place<'a>(
    edition: &'a Edition,
    points: impl IntoIterator<Item = &'a Point>,
) -> Vec<Option<&'a Point>> {
    let points: Vec<&Point> = points.into_iter().collect();
    let mut all = vec![None; edition.incidents.len()];
    let places = edition.places(points.iter().map(|point| &point.id));
    places.zip(&points).for_each(|(place, point)| all[place] = Some(*point));
    all
}

/// Writes a duration in seconds, and whether it is only a lower bound.
fn length(sheet: &mut Sheet, point: Option<&Point>) {
    let cells = match point {
        Some(point) => [Cell::Fraction(point.seconds), Cell::Truth(point.open)],
        None => [Cell::Nothing, Cell::Nothing],
    };
    cells.iter().for_each(|cell| sheet.cell(cell));
}
