//! The cards of a site, drawn in the inks and fonts of its theme.

use std::collections::BTreeMap;

use crate::card::{self, Drawing, Face, Faces, Inks, Picture};
use crate::deck::{self, Shared, Subject};
use crate::parallel;
use crate::render::{
    cards::{grounds, inks},
    report::Report,
    view::Share,
    yearbook::Winners,
};
use crate::theme::Theme;

/// The font files of cards, in a theme.
const FACES: [&str; 2] = ["fonts/card-display.ttf", "fonts/card-text.ttf"];

/// How many portraits the card of the yearbook shows.
const CLASS: usize = 5;

/// The cards of a site, drawn.
#[derive(Default)]
pub struct Cards {
    /// The cards in their order.
    pub cards: Vec<Drawn>,
    places: BTreeMap<Subject, usize>,
    /// The address of the published report, with a slash at the end.
    pub report: Option<String>,
}

/// A card, drawn.
pub struct Drawn {
    /// What the card is about.
    pub subject: Subject,
    /// Its path in the site, without the ending.
    pub address: String,
    /// The sentence on it.
    pub sentence: String,
    /// The drawing.
    pub drawing: Drawing,
}

impl Cards {
    /// Draws every card of a report.
    pub fn new(report: &Report, theme: &Theme, winners: &Winners) -> Cards {
        let base = theme.base();
        let Some(faces) = faces(theme).or_else(|| faces(&base)) else { return Cards::default() };
        let edition = &report.edition;
        let mut shared = deck::cards(report.content());
        shared.iter_mut().for_each(|one| portraits(one, winners));
        let grounds: BTreeMap<&str, Inks> = inks::GROUNDS
            .into_iter()
            .chain(["paper"])
            .map(|ground| (ground, inks::of(theme, ground)))
            .collect();
        let slides = of_slides(report);
        let cards = parallel::numbers(shared.len(), |place| {
            let Shared { subject, card } = &shared[place];
            let ground = ground(subject, place, &slides);
            Drawn {
                address: self::address(subject, report),
                sentence: card.sentence(),
                drawing: card::draw(card, &grounds[ground], &faces),
                subject: subject.clone(),
            }
        });
        let places = cards.iter().enumerate();
        let address = edition.settings.links.report.as_deref();
        Cards {
            places: places.map(|(place, one)| (one.subject.clone(), place)).collect(),
            cards,
            report: address.map(|report| format!("{}/", report.trim_end_matches('/'))),
        }
    }

    /// Returns the paths of the cards of a report, none of which is drawn.
    pub fn paths(report: &Report) -> Vec<String> {
        let has_png = report.edition.settings.links.report.is_some();
        let endings = if has_png { &["svg", "png"][..] } else { &["svg"] };
        let cards = deck::cards(report.content());
        let addresses = cards.iter().map(|card| address(&card.subject, report));
        let paths =
            |address: String| endings.iter().map(move |ending| format!("{address}.{ending}"));
        addresses.flat_map(paths).collect()
    }

    /// Returns what the page at this path shares. A page with too little for a card of its own shows the report's card;
    /// a page that has no subject shares nothing.
    pub fn share(&self, path: &str, root: &str) -> Share {
        let Some(subject) = subject(path) else { return Share::default() };
        let of = |subject| self.places.get(&subject).map(|place| &self.cards[*place]);
        let (own, report) = (of(subject), of(Subject::Report));
        let mut share = Share {
            svg: own.map_or(String::new(), |card| format!("{root}{}.svg", card.address)),
            ..Share::default()
        };
        if let Some(address) = &self.report {
            share.address = format!("{address}{path}");
            if let Some(card) = own.or(report).filter(|card| self.has_png(card)) {
                share.image = format!("{address}{}.png", card.address);
                share.alt = card.sentence.clone();
            }
        }
        share
    }

    /// Returns whether a card also has a PNG: that takes an address of the report, and an outline for every letter.
    pub fn has_png(&self, card: &Drawn) -> bool {
        self.report.is_some() && card.drawing.whole
    }
}

fn faces(theme: &Theme) -> Option<Faces<'_>> {
    let face = |path: &str| Face::new(theme.file(path)?);
    Some(Faces { display: face(FACES[0])?, text: face(FACES[1])? })
}

/// Returns the subject of a page.
fn subject(path: &str) -> Option<Subject> {
    match path.strip_suffix("index.html")? {
        "" | "deck/" | "deck/teaser/" | "findings/" => Some(Subject::Report),
        "yearbook/" => Some(Subject::Yearbook),
        folder => {
            let id = folder.strip_prefix("findings/")?.strip_suffix('/')?;
            Some(Subject::Finding(id.to_owned()))
        }
    }
}

/// Returns the ground of each slide.
fn of_slides(report: &Report) -> Vec<(&str, &'static str)> {
    let slides = report.deck.all().map(|slide| slide.id.as_str());
    slides.zip(grounds::of(&report.deck)).collect()
}

/// Returns the ground of a card: that of its slide; awards are on the yearbook's paper.
fn ground(subject: &Subject, place: usize, slides: &[(&str, &'static str)]) -> &'static str {
    match subject {
        Subject::Report => inks::GROUNDS[0],
        Subject::Yearbook | Subject::Award(_) => "paper",
        Subject::Finding(id) => {
            let own = slides.iter().find(|(slide, _)| slide == id);
            own.map_or(inks::GROUNDS[place % inks::GROUNDS.len()], |(_, ground)| ground)
        }
    }
}

fn address(subject: &Subject, report: &Report) -> String {
    match subject {
        Subject::Report => "cards/report".to_owned(),
        Subject::Yearbook => "cards/yearbook".to_owned(),
        Subject::Finding(id) => format!("cards/findings/{id}"),
        Subject::Award(place) => format!("cards/awards/{}", report.awards[*place].id),
    }
}

/// Puts the portraits of winners into a card.
fn portraits(shared: &mut Shared, winners: &Winners) {
    let portrait = |place: usize| winners.portrait(place).map(str::to_owned);
    match (&shared.subject, &mut shared.card.picture) {
        (Subject::Award(place), Picture::Photo(photo)) => {
            photo.portrait = portrait(*place).unwrap_or_default();
        }
        (Subject::Yearbook, Picture::Class(portraits)) => {
            *portraits = (0..CLASS).filter_map(portrait).collect();
        }
        _ => {}
    }
}
