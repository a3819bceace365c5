//! Thresholds: the usual level, and how many values each statement needs.
//!
//! Each is defined only here. One without a source or a reason is a choice of this project.

/// The level of every interval that no verdict depends on.
pub const PLAIN_LEVEL: f64 = 0.95;

/// Below this many, values are listed one by one instead of summarised: with two there is nothing between the ends.
pub const LISTED_BELOW: usize = 3;

/// The fewest values for a Q-Q line, and for Shapiro and Wilk's test: Royston (1995).
pub const SHAPIRO_WILK_NEEDS: usize = 3;

/// The most values that Shapiro and Wilk's test accepts: Royston (1995) fitted its approximation up to there.
pub const SHAPIRO_WILK_COPES_WITH: usize = 5000;

/// The fewest values in each group of a comparison: with four, the rank at which Price and Bonett (2002) read a median's spread
/// is 0, where there is no value.
pub const GROUP_NEEDS: usize = 5;

/// The fewest events, both sides together, for which two rates are compared.
pub const RATE_NEEDS: usize = 5;

/// The fewest values for a median, and for any other typical value: with five no interval holds at 95 %, since even the smallest
/// and the largest leave out `2 / 2^5`, or 6 %.
pub const MEDIAN_NEEDS: usize = 6;

/// Below this many, a median and its interval are called wide.
pub const WIDE_BELOW: usize = 10;

/// The fewest for which a share is shown as a percentage; below, it is "3 of 7". One more or less would be over ten points.
pub const PERCENT_NEEDS: usize = 10;

/// The fewest values in each group for which Brunner and Munzel's p comes from Student's t: Brunner and Munzel (2000).
pub const CURVE_NEEDS: usize = 10;

/// The fewest pairs of ratings for which a coefficient means anything; below, only the table is shown.
pub const AGREEMENT_NEEDS: usize = 20;

/// The fewest values for a 90th percentile: three lie beyond it then.
pub const P90_NEEDS: usize = 30;

/// The fewest values for a 95th percentile: three lie beyond it then.
pub const P95_NEEDS: usize = 60;
