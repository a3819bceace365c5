//! Durations: the same interval of many incidents, and what is said of it.

use crate::findings::finding::{Finding, Point, Values};
use crate::findings::groups::{Part, count};
use crate::findings::observed::observations;
use crate::findings::shape;
use crate::model::{Edition, Incident, Interval, Measure, Moment, Reason};
use crate::stats::thresholds::{LISTED_BELOW, MEDIAN_NEEDS, PLAIN_LEVEL};
use crate::stats::{Estimate, Note, P90_NEEDS, P95_NEEDS, Unit, mean, survival};
use crate::time::Instant;

/// The name of the median.
pub const MEDIAN: &str = "median";

/// The name of the mean, which is for machines only: it is never shown beside a median.
pub const MEAN: &str = "mean";

/// The name of the geometric mean.
pub const GEOMETRIC_MEAN: &str = "geometric-mean";

/// The name of the duration within which nine in ten are over.
pub const P90: &str = "p90";

/// The name of how many had not ended at the freeze.
pub const OPEN: &str = "open";

/// The name of how many were so short that they count as 30 seconds.
pub const BELOW_30S: &str = "below-30s";

/// The percentiles, each with how many incidents it takes: further out, fewer incidents carry it.
const PERCENTILES: [(&str, f64, usize); 2] = [(P90, 0.9, P90_NEEDS), ("p95", 0.95, P95_NEEDS)];

/// Sums up one duration of the confident incidents, in all and for each of the parts that `split` makes of them.
///
/// # Values
/// `median`, `mean`, `geometric-mean`, `p90` and `p95`: seconds. `open` and `below-30s`: counts. Only the finding itself has
/// `shapiro-wilk` and `shapiro-wilk-p`: the statistic and its p, both from 0 to 1.
pub fn find<'a>(
    edition: &'a Edition,
    id: &'static str,
    measure: Measure,
    split: impl Fn(&[&'a Incident]) -> Vec<Part<'a>>,
) -> Finding {
    let freeze = edition.settings.freeze;
    let counted = count(edition, |incident| {
        edition.confident(incident)?;
        point(incident, measure, freeze).map(drop)
    });
    let group = |part: Part| {
        let points = points(&part.incidents, measure, freeze);
        part.of_durations(points, values)
    };
    let points = points(&counted.incidents, measure, freeze);
    let groups = split(&counted.incidents).into_iter().map(group).collect();
    let values = values(&points).into_iter().chain(shape::log_normal(&points)).collect();
    let whole = Finding::new(id, Unit::Seconds, counted.sample, values, groups);
    whole.of_durations(measure, points, rest_on_the_form(&counted.incidents, measure))
}

/// Returns one incident's duration.
///
/// # Errors
/// Why it has none.
pub fn point(incident: &Incident, measure: Measure, freeze: Instant) -> Result<Point, Reason> {
    let (length, open) = match measure.of(incident, freeze) {
        Interval::Exact(length) => (length, false),
        Interval::Censored(length) => (length, true),
        Interval::Negative(_) => return Err(Reason::NegativeInterval),
        Interval::NotRecorded => return Err(Reason::NotRecorded),
    };
    Ok(Point { id: incident.id.clone(), seconds: length.seconds() as f64, open })
}

/// Returns the durations of those that have one.
pub fn points(incidents: &[&Incident], measure: Measure, freeze: Instant) -> Vec<Point> {
    incidents.iter().filter_map(|incident| point(incident, measure, freeze).ok()).collect()
}

/// Counts the incidents of whose interval one end is known from the form alone.
pub fn rest_on_the_form(incidents: &[&Incident], measure: Measure) -> usize {
    let (from, to) = measure.span();
    let on_the_form = |one: &&&Incident| {
        let moments = &one.timeline.moments;
        [from, to].iter().any(|end| moments.get(end).is_some_and(Moment::as_recorded))
    };
    incidents.iter().filter(on_the_form).count()
}

/// Says what can be said of so many durations.
fn values(points: &[Point]) -> Values {
    let mut values = counts(points);
    if points.len() < LISTED_BELOW {
        return values;
    }
    values.extend([(MEDIAN, median(points)), (MEAN, arithmetic_mean(points))]);
    if points.len() >= MEDIAN_NEEDS {
        values.insert(GEOMETRIC_MEAN, geometric_mean(points));
    }
    for (name, q, least) in PERCENTILES {
        if points.len() >= least {
            values.insert(name, survival::percentile(&observations(points), q));
        }
    }
    values
}

/// Counts the durations that are not quite what they seem; none is not mentioned.
fn counts(points: &[Point]) -> Values {
    let (open, ended): (Vec<&Point>, Vec<&Point>) = points.iter().partition(|point| point.open);
    let ended: Vec<f64> = ended.iter().map(|point| point.seconds).collect();
    [(BELOW_30S, mean::below_floor(&ended)), (OPEN, open.len())]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(name, n)| (name, Estimate::count(n)))
        .collect()
}

/// Returns the median with its interval, off the survival curve where one is still open.
pub fn median(points: &[Point]) -> Estimate {
    survival::median(&observations(points), PLAIN_LEVEL)
}

fn arithmetic_mean(points: &[Point]) -> Estimate {
    match ended(points) {
        Some(seconds) => mean::arithmetic(&seconds),
        None => Estimate::absent(mean::ARITHMETIC, Note::StillOpen),
    }
}

fn geometric_mean(points: &[Point]) -> Estimate {
    match ended(points) {
        Some(seconds) => mean::geometric(&seconds, PLAIN_LEVEL),
        None => Estimate::absent(mean::GEOMETRIC, Note::StillOpen),
    }
}

/// Returns the durations, where none is still open.
pub fn ended(points: &[Point]) -> Option<Vec<f64>> {
    points.iter().map(|point| (!point.open).then_some(point.seconds)).collect()
}
