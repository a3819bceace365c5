//! An import from its files to its plan, on one screen.

pub mod told;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, mistakes};
use crate::ledger::{self, Folder, Ledger, Plan};
use crate::parse;
use crate::source::{Source, SourceId, Sources};
use crate::time::Zone;
use crate::tracker::{self, Account, DateOrder, File, Format, Mapping, Taken};

/// Where the record of the last import lies in a report folder.
pub const RECORD: &str = ledger::PATH;

/// What is to be imported, and into what.
pub struct Ask<'a> {
    /// The report folder.
    pub sources: &'a Sources,
    /// The record of what the last import wrote.
    pub record: Option<Source>,
    /// The record that an interrupted import was about to leave.
    pub interrupted: Option<Source>,
    /// The mapping, where there is one.
    pub mapping: Option<Source>,
    /// The tracker and the form of its export.
    pub format: Format,
    /// The files of the export.
    pub files: &'a [File],
    /// Only incidents of this year; `None` takes the report's.
    pub year: Option<i32>,
    /// The order of day and month in numeric dates, where the user says so.
    pub order: Option<DateOrder>,
    /// Whether descriptions are taken too.
    pub descriptions: bool,
}

/// What an import would do, and what it read.
pub struct Outcome {
    /// What is to be written.
    pub plan: Plan,
    /// What became of each row.
    pub account: Account,
    /// The year whose incidents were taken.
    pub year: i32,
    /// The record as it is to be; `None` where it stays as it is.
    pub record: Option<String>,
    /// Whether this is the first import into the report.
    pub first: bool,
}

/// Why an import writes nothing.
pub struct Refused {
    /// What is wrong, each with its place.
    pub complaints: Diagnostics,
    /// The files that the complaints speak of.
    pub sources: Sources,
    /// Whether these lie in the report folder, and their paths begin there; else they are as the user typed them.
    pub in_report: bool,
}

/// Reads an export and decides what to write, without touching the disk.
///
/// # Errors
/// Where the settings, the mapping, the export or the record cannot be read, or where it cannot be told which file is whose.
pub fn plan(ask: Ask) -> Result<Outcome, Refused> {
    let refused =
        |complaints| Refused { complaints, sources: ask.sources.clone(), in_report: true };
    let (year, zone, severities) = settings(ask.sources).map_err(refused)?;
    let mapping = ask.mapping.map(|source| alone(source, false, |_, source| Mapping::read(source)));
    let mapping = mapping.transpose()?;
    let read = |source: Source| {
        alone(source, true, |id, source| {
            Ledger::read(id, source).map_err(|complaint| {
                let mut complaints = Diagnostics::new();
                complaints.push(*complaint);
                complaints
            })
        })
    };
    let first = ask.record.is_none();
    let ledger = ask.record.map(read).transpose()?.unwrap_or_default();
    let interrupted = ask.interrupted.map(read).transpose()?;
    let year = ask.year.unwrap_or(year);
    let asked = tracker::Ask {
        format: ask.format,
        files: ask.files,
        mapping: mapping.as_ref(),
        year: Some(year),
        order: ask.order,
        descriptions: ask.descriptions,
        zone,
        severities: &severities,
    };
    let typed = |complaints| Refused { complaints, sources: Sources::default(), in_report: false };
    let Taken { records, account } = tracker::read(&asked).map_err(typed)?;
    let is_whole = interrupted.is_none();
    let folder = Folder { sources: ask.sources, ledger: ledger.clone(), interrupted };
    let plan = ledger::plan(folder, &records, ask.descriptions).map_err(refused)?;
    let record = (!is_whole || plan.ledger != ledger).then(|| plan.ledger.text());
    Ok(Outcome { plan, account, year, record, first })
}

/// Returns the report's year, zone and severities.
fn settings(sources: &Sources) -> Result<(i32, Zone, Vec<String>), Diagnostics> {
    let mut complaints = Diagnostics::new();
    let parsed = parse::edition(sources, &mut complaints);
    let is_of_settings = |one: &Diagnostic| mistakes::speaks_of(one, "wrapped.yaml", sources);
    complaints.retain(|one| one.severity == Severity::Error && is_of_settings(one));
    match parsed.edition {
        Some(edition) if complaints.errors() == 0 => {
            let settings = edition.settings;
            Ok((settings.year, settings.zone, settings.severities))
        }
        _ => Err(complaints),
    }
}

/// Reads a file that is no part of the report's sources; its complaints point into it.
fn alone<T>(
    source: Source,
    in_report: bool,
    read: impl Fn(SourceId, &Source) -> Result<T, Diagnostics>,
) -> Result<T, Refused> {
    let sources = Sources::new(vec![source]);
    let id = SourceId(0);
    read(id, sources.get(id)).map_err(|complaints| Refused {
        complaints,
        sources: sources.clone(),
        in_report,
    })
}

#[cfg(test)]
mod tests;
