//! Estimators and intervals for skewed values and small groups.
//!
//! | question | room | method |
//! |---|---|---|
//! | a typical value | [`quantile`] | median, exact order-statistic interval |
//! | ... where some are still open | [`survival`] | Kaplan-Meier median, log-log interval |
//! | a typical value on logs | [`mean`] | geometric mean, log-t interval |
//! | a share | [`proportion`] | Wilson; Clopper-Pearson for a verdict |
//! | one share against another | [`proportion`] | difference, Newcombe's interval |
//! | how often in so many hours | [`rate`] | Garwood; conditional-binomial rate ratio |
//! | one group against another | [`ratio`] | ratio of medians, Price-Bonett interval on logs |
//! | several claims at once | [`family`] | Bonferroni |
//!
//! Durations come in and go out as seconds; the room knows nothing else of what
//! was measured. Each answer is an [`interval::Estimate`].

pub mod family;
pub mod interval;
pub mod mean;
pub mod proportion;
pub mod quantile;
pub mod rate;
pub mod ratio;
pub mod special;
pub mod survival;
