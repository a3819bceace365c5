//! The words that authors use beside their numbers, in each language.

use crate::words::Language;

/// The words of a language in lower case, as lists with commas; lists of lists are separated by semicolons.
pub struct Forms {
    /// Every form of the words for numbers, from none to twelve.
    pub numbers: &'static str,
    /// Words between a part and its whole.
    pub of: &'static [&'static str],
    /// Seconds, minutes, hours and days.
    pub units: &'static str,
    /// What makes a number a ratio.
    pub times: &'static str,
    /// What makes it a percentage.
    pub percent: &'static str,
    /// What makes it a difference of percentages.
    pub points: &'static str,
    /// What makes it a rate.
    pub per_hour: &'static str,
    /// Counted things that may follow a count.
    pub counted: &'static str,
    /// Whether a hyphen or nothing may tie a word to its number, as in `8,8-mal` and `dreimal`.
    pub ties: bool,
}

impl Forms {
    /// Returns the words of a language.
    pub fn of(language: Language) -> &'static Forms {
        match language {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }
}

/// Returns whether a list with commas contains a word.
pub fn lists(list: &str, word: &str) -> bool {
    list.split(", ").any(|one| one == word)
}

const ENGLISH: Forms = Forms {
    numbers: "no; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve",
    of: &[" of the ", " of "],
    units: "s, sec, second, seconds; min, mins, minute, minutes; h, hour, hours; d, day, days",
    times: "x, ×, times",
    percent: "%, percent, per cent",
    points: "point, points, percentage points",
    per_hour: "per hour, an hour",
    counted: "incident, incidents, near miss, near misses, follow-up, follow-ups, review, reviews",
    ties: false,
};

const GERMAN: Forms = Forms {
    numbers: "kein, keine, keinen, keinem, keiner, null; ein, eine, einen, einem, einer, eines, eins; zwei; drei; vier; \
              fünf; sechs; sieben; acht; neun; zehn; elf; zwölf",
    of: &[" von den ", " von ", " der "],
    units: "s, sek, sek., sekunde, sekunden; min, min., minute, minuten; h, std, std., stunde, stunden; d, tag, tage, tagen",
    times: "x, ×, mal, fach, fache",
    percent: "%, prozent",
    points: "punkt, punkte, punkten, prozentpunkt, prozentpunkte, prozentpunkten",
    per_hour: "je stunde, pro stunde, in der stunde",
    counted: "vorfall, vorfälle, vorfällen, beinahe-vorfall, beinahe-vorfälle, beinahe-vorfällen, folgeaufgabe, \
              folgeaufgaben, nachbesprechung, nachbesprechungen",
    ties: true,
};
