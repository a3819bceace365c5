//! Share cards: what each finding, claim and award says where there is room for one sentence and one picture.

mod pictures;

use crate::awards::Award;
use crate::card::{Card, Ink, Photo, Picture, Poster, Span, Stamp, Verdict};
use crate::deck::opening;
use crate::findings::{Finding, Ruling, ruling};
use crate::model::Edition;
use crate::phrase;
use crate::telling::claim::{ClaimTelling, plain};
use crate::telling::{Scene, Slide, Telling, Title, Tone, footing, labels};
use crate::words::{Language, say};

/// A card and what it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// What it is of.
    pub subject: Subject,
    /// The card; its portraits are added when it is drawn.
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

/// Returns the card of a finding, which says what its slide says; without a slide it has the sentence and the first picture of the
/// page. `None` if the finding counts no incident.
pub fn of_finding(finding: &Finding, telling: &Telling, edition: &Edition) -> Option<Card> {
    if finding.sample.n() == 0 {
        return None;
    }
    let language = edition.settings.language;
    let kicker = telling.name.clone();
    let slide = telling.slide.as_ref().map(|(slide, _)| slide);
    if let Some(Slide { title, scene: Scene::Picture { lines, stats, figure }, .. }) = slide {
        // A picture for a stage needs its size; a card has that of the page.
        let is_for_a_stage = pictures::is_for_a_stage(figure);
        let figure = telling.figures.first().filter(|_| is_for_a_stage).unwrap_or(&**figure);
        return Some(Card {
            kicker,
            title: parts(title),
            lines: lines.clone(),
            picture: pictures::of(figure, stats, language),
            counted: figure.footing.counted.clone(),
            ..blank(edition)
        });
    }
    let figure = telling.figures.first();
    let picture = figure.map(|figure| pictures::of(figure, &[], language));
    let counted = figure.map_or(&telling.counted, |figure| &figure.footing.counted);
    Some(Card {
        kicker,
        title: parts(&Title::plain(&telling.sentence)),
        picture: picture.unwrap_or_default(),
        counted: counted.clone(),
        ..blank(edition)
    })
}

/// Returns the card of a claim: its sentence as registered, the verdict and its interval; `None` if it was retired.
pub fn of_ruling(ruling: &Ruling, telling: &ClaimTelling, edition: &Edition) -> Option<Card> {
    ruling.verdict?;
    let language = edition.settings.language;
    let told = &telling.card;
    Some(Card {
        kicker: told.place.clone(),
        title: parts(&Title::plain(&told.statement)),
        quoted: true,
        lines: vec![plain::inference(language, ruling), told.caution.clone()],
        stamp: Some(stamp(ruling, language)),
        picture: pictures::of_ruling(language, ruling),
        counted: telling.footing.counted.clone(),
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

/// Returns the card of an award; its portrait is added when it is drawn.
pub fn of_award(award: &Award, edition: &Edition) -> Card {
    let language = edition.settings.language;
    let winner = edition.incident(&award.winner);
    let title = winner.map_or_else(|| award.winner.to_string(), |one| one.title.clone());
    let n = award.candidates;
    let counted = if n > 0 { say!(language, "card-candidates", n) } else { String::new() };
    Card {
        kicker: say!(language, "card-class", year = edition.settings.year.to_string()),
        title: vec![Span { text: award.title.clone(), ink: Ink::Second }],
        lines: vec![title, award.because.clone()],
        picture: Picture::Photo(Photo { portrait: String::new(), note: award.kind_line.clone() }),
        counted,
        ..blank(edition)
    }
}

/// Returns the card of the yearbook; its portraits are added when it is drawn.
pub fn of_yearbook(awards: &[Award], edition: &Edition) -> Card {
    let language = edition.settings.language;
    let text = say!(language, "card-class", year = edition.settings.year.to_string());
    Card {
        kicker: say!(language, "card-superlatives"),
        title: vec![Span { text, ink: Ink::Second }],
        picture: Picture::Class(Vec::new()),
        counted: say!(language, "card-awards", n = awards.len()),
        ..blank(edition)
    }
}

/// Returns the card of the report.
pub fn of_report(edition: &Edition, findings: &[Finding]) -> Card {
    let mut stats = opening::year_in_numbers(edition, findings).into_iter();
    let first = stats.next();
    let (number, label) = first.map(|stat| (stat.value, stat.label)).unwrap_or_default();
    Card {
        kicker: labels::whose_year(edition),
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
    title.0.iter().map(|part| Span { text: part.text.clone(), ink: ink(part.tone) }).collect()
}
