//! Scores in words and as a picture: how often each was given, with the words that it stands for; counted, never averaged.

use crate::chart::{Bracket, Chart, Level, Mark, Role, Rubric};
use crate::findings::finding::SHARE;
use crate::findings::scores::HIGH;
use crate::findings::{By, Finding};
use crate::model::Edition;
use crate::phrase;
use crate::telling::faces::{Main, Said, Year};
use crate::telling::phrases::{doubt, listed, matching, nobody};
use crate::telling::slide::{Cell, Figure, Footing, Slide, Table, Title};
use crate::telling::{footing, labels};
use crate::words::{Language, say};

/// The value that a finding of scores turns on.
pub const MAIN: Main = Main {
    name: SHARE,
    needs: 0,
    say: |language, _, value| say!(language, "value-main-scored", value),
};

/// Says how many scores are high ones.
pub fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let scale = finding.id;
    if n == 0 {
        let add = say!(language, "scores-none", form = scale);
        return nobody(language, finding, &add);
    }
    let (Some(share), Some(x)) = (finding.values.get(SHARE), matching(finding, SHARE)) else {
        return listed(finding, edition, |one| {
            let score = one.scores.get(scale);
            score.map_or(String::new(), |score| {
                let score = usize::from(score.number());
                say!(language, "score-of-five", score)
            })
        });
    };
    let doubt = doubt(language, share, n);
    say!(language, "scores-high", form = scale, x, n, doubt)
}

/// Returns the line under the picture of a scale.
pub fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-score", form = finding.id);
    footing::of_confident(finding, definition, edition)
}

/// Returns how many scores are high ones, with the bars of all.
pub fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let language = year.edition.settings.language;
    let n = finding.sample.n();
    let x = matching(finding, SHARE)?;
    let title = Title::said(&say!(language, "scores-title", form = finding.id, x, n));
    let lines = vec![say!(language, "scores-line", form = finding.id)];
    Some(Slide::picture(finding.id, title, lines, rubric(finding, x, year.edition, said)))
}

/// Returns the scores as bars, where there are enough of them.
pub fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let high = matching(finding, SHARE);
    high.map(|x| rubric(finding, x, edition, said)).into_iter().collect()
}

/// Returns the scores from 5 to 1 as bars, the high ones in a bracket with their share.
fn rubric(finding: &Finding, x: usize, edition: &Edition, said: &Said) -> Figure {
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
    let name = labels::finding(language, finding.id);
    let head = ["head-score", "head-stands-for", "head-incidents"];
    Figure {
        table: Table::of(&name, head.map(|id| say!(language, id)), rows),
        chart: Chart {
            id: format!("{}-scores", finding.id),
            title: say!(language, "scores-figure", name),
            description: said.sentence.clone(),
            mark: Mark::Rubric(Rubric {
                levels: (1..=5).rev().map(level).collect(),
                bracket: Some(bracket(language, finding, x)),
            }),
        },
        footing: said.footing.clone(),
    }
}

fn bracket(language: Language, finding: &Finding, x: usize) -> Bracket {
    let n = finding.sample.n();
    let share = finding.values.get(SHARE);
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
        detail: say!(language, "scores-bracket", form, x, n, level, bounds),
    }
}
