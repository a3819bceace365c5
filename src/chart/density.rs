//! The cloud over a row of dots: how the durations are spread, on the log scale.

/// Width of the kernel in natural-log units, the same for every row and chart so that clouds can be compared.
///
/// Chosen, not estimated: a bandwidth fitted to each row would make a small group look smoother than a large one. 0.45 is a
/// factor of 1.6: a duration of 10 minutes blurs into 6 to 16.
const BANDWIDTH: f64 = 0.45;

/// A cloud over fewer durations would show the kernel, not the data.
pub const FEWEST: usize = 8;

/// A cloud over fewer different durations, or over durations within one bandwidth, would draw a curve where nothing varies.
const FEWEST_DIFFERENT: usize = 3;

/// How far beyond the outermost duration a cloud reaches, in bandwidths.
const REACH: f64 = 2.6;

const POINTS: usize = 72;

/// Of more durations than this, those within a sliver of the kernel are taken together: no eye sees the difference.
const MANY: usize = 300;

/// Width of such a sliver, in bandwidths.
const SLIVER: f64 = 1.0 / 16.0;

/// Returns the density of durations over the logarithm of time, or nothing for fewer than [`FEWEST`] or if they hardly vary.
///
/// `all` is the number of incidents in the row, including zeros and open ones: those have no place in the cloud and make it lower,
/// so that clouds on one scale can be compared.
pub fn cloud(seconds: &[f64], all: usize, span: (f64, f64)) -> Vec<(f64, f64)> {
    let logs: Vec<f64> =
        seconds.iter().filter(|value| **value > 0.0).map(|value| value.ln()).collect();
    if logs.len() < FEWEST {
        return Vec::new();
    }
    if !varies(&logs) {
        return Vec::new();
    }
    let low = logs.iter().copied().fold(f64::INFINITY, f64::min) - REACH * BANDWIDTH;
    let high = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max) + REACH * BANDWIDTH;
    let (low, high) = (low.max(span.0.ln()), high.min(span.1.ln()));
    let weight =
        1.0 / (all.max(logs.len()) as f64 * BANDWIDTH * (2.0 * std::f64::consts::PI).sqrt());
    let heaps = heaps(logs);
    let density = |at: f64| {
        let reached = |(log, n): &(f64, f64)| n * kernel((at - log) / BANDWIDTH);
        weight * heaps.iter().map(reached).sum::<f64>()
    };
    let step = (high - low) / (POINTS - 1) as f64;
    (0..POINTS).map(|index| low + step * index as f64).map(|at| (at.exp(), density(at))).collect()
}

/// Returns where durations are, and how many there.
fn heaps(mut logs: Vec<f64>) -> Vec<(f64, f64)> {
    if logs.len() <= MANY {
        return logs.into_iter().map(|log| (log, 1.0)).collect();
    }
    logs.sort_by(f64::total_cmp);
    let sliver = |log: &f64| (log / (BANDWIDTH * SLIVER)).floor();
    let heap = |heap: &[f64]| {
        let n = heap.len() as f64;
        (heap.iter().sum::<f64>() / n, n)
    };
    logs.chunk_by(|a, b| sliver(a) == sliver(b)).map(heap).collect()
}

fn varies(logs: &[f64]) -> bool {
    let mut sorted = logs.to_vec();
    sorted.sort_by(f64::total_cmp);
    let wide = sorted.first().zip(sorted.last()).map_or(0.0, |(low, high)| high - low);
    sorted.dedup();
    sorted.len() >= FEWEST_DIFFERENT && wide > BANDWIDTH
}

fn kernel(distance: f64) -> f64 {
    (-0.5 * distance * distance).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: (f64, f64) = (0.01, 1e9);

    fn area(points: &[(f64, f64)]) -> f64 {
        points
            .windows(2)
            .map(|pair| (pair[1].0 / pair[0].0).ln() * (pair[0].1 + pair[1].1) / 2.0)
            .sum()
    }

    #[test]
    fn a_cloud_holds_its_whole_row() {
        let seconds: Vec<f64> = (1..=40).map(|minute| f64::from(minute) * 60.0).collect();
        assert!((area(&cloud(&seconds, 40, SPAN)) - 1.0).abs() < 0.01);
    }

    #[test]
    fn zeros_make_the_cloud_lower_by_their_share() {
        let mut seconds: Vec<f64> = (1..=10).map(|minute| f64::from(minute) * 60.0).collect();
        seconds.extend([0.0; 10]);
        assert!((area(&cloud(&seconds, 20, SPAN)) - 0.5).abs() < 0.01);
    }

    #[test]
    fn a_cloud_over_thousands_is_the_one_over_each_of_them() {
        let seconds: Vec<f64> =
            (0..3_000).map(|n| 30.0 * 1.004f64.powi(n % 1_500 + (n * n) % 700)).collect();
        let logs: Vec<f64> = seconds.iter().map(|one| one.ln()).collect();
        let weight = 1.0 / (3_000.0 * BANDWIDTH * (2.0 * std::f64::consts::PI).sqrt());
        for (at, density) in cloud(&seconds, 3_000, SPAN) {
            let each = logs.iter().map(|log| kernel((at.ln() - log) / BANDWIDTH));
            assert!((weight * each.sum::<f64>() - density).abs() < 1e-3, "{at}");
        }
    }

    #[test]
    fn seven_durations_have_no_cloud() {
        assert!(cloud(&[60.0; 7], 7, SPAN).is_empty());
    }

    #[test]
    fn a_cloud_stays_on_its_axis() {
        let seconds = [50.0, 50.0, 55.0, 60.0, 60.0, 70.0, 80.0, 90.0, 100.0];
        let points = cloud(&seconds, 9, (50.0, 100.0));
        assert!(!points.is_empty());
        assert!(points.iter().all(|(at, _)| (49.9..100.1).contains(at)));
    }

    #[test]
    fn no_curve_is_drawn_where_nothing_varies() {
        let two: Vec<f64> = [[300.0; 10], [3_600.0; 10]].concat();
        let mut outlier = vec![60.0; 11];
        outlier.push(400.0 * 86_400.0);
        let near: Vec<f64> = (0..12).map(|second| 300.0 + f64::from(second)).collect();
        for seconds in [vec![300.0; 12], two, outlier, near] {
            let all = seconds.len();
            assert!(cloud(&seconds, all, SPAN).is_empty(), "{seconds:?}");
        }
    }
}
