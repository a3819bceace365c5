//! The keys of hypotheses, and of own awards and slides.

use crate::model::keys::key::ValueKind::*;
use crate::model::keys::key::{Key, keys};

/// Every key of a hypothesis that is read.
pub const HYPOTHESIS: &[Key] = keys! {
    1 "id" Text => "lower-case letters, digits, `-`; no name of a finding or slide";
    1 "statement" Text => "the claim in a sentence";
    1 "short" Text => "the claim in fewer words, for the stage: up to 60 characters are largest" else "the statement";
    1 "registered" Day => "the day it was written down; absent, or after `reading_started`: a number without a verdict";
    1 "measure" Measure => "for a ratio a duration of the table below; for shares a filter; for rates `count`";
    1 "estimand" Choice(&["ratio-of-medians", "share", "difference-of-shares", "rate-ratio"]) => "what is estimated";
    1 "group" Filter => "whom the claim is about";
    1 "against" Filter => "whom they are compared with; `{edition: 2024}` is the same group of that year (not for durations)";
    1 "names" Map => "what pages call the two, at most 40 characters each; without it, what the filter says";
    1 "names.group" Text => "the name of `group`, such as `with a test`";
    1 "names.against" Text => "the name of `against`, such as `without one`";
    1 "names.matching" Text => "for a share, the name of those that match, such as `outside`";
    1 "names.others" Text => "for a share, the name of the others, such as `in office hours`";
    1 "claim" Text => "`\">= 2\"`, `\"<= 50%\"`; equality supports it; for differences `5%` means points";
    1 "asked_in" Years => "years that asked it too";
    1 "status" Choice(&["retired"]) => "it stays in the register and is not judged";
    1 "reason" Text => "why it was retired";
    1 "allow" Words => "names of warnings to silence in this file";
    1 "draft" Truth => "`true` keeps the whole file out";
};

/// Every key of an own award that is read.
pub const AWARD: &[Key] = keys! {
    1 "id" Text => "lower-case letters, digits, `-`; no name of a built-in award";
    1 "title" Text => "its name";
    1 "winner" Text => "the id of an incident, chosen by you";
    1 "largest" Text => "or a rule: a duration, a number such as `follow_ups.done`, or how long a list is";
    1 "smallest" Text => "or a rule: a duration, a number such as `follow_ups.done`, or how long a list is";
    1 "most" Text => "another word for `largest`";
    1 "where" Filter => "among which incidents";
    1 "allow" Words => "names of warnings to silence in this file";
    1 "draft" Truth => "`true` keeps the whole file out";
};

/// Every key of an own slide that is read.
pub const SLIDE: &[Key] = keys! {
    1 "id" Text => "its name in `deck`; without it, that of the file";
    1 "title" Text => "its title";
    1 "after" Text => "the id of the slide before it";
    1 "allow" Words => "names of warnings to silence in this file";
    1 "draft" Truth => "`true` keeps the whole file out";
};
