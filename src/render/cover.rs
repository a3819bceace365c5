//! The first page: the headline finding, the year in numbers, and three doors.

use crate::deck::{self, evidence};
use crate::phrase;
use crate::render::address;
use crate::render::page_view::Cover;
use crate::render::report::Report;
use crate::render::slides::{stats, title};
use crate::render::view::{Item, Link};

/// Returns what the first page shows.
pub fn page(report: &Report) -> Cover {
    let headline = deck::headline(&report.edition, &report.findings, &report.rulings);
    let incidents = report.edition.incidents.len();
    Cover {
        kicker: evidence::kicker(&report.edition),
        headline: title(&headline.title),
        doubt: headline.doubt,
        headline_href: address::finding("", &headline.id),
        stats: stats(&evidence::year_in_numbers(
            &report.edition,
            &report.findings,
        )),
        teaser: match report.teaser.slides.len() {
            0 => Link::default(),
            1 => teaser("In one slide"),
            n => teaser(&format!("In {} slides", phrase::in_words(n))),
        },
        doors: vec![
            door(
                "Watch",
                "deck/index.html",
                format!("The slideshow, in {} slides.", report.deck.slides.len()),
            ),
            door(
                "Read",
                "findings/index.html",
                "Every finding, how sure we are, and who was left out.".to_owned(),
            ),
            door(
                "Browse",
                "incidents/index.html",
                format!("All {incidents} write-ups, to search, filter and sort."),
            ),
        ],
    }
}

fn teaser(words: &str) -> Link {
    Link {
        text: words.to_owned(),
        href: "deck/teaser/index.html".to_owned(),
    }
}

fn door(name: &str, href: &str, note: String) -> Item {
    Item {
        link: Link {
            text: name.to_owned(),
            href: href.to_owned(),
        },
        note,
    }
}
