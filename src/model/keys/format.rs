//! Formats of files, each with its table of keys.

use crate::model::keys::edition::{EDITION, THEME};
use crate::model::keys::key::{Key, ValueKind};
use crate::model::keys::own::{AWARD, HYPOTHESIS, SLIDE};
use crate::model::keys::settings::SETTINGS;
use crate::model::keys::write_up::WRITE_UP;

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `wrapped.yaml`
    Settings,
    /// `incidents/**/*.md`
    WriteUp,
    /// `hypotheses/*.md`
    Hypothesis,
    /// `awards/*.md`
    Award,
    /// `slides/*.md`
    Slide,
    /// `editions/YEAR.yaml`
    Edition,
    /// `theme.yaml` of an own theme
    Theme,
}

impl Format {
    /// All formats, in the order of the page of all keys.
    pub const ALL: [Format; 7] = [
        Format::Settings,
        Format::WriteUp,
        Format::Hypothesis,
        Format::Award,
        Format::Slide,
        Format::Edition,
        Format::Theme,
    ];

    /// Returns its name on the page of all keys.
    pub fn name(self) -> &'static str {
        match self {
            Format::Settings => "settings",
            Format::WriteUp => "write-up",
            Format::Hypothesis => "hypothesis",
            Format::Award => "award",
            Format::Slide => "slide",
            Format::Edition => "edition",
            Format::Theme => "theme",
        }
    }

    /// Returns the latest version of the format that is read, by which a file may say what it is written in; earlier ones are read too.
    ///
    /// Each format counts its own versions, and `findings.json` those of its own: an edition keeps what that file says, so its versions
    /// have the same numbers as those of that file whose keys it takes.
    pub fn version(self) -> u8 {
        match self {
            Format::Edition => 2,
            Format::Settings | Format::Theme => 1,
            Format::WriteUp | Format::Hypothesis | Format::Award | Format::Slide => 1,
        }
    }

    /// Returns all of its keys, each after the key that contains it.
    pub fn keys(self) -> &'static [Key] {
        match self {
            Format::Settings => SETTINGS,
            Format::WriteUp => WRITE_UP,
            Format::Hypothesis => HYPOTHESIS,
            Format::Award => AWARD,
            Format::Slide => SLIDE,
            Format::Edition => EDITION,
            Format::Theme => THEME,
        }
    }

    /// Returns the key of a path.
    pub fn key(self, path: &str) -> Option<&'static Key> {
        self.keys().iter().find(|key| key.path == path)
    }

    /// Returns the keys directly below a path that ends in a dot, or at the top below an empty one.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::model::keys::Format;
    /// assert_eq!(Format::WriteUp.below("follow_ups."), ["total", "done"]);
    /// ```
    pub fn below(self, path: &str) -> Vec<&'static str> {
        let below = self.keys().iter().filter_map(|key| key.path.strip_prefix(path));
        below.filter(|key| !key.contains('.')).collect()
    }

    /// Returns whether a key may be read: it is in the table, or below one that takes the authors' own names.
    pub fn reads(self, path: &str) -> bool {
        let open = |parent: &str| self.key(parent).is_some_and(|key| key.kind.is_open());
        let dots = path.match_indices('.');
        self.key(path).is_some() || dots.into_iter().any(|(at, _)| open(&path[..at]))
    }

    /// Returns the kind of a key, if its table has it.
    pub fn kind(self, path: &str) -> Option<ValueKind> {
        self.key(path).map(|key| key.kind)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_stands_once_and_behind_the_key_that_it_stands_under() {
        for format in Format::ALL {
            let mut seen = BTreeSet::new();
            for key in format.keys() {
                let parent = key.path.rsplit_once('.').map(|(parent, _)| parent);
                assert!(parent.is_none_or(|one| seen.contains(one)), "{}", key.path);
                assert!(seen.insert(key.path), "{} stands twice", key.path);
                assert!(key.meaning.len() > 5, "{} has no meaning", key.path);
                assert!((1..=format.version()).contains(&key.since), "{}", key.path);
            }
        }
    }

    #[test]
    fn below_a_map_with_names_of_ones_own_anything_may_stand() {
        let write_up = Format::WriteUp;
        assert!(write_up.reads("impact.users") && write_up.reads("observations.any.deeper"));
        assert!(!write_up.reads("impact.user") && !write_up.reads("weather"));
    }
}
