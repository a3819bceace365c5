//! Lengths of time.

use super::number::{rounded, small};
use super::space::TIGHT;

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

/// Says within what length of time something was done; what took none was done at once.
///
/// # Example
/// ```
/// use incident_wrapped::phrase::{plain_spaces, within};
/// assert_eq!(plain_spaces(&within(1560.0)), "within 26 min");
/// assert_eq!(within(0.0), "at once");
/// ```
pub fn within(seconds: f64) -> String {
    match seconds == 0.0 {
        true => "at once".to_owned(),
        false => format!("within {}", duration(seconds)),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::space::plain_spaces;

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
    fn a_minute_is_not_one_minutes() {
        assert_eq!(duration_in_words(60.0), "a minute");
        assert_eq!(duration_in_words(86_400.0), "a day");
        assert_eq!(plain_spaces(&duration_in_words(0.0)), "0 seconds");
    }
}
