//! Finding: an answer in numbers, with who was counted, who was not, and where each number came from.

use std::collections::BTreeMap;

use crate::model::{IncidentId, Measure, Sample};
use crate::stats::{Estimate, Unit};

/// The name of how many there are.
pub const COUNT: &str = "count";

/// The name of the share that a finding is about.
pub const SHARE: &str = "share";

/// What the incidents of a group have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Who or what noticed.
    Source,
    /// Whether a synthetic test covered the feature.
    Coverage,
    /// The month that they started in.
    Month,
    /// Their severity.
    Severity,
    /// A service that they hit; one incident may be in several groups.
    Service,
    /// What they were scored, 1 to 5, on the scale that the finding is of.
    Score,
    /// Whether they started in working hours.
    Hours,
    /// The day of the week that they started on.
    Weekday,
    /// The hour of the day that they started in.
    Hour,
    /// The day of the week and the hour of the day.
    WeekdayHour,
    /// How far the form's times were from the corrected ones.
    Correction,
    /// A contributing factor; one incident may be in several groups.
    Factor,
    /// What set them off.
    Trigger,
    /// How many of their promises were kept.
    Outcome,
    /// A safeguard that held; one near miss may be in several groups.
    Safeguard,
    /// The scale on which they were scored twice; one incident may be in several groups.
    Scale,
    /// How many incidents were drawn from them, seen against how many they are.
    Sample,
}

impl By {
    /// Returns its name in `findings.json`.
    pub fn key(self) -> &'static str {
        match self {
            By::Source => "source",
            By::Coverage => "coverage",
            By::Month => "month",
            By::Severity => "severity",
            By::Service => "service",
            By::Score => "score",
            By::Hours => "hours",
            By::Weekday => "weekday",
            By::Hour => "hour",
            By::WeekdayHour => "weekday-hour",
            By::Correction => "correction",
            By::Factor => "factor",
            By::Trigger => "trigger",
            By::Outcome => "outcome",
            By::Safeguard => "safeguard",
            By::Scale => "scale",
            By::Sample => "sample",
        }
    }
}

/// The values of a finding or a group, by their name in kebab-case.
pub type Values = BTreeMap<&'static str, Estimate>;

/// One incident's own duration, or how far its times were moved: a dot on a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Whose it is.
    pub id: IncidentId,
    /// How long, in seconds; below 0 only where a time was moved back.
    pub seconds: f64,
    /// Whether it had not ended at the freeze: at least this long.
    pub open: bool,
}

/// Some of the incidents that a finding counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they share, such as `covered`, `2025-03` or a service.
    pub name: String,
    /// What kind of thing that is.
    pub by: By,
    /// Who they are, in the order of the edition.
    pub ids: Vec<IncidentId>,
    /// What was found of them.
    pub values: Values,
    /// Their durations, where the finding is of one.
    pub points: Vec<Point>,
}

/// An answer in numbers.
///
/// # Example
/// ```
/// use incident_wrapped::findings::Finding;
/// use incident_wrapped::stats::Estimate;
///
/// /// Writes how many incidents a finding counts, and each value with its unit.
/// fn lines(finding: &Finding) -> Vec<String> {
///     let count = format!("{}: {} incidents", finding.id, finding.sample.n());
///     let value = |(name, estimate): (&&str, &Estimate)| {
///         Some(format!("{name}: {} ({})", estimate.value?, estimate.unit.key()))
///     };
///     [count].into_iter().chain(finding.values.iter().filter_map(value)).collect()
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its name in files and addresses, such as `detection`.
    pub id: &'static str,
    /// What most of its values are measured in.
    pub unit: Unit,
    /// The interval that it is of, where it is of one.
    pub measure: Option<Measure>,
    /// Who is counted, who is not, and why.
    pub sample: Sample,
    /// What was found.
    pub values: Values,
    /// What was found of groups of them.
    pub groups: Vec<Group>,
    /// Each counted incident's duration, where the finding is of one.
    pub points: Vec<Point>,
    /// How many of the counted incidents rest on the form's own times, for want of corrected ones.
    pub as_recorded: usize,
}

impl Finding {
    /// Makes a finding that is of no duration.
    pub fn new(
        id: &'static str,
        unit: Unit,
        sample: Sample,
        values: Values,
        groups: Vec<Group>,
    ) -> Finding {
        let (measure, points, as_recorded) = (None, Vec::new(), 0);
        Finding { id, unit, measure, sample, values, groups, points, as_recorded }
    }

    /// Makes it one of durations, of which `as_recorded` rest on the form's own times.
    pub fn of_durations(self, measure: Measure, points: Vec<Point>, as_recorded: usize) -> Finding {
        Finding { measure: Some(measure), points, as_recorded, ..self }
    }

    /// Goes through the groups of one kind, in their order.
    pub fn groups_by(&self, by: By) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(move |group| group.by == by)
    }
}
