//! What an earlier edition said, read back: its findings, verdicts, awards and promises.

use std::collections::BTreeMap;

use super::incident::IncidentId;
use crate::source::SourceId;
use crate::time::Date;

/// A value of an earlier finding with its interval; an interval that did not exist has no bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PastValue {
    /// The value, in the finding's unit.
    pub value: Option<f64>,
    /// The lower bound of the interval.
    pub low: Option<f64>,
    /// The upper bound of the interval.
    pub high: Option<f64>,
    /// How many matched, where it is a share.
    pub x: Option<f64>,
}

/// An earlier finding.
#[derive(Clone, Debug, PartialEq)]
pub struct PastFinding {
    /// What its slide said.
    pub sentence: String,
    /// The unit of its values, such as `seconds`.
    pub unit: String,
    /// How many incidents were counted.
    pub n: usize,
    /// How many incidents there were.
    pub of: usize,
    /// Its values by name, such as `median`.
    pub values: BTreeMap<String, PastValue>,
}

/// One side of an earlier comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct PastGroup {
    /// `group` or `against`.
    pub name: String,
    /// Its events, or how many of its incidents matched.
    pub x: Option<f64>,
    /// The number of its incidents.
    pub n: usize,
    /// The hours over which its events are spread, for rates.
    pub hours: Option<f64>,
}

/// An earlier hypothesis with its verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct PastHypothesis {
    /// The claim as a sentence.
    pub statement: String,
    /// The verdict, such as `supported`; a retired hypothesis has none.
    pub verdict: Option<String>,
    /// The estimand, such as `share`; `None` if the file does not give it.
    pub estimand: Option<String>,
    /// The estimate that was judged.
    pub value: Option<f64>,
    /// The lower bound of its interval.
    pub low: Option<f64>,
    /// The upper bound of the interval.
    pub high: Option<f64>,
    /// The level of that interval, 0 to 1.
    pub level: Option<f64>,
    /// The sides that were compared.
    pub groups: Vec<PastGroup>,
}

impl PastHypothesis {
    /// Returns the side with this name.
    pub fn group(&self, name: &str) -> Option<&PastGroup> {
        self.groups.iter().find(|group| group.name == name)
    }
}

/// An award that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastAward {
    /// The award's name in the register.
    pub id: String,
    /// Who won it.
    pub winner: IncidentId,
    /// The group of related incidents that the winner belonged to.
    pub cluster: Option<String>,
}

/// What was promised for the year after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The promise, in the authors' words.
    pub text: String,
    /// Whether it was kept; `None` if nobody has checked yet.
    pub kept: Option<bool>,
}

/// One earlier edition: what `editions/YEAR.yaml` says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PastEdition {
    /// The year that it looked back on.
    pub year: i32,
    /// Its findings by id.
    pub findings: BTreeMap<String, PastFinding>,
    /// Its hypotheses by id.
    pub hypotheses: BTreeMap<String, PastHypothesis>,
    /// The awards that it gave.
    pub awards: Vec<PastAward>,
    /// What was promised in it.
    pub promises: Vec<Promise>,
    /// The ids of the hypotheses that it left for the next one.
    pub questions: Vec<String>,
    /// The day on which it was written down.
    pub frozen: Option<Date>,
    /// The hash of each file that it was made of, by path.
    pub hashes: BTreeMap<String, String>,
    /// The file that it was read from.
    pub source: SourceId,
}
