//! The keys of earlier editions and of `theme.yaml`.

use crate::model::keys::key::ValueKind::*;
use crate::model::keys::key::{Key, keys};

/// Every key of an `editions/YEAR.yaml` that is read.
pub const EDITION: &[Key] = keys! {
    1 "format" Count => "the version of these keys, 1 or 2; that of the JSON it was taken from will do";
    1 "edition" Map => "as in the JSON";
    1 "edition.year" Year => "the year of the file's name";
    1 "counts" Any => "as in the JSON; not read";
    2 "incidents" Any => "as in the JSON; not read";
    1 "findings" Maps => "as in the JSON, without the lists of incidents";
    1 "findings.id" Text => "which finding";
    1 "findings.sentence" Text => "what it said";
    1 "findings.unit" Text => "of its values";
    1 "findings.n" Count => "how many were counted, of how many";
    1 "findings.of" Count => "how many were counted, of how many";
    1 "findings.values" Names => "each with its `value`, `low` and `high`, a share also with its `x`";
    1 "hypotheses" Maps => "as in the JSON, without the lists of incidents";
    1 "hypotheses.id" Text => "which claim";
    1 "hypotheses.statement" Text => "the claim in a sentence";
    1 "hypotheses.verdict" Choice(&["supported", "refuted", "inconclusive", "not-testable", "exploratory"]) => "what it came to";
    1 "hypotheses.estimand" Text => "what was estimated";
    1 "hypotheses.groups" Maps => "its two sides";
    1 "hypotheses.groups.name" Text => "`group` or `against`";
    1 "hypotheses.groups.n" Count => "how many were in it";
    1 "hypotheses.groups.x" Number => "for shares and rates: how many of them matched";
    1 "hypotheses.groups.hours" Number => "for rates: the hours that it had";
    1 "hypotheses.estimate" Map => "the estimate with its interval";
    1 "hypotheses.estimate.value" Number => "the estimate and the ends of its interval";
    1 "hypotheses.estimate.low" Number => "the estimate and the ends of its interval";
    1 "hypotheses.estimate.high" Number => "the estimate and the ends of its interval";
    1 "hypotheses.estimate.level" Number => "how often such intervals hold";
    1 "awards" Maps => "who won then";
    1 "awards.id" Text => "which award";
    1 "awards.winner" Text => "the id of the incident";
    1 "awards.cluster" Text => "the word that it shared with related ones";
    1 "promises" Maps => "what was promised then";
    1 "promises.text" Text => "the promise";
    1 "promises.kept" Truth => "whether it was kept";
    1 "questions" Words => "ids of the hypotheses that were left open; the method page says what became of each";
    1 "frozen" Day => "the day it was written; shown on the method page";
    1 "hashes" Names => "of which files it was written; checked, not shown";
};

/// Every key of a `theme.yaml` that is read.
pub const THEME: &[Key] = keys! {
    1 "contract" Count => "the version of the contract that it was written for";
    1 "base" Choice(&["wrapped", "yearbook", "plain"]) => "the built-in theme on which it stands";
};
