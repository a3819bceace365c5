//! The cards to share: each as SVG, as PNG where the report has an address, and all of them on one page.

use crate::deck::Subject;
use crate::diagnostic::Diagnostic;
use crate::render::view::{Link, cards as view};
use crate::render::{address, cards::Drawn, press::Press, theme::assets, view::cards::Group};
use crate::words::say;
use crate::{card, site};

/// Hands over the cards, and the page that shows them all.
///
/// # Errors
/// The mistake in its template.
pub fn cards(press: &Press) -> Result<(), Diagnostic> {
    let (cards, root) = (&press.cards, "../");
    for card in &cards.cards {
        let path = format!("{}.svg", card.address);
        press.site.take(&path, card.drawing.svg.as_bytes());
    }
    let drawn: Vec<&Drawn> = cards.cards.iter().filter(|one| cards.has_png(one)).collect();
    let pictures = drawn.iter().map(|one| {
        let key = card::key(&assets::hash(&one.drawing.svg));
        site::Picture {
            path: format!("{}.png", one.address),
            draw: {
                let key = key.clone();
                Box::new(move || {
                    card::png(&one.drawing.svg, &key).expect("a card is well-formed SVG")
                })
            },
            key,
        }
    });
    press.site.take_pictures(pictures.collect());

    press.page("cards/index.html", "cards.html", || {
        let words = ["cards-title", "cards-description"];
        Ok((press.frame_in_words("cards", root, words), page(press, root)))
    })
}

fn page(press: &Press, root: &str) -> view::Cards {
    let language = press.report.edition.settings.language;
    let is_claim = |id: &String| {
        let mut rulings = press.report.rulings.iter();
        rulings.any(|one| one.hypothesis.id == *id)
    };
    let kind = |subject: &Subject| match subject {
        Subject::Report | Subject::Yearbook => "report",
        Subject::Finding(id) if is_claim(id) => "claims",
        Subject::Finding(_) => "findings",
        Subject::Award(_) => "awards",
    };
    let group = |id: &'static str| Group {
        id,
        name: language.say(&format!("cards-{id}"), &[]),
        cards: press
            .cards
            .cards
            .iter()
            .filter(|card| kind(&card.subject) == id)
            .map(|card| shown(card, press, root))
            .collect(),
    };
    let groups = ["report", "findings", "claims", "awards"].map(group);
    view::Cards {
        groups: groups.into_iter().filter(|group| !group.cards.is_empty()).collect(),
        has_pictures: press.cards.report.is_some(),
    }
}

fn shown(card: &Drawn, press: &Press, root: &str) -> view::CardFiles {
    let language = press.report.edition.settings.language;
    let (text, href) = match &card.subject {
        Subject::Report => {
            (press.report.edition.settings.title.clone(), format!("{root}index.html"))
        }
        Subject::Yearbook => {
            (say!(language, "cards-yearbook"), format!("{root}yearbook/index.html"))
        }
        Subject::Award(place) => {
            let award = &press.report.awards[*place];
            (award.title.clone(), address::award(root, &award.id))
        }
        Subject::Finding(id) => {
            let name = press.report.tellings.finding(id).map(|telling| telling.name.clone());
            (name.unwrap_or_else(|| card.sentence.clone()), address::finding(root, id))
        }
    };
    let png = match press.cards.has_png(card) {
        true => format!("{root}{}.png", card.address),
        false => String::new(),
    };
    view::CardFiles {
        of: Link { text, href },
        sentence: card.sentence.clone(),
        svg: format!("{root}{}.svg", card.address),
        png,
        file: card.address.replace('/', "-"),
    }
}
