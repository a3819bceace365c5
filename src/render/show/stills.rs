//! Stills: the slides as they look on paper, for a browser to print or photograph.

use crate::deck::speaker;
use crate::diagnostic::Diagnostic;
use crate::phrase;
use crate::render::show::{scenes, slideshow};
use crate::render::{
    pieces::slides::Base, press::Press, show::slideshow::Which, text::paragraphs, theme::assets,
    view::Deck,
};
use crate::telling::{Scene, slide};

/// A slideshow as single-file pages without script, controls or animation.
#[derive(Clone, Debug)]
pub struct Stills {
    /// The report's title.
    pub title: String,
    /// The day of the freeze, as `2026-01-09`.
    pub freeze: String,
    /// All slides, a sheet of paper each.
    pub whole: String,
    /// Each slide alone.
    pub slides: Vec<Still>,
}

/// One slide.
#[derive(Clone, Debug)]
pub struct Still {
    /// Its address in the deck.
    pub id: String,
    /// Its title as plain text.
    pub title: String,
    /// Title and picture in words, for readers who cannot see it.
    pub description: String,
    /// What the speaker may say, a paragraph each.
    pub notes: Vec<String>,
    /// The page that shows it, 1280 by 720.
    pub page: String,
}

/// Returns the slides of a deck.
///
/// # Errors
/// The mistake in a template.
pub fn of(press: &Press, which: Which) -> Result<Stills, Diagnostic> {
    let settings = &press.report.edition.settings;
    let deck = which.deck(press.report);
    let shown = scenes::slides(deck, press, &Base::away(press.report));
    let count = shown.len();
    let words = ["nav-slides", "deck-described"];
    let frame = press.frame_of_one_file(&assets::on_paper(press.theme), "", words);
    let print = |slides| {
        let sheet = Deck { single: true, teaser: which == Which::Teaser, count, slides };
        press.html("deck.html", frame.clone(), slideshow::filled(press, &frame, sheet)?)
    };
    // Without a slide there is no page.
    let whole = if shown.is_empty() { String::new() } else { print(shown.clone())? };
    let mut slides = Vec::new();
    for (slide, one) in deck.slides.iter().zip(shown) {
        slides.push(Still {
            id: slide.id.clone(),
            title: phrase::plain_spaces(&slide.title.text()),
            description: phrase::plain_spaces(&description(slide, press)),
            notes: said(slide, press),
            page: print(vec![one])?,
        });
    }
    Ok(Stills {
        title: settings.title.clone(),
        freeze: settings.data_freeze.to_string(),
        whole,
        slides,
    })
}

fn description(slide: &slide::Slide, press: &Press) -> String {
    let title = slide.title.text();
    if let Scene::Prose { body } = slide.scene {
        let words = press.bodies().read(body, None).images.into_iter().map(|one| one.text);
        let words = words.filter(|words| !words.is_empty());
        return std::iter::once(title).chain(words).collect::<Vec<_>>().join(" ");
    }
    let figure = match &slide.scene {
        Scene::Picture { figure, .. } => Some(&**figure),
        Scene::Claim { figure, .. } => figure.as_deref(),
        _ => None,
    };
    match figure {
        Some(figure) => format!("{title} {}", figure.chart.description),
        None => title,
    }
}

/// Returns what the speaker may say: the authors' own notes, and what the figures say.
fn said(slide: &slide::Slide, press: &Press) -> Vec<String> {
    let report = press.report;
    let own = speaker::notes(slide, &report.edition)
        .map(|notes| paragraphs(&press.bodies().read(notes, None).html))
        .unwrap_or_default();
    let points = speaker::points(slide, &report.edition, &report.tellings);
    let all = own.into_iter().chain(points.into_iter().map(|point| point.replace('`', "")));
    all.map(|line| phrase::plain_spaces(line.trim())).filter(|line| !line.is_empty()).collect()
}
