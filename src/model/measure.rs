//! The durations that findings and hypotheses measure.

use super::incident::Incident;
use super::timeline::{Interval, Milestone};
use crate::time::Instant;
use crate::words::{Language, say};

keyed! {
    /// A duration of an incident.
    Measure, "All measures.", "Returns its name in hypotheses and filters.";

    /// Started to detected.
    TimeToDetect = "time_to_detect",
    /// Started to declared.
    TimeToDeclare = "time_to_declare",
    /// Detected to mitigated.
    Response = "response",
    /// Started to mitigated.
    TimeToMitigate = "time_to_mitigate",
    /// Started to resolved.
    TimeToResolve = "time_to_resolve",
    /// Mitigated to recovered.
    Recovery = "recovery",
}

impl Measure {
    /// Returns its name in running text: `time to detect`.
    pub fn name(self, language: Language) -> String {
        say!(language, &format!("key-{}", self.key().replace('_', "-")))
    }

    /// Returns the measure with this key.
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
