//! The report for a terminal: what was read, what was found, and the whole account.

pub mod account;
pub mod brief;
pub mod findings;
