//! Durations as they were observed: to their end, or only up to the freeze.

use crate::findings::finding::Point;
use crate::stats::Observation;

/// Returns the durations as those of a survival curve: open ones are censored.
pub fn observations(points: &[Point]) -> Vec<Observation> {
    let observed = |point: &Point| match point.open {
        true => Observation::censored(point.seconds),
        false => Observation::complete(point.seconds),
    };
    points.iter().map(observed).collect()
}
