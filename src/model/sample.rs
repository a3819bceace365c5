//! Sample: who is counted, who is not, and why.

use std::fmt;

use crate::model::incident::{Incident, IncidentId};

/// Why an incident is not in a figure. Where several hold, the first of this list is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nobody has scored it.
    NotRead,
    /// Its confidence is below the report's minimum.
    ConfidenceBelowMinimum,
    /// A key that the figure needs is absent.
    NotRecorded,
    /// One moment stands before the other.
    NegativeInterval,
    /// It belongs to neither group of the comparison.
    NotInGroup,
}

impl Reason {
    /// All reasons, in the order in which they are given.
    pub const ALL: [Reason; 5] = [
        Reason::NotRead,
        Reason::ConfidenceBelowMinimum,
        Reason::NotRecorded,
        Reason::NegativeInterval,
        Reason::NotInGroup,
    ];

    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            Reason::NotRead => "not-read",
            Reason::ConfidenceBelowMinimum => "confidence-below-minimum",
            Reason::NotRecorded => "not-recorded",
            Reason::NegativeInterval => "negative-interval",
            Reason::NotInGroup => "not-in-group",
        }
    }
}

/// An incident that is not in a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which one.
    pub id: IncidentId,
    /// Why.
    pub reason: Reason,
}

/// Who a figure counts, and everyone it does not: `n + left out = of`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// The incidents that are counted, in the order of the edition.
    pub ids: Vec<IncidentId>,
    /// Those that are not, each with one reason.
    pub left_out: Vec<LeftOut>,
}

impl Sample {
    /// Sorts incidents into counted and left out, as `judge` says.
    pub fn of<'a>(
        population: impl IntoIterator<Item = &'a Incident>,
        judge: impl Fn(&Incident) -> Result<(), Reason>,
    ) -> Sample {
        let mut sample = Sample::default();
        for incident in population {
            let id = incident.id.clone();
            match judge(incident) {
                Ok(()) => sample.ids.push(id),
                Err(reason) => sample.left_out.push(LeftOut { id, reason }),
            }
        }
        sample
    }

    /// Returns how many are counted.
    pub fn n(&self) -> usize {
        self.ids.len()
    }

    /// Returns how many there are in all.
    pub fn of_all(&self) -> usize {
        self.ids.len() + self.left_out.len()
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.n(), self.of_all())
    }
}
