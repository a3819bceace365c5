//! The speaker's notes: a page beside the site, in one file, that shows its slides and keeps in step with them.

use serde::Serialize;

use crate::deck::speaker;
use crate::diagnostic::Diagnostic;
use crate::markdown::Title;
use crate::phrase;
use crate::render::assets;
use crate::render::press::Press;
use crate::site::MARK;
use crate::telling::slide::Slide;
use crate::words::say;

/// What `presenter.html` sees.
#[derive(Clone, Debug, Serialize)]
pub struct Presenter {
    /// The way to the slideshow.
    pub deck: String,
    /// The way to the slideshow in one file, for small pictures of it.
    pub preview: String,
    /// The slides.
    pub slides: Vec<Spoken>,
}

/// A slide, and what may be said to it.
#[derive(Clone, Debug, Serialize)]
pub struct Spoken {
    /// Its address in the deck.
    pub id: String,
    /// Its number, from 1.
    pub number: usize,
    /// What stands in large letters on it.
    pub title: String,
    /// The authors' own notes; may be empty; print with `safe`.
    pub notes: String,
    /// What the figures say, a sentence or two each; a key stands between backticks.
    pub points: Vec<String>,
}

/// Returns the page, for a site in the folder of that name beside it.
///
/// # Errors
/// The mistake in its template.
pub fn page(press: &Press, folder: &str) -> Result<String, Diagnostic> {
    let site = encoded(folder);
    let frame = press.frame_of_one_file(
        &assets::notes(press.theme),
        &format!("{site}/"),
        &say!(press.language(), "presenter-page"),
        &say!(press.language(), "presenter-described"),
    );
    let slides = press.report.deck.slides.iter().enumerate();
    let it = Presenter {
        deck: format!("{site}/deck/index.html"),
        preview: format!("{site}/deck.html"),
        slides: slides.map(|(index, slide)| spoken(index + 1, slide, press, &site)).collect(),
    };
    let page = press.html("presenter.html", frame, it)?;
    Ok(format!("<!-- {MARK} -->\n{page}"))
}

/// Fills the page and drops it: a mistake in its template is told by every check and build, not only by those that ask
/// for the notes.
///
/// # Errors
/// The mistake in its template.
pub fn proof(press: &Press) -> Result<(), Diagnostic> {
    page(press, "site").map(drop)
}

fn spoken(number: usize, slide: &Slide, press: &Press, site: &str) -> Spoken {
    let report = press.report;
    let root = format!("{site}/");
    let own = speaker::notes(slide, &report.edition);
    let notes = own.map(|notes| {
        let bodies = press.bodies();
        bodies.read_to_travel(Title::default(), notes, Some(&root)).html
    });
    // Two notes may have the same words in their headings.
    let notes = notes
        .unwrap_or_default()
        .replace("id=\"text-", &format!("id=\"{}-text-", slide.id))
        .replace("href=\"#text-", &format!("href=\"#{}-text-", slide.id));
    Spoken {
        id: slide.id.clone(),
        number,
        title: phrase::plain_spaces(&slide.title.text()),
        notes,
        points: speaker::points(slide, &report.edition, &report.tellings),
    }
}

/// Returns a folder's name as the first step of a relative address.
fn encoded(folder: &str) -> String {
    let mut address = String::new();
    for byte in folder.bytes() {
        match byte {
            b if b.is_ascii_alphanumeric() || b"-._~".contains(&b) => address.push(b as char),
            b => address.push_str(&format!("%{b:02X}")),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_any_name_is_found_from_beside_it() {
        assert_eq!(encoded("site-2025"), "site-2025");
        assert_eq!(encoded("a b#?\"ø"), "a%20b%23%3F%22%C3%B8");
        assert_eq!(encoded("javascript:x"), "javascript%3Ax");
    }
}
