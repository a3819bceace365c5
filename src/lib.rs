//! Turns a folder of Markdown incident write-ups into the year's *Incident Wrapped*.

pub mod chart;
pub mod stats;
