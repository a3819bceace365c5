//! The whole pipeline, on one screen.

use std::collections::BTreeMap;

use crate::citation::{self, Names};
use crate::diagnostic::names::OF_PROSE;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, mistakes, visible_json};
use crate::lint::{self, Led};
use crate::parse::{self, Parsed};
use crate::phase::{Nobody, Phase, Watch, during};
pub use crate::render::account::part;
use crate::render::{self, Album, Report, Still, account, brief, findings_json, findings_text};
pub use crate::render::{Options, Stills, Which, presenter, stills};
use crate::site::{Nowhere, Sink};
use crate::source::Sources;
use crate::styled::{Styled, Tone};
use crate::telling::{self, Deck};
use crate::theme::Theme;
use crate::{awards, deck, findings, pdf, pptx};

/// The result of a run.
pub struct Outcome {
    /// The complaints of all phases.
    pub complaints: Diagnostics,
    /// What was read and found; `None` where the settings could not be read.
    pub report: Option<Report>,
}

impl Outcome {
    /// Counts the files that errors are about as refused in the account.
    fn refuse(&mut self, sources: &Sources) {
        let Some(report) = &mut self.report else { return };
        for one in self.complaints.iter().filter(|one| one.severity == Severity::Error) {
            if let Some(path) = mistakes::path(one, sources) {
                report.account.refuse(path);
            }
        }
    }
}

/// Turns write-ups and a theme into the pages of a site, without touching the disk.
///
/// The caller has to publish what the sink took only if no complaint is an error.
pub fn build(sources: &Sources, theme: &Theme, options: Options<'_>, site: &dyn Sink) -> Outcome {
    outcome(sources, options.watch, site, &|report, complaints| {
        render::pages(report, sources, theme, options, site, complaints);
    })
}

/// Returns every complaint that a build would have. Pages are made only where the report has templates of its own.
pub fn check(sources: &Sources, theme: &Theme, watch: &dyn Watch) -> Outcome {
    outcome(sources, watch, &Nowhere, &|report, complaints| {
        render::check(report, sources, theme, watch, complaints);
    })
}

/// Reads a report and its images, and does with it what is wanted.
fn outcome(
    sources: &Sources,
    watch: &dyn Watch,
    site: &dyn Sink,
    work: &dyn Fn(&Report, &mut Diagnostics),
) -> Outcome {
    let mut complaints = Diagnostics::new();
    let mut report = read_watched(sources, watch, &mut complaints);
    if let Some(report) = &mut report {
        let (album, refused) = during(watch, Phase::Images, || {
            Album::develop(&report.images, sources, site, &mut complaints)
        });
        report.album = album;
        refused.iter().for_each(|path| report.account.refuse_image(path));
        work(report, &mut complaints);
        complaints.silence(&report.edition.settings.allow, &BTreeMap::new());
    }
    complaints.sort();
    let mut outcome = Outcome { complaints, report };
    outcome.refuse(sources);
    outcome
}

/// Returns a PowerPoint file of pictures, one for each slide, with the speaker's notes.
pub fn slideshow(stills: &Stills, pictures: Vec<Vec<u8>>) -> Vec<u8> {
    let slides = stills.slides.iter().zip(pictures);
    let slide = |(still, picture): (&Still, Vec<u8>)| pptx::Slide {
        title: still.title.clone(),
        description: still.description.clone(),
        notes: still.notes.clone(),
        picture,
    };
    pptx::file(&pptx::Show {
        title: stills.title.clone(),
        day: stills.freeze.clone(),
        slides: slides.map(slide).collect(),
    })
}

/// Returns a browser's PDF of the slides, dated with the day of the data instead of the moment of the run.
pub fn printed(stills: &Stills, pdf: Vec<u8>) -> Vec<u8> {
    pdf::dated(pdf, &stills.freeze)
}

/// Reads a report folder up to its slides.
pub fn read(sources: &Sources, complaints: &mut Diagnostics) -> Option<Report> {
    read_watched(sources, &Nobody, complaints)
}

/// Reads a report folder up to its slides, while somebody watches.
pub fn read_watched(
    sources: &Sources,
    watch: &dyn Watch,
    complaints: &mut Diagnostics,
) -> Option<Report> {
    let parsed = during(watch, Phase::Parse, || parse::edition(sources, complaints));
    let Parsed { edition, mut account, allow } = parsed;
    let Some(edition) = edition else {
        complaints.silence(&[], &allow);
        return None;
    };
    let led = during(watch, Phase::Lint, || lint::check(&edition, sources, complaints));
    let Led { links, images, readings } = led;
    account.links = links;
    images.files.keys().for_each(|path| account.show(path));

    let (findings, rulings) =
        during(watch, Phase::Find, || (findings::all(&edition), findings::judge(&edition)));
    during(watch, Phase::Cite, || {
        let names = Names::of(&findings, &rulings, edition.settings.language);
        citation::check(&names, &edition, &readings, complaints);
    });
    during(watch, Phase::Secrets, || lint::hide_secrets(sources, complaints));

    let awards = during(watch, Phase::Award, || awards::all(&edition, sources, &readings));
    let tellings = during(watch, Phase::Tell, || telling::tell(&edition, &findings, &rulings));
    let mut report = Report {
        edition,
        findings,
        rulings,
        tellings,
        awards,
        account,
        deck: Deck::default(),
        images,
        album: Album::default(),
        teaser: Deck::default(),
    };
    (report.deck, report.teaser) = during(watch, Phase::Compose, || {
        (deck::compose(report.content()), deck::teaser(report.content()))
    });
    let (shown, first) = (report.deck.ids(), report.teaser.ids());
    lint::slides::left_out(&report.edition, [&shown, &first], complaints);
    complaints.silence(&report.edition.settings.allow, &allow);
    Some(report)
}

/// How findings and verdicts are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingsForm {
    /// In columns, for a terminal.
    Text,
    /// In three sentences, for a chat.
    Brief,
    /// As the JSON that the site publishes too.
    Json,
    /// As the names that prose may cite, filtered by a part of the name.
    Names(String),
}

/// Returns the findings and verdicts in a form; only the text for a terminal is coloured.
pub fn findings(report: &Report, form: FindingsForm) -> Styled {
    let plain = |text: String| Styled(vec![(Tone::Plain, text)]);
    match form {
        FindingsForm::Text => findings_text::document(report),
        FindingsForm::Brief => plain(brief::document(report)),
        FindingsForm::Json => plain(visible_json(&findings_json::document(report))),
        FindingsForm::Names(part) => plain(names(report, &part)),
    }
}

fn names(report: &Report, part: &str) -> String {
    let language = report.edition.settings.language;
    let names = Names::of(&report.findings, &report.rulings, language);
    citation::listing::document(&names, part)
}

/// Returns whether all findings hold despite a complaint: a wrong statement in prose changes none of them.
pub fn leaves_findings_whole(complaint: &Diagnostic) -> bool {
    complaint.severity == Severity::Warning || OF_PROSE.contains(&complaint.name)
}

/// Returns a few lines on what was read, found, and not counted; `all` is the command that lists everything.
pub fn summary(report: &Report, all: &str) -> Vec<String> {
    let mut lines = vec![account::read(report)];
    lines.extend(brief::found(report));
    lines.extend(account::left_over(report, Some(all), false));
    lines
}

/// Returns a few lines on what became of the files, keys and links; `all` is the command that lists them, unless it is the one
/// that is running, and `errors` says whether there are errors.
pub fn account(report: &Report, all: Option<&str>, errors: bool) -> Vec<String> {
    let mut lines = vec![account::read(report)];
    lines.extend(account::left_over(report, all, errors));
    lines
}

/// Returns what became of each file and key.
pub fn account_in_full(report: &Report) -> Styled {
    Styled(vec![(Tone::Plain, account::listing(&report.account))])
}
