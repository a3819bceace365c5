//! Doctor: what is installed, and in which state the report is.

use std::path::Path;

use super::arguments::Doctor;
use super::commands::print;
use super::complaints::{Complaints, End};
use super::init::SCHEMAS;
use crate::diagnostic::count;
use crate::phase::Nobody;
use crate::pipeline;
use crate::schema;
use crate::shell::find::SETTINGS;
use crate::shell::{Browser, Failure, built_in, find, machine, quoted, read};
use crate::styled::{Styled, Tone};

pub(super) fn doctor(arguments: &Doctor) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let mut lines = Vec::new();
    let is_report = find::is_report(folder);
    let end = match is_report || !find::is_folder(folder) {
        true => report(folder, &mut lines)?,
        false => {
            lines.push(format!(
                "{PROGRAM}; {} is no report: `wrapped init` makes one",
                this(folder)
            ));
            End::Done
        }
    };
    let browser = Browser::find(None).ok();
    if let Some(browser) = &browser {
        lines.push(format!("PDF, PNG, PowerPoint: {}", browser.described()));
    }
    if is_report {
        lines.push(format!("Editor: {}", editor(folder)));
    }
    lines.push(match browser {
        Some(_) => "Not found: nothing that you need".to_owned(),
        None => {
            "Not found: a browser, which `wrapped export` needs, and nothing else does".to_owned()
        }
    });
    print(&Styled(vec![(Tone::Plain, lines.join("\n") + "\n")]))?;
    Ok(end)
}

const PROGRAM: &str = concat!("wrapped ", env!("CARGO_PKG_VERSION"));

/// Says in which state the report is, and which theme it has.
fn report(folder: &Path, lines: &mut Vec<String>) -> Result<End, Failure> {
    let reading = read::report(&find::report_folder(folder, "doctor")?)?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme, &Nobody);
    let complaints = Complaints::of(&reading, &outcome, folder);
    let (said, end) = (complaints.counts(), complaints.failed());
    match &outcome.report {
        None => {
            lines.push(format!("{PROGRAM}; {}: its settings cannot be read; {said}", this(folder)))
        }
        Some(report) => {
            let write_ups = count(report.edition.incidents.len(), "write-up");
            lines.push(format!("{PROGRAM}; {}: {write_ups}, {said}", this(folder)));
            let settings = &report.edition.settings;
            let on = match settings.theme == settings.theme_base {
                true => String::new(),
                false => format!(", which stands on `{}`", settings.theme_base),
            };
            lines.push(format!("Theme: `{}`{on}", settings.theme));
        }
    }
    Ok(end.unwrap_or(End::Done))
}

fn this(folder: &Path) -> String {
    match folder == Path::new(".") {
        true => "this folder".to_owned(),
        false => quoted(folder),
    }
}

/// Says whether an editor finds the schemas, and whether they are those of this version.
fn editor(folder: &Path) -> String {
    let place = folder.join(SCHEMAS);
    let place = place.strip_prefix(".").unwrap_or(&place);
    if !find::is_folder(place) {
        return "no schemas here; `wrapped init` adds what editors need".to_owned();
    }
    let is_new =
        |name: &str| machine::text(&place.join(format!("{name}.json"))) == schema::of(name);
    if !schema::names().into_iter().all(is_new) {
        let place = place.display();
        return format!(
            "the schemas are of another version: `wrapped schema --out {place}` renews them"
        );
    }
    let points =
        |path: &&str| machine::text(&folder.join(path)).is_some_and(|text| text.contains(SCHEMAS));
    match [".vscode/settings.json", SETTINGS].iter().find(|path| points(path)) {
        Some(path) => format!("{path} points at the schemas of this version"),
        None => {
            "nothing points at the schemas: `wrapped schema --help` says what to write".to_owned()
        }
    }
}
