//! One year's report, and what counts in it.

use std::collections::BTreeMap;

use super::incident::{Incident, IncidentId, Kind};
use super::{
    award::OwnAward, filter::is_always_there, hypothesis::Hypothesis, memory::PastEdition,
    sample::Reason, settings::Settings, slide::OwnSlide, timeline::Milestone, value::Value,
};
use crate::source::{SourceId, Span};
use crate::time::Local;

/// Assumptions made while reading, for the method page; the rest is in the account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Moments written without an offset, read in the report's zone.
    pub zoneless_moments: usize,
}

/// Whether an edition counts a write-up, according to its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is of this year.
    ThisYear,
    /// It has no moment at all, and counts as this year's.
    Undated,
    /// It began in this year after the freeze: in the archive, in no figure.
    AfterFreeze,
    /// It is of another year: in the archive, in no figure.
    OtherYear(i32),
}

/// One year's report.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// What `wrapped.yaml` settles.
    pub settings: Settings,
    /// Every write-up that is published, by start and then by id; those without a start come last.
    pub incidents: Vec<Incident>,
    /// The register of claims, by registration and then by id.
    pub hypotheses: Vec<Hypothesis>,
    /// The authors' own awards, by id.
    pub awards: Vec<OwnAward>,
    /// The authors' own slides, by id.
    pub slides: Vec<OwnSlide>,
    /// Other editions, by year: what was said then.
    pub memory: BTreeMap<i32, PastEdition>,
    /// What was read on the way.
    pub tally: Tally,
    read: bool,
    /// The places of this year's incidents, and of its near misses.
    declared: Vec<usize>,
    near_misses: Vec<usize>,
    places: BTreeMap<IncidentId, usize>,
    files: BTreeMap<SourceId, usize>,
}

impl Edition {
    /// Sorts incidents and hypotheses, whatever the order of the files.
    pub fn new(
        settings: Settings,
        mut incidents: Vec<Incident>,
        mut hypotheses: Vec<Hypothesis>,
        tally: Tally,
    ) -> Edition {
        incidents.sort_by_cached_key(|one| {
            let start = one.timeline.when(Milestone::Started);
            let start = start.map(|start| start.order(settings.zone));
            (start.is_none(), start, one.id.clone())
        });
        hypotheses.sort_by_key(|one| (one.registered.is_none(), one.registered, one.id.clone()));
        let numbered = || incidents.iter().enumerate();
        let places = numbered().map(|(place, one)| (one.id.clone(), place)).collect();
        let files = numbered().map(|(place, one)| (one.source, place)).rev().collect();
        let mut edition = Edition {
            settings,
            incidents,
            hypotheses,
            awards: Vec::new(),
            slides: Vec::new(),
            memory: BTreeMap::new(),
            tally,
            read: false,
            declared: Vec::new(),
            near_misses: Vec::new(),
            places,
            files,
        };
        edition.declared = edition.places_of(&[Kind::Incident, Kind::Security]);
        edition.near_misses = edition.places_of(&[Kind::NearMiss]);
        let read = edition.declared().any(|incident| incident.confidence().is_some());
        edition.read = read;
        edition
    }

    /// Returns whether this edition counts an incident: one of its year that had begun by its freeze.
    pub fn holds(&self, incident: &Incident) -> bool {
        matches!(self.standing(incident), Standing::ThisYear | Standing::Undated)
    }

    /// Returns whether this edition counts an incident, and why it does or does not.
    ///
    /// Its start decides. Without one, the earliest of its other moments decides the year and nothing else.
    pub fn standing(&self, incident: &Incident) -> Standing {
        let Some(dated) = incident.timeline.dated(self.settings.zone) else {
            return Standing::Undated;
        };
        let year = dated.when.date(self.settings.zone).year();
        match incident.timeline.when(Milestone::Started) {
            _ if year != self.settings.year => Standing::OtherYear(year),
            Some(start) if self.settings.is_frozen_out(start) => Standing::AfterFreeze,
            _ => Standing::ThisYear,
        }
    }

    /// Iterates over the incidents and near misses of this edition that have no moments.
    pub fn undated(&self) -> impl Iterator<Item = &Incident> {
        let counted = self.declared().chain(self.near_misses());
        counted.filter(|one| self.standing(one) == Standing::Undated)
    }

    /// Returns what the clocks of the report showed when an incident started; `None` if only its day is known, or nothing.
    pub fn local_start(&self, incident: &Incident) -> Option<Local> {
        let start = incident.timeline.at(Milestone::Started)?;
        Some(self.settings.zone.local(start))
    }

    /// Iterates over the census: incidents and security incidents of this year.
    pub fn declared(&self) -> impl Iterator<Item = &Incident> {
        self.declared.iter().map(|place| &self.incidents[*place])
    }

    /// Iterates over this year's near misses.
    pub fn near_misses(&self) -> impl Iterator<Item = &Incident> {
        self.near_misses.iter().map(|place| &self.incidents[*place])
    }

    fn places_of(&self, kinds: &[Kind]) -> Vec<usize> {
        let counts = |one: &Incident| kinds.contains(&one.kind) && self.holds(one);
        let places = self.incidents.iter().enumerate();
        places.filter(|(_, one)| counts(one)).map(|(place, _)| place).collect()
    }

    /// Returns whether anybody has scored the confidence of any declared incident.
    pub fn is_read(&self) -> bool {
        self.read
    }

    /// Returns whether a declared incident is recorded well enough to be in a finding.
    ///
    /// If nothing has been scored, no incident is left out.
    ///
    /// # Errors
    /// The reason why it is left out.
    pub fn confident(&self, incident: &Incident) -> Result<(), Reason> {
        self.scored_from(self.settings.minimum_confidence, incident)
    }

    /// Like [`Edition::confident`], for another minimum than the report's.
    ///
    /// # Errors
    /// The reason why it is left out.
    pub fn scored_from(&self, minimum: u8, incident: &Incident) -> Result<(), Reason> {
        match incident.confidence() {
            Some(score) if score.number() >= minimum => Ok(()),
            Some(_) => Err(Reason::ConfidenceBelowMinimum),
            None if self.read => Err(Reason::NotRead),
            None => Ok(()),
        }
    }

    /// Returns whether a filter can ask for a key: a write-up has it, or it is derived.
    pub fn has_key(&self, key: &str) -> bool {
        let written = |incident: &Incident| {
            let value = Value::at(&incident.fields, key);
            value.is_some_and(|value| *value != Value::Null)
        };
        is_always_there(key) || self.incidents.iter().any(written)
    }

    /// Returns the latest edition before this one.
    pub fn last(&self) -> Option<&PastEdition> {
        self.memory.range(..self.settings.year).map(|(_, edition)| edition).next_back()
    }

    /// Iterates over the bodies of all write-ups, hypotheses, own slides and own awards, which pages show.
    pub fn bodies(&self) -> impl Iterator<Item = Span> {
        let incidents = self.incidents.iter().map(|one| one.body);
        let hypotheses = self.hypotheses.iter().map(|one| one.body);
        let slides = self.slides.iter().map(|one| one.body);
        incidents.chain(hypotheses).chain(slides).chain(self.awards.iter().map(|one| one.body))
    }

    /// Iterates over the speaker's notes of own slides, which are never published.
    pub fn notes(&self) -> impl Iterator<Item = Span> {
        self.slides.iter().filter_map(|one| one.notes)
    }

    /// Returns the places in `incidents` of those that ids name; an id of another edition has none.
    ///
    /// Ids in the order of the edition are found without a search where they follow each other.
    pub fn places<'a>(
        &'a self,
        ids: impl IntoIterator<Item = &'a IncidentId>,
    ) -> impl Iterator<Item = usize> {
        let mut next = 0;
        ids.into_iter().filter_map(move |id| {
            let follows = self.incidents.get(next).is_some_and(|one| one.id == *id);
            let place = if follows { next } else { *self.places.get(id)? };
            next = place + 1;
            Some(place)
        })
    }

    /// Returns the incident that `id` names.
    pub fn incident(&self, id: &IncidentId) -> Option<&Incident> {
        self.places.get(id).map(|place| &self.incidents[*place])
    }

    /// Returns the place of an incident in `incidents`.
    pub fn place(&self, id: &IncidentId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Returns the incident of a file.
    pub fn incident_of(&self, file: SourceId) -> Option<&Incident> {
        self.files.get(&file).map(|place| &self.incidents[*place])
    }
}
