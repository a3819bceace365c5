//! New: a file for an incident, a near miss, a claim, an award or a slide, with comments that teach.

use std::path::Path;

use super::arguments::{New, What, WriteUp};
use super::ask::{Ask, Question};
use super::commands::print;
use super::complaints::End;
use super::init::zone_of_the_machine;
use crate::diagnostic::{Diagnostics, short};
use crate::pipeline;
use crate::scaffold::{
    Ids, NewWriteUp, award, award_id, claim_id, hypothesis, slide, slide_id, slug,
};
use crate::shell::{Failure, Terminal, find, machine, plant, quoted, read};
use crate::source::Sources;
use crate::styled::{Styled, Tone};
use crate::time::{Date, Instant, Zone, parse_moment};

pub(super) fn new(arguments: &New, terminal: &Terminal) -> Result<End, Failure> {
    let ask = Ask::new(terminal);
    match &arguments.what {
        What::Incident(given) => incident(given, None, &ask, terminal),
        What::NearMiss(given) => incident(&given.write_up, Some(&given.saved_by), &ask, terminal),
        What::Hypothesis(given) => {
            let place = Place::of(&given.report.folder, "new hypothesis")?;
            let words = "What do you claim, in a sentence?";
            let statement = text(&ask, given.statement.as_deref(), words, "--statement")?;
            let id = claim_id(&statement, &place.ids(&["hypotheses/", "slides/"]));
            let text = hypothesis(&id, &statement, place.today());
            place.put("hypotheses", &id, &text, terminal)
        }
        What::Award(given) => {
            let place = Place::of(&given.report.folder, "new award")?;
            let title = text(&ask, given.title.as_deref(), "What is the award called?", "--title")?;
            let id = award_id(&title, &place.ids(&["awards/"]));
            place.put("awards", &id, &award(&id, &title), terminal)
        }
        What::Slide(given) => {
            let place = Place::of(&given.report.folder, "new slide")?;
            let title = text(&ask, given.title.as_deref(), "What is the slide called?", "--title")?;
            let id = slide_id(&title, &place.ids(&["hypotheses/", "slides/"]));
            place.put("slides", &id, &slide(&id, &title), terminal)
        }
    }
}

/// Makes a write-up; with `saved_by`, that of a near miss.
fn incident(
    given: &WriteUp,
    saved_by: Option<&Vec<String>>,
    ask: &Ask,
    terminal: &Terminal,
) -> Result<End, Failure> {
    let is_near_miss = saved_by.is_some();
    let command = if is_near_miss { "new near-miss" } else { "new incident" };
    let place = Place::of(&given.report.folder, command)?;
    let words = match is_near_miss {
        true => "What nearly happened, in a line?",
        false => "What happened, in a line?",
    };
    let title = text(ask, given.title.as_deref(), words, "--title")?;
    let saved_by = saved_by.map(|given| safeguards(ask, given)).transpose()?.unwrap_or_default();
    let started_at = started(ask, given.started.as_deref(), place.zone)?;
    let day = parse_moment(&started_at, place.zone).ok().map(|(when, _)| when.date(place.zone));
    let year = day.map_or(place.year, Date::year);
    let ids = place.ids(&["incidents/"]);
    if let Some(asked) = &given.id
        && let Some((why, hint)) = ids.no_use_for(asked)
    {
        return Err(Failure::new(format!("`--id {}`: {why}", short(asked))).hint(hint));
    }
    let name = match (day, slug(&title)) {
        (Some(day), name) if name.is_empty() => day.to_string(),
        (Some(day), name) => format!("{day}-{name}"),
        (None, name) if name.is_empty() && is_near_miss => "near-miss".to_owned(),
        (None, name) if name.is_empty() => "incident".to_owned(),
        (None, name) => name,
    };
    let id = given.id.clone().or_else(|| ids.next(year)).unwrap_or_else(|| ids.free(&name));
    let folder = match place.sources.has_folder(&format!("incidents/{year}")) {
        true => format!("incidents/{year}"),
        false => "incidents".to_owned(),
    };
    let write_up =
        NewWriteUp { id, title, is_near_miss, saved_by, started_at, year, is_draft: false };
    place.put(&folder, &name, &write_up.text(), terminal)
}

/// Asks for a text, which may be empty: it is filled in later then.
fn text(ask: &Ask, given: Option<&str>, words: &str, flag: &str) -> Result<String, Failure> {
    let question = Question { words, flag, default: "" };
    ask.answer(given, &question, |text| Ok(text.trim().to_owned()))
}

fn safeguards(ask: &Ask, given: &[String]) -> Result<Vec<String>, Failure> {
    let given = (!given.is_empty()).then(|| given.join(","));
    let question =
        Question { words: "What saved you, in a word?", flag: "--saved-by", default: "" };
    ask.answer(given.as_deref(), &question, |text| {
        let words = text.split(',').map(|word| word.trim().to_owned());
        Ok(words.filter(|word| !word.is_empty()).collect())
    })
}

/// Asks when it began; empty where nobody knows.
fn started(ask: &Ask, given: Option<&str>, zone: Zone) -> Result<String, Failure> {
    let words = "When did it begin, as in 2025-03-14 09:02 or 2025-03-14?";
    let question = Question { words, flag: "--started", default: "" };
    ask.answer(given, &question, |text| match parse_moment(text, zone) {
        Ok(_) => Ok(text.trim().to_owned()),
        Err(_) if text.trim().is_empty() => Ok(String::new()),
        Err(_) => Err("write the year first, as in `2025-03-14 09:02` or `2025-03-14`".to_owned()),
    })
}

/// A report that gets a new file.
struct Place<'a> {
    named: &'a Path,
    sources: Sources,
    zone: Zone,
    year: i32,
}

impl Place<'_> {
    fn of<'a>(named: &'a Path, command: &str) -> Result<Place<'a>, Failure> {
        let sources = read::report(&find::report_folder(named, command)?)?.sources;
        let report = pipeline::read(&sources, &mut Diagnostics::new());
        let zone =
            report.as_ref().map_or_else(zone_of_the_machine, |one| one.edition.settings.zone);
        let today = zone.local(Instant::from_epoch(machine::now())).date;
        let year = report.map_or(today.year(), |one| one.edition.settings.year);
        Ok(Place { named, sources, zone, year })
    }

    fn today(&self) -> Date {
        self.zone.local(Instant::from_epoch(machine::now())).date
    }

    fn ids(&self, folders: &[&str]) -> Ids {
        Ids::of(&self.sources, folders)
    }

    /// Writes a file under a name that is free, and says where it is and what comes next.
    fn put(
        &self,
        folder: &str,
        name: &str,
        text: &str,
        terminal: &Terminal,
    ) -> Result<End, Failure> {
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        for name in std::iter::once(name.to_owned()).chain(numbered) {
            let path = self.named.join(folder).join(format!("{name}.md"));
            let path = path.strip_prefix(".").map(Path::to_owned).unwrap_or(path);
            if plant(&path, text)? {
                print(&Styled(vec![(Tone::Plain, format!("{}\n", path.display()))]))?;
                terminal.tell(&format!(
                    "Next: open it and fill it in; then `wrapped check {}`.",
                    quoted(&path).trim_matches('`')
                ));
                return Ok(End::Done);
            }
        }
        unreachable!("there are more numbers than files")
    }
}
