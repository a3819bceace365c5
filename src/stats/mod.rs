//! Estimators and intervals for skewed values and small groups.
//!
//! | question | room | method |
//! |---|---|---|
//! | a typical value | [`quantile`] | median, exact order-statistic interval |
//! | ... where some are still open | [`survival`] | Kaplan-Meier median, log-log interval |
//! | a typical value on logs | [`mean`] | geometric mean, log-t interval |
//! | a share | [`proportion`] | Wilson; Clopper-Pearson for a verdict; Jeffreys |
//! | one share against another | [`proportion`] | difference, Newcombe's interval |
//! | ... by chance alone? | [`contingency`] | Fisher's exact test |
//! | how often in so many hours | [`rate`] | Garwood; conditional-binomial rate ratio |
//! | one group against another | [`ratio`] | ratio of medians, Price-Bonett interval on logs |
//! | ... on logs | [`ratio`] | ratio of geometric means, Welch interval |
//! | ... in how many of 100 pairs | [`rank`] | Brunner-Munzel, permuted below ten in a group |
//! | is it log-normal | [`normality`] | Q-Q plot on logs; Shapiro-Wilk |
//! | ... where some are still open | [`open_quantiles`] | Q-Q plot on logs, open ones keep their place |
//! | how much the longest hold | [`concentration`] | share of the sum |
//! | do raters agree | [`agreement`] | weighted kappa; Krippendorff's alpha |
//! | what could have been seen | [`power`] | minimum detectable effects at 80 % power |
//! | several claims at once | [`family`] | Bonferroni |
//! | does a metric notice a change | [`resample`] | two samples of the same values, one shortened |
//!
//! Durations are in seconds throughout; nothing here depends on what was measured.
//! Each result is an [`Estimate`], or a [`Test`] that is shown beside one.

pub mod agreement;
pub mod concentration;
pub mod contingency;
pub mod family;
mod interval;
pub mod mean;
pub mod normality;
mod note;
pub mod open_quantiles;
pub mod power;
pub mod proportion;
pub mod quantile;
mod random;
pub mod rank;
pub mod rate;
pub mod ratio;
pub mod resample;
pub mod special;
pub mod survival;
mod test;
pub mod thresholds;

pub use interval::{Estimate, Method, Unit};
pub(crate) use normality::Qq;
pub use note::Note;
pub use power::Beyond;
pub use random::Random;
pub(crate) use ratio::Refusal;
pub use survival::{Curve, Observation};
pub use test::Test;
pub(crate) use thresholds::{P90_NEEDS, P95_NEEDS};
