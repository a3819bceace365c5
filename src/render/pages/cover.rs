//! The first page: the headline finding, the year in numbers, and three doors.

use crate::deck::{self, opening::year_in_numbers};
use crate::render::pieces::slides::{stats, title};
use crate::render::view::{Item, Link};
use crate::render::{address, report::Report, view::pages::Cover};
use crate::telling::labels;
use crate::words::say;

/// Returns what the first page shows.
pub fn page(report: &Report) -> Cover {
    let headline = deck::headline(report.content());
    let language = report.edition.settings.language;
    let (incidents, slides) = (report.edition.incidents.len(), report.deck.slides.len());
    let door = |name: &str, folder: &str, note: String| Item {
        link: Link::to(say!(language, name), format!("{folder}/index.html")),
        note,
    };
    Cover {
        kicker: labels::whose_year(&report.edition),
        headline_length: headline.title.text().chars().count(),
        headline: title(&headline.title),
        doubt: headline.doubt,
        headline_href: address::finding("", &headline.id),
        stats: stats(&year_in_numbers(&report.edition, &report.findings)),
        teaser: match report.teaser.slides.len() {
            0 => Link::default(),
            n => Link::to(
                say!(language, "cover-teaser", n, words = language.in_words(n)),
                "deck/teaser/index.html",
            ),
        },
        doors: vec![
            door("cover-watch", "deck", say!(language, "cover-watch-what", n = slides)),
            door("cover-read", "findings", say!(language, "cover-read-what")),
            door("cover-browse", "incidents", say!(language, "cover-browse-what", n = incidents)),
        ],
    }
}
