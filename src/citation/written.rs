//! Reads the numbers that authors write, in the language of the report.

use super::worth::{self, Worth};
use crate::findings::Verdict;
use crate::phrase::{self, UNITS, Unit};
use crate::source::text::{is_digits, one_line};
use crate::words::{Language, say};

use forms::{Forms, lists};

mod forms;

/// A number as somebody wrote it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// The number.
    pub value: f64,
    /// The number of digits after the point.
    pub decimals: i32,
    /// Whether it has a plus sign.
    pub plus: bool,
}

/// A number or verdict as an author wrote it.
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

/// How an author's words compare with the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// They say the same.
    Holds,
    /// They say something else.
    Differs,
    /// They are of another kind.
    Unfit,
}

const VERDICTS: [Verdict; 5] = [
    Verdict::Supported,
    Verdict::Refuted,
    Verdict::Inconclusive,
    Verdict::NotTestable,
    Verdict::Exploratory,
];

/// Reads an author's words; `None` if they have none of the forms above.
///
/// # Example
/// ```
/// use incident_wrapped::citation::written::{Written, read};
/// use incident_wrapped::words::Language::{English, German};
/// assert_eq!(read("55 of 97", English), Some(Written::Part(55, 97)));
/// assert!(matches!(read("8.8 times", English), Some(Written::Times(_))));
/// assert!(matches!(read("8,8-mal", German), Some(Written::Times(_))));
/// assert!(matches!(read("three minutes", English), Some(Written::Duration(..))));
/// assert_eq!(read("about nine", English), None);
/// ```
pub fn read(words: &str, language: Language) -> Option<Written> {
    let words = one_line(words).to_lowercase();
    verdict(&words, language)
        .or_else(|| part(&words, language))
        .or_else(|| measured(&words, language))
}

fn verdict(words: &str, language: Language) -> Option<Written> {
    let plain = |words: &str| words.to_lowercase().replace('-', " ");
    let said = |one: &Verdict| Worth::Verdict(*one).phrase(language);
    let named = |one: &&Verdict| said(one).is_some_and(|said| plain(&said) == plain(words));
    VERDICTS.iter().find(named).copied().map(Written::Verdict)
}

fn part(words: &str, language: Language) -> Option<Written> {
    let (x, n) = Forms::of(language).of.iter().find_map(|of| words.split_once(of))?;
    Some(Written::Part(whole(x, language)?, whole(n, language)?))
}

fn measured(words: &str, language: Language) -> Option<Written> {
    let forms = Forms::of(language);
    let (number, unit) = split(words, language)?;
    if let Some(place) = forms.units.split("; ").position(|names| lists(names, unit)) {
        return Some(Written::Duration(number, UNITS[place]));
    }
    [
        (forms.times, Written::Times as fn(Number) -> Written),
        (forms.percent, Written::Percent),
        (forms.points, Written::Points),
        (forms.per_hour, Written::PerHour),
        (forms.counted, Written::Count),
        ("", Written::Count),
    ]
    .iter()
    .find(|(names, _)| lists(names, unit))
    .map(|(_, form)| form(number))
}

/// Splits a number from its unit: `1.2 h` or `1.2h`; the number may be a word.
fn split(words: &str, language: Language) -> Option<(Number, &str)> {
    let forms = Forms::of(language);
    let digits = |c: char| c.is_ascii_digit() || "+-−.,".contains(c);
    if !words.starts_with(digits) {
        return worded(words, forms);
    }
    let end = words.find(|c| !digits(c)).unwrap_or(words.len());
    let (written, unit) = words.split_at(end);
    let is_tied = forms.ties && unit.starts_with(char::is_alphabetic);
    let written = written.strip_suffix('-').filter(|_| is_tied).unwrap_or(written);
    Some((number(written, language)?, unit.trim_start()))
}

/// Splits a number written as a word from its unit.
fn worded<'a>(words: &'a str, forms: &Forms) -> Option<(Number, &'a str)> {
    forms.numbers.split("; ").enumerate().find_map(|(place, names)| {
        names.split(", ").find_map(|name| {
            let unit = words.strip_prefix(name)?;
            let tied = forms.ties && lists(forms.times, unit);
            let apart = unit.is_empty() || unit.starts_with(' ');
            let number = Number { value: place as f64, decimals: 0, plus: false };
            (apart || tied).then_some((number, unit.trim_start()))
        })
    })
}

fn whole(words: &str, language: Language) -> Option<u64> {
    let (number, unit) = split(words, language)?;
    let is_whole = unit.is_empty() && number.decimals == 0 && number.value >= 0.0;
    is_whole.then_some(number.value as u64)
}

fn number(written: &str, language: Language) -> Option<Number> {
    let (point, thousands) = (language.point(), language.thousands());
    let unsigned = written.trim_start_matches(['+', '-', '−']);
    let sign = &written[..written.len() - unsigned.len()];
    let (before, behind) = unsigned.split_once(point).unwrap_or((unsigned, ""));
    let well_formed = sign.chars().count() <= 1
        && grouped(before, thousands)
        && (is_digits(behind) || !unsigned.contains(point))
        && unsigned.len() <= 15;
    if !well_formed {
        return None;
    }
    let value: f64 = unsigned.replace(thousands, "").replace(point, ".").parse().ok()?;
    Some(Number {
        value: if matches!(sign, "-" | "−") { -value } else { value },
        decimals: behind.len() as i32,
        plus: sign == "+",
    })
}

/// Returns whether these are digits, either grouped in threes by `mark` or not at all.
fn grouped(before: &str, mark: char) -> bool {
    let mut groups = before.split(mark);
    let first = groups.next().unwrap_or_default();
    is_digits(first)
        && (first.len() <= 3 || !before.contains(mark))
        && groups.all(|group| is_digits(group) && group.len() == 3)
}

impl Written {
    /// Checks the words against the data, rounded half away from zero to the last digit that was written.
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

    /// Formats the data like these words, with as many digits; `None` if that form does not fit.
    pub fn restated(&self, worth: &Worth, language: Language) -> Option<String> {
        if let (Written::Part(..), Worth::Share(_, Some((x, n)))) = (self, worth) {
            return Some(phrase::plain_spaces(&worth::part(language, *x, *n)));
        }
        let (written, found) = self.number().zip(self.in_its_unit(worth))?;
        let rounded = phrase::rounded(found, written.decimals);
        if rounded == 0.0 && found != 0.0 {
            return None;
        }
        let plus = if written.plus && rounded > 0.0 { "+" } else { "" };
        let number = language.figures(rounded);
        let said = match self {
            Written::Times(_) => say!(language, "times", number),
            Written::Percent(_) => say!(language, "share", number = format!("{plus}{number}")),
            Written::Points(_) => worth::points(language, format!("{plus}{number}")),
            Written::Duration(_, unit) => say!(language, unit.id, number),
            Written::PerHour(_) => say!(language, "value-per-hour", number),
            _ => number,
        };
        Some(phrase::plain_spaces(&said))
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

    /// Returns the value of the data in the unit that was written; `None` if it does not fit.
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

    /// Returns the kind of the words.
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
    if holds { Answer::Holds } else { Answer::Differs }
}

#[cfg(test)]
mod tests;
