//! The near misses finding in words and pictures: what nearly happened, and what held.

use std::cmp::Ordering;
use std::sync::Arc;

use super::faces::{Faces, Figure, Footing, Main, Population, Said, Slide, Title, Year};
use super::footing::{self, form_of};
use super::phrases::{MOST_NAMES, count, largest, named};
use super::tally::Tally;
use super::{slide::Scene, umbrellas};
use crate::chart::Chart;
use crate::findings::finding::COUNT;
use crate::findings::near_misses::{ID, SAVED};
use crate::findings::{By, Finding, Group};
use crate::model::Edition;
use crate::phrase;
use crate::words::{Language, say};

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    population: Population::NearMisses,
    slide: Some(slide),
    slide_needs: 1,
    main: Some(Main::new(COUNT, |language, count, _| {
        say!(language, "near-misses", n = count.value.unwrap_or_default() as usize)
    })),
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let year = edition.settings.year.to_string();
    if n == 0 {
        return say!(language, "near-misses-none", year);
    }
    let saved = count(finding, SAVED).unwrap_or_default();
    if saved == 0 {
        return say!(language, "near-misses-written", n, year);
    }
    let (form, words) = (form_of(saved, n), language.in_words(saved));
    let held = what_held(language, finding);
    say!(language, "near-misses-saved", form, n, year, words, held)
}

/// Says what held: everything if that is little, else what held more than once.
fn what_held(language: Language, finding: &Finding) -> String {
    let groups = largest(finding, By::Safeguard);
    if groups.len() <= MOST_NAMES {
        return say!(language, "held", names = named(language, &groups));
    }
    let again = |group: &&&Group| group.ids.len() > 1;
    match groups.iter().take(MOST_NAMES).filter(again).count() {
        0 => say!(language, "held-always-another"),
        names => say!(language, "held-most-often", names = named(language, &groups[..names])),
    }
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-near-misses");
    footing::of_all(finding, Population::NearMisses, definition, edition)
}

/// Returns what nearly happened, and what held.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let figure = held(finding, year.edition, said)?;
    let saved = count(finding, SAVED).unwrap_or_default();
    let language = year.edition.settings.language;
    let held = match saved {
        0 => say!(language, "near-misses-nothing-held"),
        _ => phrase::capital(&format!("{}.", what_held(language, finding))),
    };
    let lines = vec![held, say!(language, "near-misses-line")];
    let umbrellas = umbrellas::of(finding, year.edition);
    let chart = Chart { description: umbrellas::said(&umbrellas, language), ..figure.chart };
    let figure = Arc::new(Figure { chart, ..figure });
    let scene = Scene::NearMisses { lines, umbrellas, figure };
    let footing = foot(finding, year.edition);
    Some(Slide { footing, ..Slide::new(ID, title(language, finding), scene) })
}

/// Says how many there are, and how many were written down last year, for the foot of the slide.
fn foot(finding: &Finding, edition: &Edition) -> Vec<String> {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let mut foot = vec![say!(language, "near-misses", n), footing::day(edition)];
    let before = edition.last().and_then(|last| Some((last.year, last.findings.get(ID)?.n)));
    foot.splice(
        1..1,
        before.map(|(year, then)| {
            let when = match edition.settings.year - year {
                1 => say!(language, "last-year"),
                _ => say!(language, "in-year", year = year.to_string()),
            };
            let form = match n.cmp(&then) {
                Ordering::Greater => "more",
                Ordering::Less => "fewer",
                Ordering::Equal => "same",
            };
            say!(
                language,
                "near-misses-before",
                form,
                n = then,
                words = language.in_words(then),
                when
            )
        }),
    );
    foot
}

/// Returns the sentence of the near misses.
pub fn title(language: Language, finding: &Finding) -> Title {
    let often = phrase::capital(&language.so_often(finding.sample.n()));
    Title::said(&say!(language, "near-misses-told", often))
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    held(finding, edition, said).into_iter().collect()
}

/// Returns what held as bars; where nobody wrote that, the months.
fn held(finding: &Finding, edition: &Edition, said: &Said) -> Option<Figure> {
    let tally = Tally { finding, population: Population::NearMisses, said, edition };
    tally.largest_first(By::Safeguard).or_else(|| tally.in_order(By::Month))
}
