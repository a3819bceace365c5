//! Shares: how many of some incidents match, with the interval around it.

use crate::stats::family::PLAIN_LEVEL;
use crate::stats::interval::Estimate;
use crate::stats::proportion;

/// Returns how many of `n` match as a share with its Wilson interval, where there are enough to speak of one.
pub fn share(x: usize, n: usize) -> Option<Estimate> {
    (n >= 3).then(|| proportion::wilson(x as u64, n as u64, PLAIN_LEVEL))
}
