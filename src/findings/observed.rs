//! Durations as they were observed: to their end, or only up to the freeze.

use crate::findings::finding::Point;
use crate::stats::survival::Observation;

/// Returns the durations as those of a survival curve: open ones are censored.
pub fn observations(points: &[Point]) -> Vec<Observation> {
    points.iter().map(|point| Observation { value: point.seconds, censored: point.open }).collect()
}
