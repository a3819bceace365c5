//! Everything that is tested from outside, as one program.

mod figures;
mod findings;
mod harness;
mod mistakes;
mod properties;
mod verdicts;
