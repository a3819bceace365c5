//! Texts that somebody might write to keep the program busy: four times as much text takes about four times as long.
//!
//! What a thread has worked is measured, and not what the clock says: another program on the machine changes nothing.

use incident_wrapped::phase::Nobody;
use incident_wrapped::pipeline;
use incident_wrapped::shell::built_in;
use incident_wrapped::source::{Source, Sources};
use rustix::time::{ClockId, clock_gettime};

fn report(body: &str) -> Sources {
    let settings = "title: Our year\nyear: 2025\nzone: Europe/Oslo\n";
    let write_up = format!("---\nid: INC-1\ntitle: T\nstarted_at: 2025-03-04 09:02\n---\n{body}\n");
    Sources::new(vec![
        Source::decode("wrapped.yaml", settings.as_bytes().to_vec()),
        Source::decode("incidents/a.md", write_up.into_bytes()),
    ])
}

/// Returns how many seconds of work a report takes, at best of three times.
fn work(body: &str) -> f64 {
    let sources = report(body);
    let theme = built_in::theme();
    let spent = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
    };
    let times = (0..3).map(|_| {
        let start = spent();
        pipeline::check(&sources, &theme, &Nobody);
        spent() - start
    });
    times.fold(f64::INFINITY, f64::min)
}

#[test]
fn work_grows_in_step_with_the_text() {
    let none = work("a");
    for piece in [
        "a <!-- ",
        "a <!-- x --> b",
        "a\n-\n",
        "b[^n] ",
        "](]:",
        "](",
        "finding:a.b)](finding :a.b",
        "[[a]] %%b%% ",
        "x",
    ] {
        let (few, many) = (piece.repeat(5_000), piece.repeat(20_000));
        // A text that costs nothing may seem to cost less than none.
        let [few, many] = [few, many].map(|body| (work(&body) - none).max(0.0));
        // Where the work grows with the square of the text it is sixteen times as much.
        assert!(many < 9.0 * few + 0.05, "{piece:?}: {few} s, then {many} s");
    }
}
