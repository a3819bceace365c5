//! Share cards: what each finding, claim and award says where there is room for one sentence and one picture.

mod pictures;

use crate::awards::award::Award;
use crate::card::{Card, Ink, Photo, Picture, Poster, Span, Stamp, Verdict};
use crate::deck::card::card;
use crate::deck::slide::{Scene, Slide, Title, Tone};
use crate::deck::{charts, evidence, footing, labels, plain};
use crate::findings::finding::Finding;
use crate::findings::ruling::{self, Ruling};
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::{Language, say};

/// A card and what it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// What it is of.
    pub subject: Subject,
    /// The card; portraits are put in by who draws it.
    pub card: Card,
}

/// What a card is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The whole report.
    Report,
    /// A finding or a claim, by its id.
    Finding(String),
    /// The yearbook.
    Yearbook,
    /// An award, by its place in the report.
    Award(usize),
}

/// What a slide says of a finding; without one its sentence is said, and its first picture shown.
type Told<'a> = Option<&'a Slide>;

/// The card of a finding; none where nothing was written down that it could count.
pub fn of_finding(finding: &Finding, slide: Told, edition: &Edition) -> Option<Card> {
    if finding.sample.n() == 0 {
        return None;
    }
    let language = edition.settings.language;
    let told = slide.and_then(|slide| match &slide.scene {
        Scene::Picture { lines, stats, figure } => {
            Some((slide, lines, figure, pictures::of(figure, stats, language)))
        }
        _ => None,
    });
    let kicker = evidence::name(language, finding.id);
    Some(match told {
        Some((slide, lines, figure, picture)) => Card {
            kicker,
            title: parts(&slide.title),
            lines: lines.clone(),
            picture,
            counted: figure.footing.counted.clone(),
            ..blank(edition)
        },
        None => {
            let figures = charts::of_finding(finding, edition);
            let first = figures.first();
            Card {
                kicker,
                title: parts(&Title::plain(evidence::sentence(finding, edition))),
                picture: first
                    .map(|figure| pictures::of(figure, &[], language))
                    .unwrap_or_default(),
                counted: first.map_or_else(
                    || evidence::counted_of(language, finding),
                    |figure| figure.footing.counted.clone(),
                ),
                ..blank(edition)
            }
        }
    })
}

/// The card of a claim: its sentence as it was registered, the verdict, and its own interval; none of one that was retired.
pub fn of_ruling(ruling: &Ruling, rulings: &[Ruling], edition: &Edition) -> Option<Card> {
    ruling.verdict?;
    let language = edition.settings.language;
    let told = card(ruling, edition, rulings);
    Some(Card {
        kicker: told.place,
        title: parts(&Title::plain(told.statement)),
        quoted: true,
        lines: vec![plain::inference(language, ruling), told.caution],
        stamp: Some(stamp(ruling, language)),
        picture: pictures::of_ruling(language, ruling),
        counted: footing::of_ruling(ruling, edition).counted,
        ..blank(edition)
    })
}

fn stamp(ruling: &Ruling, language: Language) -> Stamp {
    let verdict = match ruling.verdict {
        Some(ruling::Verdict::Supported) => Verdict::Supported,
        Some(ruling::Verdict::Refuted) => Verdict::Refuted,
        Some(ruling::Verdict::Inconclusive) => Verdict::Inconclusive,
        Some(ruling::Verdict::NotTestable) => Verdict::NotTestable,
        Some(ruling::Verdict::Exploratory) | None => Verdict::Plain,
    };
    let word = phrase::capital(&labels::verdict(language, ruling.verdict));
    Stamp { verdict, word }
}

/// The card of an award; who draws it puts in the portrait.
pub fn of_award(award: &Award, edition: &Edition) -> Card {
    let language = edition.settings.language;
    let winner = edition.incident(&award.winner);
    let title = winner.map_or_else(|| award.winner.to_string(), |one| one.title.clone());
    let counted = match award.candidates {
        0 => String::new(),
        n => say!(language, "card-candidates", n = n),
    };
    Card {
        kicker: say!(language, "card-class", year = edition.settings.year.to_string()),
        title: vec![Span { text: award.title.clone(), ink: Ink::Second }],
        lines: vec![title, award.because.clone()],
        picture: Picture::Photo(Photo { portrait: String::new(), note: award.kind_line.clone() }),
        counted,
        ..blank(edition)
    }
}

/// The card of the yearbook; who draws it puts in the portraits.
pub fn of_yearbook(awards: &[Award], edition: &Edition) -> Card {
    let language = edition.settings.language;
    Card {
        kicker: say!(language, "card-superlatives"),
        title: vec![Span {
            text: say!(language, "card-class", year = edition.settings.year.to_string()),
            ink: Ink::Second,
        }],
        picture: Picture::Class(Vec::new()),
        counted: say!(language, "card-awards", n = awards.len()),
        ..blank(edition)
    }
}

/// The card of the report.
pub fn of_report(edition: &Edition, findings: &[Finding]) -> Card {
    let mut stats = evidence::year_in_numbers(edition, findings).into_iter();
    let first = stats.next();
    let (number, label) = first.map(|stat| (stat.value, stat.label)).unwrap_or_default();
    Card {
        kicker: evidence::kicker(edition),
        title: parts(&Title::plain(&edition.settings.title)),
        lines: vec![format!("{number} {label}.")],
        picture: Picture::Poster(Poster {
            number,
            label,
            stats: stats.map(|stat| (stat.value, stat.label)).collect(),
        }),
        ..blank(edition)
    }
}

fn blank(edition: &Edition) -> Card {
    Card {
        freeze: footing::freeze(edition),
        report: edition.settings.title.clone(),
        language: edition.settings.language,
        ..Card::default()
    }
}

fn parts(title: &Title) -> Vec<Span> {
    let ink = |tone| match tone {
        Tone::Plain => Ink::Ink,
        Tone::First => Ink::First,
        Tone::Second => Ink::Second,
        Tone::Third => Ink::Third,
    };
    let parts = title.0.iter();
    parts.map(|part| Span { text: part.text.clone(), ink: ink(part.tone) }).collect()
}
