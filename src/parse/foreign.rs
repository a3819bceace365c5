//! Keys of other templates, and which of ours they stand for.

use crate::model::keys::format::Format;
use crate::source::text::{has, rows, squash};

/// Returns the keys of a format, each with what other tools and templates call it, in letters and digits alone.
///
/// # Source
/// For write-ups the exports and templates of Jira, PagerDuty, Opsgenie, incident.io, FireHydrant, Rootly, Blameless and
/// Jeli; the postmortem templates of Google's SRE book and of Atlassian; cState, Upptime, Hugo and Jekyll.
fn names(format: Format) -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(match format {
        Format::WriteUp => include_str!("foreign/write-up.txt"),
        Format::Settings => include_str!("foreign/settings.txt"),
        Format::Hypothesis => include_str!("foreign/hypothesis.txt"),
        Format::Award => include_str!("foreign/award.txt"),
        Format::Slide => include_str!("foreign/slide.txt"),
        Format::Edition | Format::Theme => "",
    })
}

/// Keys that say how long, which nothing here reads.
const LENGTHS: &str = "duration durationminutes durationmin durationmins durationseconds durationhours totalduration \
         incidentduration impactduration outageduration downtime downtimeminutes length dauer ttd ttm ttr tta mttd mttr \
         mtta timetodetect timetodeclare timetomitigate timetoresolve timetoresolution timetorecover \
         timetorepair timetoacknowledge";

/// Keys that are kinds of ours, where they say yes.
const KINDS: &[(&str, &str)] = &[
    ("near-miss", "nearmiss isnearmiss"),
    ("security", "securityincident issecurity issecurityincident security"),
    ("gameday", "gameday isgameday drill exercise isdrill istest"),
    (
        "maintenance",
        "maintenance ismaintenance planned isplanned plannedmaintenance scheduled scheduledmaintenance",
    ),
];

/// What a key of another template stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The key of this path.
    Key(&'static str),
    /// A kind of incident, where it says yes.
    Kind(&'static str),
    /// How long something took.
    Length,
}

/// Returns what a key of another template stands for.
///
/// # Example
/// `startTime`, `Start Time` and `start-time` are all `started_at`.
pub fn meant(key: &str) -> Option<Meant> {
    let plain = squash(key);
    let kind = || KINDS.iter().find(|(_, theirs)| has(theirs, &plain));
    meant_elsewhere(Format::WriteUp, key)
        .map(Meant::Key)
        .or_else(|| kind().map(|(kind, _)| Meant::Kind(kind)))
        .or_else(|| has(LENGTHS, &plain).then_some(Meant::Length))
}

/// Returns which key of a file was meant by what other tools call it.
pub fn meant_elsewhere(format: Format, key: &str) -> Option<&'static str> {
    let plain = squash(key);
    names(format).find(|(_, theirs)| has(theirs, &plain)).map(|(ours, _)| ours)
}

/// Returns whether a key of a slide stands for the notes, which are none of its keys.
pub fn is_notes(format: Format, key: &str) -> bool {
    let names =
        "notes note speakernotes speakernote presenternotes presenternote notizen sprechernotizen";
    format == Format::Slide && has(names, &squash(key))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_foreign_key_stands_for_one_of_ours_and_is_none_itself() {
        let mut seen = BTreeSet::new();
        for (ours, theirs) in names(Format::WriteUp) {
            assert!(Format::WriteUp.reads(ours), "{ours}");
            for name in theirs.split_whitespace() {
                assert!(seen.insert(name), "{name} stands twice");
                assert_eq!(squash(name), name);
                let top = Format::WriteUp.below("");
                assert!(!top.contains(&name), "{name} is ours");
            }
        }
    }

    #[test]
    fn what_people_call_a_key_of_another_file_is_none_of_its_own() {
        let mut seen = BTreeSet::new();
        let others = Format::ALL.into_iter().filter(|format| *format != Format::WriteUp);
        for (format, (ours, theirs)) in
            others.flat_map(|format| names(format).map(move |row| (format, row)))
        {
            assert!(format.reads(ours), "{ours}");
            for name in theirs.split(' ') {
                assert!(seen.insert((format, name)), "{name} stands twice");
                assert_eq!(squash(name), name);
                assert!(!format.below("").contains(&name), "{name} is ours");
            }
        }
        assert_eq!(meant_elsewhere(Format::Settings, "Time_Zone"), Some("zone"));
        assert_eq!(meant_elsewhere(Format::Slide, "timezone"), None);
    }

    #[test]
    fn case_and_what_stands_between_words_do_not_matter() {
        for key in ["start_time", "startTime", "Start Time", "START-TIME"] {
            assert_eq!(meant(key), Some(Meant::Key("started_at")));
        }
        assert_eq!(meant("weather"), None);
    }
}
