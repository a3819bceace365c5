//! What earlier editions said, compared with this one.

use crate::findings::{Finding, Ruling};
use crate::model::{Edition, Hypothesis, PastEdition, PastFinding, PastHypothesis, PastValue};
use crate::phrase;
use crate::render::pieces::values::{self, ValueInWords};
use crate::render::view::pages::{Memory, Past};
use crate::render::view::{Item, Link, Table};
use crate::render::{address, report::Report};
use crate::stats::Estimate;
use crate::telling::{claim::census::points, labels, phrases::value_name};
use crate::words::{Language, say};

/// The most earlier editions that are compared with this one.
const MOST: usize = 3;

/// Returns the editions before this one, the latest first.
fn earlier(edition: &Edition) -> impl Iterator<Item = &PastEdition> {
    edition.memory.range(..edition.settings.year).rev().map(|(_, past)| past).take(MOST)
}

/// Returns what earlier editions said of a finding; empty where none said anything.
pub fn of_finding(finding: &Finding, edition: &Edition) -> Memory {
    let language = edition.settings.language;
    let past: Vec<(i32, &PastFinding)> = earlier(edition)
        .filter_map(|past| Some((past.year, past.findings.get(finding.id)?)))
        .filter(|(_, past)| past.unit == finding.unit.key())
        .collect();
    let said = past.iter().map(|(year, past)| {
        Item::plain(say!(language, "memory-in", year = year.to_string()), past.sentence.clone())
    });
    let years = past.iter().map(|(year, _)| year.to_string());
    let years = std::iter::once(edition.settings.year.to_string()).chain(years);
    let rows = values::shown(finding).filter_map(|(name, now)| row(language, name, now, &past));
    Memory {
        table: Table {
            caption: say!(language, "memory-years"),
            head: std::iter::once(String::new()).chain(years).collect(),
            rows: rows.collect(),
        },
        said: said.collect(),
    }
}

/// Returns one value year by year; `None` where no earlier edition has it.
fn row(
    language: Language,
    name: &str,
    now: &Estimate,
    past: &[(i32, &PastFinding)],
) -> Option<Vec<Link>> {
    let then: Vec<Option<&PastValue>> =
        past.iter().map(|(_, past)| past.values.get(name)).collect();
    if then.iter().all(Option::is_none) {
        return None;
    }
    let cells = then.into_iter().map(|value| match value {
        Some(value) => ValueInWords::of(language, &as_estimate(value, now)).short(),
        None => say!(language, "memory-not-asked"),
    });
    let first =
        [phrase::capital(&value_name(language, name)), ValueInWords::of(language, now).short()];
    Some(first.into_iter().chain(cells).map(Link::plain).collect())
}

/// Turns an earlier value into an estimate with the unit and method of this year's.
fn as_estimate(value: &PastValue, now: &Estimate) -> Estimate {
    Estimate {
        value: value.value,
        low: value.low,
        high: value.high,
        part: None,
        note: None,
        ..now.clone()
    }
}

/// Returns the verdicts of a claim year by year, this year's first; without rows where it is new.
pub fn of_claim(ruling: &Ruling, edition: &Edition) -> Memory {
    let language = edition.settings.language;
    let hypothesis = &ruling.hypothesis;
    let before: Vec<Vec<Link>> = earlier(edition)
        .filter_map(|past| Some((past.year, past.hypotheses.get(&hypothesis.id)?)))
        .map(|(year, past)| verdict_row(language, year, past, hypothesis))
        .collect();
    let known = |year: &i32| {
        edition.memory.get(year).is_some_and(|past| past.hypotheses.contains_key(&hypothesis.id))
    };
    let unknown: Vec<String> = hypothesis
        .asked_in
        .iter()
        .filter(|year| **year < edition.settings.year && !known(year))
        .map(i32::to_string)
        .collect();
    let said = (!unknown.is_empty()).then(|| {
        let asked = say!(language, "memory-also-asked", years = language.list(&unknown));
        Item::plain(asked, say!(language, "memory-unknown"))
    });
    let other_words = earlier(edition).filter_map(|past| {
        let then = past.hypotheses.get(&hypothesis.id)?;
        (then.statement != hypothesis.statement).then(|| {
            let words = say!(language, "memory-other-words", year = past.year.to_string());
            Item::plain(words, say!(language, "page-quoted", text = &then.statement))
        })
    });
    let now = (!before.is_empty()).then(|| this_year(language, ruling, edition.settings.year));
    Memory {
        table: Table::new(
            language,
            "memory-asked-before",
            ["memory-year", "claim-verdict", "claim-estimate", "nav-incidents"],
            now.into_iter().chain(before).collect(),
        ),
        said: other_words.chain(said).collect(),
    }
}

fn this_year(language: Language, ruling: &Ruling, year: i32) -> Vec<Link> {
    let verdict = labels::verdict(language, ruling.verdict);
    let estimate = ruling.judged.as_ref().map(|judged| {
        let one = &judged.estimate;
        let key = ruling.hypothesis.estimand.key();
        estimated(language, [one.value, one.low, one.high], one.level, key)
    });
    let n: Vec<String> = ruling.sides.iter().map(|side| side.n.to_string()).collect();
    cells(language, year, verdict, estimate, &n)
}

fn verdict_row(
    language: Language,
    year: i32,
    past: &PastHypothesis,
    hypothesis: &Hypothesis,
) -> Vec<Link> {
    let verdict = then(language, past);
    let estimate = estimate_of(language, past, hypothesis);
    let n: Vec<String> = past.groups.iter().map(|group| group.n.to_string()).collect();
    cells(language, year, verdict, Some(estimate), &n)
}

/// Says the verdict that a claim had in an earlier edition.
fn then(language: Language, past: &PastHypothesis) -> String {
    labels::verdict_of_key(language, past.verdict.as_deref().unwrap_or("retired"))
}

fn cells(
    language: Language,
    year: i32,
    verdict: String,
    estimate: Option<String>,
    n: &[String],
) -> Vec<Link> {
    let estimate = estimate.filter(|words| !words.is_empty());
    let cells = [
        year.to_string(),
        verdict,
        estimate.unwrap_or_else(|| say!(language, "claim-no-estimate")),
        match n {
            [group, against] => say!(language, "claim-groups", group, against),
            one => one.join(""),
        },
    ];
    cells.map(Link::plain).to_vec()
}

/// Returns the earlier editions, the latest first: when each was frozen, and what became of the questions it left open.
pub fn questions(report: &Report, root: &str) -> Vec<Past> {
    let language = report.edition.settings.language;
    let all = earlier(&report.edition).map(|past| Past {
        year: past.year,
        frozen: past.frozen.map(|day| language.date(day)).unwrap_or_default(),
        questions: past.questions.iter().map(|id| question(id, past, report, root)).collect(),
    });
    all.filter(|past| !past.frozen.is_empty() || !past.questions.is_empty()).collect()
}

/// Says what became of a question that an earlier edition left open.
fn question(id: &str, past: &PastEdition, report: &Report, root: &str) -> Item {
    let language = report.edition.settings.language;
    let then = past.hypotheses.get(id).map(|one| one.statement.clone());
    let now = report.rulings.iter().find(|one| one.hypothesis.id == id);
    match now {
        Some(ruling) => Item {
            link: Link::to(&ruling.hypothesis.statement, address::finding(root, id)),
            note: match ruling.verdict {
                Some(now) => {
                    let verdict = labels::verdict(language, Some(now));
                    say!(language, "memory-asked-again", verdict)
                }
                None => say!(language, "memory-retired"),
            },
        },
        None => {
            let words = then.unwrap_or_else(|| phrase::capital(&phrase::words(id)));
            Item::plain(words, say!(language, "memory-not-asked-again"))
        }
    }
}

/// Says in a line what the last edition said of a claim, such as `In 2024: inconclusive, 6.3 times`; empty where the claim is new.
pub fn before(id: &str, edition: &Edition) -> String {
    let asked = edition.last().zip(edition.hypotheses.iter().find(|one| one.id == id));
    let Some((last, hypothesis)) = asked else { return String::new() };
    let Some(past) = last.hypotheses.get(id) else { return String::new() };
    let language = edition.settings.language;
    let said = [then(language, past), estimate_of(language, past, hypothesis)];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    let year = last.year.to_string();
    say!(language, "memory-said", year, said = said.join(", "))
}

/// Says the estimate of an earlier edition; empty where there was none, or where its kind is unknown.
fn estimate_of(language: Language, past: &PastHypothesis, hypothesis: &Hypothesis) -> String {
    let same = past.statement == hypothesis.statement;
    let key = past.estimand.as_deref().or(same.then(|| hypothesis.estimand.key()));
    let bounds = [past.value, past.low, past.high];
    key.map(|key| estimated(language, bounds, past.level, key)).unwrap_or_default()
}

/// Says an estimate with its interval, such as `6.3 times (0.8 to 50; level 98.33%)`; empty where there was none.
fn estimated(
    language: Language,
    [value, low, high]: [Option<f64>; 3],
    level: Option<f64>,
    estimand: &str,
) -> String {
    let Some(value) = value else { return String::new() };
    let written = |value: f64| match estimand {
        "share" => language.share(value),
        "difference-of-shares" => points(language, value),
        _ => language.times(value),
    };
    let bound = |bound: Option<f64>| match bound {
        Some(bound) => written(bound),
        None => say!(language, "value-not-reached"),
    };
    let value = written(value);
    if (low, high) == (None, None) {
        return value;
    }
    let (low, high) = (bound(low), bound(high));
    match level.map(|level| language.level(level)) {
        Some(level) => say!(language, "claim-estimate-at-a-level", value, low, high, level),
        None => say!(language, "value-and-interval", value, low, high),
    }
}
