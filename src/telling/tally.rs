//! Tallies: counts of groups as bars.

use super::faces::{Figure, Population, Said, Table};
use super::footing;
use super::phrases::{self, largest};
use crate::chart::{Bar, Bars, Mark, Role};
use crate::findings::{By, Finding, Group};
use crate::model::Edition;
use crate::phrase;
use crate::words::{Language, say};

/// The most bars in a picture; the table behind it has all of them.
const MOST_BARS: usize = 10;

/// A finding whose groups are counted.
#[derive(Clone, Copy)]
pub struct Tally<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// Which incidents it counts.
    pub population: Population,
    /// The words that go with its pictures.
    pub said: &'a Said,
    /// The write-ups and the settings.
    pub edition: &'a Edition,
}

impl Tally<'_> {
    /// Returns the groups of one kind as bars, the largest first; none if there is no such group.
    pub fn largest_first(&self, by: By) -> Option<Figure> {
        self.figure(by, &largest(self.finding, by))
    }

    /// Returns the groups of one kind as bars, in their own order; none if there is no such group.
    pub fn in_order(&self, by: By) -> Option<Figure> {
        self.figure(by, &self.finding.groups_by(by).collect::<Vec<_>>())
    }

    fn figure(&self, by: By, groups: &[&Group]) -> Option<Figure> {
        if groups.is_empty() {
            return None;
        }
        let Tally { finding, population, said, edition } = *self;
        let language = edition.settings.language;
        let kind = match by {
            By::Factor | By::Trigger | By::Safeguard | By::Outcome => by.key(),
            _ => By::Month.key(),
        };
        let counted = match population {
            Population::NearMisses => "head-near-misses",
            Population::Incidents => "head-incidents",
        };
        let bar =
            |group: &&Group| Bar::counted(label(language, by, group), group.ids.len(), Role::First);
        let mut bars: Vec<Bar> = groups.iter().map(bar).collect();
        let title = say!(language, &format!("tally-{kind}"));
        let head = [&format!("head-{kind}"), counted].map(|id| say!(language, id));
        let table = Table::of_bars(&title, head, &bars);
        bars.truncate(MOST_BARS);
        let of = (by == By::Outcome).then_some(finding.sample.n() as f64);
        let id = format!("{}-{}", finding.id, by.key());
        let mut figure = said.figure(id, title, Mark::Bars(Bars { bars, of }), table);
        figure.chart.description.push_str(&phrases::more(language, groups.len(), MOST_BARS));
        let shown = footing::shown(groups);
        figure.footing = footing::of_some(&said.footing, population, finding, shown, language);
        Some(figure)
    }
}

fn label(language: Language, by: By, group: &Group) -> String {
    match by {
        By::Month => group.name.clone(),
        By::Outcome => {
            phrase::capital(&language.word(&format!("group-{}", group.name), &group.name))
        }
        _ => phrase::capital(&phrase::words(&group.name)),
    }
}
