//! Which keys the filters of claims and awards ask for.

use std::collections::BTreeSet;

use crate::model::award::{Choice, OwnAward, Quantity};
use crate::model::hypothesis::Hypothesis;

/// Returns every key that a claim or an award asks for, with its dots.
pub fn keys(hypotheses: &[Hypothesis], awards: &[OwnAward]) -> BTreeSet<String> {
    let claims = hypotheses.iter().flat_map(|one| one.estimand.filters());
    let claimed = claims.flat_map(|(_, filter)| filter.conditions.keys().cloned());
    claimed.chain(awards.iter().flat_map(ranked)).collect()
}

fn ranked(award: &OwnAward) -> Vec<String> {
    let Choice::Rule { of, among, .. } = &award.choice else {
        return Vec::new();
    };
    let quantity = match of {
        Quantity::Number(key) => Some(key.clone()),
        Quantity::Duration(_) => None,
    };
    among.conditions.keys().cloned().chain(quantity).collect()
}

/// Returns whether anything asks for a key, or for one below it.
pub fn is_asked(asked: &BTreeSet<String>, path: &str) -> bool {
    let below = |key: &String| {
        let rest = key.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    asked.iter().any(below)
}
