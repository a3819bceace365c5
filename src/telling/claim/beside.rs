//! What stands beside a verdict, in words: other methods, and what this many incidents could have shown.

use super::{census::side_labels, detectable::could_have_seen, footing, why::quoted};
use crate::findings::shape::log_normal;
use crate::findings::{Ruling, Side};
use crate::model::Edition;
use crate::phrase;
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
    let (times, interval) = (language.times(ratio.value?), language.between(low, high));
    Some(say!(language, "geometric-means", times, interval, level = language.level(ratio.level?)))
}

fn pairs(language: Language, ruling: &Ruling) -> Option<String> {
    let value = |name| ruling.beside.get(name)?.value;
    let [group, against] = labels(language, ruling)?.map(|label| quoted(language, &label));
    let pairs = (value("pairs")? * 100.0).round() as usize;
    let chance = chance(language, value("pairs-p")?);
    Some(say!(language, "in-pairs", group, against, pairs, chance))
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
    let lines: Vec<String> = ruling.sides.iter().zip(&labels).filter_map(line).collect();
    (!lines.is_empty()).then(|| say!(language, "log-normal-sides", sides = lines.join("; ")))
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
    let (interval, exact) = (language.shares(low, high), language.shares(exact.0, exact.1));
    Some(say!(language, "jeffreys", interval, level = language.level(share.level?), exact))
}

fn fisher(language: Language, ruling: &Ruling) -> Option<String> {
    let chance = chance(language, ruling.beside.get("fisher-p")?.value?);
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
