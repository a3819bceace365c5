//! The speaker's notes: a single-file page beside the site that shows its slides and follows them.

use serde::Serialize;

use crate::deck::speaker;
use crate::diagnostic::Diagnostic;
use crate::markdown::Title;
use crate::render::{press::Press, show::scenes, text::with_own_anchors, theme::assets, view};
use crate::site::MARK;
use crate::telling::Slide;
use crate::{escape, phrase};

/// What `presenter.html` sees.
#[derive(Clone, Debug, Serialize)]
pub struct Presenter {
    /// Relative address of the slideshow.
    pub deck: String,
    /// Relative address of the slideshow in one file, for the previews.
    pub preview: String,
    /// The slides.
    pub slides: Vec<Spoken>,
}

/// A beat of a slide, and what the speaker may say.
#[derive(Clone, Debug, Serialize)]
pub struct Spoken {
    /// Its address in the deck.
    pub id: String,
    /// Where it stands, such as `3/14` or `A 4/17`.
    pub place: String,
    /// Whether it belongs to the appendix.
    pub appendix: bool,
    /// Its title as plain text.
    pub title: String,
    /// The authors' own notes; may be empty; print with `safe`.
    pub notes: String,
    /// What the figures say, in a sentence or two each; keys stand in backticks.
    pub points: Vec<String>,
}

/// Returns the page, for a site in a folder with this name beside it.
///
/// # Errors
/// The mistake in its template.
pub fn page(press: &Press, folder: &str) -> Result<String, Diagnostic> {
    let site = escape::step(folder);
    let root = format!("{site}/");
    let words = ["presenter-page", "presenter-described"];
    let frame = press.frame_of_one_file(&assets::notes(press.theme), &root, words);
    let deck = &press.report.deck;
    let beats = scenes::beats(deck, press);
    let it = Presenter {
        deck: format!("{site}/deck/index.html"),
        preview: format!("{site}/deck.html"),
        slides: beats.iter().map(|(slide, one)| spoken(slide, one, press, &site)).collect(),
    };
    let page = press.html("presenter.html", frame, it)?;
    Ok(format!("<!-- {MARK} -->\n{page}"))
}

/// Fills the page and drops it, so that every check and build reports a mistake in its template, even without `--notes`.
///
/// # Errors
/// The mistake in its template.
pub fn proof(press: &Press) -> Result<(), Diagnostic> {
    if press.only_paths {
        return Ok(());
    }
    page(press, "site").map(drop)
}

fn spoken(slide: &Slide, shown: &view::Slide, press: &Press, site: &str) -> Spoken {
    let report = press.report;
    let root = format!("{site}/");
    let bodies = press.bodies();
    let read = |notes| bodies.read_to_travel(Title::default(), notes, Some(&root)).html;
    let own = speaker::notes(slide, &report.edition).map(read);
    // The first paragraph of a claim says why it was asked; those behind it may say what came of it.
    let why = || Some(bodies.opening(speaker::why(slide, shown.beat)?, Some(&root)));
    let notes = own.or_else(why).map(|html| with_own_anchors(&html, &slide.id)).unwrap_or_default();
    Spoken {
        id: shown.id.clone(),
        place: shown.place.clone(),
        appendix: shown.appendix,
        title: phrase::plain_spaces(&shown.title_text),
        notes,
        points: speaker::points(slide, shown.beat, &report.edition, &report.tellings),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_any_name_is_found_from_beside_it() {
        assert_eq!(escape::step("site-2025"), "site-2025");
        assert_eq!(escape::step("a b#?\"ø"), "a%20b%23%3F%22%C3%B8");
        assert_eq!(escape::step("javascript:x"), "javascript%3Ax");
    }
}
