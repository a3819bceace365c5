//! Fisher's exact test of two shares.

use super::test::Test;

/// Tables whose probabilities differ by less than this share count as equally likely: the difference is rounding.
const SLACK: f64 = 1e-7;

/// Tests whether the share `x` of `n` differs from the share `y` of `m`, exactly.
///
/// p is two-sided: the probability, if the shares were equal, of a table at most as likely as
/// this one, given all four sums. The statistic is the probability of this table itself. One value
/// on each side is enough; if a side has none, the result is `None`. If all values match, or none
/// do, no other table is possible and p is 1.
///
/// # Panics
/// If `x` is more than `n`, or `y` more than `m`.
///
/// # Example
/// ```
/// use incident_wrapped::stats::contingency::fisher;
///
/// let test = fisher((8, 10), (1, 6)).unwrap();
/// assert_eq!(format!("{:.6}", test.p), "0.034965");
/// assert_eq!(fisher((3, 7), (0, 0)), None);
/// ```
///
/// # Source
/// Fisher (1935); two-sided as R's `fisher.test` and scipy's `fisher_exact` take it.
pub fn fisher((x, n): (u64, u64), (y, m): (u64, u64)) -> Option<Test> {
    assert!(x <= n && y <= m, "{x} of {n} or {y} of {m} is not a share");
    if n == 0 || m == 0 {
        return None;
    }
    let (first, chances) = tables(n, m, x + y);
    let observed = chances[(x - first) as usize];
    let as_unlikely = |chance: &&f64| **chance <= observed * (1.0 + SLACK);
    let p: f64 = chances.iter().filter(as_unlikely).sum();
    Some(Test { statistic: observed, p: p.min(1.0) })
}

/// Returns the smallest `x` that a table with these sums can have, and the probability of each `x` from there on.
///
/// It starts at the likeliest table and multiplies by the ratio of neighbours, so that nothing overflows.
fn tables(n: u64, m: u64, matching: u64) -> (u64, Vec<f64>) {
    let (first, last) = (matching.saturating_sub(m), matching.min(n));
    let top = ((n + 1) * (matching + 1) / (n + m + 2)).clamp(first, last);
    // How many times as likely `x + 1` is as `x`.
    let step = |x: u64| {
        let (gain, loss) = ((n - x) * (matching - x), (x + 1) * (m + x + 1 - matching));
        gain as f64 / loss as f64
    };
    let mut weights = vec![1.0; (last - first + 1) as usize];
    for x in top..last {
        weights[(x + 1 - first) as usize] = weights[(x - first) as usize] * step(x);
    }
    for x in (first..top).rev() {
        weights[(x - first) as usize] = weights[(x + 1 - first) as usize] / step(x);
    }
    let all: f64 = weights.iter().sum();
    (first, weights.into_iter().map(|w| w / all).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn p(one: (u64, u64), other: (u64, u64)) -> f64 {
        fisher(one, other).unwrap().p
    }

    #[test]
    fn fisher_has_its_golden_value() {
        assert!((p((8, 10), (1, 6)) - 0.034965).abs() < 5e-7);
    }

    #[test]
    fn the_tea_was_told_apart_with_17_in_35() {
        // Fisher's lady: three of four cups right, 17/70 one-sided, twice that on both sides.
        assert!((p((3, 4), (1, 4)) - 34.0 / 70.0).abs() < 1e-12);
        let test = fisher((3, 4), (1, 4)).unwrap();
        assert!((test.statistic - 16.0 / 70.0).abs() < 1e-12);
    }

    #[test]
    fn thousands_do_not_overflow() {
        // scipy.stats.fisher_exact([[900, 1100], [800, 1200]])
        let got = p((900, 2000), (800, 2000));
        assert!((got / 0.0015395077387717368 - 1.0).abs() < 1e-9, "{got}");
    }

    #[test]
    fn where_all_or_none_match_nothing_can_be_told() {
        assert_eq!(p((0, 10), (0, 20)), 1.0);
        assert_eq!(p((10, 10), (20, 20)), 1.0);
        assert_eq!(fisher((0, 0), (1, 2)), None);
    }

    proptest! {
        #[test]
        fn turning_the_table_leaves_p(
            (n, x) in (1u64..60).prop_flat_map(|n| (Just(n), 0..=n)),
            (m, y) in (1u64..60).prop_flat_map(|m| (Just(m), 0..=m)),
        ) {
            let plain = p((x, n), (y, m));
            prop_assert!(0.0 < plain && plain <= 1.0);
            prop_assert!((plain - p((y, m), (x, n))).abs() < 1e-9);
            prop_assert!((plain - p((n - x, n), (m - y, m))).abs() < 1e-9);
        }
    }
}
