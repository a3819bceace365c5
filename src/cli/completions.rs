//! Completions: what a shell needs to complete commands; the only door to clap_complete.

use clap::CommandFactory;
use clap_complete::{Shell as Known, generate};

use super::arguments::{Arguments, Completions, Shell};
use super::commands::print;
use super::complaints::End;
use crate::shell::Failure;
use crate::styled::{Styled, Tone};

pub(super) fn completions(arguments: &Completions) -> Result<End, Failure> {
    let shell = match arguments.shell {
        Shell::Bash => Known::Bash,
        Shell::Zsh => Known::Zsh,
        Shell::Fish => Known::Fish,
        Shell::Powershell => Known::PowerShell,
    };
    let mut script = Vec::new();
    generate(shell, &mut Arguments::command(), "wrapped", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    print(&Styled(vec![(Tone::Plain, script)]))?;
    Ok(End::Done)
}
