//! The keys of `wrapped.yaml`.

use crate::model::keys::key::ValueKind::*;
use crate::model::keys::key::{Key, keys};

/// Every key of `wrapped.yaml` that is read.
pub const SETTINGS: &[Key] = keys! {
    1 "format" Count => "the version of these keys, and of no other file; a newer number is refused" else "1";
    1 "title" Text => "the report's name" else "it has to be there";
    1 "organisation" Text => "whose report it is" else "none";
    1 "year" Year => "the year looked back on: an incident belongs to the year that it started in" else "it has to be there";
    1 "zone" Text => "IANA name of the zone of days, working hours, and times without an offset" else "UTC, with a warning";
    1 "working_hours" Map => "`{days: mon-fri, from: \"09:00\", to: \"17:00\"}`" else "these";
    1 "working_hours.days" Words => "a range of weekdays, or a list of them";
    1 "working_hours.from" Clock => "`from` counts, `to` no longer does";
    1 "working_hours.to" Clock => "`from` counts, `to` no longer does";
    1 "reading_started" Day => "the day on which reading began: a hypothesis registered later is exploratory" else "`data_freeze`";
    1 "data_freeze" Day => "the report knows nothing after the end of this day" else "the day of the latest moment of the incidents of that year";
    1 "severities" Words => "most severe first, `[sev1, sev2]`; another word in a write-up is an error then" else "any word, unranked";
    1 "confidence" Map => "which incidents enter findings" else "`{minimum: 4}`";
    1 "confidence.minimum" Score => "from this confidence on";
    1 "scales" Names => "the words for the scores: `{confidence: {1: ..., 5: ...}}`; scales of your own too" else "`confidence`, `preventability`, `productivity`, in our words";
    1 "detection_targets" Durations => "`[5m, 1h]`: lines in the picture of detection" else "none";
    1 "theme" Text => "`wrapped`, `yearbook`, `plain`, or a folder of `themes/`, whose `theme.yaml` may say on which of the three it stands (`base`) and which `contract` it was written for" else "`wrapped`";
    1 "language" Choice(&["en", "de"]) => "the language of the tool's own words, numbers and dates; write-ups stay as they are" else "`en`";
    1 "notice" Text => "a line for every page" else "none";
    1 "deck" Map => "which slides there are" else "all of them";
    1 "deck.slides" Words => "ids of the slides on stage, in order; those that it does not name are gone" else "some fourteen, with the best claims as bets";
    1 "deck.leave_out" Words => "ids of those to leave out, on stage and in the appendix";
    1 "deck.appendix" Words => "ids of the slides behind the last one, in order; `false` for none" else "all that are not on stage, or none beside `deck.slides`";
    1 "deck.teaser" Words => "ids of those to show first; else `volume`, the first supported claim, `awards`";
    1 "links" Map => "where the report and its files are" else "no such links";
    1 "links.report" Address => "where the site will be: for the QR code, and for what a link shows in a chat";
    1 "links.edit" Address => "where a file is edited, with `{path}` in it";
    1 "links.feedback" Address => "where to say that something is wrong: a page or `mailto:`";
    1 "privacy" Map => "whom the report is for" else "`{audience: internal}`";
    1 "privacy.audience" Choice(&["internal"]) => "all that there is yet";
    1 "privacy.names" Any => "refused, not ignored: they cannot be done yet";
    1 "privacy.on_name" Any => "refused, not ignored: they cannot be done yet";
    1 "allow" Words => "names of warnings to silence; in a Markdown file, for that file" else "none";
};
