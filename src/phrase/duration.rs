//! Lengths of time.

use super::number::rounded;
use crate::words::{Language, say};

impl Language {
    /// Returns a duration, given in seconds, with two digits.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::{English, German}};
    /// let short = |seconds: f64| plain_spaces(&English.duration(seconds));
    /// assert_eq!(short(43.0), "43 s");
    /// assert_eq!(short(26.0 * 60.0), "26 min");
    /// assert_eq!(short(72.0 * 60.0), "1.2 h");
    /// assert_eq!(short(38.0 * 3600.0), "1.6 d");
    /// assert_eq!(short(59.8 * 60.0), "1 h");
    /// assert_eq!(short(104.0 * 86400.0), "104 d");
    /// assert_eq!(plain_spaces(&German.duration(72.0 * 60.0)), "1,2 h");
    /// ```
    pub fn duration(self, seconds: f64) -> String {
        let (number, unit) = in_unit(seconds);
        say!(self, unit.id, number = self.figures(number))
    }

    /// Returns a duration for a title, in words if that reads well.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::{English, German}};
    /// let words = |seconds: f64| plain_spaces(&English.duration_in_words(seconds));
    /// assert_eq!(words(360.0), "six minutes");
    /// assert_eq!(words(3600.0), "an hour");
    /// assert_eq!(words(1560.0), "26 minutes");
    /// assert_eq!(words(15000.0), "4.2 hours");
    /// assert_eq!(plain_spaces(&German.duration_in_words(360.0)), "sechs Minuten");
    /// ```
    pub fn duration_in_words(self, seconds: f64) -> String {
        let (number, unit) = in_unit(seconds);
        let small = (number.fract() == 0.0).then(|| self.small(number as usize));
        let (form, number) = match small.flatten() {
            _ if number == 1.0 => ("one", String::new()),
            Some(word) => ("word", word),
            None => ("figures", self.figures(number)),
        };
        let id = format!("{}-in-words", unit.id);
        say!(self, &id, form, number)
    }

    /// Returns two durations as the ends of a range.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::English};
    /// assert_eq!(plain_spaces(&English.durations(540.0, 10800.0)), "9 min to 3 h");
    /// ```
    pub fn durations(self, low: f64, high: f64) -> String {
        say!(self, "durations", low = self.duration(low), high = self.duration(high))
    }

    /// Returns within what time something was done; zero seconds is "at once".
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, words::Language::English};
    /// assert_eq!(plain_spaces(&English.within(1560.0)), "within 26 min");
    /// assert_eq!(English.within(0.0), "at once");
    /// ```
    pub fn within(self, seconds: f64) -> String {
        match seconds == 0.0 {
            true => say!(self, "within-no-time"),
            false => say!(self, "within", duration = self.duration(seconds)),
        }
    }
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// How many seconds it has.
    pub seconds: f64,
    /// The id of its words.
    pub id: &'static str,
}

/// The units of durations, the shortest first.
pub const UNITS: [Unit; 4] =
    [unit(1.0, "seconds"), unit(60.0, "minutes"), unit(3600.0, "hours"), unit(86_400.0, "days")];

const fn unit(seconds: f64, id: &'static str) -> Unit {
    Unit { seconds, id }
}

/// Returns the number with two digits in the largest unit of which there is at least one.
fn in_unit(seconds: f64) -> (f64, &'static Unit) {
    let number = |unit: &Unit| {
        let number = seconds / unit.seconds;
        if unit.seconds == 1.0 || number >= 9.95 { rounded(number, 0) } else { rounded(number, 1) }
    };
    let fits = |(unit, larger): &(&Unit, &Unit)| {
        number(unit) * unit.seconds < larger.seconds && seconds < larger.seconds
    };
    let mut pairs = UNITS.iter().zip(&UNITS[1..]);
    let unit = pairs.find(fits).map(|pair| pair.0).unwrap_or(&UNITS[3]);
    (number(unit), unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrase::plain_spaces;
    use Language::English;

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
            assert_eq!(plain_spaces(&English.duration(seconds)), said);
        }
    }

    #[test]
    fn a_minute_is_not_one_minutes() {
        assert_eq!(English.duration_in_words(60.0), "a minute");
        assert_eq!(English.duration_in_words(86_400.0), "a day");
        assert_eq!(plain_spaces(&English.duration_in_words(0.0)), "0 seconds");
    }
}
