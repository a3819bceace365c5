//! What happened to each row of an import, for the lines that close it.

use std::collections::BTreeMap;
use std::fmt;

use super::record::Place;

/// What happened to each row, moment and name of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// The files, in the order in which they were given.
    pub files: Vec<FileRead>,
    /// The rows that are no incidents, by reason.
    pub skipped: BTreeMap<Reason, Vec<Place>>,
    /// The incidents of other years than the one asked for, by year.
    pub other_years: BTreeMap<i32, Vec<Place>>,
    /// How many moments were taken, by key without `recorded.`, in the order of the table of keys.
    pub moments: Vec<(&'static str, usize)>,
    /// How many of these lie within a second of the ticket's creation, and so may be a form's default.
    pub defaults: usize,
    /// How many moments had no offset and were read in the report's zone.
    pub zoneless: usize,
    /// How many cells or fields with names were not written.
    pub people_cells: usize,
    /// How many names, mentions and addresses were removed from texts.
    pub names_removed: usize,
    /// How many texts that only a person can check for names were taken: titles, and descriptions where asked for.
    pub free_texts: usize,
    /// Moments that could not be read, by column, with the reason.
    pub unreadable: BTreeMap<(String, Why), Unreadable>,
    /// The columns that hold moments and were not used, in the order of the file.
    pub unread: Vec<String>,
    /// Rows with more cells than the header, which are read as far as it is sure that nothing has moved.
    pub wide: Vec<Place>,
    /// Exports that say that they are not whole.
    pub cuts: Vec<Cut>,
}

impl Account {
    /// Adds what was counted while one row was taken.
    pub(super) fn add(&mut self, row: Account) {
        self.defaults += row.defaults;
        self.zoneless += row.zoneless;
        self.names_removed += row.names_removed;
        self.free_texts += row.free_texts;
        for (key, cells) in row.unreadable {
            match self.unreadable.get_mut(&key) {
                Some(before) => before.count += cells.count,
                None => {
                    self.unreadable.insert(key, cells);
                }
            }
        }
    }
}

/// One file of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRead {
    /// Its name, as it was given.
    pub name: String,
    /// What it holds: `rows`, `incidents`, `log entries` or `follow-ups`.
    pub holds: &'static str,
    /// How many of them.
    pub count: usize,
    /// The order of its numeric dates, where it has some.
    pub order: Option<Found>,
}

/// The order of day and month in numeric dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// `14/03/2025`
    DayFirst,
    /// `03/14/2025`
    MonthFirst,
}

impl DateOrder {
    /// Reads `dmy` or `mdy`.
    pub fn parse(word: &str) -> Option<DateOrder> {
        match word {
            "dmy" => Some(DateOrder::DayFirst),
            "mdy" => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }
}

/// How the order of a file's dates was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The order.
    pub order: DateOrder,
    /// The first cell with a number above 12; `None` where the order was given by the user.
    pub shown_by: Option<Place>,
}

/// Why a row is no incident of the report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A test or a tutorial.
    Test,
    /// Declined in triage.
    Declined,
    /// Cancelled.
    Cancelled,
    /// Merged into another incident.
    Merged,
    /// A duplicate of another incident.
    Duplicate,
    /// A pull request.
    PullRequest,
    /// The ticket of a review, not of an incident.
    Review,
    /// Only some may see it in the tracker.
    Confidential,
    /// Archived.
    Archived,
    /// Without the label that others of the export have, which this is.
    Unlabelled(String),
    /// The same incident, with the same values, stands in the export twice.
    Again,
    /// It has no key of the tracker.
    NoId,
    /// The tracker, or the mapping, closes it with these words, such as `Won't Do`.
    Closed(String),
}

/// Says it as in `4 duplicates`: the words behind a count, singular or plural.
impl Reason {
    /// Returns the words for a number of rows.
    pub fn words(&self, count: usize) -> String {
        let (one, many) = match self {
            Reason::Test => ("test", "tests"),
            Reason::Declined => ("declined", "declined"),
            Reason::Cancelled => ("cancelled", "cancelled"),
            Reason::Merged => ("merged", "merged"),
            Reason::Duplicate => ("duplicate", "duplicates"),
            Reason::PullRequest => ("pull request", "pull requests"),
            Reason::Review => ("review ticket", "review tickets"),
            Reason::Confidential => ("confidential", "confidential"),
            Reason::Archived => ("archived", "archived"),
            Reason::Again => ("exported twice", "exported twice"),
            Reason::NoId => ("without a key", "without a key"),
            Reason::Unlabelled(label) => return format!("without the label \"{label}\""),
            Reason::Closed(words) => return format!("\"{words}\""),
        };
        if count == 1 { one } else { many }.to_owned()
    }
}

/// Why a moment could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Day or month may stand first, and no cell of the file shows which.
    Order,
    /// Some cells of the file have the day first, others the month.
    BothOrders,
    /// It is in no form that is read without a mapping.
    Form,
    /// It is a day alone, and no moment.
    Day,
    /// There is no such day or time.
    Impossible,
    /// The zone's clocks jumped over it.
    Gap,
    /// The zone's clocks showed it twice.
    Twice,
}

/// Says what is wrong with the cells, as in `12 cells of "Created" ...`.
impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Why::Order => "may have the day or the month first",
            Why::BothOrders => "have the day first in some rows and the month in others",
            Why::Form => "are in a form that is not read",
            Why::Day => "are days without a time",
            Why::Impossible => "are no day or time that exists",
            Why::Gap => "are times that the clocks of the zone jumped over",
            Why::Twice => "are times that the clocks of the zone showed twice",
        })
    }
}

impl Why {
    /// Returns what to do about it.
    pub fn remedy(self) -> &'static str {
        match self {
            Why::Order => "say which with `--date-order dmy` or `--date-order mdy`",
            Why::BothOrders => "make them alike in the tracker's settings, and export again",
            Why::Form => "name their form in the mapping, as in `forms: [\"%d.%m.%Y %H:%M\"]`",
            Why::Day => {
                "where the day alone helps, write it by hand, as in `started_at: 2025-03-14`"
            }
            Why::Impossible => "correct them in the tracker, or write them by hand",
            Why::Gap | Why::Twice => "write them by hand, with an offset such as `+01:00`",
        }
    }
}

/// Cells of one column that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// How many.
    pub count: usize,
    /// The first of them.
    pub first: Place,
}

/// An export that says that it is not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The file.
    pub file: String,
    /// How many incidents it has.
    pub has: usize,
    /// How many there are; `None` where it only says that there are more.
    pub of: Option<usize>,
}

/// Says `6 of 238`, or `4, and there are more`.
impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.of {
            Some(of) => write!(f, "{} of {of}", self.has),
            None => write!(f, "{}, and there are more", self.has),
        }
    }
}
