//! Build and findings.

use std::path::Path;

use super::arguments::{Build, Findings, SITE};
use super::complaints::{Complaints, End, check_all, size};
use super::notes::Notes;
use crate::diagnostic::Diagnostics;
use crate::phase::{Phase, during};
use crate::pipeline::{self, Options, Outcome};
use crate::shell::{
    Failure, Published, Stage, Target, Terminal, Wanted, What, built_in, find, quoted, read,
    terminal,
};
use crate::styled::Styled;

pub(super) fn build(arguments: &Build, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let real = find::report_folder(folder, "build")?;
    let wanted = Wanted { what: What::Site, usual: SITE, report: &real };
    let target = Target::new(&arguments.out, wanted)?;
    let notes = Notes::new(&target, &real, arguments.notes)?;
    let mut watch = terminal.watch();
    let reading = during(&watch, Phase::Read, || read::report(&real))?;
    let stage = Stage::new(target)?;
    let options = Options { minify: !arguments.no_minify, watch: &watch };
    let theme = built_in::theme().beside(reading.themes.clone());
    let mut outcome = pipeline::build(&reading.sources, &theme, options, &stage);
    watch.hush();
    let page = notes.page(&mut outcome, &reading.sources, &theme);
    let complaints = Complaints::of(&reading, &outcome, folder);
    complaints.say(terminal);
    if let Some(end) = complaints.failed() {
        terminal.insist(&complaints.closing_unwritten());
        arguments.timings.say(&watch, terminal);
        return Ok(end);
    }
    let published = during(&watch, Phase::Publish, || {
        stage.carry(&reading.carried)?;
        stage.publish()
    })?;
    let summary = |report| pipeline::summary(report, &check_all(folder));
    for line in outcome.report.iter().flat_map(summary) {
        terminal.tell(&line);
    }
    terminal.tell(&wrote(&arguments.out, &published));
    notes.put(page, terminal)?;
    arguments.timings.say(&watch, terminal);
    Ok(End::Done)
}

/// Prints data to standard output.
pub(super) fn print(text: &Styled) -> Result<(), Failure> {
    terminal::print(text)
        .map_err(|error| Failure::io(Path::new("standard output"), "write to", &error))
}

pub(super) fn print_findings(arguments: &Findings, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let found = find::report_folder(folder, "findings")
        .map_err(|failure| arguments.part_as_folder(failure))?;
    let mut watch = terminal.watch();
    let reading = during(&watch, Phase::Read, || read::report(&found))?;
    let mut complaints = Diagnostics::new();
    let report = pipeline::read_watched(&reading.sources, &watch, &mut complaints);
    watch.hush();
    arguments.timings.say(&watch, terminal);
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
