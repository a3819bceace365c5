//! Messages about moments in a form that is not read.

use crate::diagnostic::either;
use crate::source::text::is_digits;
use crate::time::{Date, Foreign, Form, Impossible, MomentError, Zone, name_form, parse_moment};

/// How to write a moment.
pub const FORMS: &str = "write it as in `2025-03-04 09:12`, perhaps with `Z` or `+01:00` after it; a day alone as in `2025-03-04`";

/// What to do if there is no moment.
pub const ABSENT: &str = "leave the key out: what is absent is left out of figures, and said";
const ORDER: &str = "the order year-month-day is read, so that 03.04. cannot be misread";

/// Describes the forms as a predicate: `is written day first and has a 12-hour clock`.
pub fn words(forms: &[Form]) -> String {
    let words: Vec<&str> = forms.iter().map(|form| word(*form)).collect();
    words.join(" and ")
}

fn word(form: Form) -> &'static str {
    match form {
        Form::Milliseconds => "is in milliseconds since 1970",
        Form::Microseconds => "is in microseconds since 1970",
        Form::Nanoseconds => "is in nanoseconds since 1970",
        Form::Seconds => "is in seconds since 1970",
        Form::Serial => "is the number of a day in a spreadsheet",
        Form::DayFirst => "is written day first",
        Form::MonthFirst => "is written month first",
        Form::DayOrMonthFirst => "is written day first or month first",
        Form::MonthInWords => "has its month in words",
        Form::ShortYear => "has a year of two digits",
        Form::Slashes => "is written with slashes or dots",
        Form::OneDigit => "has a month or a day of one digit",
        Form::Unmarked => "has no marks between its digits",
        Form::DayOfYear => "counts the days of the year",
        Form::TwelveHours => "has a 12-hour clock",
        Form::Clock => "has no colon in its time",
        Form::ZoneInLetters => "has a zone in letters",
        Form::ZoneByName => "has the name of a zone",
        Form::TimeAlone => "is a time without a day",
        Form::NoDay => "does not say which day",
        Form::NoYear => "does not say which year",
        Form::HourAlone => "has an hour without minutes",
        Form::Stretch => "is a stretch of time",
        Form::About => "is not exact",
        Form::Relative => "counts from the day on which it was written",
        Form::Unknown => "says that it is not known",
        Form::Open => "says that it goes on",
        Form::Flag => "is a moment, not yes or no",
        Form::Length => "is a length of time",
        Form::Placeholder => "is a placeholder that nobody filled in",
        Form::LetterForDigit => "has a letter in place of a digit",
        Form::OddYear => "has a year that is not of four digits",
        Form::LookAlikes => "has signs that only look like hyphens, colons or digits",
        Form::TwoOffsets => "has two offsets",

        Form::More => "is a moment with something else beside it",
        Form::Other => "is a moment",
    }
}

/// Returns the label for the place.
pub fn label(forms: &[Form]) -> &'static str {
    let label = |form: &Form| match form {
        Form::DayFirst | Form::MonthFirst => Some(ORDER),
        Form::DayOrMonthFirst => Some("which of the two cannot be seen"),
        Form::ZoneInLetters => Some("the same letters can mean several offsets"),
        Form::Other => Some("this is written in another form"),
        _ => None,
    };
    forms.iter().find_map(label).unwrap_or_default()
}

/// Suggests what to write.
pub fn hints(foreign: &Foreign, zone: &str) -> Vec<String> {
    let is = |form: Form| foreign.forms.contains(&form);
    if is(Form::Unknown) {
        return vec![ABSENT.to_owned()];
    }
    if is(Form::Open) {
        let open = "not over? write `open: true`, and leave this key out".to_owned();
        return vec![open, format!("over, and nobody knows when? {ABSENT}")];
    }
    if is(Form::Flag) || is(Form::Placeholder) {
        let write = "write when that was, as in `2025-03-04 09:12`".to_owned();
        return vec![write, format!("nobody knows, or it never was? {ABSENT}")];
    }
    let mut hints = match &foreign.meant[..] {
        [] => vec![example(&foreign.forms).to_owned()],
        _ if is(Form::Stretch) => beginning(foreign),
        _ if is(Form::HourAlone) => vec!["write the minutes, too, as in `09:00`".to_owned()],
        [one] if is(Form::About) && foreign.day.as_ref() == Some(one) => Vec::new(),
        [one] if is(Form::About) => vec![format!("write it as near as you know: `{one}`")],
        [one] => vec![write(one, &foreign.forms, zone)],
        [day, month] if is(Form::DayOrMonthFirst) => {
            vec![format!("day first? write `{day}`"), format!("month first? write `{month}`")]
        }
        several => vec![format!("write {}", either(several))],
    };
    if let Some(day) = &foreign.day {
        hints.push(format!("only the day is certain? write `{day}`"));
    }
    if is(Form::ZoneInLetters) {
        hints.push(format!("in the report's zone, {zone}? leave the letters out"));
    }
    if is(Form::NoDay) {
        hints.push(format!("nobody knows the day? {ABSENT}"));
    }
    hints
}

fn write(meant: &str, forms: &[Form], zone: &str) -> String {
    let counts = [Form::Seconds, Form::Milliseconds, Form::Microseconds, Form::Nanoseconds];
    let clock = meant.get(11..16).filter(|_| counts.contains(&forms[0]));
    match clock {
        Some(clock) => format!("write `{meant}` ({clock} in {zone})"),
        None => format!("write `{meant}`"),
    }
}

fn beginning(foreign: &Foreign) -> Vec<String> {
    let begin = format!("write its beginning: `{}`", foreign.meant[0]);
    let end = foreign.end.as_ref();
    let end =
        end.map(|end| format!("and its end under the key for it, as in `resolved_at: {end}`"));
    [Some(begin), end].into_iter().flatten().collect()
}

fn example(forms: &[Form]) -> &'static str {
    let example = |form: &Form| match form {
        Form::TimeAlone => Some("write the day before the time, as in `2025-03-04 09:12`"),
        Form::NoDay => Some("write the whole day, as in `2025-03-04`"),
        Form::NoYear => Some("write the year first, as in `2025-03-04`"),
        Form::ZoneInLetters => {
            Some("write the offset that the clocks had, as in `2025-03-04 09:12+01:00`")
        }
        Form::Length => Some("write the moment when it began or ended, as in `2025-03-04 09:12`"),
        Form::Relative => Some("write which day that was, as in `2025-03-04 09:12`"),
        _ => None,
    };
    forms.iter().find_map(example).unwrap_or(FORMS)
}

/// Suggests what to write for a day in another form, or with a time.
pub fn day_hint(text: &str) -> String {
    let day = match parse_moment(text, Zone::UTC) {
        Ok((when, _)) => {
            let written = text.trim().get(..10).filter(|day| Date::parse(day).is_some());
            Some(written.map_or_else(|| when.date(Zone::UTC).to_string(), str::to_owned))
        }
        Err(MomentError::Impossible(Impossible::Day(last))) => {
            return format!("there is no such day; the last of this month is `{last}`");
        }
        Err(MomentError::Impossible(Impossible::Month(Some(swapped)))) => {
            return format!("day and month changed places? write `{swapped}`");
        }
        Err(MomentError::NotSet) => return format!("it is not a real day: {ABSENT}"),
        Err(MomentError::Year(_)) => {
            return "mistyped? it is before 1970 or after 2100".to_owned();
        }
        Err(MomentError::Form) => match &name_form(text, Zone::UTC).meant[..] {
            [one, other] => return format!("write `{one}` or `{other}`"),
            [one] => one.get(..10).map(str::to_owned),
            _ => None,
        },
        Err(_) => None,
    };
    match day.filter(|day| Date::parse(day).is_some()) {
        Some(day) => format!("write `{day}`"),
        None => "write year, month and day, as in `2025-12-01`".to_owned(),
    }
}

/// Reads a day in eight digits, day first, such as `14032025`.
pub fn day_of_digits(text: &str) -> Option<Date> {
    let (day, month, year) = (text.get(..2)?, text.get(2..4)?, text.get(4..)?);
    let is_day = text.len() == 8 && is_digits(text);
    Date::parse(&format!("{year}-{month}-{day}")).filter(|_| is_day)
}
