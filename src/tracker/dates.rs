//! Reads the moments of exports, and never guesses.

use super::account::{DateOrder, Why};
use crate::time::{Date, Impossible, Instant, MomentError, When, Zone, parse_moment};

/// What a cell holds where a moment should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing, or what programs write for it.
    Nothing,
    /// A moment.
    At(At),
    /// A moment that cannot be read.
    Unread(Why),
}

/// A moment with its fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The moment, whose fraction of a second is cut off.
    pub instant: Instant,
    /// The fraction, in thousandths.
    pub millis: i64,
    /// Whether it was written with an offset.
    pub zoned: bool,
}

impl At {
    /// Returns whether it lies within a second of another, before fractions are cut.
    pub fn is_near(self, other: At) -> bool {
        let millis = |at: At| at.instant.epoch() * 1_000 + at.millis;
        (millis(self) - millis(other)).abs() <= 1_000
    }
}

/// How the dates of a file are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct How<'a> {
    /// The zone of what has no offset.
    pub zone: Zone,
    /// The order of day and month, or why there is none.
    pub order: Result<DateOrder, Why>,
    /// The forms of a mapping, in place of all others; empty for the usual ones.
    pub forms: &'a [Form],
}

/// A form that a mapping names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Seconds since 1970: `epoch`.
    Epoch,
    /// Milliseconds since 1970: `epoch-ms`.
    EpochMillis,
    /// The days of a spreadsheet: `excel`.
    Excel,
    /// What is always read: `iso8601`.
    Iso,
    /// A pattern: `%d.%m.%Y %H:%M`.
    Pattern(String),
}

/// The letters that a pattern may have behind `%`.
const LETTERS: &str = "YymdbBHIMSpz";

impl Form {
    /// Reads a form: `iso8601`, `epoch`, `epoch-ms`, `excel`, or a pattern of `%Y %y %m %d %b %H %I %M %S %p %z`, as in `strftime`.
    ///
    /// A pattern needs a day with its month and year, and an hour. `%y` is of this century, `%b` a month in English.
    pub fn parse(text: &str) -> Option<Form> {
        match text {
            "epoch" => return Some(Form::Epoch),
            "epoch-ms" => return Some(Form::EpochMillis),
            "excel" => return Some(Form::Excel),
            "iso8601" => return Some(Form::Iso),
            _ => {}
        }
        let letters: Vec<char> =
            text.split('%').skip(1).map(|part| part.chars().next().unwrap_or(' ')).collect();
        let has = |any: &str| letters.iter().any(|letter| any.contains(*letter));
        let known = letters.iter().all(|letter| LETTERS.contains(*letter));
        let whole = has("Yy") && has("mbB") && has("d") && (has("H") || (has("I") && has("p")));
        (known && whole).then(|| Form::Pattern(text.to_owned()))
    }
}

/// Reads a cell.
pub fn read(text: &str, how: &How) -> Cell {
    let text = text.trim();
    if is_nothing(text) {
        return Cell::Nothing;
    }
    if !how.forms.is_empty() {
        let mut read = how.forms.iter().map(|form| by_form(text, form, how.zone));
        let first = read.next().unwrap_or(Cell::Unread(Why::Form));
        return match first {
            Cell::Unread(_) => read.find(|cell| !matches!(cell, Cell::Unread(_))).unwrap_or(first),
            found => found,
        };
    }
    match iso(text, how.zone) {
        Cell::Unread(Why::Form) => written(text, how),
        found => found,
    }
}

/// What people and programs write where there is no moment.
const NOTHING: [&str; 12] =
    ["-", "--", "?", "0", "null", "none", "nil", "n/a", "na", "tbd", "unknown", "nan"];

fn is_nothing(text: &str) -> bool {
    text.is_empty() || NOTHING.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Reads ISO 8601. A year up to 1970 stands for nothing: it is a program's zero, or a duration in the dress of a date.
fn iso(text: &str, zone: Zone) -> Cell {
    match parse_moment(text, zone) {
        Ok((When::Day(day), _)) if day.year() <= 1970 => Cell::Nothing,
        Ok((When::Day(_), _)) => Cell::Unread(Why::Day),
        Ok((When::At(instant), zoned)) => at(instant, millis(text), zoned),
        Err(MomentError::NotSet) => Cell::Nothing,
        Err(MomentError::Year(year)) if year <= 1970 => Cell::Nothing,
        Err(MomentError::Gap { .. }) => Cell::Unread(Why::Gap),
        Err(MomentError::Overlap { .. }) => Cell::Unread(Why::Twice),
        Err(MomentError::Impossible(what)) => match what {
            Impossible::End => Cell::Unread(Why::Form),
            _ => Cell::Unread(Why::Impossible),
        },
        Err(MomentError::Form) => Cell::Unread(Why::Form),
        Err(_) => Cell::Unread(Why::Impossible),
    }
}

fn at(instant: Instant, millis: i64, zoned: bool) -> Cell {
    match Zone::UTC.local(instant).date.year() {
        ..=1970 => Cell::Nothing,
        _ => Cell::At(At { instant, millis, zoned }),
    }
}

/// Returns the thousandths behind the seconds of `09:02:30.675`.
fn millis(text: &str) -> i64 {
    let Some((_, rest)) = text.rsplit_once(':').filter(|(before, _)| before.contains(':')) else {
        return 0;
    };
    // An offset `+01:00` has a colon too: the fraction stands before it.
    let rest = match rest.contains(['.', ',']) {
        true => rest,
        false => text,
    };
    let Some((_, digits)) = rest.split_once(['.', ',']) else { return 0 };
    let digits: String = digits.chars().take_while(char::is_ascii_digit).take(3).collect();
    format!("{digits:0<3}").parse().unwrap_or(0)
}

/// A date of three parts and a time, as trackers and spreadsheets write them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts<'a> {
    date: [&'a str; 3],
    clock: Option<[u32; 3]>,
    offset: &'a str,
}

/// Splits `4/Mar/25 9:12 AM` and `04.03.2025, 09:12:30`.
fn parts(text: &str) -> Option<Parts<'_>> {
    let end = text.find([' ', ',']).unwrap_or(text.len());
    let mark = text.chars().find(|c| !c.is_alphanumeric())?;
    let date: Vec<&str> = text[..end].split(mark).collect();
    let date: [&str; 3] = date.try_into().ok()?;
    let is_part = |part: &&str| !part.is_empty() && part.chars().all(char::is_alphanumeric);
    if !"/.-".contains(mark) || !date.iter().all(is_part) {
        return None;
    }
    let rest = text[end..].trim_start_matches([' ', ',']);
    if rest.is_empty() {
        return Some(Parts { date, clock: None, offset: "" });
    }
    let (clock, offset) = clock(rest)?;
    Some(Parts { date, clock: Some(clock), offset })
}

/// Reads `9:12`, `09:12:30.5` or `9:12 AM`; also returns the offset behind it.
fn clock(text: &str) -> Option<([u32; 3], &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !":.".contains(c)).unwrap_or(text.len());
    let numbers: Vec<&str> = text[..end].split([':', '.']).collect();
    let number = |at: usize| numbers.get(at).map_or(Some(0), |digits| digits.parse::<u32>().ok());
    if numbers.len() < 2 || !text[..end].contains(':') {
        return None;
    }
    let (mut hour, minute, second) = (number(0)?, number(1)?, number(2)?);
    let rest = text[end..].trim_start();
    let half = rest.get(..2).map(str::to_ascii_lowercase);
    let rest = match half.as_deref() {
        Some(half @ ("am" | "pm")) => {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + if half == "pm" { 12 } else { 0 };
            rest[2..].trim_start()
        }
        _ => rest,
    };
    let is_offset = rest.is_empty() || rest.starts_with(['+', '-', 'Z']) || rest == "UTC";
    is_offset.then_some(([hour, minute, second], rest))
}

/// The months as trackers in English write them.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn month(word: &str) -> Option<u32> {
    let word = word.to_ascii_lowercase();
    let short = word.get(..3)?;
    let names_one = word.len() == 3
        || ["january", "february", "march", "april", "june", "july", "august", "september", "sept"]
            .contains(&word.as_str())
        || ["october", "november", "december"].contains(&word.as_str());
    MONTHS.iter().position(|month| *month == short && names_one).map(|at| at as u32 + 1)
}

/// Reads a date that is not ISO 8601.
fn written(text: &str, how: &How) -> Cell {
    let Some(parts) = parts(text) else { return Cell::Unread(Why::Form) };
    let Some([year, month, day]) = day_of(&parts, how.order) else {
        return Cell::Unread(match numeric(text) {
            Some(_) => how.order.err().unwrap_or(Why::Impossible),
            None => Why::Form,
        });
    };
    if year <= 1970 {
        return Cell::Nothing;
    }
    let Some([hour, minute, second]) = parts.clock else { return Cell::Unread(Why::Day) };
    let offset = parts.offset;
    iso(
        &format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{offset}"),
        how.zone,
    )
}

/// Returns year, month and day; `None` where they cannot be told apart or do not exist.
fn day_of(parts: &Parts, order: Result<DateOrder, Why>) -> Option<[i32; 3]> {
    let [a, b, c] = parts.date;
    let of = |year: &str, month: u32, day: &str| {
        let year = year_of(year)?;
        let day: u32 = day.parse().ok().filter(|_| day.len() <= 2)?;
        Date::new(year, month, day).map(|_| [year, month as i32, day as i32])
    };
    if let Some(month) = month(b) {
        return if a.len() == 4 { of(a, month, c) } else { of(c, month, a) };
    }
    if let Some(month) = month(a) {
        return of(c, month, b);
    }
    if a.len() == 4 {
        return of(a, b.parse().ok()?, c);
    }
    match order.ok()? {
        DateOrder::DayFirst => of(c, b.parse().ok()?, a),
        DateOrder::MonthFirst => of(c, a.parse().ok()?, b),
    }
}

/// Two digits are of this century: no tracker is older.
fn year_of(digits: &str) -> Option<i32> {
    let year: i32 = digits.parse().ok()?;
    match digits.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// Returns which order a numeric date shows: the one with which it exists, or none if it could be both.
pub fn shows(text: &str) -> Option<Option<DateOrder>> {
    let [a, b] = numeric(text.trim())?;
    match (a > 12, b > 12) {
        (true, false) => Some(Some(DateOrder::DayFirst)),
        (false, true) => Some(Some(DateOrder::MonthFirst)),
        _ => Some(None),
    }
}

/// Returns the first two numbers of a date of three numbers whose year stands last.
fn numeric(text: &str) -> Option<[u32; 2]> {
    let parts = parts(text)?;
    let [a, b, c] = parts.date;
    let is_number = |part: &str, most: usize| {
        part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    // `13.4.20` alone may be a version.
    let is_whole = c.len() == 4 || (c.len() == 2 && (parts.clock.is_some() || text.contains('/')));
    let is_date = is_number(a, 2) && is_number(b, 2) && is_number(c, 4) && is_whole;
    is_date.then(|| Some([a.parse().ok()?, b.parse().ok()?]))?
}

fn by_form(text: &str, form: &Form, zone: Zone) -> Cell {
    match form {
        Form::Iso => iso(text, zone),
        Form::Epoch => since_1970(text, 1),
        Form::EpochMillis => since_1970(text, 1_000),
        Form::Excel => excel(text, zone),
        Form::Pattern(pattern) => match pattern_of(text, pattern) {
            Some(moment) => iso(&moment, zone),
            None => Cell::Unread(Why::Form),
        },
    }
}

fn since_1970(text: &str, per_second: i64) -> Cell {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let Some(count) = whole.parse::<i64>().ok().filter(|count| *count >= 0) else {
        return Cell::Unread(Why::Form);
    };
    let seconds = count / per_second;
    let millis = match per_second {
        1 => format!("{:0<3}", fraction.chars().take(3).collect::<String>()).parse().unwrap_or(0),
        _ => count % 1_000,
    };
    match seconds {
        0 => Cell::Nothing,
        1..=4_102_444_800 => at(Instant::from_epoch(seconds), millis, true),
        _ => Cell::Unread(Why::Impossible),
    }
}

/// The day 0 of spreadsheets, 30 December 1899, in days before 1970.
const SPREADSHEET: f64 = 25_569.0;

/// Reads the days of a spreadsheet; a whole number is a day without a time. They are exact to the second.
fn excel(text: &str, zone: Zone) -> Cell {
    let Ok(days) = text.replace(',', ".").parse::<f64>() else { return Cell::Unread(Why::Form) };
    if days.fract() == 0.0 {
        return Cell::Nothing;
    }
    let seconds = ((days - SPREADSHEET) * 86_400.0).round();
    if !(0.0..4_102_444_800.0).contains(&seconds) {
        return Cell::Unread(Why::Impossible);
    }
    let local = Instant::from_epoch(seconds as i64).to_string();
    iso(local.trim_end_matches('Z'), zone)
}

/// Reads a text by a pattern; returns it as ISO 8601.
fn pattern_of(text: &str, pattern: &str) -> Option<String> {
    let (mut text, mut pattern) = (text, pattern);
    let (mut year, mut of_year, mut day) = (0, 0, 0);
    let (mut hour, mut minute, mut second) = (0, 0, 0);
    let (mut half, mut offset) = (None, "");
    while let Some(next) = pattern.chars().next() {
        pattern = &pattern[next.len_utf8()..];
        if next != '%' {
            text = text.strip_prefix(next)?;
            continue;
        }
        let letter = pattern.chars().next()?;
        pattern = &pattern[letter.len_utf8()..];
        let width = if letter == 'Y' { 4 } else { 2 };
        let length = match letter {
            'b' | 'B' => text.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum(),
            'p' => 2,
            'z' => text.find(' ').unwrap_or(text.len()),
            _ => text.bytes().take(width).take_while(u8::is_ascii_digit).count(),
        };
        let part = text.get(..length).filter(|part| !part.is_empty())?;
        text = &text[length..];
        match letter {
            'Y' => year = part.parse::<i32>().ok().filter(|_| length == 4)?,
            'y' => year = year_of(part)?,
            'm' => of_year = part.parse().ok()?,
            'b' | 'B' => of_year = month(part)?,
            'd' => day = part.parse::<u32>().ok()?,
            'H' | 'I' => hour = part.parse::<u32>().ok()?,
            'M' => minute = part.parse::<u32>().ok()?,
            'S' => second = part.parse::<u32>().ok()?,
            'p' => half = Some(part.to_ascii_lowercase()),
            _ => offset = part,
        }
    }
    match half.as_deref() {
        Some("am" | "pm") if !(1..=12).contains(&hour) => return None,
        Some("am") => hour %= 12,
        Some("pm") => hour = hour % 12 + 12,
        Some(_) => return None,
        None => {}
    }
    let whole =
        format!("{year:04}-{of_year:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{offset}");
    text.is_empty().then_some(whole)
}

/// Returns the day of a cell: a day alone, or that of a moment where it was written.
pub fn day(text: &str, how: &How) -> Option<Date> {
    let text = text.trim();
    if let Ok((when, _)) = parse_moment(text, how.zone) {
        return Some(when.date(how.zone));
    }
    let [year, month, day] = day_of(&parts(text)?, how.order)?;
    Date::new(year, month as u32, day as u32)
}

#[cfg(test)]
mod tests;
