//! Scores in words and as a picture: how often each was given, with the words that it stands for; counted, never averaged.

use super::faces::{Cell, Faces, Figure, Footing, Main, Said, Slide, Table, Title, Year};
use super::phrases::{doubt, listed, matching, nobody};
use super::{footing, labels};
use crate::chart::{Bracket, Level, Mark, Role, Rubric};
use crate::findings::finding::SHARE;
use crate::findings::scores::HIGH;
use crate::findings::{By, Finding};
use crate::model::{Edition, Incident};
use crate::phrase;
use crate::words::{Language, say};

/// Tells a finding of scores.
pub const fn faces(id: &'static str) -> Faces {
    Faces {
        slide: Some(slide),
        main: Some(Main::new(SHARE, |language, _, value| {
            say!(language, "value-main-scored", value)
        })),
        compared: &[SHARE],
        ..Faces::new(id, sentence, footing, figures)
    }
}

/// Says how many scores are high ones.
fn sentence(finding: &Finding, edition: &Edition) -> String {
    let language = edition.settings.language;
    let n = finding.sample.n();
    let scale = finding.id;
    if n == 0 {
        let add = say!(language, "scores-none", form = scale);
        return nobody(language, finding, &add);
    }
    let (Some(share), Some(x)) = (finding.values.get(SHARE), matching(finding, SHARE)) else {
        let score = |one: &Incident| {
            let score = usize::from(one.scores.get(scale)?.number());
            Some(say!(language, "score-of-five", score))
        };
        return listed(finding, edition, |one| score(one).unwrap_or_default());
    };
    let doubt = doubt(language, share, n);
    say!(language, "scores-high", form = scale, x, n, doubt)
}

/// Returns the line under the picture of a scale.
fn footing(finding: &Finding, edition: &Edition) -> Footing {
    let definition = say!(edition.settings.language, "footing-score", form = finding.id);
    footing::of_confident(finding, definition, edition)
}

/// Returns how many scores are high ones, with the bars of all.
fn slide(finding: &Finding, year: &Year, said: &Said) -> Option<Slide> {
    let language = year.edition.settings.language;
    let n = finding.sample.n();
    let x = matching(finding, SHARE)?;
    let title = Title::said(&say!(language, "scores-title", form = finding.id, x, n));
    let lines = vec![say!(language, "scores-line", form = finding.id)];
    Some(Slide::picture(finding.id, title, lines, rubric(finding, x, year.edition, said)))
}

/// Returns the scores as bars, where there are enough of them.
fn figures(finding: &Finding, edition: &Edition, said: &Said) -> Vec<Figure> {
    let high = matching(finding, SHARE);
    high.map(|x| rubric(finding, x, edition, said)).into_iter().collect()
}

/// Returns the scores from 5 to 1 as bars, the high ones in a bracket with their share.
fn rubric(finding: &Finding, x: usize, edition: &Edition, said: &Said) -> Figure {
    let texts = edition.settings.scales.get(finding.id).map(|rubric| &rubric.texts);
    let level = |number: u8| {
        let score = number.to_string();
        let group = finding.groups_by(By::Score).find(|group| group.name == score);
        let count = group.map_or(0, |group| group.ids.len());
        Level {
            score,
            text: texts.and_then(|texts| texts.get(&number)).cloned().unwrap_or_default(),
            count: count as u32,
            count_label: count.to_string(),
            role: if number >= HIGH { Role::First } else { Role::Muted },
            target: None,
        }
    };
    let levels: Vec<Level> = (1..=5).rev().map(level).collect();
    let row = |one: &Level| [&one.score, &one.text, &one.count_label].map(Cell::plain).to_vec();
    let language = edition.settings.language;
    let name = labels::finding(language, finding.id);
    let head = ["head-score", "head-stands-for", "head-incidents"].map(|id| say!(language, id));
    let table = Table::of(&name, head, levels.iter().map(row));
    let bracket = Some(bracket(language, finding, x));
    let (id, title) = (format!("{}-scores", finding.id), say!(language, "scores-figure", name));
    said.figure(id, title, Mark::Rubric(Rubric { levels, bracket }), table)
}

fn bracket(language: Language, finding: &Finding, x: usize) -> Bracket {
    let n = finding.sample.n();
    let sure = finding.values.get(SHARE).and_then(|one| Some((one.level?, one.bounds()?)));
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
