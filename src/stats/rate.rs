//! How often something happened in so many hours, and how many times as often as elsewhere.

use super::interval::{Estimate, Method, Unit};
use super::special::{gamma_quantile, tail};
use super::{note::Note, proportion::clopper_pearson};

/// Returns how often something happened in an hour, with Garwood's exact interval.
///
/// `hours` is how long it could have happened. The interval assumes that the events are
/// independent of each other; without events the lower bound is exactly 0.
/// If `hours` is 0 the value is absent.
///
/// # Example
/// ```
/// use incident_wrapped::stats::rate::per_hour;
///
/// let rate = per_hour(3, 1.0, 0.95);
/// let (low, high) = rate.bounds().unwrap();
/// assert_eq!(format!("{low:.4} {high:.4}"), "0.6187 8.7673");
/// ```
///
/// # Source
/// Garwood (1936): quantiles of the gamma distribution with shapes `x` and `x + 1`.
pub fn per_hour(x: u64, hours: f64, level: f64) -> Estimate {
    const METHOD: Method = Method::new("garwood", Unit::PerHour);
    if hours <= 0.0 {
        return Estimate::absent(METHOD, Note::NoHours);
    }
    let low = if x == 0 { 0.0 } else { gamma_quantile(tail(level), x as f64) };
    let high = gamma_quantile(1.0 - tail(level), x as f64 + 1.0);
    Estimate::interval(x as f64 / hours, low / hours, high / hours, level, METHOD)
}

/// Returns how many times as often something happened in an hour of one kind as in an hour of another.
///
/// Each side is its events and its hours. The exact interval of the first side's share of
/// all events, adjusted for the hours of both sides, is the interval of the ratio. If
/// nothing happened on the other side, the ratio has no value and no upper bound; if
/// nothing happened at all, or a side has no hours, it has no value and no bounds.
///
/// # Example
/// ```
/// use incident_wrapped::stats::rate::ratio;
///
/// let ratio = ratio((12, 3.0), (7, 5.0), 0.95);
/// let (low, high) = ratio.bounds().unwrap();
/// assert_eq!(format!("{low:.4} {high:.4}"), "1.0371 8.5654");
/// ```
///
/// # Source
/// Przyborowski and Wilenski (1940): given the sum of two Poisson counts, one of them is
/// binomial; then Clopper and Pearson (1934).
pub fn ratio((x, hours): (u64, f64), (y, other_hours): (u64, f64), level: f64) -> Estimate {
    const METHOD: Method = Method::new("conditional-binomial", Unit::Ratio);
    if hours <= 0.0 || other_hours <= 0.0 {
        return Estimate::absent(METHOD, Note::NoHours);
    }
    if x + y == 0 {
        return Estimate::absent(METHOD, Note::NoEvents);
    }
    let scale = other_hours / hours;
    let part = clopper_pearson(x, x + y, level);
    let odds = |part: f64| scale * part / (1.0 - part);
    let low = part.low.map(odds);
    match y {
        0 => Estimate { low, level: Some(level), ..Estimate::absent(METHOD, Note::NeverElsewhere) },
        y => Estimate {
            low,
            high: part.high.map(odds),
            level: Some(level),
            ..Estimate::point(scale * x as f64 / y as f64, METHOD)
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(got: Option<f64>, wanted: f64, tolerance: f64) -> bool {
        (got.unwrap() - wanted).abs() <= tolerance
    }

    #[test]
    fn rates_agree_with_garwood() {
        for (x, low, high) in [(3, 0.6187, 8.7673), (10, 4.7954, 18.3904)] {
            let rate = per_hour(x, 1.0, 0.95);
            assert!(near(rate.low, low, 5e-5) && near(rate.high, high, 5e-5));
        }
        let half = per_hour(10, 2.0, 0.95);
        assert!(near(half.value, 5.0, 1e-12) && near(half.low, 2.3977, 5e-5));
    }

    #[test]
    fn no_event_has_a_rate_of_exactly_none() {
        let none = per_hour(0, 100.0, 0.95);
        assert_eq!((none.value, none.low), (Some(0.0), Some(0.0)));
        assert!(near(none.high, 0.036888794541139, 1e-12));
    }

    #[test]
    fn the_ratio_of_rates_agrees_with_scipy() {
        let ratio = ratio((12, 3.0), (7, 5.0), 0.95);
        assert!(near(ratio.value, 2.857143, 5e-7));
        assert!(near(ratio.low, 1.037108, 5e-7) && near(ratio.high, 8.565446, 5e-7));
    }

    #[test]
    fn the_ratio_weighs_the_hours_of_a_week() {
        let long = ratio((80, 50.0), (20, 118.0), 0.95);
        let usual = ratio((80, 40.0), (20, 128.0), 0.95);
        assert!(near(long.value, 9.4, 0.05) && near(usual.value, 12.8, 0.05));
    }

    #[test]
    fn turning_a_ratio_around_mirrors_it() {
        let one = ratio((12, 3.0), (7, 5.0), 0.99);
        let other = ratio((7, 5.0), (12, 3.0), 0.99);
        assert!(near(other.low, 1.0 / one.high.unwrap(), 1e-9));
    }

    #[test]
    fn where_nothing_happened_elsewhere_there_is_a_lower_bound_only() {
        let ratio = ratio((6, 10.0), (0, 10.0), 0.95);
        assert_eq!((ratio.value, ratio.high), (None, None));
        assert!(near(ratio.low, 1.1774247257241777, 1e-9), "{ratio:?}");
        assert!(ratio.note.is_some());
    }

    #[test]
    fn without_events_or_hours_there_is_no_ratio() {
        assert_eq!(ratio((0, 1.0), (0, 1.0), 0.95).bounds(), None);
        assert_eq!(ratio((3, 0.0), (4, 1.0), 0.95).low, None);
        assert_eq!(per_hour(3, 0.0, 0.95).value, None);
    }
}
