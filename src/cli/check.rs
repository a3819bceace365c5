//! Check: what is wrong, for people and for machines.

use std::path::Path;

use super::arguments::{Check, Form};
use super::commands::print;
use super::complaints::{Complaints, End, check_all};
use crate::diagnostic::{Severity, count};
use crate::phase::{Phase, during};
use crate::pipeline::{self, Outcome};
use crate::shell::find::{self, Found};
use crate::shell::read::FolderContents;
use crate::shell::{Failure, Terminal, built_in, quoted, read};
use crate::styled::{Styled, Tone};

pub(super) fn check(arguments: &Check, terminal: &Terminal) -> Result<End, Failure> {
    if arguments.all && arguments.format != Form::Human {
        return Err(Failure::new("`--all` and a format for machines do not go together")
            .hint("leave `--all` out: such a format lists each complaint in each place already")
            .hint("to see what became of each file, run `wrapped check --all` beside it"));
    }
    if let Some(found) = find::report_of_file(&arguments.path)? {
        return check_file(&found, arguments, terminal);
    }
    let folder = &arguments.path;
    let (reading, outcome) = checked(&find::report_folder(folder, "check")?, arguments, terminal)?;
    let complaints = Complaints::of(&reading, &outcome, folder).each(arguments.all);
    if arguments.format == Form::Human {
        complaints.say_those(Severity::Warning, terminal);
    }
    if let Some(report) = &outcome.report {
        if arguments.all {
            print(&pipeline::account_in_full(report))?;
        }
        let all = (!arguments.all).then(|| check_all(folder));
        for line in pipeline::account(report, all.as_deref(), complaints.failed().is_some()) {
            terminal.tell(&line);
        }
        terminal.tell("");
    }
    match arguments.format {
        Form::Human => complaints.say_those(Severity::Error, terminal),
        _ => data(&complaints, arguments)?,
    }
    let closing = match complaints.failed() {
        Some(_) => complaints.closing_unwritten(),
        None => complaints.closing(),
    };
    Ok(end(&complaints, arguments, &closing, terminal))
}

/// Reads and checks a report folder.
fn checked(
    folder: &Path,
    arguments: &Check,
    terminal: &Terminal,
) -> Result<(FolderContents, Outcome), Failure> {
    let mut watch = terminal.watch();
    let reading = during(&watch, Phase::Read, || read::report(folder))?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme, &watch);
    watch.hush();
    arguments.timings.say(&watch, terminal);
    Ok((reading, outcome))
}

/// Checks the whole report, since files depend on each other, and shows the complaints about one file.
fn check_file(found: &Found, arguments: &Check, terminal: &Terminal) -> Result<End, Failure> {
    let (reading, outcome) = checked(&found.report, arguments, terminal)?;
    let mut complaints = Complaints::of(&reading, &outcome, &found.named).each(true);
    let elsewhere = complaints.only(&found.file);
    let report = outcome.report.as_ref();
    let part = report.map(|report| pipeline::part(report, &found.file));
    if part == Some(None) {
        return Err(find::unread(&arguments.path));
    }
    match arguments.format {
        Form::Human => complaints.say(terminal),
        _ => data(&complaints, arguments)?,
    }
    let name = quoted(&arguments.path);
    let closing = match part.flatten() {
        Some(part) => format!("{name} is {part}; {}.", complaints.counts()),
        None => format!("{name}: {}.", complaints.counts()),
    };
    let end = end(&complaints, arguments, &closing, terminal);
    if elsewhere > 0 {
        let errors = count(elsewhere, "error");
        let check = check_all(&found.named).replace(" --all", "");
        terminal.tell(&format!("Other files have {errors}: {check}"));
    }
    Ok(end)
}

/// Prints the complaints in a form for machines.
fn data(complaints: &Complaints, arguments: &Check) -> Result<(), Failure> {
    let text = complaints.document(arguments.format, arguments.quiet && !arguments.strict);
    print(&Styled(vec![(Tone::Plain, text)]))
}

/// Says the last line, and decides how the run ends.
fn end(complaints: &Complaints, arguments: &Check, closing: &str, terminal: &Terminal) -> End {
    match complaints.failed() {
        None if arguments.strict && complaints.has_warnings() => {
            let closing = closing.trim_end_matches('.');
            // Without this line a quiet run would fail without a word.
            terminal.insist(&format!("{closing}; with `--strict` a warning fails the check."));
            End::Errors
        }
        failed => {
            terminal.tell(closing);
            failed.unwrap_or(End::Done)
        }
    }
}
