//! The one number of an award, for a place with room for no more.

use crate::model::FollowUps;
use crate::phrase;
use crate::time::Local;
use crate::words::{Language, say};

/// The number by which an award was won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// How long something took, in seconds.
    Took(i64),
    /// Follow-ups, done and in all.
    Done(FollowUps),
    /// How many there were; the award's own word says of what.
    Many(usize),
    /// What the clocks showed.
    At(Local),
}

impl Number {
    /// Writes the number, and the word below it, which may be empty; `award` is the id of a built-in award.
    pub fn said(self, award: &str, language: Language) -> (String, String) {
        let bare = |number| (number, String::new());
        match self {
            Number::Took(seconds) => bare(language.duration(seconds as f64)),
            Number::At(local) => bare(phrase::clock(local)),
            Number::Done(one) => {
                let (done, total) = (one.done as usize, one.total as usize);
                (say!(language, "award-number-done", done, total), say!(language, "award-done"))
            }
            Number::Many(n) => {
                let word = say!(language, &format!("award-many-{award}"), n);
                (language.figures(n as f64), word)
            }
        }
    }
}

/// Why something won: a sentence, and its number where one says it all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// The sentence.
    pub words: String,
    /// The number.
    pub number: Option<Number>,
}

impl Because {
    /// Makes a reason whose sentence is about this number.
    pub fn of(number: Number, words: String) -> Because {
        Because { words, number: Some(number) }
    }
}

impl From<String> for Because {
    fn from(words: String) -> Because {
        Because { words, number: None }
    }
}
