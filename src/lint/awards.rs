//! Checks own awards against the write-ups: the winners they name, and the keys they rank by.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::asked::{self, Asked};
use super::{dialect, place};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean, either, near, short};
use crate::model::keys::{Format, ValueKind};
use crate::model::{
    Choice, Edition, Incident, IncidentId, Kind, Measure, OwnAward, Quantity, Value,
};
use crate::source::{Sources, Span};

/// The impact on users, which is shown but never ranked.
const IMPACT: [&str; 2] = ["impact.users", "impact.hours"];

const WAY_OUT: &str = "add it to the write-ups, or choose a `winner`";

/// Checks every own award.
pub fn check(edition: &Edition, sources: &Sources, complaints: &mut Diagnostics) {
    let mut winners: BTreeMap<&IncidentId, Span> = BTreeMap::new();
    let keys = LazyCell::new(|| asked::keys(edition));
    for award in &edition.awards {
        let at = |key: &str| place::of_value(sources, award.body, key);
        match &award.choice {
            Choice::Winner(winner) => {
                let span = at("winner");
                complaints.extend(winner_of(winner, edition, span));
                if let Some(first) = winners.insert(winner, span) {
                    complaints.push(twice(winner, span, first));
                }
            }
            Choice::Rule { of, among, .. } => {
                complaints.extend(quantity(of, award, &keys, edition, sources));
                let asked = Asked { filter: among, name: "where", body: award.body };
                asked.unknown_keys(&keys, WAY_OUT, sources, complaints);
                asked.unknown_values(edition, sources, complaints);
            }
        }
    }
}

fn winner_of(winner: &IncidentId, edition: &Edition, span: Span) -> Option<Diagnostic> {
    let Some(incident) = edition.incident(winner) else {
        let ids = edition.incidents.iter().map(|one| one.id.0.as_str());
        return Some(
            Diagnostic::error(
                "unknown-winner",
                format!("no write-up has the id `{}`", short(&winner.0)),
            )
            .alike("no write-up has the id of a winner")
            .at(span, "")
            .hint_if(did_you_mean(&winner.0, ids))
            .hint("the winner is the `id` of a write-up that is no draft"),
        );
    };
    let (why, hint) = out_of_the_running(incident, edition)?;
    Some(Diagnostic::error("award", format!("`{winner}` {why}")).alike(why).at(span, "").hint(hint))
}

/// Explains why an incident cannot win, and what to do about it.
fn out_of_the_running(incident: &Incident, edition: &Edition) -> Option<(String, &'static str)> {
    let opted_out = incident.fields.get("awards").and_then(Value::as_bool) == Some(false);
    if opted_out {
        let hint = "choose another, or remove `awards: false` there";
        return Some(("is kept out of the yearbook".to_owned(), hint));
    }
    if !matches!(incident.kind, Kind::Incident | Kind::NearMiss) {
        let why = format!("is of the kind `{}`, which wins no award", incident.kind.key());
        return Some((why, "choose an incident or a near miss"));
    }
    if !edition.holds(incident) {
        let why = format!("did not start in {} before the freeze", edition.settings.year);
        return Some((why, "choose one of this edition"));
    }
    None
}

fn twice(winner: &IncidentId, span: Span, first: Span) -> Diagnostic {
    Diagnostic::error("award", format!("`{winner}` is chosen for two awards"))
        .alike("an incident is chosen for two awards")
        .at(span, "the second one")
        .with_context(first, "the first one")
        .hint("an incident wins one award: choose another, or let a rule choose")
}

/// Returns whether a key holds a number or a list in any write-up, so that an award can rank by it.
fn counts(key: &str, edition: &Edition) -> bool {
    let counts = |value: Option<&Value>| matches!(value, Some(Value::Number(_) | Value::List(_)));
    edition.incidents.iter().any(|one| counts(Value::at(&one.fields, key)))
}

fn is_ranked(key: &str, edition: &Edition) -> bool {
    Measure::from_key(key).is_some() || (!key.starts_with("impact") && counts(key, edition))
}

/// Returns the known keys that an award can rank by, whether or not a write-up has them.
fn in_the_table<'a>() -> impl Iterator<Item = &'a str> {
    const COUNTS: [ValueKind; 4] =
        [ValueKind::Number, ValueKind::Count, ValueKind::Score, ValueKind::Words];
    let keys = Format::WriteUp.keys().iter().filter(|key| COUNTS.contains(&key.kind));
    keys.map(|key| key.path).filter(|path| !path.starts_with("impact"))
}

fn quantity(
    of: &Quantity,
    award: &OwnAward,
    keys: &BTreeSet<String>,
    edition: &Edition,
    sources: &Sources,
) -> Option<Diagnostic> {
    let Quantity::Number(key) = of else { return None };
    let front = place::above(sources, award.body);
    let name = ["largest", "smallest", "most"]
        .into_iter()
        .find(|name| front.lines().any(|line| line.starts_with(&format!("{name}:"))));
    let span = place::of_value(sources, award.body, name.unwrap_or("id"));
    if !keys.contains(key) {
        let meant = near(key, IMPACT);
        if !meant.is_empty() && dialect::key(key).is_none() {
            return Some(
                Diagnostic::error("award", "impact is printed and never ranked")
                    .at(span, format!("this is near {}", either(&meant)))
                    .hint("praise noticing, repairing or learning: `smallest: time_to_detect`, `most: follow_ups.done`"),
            );
        }
        let ranked = keys.iter().map(String::as_str).filter(|one| is_ranked(one, edition));
        return Some(asked::unknown_key(key, ranked.chain(in_the_table()), WAY_OUT, span));
    }
    (!counts(key, edition)).then(|| {
        Diagnostic::error("award", format!("`{}` is no number and no list in any write-up", short(key)))
            .at(span, "")
            .hint("rank by a duration such as `time_to_detect`, a number such as `responders`, or the length of a list such as `services`")
    })
}
