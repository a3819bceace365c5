//! A picture of each page, two at a time.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::browser::{Browser, Make};
use super::{failure::Failure, workshop::Workshop};

/// How many browsers run at once; each needs a processor and some 300 MB.
const WORKERS: usize = 2;

/// What a PNG of 1920 by 1080 begins with.
const START: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x07\x80\0\0\x04\x38";

/// Takes a picture of each page, in order; `done` is called with how many there are so far.
///
/// # Errors
/// The first failure of a browser; the remaining pages are then skipped.
pub fn take(
    browser: &Browser,
    pages: &[&str],
    workshop: &Workshop,
    done: &(dyn Fn(usize) + Sync),
) -> Result<Vec<Vec<u8>>, Failure> {
    let (next, count) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let made: Mutex<Vec<Option<Vec<u8>>>> = Mutex::new(vec![None; pages.len()]);
    let failed: Mutex<Option<Failure>> = Mutex::default();
    let work = |worker: usize| {
        while let Some((index, page)) = following(&next, pages) {
            match one(browser, page, index, workshop, worker) {
                Ok(picture) => {
                    made.lock().expect("no worker panicked")[index] = Some(picture);
                    done(count.fetch_add(1, Ordering::Relaxed) + 1);
                }
                Err(failure) => {
                    next.store(pages.len(), Ordering::Relaxed);
                    failed.lock().expect("no worker panicked").get_or_insert(failure);
                }
            }
        }
    };
    thread::scope(|scope| {
        for worker in 0..WORKERS {
            let work = &work;
            scope.spawn(move || work(worker));
        }
    });
    match failed.into_inner().expect("no worker panicked") {
        Some(failure) => Err(failure),
        None => Ok(made.into_inner().expect("no worker panicked").into_iter().flatten().collect()),
    }
}

fn following<'a>(next: &AtomicUsize, pages: &[&'a str]) -> Option<(usize, &'a str)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, *pages.get(index)?))
}

fn one(
    browser: &Browser,
    page: &str,
    index: usize,
    workshop: &Workshop,
    worker: usize,
) -> Result<Vec<u8>, Failure> {
    let page = workshop.write(&format!("slide-{index}.html"), page.as_bytes())?;
    let picture = browser.make(Make::Png, &page, workshop, worker)?;
    match picture.starts_with(START) {
        true => Ok(picture),
        false => Err(Failure::new("the browser made a picture that is not 1920 by 1080")
            .hint("use a newer one, or another with `--browser`")),
    }
}
