//! Scores: how often each was given, with the words that it stands for; counted, never averaged.

use crate::chart::spec::{Bracket, Chart, Level, Mark, Role, Rubric};
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::matching;
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Title, Tone};
use crate::findings::finding::{By, Finding};
use crate::model::edition::Edition;
use crate::phrase;

/// From this score on, a score is a high one.
const HIGH: u8 = 4;

/// Returns how many incidents a safeguard that is known would have kept away.
pub fn preventability(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let line = "Scored afterwards, when everybody is wise. Counted, never held against anyone.";
    slide(finding, edition, " for preventability.", line)
}

/// Returns how many incidents held up a lot of work.
pub fn productivity(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let line = "The quiet cost: colleagues who wait, and make more coffee.";
    slide(finding, edition, " for held-up work.", line)
}

fn slide(finding: &Finding, edition: &Edition, scored: &str, line: &str) -> Option<Slide> {
    let n = finding.sample.n();
    let x = matching(finding, "share").filter(|_| n >= LISTED_BELOW)?;
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: Title::default()
            .then(format!("{x} of {n}"), Tone::First)
            .then(format!(" incidents got a 4 or 5{scored}"), Tone::Plain),
        scene: Scene::Picture {
            lines: vec![line.to_owned()],
            stats: Vec::new(),
            figure: figure(finding, edition)?,
        },
    })
}

/// Returns the scores from 5 to 1 as bars, the high ones in a bracket with their share; none where there are too few.
pub fn figure(finding: &Finding, edition: &Edition) -> Option<Figure> {
    let n = finding.sample.n();
    let x = matching(finding, "share").filter(|_| n >= LISTED_BELOW)?;
    let rubric = edition.settings.scales.get(finding.id);
    let text = |score: u8| {
        let text = rubric.and_then(|rubric| rubric.texts.get(&score));
        text.cloned().unwrap_or_default()
    };
    let count = |score: u8| {
        let mut groups = finding.groups_by(By::Score);
        let group = groups.find(|group| group.name == score.to_string());
        group.map_or(0, |group| group.ids.len())
    };
    let level = |score: u8| Level {
        score: score.to_string(),
        text: text(score),
        count: count(score) as u32,
        count_label: count(score).to_string(),
        role: if score >= HIGH {
            Role::First
        } else {
            Role::Muted
        },
        href: None,
    };
    let rows = (1..=5).rev().map(|score: u8| {
        vec![
            Cell::plain(score.to_string()),
            Cell::plain(text(score)),
            Cell::plain(count(score).to_string()),
        ]
    });
    let name = evidence::name(edition.settings.language, finding.id);
    Some(Figure {
        table: Table::of(&name, ["Score", "It stands for", "Incidents"], rows),
        chart: Chart {
            id: format!("{}-scores", finding.id),
            title: format!("{name}: how often each score was given"),
            description: evidence::sentence(finding, edition),
            mark: Mark::Rubric(Rubric {
                levels: (1..=5).rev().map(level).collect(),
                bracket: Some(bracket(finding, x, n)),
            }),
        },
        footing: footing::of_finding(finding, edition),
    })
}

fn bracket(finding: &Finding, x: usize, n: usize) -> Bracket {
    let bounds = finding.values.get("share").and_then(|share| {
        let level = phrase::level(share.level?);
        let (low, high) = share.bounds()?;
        Some(format!("; {level} interval {}", phrase::shares(low, high)))
    });
    let bounds = bounds.filter(|_| n >= phrase::PERCENT_NEEDS);
    let scored = match n >= phrase::PERCENT_NEEDS {
        true => format!("{x} of {n} scored 4 or 5"),
        false => "scored 4 or 5".to_owned(),
    };
    Bracket {
        first: 0,
        last: usize::from(5 - HIGH),
        label: phrase::plain_spaces(&phrase::part(x, n)),
        detail: format!("{scored}{}", bounds.unwrap_or_default()),
    }
}
