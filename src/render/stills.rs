//! Stills: the slides as paper has them, for a browser to print or to take a picture of.

use crate::deck::speaker;
use crate::diagnostic::Diagnostic;
use crate::phrase;
use crate::render::assets::{self, Inlined};
use crate::render::plain;
use crate::render::press::Press;
use crate::render::scenes;
use crate::render::slides::Base;
use crate::render::slideshow;
use crate::render::view;
use crate::telling::slide::{self, Scene};
use crate::words::say;

/// Which of the two slideshows is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All slides.
    Deck,
    /// The few that are shown first.
    Teaser,
}

/// A slideshow as pages of one file each, without script, controls or anything that moves.
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
    /// What stands in large letters on it.
    pub title: String,
    /// Title and picture in words, for who cannot see it.
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
    let deck = match which {
        Which::Deck => &press.report.deck,
        Which::Teaser => &press.report.teaser,
    };
    let base = match &settings.links.report {
        Some(report) => Base::Absolute(report.clone()),
        None => Base::None,
    };
    let (paper, shown) = (assets::on_paper(press.theme), scenes::slides(deck, press, &base));
    let count = shown.len();
    let print = |slides: Vec<view::Slide>| sheet(press, &paper, which, count, slides);
    // A page without a slide has nothing to begin with.
    let whole = match shown.is_empty() {
        true => String::new(),
        false => print(shown.clone())?,
    };
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

fn sheet(
    press: &Press,
    paper: &Inlined,
    which: Which,
    count: usize,
    slides: Vec<view::Slide>,
) -> Result<String, Diagnostic> {
    let language = press.language();
    let (title, description) = (say!(language, "nav-slides"), say!(language, "deck-described"));
    let frame = press.frame_of_one_file(paper, "", &title, &description);
    let it = view::Deck { single: true, teaser: which == Which::Teaser, count, slides };
    slideshow::html(press, frame, it)
}

fn description(slide: &slide::Slide, press: &Press) -> String {
    let title = slide.title.text();
    if let Scene::Prose { body } = slide.scene {
        let images = press.bodies().read(body, None).images;
        let words = images.into_iter().map(|one| one.text);
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
        .map(|notes| plain::paragraphs(&press.bodies().read(notes, None).html))
        .unwrap_or_default();
    let points = speaker::points(slide, &report.edition, &report.tellings);
    let all = own.into_iter().chain(points.into_iter().map(|point| point.replace('`', "")));
    let bare = all.map(|line| phrase::plain_spaces(line.trim()));
    bare.filter(|line| !line.is_empty()).collect()
}
