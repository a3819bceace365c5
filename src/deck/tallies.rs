//! Tallies: what had a hand in it, what held, what was promised; counts as bars.

use crate::chart::spec::{Bar, Bars, Chart, Mark, Role};
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::{count, largest, what_held};
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Title, Tone};
use crate::findings::finding::{By, Finding, Group};
use crate::model::edition::Edition;
use crate::phrase;

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
    let (by, title) = match factors {
        0 => (
            By::Trigger,
            first(finding, By::Trigger, " set off ", triggers),
        ),
        _ => (
            By::Factor,
            first(finding, By::Factor, " had a hand in ", factors),
        ),
    };
    let mut lines = Vec::new();
    if factors > 0 {
        lines.push("Factors come in company; none of them did it alone.".to_owned());
        if triggers > 0 {
            let most = largest(finding, By::Trigger).into_iter().take(1);
            lines.extend(most.map(|most| {
                let name = phrase::words(&most.name);
                format!("What set it off, most often: {name} ({}).", most.ids.len())
            }));
        }
    }
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title,
        scene: Scene::Picture {
            lines,
            stats: Vec::new(),
            figure: bars(finding, by, edition)?,
        },
    })
}

/// Says which names come up most often; equals share the honour.
fn first(finding: &Finding, by: By, verb: &str, of: usize) -> Title {
    let groups = largest(finding, by);
    let most = groups.first().map_or(0, |group| group.ids.len());
    let firsts: Vec<String> = groups
        .iter()
        .take_while(|group| group.ids.len() == most)
        .map(|group| phrase::words(&group.name))
        .collect();
    let named = format!("{} of {of}", phrase::number(most as f64));
    let title = Title::default();
    match firsts.as_slice() {
        [one] => title
            .then(phrase::capital(one), Tone::First)
            .then(format!("{verb}{named} incidents."), Tone::Plain),
        few if few.len() < MOST_FIRST => title
            .then(phrase::capital(&phrase::list(few)), Tone::First)
            .then(format!("{verb}{named} incidents each."), Tone::Plain),
        many => title.then("No name stands out", Tone::First).then(
            format!(
                ": {} of them come up {} each.",
                phrase::in_words(many.len()),
                phrase::so_often(most)
            ),
            Tone::Plain,
        ),
    }
}

/// Returns what nearly happened, and what held.
pub fn near_misses(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let n = finding.sample.n();
    let figure = held(finding, edition).filter(|_| n >= LISTED_BELOW)?;
    let saved = count(finding, "saved").unwrap_or_default();
    let held = match saved {
        0 => "Nobody wrote what held. Luck deserves a name too.".to_owned(),
        _ => phrase::capital(&format!(
            "{}.",
            what_held(edition.settings.language, finding)
        )),
    };
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: near_misses_title(finding),
        scene: Scene::Picture {
            lines: vec![held, "The same lesson, at no charge.".to_owned()],
            stats: Vec::new(),
            figure,
        },
    })
}

/// Returns the sentence of the near misses.
pub fn near_misses_title(finding: &Finding) -> Title {
    let often = phrase::capital(&phrase::so_often(finding.sample.n()));
    let rest = ", nothing happened. Somebody wrote it down anyway.";
    Title::default()
        .then(often, Tone::First)
        .then(rest, Tone::Plain)
}

/// The words of one kind of groups: of its picture, and of the column that names them.
fn words(by: By) -> [&'static str; 2] {
    match by {
        By::Factor => ["What contributed", "Factor"],
        By::Trigger => ["What set it off", "Trigger"],
        By::Safeguard => ["What held", "Safeguard"],
        By::Outcome => ["Follow-ups that were done", "Done"],
        _ => ["Incidents by month", "Month"],
    }
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
    let [title, head] = words(by);
    let n = finding.sample.n();
    let label = |group: &Group| match by {
        By::Month => group.name.clone(),
        _ => phrase::capital(&phrase::words(&group.name)),
    };
    let bar = |group: &&Group| Bar {
        label: label(group),
        value: group.ids.len() as f64,
        value_label: group.ids.len().to_string(),
        role: Role::First,
        href: None,
    };
    let counted = match finding.id {
        "near-misses" => "Near misses",
        _ => "Incidents",
    };
    let rows = groups.iter().map(|group| {
        vec![
            Cell::plain(label(group)),
            Cell::plain(group.ids.len().to_string()),
        ]
    });
    let more = match groups.len().saturating_sub(MOST_BARS) {
        0 => String::new(),
        rest => format!(
            " {} more are in the table.",
            phrase::capital(&phrase::in_words(rest))
        ),
    };
    let figure = Figure {
        chart: Chart {
            id: format!("{}-{}", finding.id, by.key()),
            title: title.to_owned(),
            description: format!("{}{more}", evidence::sentence(finding, edition)),
            mark: Mark::Bars(Bars {
                bars: groups.iter().take(MOST_BARS).map(bar).collect(),
                of: (by == By::Outcome).then_some(n as f64),
            }),
        },
        table: Table::of(title, [head, counted], rows),
        footing: footing::of_finding(finding, edition),
    };
    (!groups.is_empty()).then_some(figure)
}
