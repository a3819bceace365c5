//! Edition: one year's report, and who counts in it.

use std::collections::BTreeMap;

use crate::model::award::OwnAward;
use crate::model::filter::is_always_there;
use crate::model::hypothesis::Hypothesis;
use crate::model::incident::{Incident, IncidentId, Kind};
use crate::model::memory::PastEdition;
use crate::model::sample::Reason;
use crate::model::settings::Settings;
use crate::model::slide::OwnSlide;
use crate::model::timeline::Milestone;
use crate::model::value::Value;
use crate::source::SourceId;

/// What was dropped or taken for granted on the way, for the method page; the rest is in the account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Moments written without an offset, read in the report's zone.
    pub zoneless_moments: usize,
}

/// Whether an edition counts a write-up, by when it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is of this year.
    ThisYear,
    /// It has no moment at all, and counts as of this year.
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
    places: BTreeMap<IncidentId, usize>,
    files: BTreeMap<SourceId, usize>,
}

impl Edition {
    /// Puts incidents and hypotheses into their order, whatever the order of the files.
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
        let places = numbered().map(|(place, one)| (one.id.clone(), place));
        let places = places.collect();
        let files = numbered().map(|(place, one)| (one.source, place)).rev();
        let files = files.collect();
        let mut edition = Edition {
            settings,
            incidents,
            hypotheses,
            awards: Vec::new(),
            slides: Vec::new(),
            memory: BTreeMap::new(),
            tally,
            read: false,
            places,
            files,
        };
        let read = edition.declared().any(|incident| incident.confidence().is_some());
        edition.read = read;
        edition
    }

    /// Returns whether this edition counts what happened then: an incident of its year that had begun at its freeze.
    pub fn holds(&self, incident: &Incident) -> bool {
        matches!(self.standing(incident), Standing::ThisYear | Standing::Undated)
    }

    /// Says whether this edition counts an incident, and why it does or does not.
    ///
    /// Its start decides. Without one the earliest of its other moments decides the year, and nothing else.
    pub fn standing(&self, incident: &Incident) -> Standing {
        let Some(dated) = incident.timeline.dated(self.settings.zone) else {
            return Standing::Undated;
        };
        let year = dated.when.date(self.settings.zone).year();
        let start = incident.timeline.when(Milestone::Started);
        match start {
            _ if year != self.settings.year => Standing::OtherYear(year),
            Some(start) if self.settings.is_frozen_out(start) => Standing::AfterFreeze,
            _ => Standing::ThisYear,
        }
    }

    /// Goes through the incidents and near misses of this edition that have no moment at all.
    pub fn undated(&self) -> impl Iterator<Item = &Incident> {
        let counted = self.declared().chain(self.near_misses());
        counted.filter(|one| self.standing(one) == Standing::Undated)
    }

    /// Goes through the census: incidents and security incidents of this year.
    pub fn declared(&self) -> impl Iterator<Item = &Incident> {
        self.of_kinds(&[Kind::Incident, Kind::Security])
    }

    /// Goes through this year's near misses.
    pub fn near_misses(&self) -> impl Iterator<Item = &Incident> {
        self.of_kinds(&[Kind::NearMiss])
    }

    fn of_kinds<'a>(&'a self, kinds: &'a [Kind]) -> impl Iterator<Item = &'a Incident> {
        self.incidents.iter().filter(move |one| kinds.contains(&one.kind) && self.holds(one))
    }

    /// Returns whether anybody has scored the confidence of any declared incident.
    pub fn is_read(&self) -> bool {
        self.read
    }

    /// Says whether a declared incident is recorded well enough to enter a finding.
    ///
    /// Where nobody has scored anything, nobody is filtered by it.
    ///
    /// # Errors
    /// The reason why it is left out.
    pub fn confident(&self, incident: &Incident) -> Result<(), Reason> {
        self.scored_from(self.settings.minimum_confidence, incident)
    }

    /// Says the same for another minimum than the report's own.
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

    /// Returns whether a filter that asks for a key can be answered: a write-up has it, or it is derived.
    pub fn has_key(&self, key: &str) -> bool {
        let written = |incident: &Incident| {
            let value = Value::at(&incident.fields, key);
            value.is_some_and(|value| *value != Value::Null)
        };
        is_always_there(key) || self.incidents.iter().any(written)
    }

    /// Returns the latest edition before this one.
    pub fn last(&self) -> Option<&PastEdition> {
        let earlier = self.memory.range(..self.settings.year);
        earlier.map(|(_, edition)| edition).next_back()
    }

    /// Returns the incident that `id` names.
    pub fn incident(&self, id: &IncidentId) -> Option<&Incident> {
        self.places.get(id).map(|place| &self.incidents[*place])
    }

    /// Returns the incident that a file tells of.
    pub fn incident_of(&self, file: SourceId) -> Option<&Incident> {
        self.files.get(&file).map(|place| &self.incidents[*place])
    }
}
