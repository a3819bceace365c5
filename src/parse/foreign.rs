//! Keys of other templates, and the keys of ours that they stand for.

use crate::model::keys::Format;
use crate::source::text::{has, rows, squash};

/// Returns the keys of a format, each with the names that other tools and templates have for it, reduced to letters and digits.
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

/// Keys for durations, which are never read.
const LENGTHS: &str = include_str!("foreign/lengths.txt");

/// Keys that stand for one of our kinds if their value is yes.
const KINDS: &str = include_str!("foreign/kinds.txt");

/// What a key of another template stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The key of this path.
    Key(&'static str),
    /// This kind of incident, if the value is yes.
    Kind(&'static str),
    /// A duration.
    Length,
}

/// Returns what a key of another template stands for.
///
/// # Example
/// `startTime`, `Start Time` and `start-time` are all `started_at`.
pub fn meant(key: &str) -> Option<Meant> {
    let plain = squash(key);
    let kind = || rows(KINDS).find(|(_, theirs)| has(theirs, &plain));
    meant_elsewhere(Format::WriteUp, key)
        .map(Meant::Key)
        .or_else(|| kind().map(|(kind, _)| Meant::Kind(kind)))
        .or_else(|| has(LENGTHS, &plain).then_some(Meant::Length))
}

/// Returns the key of ours that another tool's name for it stands for.
pub fn meant_elsewhere(format: Format, key: &str) -> Option<&'static str> {
    let plain = squash(key);
    names(format).find(|(_, theirs)| has(theirs, &plain)).map(|(ours, _)| ours)
}

/// Returns whether a key of a slide stands for the speaker's notes, which are no key.
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
