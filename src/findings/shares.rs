//! Shares: how many of some incidents match, with the interval around it.

use crate::stats::thresholds::{LISTED_BELOW, PLAIN_LEVEL};
use crate::stats::{Estimate, proportion};

/// Returns how many of `n` match as a share with its Wilson interval, where there are enough to speak of one.
pub fn share(x: usize, n: usize) -> Option<Estimate> {
    (n >= LISTED_BELOW).then(|| proportion::wilson(x as u64, n as u64, PLAIN_LEVEL))
}
