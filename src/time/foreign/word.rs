//! Words instead of a moment, and what they mean.

use crate::time::{form::Form, instant::Duration};

const UNKNOWN: &str = "tbd,tba,tbc,todo,unknown,unbekannt,n/a,na,none,nil,null,undefined,not known,not recorded,not sure,\
                       unclear,unklar,missing,fixme,x";

/// What trackers and people write for something that is not over.
const OPEN: &str = "ongoing,open,still open,not yet,not over,not over yet,not resolved,not yet resolved,not fixed,in progress,\
                    unresolved,active,pending,offen,noch offen,laufend,andauernd,present";

const FLAGS: &str = "true,false,yes,no,y,n,on,off,ja,nein,done";

/// What encloses a value that a template should have filled in.
const SLOTS: [(&str, &str); 7] =
    [("{", "}"), ("${", "}"), ("$(", ")"), ("<", ">"), ("[", "]"), ("%", "%"), ("__", "__")];

/// The first letters of the units of a length of time, in words.
const UNITS: [&str; 12] =
    ["sec", "min", "hour", "hr", "day", "week", "month", "std", "stunde", "tag", "pt", "minuten"];

/// Returns the meaning of a text in lower case that contains no day and no time.
pub fn form(lower: &str) -> Option<Form> {
    let bare = lower.trim_end_matches(['.', '!', '?', '\u{2026}']);
    let is_one_of = |words: &str| words.split(',').any(|one| one == bare);
    let mark = |c: char| "?-.\u{2013}\u{2014}_*".contains(c) || c.is_whitespace();
    let found = [
        (lower.chars().all(mark) || is_one_of(UNKNOWN), Form::Unknown),
        (is_one_of(OPEN), Form::Open),
        (is_one_of(FLAGS), Form::Flag),
        (is_slot(lower), Form::Placeholder),
        (is_length(lower), Form::Length),
    ];
    found.into_iter().find(|(is, _)| *is).map(|(_, form)| form)
}

fn is_slot(lower: &str) -> bool {
    let has_digits = lower.contains(|c: char| c.is_ascii_digit());
    let around = |(open, close): &(&str, &str)| {
        lower.len() > open.len() && lower.starts_with(open) && lower.ends_with(close)
    };
    let letters = ["yyyy", "jjjj", "hh:mm", "dd.mm", "%y-", "{{", "<%"];
    !has_digits && (SLOTS.iter().any(around) || letters.iter().any(|one| lower.contains(one)))
}

/// Returns whether a text is a duration: `90m`, `1 h 30 min`, `PT1H`, `2 hours`.
fn is_length(lower: &str) -> bool {
    if Duration::parse(lower.strip_prefix("pt").unwrap_or(lower)).is_some() {
        return true;
    }
    let words = lower.split(|c: char| !c.is_alphabetic());
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    let begins_with_digit = lower.starts_with(|c: char| c.is_ascii_digit());
    let is_unit = |word: &str| word.len() == 1 || UNITS.iter().any(|unit| word.starts_with(unit));
    let mut long = false;
    begins_with_digit
        && !lower.contains([':', '-', '/'])
        && words.peek().is_some()
        && words.all(|word| {
            long |= word.len() > 2;
            is_unit(word) && !"ztw".contains(word)
        })
        && long
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_the_place_of_a_moment_are_told_apart() {
        for (text, said) in [
            ("tbd", Form::Unknown),
            ("???", Form::Unknown),
            ("ongoing", Form::Open),
            ("not yet", Form::Open),
            ("true", Form::Flag),
            ("${date}", Form::Placeholder),
            ("{{ date }}", Form::Placeholder),
            ("yyyy-mm-dd", Form::Placeholder),
            ("<date>", Form::Placeholder),
            ("90m", Form::Length),
            ("pt1h30m", Form::Length),
            ("2 hours", Form::Length),
            ("90 min", Form::Length),
        ] {
            assert_eq!(form(text), Some(said), "{text}");
        }
        for text in ["2025-03-14", "14 march 2025", "9 am", "09:02", "morning", "<2025-03-14>"] {
            assert_eq!(form(text), None, "{text}");
        }
    }
}
