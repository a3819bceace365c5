//! Groups: incidents sorted by something that they share.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::finding::{By, COUNT, Group, Point, Values};
use crate::model::{Edition, Incident, IncidentId, Milestone, Reason, Sample};
use crate::stats::Estimate;

/// The incidents that a figure counts, and the sample that says who they are.
#[derive(Clone, Debug)]
pub struct Counted<'a> {
    /// Who is counted, who is not, and why.
    pub sample: Sample,
    /// The counted ones, in the order of the edition.
    pub incidents: Vec<&'a Incident>,
}

/// Sorts the declared incidents into counted and left out, as `judge` says.
pub fn count(edition: &Edition, judge: impl Fn(&Incident) -> Result<(), Reason>) -> Counted<'_> {
    Counted {
        sample: Sample::of(edition.declared(), &judge),
        incidents: edition.declared().filter(|incident| judge(incident).is_ok()).collect(),
    }
}

/// Makes a group of each part, with what `values` says of its incidents.
pub fn groups<'a>(parts: Vec<Part<'a>>, values: impl Fn(&[&'a Incident]) -> Values) -> Vec<Group> {
    parts.into_iter().map(|part| part.group(&values)).collect()
}

/// Returns the size of a group as its only value.
pub fn tally(incidents: &[&Incident]) -> Values {
    Values::from([(COUNT, Estimate::count(incidents.len()))])
}

/// Some of the counted incidents, before anything is found of them.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// What kind of thing they have in common.
    pub by: By,
    /// What they share.
    pub name: String,
    /// Who they are, in the order of the edition.
    pub incidents: Vec<&'a Incident>,
}

impl<'a> Part<'a> {
    /// Makes the group of a finding that is of no duration, with what `values` says of its incidents.
    pub fn group(self, values: impl Fn(&[&'a Incident]) -> Values) -> Group {
        let (ids, values) = (ids(&self.incidents), values(&self.incidents));
        Group { ids, name: self.name, by: self.by, values, points: Vec::new() }
    }

    /// Makes the group of a finding of durations, with what `values` says of them.
    pub fn of_durations(self, points: Vec<Point>, values: impl Fn(&[Point]) -> Values) -> Group {
        let group = self.group(|_| values(&points));
        Group { points, ..group }
    }
}

/// Returns who these are.
pub fn ids(incidents: &[&Incident]) -> Vec<IncidentId> {
    incidents.iter().map(|one| one.id.clone()).collect()
}

/// Sorts incidents by what `keys` says of each, in the order of the keys.
///
/// Where it says nothing the incident is in no part, where it says several things it is in several. No part is empty.
pub fn split<'a, K: Ord, I: IntoIterator<Item = K>>(
    incidents: &[&'a Incident],
    by: By,
    keys: impl Fn(&Incident) -> I,
    name: impl Fn(&K) -> String,
) -> Vec<Part<'a>> {
    let mut parts: BTreeMap<K, Vec<&Incident>> = BTreeMap::new();
    for incident in incidents {
        for key in BTreeSet::from_iter(keys(incident)) {
            parts.entry(key).or_default().push(incident);
        }
    }
    parts.into_iter().map(|(key, incidents)| Part { by, name: name(&key), incidents }).collect()
}

/// Sorts incidents in the ways that suit every finding: by month, severity and service.
pub fn usual<'a>(edition: &Edition, incidents: &[&'a Incident]) -> Vec<Part<'a>> {
    let mut parts = split(incidents, By::Month, |one| month(edition, one), String::clone);
    let severity = |one: &Incident| one.severity.clone();
    parts.extend(split(incidents, By::Severity, severity, |severity| severity.name.clone()));
    parts.extend(split(incidents, By::Service, |one| one.services.clone(), String::clone));
    parts
}

/// Returns the month in which an incident started, in the report's zone, as `2025-03`.
fn month(edition: &Edition, incident: &Incident) -> Option<String> {
    let start = incident.timeline.when(Milestone::Started)?;
    let date = start.date(edition.settings.zone);
    Some(format!("{:04}-{:02}", date.year(), date.month()))
}
