//! Quantiles, and the median with its exact interval.

use super::interval::{Estimate, Method, Unit};
use super::special::{fair_coin_cdf, tail};
use super::{note::Note, thresholds::WIDE_BELOW};

/// How the median's interval is found.
const MEDIAN: Method = Method::new("median-order-statistic", Unit::Seconds);

/// A tail may exceed its share by this much, which is rounding.
const SLACK: f64 = 1e-12;

/// Returns the value that a share `q` of the values lies below, or `None` if there are none.
///
/// It interpolates linearly between two values. The result is in the unit of the values.
///
/// # Example
/// ```
/// use incident_wrapped::stats::quantile::quantile;
///
/// assert_eq!(quantile(&[1.0, 2.0, 3.0, 10.0], 0.25), Some(1.75));
/// ```
///
/// # Source
/// Hyndman and Fan (1996), definition 7: the default of R and numpy.
pub fn quantile(values: &[f64], q: f64) -> Option<f64> {
    quantile_of_sorted(&sorted(values), q)
}

/// Returns a percentile of durations in seconds, without an interval.
///
/// It takes [`super::thresholds::P90_NEEDS`] or [`super::thresholds::P95_NEEDS`] values to mean anything.
///
/// # Example
/// ```
/// use incident_wrapped::stats::quantile::percentile;
///
/// let p90 = percentile(&[0.0, 60.0, 120.0], 0.9);
/// assert_eq!(p90.value, Some(108.0));
/// ```
///
/// # Source
/// [`quantile`].
pub fn percentile(seconds: &[f64], q: f64) -> Estimate {
    const METHOD: Method = Method::new("quantile-type-7", Unit::Seconds);
    match quantile(seconds, q) {
        Some(value) => Estimate::point(value, METHOD),
        None => Estimate::absent(METHOD, Note::NoValues),
    }
}

/// Returns the median of durations in seconds, with an interval that holds for any distribution.
///
/// The bounds are two of the values themselves, chosen so that the true median
/// lies between them with a probability of at least `level`; `coverage` is the actual
/// probability. With fewer than six values no 95 % interval exists, and the bounds
/// are `None`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::quantile::median;
///
/// let seconds = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];
/// let m = median(&seconds, 0.95);
/// assert_eq!((m.value, m.low, m.high), (Some(26.5), Some(9.0), Some(180.0)));
/// ```
///
/// # Source
/// Exact binomial order statistics: David and Nagaraja, *Order Statistics* (2003), 7.1.
pub fn median(seconds: &[f64], level: f64) -> Estimate {
    let sorted = sorted(seconds);
    let n = sorted.len();
    let Some(value) = quantile_of_sorted(&sorted, 0.5) else {
        return Estimate::absent(MEDIAN, Note::NoValues);
    };
    let Some(k) = median_rank(n, level) else {
        return Estimate::unbounded(value, level, MEDIAN, Note::TooFew(n));
    };
    Estimate {
        coverage: Some(1.0 - 2.0 * fair_coin_cdf(k - 1, n)),
        note: wide_note(n),
        ..Estimate::interval(value, sorted[k - 1], sorted[n - k], level, MEDIAN)
    }
}

/// Returns a note if an interval is based on few values.
pub(super) fn wide_note(n: usize) -> Option<Note> {
    (n < WIDE_BELOW).then_some(Note::Wide(n))
}

/// Returns the rank, from either end, of the values that bound the median of `n`.
///
/// It is the largest `k` for which at most half of `1 - level` is left beyond the
/// `k`-th value; `None` if even the smallest and largest value leave more.
///
/// # Example
/// ```
/// use incident_wrapped::stats::quantile::median_rank;
///
/// assert_eq!(median_rank(10, 0.95), Some(2));
/// assert_eq!(median_rank(5, 0.95), None);
/// ```
///
/// # Source
/// The same as [`median`].
pub fn median_rank(n: usize, level: f64) -> Option<usize> {
    let fits = |k: usize| fair_coin_cdf(k - 1, n) <= tail(level) + SLACK;
    if n == 0 || !fits(1) {
        return None;
    }
    // Bisection: the tail grows with the rank. `low` fits; `high`, beyond the middle, does not.
    let (mut low, mut high) = (1, n / 2 + 1);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if fits(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(low)
}

/// Returns the values from the smallest to the largest.
pub(super) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Returns a quantile of values that are in order already.
pub(super) fn quantile_of_sorted(sorted: &[f64], q: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = q.clamp(0.0, 1.0) * last as f64;
    let below = place.floor() as usize;
    let above = (below + 1).min(last);
    Some(sorted[below] + (place - below as f64) * (sorted[above] - sorted[below]))
}

#[cfg(test)]
mod tests;
