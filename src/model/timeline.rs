//! The moments of an incident, corrected and recorded, and the intervals between them.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::time::{Duration, Instant, When, Zone};

keyed! {
    /// A moment in the life of an incident.
    Milestone, "All moments in the order in which they usually happen; the form's own two stand last.", "Returns its key in the front matter, such as `started_at`.";

    /// The impact began.
    Started = "started_at",
    /// Somebody or something noticed.
    Detected = "detected_at",
    /// It was called an incident.
    Declared = "declared_at",
    /// Somebody took it on.
    Acknowledged = "acknowledged_at",
    /// The impact was stopped.
    Mitigated = "mitigated_at",
    /// The cause was gone.
    Resolved = "resolved_at",
    /// Everything was as before.
    Recovered = "recovered_at",
    /// The form was opened (only ever recorded).
    Opened = "opened_at",
    /// The form was closed (only ever recorded).
    Closed = "closed_at",
}

impl Milestone {
    /// Returns whether it is only ever recorded: nobody corrects when a form was opened.
    pub fn is_only_recorded(self) -> bool {
        matches!(self, Milestone::Opened | Milestone::Closed)
    }

    /// Returns whether an interval to it is censored at the freeze while the incident is open.
    ///
    /// Detection never is: an incident that nobody noticed is not in the folder.
    fn waits_while_open(self) -> bool {
        matches!(self, Milestone::Mitigated | Milestone::Resolved | Milestone::Recovered)
    }
}

/// One written moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// When it was.
    pub when: When,
    /// Whether it was written with an offset; without one it was read in the report's zone.
    pub zoned: bool,
    /// Where it was written.
    pub span: Span,
}

impl Stamp {
    /// Returns the exact moment; `None` if only the day is known.
    pub fn instant(&self) -> Option<Instant> {
        self.when.instant()
    }
}

/// The corrected and the recorded value of one moment; either may be absent, and stays so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// As the readers corrected it.
    pub corrected: Option<Stamp>,
    /// As the form recorded it.
    pub recorded: Option<Stamp>,
}

impl Moment {
    /// Returns the value that figures use: the corrected one, or else the recorded one.
    pub fn used(&self) -> Option<Stamp> {
        self.corrected.or(self.recorded)
    }

    /// Returns whether figures use the recorded value because there is no corrected one.
    pub fn as_recorded(&self) -> bool {
        self.corrected.is_none() && self.recorded.is_some()
    }
}

/// The time between two moments of one incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interval {
    /// Both moments are known, in order.
    Exact(Duration),
    /// The second had not happened at the freeze: at least this long.
    Censored(Duration),
    /// The second comes before the first: a problem in the data, which is never made positive.
    Negative(Duration),
    /// A moment is absent, or only its day is known.
    NotRecorded,
}

/// A form fills in a moment in the second in which it is opened or closed, or in the next.
const A_SECOND: i64 = 1;

/// All moments of one incident.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The moments that were written, corrected or recorded.
    pub moments: BTreeMap<Milestone, Moment>,
    /// Whether the impact had not ended at the freeze.
    pub open: bool,
}

impl Timeline {
    /// Returns the exact moment that figures use; `None` if it is absent or only a day.
    pub fn at(&self, milestone: Milestone) -> Option<Instant> {
        self.stamp(milestone)?.instant()
    }

    /// Returns the moment or the day that figures use.
    pub fn when(&self, milestone: Milestone) -> Option<When> {
        self.stamp(milestone).map(|stamp| stamp.when)
    }

    /// Returns the moment or the day that figures use, with the place where it was written.
    pub fn stamp(&self, milestone: Milestone) -> Option<Stamp> {
        self.moments.get(&milestone).and_then(Moment::used)
    }

    /// Returns whether a moment is when the form was opened or closed, so that it was probably filled in automatically.
    pub fn is_of_the_form(&self, moment: Instant) -> bool {
        [Milestone::Opened, Milestone::Closed].into_iter().any(|form| self.is_when(moment, form))
    }

    /// Returns whether a moment is within a second of a milestone.
    pub fn is_when(&self, moment: Instant, milestone: Milestone) -> bool {
        let other = self.at(milestone);
        other.is_some_and(|other| (moment - other).seconds().abs() <= A_SECOND)
    }

    /// Iterates over all moments that were written, corrected and recorded.
    pub fn stamps(&self) -> impl Iterator<Item = Stamp> {
        let both = |moment: &Moment| [moment.corrected, moment.recorded];
        self.moments.values().flat_map(both).flatten()
    }

    /// Returns the moment that decides the incident's year: its start, or else the earliest of all its moments.
    pub fn dated(&self, zone: Zone) -> Option<Stamp> {
        let earliest = || self.stamps().min_by_key(|stamp| stamp.when.order(zone));
        self.stamp(Milestone::Started).or_else(earliest)
    }

    /// Returns the time between two moments, as it stood at the freeze.
    ///
    /// For the edition a moment after the freeze has not happened yet. A day without a time gives no duration.
    pub fn interval(&self, from: Milestone, to: Milestone, freeze: Instant) -> Interval {
        let Some(start) = self.at(from).filter(|start| *start <= freeze) else {
            return Interval::NotRecorded;
        };
        match self.when(to) {
            Some(When::At(end)) if end <= freeze && end < start => Interval::Negative(end - start),
            Some(When::At(end)) if end <= freeze => Interval::Exact(end - start),
            Some(When::At(_)) if to.waits_while_open() => Interval::Censored(freeze - start),
            None if self.open && to.waits_while_open() => Interval::Censored(freeze - start),
            _ => Interval::NotRecorded,
        }
    }
}
