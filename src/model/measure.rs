//! Measure: which interval a finding or a hypothesis speaks of.

use crate::model::incident::Incident;
use crate::model::timeline::{Interval, Milestone};
use crate::time::Instant;
use crate::words::{Language, say};

/// Names a duration that an incident may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Started to detected.
    TimeToDetect,
    /// Started to declared.
    TimeToDeclare,
    /// Detected to mitigated.
    Response,
    /// Started to mitigated.
    TimeToMitigate,
    /// Started to resolved.
    TimeToResolve,
    /// Mitigated to recovered.
    Recovery,
}

impl Measure {
    /// All measures.
    pub const ALL: [Measure; 6] = [
        Measure::TimeToDetect,
        Measure::TimeToDeclare,
        Measure::Response,
        Measure::TimeToMitigate,
        Measure::TimeToResolve,
        Measure::Recovery,
    ];

    /// Returns its name in hypotheses and filters.
    pub fn key(self) -> &'static str {
        match self {
            Measure::TimeToDetect => "time_to_detect",
            Measure::TimeToDeclare => "time_to_declare",
            Measure::Response => "response",
            Measure::TimeToMitigate => "time_to_mitigate",
            Measure::TimeToResolve => "time_to_resolve",
            Measure::Recovery => "recovery",
        }
    }

    /// Returns its name in running text: `time to detect`.
    pub fn name(self, language: Language) -> String {
        say!(language, &format!("key-{}", self.key().replace('_', "-")))
    }

    /// Returns the measure with this name.
    pub fn from_key(key: &str) -> Option<Measure> {
        Measure::ALL.into_iter().find(|measure| measure.key() == key)
    }

    /// Returns the two moments that it spans.
    pub fn span(self) -> (Milestone, Milestone) {
        use Milestone::*;
        match self {
            Measure::TimeToDetect => (Started, Detected),
            Measure::TimeToDeclare => (Started, Declared),
            Measure::Response => (Detected, Mitigated),
            Measure::TimeToMitigate => (Started, Mitigated),
            Measure::TimeToResolve => (Started, Resolved),
            Measure::Recovery => (Mitigated, Recovered),
        }
    }

    /// Returns this duration of an incident, as it stood at the freeze.
    pub fn of(self, incident: &Incident, freeze: Instant) -> Interval {
        let (from, to) = self.span();
        incident.timeline.interval(from, to, freeze)
    }
}
