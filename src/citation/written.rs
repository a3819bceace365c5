//! Written: what an author's words say, number by number.

use crate::citation::worth::Worth;
use crate::findings::ruling::Verdict;
use crate::phrase;

/// A number as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Which number.
    pub value: f64,
    /// How many digits stand behind the point.
    pub decimals: i32,
    /// Whether a plus stands before it.
    pub plus: bool,
}

/// A unit of time, by its seconds and as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    seconds: f64,
    name: &'static str,
}

/// What an author's words say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Written {
    /// `8.8x`, `8.8 times`.
    Times(Number),
    /// `58%`, `58 percent`.
    Percent(Number),
    /// `25 points`.
    Points(Number),
    /// `3 of 7`.
    Part(u64, u64),
    /// `26 min`, `1.2 h`, `1.6 d`.
    Duration(Number, Unit),
    /// `0.02 per hour`.
    PerHour(Number),
    /// `47`, `1,200`, `nine`, `47 incidents`; `0.62`, where nothing is counted.
    Count(Number),
    /// `supported`, `not testable`.
    Verdict(Verdict),
}

/// How words compare with the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// They say the same.
    Holds,
    /// They say something else.
    Differs,
    /// They speak of another kind of thing.
    Unfit,
}

const VERDICTS: [Verdict; 5] = [
    Verdict::Supported,
    Verdict::Refuted,
    Verdict::Inconclusive,
    Verdict::NotTestable,
    Verdict::Exploratory,
];

const UNITS: [(&[&str], f64, &str); 4] = [
    (&["s", "sec", "second", "seconds"], 1.0, "s"),
    (&["min", "mins", "minute", "minutes"], 60.0, "min"),
    (&["h", "hour", "hours"], 3600.0, "h"),
    (&["d", "day", "days"], 86_400.0, "d"),
];

/// Words for counted things that may follow a count.
const COUNTED: [&str; 8] = [
    "incident",
    "incidents",
    "near miss",
    "near misses",
    "follow-up",
    "follow-ups",
    "review",
    "reviews",
];

const NUMBER_WORDS: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// Reads what an author's words say; `None` where they have none of the forms above.
///
/// # Example
/// ```
/// use incident_wrapped::citation::written::{Written, read};
/// assert_eq!(read("55 of 97"), Some(Written::Part(55, 97)));
/// assert!(matches!(read("8.8 times"), Some(Written::Times(_))));
/// assert!(matches!(read("three minutes"), Some(Written::Duration(..))));
/// assert_eq!(read("about nine"), None);
/// ```
pub fn read(words: &str) -> Option<Written> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ").to_lowercase();
    let named = |one: &&Verdict| words.replace('-', " ") == phrase::words(one.key());
    if let Some(verdict) = VERDICTS.iter().find(named) {
        return Some(Written::Verdict(*verdict));
    }
    if let Some((x, n)) = words.split_once(" of ") {
        let n = n.strip_prefix("the ").unwrap_or(n);
        return Some(Written::Part(whole(x)?, whole(n)?));
    }
    let (number, unit) = split(&words);
    let number = self::number(number)?;
    let time = UNITS.iter().find(|(names, ..)| names.contains(&unit));
    if let Some((_, seconds, name)) = time {
        let seconds = *seconds;
        return Some(Written::Duration(number, Unit { seconds, name }));
    }
    match unit {
        "x" | "×" | "times" => Some(Written::Times(number)),
        "%" | "percent" | "per cent" => Some(Written::Percent(number)),
        "point" | "points" | "percentage points" => Some(Written::Points(number)),
        "per hour" | "an hour" => Some(Written::PerHour(number)),
        unit if unit.is_empty() || COUNTED.contains(&unit) => Some(Written::Count(number)),
        _ => None,
    }
}

/// Splits `1.2 h` and `1.2h` alike; a number may be a word.
fn split(words: &str) -> (&str, &str) {
    let digits = |c: char| c.is_ascii_digit() || "+-−.,".contains(c);
    let end = match words.starts_with(digits) {
        true => words.find(|c| !digits(c)),
        false => words.find(' '),
    };
    let (number, unit) = words.split_at(end.unwrap_or(words.len()));
    (number, unit.trim_start())
}

fn whole(words: &str) -> Option<u64> {
    let number = number(words)?;
    (number.decimals == 0 && number.value >= 0.0).then_some(number.value as u64)
}

fn number(written: &str) -> Option<Number> {
    if let Some(place) = NUMBER_WORDS.iter().position(|word| *word == written) {
        return Some(Number {
            value: place as f64,
            decimals: 0,
            plus: false,
        });
    }
    let unsigned = written.trim_start_matches(['+', '-', '−']);
    let sign = &written[..written.len() - unsigned.len()];
    let (before, behind) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let well_formed = sign.chars().count() <= 1
        && grouped(before)
        && (digits(behind) || !unsigned.contains('.'))
        && unsigned.len() <= 15;
    if !well_formed {
        return None;
    }
    let value: f64 = unsigned.replace(',', "").parse().ok()?;
    Some(Number {
        value: if matches!(sign, "-" | "−") {
            -value
        } else {
            value
        },
        decimals: behind.len() as i32,
        plus: sign == "+",
    })
}

/// Says whether these are digits, with a comma before every three of them or with none.
fn grouped(before: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = before.split(',');
    let first = groups.next().unwrap_or_default();
    let alone = !before.contains(',');
    digits(first)
        && (alone || first.len() <= 3)
        && groups.all(|group| digits(group) && group.len() == 3)
}

impl Written {
    /// Holds the words against the data: a value rounded half away from zero, to the last digit that was written.
    pub fn against(&self, worth: &Worth) -> Answer {
        if let (Written::Verdict(written), Worth::Verdict(found)) = (self, worth) {
            return answer(written == found);
        }
        if let (Written::Part(x, n), Worth::Share(_, Some(part))) = (self, worth) {
            return answer((*x, *n) == *part);
        }
        let Some((written, found)) = self.number().zip(self.in_its_unit(worth)) else {
            return Answer::Unfit;
        };
        let rounded = phrase::rounded(found, written.decimals);
        let last_digit = 10f64.powi(-written.decimals);
        answer((rounded - written.value).abs() < last_digit / 1000.0)
    }

    /// Says the data in the form of these words, to as many digits; `None` where that form does not suit them.
    pub fn restated(&self, worth: &Worth) -> Option<String> {
        if let (Written::Part(..), Worth::Share(_, Some((x, n)))) = (self, worth) {
            return Some(format!(
                "{} of {}",
                phrase::number(*x as f64),
                phrase::number(*n as f64)
            ));
        }
        let (written, found) = self.number().zip(self.in_its_unit(worth))?;
        let rounded = phrase::rounded(found, written.decimals);
        if rounded == 0.0 && found != 0.0 {
            return None;
        }
        let plus = if written.plus && rounded > 0.0 {
            "+"
        } else {
            ""
        };
        let number = phrase::number(rounded);
        Some(match self {
            Written::Times(_) => format!("{number} times"),
            Written::Percent(_) => format!("{plus}{number}%"),
            Written::Points(_) => format!("{plus}{number} points"),
            Written::Duration(_, unit) => format!("{number} {}", unit.name),
            Written::PerHour(_) => format!("{number} per hour"),
            _ => number,
        })
    }

    fn number(&self) -> Option<Number> {
        match self {
            Written::Times(number)
            | Written::Percent(number)
            | Written::Points(number)
            | Written::Duration(number, _)
            | Written::PerHour(number)
            | Written::Count(number) => Some(*number),
            Written::Part(..) | Written::Verdict(_) => None,
        }
    }

    /// Returns what the data say, in the unit that was written; `None` where it does not fit.
    fn in_its_unit(&self, worth: &Worth) -> Option<f64> {
        match (self, worth) {
            (Written::Times(_), Worth::Ratio(found))
            | (Written::PerHour(_), Worth::PerHour(found))
            | (Written::Count(_), Worth::Count(found) | Worth::Number(found)) => Some(*found),
            (Written::Percent(_), Worth::Share(found, _))
            | (Written::Percent(_) | Written::Points(_), Worth::Points(found)) => {
                Some(found * 100.0)
            }
            (Written::Duration(_, unit), Worth::Seconds(found)) => Some(found / unit.seconds),
            _ => None,
        }
    }

    /// Says what kind of thing the words speak of.
    pub fn kind(&self) -> &'static str {
        match self {
            Written::Times(_) => "a ratio",
            Written::Percent(_) => "a share",
            Written::Points(_) => "a difference of shares",
            Written::Part(..) => "a share that is counted",
            Written::Duration(..) => "a duration",
            Written::PerHour(_) => "a rate",
            Written::Count(_) => "a count",
            Written::Verdict(_) => "a verdict",
        }
    }
}

fn answer(holds: bool) -> Answer {
    match holds {
        true => Answer::Holds,
        false => Answer::Differs,
    }
}

#[cfg(test)]
mod tests;
