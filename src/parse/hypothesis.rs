//! Fields to a hypothesis.

use crate::diagnostic::{Diagnostic, did_you_mean, either};
use crate::model::hypothesis::{Claim, Direction, Estimand, Hypothesis};
use crate::model::measure::Measure;
use crate::parse::fields::{Reader, number, scalar};
use crate::parse::filter::filter;
use crate::parse::front_matter::FrontMatter;
use crate::parse::id;
use crate::parse::incident::one_line;
use crate::parse::tree::{Entry, Shape};
use crate::source::{SourceId, Span};

const KEYS: [&str; 12] = [
    "id",
    "statement",
    "registered",
    "measure",
    "estimand",
    "group",
    "against",
    "claim",
    "asked_in",
    "status",
    "reason",
    "allow",
];

/// The estimands that this version judges.
const ESTIMANDS: [&str; 2] = ["ratio-of-medians", "share"];

/// The estimands that FORMATS.md names beside them.
const LATER: [&str; 2] = ["difference-of-shares", "rate-ratio"];

/// Reads one hypothesis; also returns its id, wherever one could be read.
pub fn read(
    source: SourceId,
    parts: &FrontMatter,
    fields: &mut Reader,
) -> (Option<Hypothesis>, Option<(String, Span)>) {
    fields.unknown(&KEYS, true);
    let id = id::own(fields, "id: web-tests");
    let statement = fields.required(
        "statement",
        "statement: Where a web test is missing, detection takes at least twice as long.",
    );
    let registered = fields.date("registered");
    let estimand = estimand(fields);
    let claim = claim(fields, estimand.as_ref());
    let asked_in = years(fields, "asked_in");
    let retired = retired(fields);
    let hypothesis = assemble(id.clone(), statement, estimand, claim).map(|found| Hypothesis {
        registered,
        asked_in,
        retired,
        body: Span::new(source, parts.body.start, parts.body.end),
        source,
        ..found
    });
    (hypothesis, id)
}

fn assemble(
    id: Option<(String, Span)>,
    statement: Option<String>,
    estimand: Option<Estimand>,
    claim: Option<Claim>,
) -> Option<Hypothesis> {
    let (id, span) = id?;
    let estimand = estimand?;
    let measure = match &estimand {
        Estimand::RatioOfMedians { measure, .. } => measure.key().to_owned(),
        Estimand::Share { matching, .. } => matching.written.clone(),
    };
    Some(Hypothesis {
        id,
        statement: one_line(&statement?),
        registered: None,
        estimand,
        measure,
        claim: claim?,
        asked_in: Vec::new(),
        retired: None,
        body: span,
        source: span.source,
    })
}

fn estimand(fields: &mut Reader) -> Option<Estimand> {
    let written = fields.required("estimand", "estimand: ratio-of-medians");
    if let Some(later) = written.as_deref().filter(|name| LATER.contains(name)) {
        let entry = fields.entry("estimand")?;
        let message = format!("the estimand `{later}` cannot be judged yet");
        fields.told.push(not_yet(entry, message));
        return None;
    }
    written.as_ref()?;
    match fields.choice("estimand", &ESTIMANDS)? {
        0 => ratio(fields),
        _ => share(fields),
    }
}

fn not_yet(entry: &Entry, message: String) -> Diagnostic {
    Diagnostic::error("not-yet", message)
        .at(entry.place(), "")
        .hint(format!("this version judges {}", either(&ESTIMANDS)))
        .hint("not wanted this year? `status: retired` with a `reason`, or move the file out of `hypotheses/`")
}

fn ratio(fields: &mut Reader) -> Option<Estimand> {
    let measure = measure(fields);
    let group = wanted(fields, "group", "group: {observations.covered: false}");
    let against = match earlier_edition(fields) {
        true => None,
        false => wanted(fields, "against", "against: {observations.covered: true}"),
    };
    Some(Estimand::RatioOfMedians {
        measure: measure?,
        group: group?,
        against: against?,
    })
}

fn share(fields: &mut Reader) -> Option<Estimand> {
    let matching = wanted(fields, "measure", "measure: {review.held: true}");
    let group = match fields.entry("group") {
        Some(_) => filter(fields, "group"),
        None => Some(crate::model::filter::Filter::default()),
    };
    if let Some(entry) = fields.entry("against").filter(|_| !earlier_edition(fields)) {
        let message = "`share` looks at one group, and `against` names another".to_owned();
        let complaint = fields.wrong_at(entry.key_span, message, "");
        complaint
            .hints
            .push("remove `against`, and put the share to beat into `claim`".to_owned());
        return None;
    }
    Some(Estimand::Share {
        matching: matching?,
        group: group?,
    })
}

fn wanted(fields: &mut Reader, key: &str, example: &str) -> Option<crate::model::filter::Filter> {
    if fields.entry(key).is_none() {
        fields.missing(key, example);
        return None;
    }
    filter(fields, key)
}

/// Complains of `against: {edition: 2024}`, which needs the memory of earlier editions.
fn earlier_edition(fields: &mut Reader) -> bool {
    let Some(Shape::Map(inner)) = fields.entry("against").map(|entry| &entry.value.shape) else {
        return false;
    };
    let Some(entry) = inner.get("edition") else {
        return false;
    };
    fields.told.push(
        Diagnostic::error("not-yet", "an earlier edition cannot be compared with yet")
            .at(entry.key_span, "")
            .hint("this version compares with a group of this year: a filter such as `{observations.covered: true}`"),
    );
    true
}

fn measure(fields: &mut Reader) -> Option<Measure> {
    let text = match fields.entry("measure") {
        None => {
            fields.missing("measure", "measure: time_to_detect");
            return None;
        }
        Some(entry) if scalar(&entry.value) == Some("count") => {
            fields.told.push(not_yet(
                entry,
                "the measure `count` cannot be judged yet".to_owned(),
            ));
            return None;
        }
        Some(_) => fields.text("measure")?,
    };
    let measure = Measure::from_key(&text);
    if measure.is_none() {
        let entry = fields.entry("measure")?;
        let keys = Measure::ALL.map(Measure::key);
        let near = did_you_mean(&text, keys);
        fields
            .wrong(
                entry,
                format!("`measure` is a duration, and `{text}` is none"),
                "",
            )
            .hints
            .extend(
                near.into_iter()
                    .chain([format!("durations are {}", either(&keys))]),
            );
    }
    measure
}

fn claim(fields: &mut Reader, estimand: Option<&Estimand>) -> Option<Claim> {
    let written = fields.required("claim", "claim: \">= 2\"")?;
    let entry = fields.entry("claim")?;
    let told = |message: &str| Diagnostic::error("claim", message).at(entry.place(), "");
    let Some((direction, threshold)) = threshold(&written) else {
        let complaint = told("`claim` is `>=` or `<=` and a number").hint(
            "write `\">= 2\"`, `\">= 2x\"`, `\"<= 50%\"` or `\"<= 0.5\"`; equality supports it",
        );
        fields.told.push(complaint);
        return None;
    };
    let complaint = match estimand {
        Some(Estimand::Share { .. }) if !(0.0..=1.0).contains(&threshold) => {
            told("a share lies between 0 and 1").hint("write `\">= 50%\"` or `\">= 0.5\"`")
        }
        Some(Estimand::RatioOfMedians { .. }) if threshold <= 0.0 => told("a ratio is above 0")
            .hint("twice as long is `\">= 2\"`, half as long `\"<= 0.5\"`"),
        _ => {
            return Some(Claim {
                direction,
                threshold,
                written,
            });
        }
    };
    fields.told.push(complaint);
    None
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

fn years(fields: &mut Reader, key: &str) -> Vec<i32> {
    let texts = fields.spanned_texts(key);
    let mut years = Vec::new();
    for (text, span) in texts {
        match text.parse() {
            Ok(year) if (1970..=9999).contains(&year) => years.push(year),
            _ => {
                let complaint = fields.wrong_at(span, format!("`{key}` is a list of years"), "");
                complaint.hints.push("write `[2023, 2024]`".to_owned());
            }
        }
    }
    years
}

fn retired(fields: &mut Reader) -> Option<String> {
    fields.choice("status", &["retired"])?;
    fields.required("reason", "reason: every feature has a web test now")
}
