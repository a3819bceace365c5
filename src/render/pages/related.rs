//! Which incidents are related to one, and why: the same cluster, the same service, shared factors.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Edition, Incident, Milestone};
use crate::phrase;
use crate::time::Instant;
use crate::words::{Language, say};

/// The most related incidents that a page names.
const MOST: usize = 5;

/// How many that share one thing are looked at before an incident, and how many after it: where thousands do, the nearest are
/// among these.
const LOOKED_AT: usize = 100;

/// Looks up related incidents without comparing each with all others.
pub struct Related<'a> {
    edition: &'a Edition,
    starts: Vec<Option<Instant>>,
    shared: BTreeMap<Tie<'a>, Vec<usize>>,
}

/// What two incidents may share; the strongest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie<'a> {
    Cluster(&'a str),
    Service(&'a str),
    Factor(&'a str),
}

/// How near another incident is among those with the same strongest tie: how many ties are that strong, the distance in time,
/// and its place.
type Nearness = (Reverse<usize>, i64, usize);

fn ties(incident: &Incident) -> BTreeSet<Tie<'_>> {
    let cluster = incident.cluster.iter().map(|one| Tie::Cluster(one));
    let services = incident.services.iter().map(|one| Tie::Service(one));
    let factors = incident.factors.iter().map(|one| Tie::Factor(one));
    cluster.chain(services).chain(factors).collect()
}

impl<'a> Related<'a> {
    /// Indexes the incidents by what they share.
    pub fn new(edition: &'a Edition) -> Related<'a> {
        let mut shared: BTreeMap<Tie<'a>, Vec<usize>> = BTreeMap::new();
        for (place, incident) in edition.incidents.iter().enumerate() {
            for tie in ties(incident) {
                shared.entry(tie).or_default().push(place);
            }
        }
        let start = |one: &Incident| began(one, edition);
        Related { edition, starts: edition.incidents.iter().map(start).collect(), shared }
    }

    /// Returns at most five incidents that are related to one, the nearest first, each with what they share.
    ///
    /// Sharing a cluster counts most, then a service, then factors. Among equals, those that share more come first, then those
    /// that started closer in time. Of very many that share one thing, only those that started about then are looked at.
    pub fn of(&self, incident: &Incident) -> Vec<(&'a Incident, String)> {
        let Some(own) = self.edition.place(&incident.id) else { return Vec::new() };
        let ties = ties(incident);
        let mut found: Vec<usize> = Vec::new();
        for wanted in RANKS {
            let as_strong = ties.iter().filter(|tie| rank(tie) == wanted);
            let about = as_strong.flat_map(|tie| self.about(tie, own));
            let mut others: Vec<usize> = about.copied().collect();
            others.retain(|place| *place != own && !found.contains(place));
            found.extend(self.nearest(own, others, MOST - found.len()));
        }
        let named = found.into_iter().map(|place| {
            let other = &self.edition.incidents[place];
            let other_ties = self::ties(other);
            let shared: Vec<Tie> = ties.intersection(&other_ties).copied().collect();
            (other, why(self.edition.settings.language, &shared))
        });
        named.collect()
    }

    /// Returns the places of those that have this tie, one incident's own among them, and started about when it did.
    fn about<'b>(&'b self, tie: &Tie<'b>, own: usize) -> &'b [usize] {
        let shared = self.shared.get(tie).map_or(&[][..], Vec::as_slice);
        // Places are in the order of the starts.
        let middle = match self.starts[own] {
            Some(_) => shared.partition_point(|place| *place < own),
            None => 0,
        };
        &shared[middle.saturating_sub(LOOKED_AT)..shared.len().min(middle + LOOKED_AT + 1)]
    }

    /// Returns so many of the places, the nearest first; those that share more are there as often.
    fn nearest(&self, own: usize, mut others: Vec<usize>, most: usize) -> Vec<usize> {
        others.sort_unstable();
        let mut near: Vec<Nearness> = others
            .chunk_by(|one, other| one == other)
            .map(|same| (Reverse(same.len()), self.apart(own, same[0]), same[0]))
            .collect();
        if near.len() > most {
            near.select_nth_unstable(most);
            near.truncate(most);
        }
        near.sort_unstable();
        near.into_iter().map(|(.., place)| place).collect()
    }

    /// Returns how many seconds lie between the starts of two incidents.
    fn apart(&self, one: usize, other: usize) -> i64 {
        let starts = self.starts[one].zip(self.starts[other]);
        starts.map_or(i64::MAX, |(a, b)| (b - a).seconds().abs())
    }
}

/// Returns when an incident began, to compare distances in time; a day counts from its first second.
fn began(incident: &Incident, edition: &Edition) -> Option<Instant> {
    let start = incident.timeline.when(Milestone::Started)?;
    Some(start.order(edition.settings.zone).0)
}

/// How strong ties are, the strongest first.
const RANKS: [u8; 3] = [0, 1, 2];

fn rank(tie: &Tie) -> u8 {
    match tie {
        Tie::Cluster(_) => 0,
        Tie::Service(_) => 1,
        Tie::Factor(_) => 2,
    }
}

/// Says what two incidents share, such as `same cluster: audit log; same service: exports`.
fn why(language: Language, ties: &[Tie]) -> String {
    let named = |wanted: u8| -> Vec<String> {
        let name = |tie: &Tie| match tie {
            Tie::Service(name) => (*name).to_owned(),
            Tie::Cluster(name) | Tie::Factor(name) => phrase::words(name),
        };
        ties.iter().filter(|tie| rank(tie) == wanted).map(name).collect()
    };
    let part = |(id, names): (&str, Vec<String>)| {
        (!names.is_empty()).then(|| say!(language, id, names = language.list(&names)))
    };
    let parts = [
        ("related-cluster", named(0)),
        ("related-service", named(1)),
        ("related-factors", named(2)),
    ];
    let said: Vec<String> = parts.into_iter().filter_map(part).collect();
    said.join("; ")
}
