//! Stills: the slides as they look on paper, for a browser to print or photograph.

use crate::deck::speaker;
use crate::diagnostic::Diagnostic;
use crate::phrase;
use crate::render::show::{scenes, slideshow};
use crate::render::{
    pieces::slides::Base,
    press::Press,
    show::slideshow::Which,
    text::paragraphs,
    theme::assets,
    view::{Deck, Slide},
    yearbook::Cast,
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
    /// Its id, the same for both of its beats.
    pub id: String,
    /// Its number, from 1; those of the appendix are counted on.
    pub number: usize,
    /// Which of its beats this is, from 1.
    pub beat: usize,
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
    let mut cast = Cast::of(&press.report.edition);
    let shown = scenes::slides(deck, press, &Base::away(press.report), &mut cast);
    let parts = cast.parts();
    let asked = |slide: &Slide| which == Which::Whole || !slide.appendix;
    let shown: Vec<Slide> = shown.into_iter().filter(asked).map(as_on_stage).collect();
    let words = ["nav-slides", "deck-described"];
    let frame = press.frame_of_one_file(&assets::on_paper(press.theme), "", words);
    let print = |slides| {
        let teaser = which == Which::Teaser;
        let (count, beats) = (deck.slides.len(), shown.len());
        let sheet =
            Deck { single: true, teaser, count, beats, appendix: 0, parts: parts.clone(), slides };
        press.html("deck.html", frame.clone(), slideshow::filled(press, &frame, sheet)?)
    };
    // Without a slide there is no page.
    let whole = if shown.is_empty() { String::new() } else { print(shown.clone())? };
    let mut slides = Vec::new();
    let beats = deck
        .all()
        .enumerate()
        .flat_map(|(place, slide)| slide.addresses().into_iter().map(move |_| (place + 1, slide)));
    for ((number, slide), one) in beats.zip(&shown) {
        slides.push(Still {
            id: slide.id.clone(),
            number,
            beat: one.beat,
            title: phrase::plain_spaces(&one.title_text),
            description: phrase::plain_spaces(&description(slide, one, press)),
            notes: said(slide, one.beat, press),
            page: print(vec![one.clone()])?,
        });
    }
    Ok(Stills {
        title: settings.title.clone(),
        freeze: settings.data_freeze.to_string(),
        whole,
        slides,
    })
}

/// Returns a slide that is printed wherever it stands.
fn as_on_stage(slide: Slide) -> Slide {
    Slide { appendix: false, ..slide }
}

fn description(slide: &slide::Slide, shown: &Slide, press: &Press) -> String {
    let title = shown.title_text.clone();
    if shown.beat < shown.beats {
        return title;
    }
    if let Scene::Prose { body } = slide.scene {
        let words = press.bodies().read(body, None).images.into_iter().map(|one| one.text);
        let words = words.filter(|words| !words.is_empty());
        return std::iter::once(title).chain(words).collect::<Vec<_>>().join(" ");
    }
    let figure = match &slide.scene {
        Scene::Picture { figure, .. } | Scene::NearMisses { figure, .. } => Some(&**figure),
        Scene::Bet(bet) => Some(&*bet.figure),
        _ => None,
    };
    if let Scene::Photo(photo) = &slide.scene {
        return format!("{title}. {}", photo.said);
    }
    let pairs = match &slide.scene {
        Scene::LastYear { pairs, .. } => pairs.as_slice(),
        _ => &[],
    };
    let figures = figure.into_iter().chain(pairs.iter().map(|pair| &pair.figure));
    let said = figures.map(|figure| figure.chart.description.clone());
    std::iter::once(title).chain(said).collect::<Vec<_>>().join(" ")
}

/// Returns what the speaker may say: the authors' own notes, and what the figures say.
fn said(slide: &slide::Slide, beat: usize, press: &Press) -> Vec<String> {
    let report = press.report;
    let own = speaker::notes(slide, &report.edition)
        .map(|notes| paragraphs(&press.bodies().read(notes, None).html))
        .unwrap_or_default();
    let points = speaker::points(slide, beat, &report.edition, &report.tellings);
    let all = own.into_iter().chain(points.into_iter().map(|point| point.replace('`', "")));
    all.map(|line| phrase::plain_spaces(line.trim())).filter(|line| !line.is_empty()).collect()
}
