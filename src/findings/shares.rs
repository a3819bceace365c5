//! Shares: how many of some incidents match, with the interval around it.

use crate::stats::family::PLAIN_LEVEL;
use crate::stats::interval::Estimate;
use crate::stats::proportion;

/// Below this many incidents are listed and not summed up.
pub const LISTED_BELOW: usize = 3;

/// Returns how many of `n` match as a share with its Wilson interval, where there are enough to speak of one.
pub fn share(x: usize, n: usize) -> Option<Estimate> {
    (n >= LISTED_BELOW).then(|| proportion::wilson(x as u64, n as u64, PLAIN_LEVEL))
}
