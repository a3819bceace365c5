//! Quantiles where some values are still open: known only to be at least this large.

use super::interval::{Estimate, Method, Unit};
use super::{note::Note, quantile, special::normal_reach, thresholds::MEDIAN_NEEDS};

/// Survival this close to a quantile's counts as having reached it: the product misses it by rounding.
const TOLERANCE: f64 = 1e-9;

/// How the curve is estimated.
const METHOD: Method = Method::new("kaplan-meier", Unit::Seconds);

/// A duration that was measured, or one that was still open when the observation ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// The duration in seconds, or how long it was at least.
    pub value: f64,
    /// Whether it was still open: the true value is larger, and unknown.
    pub censored: bool,
}

impl Observation {
    /// Makes one that was measured to its end.
    pub fn complete(value: f64) -> Observation {
        Observation { value, censored: false }
    }

    /// Makes one that was still open at this value.
    pub fn censored(value: f64) -> Observation {
        Observation { value, censored: true }
    }
}

/// Returns the median: that of the values if all have ended, or else that of the survival curve.
///
/// # Example
/// ```
/// use incident_wrapped::stats::survival::{Observation, median};
///
/// let mut seconds: Vec<_> = [5.0, 12.0, 20.0, 40.0, 50.0, 70.0, 90.0, 140.0]
///     .map(Observation::complete)
///     .to_vec();
/// assert_eq!(median(&seconds, 0.95).value, Some(45.0));
/// seconds.extend([Observation::censored(400.0), Observation::censored(900.0)]);
/// assert_eq!(median(&seconds, 0.95).value, Some(60.0));
/// ```
///
/// # Source
/// [`quantile::median`] and [`Curve::median`].
pub fn median(observations: &[Observation], level: f64) -> Estimate {
    match all_complete(observations) {
        Some(values) => quantile::median(&values, level),
        None => of_some_open(observations, level),
    }
}

/// Returns the median of the curve; its interval needs as many values as that of the ordinary median.
fn of_some_open(observations: &[Observation], level: f64) -> Estimate {
    let n = observations.len();
    let median = Curve::of(observations).median(level);
    match n < MEDIAN_NEEDS {
        true => Estimate {
            low: None,
            high: None,
            note: median.note.filter(|_| median.value.is_none()).or(Some(Note::TooFew(n))),
            ..median
        },
        false => Estimate { note: median.note.or(quantile::wide_note(n)), ..median },
    }
}

/// Returns a percentile without an interval: by interpolation if all values have ended, or else from the survival curve.
///
/// # Example
/// ```
/// use incident_wrapped::stats::survival::{Observation, percentile};
///
/// let seconds = [10.0, 20.0, 30.0].map(Observation::complete);
/// assert_eq!(percentile(&seconds, 0.9).value, Some(28.0));
/// ```
///
/// # Source
/// [`quantile::percentile`] and [`Curve::percentile`].
pub fn percentile(observations: &[Observation], q: f64) -> Estimate {
    match all_complete(observations) {
        Some(values) => quantile::percentile(&values, q),
        None => Curve::of(observations).percentile(q),
    }
}

/// Returns the values, if none is still open.
fn all_complete(observations: &[Observation]) -> Option<Vec<f64>> {
    let complete = |o: &Observation| (!o.censored).then_some(o.value);
    observations.iter().map(complete).collect()
}

/// One step of the survival curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The value at which it falls.
    pub at: f64,
    /// The share that is larger, from here to the next step.
    pub survival: f64,
    /// Greenwood's sum up to here; infinite once nothing survives.
    pub greenwood: f64,
}

impl Step {
    /// Returns the log-log band around the survival; `None` if nothing survives.
    fn band(&self, reach: f64) -> Option<(f64, f64)> {
        if self.survival <= 0.0 {
            return None;
        }
        let exponent = (reach * self.greenwood.sqrt() / self.survival.ln().abs()).exp();
        Some((self.survival.powf(exponent), self.survival.powf(1.0 / exponent)))
    }
}

/// The share of values that are larger than each value; open values count for as long as they were observed.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The steps, in order of value.
    pub steps: Vec<Step>,
    /// The largest value, open or not.
    pub end: f64,
}

impl Curve {
    /// Estimates the curve.
    ///
    /// An open value leaves the ones at risk just after the values equal to it.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::stats::survival::{Curve, Observation};
    ///
    /// let curve = Curve::of(&[Observation::complete(1.0), Observation::censored(2.0)]);
    /// assert_eq!((curve.steps.len(), curve.steps[0].survival), (1, 0.5));
    /// ```
    ///
    /// # Source
    /// Kaplan and Meier (1958): `S = prod(1 - d/n)`; Greenwood (1926): `sum d/(n(n-d))`.
    pub fn of(observations: &[Observation]) -> Curve {
        let mut ordered = observations.to_vec();
        ordered.sort_by(|a, b| a.value.total_cmp(&b.value));
        let (mut survival, mut greenwood, mut at_risk) = (1.0, 0.0, ordered.len() as f64);
        let mut steps = Vec::new();
        for tied in ordered.chunk_by(|a, b| a.value == b.value) {
            let ended = tied.iter().filter(|o| !o.censored).count() as f64;
            if ended > 0.0 {
                survival *= 1.0 - ended / at_risk;
                greenwood += ended / (at_risk * (at_risk - ended));
                steps.push(Step { at: tied[0].value, survival, greenwood });
            }
            at_risk -= tied.len() as f64;
        }
        let end = ordered.last().map_or(0.0, |o| o.value);
        Curve { steps, end }
    }

    /// Returns the median with its log-log interval.
    ///
    /// If the curve is flat at exactly one half, the median is the middle of the
    /// flat part, so that without open values it is the ordinary median. A bound
    /// that the curve never reaches is `None`. So is a median that it never
    /// reaches, and the note says so: at least half were still open.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::stats::{Note, survival::{Curve, Observation}};
    ///
    /// let curve = Curve::of(&[Observation::complete(1.0), Observation::censored(2.0),
    ///     Observation::censored(3.0)]);
    /// let median = curve.median(0.95);
    /// assert_eq!((median.value, median.note), (None, Some(Note::NotReached)));
    /// ```
    ///
    /// # Source
    /// Brookmeyer and Crowley (1982) on the log-log scale; the middle of a rest as
    /// R's survival package takes it.
    pub fn median(&self, level: f64) -> Estimate {
        let reach = normal_reach(level);
        let value = self.middle();
        let low = self.first(|step| step.band(reach).is_some_and(|(low, _)| low <= 0.5));
        let high = self.first(|step| step.band(reach).is_some_and(|(_, high)| high <= 0.5));
        let note = match (value, low, high) {
            (None, _, _) => Some(Note::NotReached),
            (_, None, None) => Some(Note::TooFewEnded),
            (_, _, None) => Some(Note::UpperNotReached),
            _ => None,
        };
        Estimate { value, low, high, level: Some(level), note, ..Estimate::missing(METHOD) }
    }

    /// Returns the first value beyond which at most `1 - q` survive, without an interval.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::stats::survival::{Curve, Observation};
    ///
    /// let curve = Curve::of(&[Observation::complete(1.0), Observation::complete(2.0)]);
    /// assert_eq!(curve.percentile(0.9).value, Some(2.0));
    /// ```
    ///
    /// # Source
    /// The curve itself; no interpolation, since an open value has no neighbour.
    pub fn percentile(&self, q: f64) -> Estimate {
        match self.fall_to(1.0 - q) {
            Some(place) => Estimate::point(self.steps[place].at, METHOD),
            None => Estimate::absent(METHOD, Note::NotReached),
        }
    }

    /// Returns the median's place on the curve.
    fn middle(&self) -> Option<f64> {
        let place = self.fall_to(0.5)?;
        let step = self.steps[place];
        if (step.survival - 0.5).abs() > TOLERANCE {
            return Some(step.at);
        }
        // A rest that no step ends is watched until the largest value.
        let next = self.steps.get(place + 1).map_or(self.end, |next| next.at);
        Some((step.at + next) / 2.0)
    }

    fn fall_to(&self, survival: f64) -> Option<usize> {
        self.steps.iter().position(|step| step.survival <= survival + TOLERANCE)
    }

    fn first(&self, holds: impl Fn(&Step) -> bool) -> Option<f64> {
        self.steps.iter().find(|step| holds(step)).map(|step| step.at)
    }
}

#[cfg(test)]
mod tests;
