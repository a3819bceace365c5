//! The command `import`: an export in, write-ups out.

use std::path::{Path, PathBuf};

use super::complaints::End;
use super::trackers::{Export, Import};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, count};
use crate::import::{self, Ask, Outcome, RECORD, Refused, told};
use crate::shell::find::{self, MAPPING};
use crate::shell::read::{self, FolderContents};
use crate::shell::{Drawer, Failure, Placed, Terminal, drawer, quoted, terminal};
use crate::source::{Source, Sources};
use crate::styled::{Styled, Tone};
use crate::tracker::File;

pub(super) fn import(arguments: &Import, terminal: &Terminal) -> Result<End, Failure> {
    let (format, asked) = arguments.format.asked();
    let command = format!("import {} {} --into", format.name(), names(&asked.files));
    let report = find::report_folder(&asked.into, &command)?;
    let mapping = mapping(asked, &report)?;
    let files = asked.files.iter().map(|path| file(path));
    let files: Vec<File> = files.collect::<Result<_, _>>()?;
    let reading = read::report(&report)?;
    let drawer = Drawer::open(&report, RECORD)?;
    if let Some(end) = unread(&reading, asked, terminal) {
        return Ok(end);
    }
    let ask = Ask {
        sources: &reading.sources,
        record: drawer.record(),
        interrupted: drawer.interrupted(),
        mapping: mapping.clone(),
        format,
        files: &files,
        year: asked.year,
        order: asked.date_order.map(super::trackers::Order::of),
        descriptions: asked.descriptions,
    };
    match import::plan(ask) {
        Ok(outcome) => {
            told(&outcome, &reading.sources, asked, mapping.as_ref(), terminal)?;
            if !asked.dry_run {
                put(&outcome, drawer)?;
            }
            end(&outcome, asked, &report, terminal);
            Ok(End::Done)
        }
        Err(Refused { complaints, sources, in_report }) => {
            let root = if in_report { asked.into.as_path() } else { Path::new(".") };
            refuse(&complaints, &sources, root, terminal);
            Ok(End::Errors)
        }
    }
}

/// Returns the files as they were typed; more than three are not all named.
fn names(files: &[PathBuf]) -> String {
    let names: Vec<String> =
        files.iter().take(3).map(|path| path.to_string_lossy().into_owned()).collect();
    if files.len() > 3 { format!("{} ...", names.join(" ")) } else { names.join(" ") }
}

fn file(path: &Path) -> Result<File, Failure> {
    let name = match path.to_string_lossy().as_ref() {
        "-" => "standard input".to_owned(),
        name => name.to_owned(),
    };
    Ok(File { name, bytes: drawer::export(path)? })
}

/// Returns the mapping that was named, or that of the report.
fn mapping(asked: &Export, report: &Path) -> Result<Option<Source>, Failure> {
    let (path, bytes) = match &asked.mapping {
        Some(path) => (path.clone(), Some(drawer::export(path)?)),
        None => (asked.into.join(MAPPING), drawer::if_there(&report.join(MAPPING))?),
    };
    let name = path.strip_prefix("./").unwrap_or(&path).to_string_lossy().into_owned();
    Ok(bytes.map(|bytes| Source::decode(name, bytes)))
}

/// Stops where files of the report could not be read: one of them may be the write-up of an incident.
fn unread(reading: &FolderContents, asked: &Export, terminal: &Terminal) -> Option<End> {
    if reading.complaints.errors() == 0 {
        return None;
    }
    refuse(&reading.complaints, &reading.sources, &asked.into, terminal);
    let is_disk = reading.complaints.iter().any(|one| one.name == read::UNREADABLE);
    Some(if is_disk { End::DiskFailed } else { End::Errors })
}

fn refuse(complaints: &Diagnostics, sources: &Sources, root: &Path, terminal: &Terminal) {
    let errors: Vec<Diagnostic> =
        complaints.iter().filter(|one| one.severity == Severity::Error).cloned().collect();
    terminal.complain(&errors, sources, root);
    terminal.insist(&format!("{}; nothing was written.", count(complaints.errors(), "error")));
}

/// Says what was read and what changes: in a dry run that is the answer, which goes to standard output.
fn told(
    outcome: &Outcome,
    sources: &Sources,
    asked: &Export,
    mapping: Option<&Source>,
    terminal: &Terminal,
) -> Result<(), Failure> {
    told::read(outcome).iter().for_each(|line| terminal.tell(line));
    let changes = told::changes(&outcome.plan);
    match asked.dry_run {
        true => {
            let text = changes.iter().map(|line| format!("{line}\n")).collect();
            terminal::print(&Styled(vec![(Tone::Plain, text)]))
                .map_err(|error| Failure::io(Path::new("standard output"), "write to", &error))?;
        }
        false => changes.iter().for_each(|line| terminal.tell(line)),
    }
    told::kept(&outcome.plan).iter().for_each(|line| terminal.tell(line));
    let left: Vec<Diagnostic> = outcome.plan.left.iter().cloned().collect();
    terminal.complain(&left, sources, &asked.into);
    let mapping = mapping.map_or(MAPPING, |source| source.path.as_str());
    told::untaken(outcome, mapping).iter().for_each(|line| terminal.tell(line));
    Ok(())
}

fn put(outcome: &Outcome, drawer: Drawer) -> Result<(), Failure> {
    let Some(record) = &outcome.record else { return Ok(()) };
    let changes = outcome.plan.changes.iter();
    let placed = changes.map(|change| Placed {
        path: &change.path,
        before: change.before.as_deref(),
        after: &change.after,
    });
    drawer.put(&placed.collect::<Vec<_>>(), record)
}

fn end(outcome: &Outcome, asked: &Export, report: &Path, terminal: &Terminal) {
    if asked.dry_run {
        return terminal.tell("Nothing was written (--dry-run).");
    }
    let folder = quoted(&asked.into);
    let lines = told::written(outcome, folder.trim_matches('`'), find::in_git(report));
    lines.iter().for_each(|line| terminal.tell(line));
}
