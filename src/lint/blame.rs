//! Words that blame, with a kinder alternative for each.

use std::sync::LazyLock;

use super::word::Words;
use super::{passage::Passage, quotation::Quotations};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::text::{has, one_line, rows};

/// Why a word blames, and what to ask or write instead.
type Reason = (&'static str, &'static str);

/// Words that blame, each line with why they do, and what to ask or write instead; a plural `s` may follow.
static WORDS: LazyLock<Words<Reason>> = LazyLock::new(|| rules(include_str!("blame/words.txt")));

/// Words that blame after a person; after a service they only say what happened.
static AFTER_A_PERSON: LazyLock<Words<Reason>> =
    LazyLock::new(|| rules(include_str!("blame/after-a-person.txt")));

fn rules(table: &'static str) -> Words<Reason> {
    Words::new(rows(table).flat_map(|(words, reason)| {
        let reason = reason.split_once(" | ").unwrap_or((reason, ""));
        words.split(", ").map(move |word| (word, reason))
    }))
}

/// Words for people that are not also words for programs, as `operator` and `manager` are.
const PEOPLE: &str = "administrator anyone colleague contractor dba developer employee engineer everyone he intern \
     people person responder reviewer she somebody someone staff team we";

/// Iterates over the words that may blame.
pub fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().chain(AFTER_A_PERSON.iter())
}

/// Points once per text at each blaming word that the author does not quote; `starts` are the places where one may begin.
pub fn check(passage: &Passage, starts: &[usize], complaints: &mut Diagnostics) {
    let found = find(&passage.text, starts);
    if found.is_empty() {
        return;
    }
    let quoted = Quotations::of(&passage.text);
    let mut said: Vec<String> = Vec::new();
    for one in found {
        let word = one_line(&passage.text[one.start..one.end].to_lowercase());
        if said.contains(&word) || quoted.hold(one.start) {
            continue;
        }
        let (why, kinder) = one.reason;
        complaints.push(
            Diagnostic::warning("blaming-words", format!("\"{word}\" {why}"))
                .at(passage.place(one.start, one.end), "")
                .hint(kinder)
                .hint("a quotation? put it between quotation marks"),
        );
        said.push(word);
    }
}

/// A blaming word and its place.
struct Blame {
    start: usize,
    end: usize,
    reason: Reason,
}

/// Finds every blaming word, as a whole word and in any case.
fn find(text: &str, starts: &[usize]) -> Vec<Blame> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for &start in starts {
        let one = WORDS.longest(bytes, start);
        found.extend(one.map(|(end, reason)| Blame { start, end, reason }));
        found.extend(behind_a_person(text, start));
    }
    found
}

fn behind_a_person(text: &str, start: usize) -> Option<Blame> {
    let (end, reason) = AFTER_A_PERSON.longest(text.as_bytes(), start)?;
    let before = text[..start].trim_end();
    let letters = |c: char| !c.is_ascii_alphabetic();
    let last = before.rsplit(letters).next().unwrap_or("").to_lowercase();
    let is_person = |word: &str| has(PEOPLE, word);
    let on_call = before.ends_with("on call") || before.ends_with("on-call");
    let person = on_call || is_person(&last) || last.strip_suffix('s').is_some_and(is_person);
    person.then_some(Blame { start, end, reason })
}

#[cfg(test)]
mod tests {
    use super::super::word::Beginnings;
    use super::*;

    fn said(text: &str) -> Vec<&str> {
        let starts = Beginnings::new(words()).find(text);
        let found = find(text, &starts).into_iter();
        found.map(|one| &text[one.start..one.end]).collect()
    }

    #[test]
    fn words_are_found_whole_in_any_case_and_in_the_plural() {
        assert_eq!(said("it Should have shown"), ["Should have"]);
        assert_eq!(said("human errors, human-error, human\nerror").len(), 3);
        assert_eq!(said("a default of careful, subhuman errors, root caused"), [""; 0]);
    }

    #[test]
    fn the_longest_word_is_taken() {
        assert_eq!(said("Fat-fingered again"), ["Fat-fingered"]);
    }

    #[test]
    fn what_a_service_failed_to_do_blames_nobody() {
        assert_eq!(said("the replica failed to start and ignored it"), [""; 0]);
        assert_eq!(said("each call failed to return"), [""; 0]);
        assert_eq!(said("The engineers failed to start it"), ["failed to"]);
        assert_eq!(said("the engineer on call ignored the page"), ["ignored"]);
    }
}
