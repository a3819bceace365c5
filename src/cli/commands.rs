//! Build, check and findings.

use std::path::Path;

use super::arguments::{Build, Check, Findings};
use super::notes::Notes;
use super::told::{End, closing, complaints, failed, size};
use crate::diagnostic::Diagnostics;
use crate::pipeline::{self, Options, Outcome};
use crate::shell::failure::{Failure, quoted};
use crate::shell::target::Target;
use crate::shell::terminal::{self, Terminal};
use crate::shell::write::{Published, Stage};
use crate::shell::{built_in, find, read};

pub(super) fn build(arguments: &Build, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let real = find::report_folder(folder)?;
    let target = Target::new(&arguments.out, &real)?;
    let notes = Notes::new(&target, &real, arguments.notes)?;
    let reading = read::report(&real)?;
    let stage = Stage::new(target)?;
    let options = Options {
        minify: !arguments.no_minify,
    };
    let theme = built_in::theme().beside(reading.themes.clone());
    let mut outcome = pipeline::build(&reading.sources, &theme, options, &stage);
    let page = notes.page(&mut outcome, &reading.sources, &theme);
    let told = complaints(&reading, &outcome, folder, terminal);
    if let Some(end) = failed(&told) {
        terminal.insist(&format!("{}; nothing written", closing(&reading, &told)));
        return Ok(end);
    }
    let published = stage.publish()?;
    for line in outcome.report.iter().flat_map(pipeline::summary) {
        terminal.tell(&line);
    }
    terminal.tell(&wrote(&arguments.out, &published));
    notes.put(page, terminal)?;
    Ok(End::Done)
}

pub(super) fn check(arguments: &Check, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let reading = read::report(&find::report_folder(folder)?)?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme);
    let told = complaints(&reading, &outcome, folder, terminal);
    terminal.tell(&closing(&reading, &told));
    Ok(failed(&told).unwrap_or(End::Done))
}

pub(super) fn print_findings(arguments: &Findings, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let found = find::report_folder(folder).map_err(|failure| arguments.part_as_folder(failure))?;
    let reading = read::report(&found)?;
    let mut told = Diagnostics::new();
    let report = pipeline::read(&reading.sources, &mut told);
    told.sort();
    let outcome = Outcome { told, report };
    let told = complaints(&reading, &outcome, folder, terminal);
    let mut end = failed(&told);
    if end.is_some() {
        terminal.insist(&closing(&reading, &told));
    }
    // Whoever looks for the names may well have claims to mend.
    let claims_only = told.iter().all(pipeline::leaves_findings_whole);
    if let Some(end) = end.take_if(|_| !(arguments.names.is_some() && claims_only)) {
        return Ok(end);
    }
    let text = outcome
        .report
        .map(|report| pipeline::findings(&report, arguments.form()))
        .unwrap_or_default();
    let printed = terminal::print(&text);
    printed.map_err(|error| Failure::io(Path::new("standard output"), "write to", &error))?;
    Ok(end.unwrap_or(End::Done))
}

/// Returns the last line of a build, such as ``Wrote `site/index.html` ...``.
fn wrote(out: &Path, published: &Published) -> String {
    let size = size(published.bytes);
    let cover = quoted(&out.join("index.html"));
    let mut line = format!(
        "Wrote {cover} ({} files, {size}): open it in a browser.",
        published.files
    );
    if let Some(left) = &published.left {
        line.push_str(&format!(
            "\nThe old site could not be removed: it is in {}.",
            quoted(left)
        ));
    }
    line
}
