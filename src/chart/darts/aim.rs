//! Where darts stick: the distance is what they say, the angle only keeps them apart, the same on every run.

use crate::chart::layout::{Frame, Point};

/// The steepest angle above and below the horizontal, in degrees: the upright belongs to the words of the rings.
const STEEPEST: f64 = 66.0;

/// How many angles are tried for a dart.
const TRIES: usize = 45;

/// The room that darts have.
pub(super) struct Range<'a> {
    pub(super) middle: Point,
    /// Height and width of a dart.
    pub(super) dart: f64,
    /// What darts keep clear of.
    pub(super) signs: &'a [Frame],
}

/// Returns a place for the tip of each dart, which has a distance from the middle and is left of it or not.
///
/// One after the other, from the middle outwards, each takes the angle that is farthest from all darts before it.
pub(super) fn places(darts: &[(f64, bool)], range: &Range) -> Vec<Point> {
    let mut order: Vec<usize> = (0..darts.len()).collect();
    order.sort_by(|a, b| darts[*a].0.total_cmp(&darts[*b].0).then(a.cmp(b)));
    let mut places = vec![range.middle; darts.len()];
    let mut taken: Vec<(Point, bool)> = Vec::new();
    for index in order {
        let (distance, is_left) = darts[index];
        let tip = best(distance, is_left, &taken, range);
        places[index] = tip;
        taken.push((tip, is_left));
    }
    places
}

fn best(distance: f64, is_left: bool, taken: &[(Point, bool)], range: &Range) -> Point {
    let side = if is_left { -1.0 } else { 1.0 };
    let mut best = (f64::NEG_INFINITY, range.middle);
    for step in 0..TRIES {
        // The first try differs from dart to dart, so that equal ones do not stand in a line.
        let turn = ((step + taken.len() * 17) % TRIES) as f64 / (TRIES - 1) as f64;
        let angle = (turn * 2.0 - 1.0) * STEEPEST;
        let (sin, cos) = angle.to_radians().sin_cos();
        let tip = (range.middle.0 + side * distance * cos, range.middle.1 + distance * sin);
        let apart = apart(tip, is_left, taken, range.dart);
        let score = apart.min(range.dart * 2.2) - covered(tip, is_left, range);
        if score > best.0 + 1e-9 {
            best = (score, tip);
        }
    }
    best.1
}

/// Returns how far a dart is from the nearest one: from tip to tip and from feathers to feathers.
fn apart(tip: Point, is_left: bool, taken: &[(Point, bool)], dart: f64) -> f64 {
    let far = |a: Point, b: Point| (a.0 - b.0).hypot(a.1 - b.1);
    let near = |(other, left): &(Point, bool)| {
        let (own, its) = (feathers(tip, is_left, dart), feathers(*other, *left, dart));
        far(tip, *other).min(far(own, its)).min(far(own, *other)).min(far(tip, its))
    };
    taken.iter().map(near).fold(f64::INFINITY, f64::min)
}

fn feathers((x, y): Point, is_left: bool, dart: f64) -> Point {
    (x + if is_left { -dart } else { dart } * 0.75, y - dart * 0.75)
}

/// Returns a penalty if a dart would be on words.
fn covered(tip: Point, is_left: bool, range: &Range) -> f64 {
    let air = range.dart * 0.3;
    let on = |at: Point| {
        range.signs.iter().any(|sign| {
            (sign.left - air..=sign.right + air).contains(&at.0)
                && (sign.top - air..=sign.bottom + air).contains(&at.1)
        })
    };
    if on(tip) || on(feathers(tip, is_left, range.dart)) { range.dart * 4.0 } else { 0.0 }
}

/// Returns the size and the places of so many darts within a circle of radius 1; `None` if they are too many.
pub(super) fn in_the_middle(n: usize) -> Option<(f64, Vec<Point>)> {
    let circle = |n: usize, radius: f64| {
        (0..n).map(move |place| {
            let (sin, cos) = (place as f64 / n as f64 * std::f64::consts::TAU).sin_cos();
            (radius * sin, -radius * cos)
        })
    };
    let first = || std::iter::once((0.0, 0.0));
    match n {
        0..=1 => Some((0.18, first().take(n).collect())),
        2..=4 => Some((0.18, circle(n, 0.4).collect())),
        5..=7 => Some((0.18, first().chain(circle(n - 1, 0.52)).collect())),
        8..=9 => Some((0.15, first().chain(circle(n - 1, 0.62)).collect())),
        10..=19 => {
            let inner = circle(6.min(n - 1), 0.37);
            Some((0.135, first().chain(inner).chain(circle(n - 7, 0.76)).collect()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range() -> Range<'static> {
        Range { middle: (464.0, 464.0), dart: 46.0, signs: &[] }
    }

    #[test]
    fn the_distance_is_kept_and_the_side_too() {
        let darts = [(100.0, true), (100.0, false), (400.0, true), (250.0, false)];
        for ((distance, is_left), (x, y)) in darts.iter().zip(places(&darts, &range())) {
            assert!(((x - 464.0).hypot(y - 464.0) - distance).abs() < 1e-6);
            assert_eq!(x < 464.0, *is_left);
        }
    }

    #[test]
    fn ten_of_the_same_are_apart() {
        let places = places(&[(250.0, false); 10], &range());
        for (index, a) in places.iter().enumerate() {
            for b in &places[..index] {
                assert!((a.0 - b.0).hypot(a.1 - b.1) > 15.0, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn those_in_the_middle_do_not_overlap_and_stay_in_it() {
        for n in 0..20 {
            let (size, places) = in_the_middle(n).unwrap();
            assert_eq!(places.len(), n);
            for (index, a) in places.iter().enumerate() {
                assert!(a.0.hypot(a.1) + size <= 1.0);
                for b in &places[..index] {
                    assert!((a.0 - b.0).hypot(a.1 - b.1) >= 2.0 * size, "{n}");
                }
            }
        }
        assert_eq!(in_the_middle(20), None);
    }
}
