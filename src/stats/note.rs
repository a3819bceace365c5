//! Note: what a reader has to know of a number besides.

/// A note that a reader needs beside a number, or why there is no number; its words are elsewhere.
///
/// # Example
/// ```
/// use incident_wrapped::stats::{note::Note, quantile};
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
    /// So many values below the floor of a log count as the floor.
    BelowFloor(usize),
    /// So many are too few for an interval.
    TooFew(usize),
    /// Those that have ended are too few for an interval.
    TooFewEnded,
    /// The interval is wide, for it rests on so many.
    Wide(usize),
    /// The curve is not followed far enough for the value.
    NotReached,
    /// The curve is not followed far enough for the upper bound.
    UpperNotReached,
    /// Some are still open.
    StillOpen,
    /// Those that are still open count as if they had ended.
    OpenCounted,
    /// It would be a share of none.
    OfNone,
    /// There are no hours to divide by.
    NoHours,
    /// Nothing happened in any of the hours.
    NoEvents,
    /// Nothing happened in the hours of the other side.
    NeverElsewhere,
    /// There are no ratings.
    NoRatings,
    /// All ratings are the same.
    SameRatings,
    /// The raters agreed each time.
    AlwaysAgreed,
    /// A rater gave one score throughout.
    OneScore,
    /// No unit has two ratings.
    NoPairs,
    /// A shape takes more values.
    ShapeNeeds {
        /// How many it takes.
        needs: usize,
        /// How many there are.
        has: usize,
    },
    /// A test copes with fewer values.
    CopesWith {
        /// How many it copes with.
        most: usize,
        /// How many there are.
        has: usize,
    },
}
