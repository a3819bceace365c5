//! Man: the manual pages; the only door to clap_mangen.

use std::path::Path;

use clap::{Command, CommandFactory};
use clap_mangen::Man as Page;

use super::arguments::{Arguments, Man};
use super::complaints::End;
use crate::diagnostic::count;
use crate::shell::{Failure, Lone, Terminal, quoted};
use crate::site::MARK;

pub(super) fn man(arguments: &Man, terminal: &Terminal) -> Result<End, Failure> {
    let mut program = Arguments::command();
    program.build();
    let mut pages = Vec::new();
    collect(&program, "wrapped", &arguments.out, &mut pages)?;
    for (file, bytes) in &pages {
        file.write(bytes)?;
    }
    let pages = count(pages.len(), "page");
    terminal.tell(&format!("Wrote {pages} into {}.", quoted(&arguments.out)));
    Ok(End::Done)
}

/// Makes the page of a command and of each command below it, unless one would replace a file of somebody else's.
fn collect(
    command: &Command,
    name: &str,
    folder: &Path,
    pages: &mut Vec<(Lone, Vec<u8>)>,
) -> Result<(), Failure> {
    let file = Lone::new(&folder.join(format!("{name}.1")), folder)?;
    // A comment of roff: a later run knows its own pages by it.
    let mut bytes = format!(".\\\" {MARK}.\n").into_bytes();
    let page = Page::new(command.clone());
    page.render(&mut bytes)
        .map_err(|error| Failure::io(Path::new("a manual page"), "write", &error))?;
    pages.push((file, bytes));
    for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
        collect(inner, &format!("{name}-{}", inner.get_name()), folder, pages)?;
    }
    Ok(())
}
