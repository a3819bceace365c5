//! A key: the values that it takes, and its meaning.

/// The kind of value that a key takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
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
    /// A list of durations.
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
    /// A map whose keys are in the table too.
    Map,
    /// A map with the authors' own keys.
    Names,
    /// A list of maps whose keys are in the table.
    Maps,
    /// Anything: it is kept as it is.
    Any,
}

/// One key of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The dotted path of the key, such as `impact.users`.
    pub path: &'static str,
    /// What stands after it.
    pub kind: ValueKind,
    /// What it means, in a sentence.
    pub meaning: &'static str,
    /// What applies without it, if that is worth saying.
    pub without: &'static str,
    /// The first `format` that has it.
    pub since: u8,
}

impl ValueKind {
    /// Returns whether it may contain keys that are in no table.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            ValueKind::Names
                | ValueKind::Filter
                | ValueKind::Measure
                | ValueKind::Maps
                | ValueKind::Any
        )
    }

    /// Describes it for the page of all keys.
    pub fn words(self) -> String {
        let plain = match self {
            ValueKind::Text => "text",
            ValueKind::Words => "list of words",
            ValueKind::Moment => "moment",
            ValueKind::Day => "day",
            ValueKind::Year => "year",
            ValueKind::Years => "list of years",
            ValueKind::Clock => "time of day",
            ValueKind::Durations => "list of durations",
            ValueKind::Truth => "`true` or `false`",
            ValueKind::Number => "number",
            ValueKind::Count => "whole number",
            ValueKind::Score => "1 to 5",
            ValueKind::Choice(words) => return one_of(words),
            ValueKind::OneOf(key) => return format!("one of `{key}`"),
            ValueKind::Address => "address",
            ValueKind::Measure => "duration, filter or `count`",
            ValueKind::Filter => "filter",
            ValueKind::Map => "map",
            ValueKind::Names => "map, names of yours",
            ValueKind::Maps => "list of maps",
            ValueKind::Any => "kept as it is",
        };
        plain.to_owned()
    }
}

fn one_of(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// Declares a table: the first format that has a key, its path, its kind, its meaning, and what applies without it.
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
