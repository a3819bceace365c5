//! Work on all cores; the only door to rayon.
//!
//! Results come back in the order of the items, whichever core is done first, so output does not depend on the number of threads.
//! `RAYON_NUM_THREADS` sets that number where a machine is shared.

use rayon::prelude::*;

/// Returns what `work` makes of each item, in the order of the items.
///
/// # Example
/// ```
/// use incident_wrapped::parallel;
/// assert_eq!(parallel::map(&["a", "bc"], |word| word.len()), [1, 2]);
/// ```
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
    match rayon::current_num_threads() {
        // So that a profile of one thread shows who asked for the work.
        1 => items.iter().map(work).collect(),
        _ => items.par_iter().map(work).collect(),
    }
}

/// Returns what `work` makes of each number below `count`, in order.
///
/// # Example
/// ```
/// use incident_wrapped::parallel;
/// assert_eq!(parallel::numbers(3, |number| number * 2), [0, 2, 4]);
/// ```
pub fn numbers<R: Send>(count: usize, work: impl Fn(usize) -> R + Sync + Send) -> Vec<R> {
    match rayon::current_num_threads() {
        1 => (0..count).map(work).collect(),
        _ => (0..count).into_par_iter().map(work).collect(),
    }
}
