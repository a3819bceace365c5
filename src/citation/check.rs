//! Checks every claim in prose against the data.

use super::names::{Name, Names};
use super::worth::Worth;
use super::written::{self, Answer, Written};
use crate::diagnostic::names::OF_PROSE;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, did_you_mean, either, short};
use crate::findings::durations::{MEAN, MEDIAN};
use crate::markdown::{Claim, Readings};
use crate::model::Edition;
use crate::source::text::one_line;
use crate::stats::thresholds::PERCENT_NEEDS;
use crate::words::Language;

/// The start of the address of a claim.
const SCHEME: &str = "finding:";

/// The most names that a complaint lists.
const LISTED: usize = 8;

/// Checks the claims in all bodies, and in speaker's notes, which will be read aloud.
///
/// If the report has errors, data are missing: then only the form of a claim is checked.
pub fn check(names: &Names, edition: &Edition, readings: &Readings, complaints: &mut Diagnostics) {
    let of_prose =
        |one: &Diagnostic| one.severity == Severity::Warning || OF_PROSE.contains(&one.name);
    let settled = complaints.iter().all(of_prose);
    for body in edition.bodies().chain(edition.notes()) {
        let mut mine = Diagnostics::new();
        let claims = readings.get(body).map_or(&[][..], |one| &one.claims);
        for claim in claims {
            mine_of(names, claim, settled, &mut mine);
        }
        if let Some(first) = claims.first().filter(|_| !settled && mine.errors() == 0) {
            mine.push(unchecked(first));
        }
        complaints.append(mine);
    }
}

/// Warns that the claims of a body were not checked, since errors elsewhere may change the figures.
fn unchecked(first: &Claim) -> Diagnostic {
    Diagnostic::warning("unchecked-number", "the numbers cited here were not checked")
        .at(first.span, "the first of them")
        .note("a figure may change with the errors in other files")
        .hint("mend these, and run it again")
}

fn mine_of(names: &Names, claim: &Claim, settled: bool, complaints: &mut Diagnostics) {
    let cited = &claim.address[SCHEME.len()..];
    let language = names.language();
    let written = written::read(&claim.text, language);
    let complaint = match (names.get(cited), written) {
        (_, None) if !settled => Some(unreadable(claim, None, language)),
        _ if !settled => None,
        (None, _) => Some(unknown(names, cited)),
        (Some(name), None) => Some(unreadable(claim, Some(name), language)),
        (Some(name), Some(written)) => held(name, written, claim, language),
    };
    complaints.extend(complaint.map(|(complaint, label)| complaint.at(claim.span, label)));
}

/// A complaint without its place, and the label for that place.
type Complaint = (Diagnostic, String);

/// Complains if the words do not match the data.
fn held(name: &Name, written: Written, claim: &Claim, language: Language) -> Option<Complaint> {
    if let Worth::Nothing(why) = &name.worth {
        return Some(without_value(name, why));
    }
    match written.against(&name.worth) {
        Answer::Holds => few(name, written, claim, language),
        Answer::Differs => Some(differs(name, written, claim, language)),
        Answer::Unfit => Some(unfit(name, written, claim, language)),
    }
}

fn differs(name: &Name, written: Written, claim: &Claim, language: Language) -> Complaint {
    let phrase = name.worth.phrase(language).unwrap_or_default();
    let again = written.restated(&name.worth, language).unwrap_or(phrase);
    let complaint =
        Diagnostic::error("finding-claim", format!("`{}` is not what the data say", said(claim)));
    (complaint.hint(write(name, &again)), format!("the data say {again}"))
}

fn unfit(name: &Name, written: Written, claim: &Claim, language: Language) -> Complaint {
    let message = format!(
        "`{}` is {}, and `{}` is {}",
        said(claim),
        written.kind(),
        whole(name),
        name.worth.kind()
    );
    let phrase = name.worth.phrase(language).unwrap_or_default();
    let complaint = Diagnostic::error("finding-unit", message).hint(write(name, &phrase));
    (complaint, format!("the data say {phrase}"))
}

fn without_value(name: &Name, why: &str) -> Complaint {
    let message = format!("`{}` has no value to cite", whole(name));
    let complaint = Diagnostic::error("finding-without-value", message)
        .hint("write what is not known in words, without a link");
    (complaint, why.to_owned())
}

fn unreadable(claim: &Claim, name: Option<&Name>, language: Language) -> Complaint {
    let message = match said(claim) {
        said if said.is_empty() => "a claim without words".to_owned(),
        said => format!("`{said}` is in no form that can be checked"),
    };
    let phrase = name.and_then(|name| Some((name, name.worth.phrase(language)?)));
    let complaint = Diagnostic::error("finding-form", message)
        .note(format!(
            "{} and a verdict can be; words around it go outside the brackets",
            examples(language)
        ))
        .hint_if(phrase.map(|(name, phrase)| write(name, &phrase)));
    (complaint, String::new())
}

/// Lists an example of each kind of number as authors write it.
fn examples(language: Language) -> String {
    [
        Worth::Ratio(8.8),
        Worth::Share(0.58, None),
        Worth::Share(3.0 / 7.0, Some((3, 7))),
        Worth::Seconds(26.0 * 60.0),
        Worth::Seconds(1.2 * 3600.0),
        Worth::Seconds(1.6 * 86_400.0),
        Worth::Points(0.25),
        Worth::Count(1200.0),
    ]
    .map(|one| format!("`{}`", one.phrase(language).unwrap_or_default()))
    .join(", ")
}

/// Complains about a percentage of few, which is right but claims more than so few can show.
fn few(name: &Name, written: Written, claim: &Claim, language: Language) -> Option<Complaint> {
    let (Written::Percent(_), Worth::Share(_, Some((_, n)))) = (written, &name.worth) else {
        return None;
    };
    if *n >= PERCENT_NEEDS as u64 {
        return None;
    }
    let phrase = name.worth.phrase(language).unwrap_or_default();
    let message = format!("`{}` is a percentage of {n}", said(claim));
    let complaint = Diagnostic::warning("small-sample-percent", message).hint(write(name, &phrase));
    Some((complaint, String::new()))
}

fn unknown(names: &Names, cited: &str) -> Complaint {
    let (id, name) = cited.split_once('.').unwrap_or((cited, ""));
    let own: Vec<&str> = names.of_id(id).map(|one| one.name.as_str()).collect();
    let complaint = match (own.is_empty(), name) {
        (true, _) if id.is_empty() => nothing_named(names.language()),
        (true, _) => no_finding(names, id),
        (_, "") => no_name(&own, format!("`{}` does not say which of its numbers", short(cited))),
        (_, name) if name.rsplit('.').next() == Some(MEAN) => no_mean(id, name),
        (_, name) => {
            let complaint = no_name(&own, format!("`{}` has no `{}`", short(id), short(name)));
            complaint.hint_if(did_you_mean(name, own.iter().copied()))
        }
    };
    (complaint.hint("`wrapped findings --names` lists every name with its phrase"), String::new())
}

fn nothing_named(language: Language) -> Diagnostic {
    let ratio = Worth::Ratio(39.0).phrase(language).unwrap_or_default();
    Diagnostic::error("unknown-finding", "a link to `finding:` names no finding")
        .note(format!("it is written as `[{ratio}](finding:web-tests.ratio)`"))
}

fn no_finding(names: &Names, id: &str) -> Diagnostic {
    let ids = names.iter().map(|one| one.id.as_str());
    let message = format!("there is no finding or hypothesis `{}`", short(id));
    Diagnostic::error("unknown-finding", message).hint_if(did_you_mean(id, ids))
}

fn no_name(own: &[&str], message: String) -> Diagnostic {
    let first: Vec<&&str> = own.iter().filter(|name| !name.contains('.')).take(LISTED).collect();
    Diagnostic::error("unknown-finding", message).note(format!("it has {}", either(&first)))
}

fn no_mean(id: &str, name: &str) -> Diagnostic {
    let median = name.replace(MEAN, MEDIAN);
    Diagnostic::error("unknown-finding", format!("`{id}.{name}` cannot be cited"))
        .note("a mean is in `data/findings.json` only: a few long incidents make most of it")
        .hint(format!("cite `{id}.{median}`"))
}

/// Returns the words of a claim on one line.
fn said(claim: &Claim) -> String {
    short(&one_line(&claim.text))
}

fn whole(name: &Name) -> String {
    format!("{}.{}", name.id, name.name)
}

fn write(name: &Name, phrase: &str) -> String {
    format!("write `[{phrase}]({SCHEME}{})`", whole(name))
}
