//! Words that blame, with a kinder one each.

use std::sync::LazyLock;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lint::passage::Passage;
use crate::lint::quotation;
use crate::lint::word::{self, Words};

/// Why a word blames, and what to ask or write instead.
type Reason = (&'static str, &'static str);

const HINDSIGHT: Reason = (
    "looks back and blames",
    "\"what would have shown it sooner?\" keeps the question and drops the person",
);
const PERSON: Reason = (
    "ends the search at a person",
    "\"what made this step easy to get wrong?\" goes on to what can be changed",
);
const OPERATOR: Reason = (
    "ends the search at a person",
    "\"what did the screen show at that moment?\" goes on to what can be changed",
);
const ONE_CAUSE: Reason = (
    "stops at one cause where several came together",
    "\"what contributed\" leaves room for all of them; name them in `factors`",
);
const JUDGES: Reason = ("judges a person", "write what was done and what was known at that moment");
const SOMEBODY: Reason =
    ("looks for somebody", "\"what contributed\" looks for something that can be changed");
const GAP: Reason = (
    "puts a gap in the process on a person",
    "\"the step is not on the list\" names what can be changed",
);
const RULE: Reason = (
    "measures a person against a rule",
    "\"what made the other way look right?\" tells why the rule was not enough",
);
const HANDS: Reason =
    ("laughs at a slip of the hand", "\"nothing asked before it ran\" names what can be changed");
const CLEAR: Reason = (
    "makes what is clear today sound clear then",
    "leave it out, or write what could be seen at that moment",
);

/// What blames; a plural `s` may follow.
const BLAMING: [(&str, Reason); 48] = [
    ("asleep at the wheel", JUDGES),
    ("broke protocol", RULE),
    ("careless", JUDGES),
    ("carelessly", JUDGES),
    ("carelessness", JUDGES),
    ("clumsy", JUDGES),
    ("didn't bother", JUDGES),
    ("did not bother", JUDGES),
    ("fat finger", HANDS),
    ("fat fingered", HANDS),
    ("fault of", SOMEBODY),
    ("finger trouble", HANDS),
    ("foolish", JUDGES),
    ("forgetful", JUDGES),
    ("forgot about", GAP),
    ("forgot to", GAP),
    ("forgotten to", GAP),
    ("guilty", SOMEBODY),
    ("human error", PERSON),
    ("human failure", PERSON),
    ("human mistake", PERSON),
    ("idiot", JUDGES),
    ("inattention", JUDGES),
    ("inattentive", JUDGES),
    ("incompetence", JUDGES),
    ("incompetent", JUDGES),
    ("lack of attention", JUDGES),
    ("lack of discipline", JUDGES),
    ("neglected to", GAP),
    ("negligence", JUDGES),
    ("negligent", JUDGES),
    ("obviously", CLEAR),
    ("operator error", OPERATOR),
    ("ought to have", HINDSIGHT),
    ("pilot error", OPERATOR),
    ("reckless", JUDGES),
    ("recklessly", JUDGES),
    ("rookie mistake", JUDGES),
    ("root cause", ONE_CAUSE),
    ("should have", HINDSIGHT),
    ("should not have", HINDSIGHT),
    ("should've", HINDSIGHT),
    ("shouldn't have", HINDSIGHT),
    ("silly mistake", JUDGES),
    ("stupid", JUDGES),
    ("to blame", SOMEBODY),
    ("unprofessional", JUDGES),
    ("user error", PERSON),
];

/// What blames behind a person: of a service, it only says what happened.
const BEHIND_A_PERSON: [(&str, Reason); 5] = [
    ("did not follow", RULE),
    ("didn't follow", RULE),
    ("failed to", GAP),
    ("ignored", RULE),
    ("neglected", GAP),
];

static WORDS: LazyLock<Words<Reason>> = LazyLock::new(|| Words::new(BLAMING));
static BEHIND_WORDS: LazyLock<Words<Reason>> = LazyLock::new(|| Words::new(BEHIND_A_PERSON));

/// Words for people that are not also words for programs, as operators and managers are.
const PEOPLE: [&str; 21] = [
    "administrator",
    "anyone",
    "colleague",
    "contractor",
    "dba",
    "developer",
    "employee",
    "engineer",
    "everyone",
    "he",
    "intern",
    "people",
    "person",
    "responder",
    "reviewer",
    "she",
    "somebody",
    "someone",
    "staff",
    "team",
    "we",
];

/// Points at each blaming word once a text, where it is the author's own.
pub fn check(passage: &Passage, told: &mut Diagnostics) {
    let found = find(&passage.text);
    if found.is_empty() {
        return;
    }
    let quoted = quotation::all(&passage.text);
    let mut said: Vec<String> = Vec::new();
    for one in found {
        let written = passage.text[one.start..one.end].to_lowercase();
        let word = written.split_whitespace().collect::<Vec<_>>().join(" ");
        if said.contains(&word) || quoted.iter().any(|range| range.contains(&one.start)) {
            continue;
        }
        let (why, kinder) = one.reason;
        told.push(
            Diagnostic::warning("blaming-words", format!("\"{word}\" {why}"))
                .at(passage.place(one.start, one.end), "")
                .hint(kinder)
                .hint("a quotation? put it between quotation marks"),
        );
        said.push(word);
    }
}

/// A blaming word and where it stands.
struct Found {
    start: usize,
    end: usize,
    reason: Reason,
}

/// Returns every blaming word, whole and in any case; the text is gone through once.
fn find(text: &str) -> Vec<Found> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for start in word::beginnings(text) {
        let one = WORDS.longest(bytes, start);
        found.extend(one.map(|(end, reason)| Found { start, end, reason }));
        found.extend(behind_a_person(text, start));
    }
    found
}

fn behind_a_person(text: &str, start: usize) -> Option<Found> {
    let (end, reason) = BEHIND_WORDS.longest(text.as_bytes(), start)?;
    let before = text[..start].trim_end();
    let letters = |c: char| !c.is_ascii_alphabetic();
    let last = before.rsplit(letters).next().unwrap_or("").to_lowercase();
    let is_person = |word: &str| PEOPLE.binary_search(&word).is_ok();
    let on_call = before.ends_with("on call") || before.ends_with("on-call");
    let person = on_call || is_person(&last) || last.strip_suffix('s').is_some_and(is_person);
    person.then_some(Found { start, end, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let found = find(text).into_iter();
        found.map(|one| &text[one.start..one.end]).collect()
    }

    #[test]
    fn words_are_found_whole_in_any_case_and_in_the_plural() {
        assert_eq!(words("it Should have shown"), ["Should have"]);
        assert_eq!(words("human errors, human-error, human\nerror").len(), 3);
        assert_eq!(words("a default of careful, subhuman errors, root caused"), [""; 0]);
    }

    #[test]
    fn the_longest_word_is_taken() {
        assert_eq!(words("Fat-fingered again"), ["Fat-fingered"]);
    }

    #[test]
    fn what_a_service_failed_to_do_blames_nobody() {
        assert_eq!(words("the replica failed to start and ignored it"), [""; 0]);
        assert_eq!(words("each call failed to return"), [""; 0]);
        assert_eq!(words("The engineers failed to start it"), ["failed to"]);
        assert_eq!(words("the engineer on call ignored the page"), ["ignored"]);
    }

    #[test]
    fn the_people_are_sorted_so_that_they_can_be_searched() {
        assert!(PEOPLE.is_sorted());
    }
}
