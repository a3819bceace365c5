//! The slideshow as a page: each slide by the template of its kind, and the deck around them.
//!
//! A slide is filled by itself, as a page is: tera lets a template change single blocks of another only where it is filled,
//! neither where it is included nor in a loop.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::render::press::Press;
use crate::render::view::{Deck, Frame, Slide};

/// What `slides/KIND.html` sees.
#[derive(Serialize)]
struct Shown<'a> {
    page: &'a Frame,
    it: Around,
    slide: &'a Slide,
}

/// What a slide knows of its deck.
#[derive(Clone, Copy, Serialize)]
struct Around {
    single: bool,
    teaser: bool,
    count: usize,
}

/// Fills the slides and hands the deck around them to the sink.
///
/// # Errors
/// The mistake in a template.
pub fn print(press: &Press, path: &str, frame: Frame, deck: Deck) -> Result<(), Diagnostic> {
    let deck = filled(press, &frame, deck)?;
    press.page(path, "deck.html", frame, deck)
}

/// Fills the slides and returns the deck around them.
///
/// # Errors
/// The mistake in a template.
pub fn html(press: &Press, frame: Frame, deck: Deck) -> Result<String, Diagnostic> {
    let deck = filled(press, &frame, deck)?;
    press.html("deck.html", frame, deck)
}

fn filled(press: &Press, frame: &Frame, mut deck: Deck) -> Result<Deck, Diagnostic> {
    // The style and the script of a page in one file are large, and no part of a slide.
    let page = Frame { style: String::new(), script: String::new(), ..frame.clone() };
    let it = Around { single: deck.single, teaser: deck.teaser, count: deck.count };
    for slide in &mut deck.slides {
        let template = format!("slides/{}.html", slide.kind);
        let shown = Shown { page: &page, it, slide };
        slide.html = press.templates.fill(&template, &shown)?;
    }
    Ok(deck)
}
