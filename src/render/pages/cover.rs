//! The first page: the headline finding, the year in numbers, and three doors.

use crate::deck::{self, opening::year_in_numbers};
use crate::render::pieces::slides::{stats, title};
use crate::render::{Item, Link, Report, address, view::pages::Cover};
use crate::telling::labels;
use crate::words::say;

/// Returns what the first page shows.
pub fn page(report: &Report) -> Cover {
    let headline = deck::headline(report.content());
    let language = report.edition.settings.language;
    let (incidents, slides) = (report.edition.incidents.len(), report.deck.slides.len());
    let teased = report.teaser.slides.len();
    Cover {
        kicker: labels::whose_year(&report.edition),
        headline: title(&headline.title),
        doubt: headline.doubt,
        headline_href: address::finding("", &headline.id),
        stats: stats(&year_in_numbers(&report.edition, &report.findings)),
        teaser: match teased {
            0 => Link::default(),
            n => Link {
                text: say!(language, "cover-teaser", n, words = language.in_words(n)),
                href: "deck/teaser/index.html".to_owned(),
            },
        },
        doors: vec![
            door(
                say!(language, "cover-watch"),
                "deck/index.html",
                say!(language, "cover-watch-what", n = slides),
            ),
            door(
                say!(language, "cover-read"),
                "findings/index.html",
                say!(language, "cover-read-what"),
            ),
            door(
                say!(language, "cover-browse"),
                "incidents/index.html",
                say!(language, "cover-browse-what", n = incidents),
            ),
        ],
    }
}

fn door(name: String, href: &str, note: String) -> Item {
    Item { link: Link { text: name, href: href.to_owned() }, note }
}
