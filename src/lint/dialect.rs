//! Queries of other tools and languages, and how a filter asks for the same.

use crate::diagnostic::{each, either, near, plain, short};
use crate::model::filter::{CALENDAR, DERIVED};
use crate::model::keys::people::names_people;
use crate::source::text::{has, rows};

/// Operators of query languages in the place of a key, with what a filter has instead.
const OPERATORS: &str = include_str!("dialect/operators.txt");

/// Other names for our durations.
const LENGTHS: &str = include_str!("dialect/durations.txt");

/// The most letters beside a number that two words share.
const MOST_LETTERS: usize = 4;

/// Explains how a filter asks for what a key means elsewhere, if no write-up could have that key.
pub fn key(key: &str) -> Option<String> {
    let parts = || key.split('.').map(|part| plain(part.trim_start_matches('$')));
    let operator = rows(OPERATORS).find(|(names, _)| parts().any(|part| has(names, &part)));
    if let Some((_, instead)) = operator {
        return Some(instead.to_owned());
    }
    if parts().any(|part| names_people(&part)) {
        return Some(
            "it names people, so it is dropped and no filter sees it: ask for `teams`, or for a key of another name"
                .to_owned(),
        );
    }
    if key == "edition" {
        return Some(
            "an earlier edition is what a claim is held against: write `against: {edition: 2024}`"
                .to_owned(),
        );
    }
    let (ours, _) = rows(LENGTHS).find(|(_, names)| has(names, &plain(key)))?;
    Some(format!("did you mean `{ours}`? lengths of time are made of the moments of a write-up"))
}

/// Lists the keys of the calendar, if an unknown one is asked for.
pub fn of_the_calendar(key: &str) -> Option<String> {
    key.strip_prefix(CALENDAR)?;
    let keys: Vec<&str> = DERIVED.into_iter().filter(|one| one.starts_with(CALENDAR)).collect();
    Some(format!("the keys of the calendar are {}", each(&keys)))
}

/// Explains how a filter asks for what a word means elsewhere: all but one, a prefix, or one of several.
pub fn word(asked: &str, words: &[&str]) -> Option<String> {
    let listed = |what: &str, found: Vec<&str>| {
        let items = if found.is_empty() { "one, two".to_owned() } else { short(&found.join(", ")) };
        format!("{what} as a list, as in `[{items}]`")
    };
    let those = |is_it: &dyn Fn(&str) -> bool| -> Vec<&str> {
        words.iter().copied().filter(|word| is_it(word)).collect()
    };
    if let Some(rest) = ["!=", "!", "not "].iter().find_map(|sign| asked.strip_prefix(sign)) {
        let not = rest.trim();
        let others = those(&|word| word != not);
        return Some(listed("filters have no `not`: ask for the others", others));
    }
    if let Some((head, tail)) = asked.split_once('*') {
        let alike = those(&|word| word.starts_with(head) && word.ends_with(tail));
        return Some(listed("filters have no patterns: ask for the words", alike));
    }
    let several: Vec<&str> =
        asked.split(['|', ',', '/']).flat_map(|part| part.split(" or ")).map(str::trim).collect();
    let all_known = several.iter().all(|part| words.contains(part));
    (several.len() > 1 && all_known).then(|| listed("ask for one of several", several))
}

/// Suggests a similar word, or the only one with the same number: `1` and `P1` mean `sev1`.
pub fn near_word(asked: &str, words: &[&str]) -> Option<String> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let number = digits(asked);
    let of_number = || {
        let short = !number.is_empty() && asked.chars().count() <= number.len() + MOST_LETTERS;
        let alike = |word: &&&str| short && digits(word) == number;
        let found: Vec<&str> = words.iter().filter(alike).copied().collect();
        (found.len() == 1).then_some(found)
    };
    let mut found = near(asked, words.iter().copied());
    if found.is_empty() {
        found = of_number()?;
    }
    Some(format!("did you mean {}?", either(&found)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_write_up_can_have_is_asked_for_in_another_way() {
        let said = |name: &str| key(name).unwrap_or_default();
        assert!(said("severity.not").contains("no `not`"));
        assert!(said("or").contains("no `or`"));
        assert!(said("responders.$gt").contains("\">= 3\""));
        assert!(said("MTTD").contains("`time_to_detect`"));
        assert!(said("review.author").contains("dropped"));
        assert_eq!((key("cluster"), key("notes"), key("region")), (None, None, None));
        assert!(
            of_the_calendar("calendar.night").is_some_and(|hint| hint.contains("working_hours"))
        );
        assert_eq!(of_the_calendar("night"), None);
    }

    #[test]
    fn words_of_other_languages_are_written_out() {
        let words = ["sev1", "sev2", "sev3"];
        let list = |asked: &str| {
            let hint = word(asked, &words)?;
            Some(hint.rsplit_once('[')?.1.trim_end_matches("]`").to_owned())
        };
        assert_eq!(list("!= sev1").as_deref(), Some("sev2, sev3"));
        assert_eq!(list("not sev3").as_deref(), Some("sev1, sev2"));
        assert_eq!(list("sev*").as_deref(), Some("sev1, sev2, sev3"));
        assert_eq!(list("sev1|sev2").as_deref(), Some("sev1, sev2"));
        assert_eq!((list("sev4"), list("sev1|p9")), (None, None));
    }

    #[test]
    fn a_number_alone_finds_its_word() {
        let words = ["sev1", "sev2"];
        assert_eq!(near_word("1", &words).as_deref(), Some("did you mean `sev1`?"));
        assert_eq!(near_word("P2", &words).as_deref(), Some("did you mean `sev2`?"));
        assert_eq!(near_word("3", &words), None);
        assert_eq!(near_word("1", &["sev1", "p1"]), None);
    }
}
