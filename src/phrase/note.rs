//! Notes that a reader needs beside a number.

use crate::stats::{Note, mean::LOG_FLOOR};
use crate::words::{Language, say};

impl Language {
    /// Returns a note that a reader needs beside a number.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::{phrase::plain_spaces, stats::Note, words::Language::{English, German}};
    /// assert_eq!(English.note(Note::TooFew(5)), "too few for an interval: 5");
    /// assert_eq!(plain_spaces(&German.note(Note::BelowFloor(1))), "1 Wert unter 30 s zählt als 30 s");
    /// ```
    pub fn note(self, note: Note) -> String {
        match note {
            Note::NoValues => say!(self, "note-no-values"),
            Note::OneValue => say!(self, "note-one-value"),
            Note::AllTheSame => say!(self, "note-same-values"),
            Note::BelowFloor(n) => {
                let floor = self.figures(LOG_FLOOR);
                say!(self, "note-below", n, floor)
            }
            Note::TooFew(few) => say!(self, "note-too-few-of", few),
            Note::TooFewEnded => say!(self, "note-too-few"),
            Note::Wide(few) => say!(self, "note-wide", few),
            Note::NotReached => say!(self, "value-not-reached"),
            Note::UpperNotReached => say!(self, "note-no-upper-bound"),
            Note::StillOpen => say!(self, "note-open"),
            Note::OpenCounted => say!(self, "note-open-count"),
            Note::OfNone => say!(self, "note-share-of-none"),
            Note::NoHours => say!(self, "note-no-hours"),
            Note::NoEvents => say!(self, "note-no-events"),
            Note::NeverElsewhere => say!(self, "note-never-elsewhere"),
            Note::NoRatings => say!(self, "note-no-ratings"),
            Note::SameRatings => say!(self, "note-same-ratings"),
            Note::AlwaysAgreed => say!(self, "note-agreed-each-time"),
            Note::OneScore => say!(self, "note-one-score-throughout"),
            Note::NoPairs => say!(self, "note-no-two-ratings"),
            Note::ShapeNeeds { needs, has } => {
                say!(self, "note-shape-needs", needs, has)
            }
            Note::CopesWith { most, has } => say!(self, "note-shape-copes", most, has),
        }
    }
}
