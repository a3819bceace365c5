//! Numbers as phrases: `7 of 12`, `58%`, `26 min`, `8.8 times`, `9 January 2026`; the only place where numbers become words.
//!
//! Numbers are rounded half away from zero. A number and its unit are held together by a space that does not break;
//! [`plain_spaces`] undoes that for terminals.

use crate::time::{Date, Local};

/// Keeps a number and its unit on one line.
const TIGHT: char = '\u{a0}';

/// From this many on, a part of something is a percentage.
pub const PERCENT_NEEDS: usize = 10;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns `x` of `n` as a percentage from ten on, else in full.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::part;
/// assert_eq!(part(55, 97), "57%");
/// assert_eq!(part(3, 7), "3 of 7".replace(' ', "\u{a0}"));
/// ```
pub fn part(x: usize, n: usize) -> String {
    if n >= PERCENT_NEEDS {
        share(x as f64 / n as f64)
    } else {
        format!("{x}{TIGHT}of{TIGHT}{n}")
    }
}

/// Returns a share as a percentage; what is not quite nothing or all never looks like it.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::share;
/// assert_eq!((share(0.575), share(0.0)), ("58%".to_owned(), "0%".to_owned()));
/// assert_eq!(share(0.004), "under\u{a0}1%");
/// ```
pub fn share(share: f64) -> String {
    let whole = rounded(share * 100.0, 0);
    if whole == 0.0 && share > 0.0 {
        format!("under{TIGHT}1%")
    } else if whole == 100.0 && share < 1.0 {
        format!("over{TIGHT}99%")
    } else {
        format!("{whole}%")
    }
}

/// Returns two shares as the ends of a range.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::shares(0.4586, 0.6705), "46-67%");
/// ```
pub fn shares(low: f64, high: f64) -> String {
    let whole = |share: f64| rounded(share * 100.0, 0);
    format!("{}-{}%", whole(low), whole(high))
}

/// Returns a level or a threshold as a percentage, to the digits that it was chosen with.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::level;
/// assert_eq!((level(0.95), level(1.0 - 0.05 / 4.0)), ("95%".to_owned(), "98.75%".to_owned()));
/// ```
pub fn level(level: f64) -> String {
    format!("{}%", rounded(level * 100.0, 2))
}

/// Returns a length of time with two digits.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{duration, plain_spaces};
/// let short = |seconds: f64| plain_spaces(&duration(seconds));
/// assert_eq!(short(43.0), "43 s");
/// assert_eq!(short(26.0 * 60.0), "26 min");
/// assert_eq!(short(72.0 * 60.0), "1.2 h");
/// assert_eq!(short(38.0 * 3600.0), "1.6 d");
/// assert_eq!(short(59.8 * 60.0), "1 h");
/// assert_eq!(short(104.0 * 86400.0), "104 d");
/// ```
pub fn duration(seconds: f64) -> String {
    let (number, unit) = in_unit(seconds);
    format!("{number}{TIGHT}{}", unit.short)
}

/// Returns a length of time for a title, in words where that is nice.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{duration_in_words, plain_spaces};
/// let words = |seconds: f64| plain_spaces(&duration_in_words(seconds));
/// assert_eq!(words(360.0), "six minutes");
/// assert_eq!(words(3600.0), "an hour");
/// assert_eq!(words(1560.0), "26 minutes");
/// assert_eq!(words(15000.0), "4.2 hours");
/// ```
pub fn duration_in_words(seconds: f64) -> String {
    let (number, unit) = in_unit(seconds);
    if number == 1.0 {
        return format!("{} {}", unit.article, unit.word);
    }
    let small = (number.fract() == 0.0).then(|| small(number as usize));
    match small.flatten() {
        Some(word) => format!("{word} {}s", unit.word),
        None => format!("{number}{TIGHT}{}s", unit.word),
    }
}

/// Returns two lengths of time as the ends of a range.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{durations, plain_spaces};
/// assert_eq!(plain_spaces(&durations(540.0, 10800.0)), "9 min to 3 h");
/// ```
pub fn durations(low: f64, high: f64) -> String {
    format!("{} to {}", duration(low), duration(high))
}

struct Unit {
    seconds: f64,
    short: &'static str,
    word: &'static str,
    article: &'static str,
}

const UNITS: [Unit; 4] = [
    unit(1.0, "s", "second", "a"),
    unit(60.0, "min", "minute", "a"),
    unit(3600.0, "h", "hour", "an"),
    unit(86_400.0, "d", "day", "a"),
];

const fn unit(
    seconds: f64,
    short: &'static str,
    word: &'static str,
    article: &'static str,
) -> Unit {
    Unit {
        seconds,
        short,
        word,
        article,
    }
}

/// Returns the number with two digits in the largest unit of which there is at least one.
fn in_unit(seconds: f64) -> (f64, &'static Unit) {
    let number = |unit: &Unit| {
        let number = seconds / unit.seconds;
        if unit.seconds == 1.0 || number >= 9.95 {
            rounded(number, 0)
        } else {
            rounded(number, 1)
        }
    };
    let fits = |(unit, larger): &(&Unit, &Unit)| {
        number(unit) * unit.seconds < larger.seconds && seconds < larger.seconds
    };
    let mut pairs = UNITS.iter().zip(&UNITS[1..]);
    let unit = pairs.find(fits).map(|pair| pair.0);
    let unit = unit.unwrap_or(&UNITS[3]);
    (number(unit), unit)
}

/// Returns a ratio with two digits.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{plain_spaces, times};
/// let words = |ratio: f64| plain_spaces(&times(ratio));
/// assert_eq!(words(8.8333), "8.8 times");
/// assert_eq!(words(48.4652), "48 times");
/// assert_eq!(words(0.854), "0.85 times");
/// ```
pub fn times(ratio: f64) -> String {
    format!("{}{TIGHT}times", two_digits(ratio))
}

/// Returns two ratios as the ends of a range.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{between, plain_spaces};
/// assert_eq!(plain_spaces(&between(1.61, 48.4652)), "between 1.6 and 48 times");
/// ```
pub fn between(low: f64, high: f64) -> String {
    format!("between {} and {}", two_digits(low), times(high))
}

/// Returns a number with two digits, or whole where it is larger.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::two_digits;
/// assert_eq!((two_digits(2.0), two_digits(0.0747)), ("2".to_owned(), "0.075".to_owned()));
/// assert_eq!(two_digits(689.4), "690");
/// ```
pub fn two_digits(number: f64) -> String {
    if number == 0.0 || !number.is_finite() {
        return format!("{number}");
    }
    let digits = 1 - number.abs().log10().floor() as i32;
    self::number(rounded(number, digits))
}

/// Returns a number in full, its thousands told apart.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::number;
/// assert_eq!((number(1200.0), number(3.5), number(-84.0)), ("1,200".into(), "3.5".into(), "-84".into()));
/// ```
pub fn number(number: f64) -> String {
    let text = format!("{number}");
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{fraction}")
}

/// Returns a count with the word for one or for many.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{count, plain_spaces};
/// assert_eq!(plain_spaces(&count(1, "incident", "incidents")), "1 incident");
/// assert_eq!(plain_spaces(&count(22, "incident", "incidents")), "22 incidents");
/// ```
pub fn count(n: usize, one: &str, many: &str) -> String {
    let word = if n == 1 { one } else { many };
    format!("{}{TIGHT}{word}", number(n as f64))
}

/// Returns a count as it stands in running text: a word below ten.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::in_words;
/// assert_eq!((in_words(2), in_words(12)), ("two".to_owned(), "12".to_owned()));
/// ```
pub fn in_words(n: usize) -> String {
    match (n, small(n)) {
        (0, _) => "no".to_owned(),
        (1, _) => "one".to_owned(),
        (_, Some(word)) => word.to_owned(),
        _ => number(n as f64),
    }
}

/// Returns how many times something happened: `once`, `twice`, `three times`.
pub fn so_often(n: usize) -> String {
    match n {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        n => format!("{} times", in_words(n)),
    }
}

fn small(n: usize) -> Option<&'static str> {
    const WORDS: [&str; 8] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ];
    WORDS.get(n.checked_sub(2)?).copied()
}

/// Returns things as a list: `a, b and c`.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::list;
/// assert_eq!(list(&["a", "b", "c"]), "a, b and c");
/// ```
pub fn list(items: &[impl AsRef<str>]) -> String {
    joined(items, "and")
}

/// Returns things as a choice: `a, b or c`.
pub fn choice(items: &[impl AsRef<str>]) -> String {
    joined(items, "or")
}

fn joined(items: &[impl AsRef<str>], word: &str) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{} {word} {last}", before.join(", ")),
    }
}

/// Returns a day in words.
///
/// # Example
/// ```
/// use incident_wrapped::{phrase, time::Date};
/// let day = Date::new(2026, 1, 9).unwrap();
/// assert_eq!(phrase::plain_spaces(&phrase::date(day)), "9 January 2026");
/// ```
pub fn date(date: Date) -> String {
    let (day, month, year) = (date.day(), month(date.month()), date.year());
    format!("{day}{TIGHT}{month} {year}")
}

/// Returns a day with the time that the clocks showed: `4 March 2025, 09:12`.
pub fn moment(local: Local) -> String {
    let day = date(local.date);
    let seconds = match local.second {
        0 => String::new(),
        second => format!(":{second:02}"),
    };
    format!("{day}, {}{seconds}", clock(local))
}

/// Returns the time of day that the clocks showed, to the minute: `09:12`.
pub fn clock(local: Local) -> String {
    format!("{:02}:{:02}", local.hour, local.minute)
}

/// Returns a month's name, by its number from 1 to 12.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::month(3), "March");
/// ```
pub fn month(number: u32) -> &'static str {
    MONTHS[(number.clamp(1, 12) - 1) as usize]
}

/// Returns a key as words: `synthetic-test` is a synthetic test.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::words("time_to_detect"), "time to detect");
/// ```
pub fn words(key: &str) -> String {
    key.replace(['-', '_'], " ")
}

/// Returns the text with a capital at its beginning.
///
/// # Example
/// ```
/// assert_eq!(incident_wrapped::phrase::capital("web tests"), "Web tests");
/// ```
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}

/// Returns the text with ordinary spaces only, for terminals and machines.
pub fn plain_spaces(text: &str) -> String {
    text.replace(TIGHT, " ")
}

/// Rounds half away from zero to this many digits behind the point, or before it where that is negative.
///
/// What is half in decimal stays half, although it may be stored as a little less.
fn rounded(number: f64, digits: i32) -> f64 {
    // More digits than a float holds would only bring its noise to light.
    let digits = digits.min(300);
    let scaled = number.abs() * 10f64.powi(digits.abs()).powi(digits.signum());
    let whole = (scaled * (1.0 + 1e-12)).round();
    let back = match digits {
        0.. => whole / 10f64.powi(digits),
        _ => whole * 10f64.powi(-digits),
    };
    back.copysign(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_is_rounded_away_from_zero_in_decimal() {
        // 0.575 * 100 is 57.49999999999999 as a float.
        assert_eq!(share(0.575), "58%");
        assert_eq!(duration(26.5 * 60.0), "27\u{a0}min");
        assert_eq!(two_digits(2.45), "2.5");
    }

    #[test]
    fn a_duration_never_shows_sixty_of_a_unit() {
        for (seconds, said) in [
            (59.4, "59 s"),
            (59.6, "1 min"),
            (3570.0, "1 h"),
            (85_000.0, "1 d"),
            (0.0, "0 s"),
            (95.0 * 60.0, "1.6 h"),
            (9.96 * 60.0, "10 min"),
        ] {
            assert_eq!(plain_spaces(&duration(seconds)), said);
        }
    }

    #[test]
    fn large_and_tiny_numbers_keep_two_digits() {
        assert_eq!(two_digits(12_345.0), "12,000");
        assert_eq!(two_digits(0.00123), "0.0012");
        assert_eq!(two_digits(0.0), "0");
    }

    #[test]
    fn a_part_of_nearly_all_is_not_all() {
        assert_eq!(part(999, 1000), "over\u{a0}99%");
        assert_eq!(part(1000, 1000), "100%");
    }

    #[test]
    fn a_minute_is_not_one_minutes() {
        assert_eq!(duration_in_words(60.0), "a minute");
        assert_eq!(duration_in_words(86_400.0), "a day");
        assert_eq!(plain_spaces(&duration_in_words(0.0)), "0 seconds");
    }
}
