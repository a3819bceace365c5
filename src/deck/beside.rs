//! What stands beside a verdict, in words: other methods, and what so many incidents could have shown.

use crate::deck::claims::side_labels;
use crate::deck::detectable::could_have_seen;
use crate::deck::footing;
use crate::deck::shape::{self, Shaped};
use crate::deck::slide::{Figure, Footing};
use crate::findings::ruling::{Ruling, Side};
use crate::findings::shape::log_normal;
use crate::model::edition::Edition;
use crate::phrase;
use crate::words::{Language, say};

/// Returns what a claim's page says beside the verdict, each with its term.
pub fn facts(language: Language, ruling: &Ruling) -> Vec<(String, String)> {
    let facts = [
        ("What we could have seen", could_have_seen(language, ruling)),
        ("On logarithms", geometric(ruling)),
        ("In pairs", pairs(language, ruling)),
        ("Log-normal?", log_normal_sides(language, ruling)),
        ("Another interval", jeffreys(ruling)),
        ("Without a threshold", fisher(ruling)),
    ];
    facts
        .into_iter()
        .filter_map(|(term, text)| Some((term.to_owned(), text?)))
        .collect()
}

fn geometric(ruling: &Ruling) -> Option<String> {
    let ratio = ruling.beside.get("ratio-of-geometric-means")?;
    let (low, high) = ratio.bounds()?;
    Some(format!(
        "Geometric means instead of medians: {} as long, {} at {} (Welch on logarithms).",
        phrase::times(ratio.value?),
        phrase::between(low, high),
        phrase::level(ratio.level?)
    ))
}

fn pairs(language: Language, ruling: &Ruling) -> Option<String> {
    let value = |name| ruling.beside.get(name)?.value;
    let [group, against] = labels(language, ruling)?;
    Some(format!(
        "Of one incident of each kind, drawn by lot, that of \u{201c}{group}\u{201d} took longer than that of \u{201c}{against}\u{201d} \
         in {} of 100 pairs (Brunner-Munzel). By chance alone, pairs this uneven would turn up {}.",
        (value("pairs")? * 100.0).round(),
        chance(value("pairs-p")?)
    ))
}

fn labels(language: Language, ruling: &Ruling) -> Option<[String; 2]> {
    side_labels(language, &ruling.hypothesis.estimand)
        .try_into()
        .ok()
}

/// Says of each side whether its durations look log-normal.
fn log_normal_sides(language: Language, ruling: &Ruling) -> Option<String> {
    let labels = labels(language, ruling)?;
    let line = |(side, label): (&Side, &String)| {
        let told = shape::told(&log_normal(&side.points))?;
        Some(format!("\u{201c}{label}\u{201d}: {told}"))
    };
    let sides = ruling.sides.iter().zip(&labels);
    let lines: Vec<String> = sides.filter_map(line).collect();
    (!lines.is_empty()).then(|| format!("{}. The verdict rests on no shape.", lines.join("; ")))
}

/// Returns each side's durations against those of a log-normal year.
pub fn shapes(ruling: &Ruling, edition: &Edition) -> Vec<Figure> {
    let Some(labels) = labels(edition.settings.language, ruling) else {
        return Vec::new();
    };
    let figure = |(side, label): (&Side, &String)| {
        let values = log_normal(&side.points);
        let said = shape::told(&values).map(|told| format!("{}.", phrase::capital(&told)));
        let counted = say!(edition.settings.language, "incidents", n = side.n);
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
    ruling
        .sides
        .iter()
        .zip(&labels)
        .filter_map(figure)
        .collect()
}

fn jeffreys(ruling: &Ruling) -> Option<String> {
    let share = ruling.beside.get("jeffreys")?;
    let (low, high) = share.bounds()?;
    let exact = ruling.judged.as_ref()?.plain.bounds()?;
    Some(format!(
        "{} at {} (Jeffreys); the exact one at that level, which never covers less than it says, is {}.",
        phrase::shares(low, high),
        phrase::level(share.level?),
        phrase::shares(exact.0, exact.1)
    ))
}

fn fisher(ruling: &Ruling) -> Option<String> {
    let p = ruling.beside.get("fisher-p")?.value?;
    Some(format!(
        "If both shares were the same, counts at least this uneven would turn up {} (Fisher's exact test).",
        chance(p)
    ))
}

/// Says a chance in words: `in 3 of 100 years`.
fn chance(p: f64) -> String {
    match p {
        p if p < 0.001 => "in fewer than 1 of 1,000 years".to_owned(),
        p if p < 0.01 => format!("in {} of 1,000 years", (p * 1000.0).round()),
        p => format!("in {} of 100 years", (p * 100.0).round()),
    }
}
