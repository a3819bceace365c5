//! Whose a key is: the tracker's until a person touches it, and then that person's for good.

use super::book::Wrote;
use super::held::Held;

/// What an import does with one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The file says what the tracker says, or neither says anything.
    Leave,
    /// The tracker's value is written.
    Set,
    /// The tracker has no value any more, and its old one is removed.
    Remove,
    /// A person wrote, changed or removed it.
    Keep,
}

/// Decides on a key by what the file holds now and what the tracker says.
pub fn step(wrote: &Wrote, key: &str, now: &Held, theirs: Option<&Held>) -> Step {
    let is_there = *now != Held::Nothing;
    match (wrote.values.get(key), theirs) {
        _ if wrote.yours.contains(key) => Step::Keep,
        (None, None) => Step::Leave,
        (None, Some(_)) if is_there => Step::Keep,
        (None, Some(_)) => Step::Set,
        (Some(last), _) if last != now => Step::Keep,
        (Some(last), Some(theirs)) if last == theirs => Step::Leave,
        (Some(_), Some(_)) => Step::Set,
        (Some(_), None) => Step::Remove,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_trackers_until_a_person_touches_it() {
        let held = |text: &str| match text {
            "" => Held::Nothing,
            text => Held::Text(text.to_owned()),
        };
        for (last, yours, now, theirs, expected) in [
            ("", false, "", "a", Step::Set),
            ("", false, "", "", Step::Leave),
            ("", false, "b", "a", Step::Keep),
            ("a", false, "a", "a", Step::Leave),
            ("a", false, "a", "b", Step::Set),
            ("a", false, "a", "", Step::Remove),
            ("a", false, "b", "a", Step::Keep),
            ("a", false, "", "a", Step::Keep),
            ("a", false, "", "", Step::Keep),
            ("", true, "a", "b", Step::Keep),
            ("", true, "", "b", Step::Keep),
        ] {
            let mut wrote = Wrote::default();
            if !last.is_empty() {
                wrote.values.insert("severity".to_owned(), held(last));
            }
            if yours {
                wrote.yours.insert("severity".to_owned());
            }
            let theirs = Some(held(theirs)).filter(|held| *held != Held::Nothing);
            let step = step(&wrote, "severity", &held(now), theirs.as_ref());
            assert_eq!(step, expected, "last {last:?}, now {now:?}, theirs {theirs:?}");
        }
    }
}
