//! Deck and edition to pages, each handed to the sink as it is made.

pub mod account;
pub mod address;
pub mod album;
pub mod archive;
pub mod assets;
pub mod brief;
pub mod card_view;
pub mod cards;
pub mod carried;
pub mod chapters;
pub mod claim;
pub mod class_photo;
pub mod counts_json;
pub mod cover;
pub mod drawn;
pub mod facet_view;
pub mod facets;
pub mod finding;
pub mod finding_data;
pub mod findings_json;
pub mod findings_text;
pub mod incident;
pub mod incidents_data;
pub mod likeness;
pub mod look;
pub mod memory;
pub mod method;
pub mod minify;
pub mod moments;
pub mod own_theme;
pub mod page_view;
pub mod plain;
pub mod presenter;
pub mod press;
pub mod prose;
pub mod qr;
pub mod related;
pub mod report;
pub mod scenes;
pub mod schema;
pub mod slides;
pub mod slideshow;
pub mod spreadsheet;
pub mod stills;
pub mod template;
pub mod template_names;
pub mod tokens;
pub mod values;
pub mod view;
pub mod yearbook;
pub mod yearbook_view;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::site::{Listed, Nowhere, Sink};
use crate::source::Sources;
use crate::theme::Theme;
use crate::words::say;
use address::Services;
use drawn::Cards;
use press::Press;
use report::Report;
use stills::{Stills, Which};
use template::Templates;
use view::Site;

/// Hands every page and file of the site to the sink.
pub fn pages(
    report: &Report,
    sources: &Sources,
    theme: &Theme,
    minify: bool,
    site: &dyn Sink,
    told: &mut Diagnostics,
) {
    let theme = &named(theme, report);
    own_theme::check(theme, told);
    tokens::check(theme, sources, told);
    let site = Listed::new(site);
    report.album.published().for_each(|path| site.note(path));
    match press(report, sources, theme, &site) {
        Ok(press) => {
            assets::publish(theme, &site);
            let cards = Cards::new(report, theme);
            print(&Press { minify, cards, ..press }, told);
        }
        Err(mistake) => told.push(mistake),
    }
    carried::check(sources, &site.into_paths(), told);
}

/// Returns the page of the speaker's notes, in one file that shows the site's slides from beside it.
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

/// Returns the slides for a browser to print and to take pictures of, with what is said of each.
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
    stills::of(&press(report, sources, theme, &Nowhere)?, which)
}

/// Returns the theme that the report names.
fn named(theme: &Theme, report: &Report) -> Theme {
    let settings = &report.edition.settings;
    theme.named(&settings.theme, &settings.theme_base)
}

/// Sets up what pages are printed with.
fn press<'a>(
    report: &'a Report,
    sources: &'a Sources,
    theme: &'a Theme,
    site: &'a dyn Sink,
) -> Result<Press<'a>, Diagnostic> {
    let shared = Shared { site: site_view(report) };
    let incidents = report.edition.incidents.iter();
    let services = incidents.flat_map(|one| &one.services);
    Ok(Press {
        report,
        sources,
        theme,
        templates: Templates::new(theme, sources, report.edition.settings.language, &shared)?,
        services: Services::new(services.map(String::as_str)),
        minify: false,
        cards: Cards::default(),
        site,
    })
}

/// Prints chapter by chapter; a mistake that several of them make is said once.
fn print(press: &Press, told: &mut Diagnostics) {
    let mut mistakes: Vec<Diagnostic> = Vec::new();
    for chapter in CHAPTERS {
        if let Err(mistake) = chapter(press)
            && !mistakes.contains(&mistake)
        {
            mistakes.push(mistake);
        }
    }
    mistakes.into_iter().for_each(|mistake| told.push(mistake));
}

/// A part of the site, which prints its pages one by one.
type Chapter = fn(&Press) -> Result<(), Diagnostic>;

const CHAPTERS: [Chapter; 15] = [
    chapters::cover,
    chapters::deck,
    chapters::teaser,
    chapters::deck_file,
    chapters::findings,
    chapters::yearbook,
    chapters::archive,
    chapters::incidents,
    facets::services,
    facets::near_misses,
    facets::plain_lists,
    chapters::method,
    chapters::data,
    cards::cards,
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
