//! Arithmetic means, for machine-readable output only, and geometric means.

use super::interval::{Estimate, Method, Unit};
use super::{note::Note, special::t_reach};

/// In methods on logs, every duration below this many seconds counts as this many.
///
/// It is half of the usual recording resolution, a minute: zero has no logarithm, and
/// the difference between one second and twenty was never measured.
pub const LOG_FLOOR: f64 = 30.0;

/// How the arithmetic mean is found.
pub const ARITHMETIC: Method = Method::new("mean", Unit::Seconds);

/// How the geometric mean and its interval are found.
pub const GEOMETRIC: Method = Method::new("log-t", Unit::Seconds);

/// Returns the arithmetic mean of durations in seconds, without an interval.
///
/// A single long value dominates it: it is for machine-readable output, not for sentences.
///
/// # Example
/// ```
/// use incident_wrapped::stats::mean::arithmetic;
///
/// assert_eq!(arithmetic(&[1.0, 2.0, 6.0]).value, Some(3.0));
/// ```
///
/// # Source
/// The sum over the count.
pub fn arithmetic(seconds: &[f64]) -> Estimate {
    if seconds.is_empty() {
        return Estimate::absent(ARITHMETIC, Note::NoValues);
    }
    Estimate::point(average(seconds), ARITHMETIC)
}

/// Returns the geometric mean of durations in seconds, with an interval on their logs.
///
/// It is the typical value if the logarithms are bell-shaped, and its interval is then
/// narrower than the median's. Values below [`LOG_FLOOR`] count as that many seconds,
/// and the note says how many did. One value, or equal ones, have no interval.
///
/// # Example
/// ```
/// use incident_wrapped::stats::mean::geometric;
///
/// let g = geometric(&[60.0, 240.0, 960.0], 0.95);
/// assert!((g.value.unwrap() - 240.0).abs() < 1e-9);
/// ```
///
/// # Source
/// Student's t on the logarithms: `exp(mean ln x +- t(n-1) s / sqrt n)`.
pub fn geometric(seconds: &[f64], level: f64) -> Estimate {
    let logs = logs(seconds);
    if logs.is_empty() {
        return Estimate::absent(GEOMETRIC, Note::NoValues);
    }
    let centre = average(&logs);
    let spread = variance(&logs).unwrap_or(0.0);
    if spread == 0.0 {
        let note = if logs.len() == 1 { Note::OneValue } else { Note::AllTheSame };
        return Estimate::unbounded(centre.exp(), level, GEOMETRIC, note);
    }
    let n = logs.len() as f64;
    let reach = t_reach(level, n - 1.0) * (spread / n).sqrt();
    let (low, high) = ((centre - reach).exp(), (centre + reach).exp());
    Estimate {
        note: floor_note(seconds),
        ..Estimate::interval(centre.exp(), low, high, level, GEOMETRIC)
    }
}

/// Returns how many durations lie below [`LOG_FLOOR`] and are counted as that many seconds on logs.
///
/// # Example
/// ```
/// use incident_wrapped::stats::mean::below_floor;
///
/// assert_eq!(below_floor(&[0.0, 29.0, 30.0]), 2);
/// ```
///
/// # Source
/// [`LOG_FLOOR`].
pub fn below_floor(seconds: &[f64]) -> usize {
    seconds.iter().filter(|&&value| value < LOG_FLOOR).count()
}

/// Returns the standard deviation of the logarithms within the groups, of durations in seconds.
///
/// The groups may differ in size and in location: each is measured from its own centre. `None` if
/// no group has two values, or none has any spread.
///
/// # Example
/// ```
/// use incident_wrapped::stats::mean::log_spread;
///
/// let spread = log_spread(&[&[60.0, 240.0], &[6000.0, 24000.0]]).unwrap();
/// assert!((spread - 4f64.ln() / 2f64.sqrt()).abs() < 1e-12);
/// ```
///
/// # Source
/// The pooled variance: squares around each group's own mean over `n - 1` of each.
pub fn log_spread(groups: &[&[f64]]) -> Option<f64> {
    let (mut squares, mut freedom) = (0.0, 0.0);
    for group in groups {
        let own = group.len().saturating_sub(1) as f64;
        squares += own * variance(&logs(group)).unwrap_or(0.0);
        freedom += own;
    }
    (squares > 0.0).then(|| (squares / freedom).sqrt())
}

/// Returns a note of how many values were raised to the floor, if any were.
pub(super) fn floor_note(seconds: &[f64]) -> Option<Note> {
    let below = below_floor(seconds);
    (below > 0).then_some(Note::BelowFloor(below))
}

/// Returns the logarithms of durations in seconds, each raised to [`LOG_FLOOR`] first.
///
/// # Example
/// ```
/// use incident_wrapped::stats::mean::logs;
///
/// assert_eq!(logs(&[0.0, 60.0]), [30f64.ln(), 60f64.ln()]);
/// ```
pub fn logs(seconds: &[f64]) -> Vec<f64> {
    seconds.iter().map(|value| value.max(LOG_FLOOR).ln()).collect()
}

/// Returns the average; NaN if there are no values.
pub(super) fn average(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Returns the sample variance, or `None` for fewer than two values; exactly 0 where all are equal.
pub(super) fn variance(values: &[f64]) -> Option<f64> {
    let first = *values.first().filter(|_| values.len() > 1)?;
    // The average of equal values can miss them by rounding, which would leave a spread of 1e-16.
    if values.iter().all(|value| *value == first) {
        return Some(0.0);
    }
    let centre = average(values);
    let squares: f64 = values.iter().map(|value| (value - centre).powi(2)).sum();
    Some(squares / (values.len() - 1) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: [f64; 10] = [4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0];

    fn minutes(values: &[f64]) -> Vec<f64> {
        values.iter().map(|value| value * 60.0).collect()
    }

    #[test]
    fn the_geometric_mean_of_a_is_the_one_that_scipy_gives() {
        let g = geometric(&minutes(&A), 0.95);
        let (low, high) = g.bounds().unwrap();
        assert!((g.value.unwrap() / 60.0 - 32.8328).abs() < 5e-5);
        assert!((low / 60.0 - 11.2871).abs() < 5e-5);
        assert!((high / 60.0 - 95.5069).abs() < 5e-5);
        assert_eq!(g.note, None);
    }

    #[test]
    fn zeros_count_as_thirty_seconds_and_are_mentioned() {
        let g = geometric(&[0.0, 30.0, 120.0], 0.95);
        assert_eq!(g.value, geometric(&[30.0, 10.0, 120.0], 0.95).value);
        assert_eq!(g.note, Some(Note::BelowFloor(1)));
        let two = geometric(&[0.0, 0.0, 120.0], 0.95);
        assert_eq!(two.note, Some(Note::BelowFloor(2)));
    }

    #[test]
    fn equal_values_have_no_interval() {
        let g = geometric(&[123.0; 7], 0.95);
        assert_eq!((g.bounds(), g.note), (None, Some(Note::AllTheSame)));
        assert!((g.value.unwrap() - 123.0).abs() < 1e-9);
        assert_eq!(geometric(&[9.0], 0.95).bounds(), None);
    }

    #[test]
    fn the_spread_of_one_group_is_its_own_and_a_level_group_pulls_it_down() {
        let minutes = minutes(&A);
        let own = log_spread(&[&minutes]).unwrap();
        assert!((own.powi(2) - variance(&logs(&minutes)).unwrap()).abs() < 1e-12);
        let with_level = log_spread(&[&minutes, &[600.0; 10]]).unwrap();
        assert!((with_level * 2f64.sqrt() - own).abs() < 1e-12);
        assert_eq!((log_spread(&[&[60.0; 9]]), log_spread(&[&[5.0], &[]])), (None, None));
    }

    #[test]
    fn without_values_there_is_no_mean() {
        assert_eq!(arithmetic(&[]).value, None);
        assert_eq!(geometric(&[], 0.95).value, None);
    }
}
