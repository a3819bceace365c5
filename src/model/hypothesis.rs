//! A registered claim, and what it takes to judge it.

use super::{filter::Filter, measure::Measure};
use crate::source::{SourceId, Span};
use crate::time::Date;

/// Which way a claim points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// At least the threshold.
    AtLeast,
    /// At most the threshold.
    AtMost,
}

/// What a hypothesis claims about its estimate; equality supports it.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Which way it points.
    pub direction: Direction,
    /// The smallest effect worth acting on; a share is 0 to 1.
    pub threshold: f64,
    /// The claim as it was written, such as `>= 2`.
    pub written: String,
}

/// What a group is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Against {
    /// Another group of this year.
    Group(Filter),
    /// The same claim's group in the edition of an earlier year.
    Edition(i32),
}

/// What is estimated, and on what.
#[derive(Clone, Debug, PartialEq)]
pub enum Estimand {
    /// The median of a duration in one group over that in another.
    RatioOfMedians {
        /// The duration.
        measure: Measure,
        /// The group above the line.
        group: Filter,
        /// The group below the line.
        against: Against,
    },
    /// The share of a group that matches a filter.
    Share {
        /// What is looked for.
        matching: Filter,
        /// The group; the empty filter matches every incident.
        group: Filter,
    },
    /// The share of one group that matches a filter, less that of another.
    DifferenceOfShares {
        /// What is looked for.
        matching: Filter,
        /// The group whose share comes first.
        group: Filter,
        /// The group whose share is subtracted.
        against: Against,
    },
    /// The rate of incidents in hours of one kind, divided by the rate in hours of another.
    RateRatio {
        /// The hours above the line; only the calendar decides.
        group: Filter,
        /// The hours below the line.
        against: Against,
    },
}

impl Estimand {
    /// Returns its name in the front matter.
    pub fn key(&self) -> &'static str {
        match self {
            Estimand::RatioOfMedians { .. } => "ratio-of-medians",
            Estimand::Share { .. } => "share",
            Estimand::DifferenceOfShares { .. } => "difference-of-shares",
            Estimand::RateRatio { .. } => "rate-ratio",
        }
    }

    /// Returns the group that the claim is about.
    pub fn group(&self) -> &Filter {
        match self {
            Estimand::RatioOfMedians { group, .. }
            | Estimand::Share { group, .. }
            | Estimand::DifferenceOfShares { group, .. }
            | Estimand::RateRatio { group, .. } => group,
        }
    }

    /// Returns what the group is compared with; a share is compared with nothing.
    pub fn against(&self) -> Option<&Against> {
        match self {
            Estimand::RatioOfMedians { against, .. }
            | Estimand::DifferenceOfShares { against, .. }
            | Estimand::RateRatio { against, .. } => Some(against),
            Estimand::Share { .. } => None,
        }
    }

    /// Returns its filters, each with the key that it stands under.
    pub fn filters(&self) -> Vec<(&'static str, &Filter)> {
        let mut filters = vec![("group", self.group())];
        filters.extend(self.matching().map(|matching| ("measure", matching)));
        if let Some(Against::Group(against)) = self.against() {
            filters.push(("against", against));
        }
        filters
    }

    /// Returns what is looked for, if the claim is about shares.
    pub fn matching(&self) -> Option<&Filter> {
        match self {
            Estimand::Share { matching, .. } | Estimand::DifferenceOfShares { matching, .. } => {
                Some(matching)
            }
            Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => None,
        }
    }
}

/// The authors' names for the groups of a claim, as pages show them: `with a test`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The group that the claim is about.
    pub group: Option<String>,
    /// The group that it is compared with.
    pub against: Option<String>,
    /// Those of the group that match, where the claim is of their share.
    pub matching: Option<String>,
    /// The rest of the group.
    pub others: Option<String>,
}

/// One hypothesis.
#[derive(Clone, Debug, PartialEq)]
pub struct Hypothesis {
    /// Its id, which is also the address of its page and its slide.
    pub id: String,
    /// The claim as a sentence.
    pub statement: String,
    /// The claim in fewer words, for the stage.
    pub short: Option<String>,
    /// The day on which it was written down; absent makes it exploratory.
    pub registered: Option<Date>,
    /// What is estimated.
    pub estimand: Estimand,
    /// The measure as it was written, for machine-readable documents.
    pub measure: String,
    /// What is claimed of it.
    pub claim: Claim,
    /// The authors' names for its groups, if they give any.
    pub names: Names,
    /// Earlier years in which it was asked.
    pub asked_in: Vec<i32>,
    /// Why it was retired, if it was: it then stays in the register and is not judged.
    pub retired: Option<String>,
    /// The Markdown below the front matter.
    pub body: Span,
    /// The file it was read from.
    pub source: SourceId,
}

impl Hypothesis {
    /// Returns whether it was written down on or before the day the reading began.
    pub fn registered_by(&self, reading_started: Date) -> bool {
        self.registered.is_some_and(|day| day <= reading_started)
    }
}
