//! Scores from 1 to 5, their rubric, and second readings.

use std::collections::BTreeMap;

/// The scale that decides whether an incident is in a finding.
pub const CONFIDENCE: &str = "confidence";

/// A score from 1 to 5. It is ordinal: counted and compared, never averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// Returns the score, or `None` outside 1 to 5.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::model::Score;
    /// assert!(Score::new(5).is_some() && Score::new(6).is_none());
    /// ```
    pub fn new(number: i64) -> Option<Score> {
        (1..=5).contains(&number).then_some(Score(number as u8))
    }

    /// Returns the number, 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// An incident's scores by scale.
pub type Scores = BTreeMap<String, Score>;

/// The meaning of each score of a scale in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rubric {
    /// The text of each score; scores without a text are absent.
    pub texts: BTreeMap<u8, String>,
}

/// A second reading by a pseudonymous rater.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The rater's pseudonym, such as `r2`.
    pub rater: String,
    /// What this rater scored.
    pub scores: Scores,
}
