//! Words that blame, with a kinder one each.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lint::passage::Passage;

/// What blames, why it does, and what to ask or write instead.
const WORDS: [(&str, &str, &str); 12] = [
    (
        "should have",
        "looks back and blames",
        "\"what would have shown it sooner?\" keeps the question and drops the person",
    ),
    (
        "human error",
        "ends the search at a person",
        "\"what made this step easy to get wrong?\" goes on to what can be changed",
    ),
    (
        "operator error",
        "ends the search at a person",
        "\"what did the screen show at that moment?\" goes on to what can be changed",
    ),
    (
        "user error",
        "ends the search at a person",
        "\"what made this step easy to get wrong?\" goes on to what can be changed",
    ),
    (
        "root cause",
        "stops at one cause where several came together",
        "\"what contributed\" leaves room for all of them; name them in `factors`",
    ),
    (
        "careless",
        "judges a person",
        "write what was done and what was known at that moment",
    ),
    (
        "negligent",
        "judges a person",
        "write what was done and what was known at that moment",
    ),
    (
        "negligence",
        "judges a person",
        "write what was done and what was known at that moment",
    ),
    (
        "incompetent",
        "judges a person",
        "write what was done and what was known at that moment",
    ),
    (
        "to blame",
        "looks for somebody",
        "\"what contributed\" looks for something that can be changed",
    ),
    (
        "forgot to",
        "puts a gap in the process on a person",
        "\"the step is not on the list\" names what can be changed",
    ),
    (
        "obviously",
        "makes what is clear today sound clear then",
        "leave it out, or write what could be seen at that moment",
    ),
];

/// Points at each blaming word once a text.
pub fn check(passage: &Passage, told: &mut Diagnostics) {
    for ((word, why, kinder), at) in WORDS.iter().zip(find(&passage.text)) {
        let Some(at) = at else {
            continue;
        };
        told.push(
            Diagnostic::warning("blaming-words", format!("\"{word}\" {why}"))
                .at(passage.place(at, at + word.len()), "")
                .hint(*kinder)
                .hint("a quotation? add `allow: [blaming-words]`"),
        );
    }
}

/// Returns where each of the words stands first, whole and in any case; the text is gone through once.
fn find(text: &str) -> [Option<usize>; WORDS.len()] {
    let bytes = text.as_bytes();
    let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let mut found = [None; WORDS.len()];
    let mut inside = false;
    for (at, byte) in bytes.iter().enumerate() {
        let begins = !inside && byte.is_ascii_alphabetic();
        inside = byte.is_ascii_alphanumeric();
        if !begins {
            continue;
        }
        for (place, (word, ..)) in found.iter_mut().zip(WORDS) {
            let here = bytes.get(at..at + word.len());
            let first = word.as_bytes()[0];
            if first == byte.to_ascii_lowercase()
                && here.is_some_and(|here| here.eq_ignore_ascii_case(word.as_bytes()))
                && !letter(bytes.get(at + word.len()))
            {
                place.get_or_insert(at);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        assert_eq!(find("it Should have shown")[0], Some(3));
        assert_eq!(find("a carelessly kept list"), [None; WORDS.len()]);
    }
}
