//! Factors, told: what had a hand in it, and what set it off.

use crate::findings::factors::{FACTORS, ID, TRIGGERS};
use crate::findings::{By, Finding};
use crate::model::Edition;
use crate::phrase;
use crate::telling::definition;
use crate::telling::durations::LISTED_BELOW;
use crate::telling::faces::{Faces, Main, Said, Year};
use crate::telling::footing::{self, Population};
use crate::telling::phrases::{MOST_NAMES, PLAIN, by_its_sentence, count, largest, listed, named};
use crate::telling::slide::{Figure, Footing, Slide, Title};
use crate::telling::tally::Tally;
use crate::words::{Language, say};

/// From this many equals on, none is named as the first.
const MOST_FIRST: usize = 3;

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence,
    footing,
    definition: definition::of_footing,
    figures,
    slide: Some(slide),
    alone: by_its_sentence,
    main: Some(Main {
        name: FACTORS,
        needs: 0,
        say: |language, _, value| say!(language, "value-main-factors", value),
    }),
    compared: &[],
    page: PLAIN,
};

fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    if n == 0 {
        return say!(language, "factors-none");
    }
    if n < LISTED_BELOW {
        return listed(finding, edition, |one| {
            let names = one.factors.iter().chain(&one.trigger);
            let names: Vec<String> = names.map(|name| phrase::words(name)).collect();
            language.list(&names)
        });
    }
    let mut said = Vec::new();
    for (by, name) in [(By::Factor, FACTORS), (By::Trigger, TRIGGERS)] {
        let named = count(finding, name).unwrap_or_default();
        if named > 0 {
            said.push(say!(
                language,
                "factors-named",
                form = name,
                x = named,
                n = finding.sample.of_all(),
                names = most_often(language, finding, by)
            ));
        }
    }
    said.join(" ")
}

/// Lists the names that come up most often, each with its count.
fn most_often(language: Language, finding: &Finding, by: By) -> String {
    let groups = largest(finding, by);
    named(language, &groups[..groups.len().min(MOST_NAMES)])
}

fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-factors");
    footing::of_all(finding, Population::Incidents, definition, edition)
}

fn tally<'a>(finding: &'a Finding, edition: &'a Edition, said: &'a Said) -> Tally<'a> {
    Tally { finding, population: Population::Incidents, said, edition }
}

fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let bars = |by| tally(finding, edition, said).largest_first(by);
    [By::Factor, By::Trigger].into_iter().filter_map(bars).collect()
}

/// Returns what had a hand in it most often, and what set it off.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let named = |name| count(finding, name).unwrap_or_default();
    let (factors, triggers) = (named(FACTORS), named(TRIGGERS));
    let language = year.edition.settings.language;
    let (by, of) = match factors {
        0 => (By::Trigger, triggers),
        _ => (By::Factor, factors),
    };
    let mut lines = Vec::new();
    if factors > 0 {
        lines.push(say!(language, "factors-line"));
    }
    if let (true, Some(most)) = (factors > 0, largest(finding, By::Trigger).first()) {
        let (name, n) = (phrase::words(&most.name), most.ids.len());
        lines.push(say!(language, "factors-trigger", name, n));
    }
    let figure = tally(finding, year.edition, said).largest_first(by)?;
    Some(Slide::picture(ID, first(language, finding, by, of), lines, figure))
}

/// Says which names come up most often; equals share the honour.
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
    Title::said(&say!(
        language,
        "factors-title",
        form,
        names = phrase::capital(&language.list(&firsts)),
        most,
        of,
        many = language.in_words(firsts.len()),
        often = language.so_often(most)
    ))
}
