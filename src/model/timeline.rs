//! The moments of an incident, as corrected and as the form said, and the intervals between them.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::time::{Duration, Instant, When, Zone};

/// Names a moment in the life of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// The impact began.
    Started,
    /// Somebody or something noticed.
    Detected,
    /// It was called an incident.
    Declared,
    /// Somebody took it on.
    Acknowledged,
    /// The impact was stopped.
    Mitigated,
    /// The cause was gone.
    Resolved,
    /// Everything was as before.
    Recovered,
    /// The form was opened (only ever recorded).
    Opened,
    /// The form was closed (only ever recorded).
    Closed,
}

impl Milestone {
    /// All moments in the order in which they usually happen; the form's own two stand last.
    pub const ALL: [Milestone; 9] = [
        Milestone::Started,
        Milestone::Detected,
        Milestone::Declared,
        Milestone::Acknowledged,
        Milestone::Mitigated,
        Milestone::Resolved,
        Milestone::Recovered,
        Milestone::Opened,
        Milestone::Closed,
    ];

    /// Returns its key in the front matter, such as `started_at`.
    pub fn key(self) -> &'static str {
        match self {
            Milestone::Started => "started_at",
            Milestone::Detected => "detected_at",
            Milestone::Declared => "declared_at",
            Milestone::Acknowledged => "acknowledged_at",
            Milestone::Mitigated => "mitigated_at",
            Milestone::Resolved => "resolved_at",
            Milestone::Recovered => "recovered_at",
            Milestone::Opened => "opened_at",
            Milestone::Closed => "closed_at",
        }
    }

    /// Returns whether only a form has it: nobody corrects when the form was opened.
    pub fn is_only_recorded(self) -> bool {
        matches!(self, Milestone::Opened | Milestone::Closed)
    }

    /// Returns whether an interval to it is censored at the freeze while the incident is open.
    ///
    /// Detection never is: what nobody noticed is not in the folder.
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
    /// Returns the moment, where it is more than a day.
    pub fn instant(&self) -> Option<Instant> {
        self.when.instant()
    }
}

/// The two readings of one moment, side by side; either may be absent and stays so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// As the readers corrected it.
    pub corrected: Option<Stamp>,
    /// As the form said, untouched.
    pub recorded: Option<Stamp>,
}

impl Moment {
    /// Returns the value that figures use: corrected, else recorded.
    pub fn used(&self) -> Option<Stamp> {
        self.corrected.or(self.recorded)
    }

    /// Returns whether figures use the form's value, for want of a corrected one.
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
    /// The second stands before the first: a question to the data, never made positive.
    Negative(Duration),
    /// A moment is absent, or only its day is known.
    NotRecorded,
}

/// A form fills in a moment in the second in which it is opened or closed, or in the next.
const A_SECOND: i64 = 1;

/// All moments of one incident.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The moments that were written, in either form.
    pub moments: BTreeMap<Milestone, Moment>,
    /// Whether the impact had not ended at the freeze.
    pub open: bool,
}

impl Timeline {
    /// Returns the moment that figures use; absent stays absent, and a day is no moment.
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

    /// Returns whether a moment is that of opening or closing the form: filled in, not looked up.
    pub fn is_of_the_form(&self, moment: Instant) -> bool {
        [Milestone::Opened, Milestone::Closed].into_iter().any(|form| self.is_when(moment, form))
    }

    /// Returns whether a moment is within a second of another that was written.
    pub fn is_when(&self, moment: Instant, milestone: Milestone) -> bool {
        let other = self.at(milestone);
        other.is_some_and(|other| (moment - other).seconds().abs() <= A_SECOND)
    }

    /// Goes through everything that was written, in both forms.
    pub fn stamps(&self) -> impl Iterator<Item = Stamp> {
        let both = |moment: &Moment| [moment.corrected, moment.recorded];
        self.moments.values().flat_map(both).flatten()
    }

    /// Returns what says which year the incident belongs to: its start, and without one the earliest of all its moments.
    pub fn dated(&self, zone: Zone) -> Option<Stamp> {
        let earliest = || self.stamps().min_by_key(|stamp| stamp.when.order(zone));
        self.stamp(Milestone::Started).or_else(earliest)
    }

    /// Returns the time between two moments, as it stood at the freeze.
    ///
    /// A moment after the freeze has not happened yet for the edition. No duration is made of a day.
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
