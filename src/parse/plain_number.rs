//! Numbers as people write them, and the plain numbers that they stand for.

use super::{number::number, tree::Entry, typed::scalar};
use crate::source::text::has;

/// Words before a number that is not exact.
const ABOUT: [&str; 6] = ["ca.", "about ", "around ", "approx.", "roughly ", "circa "];

/// Words after a count that add nothing, since the key already says what is counted.
const COUNTED: &str =
    "accounts clients customers engineers people persons requests responders users";

/// What a number counts, according to its key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Counted {
    /// Things.
    Things,
    /// Durations in a unit of this many seconds.
    Time(f64),
}

impl Counted {
    /// Returns what the number under a key counts.
    pub fn of(key: &str) -> Counted {
        match key {
            "hours" => Counted::Time(3_600.0),
            "minutes" => Counted::Time(60.0),
            _ => Counted::Things,
        }
    }
}

/// Returns the plain number that a text was meant as: `1,200` users are 1200, and `90m` is 1.5 hours.
///
/// `None` if it is not a number, could be two numbers, or is negative.
pub fn meant(text: &str, unit: Counted) -> Option<String> {
    let text = text.trim().trim_start_matches(['~', '\u{2248}', '<', '>', '=', '+']);
    let text = text.trim().to_lowercase();
    let about = ABOUT.iter().find_map(|word| text.strip_prefix(word));
    let text = about.unwrap_or(&text).trim().trim_end_matches('+');
    match unit {
        Counted::Things => things(text),
        Counted::Time(seconds) => plain(text).or_else(|| in_unit(length(text, seconds)?, seconds)),
    }
}

/// Returns the plain whole number that a count was meant as.
pub fn count(text: &str) -> Option<String> {
    meant(text, Counted::Things).filter(|plain| plain.parse::<u32>().is_ok())
}

/// Suggests how to write the number under a key, with the one that was meant if it is clear.
pub fn hint(entry: &Entry, whole: bool) -> String {
    let text = scalar(&entry.value).unwrap_or_default();
    let plain = if whole { count(text) } else { meant(text, Counted::of(&entry.key)) };
    let key = &entry.key;
    match (plain, key.as_str()) {
        (Some(plain), _) => format!("write a plain number: `{key}: {plain}`"),
        (None, _) if number(text).is_some_and(|number| number < 0.0) => {
            "it cannot be less than 0; leave the key out where nobody knows".to_owned()
        }
        (None, "hours" | "minutes") => format!("write how many {key}, as in `{key}: 45`"),
        (None, _) if whole => "write a whole number, as in `6`".to_owned(),
        (None, _) => "write a plain number, as in `1200`".to_owned(),
    }
}

/// Reads a count, perhaps followed by a word or a factor.
fn things(text: &str) -> Option<String> {
    if let Some(hexadecimal) = text.strip_prefix("0x") {
        return u32::from_str_radix(hexadecimal, 16).ok().map(|number| number.to_string());
    }
    let (digits, word) = at_letters(text);
    let times = match word {
        "" => 1.0,
        "k" | "thousand" | "tsd" => 1_000.0,
        "m" | "mio" | "million" => 1_000_000.0,
        word if has(COUNTED, word) => 1.0,
        word => power(word)?,
    };
    let plain = plain(digits.trim_end_matches('+')).filter(|_| !is_torn(digits, times))?;
    if times == 1.0 { Some(plain) } else { readable(number(&plain)? * times) }
}

/// Reads `e6` as a million.
fn power(word: &str) -> Option<f64> {
    let power: i32 = word.strip_prefix('e')?.parse().ok()?;
    (0..=12).contains(&power).then(|| 10_f64.powi(power))
}

/// Returns whether a point is ambiguous: it may separate thousands or begin a fraction.
fn is_torn(digits: &str, times: f64) -> bool {
    let split = digits.trim().split_once('.');
    times == 1.0 && split.is_some_and(|(whole, rest)| whole != "0" && rest.len() == 3)
}

/// Reads a duration in seconds: `2h 30m`, `45 min`, `PT1H30M`; `1:30` only if it can only be hours.
fn length(text: &str, unit: f64) -> Option<f64> {
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes: u32 = minutes.parse().ok().filter(|_| minutes.len() == 2)?;
        let hours: u32 = hours.parse().ok()?;
        let is_clear = unit == 3_600.0 && minutes < 60;
        return is_clear.then(|| f64::from(hours) * 3_600.0 + f64::from(minutes) * 60.0);
    }
    let mut rest = text.strip_prefix("pt").unwrap_or(text);
    let mut seconds = 0.0;
    let mut above = f64::INFINITY;
    while !rest.is_empty() {
        let (digits, behind) = at_letters(rest);
        let end = behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len());
        let one = seconds_of(&behind[..end]).filter(|one| *one < above)?;
        seconds += number(&plain(digits)?)? * one;
        above = one;
        rest = behind[end..].trim_start_matches(['.', ',', ' ', '\u{a0}']);
        rest = rest.strip_prefix("and ").unwrap_or(rest);
    }
    Some(seconds)
}

fn seconds_of(word: &str) -> Option<f64> {
    Some(match word {
        "s" | "sec" | "secs" | "second" | "seconds" => 1.0,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" => 60.0,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => 3_600.0,
        "d" | "day" | "days" => 86_400.0,
        _ => return None,
    })
}

fn in_unit(seconds: f64, unit: f64) -> Option<String> {
    let rounded = (seconds / unit * 100.0).round() / 100.0;
    readable(rounded).filter(|_| rounded > 0.0 || seconds == 0.0)
}

/// Formats a number; `None` if it would not be read back.
fn readable(of: f64) -> Option<String> {
    let written = of.to_string();
    number(&written).map(|_| written)
}

fn at_letters(text: &str) -> (&str, &str) {
    let letters = text.find(char::is_alphabetic).unwrap_or(text.len());
    let (digits, word) = text.split_at(letters);
    (digits.trim(), word.trim())
}

/// Removes the separators between thousands, and writes the decimal separator as a point.
fn plain(text: &str) -> Option<String> {
    let text = text.trim().replace(['\u{a0}', '\u{202f}', '\u{2009}', '\'', '\u{2019}', '_'], " ");
    let (whole, fraction) = match (text.rfind(','), text.rfind('.')) {
        (None, None) => (text.as_str(), None),
        (Some(comma), Some(point)) => parted(&text, comma.max(point)),
        (Some(at), None) if text.starts_with("0,") => parted(&text, at),
        (Some(_), None) if thousands(&text).is_some() => (text.as_str(), None),
        (None, Some(_)) if text.matches('.').count() > 1 => (text.as_str(), None),
        (Some(at), None) | (None, Some(at)) => parted(&text, at),
    };
    let whole = thousands(whole)?;
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let plain = match fraction {
        Some(fraction) => format!("{whole}.{fraction}"),
        None => whole.to_owned(),
    };
    number(&plain).map(|_| plain)
}

fn parted(text: &str, at: usize) -> (&str, Option<&str>) {
    (&text[..at], Some(&text[at + 1..]))
}

/// Joins digits that one separator groups in threes.
fn thousands(text: &str) -> Option<String> {
    let sign = text.chars().find(|c| !c.is_ascii_digit());
    let mut parts = text.split(|c| Some(c) == sign);
    let first = parts.next().filter(|part| !part.is_empty())?;
    let rest: Vec<&str> = parts.collect();
    let in_threes = rest.is_empty()
        || (first.len() <= 3 && " ,.".contains(sign?) && rest.iter().all(|part| part.len() == 3));
    let joined = format!("{first}{}", rest.concat());
    (in_threes && joined.bytes().all(|byte| byte.is_ascii_digit())).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_known_in_the_forms_of_many_places() {
        let forms = [
            ("1,200", "1200"),
            ("1 200", "1200"),
            ("1\u{a0}200", "1200"),
            ("1'200", "1200"),
            ("1_200", "1200"),
            ("1,234,567.5", "1234567.5"),
            ("1.234.567,5", "1234567.5"),
            ("3,5", "3.5"),
            ("0,500", "0.500"),
            ("~1.2k", "1200"),
            ("about 300 users", "300"),
            ("1200+", "1200"),
            ("6+ people", "6"),
            ("1e6", "1000000"),
            ("010", "10"),
            ("0x10", "16"),
        ];
        for (written, plain) in forms {
            assert_eq!(meant(written, Counted::Things).as_deref(), Some(plain), "{written}");
        }
        for text in
            ["many", "1,2,3", "2h 30m", "5%", "-3", "-3x", "3-5", "1 30", "3/5", "~1.200", ""]
        {
            assert_eq!(meant(text, Counted::Things), None, "{text}");
        }
        assert_eq!((count("3,5"), count("99999999999")), (None, None));
    }

    #[test]
    fn a_stretch_of_time_is_written_in_the_unit_of_its_key() {
        let forms = [
            ("90m", "1.5", "90"),
            ("1h", "1", "60"),
            ("1.5h", "1.5", "90"),
            ("1,5 Std", "1.5", "90"),
            ("2 hours", "2", "120"),
            ("2h 30m", "2.5", "150"),
            ("1 hour and 15 minutes", "1.25", "75"),
            ("PT1H30M", "1.5", "90"),
            ("20 min", "0.33", "20"),
            ("2 days", "48", "2880"),
            ("~45", "45", "45"),
        ];
        for (written, hours, minutes) in forms {
            let said = |key| meant(written, Counted::of(key));
            assert_eq!(said("hours").as_deref(), Some(hours), "{written}");
            assert_eq!(said("minutes").as_deref(), Some(minutes), "{written}");
        }
        assert_eq!(meant("1:30", Counted::of("hours")).as_deref(), Some("1.5"));
        for text in ["1:30", "2k", "30m 1h", "3 people", "-5m", "h", "1h30"] {
            assert_eq!(meant(text, Counted::of("minutes")), None, "{text}");
        }
    }
}
