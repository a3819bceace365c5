//! The keys of a write-up.

use crate::model::keys::key::{Key, ValueKind::*, keys};

/// Every key of a write-up that is read.
pub const WRITE_UP: &[Key] = keys! {
    1 "id" Text => "also the page's address: letters from a to z, digits, `.`, `_`, `-`; at most 80; each once, whatever the case";
    1 "title" Text => "what happened, in a line";
    1 "kind" Choice(&["incident", "near-miss", "security", "gameday", "maintenance"]) => "`incident` is the default; `security` counts and wins no award; `gameday` and `maintenance` are in the archive, in no figure";
    1 "severity" OneOf("severities") => "how severe it was; any word where the report lists none";
    1 "services" Words => "the services that were hit, which have a page each";
    1 "teams" Words => "for the page, and for filters";
    1 "tags" Words => "for the page, and for filters";
    1 "factors" Words => "what contributed";
    1 "saved_by" Words => "the safeguards that held";
    1 "trigger" Text => "what set it off, in a word";
    1 "started_at" Moment => "when the impact began";
    1 "detected_at" Moment => "when it was noticed";
    1 "declared_at" Moment => "when it was called an incident";
    1 "acknowledged_at" Moment => "when somebody took it on";
    1 "mitigated_at" Moment => "when the impact was stopped";
    1 "resolved_at" Moment => "when the cause was mended";
    1 "recovered_at" Moment => "when all was as before";
    1 "open" Truth => "`true`: the impact had not ended at the freeze, and is counted as at least that long";
    1 "recorded" Map => "what the form said; figures use what is corrected, else what is recorded";
    1 "recorded.started_at" Moment => "the same moment as the form said it";
    1 "recorded.detected_at" Moment => "the same moment as the form said it";
    1 "recorded.declared_at" Moment => "the same moment as the form said it";
    1 "recorded.acknowledged_at" Moment => "the same moment as the form said it";
    1 "recorded.mitigated_at" Moment => "the same moment as the form said it";
    1 "recorded.resolved_at" Moment => "the same moment as the form said it";
    1 "recorded.recovered_at" Moment => "the same moment as the form said it";
    1 "recorded.opened_at" Moment => "when the form was opened and closed";
    1 "recorded.closed_at" Moment => "when the form was opened and closed";
    1 "detected_by" Text => "`synthetic-test`, `alert`, `dashboard`, `engineer`, `support`, `customer`, `social`, or a word of yours, never a name";
    1 "impact" Map => "what it did to users: shown, never ranked";
    1 "impact.users" Number => "how many";
    1 "impact.hours" Number => "how long they felt it";
    1 "impact.note" Text => "in words";
    1 "scores" Names => "1 to 5 on each scale: `{confidence: 5, preventability: 3}`";
    1 "ratings" Maps => "second readings: `[{rater: r2, confidence: 4}]`; the first that has a scale is held against `scores`, as finding `agreement`";
    1 "ratings.rater" Text => "a pseudonym";
    1 "observations" Names => "what the hypotheses look for: `{coverable: true, covered: false}`, any names";
    1 "review" Map => "the review afterwards";
    1 "review.held" Truth => "whether there was one";
    1 "review.date" Day => "when it was";
    1 "review.url" Address => "its notes";
    1 "review.minutes" Number => "how long it took";
    1 "follow_ups" Map => "what was promised";
    1 "follow_ups.total" Count => "how many";
    1 "follow_ups.done" Count => "how many of them are done";
    1 "responders" Count => "how many answered: a number, never names";
    1 "cluster" Text => "a word that related incidents share";
    1 "links" Names => "`{ticket: ..., channel: ...}`: addresses for the page; anything else is shown as its words";
    1 "awards" Truth => "`false` keeps it out of the yearbook";
    1 "allow" Words => "names of warnings to silence in this file";
    1 "draft" Truth => "`true` keeps the whole file out; `false` says that it is meant to be published, whatever another key says";
    1 "wrapped" Truth => "`false` keeps the whole file out";
};
