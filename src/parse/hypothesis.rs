//! Reads a hypothesis from its fields.

use super::estimand::{self, COUNT};
use super::fields::{Reader, wrong};
use super::number::{LARGEST, is_too_large, number, too_large, typed};
use super::{front_matter::FrontMatter, id, names};
use crate::diagnostic::{Diagnostic, short};
use crate::model::{Claim, Direction, Estimand, Hypothesis};
use crate::source::Span;
use crate::source::text::{one_line, squash};

/// Reads one hypothesis; also returns its id, if one could be read.
pub fn read(
    parts: &FrontMatter,
    fields: &mut Reader,
) -> (Option<Hypothesis>, Option<(String, Span)>) {
    fields.unknown(true);
    let id = id::own(fields, "id: web-tests");
    let statement = fields.required(
        "statement",
        "statement: Where a web test is missing, detection takes at least twice as long.",
    );
    let short = fields.text("short").map(|text| one_line(&text));
    let registered = fields.date("registered");
    let estimand = estimand::read(fields);
    let claim = claim(fields, estimand.as_ref());
    let names = names::read(fields, estimand.as_ref());
    let asked_in = years(fields, "asked_in");
    let retired = retired(fields);
    let assembled = || {
        let (own_id, _) = id.clone()?;
        let estimand = estimand?;
        Some(Hypothesis {
            id: own_id,
            statement: one_line(&statement?),
            short,
            registered,
            measure: measure_of(&estimand),
            estimand,
            claim: claim?,
            names,
            asked_in,
            retired,
            body: parts.body,
            source: parts.body.source,
        })
    };
    (assembled(), id)
}

/// Returns the measure as it is written in a file.
fn measure_of(estimand: &Estimand) -> String {
    match estimand {
        Estimand::RatioOfMedians { measure, .. } => measure.key().to_owned(),
        Estimand::Share { matching, .. } | Estimand::DifferenceOfShares { matching, .. } => {
            matching.written.clone()
        }
        Estimand::RateRatio { .. } => COUNT.to_owned(),
    }
}

fn claim(fields: &mut Reader, estimand: Option<&Estimand>) -> Option<Claim> {
    let written = fields.required("claim", "claim: \">= 2\"")?;
    let entry = fields.entry("claim")?;
    let complaint = |message: &str| Diagnostic::error("claim", message).at(entry.place(), "");
    let Some((direction, threshold)) = threshold(&written) else {
        let bound = written.trim_start_matches(['>', '<', '=', ' ']);
        if is_too_large(bound, LARGEST) {
            return fields.refuse(too_large("claim", entry.place(), &typed(LARGEST)));
        }
        let hint =
            "write `\">= 2\"`, `\">= 2x\"`, `\"<= 50%\"` or `\"<= 0.5\"`; equality supports it";
        let complaint = complaint("`claim` is `>=` or `<=` and a number").hint_if(meant(&written));
        return fields.refuse(complaint.hint(hint));
    };
    let complaint = match estimand {
        Some(Estimand::Share { .. }) if !(0.0..=1.0).contains(&threshold) => {
            complaint("a share lies between 0 and 1").hint("write `\">= 50%\"` or `\">= 0.5\"`")
        }
        Some(Estimand::RatioOfMedians { .. }) if threshold <= 0.0 => {
            complaint("a ratio is above 0")
                .hint("twice as long is `\">= 2\"`, half as long `\"<= 0.5\"`")
        }
        Some(Estimand::RateRatio { .. }) if threshold <= 0.0 => complaint("a ratio is above 0")
            .hint("twice as often is `\">= 2\"`, half as often `\"<= 0.5\"`"),
        Some(Estimand::DifferenceOfShares { .. }) if !(-1.0..=1.0).contains(&threshold) => {
            complaint("a difference of shares lies between -1 and 1")
                .hint("five points more is `\">= 5%\"` or `\">= 0.05\"`")
        }
        _ => return Some(Claim { direction, threshold, written }),
    };
    fields.refuse(complaint)
}

fn threshold(written: &str) -> Option<(Direction, f64)> {
    let (direction, rest) = match written.strip_prefix(">=") {
        Some(rest) => (Direction::AtLeast, rest),
        None => (Direction::AtMost, written.strip_prefix("<=")?),
    };
    let rest = rest.trim();
    let value = match (rest.strip_suffix('%'), rest.strip_suffix('x')) {
        (Some(percent), _) => number(percent.trim())? / 100.0,
        (_, Some(times)) => number(times.trim())?,
        _ => number(rest)?,
    };
    Some((direction, value))
}

/// Suggests how to write a claim that uses words, another sign, or no sign; `None` if it holds no number.
fn meant(written: &str) -> Option<String> {
    const AT_LEAST: [&str; 8] =
        [">", "\u{2265}", "=>", "at least", "more than", "over", "above", "mindestens"];
    const AT_MOST: [&str; 8] =
        ["<", "\u{2264}", "=<", "at most", "less than", "under", "below", "h\u{f6}chstens"];
    let lower = written.trim().to_lowercase();
    let behind = |signs: &[&str]| {
        let rest = signs.iter().find_map(|sign| lower.strip_prefix(sign))?;
        Some(rest.trim().to_owned())
    };
    let is_read = |rest: &String| threshold(&format!(">= {rest}")).is_some();
    let bare = lower.trim_start_matches('=').trim();
    let bare = bare
        .strip_suffix("percent")
        .map_or(bare.to_owned(), |number| format!("{}%", number.trim()));
    if is_read(&bare) {
        return Some(format!("at least or at most? write `\">= {bare}\"` or `\"<= {bare}\"`"));
    }
    let (sign, rest) = match (behind(&AT_LEAST), behind(&AT_MOST)) {
        (Some(rest), _) => (">=", rest),
        (None, Some(rest)) => ("<=", rest),
        (None, None) => return None,
    };
    if rest.trim_end_matches(['%', 'x']).parse() == Ok(0.0) {
        return Some(
            "a claim names the number that supports it: how much is more than nothing, as in `\">= 5%\"`?".to_owned(),
        );
    }
    is_read(&rest).then(|| format!("write `\"{sign} {rest}\"`"))
}

fn years(fields: &mut Reader, key: &str) -> Vec<i32> {
    let mut years = Vec::new();
    for (text, span) in fields.spanned_texts(key) {
        match text.parse() {
            Ok(year) if (1970..=9999).contains(&year) => years.push(year),
            _ => {
                let message = format!("`{key}` is a list of years, and `{}` is none", short(&text));
                fields.complaints.push(
                    wrong(span, message)
                        .alike(format!("`{key}` is a list of years"))
                        .hint("years have four digits, from 1970 on: write `[2023, 2024]`"),
                );
            }
        }
    }
    years
}

fn retired(fields: &mut Reader) -> Option<String> {
    fields.choice_or("status", &["retired"], |text| {
        Some(match squash(text).as_str() {
            "draft" | "wip" | "entwurf" | "private" | "hidden" | "unpublished" | "pending" => {
                "held back? write `draft: true`".to_owned()
            }
            "done" | "closed" | "withdrawn" | "dropped" | "archived" | "obsolete" | "inactive" => {
                "no longer asked? write `status: retired`, and why under `reason`".to_owned()
            }
            "active" | "open" | "registered" | "current" | "final" | "published" => {
                "a claim without `status` is judged: leave it out".to_owned()
            }
            _ => return None,
        })
    })?;
    fields.required("reason", "reason: every feature has a web test now")
}
