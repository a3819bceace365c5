//! The names that are known, and their removal from texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::fold::{Word, runs_on, words};
use super::form;

/// What stands in place of a name.
pub const SOMEONE: &str = "someone";

/// Words that are names too, or that the names of accounts hold: none of them alone is removed.
const WORDS: &str = include_str!("words/words.txt");

/// The fewest letters of a part of a name that is removed alone.
const SHORTEST: usize = 3;

/// The most characters between two words of one name: `, ` or ` - `.
const WIDEST_GAP: usize = 3;

/// The names of people that must not be written.
///
/// A whole name is removed in any order and however its words are joined: `Nilsen, Ingrid` and `ingrid.nilsen` are
/// Ingrid Nilsen. So is a first name with the initial of the last, or the reverse. A part alone is removed if it has at
/// least three letters and is no common word: "Mark" and "Grace" are first names, but "Mark as solved" and "grace period"
/// are neither, and a text with holes in the wrong places teaches people to switch the removal off. The list of such
/// words is in this folder; it also holds what stands in the names of accounts and teams, such as "support".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The names as lists of words, by their first word.
    patterns: BTreeMap<String, BTreeSet<Vec<String>>>,
    /// Names in scripts that put no space between words.
    runs: BTreeSet<String>,
}

impl Names {
    /// Remembers a name, a login or an address of mail as it stands in a field for people.
    pub fn collect(&mut self, name: &str) {
        let name = name.trim();
        let (name, is_mail) = match name.split_once('@') {
            Some((local, host)) if !local.is_empty() && host.contains('.') => (local, true),
            _ => (name.trim_start_matches('@'), false),
        };
        if !name.is_empty() && name.chars().all(|c| runs_on(c) || c.is_whitespace()) {
            if name.chars().count() > 1 {
                self.runs.insert(name.to_owned());
            }
            return;
        }
        let parts: Vec<String> = words(name).into_iter().map(|word| word.plain).collect();
        let is_login = is_mail || !name.contains(char::is_whitespace);
        if parts.len() > 1 {
            self.whole(&parts);
        }
        // A login may be `checkout-deployer`: its parts are names only where all of them could be.
        let is_account = parts.iter().any(|part| is_common(part));
        if parts.len() > 1 && is_login && (is_account || parts.len() > 3) {
            return;
        }
        for part in &parts {
            let letters = part.chars().filter(|c| c.is_alphabetic()).count();
            if letters >= SHORTEST && !is_common(part) {
                self.add(vec![part.clone()]);
                // "Ingrids Laptop": the genitive of German and of the Scandinavian languages has no apostrophe.
                let genitive = format!("{part}s");
                if letters > SHORTEST && !is_common(&genitive) {
                    self.add(vec![genitive]);
                }
            }
        }
    }

    /// Remembers a name of several words: in both orders, with initials, and as a login.
    fn whole(&mut self, parts: &[String]) {
        self.add(parts.to_vec());
        let [first, .., last] = parts else { return };
        for login in [format!("{first}{last}"), format!("{}{last}", initial(first))] {
            if login.chars().count() > SHORTEST && !is_common(&login) {
                self.add(vec![login]);
            }
        }
        let mut turned = vec![last.clone()];
        turned.extend_from_slice(&parts[..parts.len() - 1]);
        self.add(turned);
        self.add(vec![first.clone(), last.clone()]);
        if last.chars().count() >= SHORTEST && first.chars().all(char::is_alphabetic) {
            self.add(vec![initial(first), last.clone()]);
        }
        if first.chars().count() >= SHORTEST && last.chars().all(char::is_alphabetic) {
            self.add(vec![first.clone(), initial(last)]);
        }
    }

    fn add(&mut self, pattern: Vec<String>) {
        if pattern.iter().map(|part| part.chars().count()).sum::<usize>() >= SHORTEST {
            self.patterns.entry(pattern[0].clone()).or_default().insert(pattern);
        }
    }

    /// Returns a text without names, mentions and addresses of mail, and how many there were.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::privacy::Names;
    /// let mut names = Names::default();
    /// names.collect("Ingrid Nilsen");
    /// let (text, count) = names.redact("INGRID's laptop; nilsen, ingrid and @ola looked at the grid");
    /// assert_eq!(text, "Someone's laptop; someone and someone looked at the grid");
    /// assert_eq!(count, 3);
    /// ```
    pub fn redact(&self, text: &str) -> (String, usize) {
        let mut places = form::people(text);
        places.extend(self.known(text));
        for name in &self.runs {
            places.extend(text.match_indices(name.as_str()).map(|(at, _)| (at, at + name.len())));
        }
        places.sort_unstable_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
        let mut out = String::with_capacity(text.len());
        let (mut from, mut count) = (0, 0);
        for (start, end) in places {
            match start < from {
                // It begins inside of one that is gone already; what is left of it goes too.
                true => from = from.max(end),
                false => {
                    out.push_str(&text[from..start]);
                    // A sentence begins with a capital, also without the name.
                    match start == 0 && text.contains(' ') {
                        true => out.push_str(&SOMEONE.replacen('s', "S", 1)),
                        false => out.push_str(SOMEONE),
                    }
                    count += 1;
                    from = end;
                }
            }
        }
        out.push_str(&text[from..]);
        (out, count)
    }

    /// Returns the places of the names that are known, the longest at each.
    fn known(&self, text: &str) -> Vec<(usize, usize)> {
        let words = words(text);
        let mut found = Vec::new();
        for at in 0..words.len() {
            let Some(patterns) = self.patterns.get(&words[at].plain) else { continue };
            let longest = patterns
                .iter()
                .filter(|pattern| stands(pattern, &words[at..], text))
                .map(Vec::len)
                .max();
            if let Some(length) = longest {
                found.push((words[at].start, words[at + length - 1].end));
            }
        }
        found
    }
}

/// Returns whether a text is another one with names in the places where that one has "someone": what was removed once, when an
/// export still said who it is, stays removed.
///
/// # Example
/// ```
/// use incident_wrapped::privacy::is_same_but_for_names;
/// assert!(is_same_but_for_names("Disk of someone full", "Disk of Ingrid full"));
/// assert!(!is_same_but_for_names("Disk of someone full", "Disk of Ingrid empty"));
/// assert!(!is_same_but_for_names("Disk full", "Disk of Ingrid full"));
/// ```
pub fn is_same_but_for_names(without: &str, with: &str) -> bool {
    let without = without.replace("Someone", SOMEONE);
    let mut parts = without.split(SOMEONE);
    let Some(mut rest) = parts.next().and_then(|first| with.strip_prefix(first)) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return false };
    for part in between {
        // A name has a letter at least.
        let Some(at) = rest.char_indices().skip(1).find(|(at, _)| rest[*at..].starts_with(part))
        else {
            return false;
        };
        rest = &rest[at.0 + part.len()..];
    }
    rest.len() > last.len() && rest.ends_with(last)
}

fn initial(part: &str) -> String {
    part.chars().take(1).collect()
}

fn is_common(part: &str) -> bool {
    static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| WORDS.split_whitespace().collect());
    COMMON.contains(part)
}

/// Returns whether the words of a text begin with those of a name, close together.
fn stands(pattern: &[String], words: &[Word], text: &str) -> bool {
    let near = |pair: &[Word]| {
        let gap = &text[pair[0].end..pair[1].start];
        gap.chars().count() <= WIDEST_GAP && !gap.contains('\n')
    };
    words.len() >= pattern.len()
        && pattern.iter().zip(words).all(|(part, word)| *part == word.plain)
        && words[..pattern.len()].windows(2).all(near)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(list: &[&str]) -> Names {
        let mut names = Names::default();
        list.iter().for_each(|name| names.collect(name));
        names
    }

    fn redacted(list: &[&str], text: &str) -> String {
        names(list).redact(text).0
    }

    #[test]
    fn a_name_is_gone_in_each_of_its_forms() {
        for text in [
            "Ingrid Nilsen",
            "nilsen, INGRID",
            "ingrid.nilsen",
            "ingrid_nilsen",
            "I. Nilsen",
            "Ingrid N",
            "Íngrid",
            "ingrid.nilsen@example.com",
            "@ingrid",
        ] {
            assert_eq!(
                redacted(&["Ingrid Nilsen"], &format!("by {text}!")),
                "by someone!",
                "{text}"
            );
        }
    }

    #[test]
    fn a_part_of_another_word_is_no_name() {
        let text = "the grid, ingridients and Nilsenborg";
        assert_eq!(redacted(&["Ingrid Nilsen"], text), text);
    }

    #[test]
    fn genitives_logins_and_joined_mentions_go_too() {
        let of = |text: &str| redacted(&["Ingrid Nilsen"], text);
        assert_eq!(of("on Ingrids laptop"), "on someone laptop");
        assert_eq!(of("by inilsen"), "by someone");
        assert_eq!(of("by ingridnilsen, too"), "by someone, too");
        assert_eq!(of("ask @per/@paal now"), "ask someone/someone now");
        assert_eq!(of("see mailto:ola.moe@example.com"), "see mailto:someone");
        assert_eq!(of("cc:kari@example.com"), "cc:someone");
        assert_eq!(of("postgres://app:x@db.example.com"), "postgres://app:x@db.example.com");
        assert_eq!(of("npm @scope/package broke"), "npm @scope/package broke");
    }

    #[test]
    fn a_first_name_that_is_a_word_goes_only_with_the_last() {
        let text = "Mark as solved within the grace period";
        assert_eq!(redacted(&["Mark Nilsen", "Grace Olsen"], text), text);
        assert_eq!(redacted(&["Mark Nilsen"], "Mark Nilsen and Nilsen"), "Someone and someone");
    }

    #[test]
    fn the_login_of_a_service_costs_no_word() {
        let text = "the checkout deployer ran twice";
        assert_eq!(redacted(&["checkout-bot", "deploy-service"], text), text);
        assert_eq!(redacted(&["checkout-bot"], "by checkout-bot"), "by someone");
    }

    #[test]
    fn mail_gives_its_name_away() {
        assert_eq!(redacted(&["ingrid.nilsen@example.com"], "Nilsen saw it"), "Someone saw it");
        assert_eq!(redacted(&["ingrid@example.com"], "example of Ingrid"), "example of someone");
    }

    #[test]
    fn a_script_without_spaces_is_searched_letter_by_letter() {
        assert_eq!(redacted(&["王小明"], "王小明重启"), "someone重启");
    }

    proptest! {
        #[test]
        fn no_name_survives_between_other_words(
            first in "[A-Z][a-z]{4,8}q",
            last in "[A-Z][a-z]{4,8}x",
            before in "[a-z ,.]{0,20}",
            after in "[ ,.!?'][a-z ]{0,20}",
        ) {
            let names = names(&[&format!("{first} {last}")]);
            for name in [&first, &last, &format!("{first} {last}"), &format!("{last}, {first}")] {
                let (text, count) = names.redact(&format!("{before} {name}{after}"));
                prop_assert!(count > 0);
                for part in [&first, &last] {
                    prop_assert!(!text.split(|c: char| !c.is_alphanumeric()).any(|word| word == part));
                }
            }
        }

        #[test]
        fn what_holds_no_name_stays_as_it_is(text in "[a-z .,!\\n]{0,60}") {
            let names = names(&["Ingridq Nilsenx"]);
            prop_assert_eq!(names.redact(&text), (text.clone(), 0));
        }
    }
}
