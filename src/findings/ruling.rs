//! Ruling: what the data say of one registered claim.

use crate::findings::finding::{Point, Values};
use crate::findings::why::Why;
use crate::model::{Hypothesis, IncidentId, Sample};
use crate::stats::Estimate;

/// What the data say of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The whole interval clears the threshold.
    Supported,
    /// The whole interval lies on the other side of it.
    Refuted,
    /// The interval holds the threshold.
    Inconclusive,
    /// There is no interval to judge by.
    NotTestable,
    /// Registered too late: a number without a verdict.
    Exploratory,
}

impl Verdict {
    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            Verdict::Supported => "supported",
            Verdict::Refuted => "refuted",
            Verdict::Inconclusive => "inconclusive",
            Verdict::NotTestable => "not-testable",
            Verdict::Exploratory => "exploratory",
        }
    }
}

/// One side of a comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// `group` or `against`.
    pub name: &'static str,
    /// How many are on it.
    pub n: usize,
    /// Who they are; nobody where the side is that of an earlier edition, which keeps counts only.
    pub ids: Vec<IncidentId>,
    /// Their durations, where the claim is of one.
    pub points: Vec<Point>,
    /// Its own median in seconds, where the claim is of a duration.
    pub median: Option<Estimate>,
    /// How many of it match, where the claim is of a share or of two.
    pub matching: Option<usize>,
    /// How many hours of the year are on it, where the claim is of rates.
    pub hours: Option<f64>,
    /// The year that it was read back from, where that is an earlier one.
    pub year: Option<i32>,
}

impl Side {
    /// Makes a side that nobody is on.
    pub fn empty(name: &'static str) -> Side {
        Side { name, ..Side::default() }
    }

    /// Returns how many match, and of how many.
    pub fn part(&self) -> (u64, u64) {
        (self.matching.unwrap_or(0) as u64, self.n as u64)
    }
}

/// An estimate at the level that the verdict needs, and at the usual one.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// At `1 - 0.05 / m`: the interval that decides.
    pub estimate: Estimate,
    /// At 95 %: the interval that charts show beside it.
    pub plain: Estimate,
}

/// A way of reading the write-ups that is not the report's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Only records of at least this confidence count.
    Confidence(u8),
    /// One incident of each cluster, the earliest.
    OnePerCluster,
    /// The times of the form in place of the corrected ones.
    RecordedTimes,
    /// This rater's scores in place of the readers'.
    Rater(String),
}

impl Way {
    /// Returns its name in `findings.json`, such as `confidence >= 3`.
    pub fn key(&self) -> String {
        match self {
            Way::Confidence(5) => "confidence = 5".to_owned(),
            Way::Confidence(minimum) => format!("confidence >= {minimum}"),
            Way::OnePerCluster => "one incident per cluster".to_owned(),
            Way::RecordedTimes => "recorded times".to_owned(),
            Way::Rater(rater) => format!("rater {rater}"),
        }
    }
}

/// What another defensible reading of the same write-ups would have said of a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// How it differs from the report's own.
    pub way: Way,
    /// The verdict under it.
    pub verdict: Verdict,
    /// Why it is not testable under it.
    pub reason: Option<Why>,
    /// What is estimated under it, at the level that the verdict needs.
    pub estimate: Option<Estimate>,
    /// How many it counts.
    pub n: usize,
}

/// What the data say of one claim.
///
/// # Example
/// ```
/// use incident_wrapped::findings::{Ruling, Verdict};
///
/// /// Writes a claim with its verdict and the interval that decides.
/// fn line(ruling: &Ruling) -> String {
///     let (id, verdict) = (&ruling.hypothesis.id, ruling.verdict.map_or("retired", Verdict::key));
///     match ruling.judged.as_ref().and_then(|judged| judged.estimate.bounds()) {
///         Some((low, high)) => format!("{id}: {verdict}, {low:.2} to {high:.2}"),
///         None => format!("{id}: {verdict}"),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Ruling {
    /// The claim.
    pub hypothesis: Hypothesis,
    /// How many claims the report judges together: m of the family correction.
    pub family: usize,
    /// The verdict; `None` if the claim is retired.
    pub verdict: Option<Verdict>,
    /// Why it is not testable, or was retired.
    pub reason: Option<Why>,
    /// What was estimated, where it could be.
    pub judged: Option<Judged>,
    /// The groups: one for a share, two for a comparison.
    pub sides: Vec<Side>,
    /// Who is counted, who is not, and why.
    pub sample: Sample,
    /// What other methods say of the same groups, by name; no verdict hangs on them.
    pub beside: Values,
    /// The smallest effect that groups of this size would have shown in four of five years, where the method knows it.
    pub detectable: Option<Estimate>,
    /// The verdict under every other defensible reading.
    pub readings: Vec<Reading>,
}
