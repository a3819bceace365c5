//! A key: what may stand behind it, and what it means.

/// What stands behind a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text, whatever it looks like.
    Text,
    /// A list of texts; one alone counts as a list of one.
    Words,
    /// A day with its time.
    Moment,
    /// A day of the calendar.
    Day,
    /// A year of four digits.
    Year,
    /// A list of years.
    Years,
    /// A time of day.
    Clock,
    /// A list of lengths of time.
    Durations,
    /// `true` or `false`.
    Truth,
    /// A number that is not negative.
    Number,
    /// A whole number that is not negative.
    Count,
    /// A whole number from 1 to 5.
    Score,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// One of the words that another key lists.
    OneOf(&'static str),
    /// An address of the web or of mail.
    Address,
    /// A duration, a filter, or `count`.
    Measure,
    /// A filter.
    Filter,
    /// A map whose keys stand in the table, below its own.
    Map,
    /// A map with keys of the authors' own.
    Names,
    /// A list of maps whose keys stand in the table.
    Maps,
    /// Anything: it is kept as it is.
    Any,
}

/// One key of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key with the keys that it stands under, such as `impact.users`.
    pub path: &'static str,
    /// What stands behind it.
    pub kind: Kind,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// What holds without it, where that is worth saying.
    pub without: &'static str,
    /// The `format` since which it is read.
    pub since: u8,
}

impl Kind {
    /// Returns whether keys that stand in no table may stand below it.
    pub fn is_open(self) -> bool {
        matches!(self, Kind::Names | Kind::Filter | Kind::Measure | Kind::Maps | Kind::Any)
    }

    /// Returns it in words, for the page of all keys.
    pub fn words(self) -> String {
        let plain = match self {
            Kind::Text => "text",
            Kind::Words => "list of words",
            Kind::Moment => "moment",
            Kind::Day => "day",
            Kind::Year => "year",
            Kind::Years => "list of years",
            Kind::Clock => "time of day",
            Kind::Durations => "list of durations",
            Kind::Truth => "`true` or `false`",
            Kind::Number => "number",
            Kind::Count => "whole number",
            Kind::Score => "1 to 5",
            Kind::Choice(words) => return one_of(words),
            Kind::OneOf(key) => return format!("one of `{key}`"),
            Kind::Address => "address",
            Kind::Measure => "duration, filter or `count`",
            Kind::Filter => "filter",
            Kind::Map => "map",
            Kind::Names => "map, names of yours",
            Kind::Maps => "list of maps",
            Kind::Any => "kept as it is",
        };
        plain.to_owned()
    }
}

fn one_of(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// Writes a table: the format since which a key is read, its path, its kind, its meaning, and what holds without it.
macro_rules! keys {
    ($($since:literal $path:literal $kind:expr => $meaning:literal $(else $without:literal)?;)*) => {
        &[$(Key {
            path: $path,
            kind: $kind,
            meaning: $meaning,
            without: concat!($($without)?),
            since: $since,
        }),*]
    };
}
pub(super) use keys;
