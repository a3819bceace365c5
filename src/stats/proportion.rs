//! Shares and their intervals.

use super::interval::{Estimate, Method, Unit};
use super::note::Note;
use super::special::{beta_quantile, normal_reach, tail};

/// Returns the share `x` of `n` with Wilson's interval.
///
/// Its bounds stay between 0 and 1, and are reliable for a handful as for hundreds.
/// If `x` is 0 the lower bound is exactly 0, and if `x` is `n` the upper bound is exactly 1.
/// If `n` is 0 the value is absent.
///
/// # Panics
/// If `x` is more than `n`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::proportion::wilson;
///
/// let share = wilson(15, 148, 0.95);
/// let (low, high) = share.bounds().unwrap();
/// assert_eq!(format!("{low:.4} {high:.4}"), "0.0624 0.1605");
/// ```
///
/// # Source
/// Wilson (1927), as Newcombe (1998a) gives it, method 3.
pub fn wilson(x: u64, n: u64, level: f64) -> Estimate {
    share(x, n, level, Method::new("wilson", Unit::Share), |share, n| {
        let z = normal_reach(level);
        let centre = share + z * z / (2.0 * n);
        let reach = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + z * z / n;
        let (low, high) = (|| (centre - reach) / scale, || (centre + reach) / scale);
        (exact_unless(share > 0.0, 0.0, low), exact_unless(share < 1.0, 1.0, high))
    })
}

/// Returns the share `x` of `n` with the interval of Clopper and Pearson.
///
/// It never covers less often than its level says, at the price of being wider than
/// Wilson's; verdicts use it. If `n` is 0 the value is absent.
///
/// # Panics
/// If `x` is more than `n`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::proportion::clopper_pearson;
///
/// let share = clopper_pearson(81, 263, 0.95);
/// let (low, high) = share.bounds().unwrap();
/// assert_eq!(format!("{low:.5} {high:.5}"), "0.25274 0.36762");
/// ```
///
/// # Source
/// Clopper and Pearson (1934), by quantiles of the beta distribution.
pub fn clopper_pearson(x: u64, n: u64, level: f64) -> Estimate {
    share(x, n, level, Method::new("clopper-pearson", Unit::Share), |_, n| {
        let (tail, x) = (tail(level), x as f64);
        let low = || beta_quantile(tail, x, n - x + 1.0);
        let high = || beta_quantile(1.0 - tail, x + 1.0, n - x);
        (exact_unless(x > 0.0, 0.0, low), exact_unless(x < n, 1.0, high))
    })
}

/// Returns the share `x` of `n` with the interval of Jeffreys.
///
/// It holds `level` of what a reader who knew nothing before would believe after the count. It is
/// narrower than [`clopper_pearson`], and no verdict depends on it. If `x` is 0 the lower bound is
/// exactly 0, and if `x` is `n` the upper bound is exactly 1. If `n` is 0 the value is absent.
///
/// # Panics
/// If `x` is more than `n`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::proportion::jeffreys;
///
/// let share = jeffreys(81, 263, 0.95);
/// let (low, high) = share.bounds().unwrap();
/// assert_eq!(format!("{low:.5} {high:.5}"), "0.25452 0.36565");
/// ```
///
/// # Source
/// Brown, Cai and DasGupta (2001): quantiles of the beta distribution with `x + 1/2` and `n - x + 1/2`.
pub fn jeffreys(x: u64, n: u64, level: f64) -> Estimate {
    share(x, n, level, Method::new("jeffreys", Unit::Share), |_, n| {
        let (tail, x) = (tail(level), x as f64);
        let bound = |p: f64| beta_quantile(p, x + 0.5, n - x + 0.5);
        (exact_unless(x > 0.0, 0.0, || bound(tail)), exact_unless(x < n, 1.0, || bound(1.0 - tail)))
    })
}

/// Returns how much larger the share `x` of `n` is than the share `y` of `m`, from -1 to 1, with Newcombe's interval.
///
/// It combines the Wilson intervals of both sides, so it is reliable for small and for
/// unequal groups too. If a side is empty the value is absent.
///
/// # Panics
/// If `x` is more than `n`, or `y` more than `m`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::proportion::difference;
///
/// let change = difference((56, 70), (48, 80), 0.95);
/// let (low, high) = change.bounds().unwrap();
/// assert_eq!(format!("{low:.4} {high:.4}"), "0.0524 0.3339");
/// ```
///
/// # Source
/// Newcombe (1998b), method 10: square-and-add of Wilson limits.
pub fn difference((x, n): (u64, u64), (y, m): (u64, u64), level: f64) -> Estimate {
    const METHOD: Method = Method::new("newcombe", Unit::Points);
    let (one, other) = (wilson(x, n, level), wilson(y, m, level));
    let known = |share: &Estimate| Some((share.value?, share.low?, share.high?));
    let (Some((p, low, high)), Some((q, other_low, other_high))) = (known(&one), known(&other))
    else {
        return Estimate::absent(METHOD, Note::OfNone);
    };
    let value = p - q;
    let below = ((p - low).powi(2) + (other_high - q).powi(2)).sqrt();
    let above = ((high - p).powi(2) + (q - other_low).powi(2)).sqrt();
    Estimate::interval(value, value - below, value + above, level, METHOD)
}

/// Returns the estimate; `bounds` is called only if there is a share.
fn share(
    x: u64,
    n: u64,
    level: f64,
    method: Method,
    bounds: impl Fn(f64, f64) -> (f64, f64),
) -> Estimate {
    assert!(x <= n, "{x} of {n} is not a share");
    if n == 0 {
        let none = Estimate::absent(method, Note::OfNone);
        return Estimate { part: Some((0, 0)), ..none };
    }
    let value = x as f64 / n as f64;
    let (low, high) = bounds(value, n as f64);
    Estimate { part: Some((x, n)), ..Estimate::interval(value, low, high, level, method) }
}

/// Returns the bound if it lies inside the scale, or else exactly the end of the scale.
fn exact_unless(inside: bool, end: f64, bound: impl Fn() -> f64) -> f64 {
    if inside { bound() } else { end }
}

#[cfg(test)]
mod tests;
