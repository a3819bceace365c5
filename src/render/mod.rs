//! Turns the deck and the edition into pages, and hands each to the sink as it is made.

mod address;
mod cards;
mod carried;
mod data;
mod pages;
mod pieces;
mod press;
mod report;
mod show;
mod terminal;
mod text;
mod theme;
mod view;
mod yearbook;

use std::collections::BTreeSet;

use serde::Serialize;

use self::theme::{Templates, assets, own, tokens};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;
use crate::phase::{Nobody, Phase, Watch, during};
use crate::site::{Listed, Nowhere, Sink};
use crate::source::{Fate, Sources};
use crate::theme::Theme;
use crate::words::say;
use address::Services;
use cards::Cards;
use pages::{chapters, facets};
use press::Press;
use show::{presenter, slideshow};
use view::Site;
use yearbook::Winners;

pub use cards::inks;
pub use data::{findings as findings_json, schema};
pub use pages::{Related, archive};
pub use report::Report;
pub use show::{Still, Stills, Which};
pub use terminal::{account, brief, findings as findings_text};
pub use text::Album;

/// How a site is made.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Whether pages are minified: fewer bytes on disk.
    pub minify: bool,
    /// Who watches how long each phase takes.
    pub watch: &'a dyn Watch,
}

/// Pages as the theme writes them, for a browser of ours or for the speaker.
const AS_THEY_ARE: Options = Options { minify: false, watch: &Nobody };

impl Default for Options<'_> {
    fn default() -> Self {
        Options { minify: true, watch: &Nobody }
    }
}

/// Hands every page and file of the site to the sink.
pub fn pages(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
    site: &dyn Sink,
    complaints: &mut Diagnostics,
) {
    let theme = &named(theme, report);
    own::check(theme, complaints);
    tokens::check(theme, sources, complaints);
    let site = Listed::new(site);
    report.album.published().for_each(|path| site.note(path));
    match press(report, sources, theme, options, &site) {
        Ok(press) => {
            assets::publish(theme, &site);
            let cards =
                during(options.watch, Phase::Cards, || Cards::new(report, theme, &press.winners));
            let press = Press { cards, ..press };
            during(options.watch, Phase::Pages, || print(&press, complaints));
        }
        Err(mistake) => complaints.push(mistake),
    }
    carried::check(sources, &site.into_paths(), complaints);
}

/// Complains about what [`pages`] would complain about. Pages are made only where the report has templates of its own, in which there may be mistakes.
pub fn check(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    watch: &dyn Watch,
    complaints: &mut Diagnostics,
) {
    let options = Options { minify: false, watch };
    let named = &named(theme, report);
    if named.own().any(|(path, _)| path.ends_with(".html")) {
        return pages(report, sources, theme, options, &Nowhere, complaints);
    }
    own::check(named, complaints);
    tokens::check(named, sources, complaints);
    if sources.unread().iter().any(|one| one.fate == Fate::Static) {
        let paths = paths(report, sources, named, options);
        carried::check(sources, &paths, complaints);
    }
}

/// Returns the paths of a site, of which nothing is made.
fn paths(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    options: Options<'_>,
) -> BTreeSet<String> {
    let site = Listed::new(&Nowhere);
    report.album.published().for_each(|path| site.note(path));
    Cards::paths(report).iter().for_each(|path| site.note(path));
    assets::publish(theme, &site);
    if let Ok(press) = press(report, sources, theme, options, &site) {
        print(&Press { only_paths: true, ..press }, &mut Diagnostics::new());
    }
    site.into_paths()
}

/// Returns the page of the speaker's notes: a single file beside the site that shows its slides.
///
/// # Errors
/// The mistake in a template.
pub fn presenter(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    folder: &str,
) -> Result<String, Diagnostic> {
    let theme = &named(theme, report);
    presenter::page(&press(report, sources, theme, AS_THEY_ARE, &Nowhere)?, folder)
}

/// Returns the slides for a browser to print or photograph, with the speaker's notes.
///
/// # Errors
/// The mistake in a template.
pub fn stills(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    which: Which,
) -> Result<Stills, Diagnostic> {
    let theme = &named(theme, report);
    show::stills(&press(report, sources, theme, AS_THEY_ARE, &Nowhere)?, which)
}

/// Returns the theme that the report names.
fn named(theme: &Theme, report: &Report) -> Theme {
    let settings = &report.edition.settings;
    theme.named(&settings.theme, &settings.theme_base)
}

/// Prepares what pages are printed with.
fn press<'a>(
    report: &'a Report,
    sources: &'a Sources,
    theme: &'a Theme,
    options: Options<'a>,
    site: &'a dyn Sink,
) -> Result<Press<'a>, Diagnostic> {
    let shared = Shared { site: site_view(report) };
    let services = report.edition.incidents.iter().flat_map(|one| &one.services);
    Ok(Press {
        report,
        sources,
        theme,
        templates: Templates::new(
            theme,
            sources,
            report.edition.settings.language,
            &shared,
            options.minify,
        )?,
        services: Services::new(services.map(String::as_str)),
        winners: Winners::of(report),
        cards: Cards::default(),
        only_paths: false,
        watch: options.watch,
        site,
    })
}

/// Prints all chapters on all cores; a mistake that several of them make is reported once.
fn print(press: &Press, complaints: &mut Diagnostics) {
    let mut mistakes: Vec<Diagnostic> = Vec::new();
    let printed =
        parallel::map(&CHAPTERS, |(phase, chapter)| during(press.watch, *phase, || chapter(press)));
    for mistake in printed.into_iter().filter_map(Result::err) {
        if !mistakes.contains(&mistake) {
            mistakes.push(mistake);
        }
    }
    mistakes.into_iter().for_each(|mistake| complaints.push(mistake));
}

/// Prints the pages of a part of the site.
type Chapter = fn(&Press) -> Result<(), Diagnostic>;

const CHAPTERS: [(Phase, Chapter); 15] = [
    (Phase::Others, chapters::cover),
    (Phase::Slides, slideshow::deck),
    (Phase::Slides, slideshow::teaser),
    (Phase::Slides, slideshow::deck_file),
    (Phase::Findings, chapters::findings),
    (Phase::Others, chapters::yearbook),
    (Phase::Lists, chapters::archive),
    (Phase::Incidents, chapters::incidents),
    (Phase::Lists, facets::services),
    (Phase::Lists, facets::near_misses),
    (Phase::Lists, facets::plain_lists),
    (Phase::Others, chapters::method),
    (Phase::Data, chapters::data),
    (Phase::Others, pages::cards::cards),
    (Phase::Others, presenter::proof),
];

#[derive(Serialize)]
struct Shared {
    site: Site,
}

fn site_view(report: &Report) -> Site {
    let edition = &report.edition;
    let settings = &edition.settings;
    let language = settings.language;
    Site {
        title: settings.title.clone(),
        organisation: settings.organisation.clone().unwrap_or_default(),
        year: settings.year,
        language: settings.language.code(),
        notice: settings.notice.clone().unwrap_or_default(),
        freeze: say!(language, "data-as-of", day = language.date(settings.data_freeze)),
        feedback: settings.links.feedback.clone().unwrap_or_default(),
        is_read: edition.is_read(),
        has_yearbook: !report.awards.is_empty(),
        has_teaser: !report.teaser.slides.is_empty(),
    }
}
