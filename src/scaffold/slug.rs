//! Names and ids for new files, beside those that a report has.

use std::collections::{BTreeMap, BTreeSet};

use crate::parse::no_id;
use crate::source::{Sources, text::is_digits};

/// The longest name that is made of a title.
const LONGEST: usize = 50;

/// How many lines of a file are searched for its id: front matter is rarely longer.
const SEARCHED: usize = 80;

/// Returns a title as a name: small letters, digits and hyphens; empty where it has none of these.
///
/// # Example
/// ```
/// use incident_wrapped::scaffold::slug;
/// assert_eq!(slug("Cold cache: after a restart!"), "cold-cache-after-a-restart");
/// assert_eq!(slug("Zugriffe über Nacht"), "zugriffe-ueber-nacht");
/// assert_eq!(slug("???"), "");
/// ```
pub fn slug(title: &str) -> String {
    let spaced: String = title.to_lowercase().chars().map(plain).collect();
    let mut name = String::new();
    for word in spaced.split_whitespace() {
        if !name.is_empty() && name.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.extend(word.chars().take(LONGEST));
    }
    name
}

/// Returns what stands for a small letter in a name.
fn plain(c: char) -> String {
    let letters = match c {
        '\u{e4}' | '\u{e6}' => "ae",
        '\u{f6}' | '\u{f8}' => "oe",
        '\u{fc}' => "ue",
        '\u{df}' => "ss",
        '\u{e5}' => "aa",
        c if c.is_ascii_alphanumeric() => return c.to_string(),
        _ => " ",
    };
    letters.to_owned()
}

/// The ids that a report has, drafts included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ids {
    all: BTreeSet<String>,
}

impl Ids {
    /// Finds the ids in the front matter of the files below some folders, such as `incidents/`, without understanding the rest.
    pub fn of(sources: &Sources, folders: &[&str]) -> Ids {
        let is_below = |path: &str| folders.iter().any(|folder| path.starts_with(folder));
        let files = sources.iter().filter(|(_, source)| is_below(&source.path));
        let line = |text: &str| {
            let found = text.lines().take(SEARCHED).find_map(|line| line.strip_prefix("id:"))?;
            let value = found.split(" #").next().unwrap_or(found);
            Some(value.trim().trim_matches(['"', '\'']).to_owned())
        };
        let ids = files.filter_map(|(_, source)| line(&source.text));
        Ids { all: ids.filter(|id| !id.is_empty()).collect() }
    }

    /// Says why a write-up cannot have an id, and what to do; `None` where it can.
    pub fn no_use_for(&self, id: &str) -> Option<(String, String)> {
        let taken = || {
            let other = "choose another, or leave it out for the next one".to_owned();
            self.has(id).then(|| ("a file of the report has this id".to_owned(), other))
        };
        no_id(id).or_else(taken)
    }

    /// Returns a name that is not taken: `name`, or `name-2` and so on.
    pub fn free(&self, name: &str) -> String {
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|one| !self.has(one)).expect("there are more numbers than ids")
    }

    /// Returns the next id after the pattern that most ids have, in which a year is that of the new file; `None` where none
    /// ends in a number.
    ///
    /// # Example
    /// ```text
    /// INC-9, INC-12                ->  INC-13
    /// INC-2025-017                 ->  INC-2025-018, or INC-2026-001 for a new file of 2026
    /// ```
    pub fn next(&self, year: i32) -> Option<String> {
        let mut patterns: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (before, digits) in self.all.iter().filter_map(|id| numbered(id)) {
            patterns.entry(before).or_default().push(digits);
        }
        let (before, digits) = patterns.iter().max_by_key(|(_, all)| all.len())?;
        let width = digits.iter().map(|one| one.len()).max()?;
        let padded = digits.iter().any(|one| one.starts_with('0'));
        let before = of_year(before, year);
        let taken = patterns.get(before.as_str()).into_iter().flatten();
        let highest = taken.filter_map(|one| one.parse::<u64>().ok()).max().unwrap_or(0);
        let mut next = (highest + 1..).map(|number| match padded {
            true => format!("{before}{number:0width$}"),
            false => format!("{before}{number}"),
        });
        next.find(|id| !self.has(id))
    }

    fn has(&self, id: &str) -> bool {
        self.all.iter().any(|one| one.eq_ignore_ascii_case(id))
    }
}

/// Splits `INC-12` into `INC-` and `12`; a name of digits alone is no pattern.
fn numbered(id: &str) -> Option<(&str, &str)> {
    let start = id.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (before, digits) = id.split_at(start);
    // More words are a title, and digits first a day: a number behind these tells copies apart.
    let words = before.split(['-', '_', '.']).filter(|word| !word.is_empty()).count();
    let is_pattern = words <= 2 && before.starts_with(|c: char| c.is_ascii_alphabetic());
    (is_pattern && is_digits(digits) && digits.len() < 12).then_some((before, digits))
}

/// Returns the beginning of an id with its year replaced, where it has one: `INC-2025-` as `INC-2026-`.
fn of_year(before: &str, year: i32) -> String {
    let parts = before.split('-').map(|part| match part.len() == 4 && part.starts_with("20") {
        true if is_digits(part) => year.to_string(),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<String>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn ids(all: &[&str]) -> Ids {
        let source = |(n, id): (usize, &&str)| {
            Source::decode(format!("incidents/{n}.md"), format!("---\nid: {id}\n---\n").into())
        };
        Ids::of(&Sources::new(all.iter().enumerate().map(source).collect()), &["incidents/"])
    }

    #[test]
    fn the_next_id_follows_the_commonest_pattern() {
        for (all, year, expected) in [
            (&["INC-9", "INC-12", "OPS-70"][..], 2025, Some("INC-13")),
            (&["INC-2025-017 # copied", "\"INC-2025-003\""], 2025, Some("INC-2025-018")),
            (&["INC-2025-017"], 2026, Some("INC-2026-001")),
            (&["INC-099"], 2025, Some("INC-100")),
            (&["example", "2025-03-14", "2025-03-14-it-broke-2"], 2025, None),
            (&[], 2025, None),
        ] {
            assert_eq!(ids(all).next(year).as_deref(), expected, "{all:?}");
        }
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let ids = ids(&["cold-cache", "Cold-Cache-2"]);
        assert_eq!(
            (ids.free("cold-cache").as_str(), ids.free("new").as_str()),
            ("cold-cache-3", "new")
        );
    }

    #[test]
    fn a_long_title_ends_with_a_whole_word() {
        let name = slug(&"word ".repeat(40));
        assert!(name.len() <= LONGEST && name.ends_with("-word"), "{name}");
    }
}
