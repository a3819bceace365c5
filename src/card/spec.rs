//! What a card shows, as plain data: every word is finished, no colour is named.

use super::ink::Ink;

/// A card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// A line above the sentence: what this is; may be empty.
    pub kicker: String,
    /// The sentence; a coloured word is the picture's legend.
    pub title: Vec<Part>,
    /// Whether the sentence is in somebody's words, and stands in quotation marks.
    pub quoted: bool,
    /// Quieter lines below it.
    pub lines: Vec<String>,
    /// The verdict, where there is one.
    pub stamp: Option<Stamp>,
    /// The picture.
    pub picture: Picture,
    /// How many of how many are counted; may be empty.
    pub counted: String,
    /// Until when the data go: `data as of 9 January 2026`.
    pub freeze: String,
    /// The report's title.
    pub report: String,
}

impl Card {
    /// Returns the sentence without its colours.
    pub fn sentence(&self) -> String {
        self.title.iter().map(|part| part.text.as_str()).collect()
    }
}

/// A stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Their ink.
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
    /// The year as a wheel.
    Wheel(Wheel),
    /// Durations on a log axis.
    Dots(Dots),
    /// Bars from a common start.
    Bars(Bars),
    /// Counts by two things at once.
    Grid(Grid),
    /// An estimate with its interval.
    Forest(Forest),
    /// Chances as a hundred dots each.
    Hundreds(Vec<Hundred>),
    /// How far moments were off, and to which side.
    Corrections(Corrections),
    /// The portrait of a winner.
    Photo(Photo),
    /// Several portraits.
    Class(Vec<String>),
    /// The report's first page.
    Poster(Poster),
}

/// Incidents around the year; January begins at the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wheel {
    /// What stands in the middle.
    pub number: String,
    /// The incidents.
    pub rays: Vec<Ray>,
    /// What each ink means: how many, and of which kind.
    pub key: Vec<(Ink, String, String)>,
}

/// One incident of a wheel.
#[derive(Clone, Debug, PartialEq)]
pub struct Ray {
    /// How much of the year had gone by, from 0 to 1.
    pub turn: f64,
    /// Its length in seconds; `None` where nobody knows.
    pub seconds: Option<f64>,
    /// Its ink.
    pub ink: Ink,
    /// Whether it is recorded too poorly to count.
    pub thin: bool,
}

/// Durations, each a dot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dots {
    /// From the top, at most four.
    pub lanes: Vec<Lane>,
    /// The marks of the axis: seconds, and what they are called.
    pub ticks: Vec<(f64, String)>,
}

/// One group of durations.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// Its ink.
    pub ink: Ink,
    /// The durations in seconds, and whether each was still going on.
    pub dots: Vec<(f64, bool)>,
    /// The median, and what it is called.
    pub median: Option<(f64, String)>,
}

/// Bars from the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// The bars, at most six.
    pub bars: Vec<Bar>,
    /// The whole that each is a part of, drawn behind it.
    pub of: Option<f64>,
    /// What is said of those that are not shown; empty where all are.
    pub more: String,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its length, zero or more.
    pub value: f64,
    /// Its length in words.
    pub word: String,
    /// Its ink.
    pub ink: Ink,
}

/// Counts in rows and columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// The rows: a name, and a count a column.
    pub rows: Vec<(String, Vec<u32>)>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The ink of the cells.
    pub ink: Ink,
    /// A frame around a part: from and to, in rows and in columns.
    pub outline: Option<[(f64, f64); 2]>,
}

/// An estimate with its interval, on a scale with marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Forest {
    /// The estimate; none where nothing can be told.
    pub estimate: Option<Estimate>,
    /// What the claim asks for.
    pub threshold: Option<f64>,
    /// What stands at the threshold.
    pub asked: String,
    /// The marks of the axis: where, and what they are called.
    pub ticks: Vec<(f64, String)>,
}

/// A number with its interval, all from 0 to 1 along the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The number in words.
    pub word: String,
    /// Where it stands.
    pub value: f64,
    /// Where the interval begins; open without one.
    pub low: Option<f64>,
    /// Where it ends; open without one.
    pub high: Option<f64>,
    /// Its ink.
    pub ink: Ink,
}

/// A chance as a hundred dots.
#[derive(Clone, Debug, PartialEq)]
pub struct Hundred {
    /// What it is the chance of.
    pub label: String,
    /// The chance in a word.
    pub word: String,
    /// How many of the dots are marked.
    pub marked: u32,
    /// The ink of those.
    pub ink: Ink,
}

/// How far moments were off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corrections {
    /// Recorded less corrected, in seconds, with the ink.
    pub moved: Vec<(f64, Ink)>,
    /// What the left side is, and the right one.
    pub sides: [String; 2],
    /// The marks of the axis, for both sides.
    pub ticks: Vec<(f64, String)>,
}

/// A portrait and what was won.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Photo {
    /// The drawing, its inks as classes.
    pub portrait: String,
    /// A line by hand below it; may be empty.
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
