//! The slideshow as a page: each slide filled by the template of its kind, and the deck around them.
//!
//! Each slide is filled on its own, like a page: in tera a template can override blocks of another only when it is filled itself,
//! not when it is included or used in a loop.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::render::view::{Deck, Frame, Slide};
use crate::render::{
    pieces::slides::Base, press::Press, report::Report, show::scenes, theme::assets, yearbook::Cast,
};
use crate::telling::slide;

/// Which slides are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those on stage; the pages of the slideshow have the appendix behind them.
    Deck,
    /// Those on stage, and those of the appendix.
    Whole,
    /// The few that are shown first.
    Teaser,
}

impl Which {
    /// Returns its slides.
    pub(super) fn deck(self, report: &Report) -> &slide::Deck {
        match self {
            Which::Deck | Which::Whole => &report.deck,
            Which::Teaser => &report.teaser,
        }
    }
}

/// Prints the slideshow.
///
/// # Errors
/// The mistake in a template.
pub fn deck(press: &Press) -> Result<(), Diagnostic> {
    print(press, Which::Deck, "deck/index.html", "../", ["nav-slides", "deck-described"])
}

/// Prints the teaser, unless it has no slides.
///
/// # Errors
/// The mistake in a template.
pub fn teaser(press: &Press) -> Result<(), Diagnostic> {
    if press.report.teaser.slides.is_empty() {
        return Ok(());
    }
    let words = ["deck-teaser", "deck-teaser-described"];
    print(press, Which::Teaser, "deck/teaser/index.html", "../../", words)
}

/// Prints a slideshow with its style sheet and script beside it; `words` are its title and its description.
fn print(
    press: &Press,
    which: Which,
    path: &str,
    root: &str,
    words: [&str; 2],
) -> Result<(), Diagnostic> {
    press.page(path, "deck.html", || {
        let frame = Frame {
            stylesheet: format!("{root}{}", assets::DECK_STYLE),
            script_file: assets::script_file(press.theme, root, assets::DECK_SCRIPT),
            ..press.frame_in_words("deck", root, words)
        };
        let deck = whole(press, which, false, &Base::Relative(root.to_owned()));
        let deck = filled(press, &frame, deck)?;
        Ok((frame, deck))
    })
}

/// Prints the slideshow as one file.
///
/// # Errors
/// The mistake in a template.
pub fn deck_file(press: &Press) -> Result<(), Diagnostic> {
    press.page("deck.html", "deck.html", || {
        let words = ["nav-slides", "deck-file-described"];
        let frame = press.frame_of_one_file(&assets::inlined(press.theme), "", words);
        let deck = whole(press, Which::Deck, true, &Base::away(press.report));
        let deck = filled(press, &frame, deck)?;
        Ok((frame, deck))
    })
}

fn whole(press: &Press, which: Which, single: bool, base: &Base) -> Deck {
    let deck = which.deck(press.report);
    let mut cast = Cast::of(&press.report.edition);
    let slides = scenes::slides(deck, press, base, &mut cast);
    let beats = slides.iter().filter(|slide| !slide.appendix).count();
    let (count, appendix) = (deck.slides.len(), deck.appendix.len());
    Deck {
        single,
        teaser: which == Which::Teaser,
        count,
        beats,
        appendix,
        parts: cast.parts(),
        slides,
    }
}

/// What `slides/KIND.html` sees.
#[derive(Serialize)]
struct Shown<'a> {
    page: &'a Frame,
    it: &'a Around,
    slide: &'a Slide,
}

/// What a slide knows of its deck.
#[derive(Clone, Serialize)]
struct Around {
    single: bool,
    teaser: bool,
    count: usize,
    appendix: usize,
    /// The address of the first slide of the appendix; empty without one.
    first_of_appendix: String,
}

/// Fills each slide by the template of its kind.
///
/// # Errors
/// The mistake in a template.
pub(super) fn filled(press: &Press, frame: &Frame, mut deck: Deck) -> Result<Deck, Diagnostic> {
    // A page in one file has a large style sheet and script, which no slide needs.
    let page = Frame { style: String::new(), script: String::new(), ..frame.clone() };
    let Deck { single, teaser, count, appendix, .. } = deck;
    let first = deck.slides.iter().find(|slide| slide.appendix);
    let first_of_appendix = first.map(|slide| slide.id.clone()).unwrap_or_default();
    let it = Around { single, teaser, count, appendix, first_of_appendix };
    for slide in &mut deck.slides {
        let template = format!("slides/{}.html", slide.kind);
        let shown = Shown { page: &page, it: &it, slide };
        slide.html = press.templates.fill(&template, &shown)?;
    }
    Ok(deck)
}
