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

use serde::Serialize;

use self::theme::{Templates, assets, own, tokens};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::site::{Listed, Nowhere, Sink};
use crate::source::Sources;
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

/// Hands every page and file of the site to the sink.
pub fn pages(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    minify: bool,
    site: &dyn Sink,
    complaints: &mut Diagnostics,
) {
    let theme = &named(theme, report);
    own::check(theme, complaints);
    tokens::check(theme, sources, complaints);
    let site = Listed::new(site);
    report.album.published().for_each(|path| site.note(path));
    match press(report, sources, theme, &site) {
        Ok(press) => {
            assets::publish(theme, &site);
            let cards = Cards::new(report, theme, &press.winners);
            print(&Press { minify, cards, ..press }, complaints);
        }
        Err(mistake) => complaints.push(mistake),
    }
    carried::check(sources, &site.into_paths(), complaints);
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
    presenter::page(&press(report, sources, theme, &Nowhere)?, folder)
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
    show::stills(&press(report, sources, theme, &Nowhere)?, which)
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
    site: &'a dyn Sink,
) -> Result<Press<'a>, Diagnostic> {
    let shared = Shared { site: site_view(report) };
    let services = report.edition.incidents.iter().flat_map(|one| &one.services);
    Ok(Press {
        report,
        sources,
        theme,
        templates: Templates::new(theme, sources, report.edition.settings.language, &shared)?,
        services: Services::new(services.map(String::as_str)),
        minify: false,
        winners: Winners::of(report),
        cards: Cards::default(),
        site,
    })
}

/// Prints all chapters; a mistake that several of them make is reported once.
fn print(press: &Press, complaints: &mut Diagnostics) {
    let mut mistakes: Vec<Diagnostic> = Vec::new();
    for chapter in CHAPTERS {
        if let Err(mistake) = chapter(press)
            && !mistakes.contains(&mistake)
        {
            mistakes.push(mistake);
        }
    }
    mistakes.into_iter().for_each(|mistake| complaints.push(mistake));
}

/// Prints the pages of a part of the site.
type Chapter = fn(&Press) -> Result<(), Diagnostic>;

const CHAPTERS: [Chapter; 15] = [
    chapters::cover,
    slideshow::deck,
    slideshow::teaser,
    slideshow::deck_file,
    chapters::findings,
    chapters::yearbook,
    chapters::archive,
    chapters::incidents,
    facets::services,
    facets::near_misses,
    facets::plain_lists,
    chapters::method,
    chapters::data,
    pages::cards::cards,
    presenter::proof,
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
