//! How long each phase of a run takes, and what a long run is doing.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::diagnostic::figures;
use crate::phase::{Phase, Watch};

/// How long a run takes before it says what it is doing.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often it then says so.
const EVERY: Duration = Duration::from_millis(100);
/// Goes to the start of the line, and clears it.
const CLEAR: &str = "\r\u{1b}[K";

/// Watches a run, from when it is made.
pub struct Stopwatch {
    start: Instant,
    board: Arc<Board>,
    teller: Option<JoinHandle<()>>,
}

/// What the threads of a run write on.
#[derive(Default)]
struct Board {
    state: Mutex<State>,
    over: Condvar,
}

#[derive(Default)]
struct State {
    open: Vec<(Phase, Instant)>,
    took: BTreeMap<Phase, Duration>,
    pages: usize,
    is_over: bool,
}

impl Board {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stopwatch {
    /// Starts. Where `tells` and standard error is a terminal, a run of more than a second says what it is doing.
    pub fn new(tells: bool) -> Stopwatch {
        let board = Arc::new(Board::default());
        let teller = (tells && io::stderr().is_terminal()).then(|| {
            let board = Arc::clone(&board);
            thread::spawn(move || tell(&board))
        });
        Stopwatch { start: Instant::now(), board, teller }
    }

    /// Says nothing more on the way; has to be called before anything else is written to standard error.
    pub fn hush(&mut self) {
        self.board.state().is_over = true;
        self.board.over.notify_all();
        if let Some(teller) = self.teller.take() {
            let _ = teller.join();
        }
    }

    /// Returns how long the run has taken so far.
    pub fn so_far(&self) -> Duration {
        self.start.elapsed()
    }

    /// Returns how long each phase took, in order. A part of the pages is the sum of what its threads took.
    pub fn took(&self) -> Vec<(Phase, Duration)> {
        self.board.state().took.iter().map(|(phase, took)| (*phase, *took)).collect()
    }
}

impl Watch for Stopwatch {
    fn begins(&self, phase: Phase) {
        self.board.state().open.push((phase, Instant::now()));
    }

    fn ends(&self, phase: Phase) {
        let mut state = self.board.state();
        let Some(at) = state.open.iter().rposition(|(open, _)| *open == phase) else { return };
        let (_, since) = state.open.remove(at);
        *state.took.entry(phase).or_default() += since.elapsed();
    }

    fn made(&self) {
        self.board.state().pages += 1;
    }
}

impl Drop for Stopwatch {
    fn drop(&mut self) {
        self.hush();
    }
}

/// Says what a run is doing, until it is over.
fn tell(board: &Board) {
    let wait = |state, time| {
        let over = |state: &mut State| !state.is_over;
        board.over.wait_timeout_while(state, time, over).unwrap_or_else(PoisonError::into_inner).0
    };
    let mut state = wait(board.state(), PATIENCE);
    let mut said = false;
    while !state.is_over {
        if let Some(line) = line(&state) {
            say(&format!("{CLEAR}{line}"));
            said = true;
        }
        state = wait(state, EVERY);
    }
    if said {
        say(CLEAR);
    }
}

fn line(state: &State) -> Option<String> {
    let (phase, _) = state.open.iter().find(|(phase, _)| !phase.is_part())?;
    Some(match phase {
        Phase::Pages => format!("Making pages: {} so far", figures(state.pages)),
        phase => format!("Working: {}", phase.name()),
    })
}

fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phase::during;

    #[test]
    fn each_phase_has_its_time_and_the_line_names_the_whole() {
        let watch = Stopwatch::new(false);
        during(&watch, Phase::Lint, || {});
        watch.begins(Phase::Pages);
        during(&watch, Phase::Incidents, || watch.made());
        watch.begins(Phase::Incidents);
        let told = line(&watch.board.state()).unwrap();
        assert_eq!(told, "Making pages: 1 so far");
        let phases: Vec<Phase> = watch.took().into_iter().map(|(phase, _)| phase).collect();
        assert_eq!(phases, [Phase::Lint, Phase::Incidents]);
    }
}
