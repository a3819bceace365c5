//! Dots that make room for each other: each as near to the line as it gets.

use std::collections::BTreeMap;

/// The largest and the smallest dot.
const SIZES: std::ops::RangeInclusive<u32> = 3..=12;

/// Returns how far each dot of each lane stands off its line, and how large they are: as large as they can be without
/// touching. The dots of a lane go from left to right. `None` where even the smallest find no room.
pub fn off(lanes: &[Vec<f64>], reach: f64) -> Option<(Vec<Vec<f64>>, f64)> {
    let all = |radius: f64| {
        let lanes = lanes.iter().map(|line| placed(line, radius, reach));
        Some((lanes.collect::<Option<Vec<_>>>()?, radius))
    };
    SIZES.rev().map(f64::from).find_map(all)
}

/// How broad a column is that stands for more dots than there is room for.
pub const COLUMN: f64 = 8.0;

/// Counts dots in columns: the left edge of each that has any, and its share of the fullest column of all lanes.
pub fn columns(lanes: &[Vec<f64>]) -> Vec<Vec<(f64, f64)>> {
    let count = |line: &Vec<f64>| {
        let mut counts: BTreeMap<i64, f64> = BTreeMap::new();
        for x in line {
            *counts.entry((x / COLUMN).floor() as i64).or_default() += 1.0;
        }
        counts
    };
    let lanes: Vec<BTreeMap<i64, f64>> = lanes.iter().map(count).collect();
    let most = lanes.iter().flat_map(BTreeMap::values);
    let most = most.copied().fold(1.0, f64::max);
    let share = |(column, n): (&i64, &f64)| (*column as f64 * COLUMN, n / most);
    lanes.iter().map(|counts| counts.iter().map(share).collect()).collect()
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
        let (off, radius) = off(&[vec![5.0], line.clone()], 30.0).unwrap();
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
        let two = off(&[vec![0.0, 100.0], Vec::new()], 30.0).unwrap();
        assert_eq!(two, (vec![vec![0.0, 0.0], Vec::new()], 12.0));
    }

    #[test]
    fn where_there_is_no_room_columns_count() {
        let lanes = [vec![0.0; 400], vec![1.0, 9.0, 9.5, 80.0]];
        assert_eq!(off(&lanes, 30.0), None);
        let columns = columns(&lanes);
        assert_eq!(columns[0], [(0.0, 1.0)]);
        assert_eq!(columns[1], [(0.0, 0.0025), (8.0, 0.005), (80.0, 0.0025)]);
    }
}
