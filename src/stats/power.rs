//! How large an effect has to be before so few values can show it.
//!
//! These are planning figures: normal approximations with 80 % power, for sentences such as "with 18 and 22
//! we could have seen a 4x difference". They are no intervals, and no verdict depends on them.

use std::f64::consts::{FRAC_PI_2, PI};

use super::special::normal_reach;

/// How many standard errors 80 % power adds to those of the interval.
const POWER_REACH: f64 = 0.84;

/// On which side of its threshold a share lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// Above it.
    Above,
    /// Below it.
    Below,
}

/// Returns how many times the threshold a ratio of medians must be, to be seen four times in five.
///
/// `sigma` is the standard deviation of the logarithms within a group, as
/// [`super::mean::log_spread`] gives it; the level is the family's. As a factor: 4 means four times as large, or a
/// quarter. `None` if a group is empty.
///
/// # Example
/// ```
/// use incident_wrapped::stats::power::detectable_ratio_of_medians;
///
/// let factor = detectable_ratio_of_medians((18, 22), 1.25, 0.95).unwrap();
/// assert_eq!(format!("{factor:.1}"), "4.0");
/// ```
///
/// # Source
/// The large-sample error of a median of normal values, `sigma sqrt(pi / 2n)`: Kenney and Keeping (1962).
pub fn detectable_ratio_of_medians(sizes: (usize, usize), sigma: f64, level: f64) -> Option<f64> {
    detectable_ratio_of_geometric_means(sizes, sigma * FRAC_PI_2.sqrt(), level)
}

/// Returns how many times the threshold a ratio of geometric means must be, to be seen four times in five.
///
/// As [`detectable_ratio_of_medians`], and smaller: a mean of bell-shaped logs is
/// steadier than their median.
///
/// # Example
/// ```
/// use incident_wrapped::stats::power::detectable_ratio_of_geometric_means;
///
/// let factor = detectable_ratio_of_geometric_means((18, 22), 1.25, 0.95).unwrap();
/// assert_eq!(format!("{factor:.1}"), "3.0");
/// ```
///
/// # Source
/// Two means of normal values: `(z + 0.84) sigma sqrt(1/n + 1/m)`, Cohen (1988), 2.4.
pub fn detectable_ratio_of_geometric_means(
    (n, m): (usize, usize),
    sigma: f64,
    level: f64,
) -> Option<f64> {
    Some((reach(level) * (sigma * pooled(n, m)?)).exp())
}

/// Returns the share that is nearest to the threshold and yet seen four times in five among `n`.
///
/// `None` if even all of `n`, or none of them, would not be enough.
///
/// # Example
/// ```
/// use incident_wrapped::stats::power::{Beyond, detectable_share};
///
/// let share = detectable_share(0.5, 97, 0.95, Beyond::Above).unwrap();
/// assert_eq!(format!("{share:.2}"), "0.64");
/// assert_eq!(detectable_share(0.9, 5, 0.95, Beyond::Above), None);
/// ```
///
/// # Source
/// Cohen (1988), 6.2: the arcsine scale, on which a share's error is `1 / (2 sqrt n)` wherever it lies.
pub fn detectable_share(threshold: f64, n: usize, level: f64, side: Beyond) -> Option<f64> {
    if n == 0 {
        return None;
    }
    moved(threshold, reach(level) / (n as f64).sqrt(), side)
}

/// Returns the difference of two shares that is nearest to the threshold and yet seen four times in five.
///
/// `base` is the share on the other side, against which the difference is taken. `None` if no
/// share of this side would be enough, or if a side is empty.
///
/// # Example
/// ```
/// use incident_wrapped::stats::power::{Beyond, detectable_difference};
///
/// let change = detectable_difference(0.5, 0.0, (50, 50), 0.95, Beyond::Above).unwrap();
/// assert_eq!(format!("{change:.2}"), "0.27");
/// ```
///
/// # Source
/// Cohen (1988), 6.2, with the error `sqrt(1/n + 1/m) / 2` on the arcsine scale.
pub fn detectable_difference(
    base: f64,
    threshold: f64,
    (n, m): (usize, usize),
    level: f64,
    side: Beyond,
) -> Option<f64> {
    let share = base + threshold;
    if !(0.0..=1.0).contains(&share) {
        return None;
    }
    let seen = moved(share, reach(level) * pooled(n, m)?, side)?;
    Some(seen - base)
}

/// Returns how many times the threshold a ratio of two rates must be, to be seen four times in five.
///
/// It takes the number of events on each side; `None` if a side has none.
///
/// # Example
/// ```
/// use incident_wrapped::stats::power::detectable_rate_ratio;
///
/// let factor = detectable_rate_ratio((40, 40), 0.95).unwrap();
/// assert_eq!(format!("{factor:.1}"), "1.9");
/// ```
///
/// # Source
/// The logarithm of a ratio of two Poisson counts has the error `sqrt(1/x + 1/y)`: Rothman (2012).
pub fn detectable_rate_ratio((x, y): (usize, usize), level: f64) -> Option<f64> {
    Some((reach(level) * pooled(x, y)?).exp())
}

/// Returns how many standard errors an effect must be away to be seen four times in five.
fn reach(level: f64) -> f64 {
    normal_reach(level) + POWER_REACH
}

fn pooled(n: usize, m: usize) -> Option<f64> {
    (n > 0 && m > 0).then(|| (1.0 / n as f64 + 1.0 / m as f64).sqrt())
}

/// Returns the share at this distance on the arcsine scale, unless it is beyond the end of the scale.
fn moved(share: f64, distance: f64, side: Beyond) -> Option<f64> {
    let angle = 2.0 * share.sqrt().asin();
    let moved = match side {
        Beyond::Above => angle + distance,
        Beyond::Below => angle - distance,
    };
    (0.0..=PI).contains(&moved).then(|| (moved / 2.0).sin().powi(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::family;

    #[test]
    fn eighteen_against_twenty_two_see_a_fourfold_difference() {
        let factor = detectable_ratio_of_medians((18, 22), 1.25, 0.95).unwrap();
        assert!((factor - 4.0319).abs() < 5e-4, "{factor}");
        let means = detectable_ratio_of_geometric_means((18, 22), 1.25, 0.95).unwrap();
        assert!((factor.ln() / means.ln() - FRAC_PI_2.sqrt()).abs() < 1e-12);
    }

    #[test]
    fn a_larger_family_asks_for_a_larger_effect_and_more_values_for_a_smaller() {
        let of = |n, m| detectable_ratio_of_medians((n, n), 1.25, family::level(m)).unwrap();
        assert!(of(20, 1) < of(20, 5) && of(80, 5) < of(20, 5));
        assert!((of(80, 1).ln() * 2.0 - of(20, 1).ln()).abs() < 1e-12);
    }

    #[test]
    fn the_share_to_be_seen_lies_as_far_below_a_half_as_above() {
        let above = detectable_share(0.5, 97, 0.95, Beyond::Above).unwrap();
        let below = detectable_share(0.5, 97, 0.95, Beyond::Below).unwrap();
        assert!((above + below - 1.0).abs() < 1e-12);
        // The plain normal approximation: 2.8 sqrt(0.25 / 97).
        assert!((above - 0.5 - 0.142).abs() < 0.005, "{above}");
    }

    #[test]
    fn an_effect_beyond_all_and_none_is_not_there() {
        assert_eq!(detectable_share(0.9, 5, 0.95, Beyond::Above), None);
        assert_eq!(detectable_share(0.1, 5, 0.95, Beyond::Below), None);
        assert!(detectable_share(0.0, 20, 0.95, Beyond::Above).unwrap() > 0.0);
        assert_eq!(detectable_share(0.5, 0, 0.95, Beyond::Above), None);
        let beyond = detectable_difference(0.9, 0.2, (50, 50), 0.95, Beyond::Above);
        assert_eq!(beyond, None);
    }

    #[test]
    fn a_difference_is_counted_from_the_other_side_and_not_from_the_threshold() {
        let plain = detectable_difference(0.5, 0.0, (100, 100), 0.95, Beyond::Above).unwrap();
        let asked = detectable_difference(0.5, 0.05, (100, 100), 0.95, Beyond::Above).unwrap();
        assert!(asked > plain + 0.04 && plain > 0.15, "{plain} {asked}");
    }

    #[test]
    fn without_events_on_a_side_no_ratio_can_be_seen() {
        assert_eq!(detectable_rate_ratio((0, 9), 0.95), None);
        assert_eq!(detectable_ratio_of_medians((0, 9), 1.0, 0.95), None);
        let factor = detectable_rate_ratio((25, 25), 0.95).unwrap();
        assert!((factor.ln() - 2.799963985 * 0.08f64.sqrt()).abs() < 1e-9);
    }
}
