//! What other tools and languages can ask for and a filter cannot, and how it is asked for here.

use crate::diagnostic::{each, either, near, plain, short};
use crate::model::filter::{CALENDAR, DERIVED};
use crate::model::keys::people::names_people;
use crate::model::measure::Measure;

/// Words of query languages that stand where a key does, with what a filter has in their place.
const OPERATORS: [(&str, &str); 4] = [
    (
        "not ne neq nin unless except exclude",
        "filters have no `not`: ask for the others as a list, as in `severity: [sev2, sev3]`",
    ),
    (
        "or any in anyof oneof",
        "filters have no `or`: some values of one key are a list, as in `severity: [sev1, sev2]`",
    ),
    (
        "and all allof",
        "all conditions of a filter hold together: write them side by side, as in `{severity: sev1, services: checkout}`",
    ),
    (
        "gt gte lt lte ge le above below between",
        "numbers and lengths of time are compared in quotes, as in `responders: \">= 3\"` and `time_to_detect: \"< 1h\"`",
    ),
];

/// What others call our lengths of time.
const LENGTHS: [(&str, Measure); 5] = [
    ("ttd mttd detection_time time_to_detection", Measure::TimeToDetect),
    ("time_to_declaration declaration_time", Measure::TimeToDeclare),
    ("ttm mttm mitigation_time time_to_mitigation", Measure::TimeToMitigate),
    (
        "ttr mttr duration length downtime resolution_time time_to_resolution time_to_repair time_to_fix \
         incident_duration outage_duration duration_minutes",
        Measure::TimeToResolve,
    ),
    ("recovery_time time_to_recover time_to_recovery", Measure::Recovery),
];

/// So many letters may stand beside the number that two words share.
const MOST_LETTERS: usize = 4;

/// Says how to ask for what a key stands for elsewhere, where no write-up could ever have it.
pub fn key(key: &str) -> Option<String> {
    let parts = || key.split('.').map(|part| plain(part.trim_start_matches('$')));
    let has = |names: &str, part: &str| names.split_whitespace().any(|name| name == part);
    let operator = OPERATORS.iter().find(|(names, _)| parts().any(|part| has(names, &part)));
    if let Some((_, instead)) = operator {
        return Some((*instead).to_owned());
    }
    if parts().any(|part| names_people(&part)) {
        return Some(
            "people are named behind it, so it is dropped and no filter sees it: ask for `teams`, or for a key of another name"
                .to_owned(),
        );
    }
    if key == "edition" {
        return Some(
            "an earlier edition is what a claim is held against: write `against: {edition: 2024}`"
                .to_owned(),
        );
    }
    let ours = LENGTHS.iter().find(|(names, _)| has(names, &plain(key)))?.1.key();
    Some(format!("did you mean `{ours}`? lengths of time are made of the moments of a write-up"))
}

/// Says which keys the calendar has, where one is asked for that it has not.
pub fn of_the_calendar(key: &str) -> Option<String> {
    key.strip_prefix(CALENDAR)?;
    let keys = DERIVED.into_iter().filter(|one| one.starts_with(CALENDAR));
    let keys: Vec<&str> = keys.collect();
    Some(format!("the keys of the calendar are {}", each(&keys)))
}

/// Says how to ask for what a word means elsewhere: all but one, those that begin alike, one of several.
pub fn word(asked: &str, words: &[&str]) -> Option<String> {
    let listed = |what: &str, found: Vec<&str>| {
        let items = match found.is_empty() {
            true => "one, two".to_owned(),
            false => short(&found.join(", ")),
        };
        format!("{what} as a list, as in `[{items}]`")
    };
    let those = |is_it: &dyn Fn(&str) -> bool| -> Vec<&str> {
        words.iter().copied().filter(|word| is_it(word)).collect()
    };
    let negated = ["!=", "!", "not "].iter();
    if let Some(rest) = negated.filter_map(|sign| asked.strip_prefix(sign)).next() {
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

/// Asks whether a word was meant that is near, or that alone has the same number in it: `1` and `P1` are `sev1`.
pub fn near_word(asked: &str, words: &[&str]) -> Option<String> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let number = digits(asked);
    let of_number = || {
        let short = !number.is_empty() && asked.chars().count() <= number.len() + MOST_LETTERS;
        let alike = |word: &&&str| short && digits(word) == number;
        let found: Vec<&str> = words.iter().filter(alike).copied().collect();
        (found.len() == 1).then_some(found)
    };
    let found = near(asked, words.iter().copied());
    let found = match found.is_empty() {
        true => of_number()?,
        false => found,
    };
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
