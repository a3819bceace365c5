//! Dots that make room for each other: each as near to the line as it gets.

/// The largest and the smallest dot.
const SIZES: std::ops::RangeInclusive<u32> = 3..=12;

/// Returns how far each dot of each lane stands off its line, and how large they are: as large as they can be without
/// touching. The dots of a lane go from left to right; where even the smallest find no room they lie on each other.
pub fn off(lanes: &[Vec<f64>], reach: f64) -> (Vec<Vec<f64>>, f64) {
    let all = |radius: f64| {
        let lanes = lanes.iter().map(|line| placed(line, radius, reach));
        Some((lanes.collect::<Option<Vec<_>>>()?, radius))
    };
    let found = SIZES.rev().map(f64::from).find_map(all);
    found.unwrap_or_else(|| {
        let flat = lanes.iter().map(|line| vec![0.0; line.len()]);
        (flat.collect(), f64::from(*SIZES.start()))
    })
}

fn placed(line: &[f64], radius: f64, reach: f64) -> Option<Vec<f64>> {
    let step = radius * 2.1;
    let most = ((reach - radius) / step).floor().max(0.0) as i32;
    let mut placed: Vec<(f64, f64)> = Vec::new();
    for x in line {
        let near = placed.iter().rev().take_while(|dot| x - dot.0 < step);
        let near: Vec<(f64, f64)> = near.copied().collect();
        let free = |y: &f64| {
            let apart = |dot: &(f64, f64)| (dot.0 - x).hypot(dot.1 - y) >= step * 0.98;
            near.iter().all(apart)
        };
        let rows = (0..=most).flat_map(|row| [f64::from(row), -f64::from(row)]);
        placed.push((*x, rows.map(|row| row * step).find(free)?));
    }
    Some(placed.into_iter().map(|dot| dot.1).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_touch_nobody_and_stay_in_their_lane() {
        let mut line: Vec<f64> = (0..60).map(|n| f64::from(n * n) / 9.0).collect();
        line.extend([400.0; 5]);
        let (off, radius) = off(&[vec![5.0], line.clone()], 30.0);
        let off = &off[1];
        assert!(radius < 12.0 && off.iter().all(|y| y.abs() + radius <= 30.0));
        for one in 0..line.len() {
            for other in 0..one {
                let apart = (line[one] - line[other]).hypot(off[one] - off[other]);
                assert!(apart >= 2.0 * radius, "{one} and {other} are {apart} apart");
            }
        }
    }

    #[test]
    fn a_few_are_as_large_as_dots_get() {
        let two = off(&[vec![0.0, 100.0], Vec::new()], 30.0);
        assert_eq!(two, (vec![vec![0.0, 0.0], Vec::new()], 12.0));
    }
}
