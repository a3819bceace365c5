//! Why a claim has no answer, in words.

use crate::findings::sides::GROUP;
use crate::findings::{Disagreement, On, Short, Why};
use crate::words::{Language, say};

/// Says why a claim has no estimate, its sides by their names: only 3 incidents in `against`; it takes 5.
pub fn said(language: Language, why: &Why) -> String {
    in_words(language, why, &|name| format!("`{name}`"))
}

/// Says the same, its sides by what their incidents have in common.
pub fn spelled_out(language: Language, why: &Why, labels: &[String]) -> String {
    in_words(language, why, &|name| {
        let label = labels.get(usize::from(name != GROUP));
        quoted(language, label.map_or(name, String::as_str))
    })
}

/// Puts words into quotation marks.
pub fn quoted(language: Language, text: &str) -> String {
    say!(language, "quoted", text)
}

fn in_words(language: Language, why: &Why, side: &dyn Fn(&str) -> String) -> String {
    match why {
        Why::Retired(reason) => reason.clone(),
        Why::NotAsked(year) => say!(language, "why-not-asked", year = year.to_string()),
        Why::AskedOtherwise(year) => say!(language, "why-asked-otherwise", year = year.to_string()),
        Why::NoDurations(year) => say!(language, "why-no-durations", year = year.to_string()),
        Why::NobodyLooked => say!(language, "why-nobody-looked"),
        Why::RatersDisagree(scales) => {
            let scales: Vec<String> = scales.iter().map(|one| split(language, one)).collect();
            say!(language, "why-raters-disagree", scales = language.list(&scales))
        }
        Why::TooFew { short, least } => {
            let sides: Vec<String> = short.iter().map(|one| few(language, one, side)).collect();
            let form = if short.len() > 1 { "each" } else { "one" };
            say!(language, "why-too-few", form, sides = language.list(&sides), least = *least)
        }
        Why::TooFewInAll { n, least } => {
            say!(language, "why-too-few-in-all", n = *n, least = *least)
        }
        Why::NoHours(name) => say!(language, "why-no-hours", side = side(name)),
        Why::NoSpread => say!(language, "why-no-spread"),
        Why::TooManyOpen => say!(language, "why-too-many-open"),
    }
}

fn split(language: Language, one: &Disagreement) -> String {
    let scale = language.word(&format!("key-{}", one.scale), &one.scale);
    say!(language, "why-scale", scale, kappa = language.coefficient(one.kappa), n = one.n)
}

fn few(language: Language, short: &Short, side: &dyn Fn(&str) -> String) -> String {
    match short.on {
        On::Year => say!(language, "why-few", n = short.n),
        On::Edition(year) => {
            say!(language, "why-few-in-year", n = short.n, year = year.to_string())
        }
        On::Side(name) => say!(language, "why-few-on-side", n = short.n, side = side(name)),
    }
}
