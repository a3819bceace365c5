//! The program `wrapped`.

use std::process::ExitCode;

fn main() -> ExitCode {
    incident_wrapped::cli::run()
}
