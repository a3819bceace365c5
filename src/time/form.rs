//! Forms of moments that people and trackers write, but that are not read.

/// A form in which people and trackers write moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `1741939320000`
    Milliseconds,
    /// `1741939320000000`
    Microseconds,
    /// `1741939320000000000`
    Nanoseconds,
    /// `1741939320`
    Seconds,
    /// `45730.376`: the days of a spreadsheet.
    Serial,
    /// `14.03.2025`
    DayFirst,
    /// `03/14/2025`
    MonthFirst,
    /// `03/04/2025`: one of the two.
    DayOrMonthFirst,
    /// `14 March 2025`
    MonthInWords,
    /// `25-03-14`
    ShortYear,
    /// `2025/03/14`
    Slashes,
    /// `2025-3-4`
    OneDigit,
    /// `20250314090200`
    Unmarked,
    /// `2025-073`: the day of the year.
    DayOfYear,
    /// `9:02 AM`
    TwelveHours,
    /// `09.02` or `09h02`
    Clock,
    /// `CET`
    ZoneInLetters,
    /// `Europe/Oslo`
    ZoneByName,
    /// `09:02`
    TimeAlone,
    /// `2025-03` or `2025`
    NoDay,
    /// `14 March`
    NoYear,
    /// `2025-03-14 09`
    HourAlone,
    /// `14:00-15:00`
    Stretch,
    /// `~09:00`
    About,
    /// `yesterday`, or `Friday` alone.
    Relative,
    /// `tbd`
    Unknown,
    /// `ongoing`
    Open,
    /// `true`
    Flag,
    /// `90m`
    Length,
    /// `${date}` or `YYYY-MM-DD`
    Placeholder,
    /// `2025-03-1x`
    LetterForDigit,
    /// `20025-03-14`
    OddYear,
    /// `2025–03–14`, whose dashes are no hyphens.
    LookAlikes,
    /// `09:02Z+01:00`
    TwoOffsets,
    /// A moment, and something else beside it.
    More,
    /// None of these.
    Other,
}

/// A text in a form that is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// Its form; several if it differs from ours in several ways.
    pub forms: Vec<Form>,
    /// What to write, one for each way in which it may have been meant.
    pub meant: Vec<String>,
    /// The day, where that alone is certain.
    pub day: Option<String>,
    /// What to write for the end, if it is a range.
    pub end: Option<String>,
}

impl Foreign {
    /// Returns a text of which only the form is known.
    pub fn of(form: Form) -> Foreign {
        Foreign { forms: vec![form], meant: Vec::new(), day: None, end: None }
    }
}
