//! Tallies: counts of groups as bars.

use crate::chart::{Bar, Bars, Chart, Mark, Role};
use crate::findings::{By, Finding, Group};
use crate::model::Edition;
use crate::phrase;
use crate::telling::faces::Said;
use crate::telling::footing::{self, Population};
use crate::telling::phrases::largest;
use crate::telling::slide::{Cell, Figure, Table};
use crate::words::say;

/// A picture of bars holds no more than this; the table behind it holds all.
const MOST_BARS: usize = 10;

/// A finding whose groups are counted.
#[derive(Clone, Copy)]
pub struct Tally<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// Whom it counts.
    pub population: Population,
    /// What stands with its pictures.
    pub said: &'a Said,
    /// The write-ups and the settings.
    pub edition: &'a Edition,
}

impl Tally<'_> {
    /// Returns the groups of one kind as bars, the largest first; none where there is no such group.
    pub fn largest_first(&self, by: By) -> Option<Figure> {
        self.figure(by, &largest(self.finding, by))
    }

    /// Returns the groups of one kind as bars, in their own order; none where there is no such group.
    pub fn in_order(&self, by: By) -> Option<Figure> {
        self.figure(by, &self.finding.groups_by(by).collect::<Vec<_>>())
    }

    fn figure(&self, by: By, groups: &[&Group]) -> Option<Figure> {
        let Tally { finding, population, said, edition } = *self;
        let language = edition.settings.language;
        let kind = match by {
            By::Factor | By::Trigger | By::Safeguard | By::Outcome => by.key(),
            _ => By::Month.key(),
        };
        let title = say!(language, &format!("tally-{kind}"));
        let n = finding.sample.n();
        let label = |group: &Group| match by {
            By::Month => group.name.clone(),
            By::Outcome => {
                let id = format!("group-{}", group.name);
                phrase::capital(&language.word(&id, &group.name))
            }
            _ => phrase::capital(&phrase::words(&group.name)),
        };
        let bar = |group: &&Group| Bar::counted(label(group), group.ids.len(), Role::First);
        let counted = match population {
            Population::NearMisses => "head-near-misses",
            Population::Incidents => "head-incidents",
        };
        let head = [&format!("head-{kind}"), counted].map(|id| say!(language, id));
        let rows = groups
            .iter()
            .map(|group| vec![Cell::plain(label(group)), Cell::plain(group.ids.len().to_string())]);
        let more = match groups.len().saturating_sub(MOST_BARS) {
            0 => String::new(),
            rest => {
                let words = phrase::capital(&language.in_words(rest));
                format!(" {}", say!(language, "tally-more", n = rest, words))
            }
        };
        let figure = Figure {
            chart: Chart {
                id: format!("{}-{}", finding.id, by.key()),
                title: title.clone(),
                description: format!("{}{more}", said.sentence),
                mark: Mark::Bars(Bars {
                    bars: groups.iter().take(MOST_BARS).map(bar).collect(),
                    of: (by == By::Outcome).then_some(n as f64),
                }),
            },
            table: Table::of(&title, head, rows),
            footing: footing::of_some(
                &said.footing,
                population,
                finding,
                footing::shown(groups),
                language,
            ),
        };
        (!groups.is_empty()).then_some(figure)
    }
}
