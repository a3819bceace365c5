//! Awards of the authors' own.

use super::award::{Award, Ballot, Nominations};
use super::number::{Because, Number};
use crate::model::{Choice, End, Filter, Incident, IncidentId, OwnAward, Quantity, Value};
use crate::phrase;
use crate::words::{Language, say};

/// Returns an award whose winner the authors chose; `None` for one with a rule.
pub fn chosen(ballot: &Ballot, own: &OwnAward) -> Option<Award> {
    let Choice::Winner(winner) = &own.choice else { return None };
    Some(given(ballot, own, winner.clone(), say!(ballot.language(), "award-why-chosen")))
}

/// Returns an own award with what its rule found.
pub fn given(ballot: &Ballot, own: &OwnAward, winner: IncidentId, because: String) -> Award {
    Award {
        id: own.id.clone(),
        title: own.title.clone(),
        winner,
        runner_up: None,
        because,
        number: None,
        candidates: 0,
        kind_line: ballot.opening(own.body),
    }
}

/// Ranks the candidates of an own award by its rule; `None` if the authors chose the winner.
pub fn nominate(ballot: &Ballot, own: &OwnAward) -> Option<Nominations> {
    let Choice::Rule { end, of, among } = &own.choice else { return None };
    Some(ballot.rank_among(
        candidates(ballot, among),
        |one| amount(ballot, one, of),
        |amount| Some(place(*end, *amount)),
        |language, amount| because(language, of, *amount),
    ))
}

/// Near misses are candidates only if the filter asks for a kind.
fn candidates<'a>(ballot: &'a Ballot, among: &'a Filter) -> impl Iterator<Item = &'a Incident> {
    let settings = &ballot.edition.settings;
    let asks_for_kind = among.conditions.contains_key("kind");
    let near_misses = ballot.near_misses.iter().filter(move |_| asks_for_kind);
    let all = ballot.incidents.iter().chain(near_misses).copied();
    all.filter(move |one| among.matches(one, settings) == Some(true))
}

/// Returns the amount by which an own award ranks an incident: seconds, a number, or the length of a list.
fn amount(ballot: &Ballot, incident: &Incident, of: &Quantity) -> Option<f64> {
    match of {
        Quantity::Duration(measure) => Some(ballot.seconds(incident, *measure)? as f64),
        Quantity::Number(key) => match Value::at(&incident.fields, key)? {
            Value::Number(number) => Some(*number),
            Value::List(items) => Some(items.len() as f64),
            _ => None,
        },
    }
}

/// Turns a number into one that sorts the same way and can be compared exactly.
fn place(end: End, size: f64) -> i64 {
    let bits = size.to_bits() as i64;
    let ascending = bits ^ (((bits >> 63) as u64) >> 1) as i64;
    match end {
        End::Smallest => ascending,
        End::Largest => !ascending,
    }
}

/// Says what was ranked, and how much the winner has of it; only a duration says by itself what it is.
fn because(language: Language, of: &Quantity, amount: f64) -> Because {
    let (name, value) = match of {
        Quantity::Duration(measure) => (measure.name(language), language.duration(amount)),
        // A key is the authors' own word, which is not translated.
        Quantity::Number(key) => (phrase::words(&key.replace('.', " ")), language.figures(amount)),
    };
    let words = format!("{}: {value}.", phrase::capital(&name));
    let number = match of {
        Quantity::Duration(_) => Some(Number::Took(amount as i64)),
        Quantity::Number(_) => None,
    };
    Because { words, number }
}
