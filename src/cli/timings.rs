//! How long each phase of a run took.

use std::time::Duration;

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::shell::{Stopwatch, Terminal};

/// How timings are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    Text,
    Json,
}

/// Whether a run says how long its phases took.
#[derive(Args)]
pub(super) struct Timings {
    /// Say how long each phase took, on standard error; `--timings=json` for machines
    #[arg(long, value_name = "FORM", num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    timings: Option<Form>,
}

impl Timings {
    /// Says them, if they are wanted; even a quiet run does, since they were asked for.
    pub(super) fn say(&self, watch: &Stopwatch, terminal: &Terminal) {
        match self.timings {
            Some(Form::Text) => text(watch).iter().for_each(|line| terminal.insist(line)),
            Some(Form::Json) => terminal.insist(&document(watch)),
            None => {}
        }
    }
}

fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

fn text(watch: &Stopwatch) -> Vec<String> {
    let line = |name: &str, time: Duration| format!("  {name:<18}{:>10.1} ms", milliseconds(time));
    let mut lines = vec!["Timings; parts of the pages are made at the same time:".to_owned()];
    for (phase, took) in watch.took() {
        let name =
            if phase.is_part() { format!("  {}", phase.name()) } else { phase.name().to_owned() };
        lines.push(line(&name, took));
    }
    lines.push(line("all", watch.so_far()));
    lines
}

fn document(watch: &Stopwatch) -> String {
    let took = watch.took();
    let phases = took.iter().map(|(phase, took)| {
        json!({ "phase": phase.name(), "milliseconds": milliseconds(*took), "part_of_pages": phase.is_part() })
    });
    let phases: Vec<_> = phases.collect();
    json!({ "format": 1, "phases": phases, "all_milliseconds": milliseconds(watch.so_far()) })
        .to_string()
}
