//! What a card shows, as plain data: words are final, and no colour is named.

use super::ink::Ink;
use crate::chart::{Mark, Role, Wheel};
use crate::words::Language;

/// A card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// A line above the sentence: what this is; may be empty.
    pub kicker: String,
    /// The sentence; a coloured word is the picture's legend.
    pub title: Vec<Span>,
    /// Whether the sentence is a quotation, and gets quotation marks.
    pub quoted: bool,
    /// Quieter lines below it.
    pub lines: Vec<String>,
    /// The verdict, if there is one.
    pub stamp: Option<Stamp>,
    /// The picture.
    pub picture: Picture,
    /// How many of all incidents are counted; may be empty.
    pub counted: String,
    /// The date of the data: `data as of 9 January 2026`.
    pub freeze: String,
    /// The report's title.
    pub report: String,
    /// The language of the picture's axes; all other words are here already.
    pub language: Language,
}

impl Card {
    /// Returns the sentence without its colours.
    pub fn sentence(&self) -> String {
        self.title.iter().map(|span| span.text.as_str()).collect()
    }
}

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// What they are painted with.
    pub ink: Ink,
}

/// A verdict as a stamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Which one: its colour and its icon.
    pub verdict: Verdict,
    /// The word.
    pub word: String,
}

/// What a stamp may look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A tick, in the first accent.
    Supported,
    /// A cross, in the second accent.
    Refuted,
    /// Two waves, in ink.
    Inconclusive,
    /// A dash, in a dashed frame.
    NotTestable,
    /// No stamp: a word in a thin frame.
    Plain,
}

/// The picture of a card.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Picture {
    /// None: the sentence has the card for itself.
    #[default]
    None,
    /// What a chart shows.
    Chart {
        /// The picture as a page has it, with no more rows than a card has room for.
        mark: Mark,
        /// What is said of the rows that are left out; empty if there are none.
        more: String,
    },
    /// The year as a wheel.
    Wheel {
        /// The incidents.
        wheel: Wheel,
        /// What each role means: how many, and of which kind.
        key: Vec<(Role, String, String)>,
    },
    /// The portrait of a winner.
    Photo(Photo),
    /// Several portraits.
    Class(Vec<String>),
    /// The report's first page.
    Poster(Poster),
}

/// A portrait and what was won.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Photo {
    /// The drawing, its inks as classes.
    pub portrait: String,
    /// A kind note beside it; may be empty.
    pub note: String,
}

/// The report's year as a sun that leaves the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Poster {
    /// The number in the sun.
    pub number: String,
    /// What it counts.
    pub label: String,
    /// The next numbers: each with what it counts.
    pub stats: Vec<(String, String)>,
}
