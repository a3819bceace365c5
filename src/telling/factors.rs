//! The factors finding in words and pictures: what had a hand in it, and what set it off.

use super::faces::{Faces, Figure, Footing, Main, Population, Said, Slide, Title, Year};
use super::footing;
use super::phrases::{MOST_NAMES, count, largest, listed, named};
use super::tally::Tally;
use crate::findings::factors::{FACTORS, ID, TRIGGERS};
use crate::findings::{By, Finding};
use crate::model::Edition;
use crate::phrase;
use crate::stats::thresholds::LISTED_BELOW;
use crate::words::{Language, say};

/// If this many or more share the first place, none is named.
const MOST_FIRST: usize = 3;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = Faces {
    slide: Some(slide),
    main: Some(Main::new(FACTORS, |language, _, value| {
        say!(language, "value-main-factors", value)
    })),
    ..Faces::new(ID, sentence, footing, figures)
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "factors-none");
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let names = one.factors.iter().chain(&one.trigger).map(|name| phrase::words(name));
            language.list(&names.collect::<Vec<_>>())
        });
    }
    let named = |(by, form): (By, &str)| {
        let x = count(finding, form).filter(|x| *x > 0)?;
        let (n, names) = (finding.sample.of_all(), most_often(language, finding, by));
        Some(say!(language, "factors-named", form, x, n, names))
    };
    let said = [(By::Factor, FACTORS), (By::Trigger, TRIGGERS)].into_iter().filter_map(named);
    said.collect::<Vec<_>>().join(" ")
}

/// Lists the names that come up most often, each with its count.
fn most_often(language: Language, finding: &Finding, by: By) -> String {
    let groups = largest(finding, by);
    named(language, &groups[..groups.len().min(MOST_NAMES)])
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    footing::of_incidents(finding, edition, "footing-factors")
}

fn tally<'a>(finding: &'a Finding, edition: &'a Edition, said: &'a Said) -> Tally<'a> {
    Tally { finding, population: Population::Incidents, said, edition }
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let bars = |by| tally(finding, edition, said).largest_first(by);
    let kinds = [By::Factor, By::Trigger].into_iter();
    kinds.filter(|by| comes_again(finding, *by)).filter_map(bars).collect()
}

/// Returns whether any name comes up twice: bars of one each would show nothing.
fn comes_again(finding: &Finding, by: By) -> bool {
    finding.groups_by(by).any(|group| group.ids.len() > 1)
}

/// Returns what had a hand in it most often, and what set it off.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let named = |name| count(finding, name).unwrap_or_default();
    let (factors, triggers) = (named(FACTORS), named(TRIGGERS));
    let language = year.edition.settings.language;
    let kinds = [(By::Factor, factors), (By::Trigger, triggers)];
    let (by, of) = kinds.into_iter().find(|(by, _)| comes_again(finding, *by))?;
    let mut lines = Vec::new();
    if by == By::Factor {
        lines.push(say!(language, "factors-line"));
        lines.extend(largest(finding, By::Trigger).first().map(|most| {
            say!(language, "factors-trigger", name = phrase::words(&most.name), n = most.ids.len())
        }));
    }
    let figure = tally(finding, year.edition, said).largest_first(by)?;
    Some(Slide::picture(ID, first(language, finding, by, of), lines, figure))
}

/// Says which names come up most often; several may share the first place.
fn first(language: Language, finding: &Finding, by: By, of: usize) -> Title {
    let groups = largest(finding, by);
    let most = groups.first().map_or(0, |group| group.ids.len());
    let firsts: Vec<String> = groups
        .iter()
        .take_while(|group| group.ids.len() == most)
        .map(|group| phrase::words(&group.name))
        .collect();
    let form = match firsts.len() {
        1 => by.key(),
        few if few < MOST_FIRST && by == By::Trigger => "triggers",
        few if few < MOST_FIRST => "factors",
        _ => "many",
    };
    let names = phrase::capital(&language.list(&firsts));
    let (many, often) = (language.in_words(firsts.len()), language.so_often(most));
    Title::said(&say!(language, "factors-title", form, names, most, of, many, often))
}
