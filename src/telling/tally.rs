//! Tallies: what had a hand in it, what held, what was promised; counts as bars.

use crate::chart::spec::{Bar, Bars, Chart, Mark, Role};
use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::phrase;
use crate::telling::durations::LISTED_BELOW;
use crate::telling::evidence;
use crate::telling::footing;
use crate::telling::phrases::{count, largest, what_held};
use crate::telling::slide::{Cell, Figure, Scene, Slide, Table, Title};
use crate::words::{Language, say};

/// A picture of bars holds no more than this; the table behind it holds all.
const MOST_BARS: usize = 10;

/// From this many equals on, none is named as the first.
const MOST_FIRST: usize = 3;

/// Returns what had a hand in it most often, and what set it off.
pub fn factors(finding: &Finding, edition: &Edition) -> Option<Slide> {
    if finding.sample.n() < LISTED_BELOW {
        return None;
    }
    let named = |name| count(finding, name).unwrap_or_default();
    let (factors, triggers) = (named("factors"), named("triggers"));
    let language = edition.settings.language;
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
        lines.push(say!(language, "factors-trigger", name = name, n = n));
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: first(language, finding, by, of),
        scene: Scene::Picture { lines, stats: Vec::new(), figure: bars(finding, by, edition)? },
    })
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
        form = form,
        names = phrase::capital(&language.list(&firsts)),
        most = most,
        of = of,
        many = language.in_words(firsts.len()),
        often = language.so_often(most)
    ))
}

/// Returns what nearly happened, and what held.
pub fn near_misses(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let n = finding.sample.n();
    let figure = held(finding, edition).filter(|_| n >= LISTED_BELOW)?;
    let saved = count(finding, "saved").unwrap_or_default();
    let language = edition.settings.language;
    let held = match saved {
        0 => say!(language, "near-misses-nothing-held"),
        _ => phrase::capital(&format!("{}.", what_held(language, finding))),
    };
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: near_misses_title(language, finding),
        scene: Scene::Picture {
            lines: vec![held, say!(language, "near-misses-line")],
            stats: Vec::new(),
            figure,
        },
    })
}

/// Returns the sentence of the near misses.
pub fn near_misses_title(language: Language, finding: &Finding) -> Title {
    let often = phrase::capital(&language.so_often(finding.sample.n()));
    Title::said(&say!(language, "near-misses-told", often = often))
}

/// Returns the groups of one kind as bars, the largest first; none where there is no such group.
pub fn bars(finding: &Finding, by: By, edition: &Edition) -> Option<Figure> {
    tally(finding, by, &largest(finding, by), edition)
}

/// Returns how many incidents had all, some or none of their follow-ups done.
pub fn outcomes(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let groups: Vec<&Group> = finding.groups_by(By::Outcome).collect();
    tally(finding, By::Outcome, &groups, edition)
}

/// Returns what held as bars; where nobody wrote that, the months.
pub fn held(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let months = || {
        let groups: Vec<&Group> = finding.groups_by(By::Month).collect();
        tally(finding, By::Month, &groups, edition)
    };
    bars(finding, By::Safeguard, edition).or_else(months)
}

fn tally(finding: &Finding, by: By, groups: &[&Group], edition: &Edition) -> Option<Figure> {
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
    let counted = match finding.id {
        "near-misses" => "head-near-misses",
        _ => "head-incidents",
    };
    let head = [&format!("head-{kind}"), counted].map(|id| say!(language, id));
    let rows = groups
        .iter()
        .map(|group| vec![Cell::plain(label(group)), Cell::plain(group.ids.len().to_string())]);
    let more = match groups.len().saturating_sub(MOST_BARS) {
        0 => String::new(),
        rest => {
            let words = phrase::capital(&language.in_words(rest));
            format!(" {}", say!(language, "tally-more", n = rest, words = words))
        }
    };
    let figure = Figure {
        chart: Chart {
            id: format!("{}-{}", finding.id, by.key()),
            title: title.clone(),
            description: format!("{}{more}", evidence::sentence(finding, edition)),
            mark: Mark::Bars(Bars {
                bars: groups.iter().take(MOST_BARS).map(bar).collect(),
                of: (by == By::Outcome).then_some(n as f64),
            }),
        },
        table: Table::of(&title, head, rows),
        footing: footing::of_some(finding, footing::shown(groups), edition),
    };
    (!groups.is_empty()).then_some(figure)
}
