//! Build, check and findings.

use std::path::Path;

use super::arguments::{Build, Check, Findings, SITE};
use super::complaints::{Complaints, End, check_all, size};
use super::notes::Notes;
use crate::diagnostic::{Diagnostics, Severity, count};
use crate::pipeline::{self, Options, Outcome};
use crate::shell::find::{self, Found};
use crate::shell::{
    Failure, Published, Stage, Target, Terminal, Wanted, What, built_in, quoted, read, terminal,
};
use crate::styled::Styled;

pub(super) fn build(arguments: &Build, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let real = find::report_folder(folder, "build")?;
    let wanted = Wanted { what: What::Site, usual: SITE, report: &real };
    let target = Target::new(&arguments.out, wanted)?;
    let notes = Notes::new(&target, &real, arguments.notes)?;
    let reading = read::report(&real)?;
    let stage = Stage::new(target)?;
    let options = Options { minify: !arguments.no_minify };
    let theme = built_in::theme().beside(reading.themes.clone());
    let mut outcome = pipeline::build(&reading.sources, &theme, options, &stage);
    let page = notes.page(&mut outcome, &reading.sources, &theme);
    let complaints = Complaints::of(&reading, &outcome, folder);
    complaints.say(terminal);
    if let Some(end) = complaints.failed() {
        terminal.insist(&complaints.closing_unwritten());
        return Ok(end);
    }
    stage.carry(&reading.carried)?;
    let published = stage.publish()?;
    let summary = |report| pipeline::summary(report, &check_all(folder));
    for line in outcome.report.iter().flat_map(summary) {
        terminal.tell(&line);
    }
    terminal.tell(&wrote(&arguments.out, &published));
    notes.put(page, terminal)?;
    Ok(End::Done)
}

pub(super) fn check(arguments: &Check, terminal: &Terminal) -> Result<End, Failure> {
    if let Some(found) = find::report_of_file(&arguments.path)? {
        return check_file(&found, arguments, terminal);
    }
    let folder = &arguments.path;
    let reading = read::report(&find::report_folder(folder, "check")?)?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme);
    let complaints = Complaints::of(&reading, &outcome, folder).each(arguments.all);
    complaints.say_those(Severity::Warning, terminal);
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
    complaints.say_those(Severity::Error, terminal);
    let (failed, closing) = match complaints.failed() {
        Some(end) => (end, complaints.closing_unwritten()),
        None => (End::Done, complaints.closing()),
    };
    terminal.tell(&closing);
    Ok(failed)
}

/// Checks the whole report, since files depend on each other, and shows the complaints about one file.
fn check_file(found: &Found, arguments: &Check, terminal: &Terminal) -> Result<End, Failure> {
    let reading = read::report(&found.report)?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme);
    let mut complaints = Complaints::of(&reading, &outcome, &found.named).each(true);
    let elsewhere = complaints.only(&found.file);
    let report = outcome.report.as_ref();
    let part = report.map(|report| pipeline::part(report, &found.file));
    if part == Some(None) {
        return Err(find::unread(&arguments.path));
    }
    complaints.say(terminal);
    let name = quoted(&arguments.path);
    terminal.tell(&match part.flatten() {
        Some(part) => format!("{name} is {part}; {}.", complaints.counts()),
        None => format!("{name}: {}.", complaints.counts()),
    });
    if elsewhere > 0 {
        let errors = count(elsewhere, "error");
        let check = check_all(&found.named).replace(" --all", "");
        terminal.tell(&format!("Other files have {errors}: {check}"));
    }
    Ok(complaints.failed().unwrap_or(End::Done))
}

/// Prints data to standard output.
fn print(text: &Styled) -> Result<(), Failure> {
    terminal::print(text)
        .map_err(|error| Failure::io(Path::new("standard output"), "write to", &error))
}

pub(super) fn print_findings(arguments: &Findings, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let found = find::report_folder(folder, "findings")
        .map_err(|failure| arguments.part_as_folder(failure))?;
    let reading = read::report(&found)?;
    let mut complaints = Diagnostics::new();
    let report = pipeline::read(&reading.sources, &mut complaints);
    complaints.sort();
    let outcome = Outcome { complaints, report };
    let complaints = Complaints::of(&reading, &outcome, folder);
    complaints.say(terminal);
    let mut end = complaints.failed();
    if end.is_some() {
        terminal.insist(&complaints.closing());
    }
    // Readers who ask for the names may be about to fix exactly those claims.
    let claims_only = complaints.all(pipeline::leaves_findings_whole);
    if let Some(end) = end.take_if(|_| !(arguments.names.is_some() && claims_only)) {
        return Ok(end);
    }
    let text = outcome
        .report
        .map(|report| pipeline::findings(&report, arguments.form()))
        .unwrap_or_default();
    print(&text)?;
    Ok(end.unwrap_or(End::Done))
}

/// Returns the last line of a build, such as ``Wrote `site/index.html` ...``.
fn wrote(out: &Path, published: &Published) -> String {
    let size = size(published.bytes);
    let cover = quoted(&out.join("index.html"));
    let mut line =
        format!("Wrote {cover} ({} files, {size}): open it in a browser.", published.files);
    if let Some(left) = &published.left {
        line.push_str(&format!("\nThe old site could not be removed: it is in {}.", quoted(left)));
    }
    line
}
