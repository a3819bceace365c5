//! What stands beside a verdict, in words: other methods, and what so many incidents could have shown.

use crate::deck::claims::{points, side_labels};
use crate::findings::beside::SHAPES;
use crate::findings::ruling::Ruling;
use crate::model::hypothesis::{Direction, Estimand};
use crate::phrase;

/// Below this, a chance is called small: such a shape is hardly log-normal.
const UNLIKELY: f64 = 0.05;

/// Returns what a claim's page says beside the verdict, each with its term.
pub fn facts(ruling: &Ruling) -> Vec<(&'static str, String)> {
    let facts = [
        ("What we could have seen", could_have_seen(ruling)),
        ("On logarithms", geometric(ruling)),
        ("In pairs", pairs(ruling)),
        ("The shape", shape(ruling)),
        ("Another interval", jeffreys(ruling)),
        ("Without a threshold", fisher(ruling)),
    ];
    facts
        .into_iter()
        .filter_map(|(term, text)| Some((term, text?)))
        .collect()
}

/// Says which effect so many incidents would have shown, with what the claim would have needed.
fn could_have_seen(ruling: &Ruling) -> Option<String> {
    let seen = ruling.detectable.as_ref()?.value?;
    let claim = &ruling.hypothesis.claim;
    let needed = match (&ruling.hypothesis.estimand, claim.direction) {
        (Estimand::Share { .. } | Estimand::DifferenceOfShares { .. }, _) => None,
        (_, Direction::AtLeast) => Some(claim.threshold * seen),
        (_, Direction::AtMost) => Some(claim.threshold / seen),
    };
    let needed = needed.filter(|_| claim.threshold != 1.0);
    let needed = needed.map(|ratio| {
        let asked = phrase::two_digits(claim.threshold);
        let ratio = phrase::times(ratio);
        format!(" To clear the {asked} that the claim asks for, it would have had to be {ratio}.")
    });
    Some(format!(
        "{} That is what four of five such years would have shown.{}",
        detectable(ruling)?,
        needed.unwrap_or_default()
    ))
}

/// Says which effect so many incidents would have shown: `With 18 and 22 incidents we could have seen a 4x difference.`
pub fn detectable(ruling: &Ruling) -> Option<String> {
    let seen = ruling.detectable.as_ref()?.value?;
    let threshold = ruling.hypothesis.claim.threshold;
    let with = match ruling.sides.as_slice() {
        [group, against] => format!("With {} and {} incidents", group.n, against.n),
        sides => format!("With {} incidents", sides.first()?.n),
    };
    Some(match &ruling.hypothesis.estimand {
        Estimand::RatioOfMedians { .. } | Estimand::RateRatio { .. } => format!(
            "{with} we could have seen {}x difference.",
            with_article(&phrase::two_digits(seen))
        ),
        Estimand::Share { .. } => format!(
            "{with} we could have told {} from {}.",
            phrase::share(seen),
            phrase::level(threshold)
        ),
        Estimand::DifferenceOfShares { .. } => format!(
            "{with} we could have told a difference of {} from one of {}.",
            points(seen),
            points(threshold)
        ),
    })
}

/// Puts the article before a number, as it is read aloud: `a 4`, `an 8.6`, `an 11`.
fn with_article(number: &str) -> String {
    let whole = number.split('.').next().unwrap_or_default();
    let is_open = whole.starts_with('8') || ["11", "18"].contains(&whole);
    format!("{} {number}", if is_open { "an" } else { "a" })
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

fn pairs(ruling: &Ruling) -> Option<String> {
    let value = |name| ruling.beside.get(name)?.value;
    let [group, against] = labels(ruling)?;
    Some(format!(
        "Of one incident of each kind, drawn by lot, that of \u{201c}{group}\u{201d} took longer than that of \u{201c}{against}\u{201d} \
         in {} of 100 pairs (Brunner-Munzel). By chance alone, pairs this uneven would turn up {}.",
        (value("pairs")? * 100.0).round(),
        chance(value("pairs-p")?)
    ))
}

fn labels(ruling: &Ruling) -> Option<[String; 2]> {
    side_labels(&ruling.hypothesis.estimand).try_into().ok()
}

/// Says whether the logarithms of each side look bell-shaped, which the pictures of quantiles show.
fn shape(ruling: &Ruling) -> Option<String> {
    let labels = labels(ruling)?;
    let line = |(name, label): (&str, String)| {
        let p = ruling.beside.get(name)?.value?;
        let word = match p < UNLIKELY {
            true => "hardly log-normal",
            false => "nothing speaks against log-normal",
        };
        Some(format!(
            "\u{201c}{label}\u{201d}: {word} (by chance alone, a shape this far off would turn up {})",
            chance(p)
        ))
    };
    let lines: Vec<String> = SHAPES.into_iter().zip(labels).filter_map(line).collect();
    (!lines.is_empty()).then(|| {
        let lines = phrase::list(&lines);
        format!("Shapiro-Wilk on logarithms: {lines}. The verdict rests on no shape.")
    })
}

fn jeffreys(ruling: &Ruling) -> Option<String> {
    let share = ruling.beside.get("jeffreys")?;
    let (low, high) = share.bounds()?;
    let level = phrase::level(share.level?);
    Some(format!(
        "{} at {level} (Jeffreys), narrower than the exact one that decides.",
        phrase::shares(low, high)
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
        p if p < 0.001 => "in less than 1 of 1,000 years".to_owned(),
        p if p < 0.01 => format!("in {} of 1,000 years", (p * 1000.0).round()),
        p => format!("in {} of 100 years", (p * 100.0).round()),
    }
}
