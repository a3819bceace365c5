//! Arguments, help and exit codes.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use clap::{Args, Parser, Subcommand};

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::pipeline::{self, Form, Options, Outcome};
use crate::shell::failure::{Failure, quoted};
use crate::shell::read::{Reading, UNREADABLE};
use crate::shell::target::Target;
use crate::shell::terminal::{self, Terminal};
use crate::shell::write::{Published, Stage};
use crate::shell::{built_in, find, read};
use crate::source::SourceId;

/// Turns a folder of Markdown incident write-ups into the year's Incident Wrapped.
#[derive(Parser)]
#[command(name = "wrapped", version, about, after_help = AFTER_HELP, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
A report folder:
  wrapped.yaml          title, year, time zone
  incidents/**/*.md     one write-up a file
  hypotheses/*.md       one claim a file, written down before the reading

Examples:
  wrapped build content              the site of content/, in site/
  wrapped check content              every problem, with its place and a way out
  wrapped findings content           the figures, here in the terminal

Exit codes: 0 done; 1 the content has errors, nothing was published; 2 wrong usage or disk failure";

#[derive(Subcommand)]
enum Command {
    /// Build the whole site
    #[command(after_help = BUILD_HELP)]
    Build(Build),
    /// Look for every problem, and write nothing
    #[command(after_help = CHECK_HELP)]
    Check(Check),
    /// Print the findings
    #[command(after_help = FINDINGS_HELP)]
    Findings(Findings),
}

const BUILD_HELP: &str = "\
The site is put together beside the target and takes its place as a whole. Where the content has
an error, nothing is published and the old site stays. A target that holds anything that this tool
did not write is refused.

Examples:
  wrapped build                      the report in the current folder, in site/
  wrapped build content              the report in content/, in site/
  wrapped build content -o /srv/www  the same, somewhere else

Then open site/index.html in a browser; it needs no server. site/deck.html is the slideshow in one
file, to mail.";

const CHECK_HELP: &str = "\
Each problem names file, line and column, shows the line, and says what to do. Errors stop a build;
a warning does not, and is silenced by its name, as in `allow: [clock-order]`, in wrapped.yaml or in
the file itself.

Examples:
  wrapped check content
  wrapped check content --quiet      errors only";

const FINDINGS_HELP: &str = "\
Examples:
  wrapped findings content           for a terminal of 80 columns; plain where it is piped
  wrapped findings content --brief   three sentences to paste into a chat
  wrapped findings content --json | jq '.findings[].id'
  wrapped findings content --json > findings.json
  wrapped findings content --names            what prose may cite, as `[39 times](finding:web-tests.ratio)`
  wrapped findings content --names=reviews    of that, what has `reviews` in its name";

#[derive(Args)]
struct Report {
    /// The report folder: the one that holds wrapped.yaml
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    /// Say errors only
    #[arg(short, long)]
    quiet: bool,
}

#[derive(Args)]
struct Build {
    #[command(flatten)]
    report: Report,
    /// Where the site goes
    #[arg(short, long, value_name = "FOLDER", default_value = "site")]
    out: PathBuf,
    /// Leave the pages as the theme writes them: larger, and easier to read
    #[arg(long)]
    no_minify: bool,
}

#[derive(Args)]
struct Check {
    #[command(flatten)]
    report: Report,
}

#[derive(Args)]
struct Findings {
    #[command(flatten)]
    report: Report,
    /// In three sentences without markup: how many, what was found and how sure, what became of the claims
    #[arg(long, group = "form")]
    brief: bool,
    /// As JSON, in full precision, with the incidents behind each figure
    #[arg(long, group = "form")]
    json: bool,
    /// Every name that prose may cite, or those with PART in them, to be copied into Markdown
    #[arg(long, value_name = "PART", group = "form")]
    #[arg(num_args = 0..=1, require_equals = true, default_missing_value = "")]
    names: Option<String>,
}

impl Findings {
    fn form(&self) -> Form {
        match (self.brief, self.json, &self.names) {
            (true, ..) => Form::Brief,
            (_, true, _) => Form::Json,
            (.., Some(part)) => Form::Names(part.clone()),
            _ => Form::Text,
        }
    }
}

/// Runs the command that the arguments ask for.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(error.exit_code() as u8);
        }
    };
    let (Command::Build(Build { report, .. })
    | Command::Check(Check { report })
    | Command::Findings(Findings { report, .. })) = &arguments.command;
    let terminal = Terminal::new(report.quiet);
    let place = note_panics();
    let done = contained(&place, || match &arguments.command {
        Command::Build(arguments) => build(arguments, &terminal),
        Command::Check(arguments) => check(arguments, &terminal),
        Command::Findings(arguments) => print_findings(arguments, &terminal),
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

/// How a run ended.
enum End {
    Done,
    /// The content has errors.
    Errors,
    /// A file of the report could not be read.
    DiskFailed,
}

fn build(arguments: &Build, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let real = find::report_folder(folder)?;
    let target = Target::new(&arguments.out, &real)?;
    let reading = read::report(&real)?;
    let stage = Stage::new(target)?;
    let options = Options {
        minify: !arguments.no_minify,
    };
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::build(&reading.sources, &theme, options, &stage);
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
    Ok(End::Done)
}

fn check(arguments: &Check, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let reading = read::report(&find::report_folder(folder)?)?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme);
    let told = complaints(&reading, &outcome, folder, terminal);
    terminal.tell(&closing(&reading, &told));
    Ok(failed(&told).unwrap_or(End::Done))
}

fn print_findings(arguments: &Findings, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let reading = read::report(&find::report_folder(folder)?)?;
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

/// Says every complaint of a run that the report does not allow, and returns them all.
fn complaints(
    reading: &Reading,
    outcome: &Outcome,
    folder: &Path,
    terminal: &Terminal,
) -> Diagnostics {
    let mut all = reading.told.clone();
    all.append(outcome.told.clone());
    if let Some(report) = &outcome.report {
        all.silence(&report.edition.settings.allow, &BTreeMap::new());
    }
    terminal.complain(&all, &reading.sources, folder);
    all
}

fn failed(told: &Diagnostics) -> Option<End> {
    if told.errors() == 0 {
        return None;
    }
    match told.iter().any(|one| one.name == UNREADABLE) {
        true => Some(End::DiskFailed),
        false => Some(End::Errors),
    }
}

/// Returns the last line, such as `41 of 42 incidents read; 1 error, 3 warnings`.
fn closing(reading: &Reading, told: &Diagnostics) -> String {
    let count = |n: usize, word: &str| match n {
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        n => format!("{n} {word}s"),
    };
    let broken = |id: SourceId| {
        let speaks_of =
            |one: &Diagnostic| matches!(one.place, Place::Source(ref span, _) if span.source == id);
        told.iter()
            .any(|one| one.severity == Severity::Error && speaks_of(one))
    };
    let is_incident = |path: &str| path.starts_with("incidents/");
    let unread = told.iter().filter(|one| {
        one.name == UNREADABLE && matches!(&one.place, Place::File(path, _) if is_incident(path))
    });
    let incidents = reading
        .sources
        .iter()
        .filter(|(_, source)| is_incident(&source.path));
    let (of, read) = incidents.fold((unread.count(), 0), |(of, read), (id, _)| {
        (of + 1, read + usize::from(!broken(id)))
    });
    let (errors, warnings) = (
        count(told.errors(), "error"),
        count(told.warnings(), "warning"),
    );
    format!("{read} of {of} incidents read; {errors}, {warnings}")
}

/// Returns the last line of a build, such as ``Wrote `site/index.html` ...``.
fn wrote(out: &Path, published: &Published) -> String {
    let size = match published.bytes {
        bytes if bytes < 1_000_000 => format!("{} KB", bytes.div_ceil(1000)),
        bytes => format!("{:.1} MB", bytes as f64 / 1e6),
    };
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

/// Keeps the words of a mistake of ours from the terminal; where it happened is kept for the message.
fn note_panics() -> Arc<Mutex<String>> {
    let place = Arc::new(Mutex::new(String::new()));
    let noted = Arc::clone(&place);
    panic::set_hook(Box::new(move |panic| {
        let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
        *noted = panic.to_string().replace('\n', " ");
    }));
    place
}

/// Runs a command so that a mistake of ours ends as a message, with the old site as it was.
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
        assert!(
            failure.to_string().contains("nothing was written"),
            "{failure}"
        );
    }
}
