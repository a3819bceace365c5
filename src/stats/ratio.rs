//! How many times as large one group's typical value is as another's.

use super::interval::{Estimate, Method, Unit};
use super::mean::{LOG_FLOOR, average, floor_note, logs, variance};
use super::quantile::{quantile_of_sorted, sorted};
use super::special::{fair_coin_cdf, normal_quantile, normal_reach, t_reach};
use super::{survival::Observation, thresholds::GROUP_NEEDS};

const PRICE_BONETT: Method = Method::new("price-bonett", Unit::Ratio);
const WELCH: Method = Method::new("welch-log-t", Unit::Ratio);

/// Why two groups cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A group has fewer than [`GROUP_NEEDS`] values.
    TooFew {
        /// How many the first group has.
        group: usize,
        /// How many the other has.
        against: usize,
    },
    /// The values in the middle of a group are all the same, usually because of rounding.
    NoSpread,
    /// Values that are still open could affect the interval.
    TooManyOpen,
}

/// Returns how many times as large the median of `group` is as that of `against`.
///
/// The interval assumes no shape of the distributions, and they may differ in spread.
/// Durations are in seconds; those below [`LOG_FLOOR`] count as that many before
/// they are ranked, and the note says how many did. Values may be open if they are
/// larger than every order statistic that is used.
///
/// # Errors
/// If a group is too small, its middle has no spread, or too many of its values
/// are still open.
///
/// # Example
/// ```
/// use incident_wrapped::stats::ratio::of_medians;
/// use incident_wrapped::stats::survival::Observation;
///
/// let seconds = |minutes: &[f64]| -> Vec<Observation> {
///     minutes.iter().map(|m| Observation::complete(m * 60.0)).collect()
/// };
/// let a = seconds(&[4.0, 9.0, 12.0, 15.0, 22.0, 31.0, 40.0, 75.0, 180.0, 610.0]);
/// let b = seconds(&[1.0, 1.0, 2.0, 3.0, 3.0, 5.0, 8.0, 13.0]);
/// let ratio = of_medians(&a, &b, 0.95).unwrap();
/// let (low, high) = ratio.bounds().unwrap();
/// assert_eq!(format!("{low:.2} {high:.2}"), "1.61 48.47");
/// ```
///
/// # Source
/// Price and Bonett (2001, 2002): the median's variance from two order statistics
/// of the logs, at `c = (n+1)/2 - sqrt n` from either end.
pub fn of_medians(
    group: &[Observation],
    against: &[Observation],
    level: f64,
) -> Result<Estimate, Refusal> {
    enough(group.len(), against.len())?;
    let (a, b) = (log_median(group)?, log_median(against)?);
    let centre = a.median.ln() - b.median.ln();
    let reach = normal_reach(level) * (a.variance + b.variance).sqrt();
    let (low, high) = ((centre - reach).exp(), (centre + reach).exp());
    let values: Vec<f64> = group.iter().chain(against).map(|o| o.value).collect();
    Ok(Estimate {
        note: floor_note(&values),
        ..Estimate::interval(a.median / b.median, low, high, level, PRICE_BONETT)
    })
}

/// Returns how many times as large the geometric mean of `group` is as that of `against`.
///
/// It has a narrower interval than [`of_medians`] if the logs are bell-shaped, and no
/// verdict depends on it. Durations are in seconds, and none may be open; those below
/// [`LOG_FLOOR`] count as that many, and the note says how many did.
///
/// # Errors
/// If a group is too small, or neither has any spread.
///
/// # Example
/// ```
/// use incident_wrapped::stats::ratio::of_geometric_means;
///
/// let slow = [120.0, 240.0, 480.0, 960.0, 1920.0];
/// let quick = [60.0, 120.0, 240.0, 480.0, 960.0];
/// let ratio = of_geometric_means(&slow, &quick, 0.95).unwrap();
/// assert!((ratio.value.unwrap() - 2.0).abs() < 1e-9);
/// ```
///
/// # Source
/// Welch (1947) on the logarithms, with Satterthwaite's degrees of freedom.
pub fn of_geometric_means(group: &[f64], against: &[f64], level: f64) -> Result<Estimate, Refusal> {
    enough(group.len(), against.len())?;
    let apart = Welch::of(&logs(group), &logs(against))?;
    let reach = t_reach(level, apart.freedom) * apart.error;
    let (low, high) = ((apart.centre - reach).exp(), (apart.centre + reach).exp());
    Ok(Estimate {
        note: floor_note(&[group, against].concat()),
        ..Estimate::interval(apart.centre.exp(), low, high, level, WELCH)
    })
}

fn enough(group: usize, against: usize) -> Result<(), Refusal> {
    if group.min(against) < GROUP_NEEDS {
        return Err(Refusal::TooFew { group, against });
    }
    Ok(())
}

/// The median of a group, and the variance of its logarithm.
struct LogMedian {
    median: f64,
    variance: f64,
}

fn log_median(group: &[Observation]) -> Result<LogMedian, Refusal> {
    let floored = |o: &Observation| o.value.max(LOG_FLOOR);
    let sorted = sorted(&group.iter().map(floored).collect::<Vec<_>>());
    let n = sorted.len();
    let c = price_bonett_rank(n);
    let (low, high) = (sorted[c - 1], sorted[n - c]);
    if group.iter().any(|o| o.censored && floored(o) <= high) {
        return Err(Refusal::TooManyOpen);
    }
    if low == high {
        return Err(Refusal::NoSpread);
    }
    let z = -normal_quantile(fair_coin_cdf(c - 1, n));
    let median = quantile_of_sorted(&sorted, 0.5).expect("a group of five has a median");
    let variance = ((high.ln() - low.ln()) / (2.0 * z)).powi(2);
    Ok(LogMedian { median, variance })
}

/// Returns the rank from either end at which the spread of the median is read.
///
/// Halves go to the even neighbour, as in Price and Bonett (2001).
fn price_bonett_rank(n: usize) -> usize {
    let n = n as f64;
    ((n + 1.0) / 2.0 - n.sqrt()).round_ties_even().max(1.0) as usize
}

/// How far the means of two groups are apart, and how well that is known.
struct Welch {
    centre: f64,
    error: f64,
    freedom: f64,
}

impl Welch {
    fn of(a: &[f64], b: &[f64]) -> Result<Welch, Refusal> {
        let (error_a, error_b) = (squared_error(a), squared_error(b));
        let squared = error_a + error_b;
        if squared == 0.0 {
            return Err(Refusal::NoSpread);
        }
        let (spare_a, spare_b) = ((a.len() - 1) as f64, (b.len() - 1) as f64);
        Ok(Welch {
            centre: average(a) - average(b),
            error: squared.sqrt(),
            freedom: squared.powi(2) / (error_a.powi(2) / spare_a + error_b.powi(2) / spare_b),
        })
    }
}

/// Returns the squared standard error of the average.
fn squared_error(logs: &[f64]) -> f64 {
    variance(logs).unwrap_or(0.0) / logs.len() as f64
}

#[cfg(test)]
mod tests;
