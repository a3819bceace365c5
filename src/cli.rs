//! The command line: parses the arguments, runs the command, and returns its exit code.

mod arguments;
mod ask;
mod check;
mod commands;
mod complaints;
mod completions;
mod doctor;
mod export;
mod import;
mod init;
mod known;
mod man;
mod new;
mod notes;
mod schema;
mod timings;
mod tips;
mod trackers;

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use arguments::{Arguments, Build, Check, Command, Export, Findings};
use clap::Parser;
use complaints::End;

use crate::shell::{Failure, Terminal, terminal};

/// Runs the command that the arguments ask for.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            let tip = tips::tip(&error, &terminal::arguments());
            Terminal::new(false).insist(tip.trim_end());
            return ExitCode::from(2);
        }
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(error.exit_code() as u8);
        }
    };
    let quiet = match &arguments.command {
        Command::Check(Check { quiet, .. }) => *quiet,
        Command::Import(import) => import.format.asked().1.quiet,
        Command::Build(Build { report, .. })
        | Command::Findings(Findings { report, .. })
        | Command::Export(Export { report, .. }) => report.quiet,
        Command::Init(_) | Command::New(_) | Command::Schema(_) => false,
        Command::Doctor(_) | Command::Completions(_) | Command::Man(_) => false,
    };
    let terminal = Terminal::new(quiet);
    let place = note_panics();
    let done = contained(&place, || match &arguments.command {
        Command::Build(arguments) => commands::build(arguments, &terminal),
        Command::Check(arguments) => check::check(arguments, &terminal),
        Command::Findings(arguments) => commands::print_findings(arguments, &terminal),
        Command::Export(arguments) => export::export(arguments, &terminal),
        Command::Import(arguments) => import::import(arguments, &terminal),
        Command::Init(arguments) => init::init(arguments, &terminal),
        Command::New(arguments) => new::new(arguments, &terminal),
        Command::Schema(arguments) => schema::schema(arguments, &terminal),
        Command::Doctor(arguments) => doctor::doctor(arguments),
        Command::Completions(arguments) => completions::completions(arguments),
        Command::Man(arguments) => man::man(arguments, &terminal),
    });
    match done {
        Ok(End::Done) => ExitCode::SUCCESS,
        Ok(End::Errors) => ExitCode::from(1),
        Ok(End::DiskFailed) => ExitCode::from(2),
        Err(failure) => {
            terminal.insist(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

/// Keeps a panic's own output off the terminal, and remembers its place for the message.
fn note_panics() -> Arc<Mutex<String>> {
    let place = Arc::new(Mutex::new(String::new()));
    let noted = Arc::clone(&place);
    panic::set_hook(Box::new(move |panic| {
        let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
        *noted = panic.to_string().replace('\n', " ");
    }));
    place
}

/// Runs a command so that a panic becomes a message, and the old site stays as it was.
fn contained<T>(
    place: &Mutex<String>,
    command: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    panic::catch_unwind(AssertUnwindSafe(command)).unwrap_or_else(|_| {
        let place = place.lock().unwrap_or_else(PoisonError::into_inner);
        let message = format!("this is a mistake in `wrapped`, not in your report: {place}");
        Err(Failure::new(message)
            .hint("nothing was written; a site that was there before is as it was")
            .hint(
                "please report it with this message, and what the report holds that others do not",
            ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_fit_together() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_mistake_of_ours_ends_as_a_message() {
        let place = Mutex::new("panicked at src/x.rs:1:2".to_owned());
        let failure = contained::<()>(&place, || panic!("expected in a test")).unwrap_err();
        assert!(failure.to_string().contains("src/x.rs:1:2"), "{failure}");
        assert!(failure.to_string().contains("nothing was written"), "{failure}");
    }
}
