//! Places rays around the wheel: at their day, moved only as far as it takes to keep them apart.

/// Returns the angle of a turn, in degrees clockwise from the top, with a gate left free around the top.
pub(super) fn degrees(turn: f64, gate: f64) -> f64 {
    let turn = if turn.is_finite() { turn } else { 0.0 };
    gate / 2.0 + turn.clamp(0.0, 1.0) * (360.0 - gate)
}

/// Returns an angle for each turn, in order, and the least distance between two.
///
/// `turns` must be sorted. Rays are `pitch` degrees apart, or less if there are too many. Of all such places these have the least
/// sum of squared moves: an isotonic regression of the turns less their pitches, clamped to the year.
///
/// # Source
/// Pool-adjacent-violators, Barlow et al. (1972); its clamped result is the best within the bounds.
pub(super) fn places(turns: &[f64], gate: f64, pitch: f64) -> (Vec<f64>, f64) {
    let (first, last) = (degrees(0.0, gate), degrees(1.0, gate));
    let pitch = pitch.min((last - first) / turns.len().max(1) as f64);
    let steps = |index: usize| pitch * (index as f64 + 0.5);
    let wished = turns.iter().enumerate().map(|(index, turn)| degrees(*turn, gate) - steps(index));
    let bounds = (first, last - pitch * turns.len() as f64);
    let places = isotonic(wished)
        .into_iter()
        .enumerate()
        .map(|(index, place)| place.max(bounds.0).min(bounds.1.max(bounds.0)) + steps(index));
    (places.collect(), pitch)
}

/// Returns the non-decreasing values closest to those given.
fn isotonic(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for value in values {
        let mut pool = (value, 1);
        while let Some(&(sum, n)) = pools.last() {
            if sum / n as f64 <= pool.0 / pool.1 as f64 {
                break;
            }
            pools.pop();
            pool = (pool.0 + sum, pool.1 + n);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(sum, n)| std::iter::repeat_n(sum / n as f64, n)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(places: &[f64]) -> f64 {
        let inside = places.windows(2).map(|pair| pair[1] - pair[0]);
        inside.fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn rays_far_apart_stay_at_their_day() {
        let (places, _) = places(&[0.25, 0.5, 0.75], 0.0, 2.5);
        let off = |place: &f64| [90.0, 180.0, 270.0].iter().any(|at| (place - at).abs() < 1e-9);
        assert!(places.iter().all(off), "{places:?}");
    }

    #[test]
    fn rays_of_one_day_fan_out_around_it() {
        let (places, pitch) = places(&[0.5; 5], 0.0, 2.5);
        assert_eq!(pitch, 2.5);
        assert!((apart(&places) - 2.5).abs() < 1e-9, "{places:?}");
        assert!((places[2] - 180.0).abs() < 1e-9, "{places:?}");
    }

    #[test]
    fn four_hundred_rays_on_one_day_fill_the_year_and_leave_the_gate() {
        let (places, pitch) = places(&[0.99; 400], 20.0, 2.5);
        assert!(apart(&places) >= pitch - 1e-9);
        assert!(places[0] >= 10.0 && places[399] <= 350.0, "{places:?}");
    }

    #[test]
    fn a_crowd_at_new_year_is_pushed_into_the_year() {
        let (places, _) = places(&[0.0, 0.0, 0.0, 0.9], 20.0, 2.5);
        assert!(places[0] >= 10.0, "{places:?}");
        assert!(apart(&places) >= 2.5 - 1e-9, "{places:?}");
    }

    #[test]
    fn what_is_no_day_stands_at_its_beginning() {
        assert_eq!(degrees(f64::NAN, 20.0), 10.0);
        assert_eq!(degrees(7.0, 20.0), 350.0);
    }
}
