//! Many tasks on several cores.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does tasks by number, one per core at a time, and never more than `most` at once.
pub fn share(tasks: usize, most: usize, work: &(dyn Fn(usize) + Sync)) {
    let next = AtomicUsize::new(0);
    let hand = || {
        loop {
            match next.fetch_add(1, Ordering::Relaxed) {
                task if task < tasks => work(task),
                _ => return,
            }
        }
    };
    let hands = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..hands.min(most).min(tasks) {
            scope.spawn(hand);
        }
    });
}
