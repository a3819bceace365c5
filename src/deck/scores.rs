//! Scores: how often each was given, with the words that it stands for; counted, never averaged.

use crate::chart::spec::{Bracket, Chart, Level, Mark, Role, Rubric};
use crate::deck::durations::LISTED_BELOW;
use crate::deck::evidence;
use crate::deck::footing;
use crate::deck::sentences::matching;
use crate::deck::slide::{Cell, Figure, Scene, Slide, Table, Title};
use crate::findings::finding::{By, Finding};
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::{Language, say};

/// From this score on, a score is a high one.
const HIGH: u8 = 4;

/// Returns how many incidents a safeguard that is known would have kept away.
pub fn preventability(finding: &Finding, edition: &Edition) -> Option<Slide> {
    slide(finding, edition)
}

/// Returns how many incidents held up a lot of work.
pub fn productivity(finding: &Finding, edition: &Edition) -> Option<Slide> {
    slide(finding, edition)
}

fn slide(finding: &Finding, edition: &Edition) -> Option<Slide> {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let x = matching(finding, "share").filter(|_| n >= LISTED_BELOW)?;
    Some(Slide {
        id: finding.id.to_owned(),
        kicker: String::new(),
        title: Title::said(&say!(language, "scores-title", form = finding.id, x = x, n = n)),
        scene: Scene::Picture {
            lines: vec![say!(language, "scores-line", form = finding.id)],
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
        role: if score >= HIGH { Role::First } else { Role::Muted },
        target: None,
    };
    let rows = (1..=5).rev().map(|score: u8| {
        vec![
            Cell::plain(score.to_string()),
            Cell::plain(text(score)),
            Cell::plain(count(score).to_string()),
        ]
    });
    let language = edition.settings.language;
    let name = evidence::name(language, finding.id);
    let head = ["head-score", "head-stands-for", "head-incidents"];
    Some(Figure {
        table: Table::of(&name, head.map(|id| say!(language, id)), rows),
        chart: Chart {
            id: format!("{}-scores", finding.id),
            title: say!(language, "scores-figure", name = name),
            description: evidence::sentence(finding, edition),
            mark: Mark::Rubric(Rubric {
                levels: (1..=5).rev().map(level).collect(),
                bracket: Some(bracket(language, finding, x)),
            }),
        },
        footing: footing::of_finding(finding, edition),
    })
}

fn bracket(language: Language, finding: &Finding, x: usize) -> Bracket {
    let n = finding.sample.n();
    let share = finding.values.get("share");
    let sure = share.and_then(|share| Some((share.level?, share.bounds()?)));
    let (form, level, bounds) = match sure {
        _ if n < phrase::PERCENT_NEEDS => ("few", String::new(), String::new()),
        Some((level, (low, high))) => ("sure", language.level(level), language.shares(low, high)),
        None => ("counted", String::new(), String::new()),
    };
    Bracket {
        first: 0,
        last: usize::from(5 - HIGH),
        label: phrase::plain_spaces(&language.part(x, n)),
        detail: say!(
            language,
            "scores-bracket",
            form = form,
            x = x,
            n = n,
            level = level,
            bounds = bounds
        ),
    }
}
