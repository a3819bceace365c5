//! Reads an edition from its sources, and collects every complaint.

mod account;
mod allow;
mod altered;
mod award;
mod config;
mod contained;
mod estimand;
mod fence;
mod fields;
mod filter;
mod flat;
mod folder;
mod foreign;
mod form;
mod format;
mod found;
mod freeze;
pub mod front_matter;
mod held_back;
mod hours;
mod hypothesis;
mod id;
mod incident;
pub mod line;
mod memory;
mod moment;
mod names;
mod number;
mod odd_key;
mod people;
mod plain_number;
mod rubric;
mod slide;
mod slip;
mod spots;
mod strangers;
mod syntax;
mod theme;
pub mod tree;
mod truth;
mod typed;
mod unknown;
mod unseen;
mod uses;
mod write_ups;
mod written;
pub mod yaml;
mod zone;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::keys::Format;
use crate::model::{
    Account, Edition, Hypothesis, Incident, OwnAward, OwnSlide, PastEdition, Stamp, Tally,
};
use crate::parallel;
use crate::source::{Source, SourceId, Sources, Span};

pub use id::no_id;

use config::Draft;
use contained::contained;
use fields::Reader;
use folder::Role;
pub(crate) use front_matter::whole;
pub(crate) use tree::{Entry, Fields, Node, Shape};

use front_matter::FrontMatter;
use incident::House;
use uses::Front;
pub use write_ups::{WriteUp, all as write_ups};

/// The result of reading the folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The edition that could be read; `None` if `wrapped.yaml` could not be.
    pub edition: Option<Edition>,
    /// What each file is, before the links in its text are followed.
    pub account: Account,
    /// The warnings that single files silence, for `Diagnostics::silence`.
    pub allow: BTreeMap<SourceId, BTreeSet<String>>,
}

/// Reads the whole folder.
///
/// Anything with a mistake is reported and left out; everything else is still read and checked. If
/// `wrapped.yaml` has mistakes, defaults take their place, so that the complaints about all files come at once.
pub fn edition(sources: &Sources, complaints: &mut Diagnostics) -> Parsed {
    let Some((id, source)) = sources.find(config::PATH) else {
        complaints.push(no_report(sources));
        return Parsed::default();
    };
    folder::check(sources, complaints);
    let mut folder = Folder::default();
    let draft = contained(source, complaints, |complaints| {
        let fields = front_matter::whole(id, source, complaints)?;
        let draft = config::read(&fields, id, &folder::themes(sources), complaints);
        folder.add(id, Format::Settings, fields, true);
        draft
    });
    let usable = draft.is_some();
    let draft = draft.unwrap_or_default();
    folder.read(sources, &draft, complaints);
    let asked = uses::asked(&folder.hypotheses, &folder.awards);
    folder.look_over(sources, &asked, complaints);
    let files = folder.fronts.iter().map(|front| (front.source, front.format, &front.fields));
    people::complain(files, &folder.allow, complaints);
    id::unique(&folder.incident_ids, complaints);
    id::unique(&folder.own_ids, complaints);
    id::unique(&folder.award_ids, complaints);
    if folder.write_ups == 0 {
        complaints.push(no_write_ups());
    }
    let mut settings = draft.settle(&folder.incidents, complaints);
    if let Some(base) = folder.theme_base(sources, &settings.theme, complaints) {
        settings.theme_base = base;
    }
    let mut edition = Edition::new(settings, folder.incidents, folder.hypotheses, folder.tally);
    edition.awards = folder.awards;
    edition.awards.sort_by(|one, other| one.id.cmp(&other.id));
    edition.slides = folder.slides;
    edition.slides.sort_by(|one, other| one.id.cmp(&other.id));
    edition.memory = folder.memory;
    if usable {
        let ignored = memory::not_earlier(&edition.memory, edition.settings.year, complaints);
        folder.passed_over.extend(ignored);
    }
    Parsed {
        account: Account {
            keys: uses::of(&folder.fronts, &asked),
            strays: uses::strays(&folder.fronts),
            ..account::of(sources, &edition, &folder.held_back, &folder.passed_over)
        },
        edition: usable.then_some(edition),
        allow: folder.allow,
    }
}

fn no_report(sources: &Sources) -> Diagnostic {
    let complaint =
        Diagnostic::error("no-report", "there is no `wrapped.yaml`").in_file(config::PATH, None);
    if sources.find("wrapped.yml").is_some() {
        return complaint.hint("rename `wrapped.yml` to `wrapped.yaml`");
    }
    complaint.hint("another folder? name it, as in `wrapped build my-report`")
        .hint("a new report? write two lines into `wrapped.yaml`: `title: Incident Wrapped 2025` and `year: 2025`")
}

fn no_write_ups() -> Diagnostic {
    Diagnostic::warning("no-write-ups", "the report has no write-ups")
        .in_file("incidents/", None)
        .hint("put one Markdown file an incident into `incidents/`, with `id` and `title` in its front matter")
}

/// What was read from the folder so far.
#[derive(Default)]
struct Folder {
    write_ups: usize,
    incidents: Vec<Incident>,
    incident_ids: Vec<(String, Span)>,
    hypotheses: Vec<Hypothesis>,
    slides: Vec<OwnSlide>,
    /// The ids of hypotheses and own slides, which share their names.
    own_ids: Vec<(String, Span)>,
    awards: Vec<OwnAward>,
    award_ids: Vec<(String, Span)>,
    memory: BTreeMap<i32, PastEdition>,
    allow: BTreeMap<SourceId, BTreeSet<String>>,
    held_back: BTreeSet<SourceId>,
    fronts: Vec<Front>,
    tally: Tally,
    passed_over: BTreeSet<SourceId>,
}

impl Folder {
    fn read(&mut self, sources: &Sources, draft: &Draft, complaints: &mut Diagnostics) {
        let settings = &draft.settings;
        let scales: Vec<&str> = settings.scales.keys().map(String::as_str).collect();
        let house = House {
            zone: settings.zone,
            year: draft.year,
            severities: &settings.severities,
            scales: &scales,
        };
        let (passed_over, read): (Vec<_>, Vec<_>) =
            sources.iter().partition(|(_, source)| folder::is_passed_over(source));
        self.passed_over.extend(passed_over.into_iter().map(|(id, _)| id));
        let of_incident = |one: &&(SourceId, &Source)| folder::role(&one.1.path) == Role::Incident;
        let write_ups: Vec<(SourceId, &Source)> =
            read.iter().filter(of_incident).copied().collect();
        let mut write_ups = parallel::map(&write_ups, |(id, source)| {
            let mut mine = Diagnostics::new();
            (write_up(*id, source, &house, &mut mine), mine)
        })
        .into_iter();
        for (id, source) in read {
            match folder::role(&source.path) {
                Role::Incident => {
                    let (read, mine) = write_ups.next().expect("each was read");
                    complaints.join(mine);
                    self.incident(id, read);
                }
                Role::Hypothesis => {
                    let own = (id, source, Format::Hypothesis);
                    let (read, own_id) = self.own(own, complaints, hypothesis::read);
                    self.hypotheses.extend(read);
                    self.own_ids.extend(own_id);
                }
                Role::Slide => {
                    let own = (id, source, Format::Slide);
                    let (read, own_id) = self
                        .own(own, complaints, |parts, fields| slide::read(source, parts, fields));
                    self.slides.extend(read);
                    self.own_ids.extend(own_id);
                }
                Role::Award => {
                    let own = (id, source, Format::Award);
                    let (read, own_id) = self
                        .own(own, complaints, |parts, fields| award::read(parts, fields, sources));
                    self.awards.extend(read);
                    self.award_ids.extend(own_id);
                }
                Role::Edition(year) => self.remember((id, source), year, draft.year, complaints),
                Role::Other => {}
            }
        }
    }

    /// Adds what was read of a write-up, in the order of the files.
    fn incident(&mut self, id: SourceId, read: Option<(incident::Read, Vec<String>, Fields)>) {
        self.write_ups += 1;
        let Some((read, allowed, fields)) = read else { return };
        if !read.held_back {
            self.add(id, Format::WriteUp, fields, read.incident.is_some());
        }
        self.silence(id, allowed);
        self.incident_ids.extend(read.id);
        self.held_back.extend(read.held_back.then_some(id));
        if let Some(incident) = read.incident {
            let zoneless = |stamp: &Stamp| stamp.instant().is_some() && !stamp.zoned;
            self.tally.zoneless_moments += incident.timeline.stamps().filter(zoneless).count();
            self.incidents.push(incident);
        }
    }

    /// Reads a claim, an own slide or an own award; also returns its id, if one could be read.
    fn own<T>(
        &mut self,
        (id, source, format): (SourceId, &Source, Format),
        complaints: &mut Diagnostics,
        read: impl FnOnce(&FrontMatter, &mut Reader) -> (Option<T>, Option<(String, Span)>),
    ) -> (Option<T>, Option<(String, Span)>) {
        let read = contained(source, complaints, |complaints| {
            let parts = front_matter::split(id, source, complaints)?;
            let before = complaints.errors();
            let mut fields = Reader::new(&parts.fields, format, parts.start(), complaints);
            let allowed = allow::read(&mut fields);
            if held_back::is_draft(&mut fields) {
                return Some((None, allowed, None));
            }
            held_back::elsewhere(&mut fields, format);
            let (found, own_id) = read(&parts, &mut fields);
            let sound = complaints.errors() == before;
            Some((Some((found.filter(|_| sound), own_id)), allowed, Some((parts.fields, sound))))
        });
        let Some((found, allowed, fields)) = read else { return (None, None) };
        self.silence(id, allowed);
        match fields {
            Some((fields, sound)) => self.add(id, format, fields, sound),
            None => {
                self.held_back.insert(id);
            }
        }
        found.unwrap_or((None, None))
    }

    fn remember(
        &mut self,
        (id, source): (SourceId, &Source),
        year: i32,
        report: Option<i32>,
        complaints: &mut Diagnostics,
    ) {
        let read = contained(source, complaints, |complaints| {
            let fields = front_matter::whole(id, source, complaints)?;
            let start = Span::new(id, 0, 0);
            let mut reader = Reader::new(&fields, Format::Edition, start, complaints);
            let edition = memory::read(id, year, report, &mut reader);
            self.add(id, Format::Edition, fields, edition.is_some());
            edition
        });
        self.memory.extend(read.map(|edition| (year, edition)));
    }

    /// Reads the `theme.yaml` of the report's own theme, and returns the built-in theme that it names.
    fn theme_base(
        &mut self,
        sources: &Sources,
        name: &str,
        complaints: &mut Diagnostics,
    ) -> Option<String> {
        let (id, source) = sources.find(&format!("themes/{name}/theme.yaml"))?;
        contained(source, complaints, |complaints| {
            let fields = front_matter::whole(id, source, complaints)?;
            let start = Span::new(id, 0, 0);
            let base = theme::base(&mut Reader::new(&fields, Format::Theme, start, complaints));
            self.add(id, Format::Theme, fields, true);
            base
        })
    }

    fn add(&mut self, source: SourceId, format: Format, fields: Fields, sound: bool) {
        self.fronts.push(Front { source, format, sound, fields });
    }

    /// Complains about what can only be found once it is known which keys the filters ask for.
    fn look_over(&self, sources: &Sources, asked: &BTreeSet<String>, complaints: &mut Diagnostics) {
        let mut undated = strangers::Undated::default();
        // An earlier edition was written by a program, which makes other mistakes.
        let by_hand = |front: &&Front| front.format != Format::Edition;
        let fronts: Vec<&Front> = self.fronts.iter().filter(by_hand).collect();
        let found = parallel::map(&fronts, |front| {
            let mut mine = Diagnostics::new();
            contained(sources.get(front.source), &mut mine, |complaints| {
                if front.format == Format::WriteUp {
                    strangers::complain(&front.fields, asked, complaints);
                }
                altered::complain(front, sources, complaints);
                Some(())
            });
            mine
        });
        found.into_iter().for_each(|mine| complaints.join(mine));
        for front in fronts.iter().filter(|front| front.format == Format::WriteUp) {
            undated.add(&front.fields);
        }
        undated.complain(complaints);
    }

    fn silence(&mut self, id: SourceId, allowed: Vec<String>) {
        if !allowed.is_empty() {
            self.allow.insert(id, allowed.into_iter().collect());
        }
    }
}

/// Reads a write-up, and the names of the warnings that it silences.
fn write_up(
    id: SourceId,
    source: &Source,
    house: &House,
    complaints: &mut Diagnostics,
) -> Option<(incident::Read, Vec<String>, Fields)> {
    contained(source, complaints, |complaints| {
        let parts = front_matter::split(id, source, complaints)?;
        let before = complaints.errors();
        let mut fields = Reader::new(&parts.fields, Format::WriteUp, parts.start(), complaints);
        let allowed = allow::read(&mut fields);
        let mut read = incident::read(&parts, &mut fields, house);
        if complaints.errors() > before {
            read.incident = None;
        }
        Some((read, allowed, parts.fields))
    })
}

#[cfg(test)]
mod tests;
