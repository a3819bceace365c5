//! The yearbook: every award with its winner's portrait, and the key to the portraits.

use std::sync::OnceLock;

use crate::awards::Award;
use crate::model::{Edition, Incident, IncidentId};
use crate::phrase;
use crate::portrait::{self, Features, Headgear};
use crate::render::view::yearbook::{Honour, Yearbook};
use crate::render::view::{Link, Stat};
use crate::render::yearbook::likeness::{Heads, said};
use crate::render::yearbook::{likeness, photo as class_photo};
use crate::render::{address, report::Report};
use crate::words::{Language, say};

/// The award whose winner wears the cap.
const CAPPED: &str = "never-again";

/// Returns what the yearbook shows; `None` where there are too few awards for one.
pub fn page(report: &Report, winners: &Winners, root: &str) -> Option<Yearbook> {
    let edition = &report.edition;
    let heads = Heads::of(edition);
    let awards = report.awards.iter().enumerate();
    let mut honours = awards
        .filter_map(|(place, award)| Some(honour(award, winners.portrait(place)?, edition, root)));
    let main = honours.next()?;
    let language = edition.settings.language;
    Some(Yearbook {
        main,
        others: honours.collect(),
        key: key(report, &heads),
        photo: class_photo::photo(edition, &heads, root),
        all: Link::to(
            say!(language, "yearbook-all", n = edition.incidents.len()),
            address::archive(root, &[]),
        ),
        rule: say!(language, "yearbook-rule"),
    })
}

fn honour(award: &Award, portrait: &str, edition: &Edition, root: &str) -> Honour {
    Honour {
        id: award.id.clone(),
        title: award.title.clone(),
        winner: link(&award.winner, edition, root),
        portrait: portrait.to_owned(),
        because: award.because.clone(),
        runner_up: award.runner_up.as_ref().map(|id| link(id, edition, root)).unwrap_or_default(),
        kind_line: award.kind_line.clone(),
    }
}

fn link(id: &IncidentId, edition: &Edition, root: &str) -> Link {
    let title = edition.incident(id).map(|one| one.title.clone());
    Link { text: title.unwrap_or_else(|| id.to_string()), href: address::incident(root, &id.0) }
}

/// The portraits of all winners, each drawn once for yearbook, slides and cards, and only where one is wanted.
pub struct Winners<'a> {
    report: &'a Report,
    drawn: OnceLock<Vec<Option<String>>>,
}

impl<'a> Winners<'a> {
    /// Draws nothing yet.
    pub fn of(report: &'a Report) -> Winners<'a> {
        Winners { report, drawn: OnceLock::new() }
    }

    /// Returns the portrait of an award's winner, by the award's place in the report.
    pub fn portrait(&self, place: usize) -> Option<&str> {
        self.drawn.get_or_init(|| draw(self.report)).get(place)?.as_deref()
    }
}

/// Draws the winner of each award.
fn draw(report: &Report) -> Vec<Option<String>> {
    let edition = &report.edition;
    let heads = Heads::of(edition);
    let portrait = |(place, award): (usize, &Award)| {
        let winner = edition.incident(&award.winner)?;
        let features = features(winner, (edition, &heads), award, place);
        Some(portrait::draw(&features, &said(&features, edition.settings.language)))
    };
    report.awards.iter().enumerate().map(portrait).collect()
}

/// Returns the features of an award's winner, by the award's place in the report.
fn features(
    winner: &Incident,
    (edition, heads): (&Edition, &Heads),
    award: &Award,
    place: usize,
) -> Features {
    let features = likeness::features(winner, edition, heads, place);
    if award.id == CAPPED { Features { headgear: Headgear::Cap, ..features } } else { features }
}

fn key(report: &Report, heads: &Heads) -> Vec<Stat> {
    let language = report.edition.settings.language;
    let line = |id: &str, means: String| Stat::plain(say!(language, id), means);
    let told = |id: &str, means: &str| line(id, say!(language, means));
    vec![
        told("portrait-key-eyes", "portrait-key-eyes-mean"),
        line("portrait-key-headgear", headgear_key(report)),
        line("portrait-key-mouth", mouths(&report.edition)),
        told("portrait-key-length", "portrait-key-length-means"),
        line("portrait-key-shape", shapes(language, heads)),
        told("portrait-key-collar", "portrait-key-collar-means"),
    ]
}

/// Says which service each shape of head stands for.
fn shapes(language: Language, heads: &Heads) -> String {
    let shown = |(place, service): (usize, &&str)| {
        say!(language, &format!("portrait-key-head-{place}"), service = phrase::words(service))
    };
    let mut known = vec![say!(language, "portrait-key-shape-means")];
    known.extend(heads.first().iter().enumerate().map(shown));
    if heads.are_shared() {
        known.push(say!(language, "portrait-key-heads-shared"));
    }
    known.join("; ")
}

fn headgear_key(report: &Report) -> String {
    let language = report.edition.settings.language;
    let noticed = say!(language, "portrait-key-headgear-means");
    match report.awards.iter().any(|award| award.id == CAPPED) {
        true => format!("{noticed}; {}", say!(language, "portrait-key-cap")),
        false => noticed,
    }
}

fn mouths(edition: &Edition) -> String {
    let (language, severities) = (edition.settings.language, &edition.settings.severities);
    let shapes = ["portrait-key-wavy", "portrait-key-round", "portrait-key-smiling"];
    let mut known: Vec<String> =
        shapes.iter().zip(severities).map(|(id, severity)| say!(language, id, severity)).collect();
    match severities.get(shapes.len()..) {
        Some([one]) => known.push(say!(language, "portrait-key-grinning", severity = one)),
        Some([first, .., last]) => {
            known.push(say!(language, "portrait-key-grinning-from", first, last))
        }
        _ => {}
    }
    known.push(say!(language, "portrait-key-flat"));
    known.join("; ")
}
