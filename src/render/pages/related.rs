//! Which incidents are related to one, and why: the same cluster, the same service, shared factors.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Edition, Incident, Milestone};
use crate::phrase;
use crate::time::Instant;
use crate::words::{Language, say};

/// The most related incidents that a page names.
const MOST: usize = 5;

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

/// How near another incident is: its strongest tie, how many ties are that strong, and the distance in time.
type Nearness = (u8, std::cmp::Reverse<usize>, i64, usize);

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
    /// that started closer in time.
    pub fn of(&self, incident: &Incident) -> Vec<(&'a Incident, String)> {
        let mut others: Vec<(usize, Tie)> = Vec::new();
        for tie in ties(incident) {
            others.extend(self.shared.get(&tie).into_iter().flatten().map(|place| (*place, tie)));
        }
        others.sort_unstable();
        let start = began(incident, self.edition);
        let mut near: Vec<(Nearness, &[(usize, Tie)])> = others
            .chunk_by(|(one, _), (other, _)| one == other)
            .filter(|shared| self.edition.incidents[shared[0].0].id != incident.id)
            .map(|shared| (self.nearness(start, shared), shared))
            .collect();
        if near.len() > MOST {
            near.select_nth_unstable_by_key(MOST, |(nearness, _)| *nearness);
            near.truncate(MOST);
        }
        near.sort_by_key(|(nearness, _)| *nearness);
        let named = near.iter().map(|((.., place), shared)| {
            let ties: Vec<Tie> = shared.iter().map(|(_, tie)| *tie).collect();
            (&self.edition.incidents[*place], why(self.edition.settings.language, &ties))
        });
        named.collect()
    }

    fn nearness(&self, start: Option<Instant>, shared: &[(usize, Tie)]) -> Nearness {
        let place = shared[0].0;
        let apart =
            start.zip(self.starts[place]).map_or(i64::MAX, |(a, b)| (b - a).seconds().abs());
        let ranks = || shared.iter().map(|(_, tie)| rank(tie));
        let strongest = ranks().min().unwrap_or(u8::MAX);
        let as_strong = ranks().filter(|rank| *rank == strongest).count();
        (strongest, std::cmp::Reverse(as_strong), apart, place)
    }
}

/// Returns when an incident began, to compare distances in time; a day counts from its first second.
fn began(incident: &Incident, edition: &Edition) -> Option<Instant> {
    let start = incident.timeline.when(Milestone::Started)?;
    Some(start.order(edition.settings.zone).0)
}

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
