//! What the statistics remark on a number, in words.

use crate::words::{Language, Part};

impl Language {
    /// Returns a remark of the statistics, such as [`Estimate::note`](crate::stats::interval::Estimate::note), in this language.
    ///
    /// They are English where they are made, since `findings.json` carries them; an unknown one stays as it is.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::words::Language::German;
    /// assert_eq!(German.note("wide, from 7 values"), "weit, aus 7 Werten");
    /// ```
    pub fn note(self, note: &str) -> String {
        let (pattern, numbers) = taken_apart(note);
        let known = NOTES.iter().find(|(known, _)| *known == pattern);
        let Some((_, id)) = known else {
            return note.to_owned();
        };
        let parts: Vec<(&str, Part)> = ["first", "second", "third"]
            .into_iter()
            .zip(numbers.into_iter().map(Part::from))
            .collect();
        self.say(id, &parts)
    }
}

/// What the statistics remark, with `#` for a number, and its id in the files of words.
const NOTES: [(&str, &str); 23] = [
    ("all ratings are the same", "note-same-ratings"),
    ("no ratings", "note-no-ratings"),
    ("the raters agreed each time", "note-agreed-each-time"),
    (
        "a rater gave one score throughout",
        "note-one-score-throughout",
    ),
    ("no unit has two ratings", "note-no-two-ratings"),
    ("no values", "note-no-values"),
    ("one value", "note-one-value"),
    ("all values are the same", "note-same-values"),
    ("a share of none", "note-share-of-none"),
    ("nothing happened on the other side", "note-never-elsewhere"),
    ("no hours", "note-no-hours"),
    ("no events", "note-no-events"),
    ("not reached", "value-not-reached"),
    ("the upper bound is not reached", "note-no-upper-bound"),
    ("too few for an interval", "note-too-few"),
    ("too few for an interval: #", "note-too-few-of"),
    ("wide, from # values", "note-wide"),
    (
        "the shape needs # values, and here are #",
        "note-shape-needs",
    ),
    (
        "the test copes with # values, and here are #",
        "note-shape-copes",
    ),
    ("# value below # s counts as # s", "note-below-one"),
    ("# values below # s count as # s", "note-below"),
    ("open incidents", "note-open"),
    ("open incidents count up to the freeze", "note-open-count"),
];

/// Splits a remark into what is always the same, and its numbers.
fn taken_apart(note: &str) -> (String, Vec<String>) {
    let (mut pattern, mut numbers) = (String::new(), Vec::<String>::new());
    let mut in_number = false;
    for c in note.chars() {
        match (c.is_ascii_digit(), in_number) {
            (true, true) => numbers.last_mut().expect("it was begun").push(c),
            (true, false) => {
                numbers.push(c.to_string());
                pattern.push('#');
            }
            (false, _) => pattern.push(c),
        }
        in_number = c.is_ascii_digit();
    }
    (pattern, numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, German};

    #[test]
    fn every_remark_is_the_same_in_english_and_another_one_in_german() {
        for (pattern, _) in NOTES {
            let note = pattern.replacen('#', "12", 1).replace('#', "30");
            assert_eq!(English.note(&note), note);
            assert_ne!(German.note(&note), note);
        }
    }

    #[test]
    fn what_nobody_knows_stays_as_it_is() {
        assert_eq!(German.note("12 of 30 and so on"), "12 of 30 and so on");
    }

    #[test]
    fn what_the_statistics_remark_is_known() {
        let few = crate::stats::quantile::median(&[1.0, 2.0, 3.0], 0.95);
        let wide = crate::stats::quantile::median(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 0.95);
        for (estimate, said) in [
            (few, "zu wenige für ein Intervall: 3"),
            (wide, "weit, aus 6 Werten"),
        ] {
            assert_eq!(German.note(&estimate.note.unwrap()), said);
        }
    }
}
