//! What stands beside a verdict, in words: other methods, and what so many incidents could have shown.

use crate::findings::shape::log_normal;
use crate::findings::{Ruling, Side};
use crate::model::Edition;
use crate::phrase;
use crate::telling::claim::census::side_labels;
use crate::telling::claim::detectable::could_have_seen;
use crate::telling::claim::footing;
use crate::telling::claim::why::quoted;
use crate::telling::shape::{self, Shaped};
use crate::telling::slide::{Figure, Footing};
use crate::words::{Language, say};

/// Returns what a claim's page says beside the verdict, each with its term.
pub fn facts(language: Language, ruling: &Ruling) -> Vec<(String, String)> {
    let facts = [
        ("beside-could-have-seen", could_have_seen(language, ruling)),
        ("beside-logarithms", geometric(language, ruling)),
        ("beside-pairs", pairs(language, ruling)),
        ("beside-log-normal", log_normal_sides(language, ruling)),
        ("beside-another-interval", jeffreys(language, ruling)),
        ("beside-no-threshold", fisher(language, ruling)),
    ];
    facts.into_iter().filter_map(|(term, text)| Some((say!(language, term), text?))).collect()
}

fn geometric(language: Language, ruling: &Ruling) -> Option<String> {
    let ratio = ruling.beside.get("ratio-of-geometric-means")?;
    let (low, high) = ratio.bounds()?;
    Some(say!(
        language,
        "geometric-means",
        times = language.times(ratio.value?),
        interval = language.between(low, high),
        level = language.level(ratio.level?)
    ))
}

fn pairs(language: Language, ruling: &Ruling) -> Option<String> {
    let value = |name| ruling.beside.get(name)?.value;
    let [group, against] = labels(language, ruling)?;
    let pairs = (value("pairs")? * 100.0).round() as usize;
    Some(say!(
        language,
        "in-pairs",
        group = quoted(language, &group),
        against = quoted(language, &against),
        pairs,
        chance = chance(language, value("pairs-p")?)
    ))
}

fn labels(language: Language, ruling: &Ruling) -> Option<[String; 2]> {
    side_labels(language, &ruling.hypothesis).try_into().ok()
}

/// Says of each side whether its durations look log-normal.
fn log_normal_sides(language: Language, ruling: &Ruling) -> Option<String> {
    let labels = labels(language, ruling)?;
    let line = |(side, label): (&Side, &String)| {
        let told = shape::told(language, &log_normal(&side.points))?;
        Some(format!("{}: {told}", quoted(language, label)))
    };
    let sides = ruling.sides.iter().zip(&labels);
    let lines: Vec<String> = sides.filter_map(line).collect();
    let lines = (!lines.is_empty()).then(|| lines.join("; "))?;
    Some(say!(language, "log-normal-sides", sides = lines))
}

/// Returns each side's durations against those of a log-normal year.
pub fn shapes(ruling: &Ruling, edition: &Edition) -> Vec<Figure> {
    let language = edition.settings.language;
    let Some(labels) = labels(language, ruling) else {
        return Vec::new();
    };
    let figure = |(side, label): (&Side, &String)| {
        let values = log_normal(&side.points);
        let said =
            shape::told(language, &values).map(|told| format!("{}.", phrase::capital(&told)));
        let counted = say!(language, "incidents", n = shape::ended(&side.points));
        let shaped = Shaped {
            id: format!("{}-{}", ruling.hypothesis.id, side.name),
            name: phrase::capital(label),
            points: &side.points,
            values: &values,
            said: &said.unwrap_or_default(),
            footing: Footing {
                counted: format!("{counted}, {label}"),
                ..footing::of_ruling(ruling, edition)
            },
        };
        shape::picture(shaped, edition)
    };
    ruling.sides.iter().zip(&labels).filter_map(figure).collect()
}

fn jeffreys(language: Language, ruling: &Ruling) -> Option<String> {
    let share = ruling.beside.get("jeffreys")?;
    let (low, high) = share.bounds()?;
    let exact = ruling.judged.as_ref()?.plain.bounds()?;
    Some(say!(
        language,
        "jeffreys",
        interval = language.shares(low, high),
        level = language.level(share.level?),
        exact = language.shares(exact.0, exact.1)
    ))
}

fn fisher(language: Language, ruling: &Ruling) -> Option<String> {
    let p = ruling.beside.get("fisher-p")?.value?;
    let chance = chance(language, p);
    Some(say!(language, "fisher", chance))
}

/// Says a chance in words: `in 3 of 100 years`.
fn chance(language: Language, p: f64) -> String {
    match p {
        p if p < 0.001 => say!(language, "chance-tiny"),
        p if p < 0.01 => say!(language, "chance-small", n = (p * 1000.0).round() as usize),
        p => say!(language, "chance", n = (p * 100.0).round() as usize),
    }
}
