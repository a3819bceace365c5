//! Notes: what a reader needs to know about a number.

/// A note that a reader needs beside a number, or why there is no number; its words are elsewhere.
///
/// # Example
/// ```
/// use incident_wrapped::stats::{Note, quantile};
/// assert_eq!(quantile::median(&[3.0, 4.0], 0.95).note, Some(Note::TooFew(2)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// There are no values.
    NoValues,
    /// There is one value, which does not spread.
    OneValue,
    /// All values are the same.
    AllTheSame,
    /// This many values lie below the floor for logarithms, and count as the floor.
    BelowFloor(usize),
    /// This many values are too few for an interval.
    TooFew(usize),
    /// Too few values have ended for an interval.
    TooFewEnded,
    /// The interval is wide, since it is based on only this many values.
    Wide(usize),
    /// The survival curve ends before it reaches the value.
    NotReached,
    /// The survival curve ends before it reaches the upper bound.
    UpperNotReached,
    /// Some are still open.
    StillOpen,
    /// Open values count as if they had ended.
    OpenCounted,
    /// There is nothing to take a share of.
    OfNone,
    /// There are no hours to divide by.
    NoHours,
    /// Nothing happened in any of the hours.
    NoEvents,
    /// Nothing happened on the other side.
    NeverElsewhere,
    /// There are no ratings.
    NoRatings,
    /// All ratings are the same.
    SameRatings,
    /// The raters always agreed.
    AlwaysAgreed,
    /// A rater always gave the same score.
    OneScore,
    /// No unit has two ratings.
    NoPairs,
    /// A test of the shape needs more values.
    ShapeNeeds {
        /// How many it needs.
        needs: usize,
        /// How many there are.
        has: usize,
    },
    /// A test accepts fewer values.
    CopesWith {
        /// The most that it accepts.
        most: usize,
        /// How many there are.
        has: usize,
    },
}
