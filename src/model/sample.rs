//! Which incidents a figure counts, which it leaves out, and why.

use std::fmt;

use super::incident::{Incident, IncidentId};

keyed! {
    /// Why an incident is not in a figure. If several reasons apply, the first in this order is given.
    Reason, "All reasons, in the order in which they are given.", "Returns its name in `findings.json`.";

    /// Nobody has scored it.
    NotRead = "not-read",
    /// Its confidence is below the report's minimum.
    ConfidenceBelowMinimum = "confidence-below-minimum",
    /// A key that the figure needs is absent.
    NotRecorded = "not-recorded",
    /// The end comes before the start.
    NegativeInterval = "negative-interval",
    /// It belongs to neither group of the comparison.
    NotInGroup = "not-in-group",
}

/// An incident that is not in a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The incident's id.
    pub id: IncidentId,
    /// The reason.
    pub reason: Reason,
}

/// The incidents that a figure counts, and those that it leaves out: `n + left out = of`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// The incidents that are counted, in the order of the edition.
    pub ids: Vec<IncidentId>,
    /// The incidents that are left out, each with one reason.
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
