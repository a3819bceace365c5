//! One number in all its places: slides, cards, pages, terminal, `findings.json`.

use std::collections::BTreeMap;

use incident_wrapped::card::Picture;
use incident_wrapped::chart::{Mark, Role};
use incident_wrapped::deck;
use incident_wrapped::deck::Subject;
use incident_wrapped::findings::{Ruling, Verdict};
use incident_wrapped::phrase::plain_spaces;
use incident_wrapped::pipeline::{self, FindingsForm};
use incident_wrapped::render::Report;
use incident_wrapped::telling::claim::number::brief;
use incident_wrapped::telling::{Figure, Scene, Slide, Target, footing, wheel};
use serde_json::Value;

use super::{counts, numbers};

/// What incidents are sorted by into parts of which each is in exactly one.
const WHOLE: [&str; 9] = [
    "source",
    "coverage",
    "score",
    "hours",
    "weekday",
    "hour",
    "weekday-hour",
    "correction",
    "outcome",
];

/// Says what is said in two ways.
pub fn wrong(report: &Report) -> Vec<String> {
    let mut wrong = data(report);
    wrong.extend(terminal(report));
    wrong.extend(claims(report));
    let slides = report.deck.all();
    wrong.extend(slides.filter_map(|slide| title(report, slide)));
    wrong.extend(cards(report));
    wrong.extend(memory(report));
    wrong
}

fn data(report: &Report) -> Vec<String> {
    let json = pipeline::findings(report, FindingsForm::Json).plain();
    let json: Value = serde_json::from_str(&json).unwrap();
    let mut wrong = Vec::new();
    for (finding, told) in report.findings.iter().zip(json["findings"].as_array().unwrap()) {
        let n = finding.sample.n() as u64;
        let left_out: u64 = told["left_out"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|part| part["incidents"].as_array().map_or(0, |all| all.len() as u64))
            .sum();
        let mut parts: BTreeMap<&str, u64> = BTreeMap::new();
        for group in told["groups"].as_array().unwrap() {
            *parts.entry(group["by"].as_str().unwrap()).or_default() +=
                group["n"].as_u64().unwrap();
        }
        if told["id"] != finding.id
            || told["n"] != n
            || n + left_out != told["of"].as_u64().unwrap()
        {
            wrong.push(format!("findings.json: {} is of {n}: {told}", finding.id));
        }
        for (by, sum) in parts.into_iter().filter(|(by, _)| WHOLE.contains(by)) {
            if sum != n {
                wrong.push(format!("findings.json: {} by {by} is {sum} of {n}", finding.id));
            }
        }
    }
    let confident = footing::confident(&report.edition) as u64;
    if json["counts"]["confident"] != confident {
        wrong.push(format!("findings.json: {} confident, and {confident}", json["counts"]));
    }
    wrong.extend(report.deck.all().filter_map(|slide| bet(report, slide, &json)));
    wrong
}

/// The one number of a bet and both ends of its band are those of the document.
fn bet(report: &Report, slide: &Slide, json: &Value) -> Option<String> {
    let Scene::Bet(bet) = &slide.scene else { return None };
    let Mark::Bet(row) = &bet.figure.chart.mark else { panic!("a row") };
    let seen = row.seen.as_ref()?;
    let ruling = report.rulings.iter().find(|one| one.hypothesis.id == bet.card.id)?;
    let all = json["hypotheses"].as_array().unwrap();
    let told = all.iter().find(|one| one["id"] == bet.card.id.as_str()).unwrap();
    let written = |name: &str| {
        let value = told["estimate"][name].as_f64();
        value.map(|value| brief(report.edition.settings.language, ruling, value))
    };
    let mut is_same = Some(&bet.number) == written("value").as_ref();
    for (name, known, end) in [("low", seen.low, &seen.ends.0), ("high", seen.high, &seen.ends.1)] {
        is_same &= known.is_none() || Some(end) == written(name).as_ref();
    }
    (!is_same).then(|| format!("findings.json: {} is not {seen:?}", bet.card.id))
}

/// The terminal has each sentence, word for word, and each count.
fn terminal(report: &Report) -> Vec<String> {
    let printed = pipeline::findings(report, FindingsForm::Text).plain();
    let flat = |text: &str| {
        let text = plain_spaces(text).replace('`', "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let printed = flat(&printed);
    let mut wrong = Vec::new();
    for telling in &report.tellings.findings {
        let said = flat(&telling.sentence);
        if !printed.contains(&said) {
            wrong.push(format!("the terminal does not say: {said}"));
        }
    }
    for telling in &report.tellings.claims {
        let said = flat(&telling.card.census);
        if !printed.contains(&said) {
            wrong.push(format!("the terminal does not say: {said}"));
        }
    }
    wrong
}

/// The cover counts the claims that are judged together, as each of their slides and the terminal do.
fn claims(report: &Report) -> Vec<String> {
    let is_judged = |one: &&Ruling| one.verdict.is_some_and(|one| one != Verdict::Exploratory);
    let judged = report.rulings.iter().filter(is_judged).count();
    let mut wrong = Vec::new();
    let cover = report.deck.all().find(|slide| slide.id == "cover");
    if let Some(Scene::Cover { stats, .. }) = cover.map(|slide| &slide.scene) {
        let label = |n| report.edition.settings.language.say("stat-claims", &[("n", n)]);
        let label = label(judged.into());
        let stat = stats.iter().find(|stat| stat.label == label);
        let said = stat.map_or(0, |stat| counts(&stat.value)[0]);
        if said != judged {
            wrong.push(format!("the cover says {said} claims, and {judged} are judged"));
        }
    }
    for slide in report.deck.all() {
        let Scene::Bet(bet) = &slide.scene else {
            continue;
        };
        let card = &bet.card;
        let exploratory = card.verdict == Some(Verdict::Exploratory);
        if !exploratory && counts(&card.place).get(1).is_some_and(|of| *of != judged) {
            wrong.push(format!("{}, and {judged} are judged", card.place));
        }
    }
    wrong
}

/// What a title says in digits, the alternative text of its picture says too, there perhaps in words.
fn title(report: &Report, slide: &Slide) -> Option<String> {
    let Scene::Picture { figure, .. } = &slide.scene else {
        return None;
    };
    let title = slide.title.text();
    let language = report.edition.settings.language;
    let alternative = format!("{} {}", figure.chart.description, figure.chart.title);
    let said = numbers(&alternative);
    let lower = alternative.to_lowercase();
    let is_said = |number: &String| {
        let words = number.parse().map(|n| language.in_words(n));
        let names = figure.table.rows.len().to_string();
        *number == names || said.contains(number) || words.is_ok_and(|words| lower.contains(&words))
    };
    let lacks = numbers(&title).into_iter().find(|one| !is_said(one))?;
    Some(format!("{lacks} of “{title}” is not in: {alternative}"))
}

fn cards(report: &Report) -> Vec<String> {
    let mut wrong = Vec::new();
    for shared in deck::cards(report.content()) {
        let Subject::Finding(id) = &shared.subject else {
            continue;
        };
        let slide = report.deck.all().find(|slide| slide.id == *id);
        let Some(Scene::Picture { figure, .. }) = slide.map(|slide| &slide.scene) else {
            continue;
        };
        if shared.card.counted != figure.footing.counted {
            wrong.push(format!(
                "card of {id}: {} and {}",
                shared.card.counted, figure.footing.counted
            ));
        }
        let (found, wanted) = (on_card(&shared.card.picture), on_slide(report, figure));
        if found != wanted {
            wrong.push(format!("card of {id}: {found:?} and {wanted:?}"));
        }
    }
    wrong
}

/// Counts the marks of a card, and what its words say of them; an empty list where it counts none.
fn on_card(picture: &Picture) -> Vec<usize> {
    match picture {
        Picture::Wheel { wheel, key } => {
            let key = key.iter().map(|(_, n, _)| counts(n)[0]);
            vec![counts(&wheel.number)[0], wheel.rays.len(), key.sum()]
        }
        Picture::Chart { mark: Mark::Dots(dots), .. } => {
            dots.rows.iter().map(|row| row.dots.len()).collect()
        }
        Picture::Chart { mark: Mark::Heat(heat), .. } => {
            let cells = heat.rows.iter().flat_map(|row| &row.cells);
            vec![cells.map(|cell| cell.count as usize).sum()]
        }
        Picture::Chart { mark: Mark::Dumbbell(dumbbell), .. } => vec![dumbbell.rows.len()],
        Picture::Chart { mark: Mark::Bars(bars), more } => {
            vec![bars.bars.len() + counts(more).first().copied().unwrap_or_default()]
        }
        _ => Vec::new(),
    }
}

/// Counts the same of the picture that the card is made of.
fn on_slide(report: &Report, figure: &Figure) -> Vec<usize> {
    match &figure.chart.mark {
        Mark::Dots(dots) | Mark::Rain(dots) => dots.rows.iter().map(|row| row.dots.len()).collect(),
        // A card has the picture of the page: all starts in its cells, and a line for each dart beside the middle.
        Mark::Week(week) => vec![week.starts.len()],
        Mark::Darts(_) => on_slide(
            report,
            &report
                .tellings
                .findings
                .iter()
                .find(|one| one.faces.id == "recorded-times")
                .expect("it is told")
                .figures[0],
        ),
        Mark::Wheel(wheel) => {
            let key = wheel::key(&report.edition).into_iter();
            let key = key.filter(|line| line.swatch.is_some_and(|one| one.role != Role::Ink));
            let key = key.map(|line| counts(&line.value)[0]);
            vec![counts(&wheel.number)[0], wheel.rays.len(), key.sum()]
        }
        Mark::Heat(heat) => {
            let cells = heat.rows.iter().flat_map(|row| &row.cells);
            vec![cells.map(|cell| cell.count as usize).sum()]
        }
        Mark::Dumbbell(dumbbell) => vec![dumbbell.rows.len()],
        Mark::Bars(_) | Mark::Rubric(_) => vec![figure.table.rows.len()],
        _ => Vec::new(),
    }
}

/// The title of what was said before counts the verdicts that its own list shows to be others now.
fn memory(report: &Report) -> Option<String> {
    let language = report.edition.settings.language;
    let mut slides = report.deck.all();
    let slide = slides.find(|slide| slide.id == "memory")?;
    let Scene::Memory { verdicts, .. } = &slide.scene else {
        return None;
    };
    let last = report.edition.last()?;
    let changed = verdicts.iter().filter(|again| {
        let of = |one: &&Ruling| again.claim.target == Some(target(one));
        let now = report.rulings.iter().find(of).and_then(|one| Some((one, one.verdict?)));
        now.is_some_and(|(one, now)| {
            let before = &last.hypotheses[&one.hypothesis.id].verdict;
            before.as_deref() != Some(now.key())
        })
    });
    let changed = changed.count();
    let title = slide.title.text();
    let words = language.in_words(changed);
    (changed > 1 && !title.contains(&words)).then(|| format!("{changed} changed, and “{title}”"))
}

fn target(ruling: &Ruling) -> Target {
    Target::Finding(ruling.hypothesis.id.clone())
}
